from __future__ import annotations

from citekeeper.readers import read


def _notes(body: str) -> list[tuple[str, str | None, str | None]]:
    document = read("page.html", body.encode(), lambda _: None)
    return [(c.id, c.note, c.context) for c in document.citations]


def test_notes_in_the_text_without_a_mark() -> None:
    """Distill's notes stand where they are cited; the element itself is the marker."""
    body = """<p>Ships came.<d-footnote>Port, <a href="http://a.example/">list</a>.</d-footnote>
        More came <d-footnote>Or not.</d-footnote>.</p>"""
    assert _notes(body) == [
        ("1", "Port, list.", "Ships came."),
        ("2", "Or not.", "More came."),
    ]


def test_marks_of_notes_in_the_text() -> None:
    """The mark is known by its class, or as the label of a checkbox; it is used once."""
    body = """<p>Ships came.<label class="footref" for="a">1</label><input id="a"
        type="checkbox"><span class="sidenote"><sup>1</sup> Port.</span> More came
        <label class="footnote-number" for="b"></label><input id="b" type="checkbox"
        ><span class="footnote">Or not.</span>.
        <span class="footnote">Loose.</span></p>"""
    assert _notes(body) == [
        ("1", "Port.", "Ships came."),
        ("2", "Or not.", "More came."),
    ]


def test_notes_that_repeat_others() -> None:
    """A note in the text beside a marker that leads to the same note in a list is left out, and so
    is LaTeX's mark of a note that is elsewhere."""
    body = """<p>Ships came.<sup><a href="#fn1">1</a></sup><span class="sidenote"><span
        class="sidenote-number">1. </span>Port.</span> More. By Lind<span class="ltx_note
        ltx_role_footnotemark"><sup class="ltx_note_mark">2</sup><span class="ltx_note_outer"><span
        class="ltx_note_content"><sup class="ltx_note_mark">2</sup><span
        class="ltx_note_type">footnotemark: </span>2</span></span></span>.</p>
        <ol><li id="fn1">Port.</ol>"""
    assert _notes(body) == [("1", "Port.", "Ships came.")]
    more = body.replace("</ol>", "</ol><p>http://a.example/</p>")
    assert [context for _, _, context in _notes(more)][-1] == "http://a.example/"


def test_what_kind_of_note_it_is() -> None:
    """LaTeXML's word for the kind of note is no text."""
    body = """<p>Ships came.<span class="ltx_note ltx_role_footnotetext"><sup
        class="ltx_note_mark">2</sup><span class="ltx_note_outer"><span
        class="ltx_note_content"><sup class="ltx_note_mark">2</sup><span
        class="ltx_note_type">footnotetext: </span><span
        class="ltx_tag ltx_tag_note">2</span>Port.</span></span></span></p>"""
    assert _notes(body) == [("2", "Port.", "Ships came.")]


def test_ways_back_lead_up() -> None:
    """A number that leads down the page is a marker, though its place is named as a way back."""
    body = """<p>Ships came<sup><a href="#ftnt_ref1">1</a></sup>.</p><h1>Footnotes</h1>
        <ol><li><p><a name="ftnt_ref1"></a> Port.</p></li></ol>"""
    assert _notes(body) == [("1", "Port.", "Ships came.")]


def test_lists_of_references_that_nothing_links_to() -> None:
    """The items of a list of references are notes if they print their numbers."""
    body = """<p>Ships came.<sup>[1-2]</sup></p><ul class="reference-list"><li><span>1.</span>
        <a href="/x">Port</a></li><li><span>2.</span> List</li></ul><ul class="reference-list"><li>
        Smith, 1901: <a href="http://a.example/">list</a></li></ul>"""
    assert [(marker, note) for marker, note, _ in _notes(body) if note] == [
        ("1", "Port"),
        ("2", "List"),
    ]


def test_a_note_that_nothing_links_to_between_two() -> None:
    """An author forgot one link: the paragraph between the notes before and after is one, too."""
    body = """<p>A [<a href="#1">1</a>] B [2] C [<a href="#3">3</a>].</p>
        <p>[<a name="1"></a>1] One.</p><p>[2] Two.</p><p>[<a name="3"></a>3] Three.</p>
        <p>[5] Five.</p>"""
    document = read("page.html", body.encode(), lambda _: None)
    assert sorted((c.id, c.note) for c in document.citations) == [
        ("1", "One."),
        ("2", "Two."),
        ("3", "Three."),
    ]


def test_lists_in_groups() -> None:
    """A few words with a colon stand over a group of notes, and are no part of the one before."""
    body = """<p>A <a href="#r1">[1]</a> B <a href="#r2">[2]</a> C <a href="#r4">[4]</a>.</p>
        <p>By hand:</p><p id="r1">[1] One.</p><p>By steam:</p><p id="r2">[2] Two.</p>
        <p id="r3">[3] Three.</p><p>By sail:</p><p id="r4">[4] Four.</p>"""
    found = read("page.html", body.encode(), lambda _: None).citations
    assert sorted((c.id, c.note) for c in found) == [
        ("1", "One."),
        ("2", "Two."),
        ("3", "Three."),
        ("4", "Four."),
    ]


def test_short_words_of_programs_in_notes() -> None:
    """A link to what the word "is" means is no way back from the note."""
    body = """<p id="is">The operator.</p><p>Ships<a href="#f" id="r" role="doc-noteref">1</a>.</p>
        <aside role="note" class="footnote" id="f"><a role="doc-backlink" href="#r">1</a>
        <p>Use <a href="#is"><code>is</code></a> here.</p></aside>"""
    assert _notes(body) == [("1", "Use is here.", "Ships.")]


def test_menus_in_brackets() -> None:
    """A block that begins with a link in brackets to the page's top is a menu."""
    menu = '[<a href="#top">Top</a>][<a href="#all">All</a>]'
    body = f'<div><table><tr><td>{menu}</td></tr></table><a name="top"></a><p>Ships.</p></div>'
    body += f'<table><tr><td>{menu}</td></tr></table><p id="all">http://a.example/</p>'
    assert [note for _, note, _ in _notes(body)] == [None]


def test_numbers_typed_again_by_indesign() -> None:
    """Notes are marked as such though their ways back lead nowhere, with a number typed again; an
    end tag may be missing."""
    note = """<div class="_idFootnote" id="f{0}"><p><a href="s.html#b{0}">{0}</a>
        <span>{0}</span>{1}.</p>"""
    notes = note.format(1, "One") + note.format(2, " 2 ships") + "</div>"
    body = f"<p>Ships.</p><div>{notes}</div>"
    assert [(m, n) for m, n, _ in _notes(body)] == [("1", "One."), ("2", "2 ships.")]


def test_numbers_of_figures() -> None:
    """A plain number behind "Figure" or "Tables" leads to one, whatever the place is called."""
    body = """<p>Ships (Fig. <a href="#F1">1</a>), in Tables <a href="#T1">1</a> and
        <a href="#T2">2</a>, came<sup><a href="#fn1">1</a></sup>.</p><div id="F1">Figure 1. Ships
        http://a.example/</div><div id="T1">1 Sails</div><div id="T2">2 Oars</div>
        <p id="fn1">1 Port.</p>"""
    assert [note for _, note, _ in _notes(body) if note] == ["Port."]


def test_a_link_with_several_numbers() -> None:
    """It leads to the first; what stands between that and the next is a note, too."""
    item = '<li id="b{0}"><span>{0}</span><div>{1}, Lists.</div></li>'
    notes = item.format(1, "Mo") + item.format(2, "Bo") + item.format(3, "Jo")
    body = f"""<p>A <a href="#b1">[1, 2]</a> B <a href="#b3">[3]</a>.</p><ul>{notes}</ul>
        <p>http://a.example/</p>"""
    assert sorted((m, n) for m, n, _ in _notes(body) if n) == [
        ("1", "Mo, Lists."),
        ("2", "Bo, Lists."),
        ("3", "Jo, Lists."),
    ]


def test_lists_that_are_cited_by_name() -> None:
    """Where the text cites the entries of a list by their names, their numbers are the browser's;
    those of the authors in an entry are none, either."""
    entry = (
        '<li><a href="#x{0}" id="r{0}">\u21b5</a><div><ol><li>{1}</li><li>Oo</li></ol>Log.</div>'
    )
    entries = entry.format(1, "Mo") + entry.format(2, "Bo")
    text = '<p>See <a href="#r1">Mo 1999</a>, <a href="#r2">Bo 2000</a>, http://a.example/.</p>'
    for listed in ("<ol>", '<ol class="references">'):
        assert [n for _, n, _ in _notes(f"{text}<h2>References</h2>{listed}{entries}</ol>")] == [
            None
        ]
    assert [m for m, _, _ in _notes(f"<h2>References</h2><ol>{entries}</ol>")] == ["1", "2"]


def test_years_of_entries() -> None:
    """The year in "Lind, 1990" leads to an entry of a bibliography, whatever that is called."""
    body = """<p>Ships came (Lind, <a href="#ref6">1990</a>), see http://a.example/.</p>
        <p id="ref6">Lind, M. (1990). Ports.</p>"""
    assert [note for _, note, _ in _notes(body)] == [None]


def test_notes_that_words_lead_to() -> None:
    """A link with a word and a number names a note, and a list that is called one of notes stays
    one."""
    body = """<p>Ships came, see <a href="#n1">nota 1</a> and <a href="#n2">here</a>.</p>
        <ol class="footnotes"><li id="n1">One.</li><li id="n2">Two.</li></ol><p>http://a.b/</p>"""
    assert [note for _, note, _ in _notes(body) if note] == ["One.", "Two."]
