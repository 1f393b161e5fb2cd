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
