"""Notes as further programs write them, and what is no note there."""

from __future__ import annotations

import pytest

from citekeeper.readers import read

PORT = ("1", "Log of the port.", "Ships came.")
LIND = ("2", "See Lind, Ports.", "They went.")


def _notes(body: str) -> list[tuple[str | None, str | None, str | None]]:
    found = read("page.html", body.encode(), lambda _: None).citations
    return [(c.marker, c.note, c.context) for c in found if c.marker]


def _text(first: str, second: str) -> str:
    return f"<p>Ships came.{first} They went.{second}</p>"


def test_notes_within_their_raised_marker() -> None:
    """What stands behind a number in one raised element is its note, shown under the mouse; a word
    there is no number."""
    body = _text(
        '<sup class="fn">1<span class="fn-text">Log of the port.</span></sup>',
        '<sup class="fn">2<span class="fn-text">See Lind, Ports.</span></sup> Broken.'
        '<sup class="fn">bug<span class="fn-text">Known.</span></sup>',
    )
    assert _notes(body) == [PORT, LIND]


def test_references_that_a_heading_describes() -> None:
    """A reference may be words, which stay in the sentence; the list counts its notes."""
    body = """<p>Ships <a href="#log" id="log-ref" aria-describedby="footnotes-label">came</a>. They
        <a href="#lind" id="lind-ref" aria-describedby="footnotes-label">went</a>.</p><footer><h2
        id="footnotes-label">Footnotes</h2><ol><li id="log">Log of the port. <a href="#log-ref"
        aria-label="Back to content">↩</a></li><li id="lind">See Lind, Ports. <a href="#lind-ref"
        >↩</a></li></ol></footer>"""
    assert _notes(body) == [PORT, LIND]


def test_linked_small_digits() -> None:
    """Unicode's raised digits are markers where they are links, and begin the notes."""
    body = _text('<a href="#9f3e">¹</a>', '<a href="#77aa"><b>²</b></a>')
    notes = '<p id="9f3e">¹ Log of the port.</p><p id="77aa">² See Lind, Ports.</p>'
    assert _notes(f"{body}<p>More.</p>{notes}") == [PORT, LIND]


def test_comments_on_a_draft() -> None:
    """What readers wrote beside a draft is neither a note nor text."""
    google = _text('<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup>', "")
    comment = '<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>'
    foot = """<hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a> Log of the port.</p></div><div><p>
        <a href="#cmnt_ref1" id="cmnt1">[a]</a>See http://a.example/?</p></div>"""
    body = google.replace("went.", f"went{comment}.") + foot
    found = read("page.html", body.encode(), lambda _: None).citations
    assert [(c.marker, c.note, c.context) for c in found] == [PORT]
    word = """<p>Ships came.<a href="#_ftn1" name="_ftnref1">[1]</a> They went<span><a
        href="#_msocom_1" name="_msoanchor_1">[A1]</a></span>.</p><div id="ftn1"><p><a
        href="#_ftnref1" name="_ftn1">[1]</a> Log of the port.</p></div><div><div id="_com_1"
        class="msocomtxt"><p><span><a href="#_msoanchor_1" name="_msocom_1">[A1]</a></span>When?</p>
        </div></div>"""
    assert _notes(word) == [PORT]


def test_where_authors_work() -> None:
    """Numbers at the names of authors lead to a list that is called affiliations."""
    body = """<ul><li>Lind<a href="#mo"><sup>1</sup></a></li><li>Berg<a href="#oy"><sup>2</sup></a>
        </li></ul><ul id="affiliations"><li id="mo"><sup>1</sup>Mo Ltd.</li><li id="oy"><sup>2</sup>
        Oy Ltd.</li></ul><p>Ships came.<a href="#fn1"><sup>1</sup></a></p><ol><li id="fn1">Log of
        the port.</li></ol>"""
    assert _notes(body) == [PORT]


def test_a_page_of_notes_by_latex2html() -> None:
    """Read alone, it has the words before the markers as terms; dots keep the notes apart."""
    body = """<title>Footnotes</title><dl><dt><a name="foot21">... came.</a><a
        href="node2.html#tex2html1"><sup><span>1</span></sup></a></dt><dd>Log of the port.<pre>.
        .\n.</pre></dd><dt><a id="foot35">... went.</a><a
        href="node3.html#tex2html2"><sup>2</sup></a></dt><dd>See Lind, Ports.<pre>.\n.</pre>
        </dd></dl>"""
    assert [note[:2] for note in _notes(body)] == [PORT[:2], LIND[:2]]


@pytest.mark.parametrize(
    ("head", "name", "back"), [("h2", "f", "ch1.html#fr"), ("h3", "FOOT", "x_1.html#DOCF")]
)
def test_pages_of_notes_below_numbers(head: str, name: str, back: str) -> None:
    """debiandoc and texinfo have a file of notes, each below its number as a heading."""
    notes = "".join(
        f'<{head}><a name="{name}{n}" href="{back}{n}">({n})</a></{head}><p>{text}</p><p>More.</p>'
        for n, text in enumerate(("Log of the port.", "See Lind, Ports.", "Big."), 1)
    )
    texts = ["Log of the port. More.", "See Lind, Ports. More.", "Big. More."]
    assert [note[1] for note in _notes(f"<title>Footnotes</title>{notes}")] == texts


def test_rows_of_notes_whose_markers_are_gone() -> None:
    """A row that counts on, among notes or with a way back, is a note where nothing leads."""
    rows = "".join(
        f'<tr><td>{n}</td><td><a name="fn{n}"></a>{text} <a href="#ref{n}">↑</a></td>'
        for n, text in enumerate(("Log of the port.", "Big.", "See Lind, Ports."), 1)
    )
    first = '<sup><a href="#fn1">1</a></sup><a name="ref1"></a>'
    third = '<sup><a href="#fn3">3</a></sup><a name="ref3"></a>'
    texts = {"Log of the port.", "Big.", "See Lind, Ports."}
    for text in (_text(first, third), _text(first, "")):
        assert {note[1] for note in _notes(f"{text}<table>{rows}</table>")} == texts


def test_headings_with_blanks_that_do_not_break() -> None:
    """A heading says the same, whatever its blanks."""
    body = "<p>Ships came.[1]</p><h3>Notes&nbsp;de&nbsp;bas&nbsp;de&nbsp;page</h3>"
    assert _notes(f"{body}<ol><li>Log of the port.</ol>") == [PORT]


def test_words_for_programs_that_speak_within_a_marker() -> None:
    """ "Footnote 1" is read aloud, and "1" is shown."""
    spoken = '<span class="off-screen">Footnote</span>'
    body = _text(
        f'<a href="#EN1">{spoken}<sup>1</sup></a>', f'<a href="#EN2">{spoken}<sup>2</sup></a>'
    )
    notes = """<h2>Notes</h2><div id="EN1"><p><sup>1</sup> Log of the port.</p></div><div id="EN2">
        <p><sup>2</sup> See Lind, Ports.</p></div>"""
    assert _notes(body + notes) == [PORT, LIND]


def test_links_to_the_way_back_that_ends_a_note() -> None:
    """Typora leads a marker to the way back at the end of the note."""
    marks = (
        f'<sup><a href="#dfref-footnote-{number}" name="ref-footnote-{number}">{number}</a></sup>'
        for number in (1, 2)
    )
    lines = "".join(
        f'<div class="footnote-line"><span>{number}</span> {text} <a name="dfref-footnote-{number}"'
        f' href="#ref-footnote-{number}" class="reversefootnote">↩</a></div>'
        for number, text in ((1, "Log of the port."), (2, "See Lind, Ports."))
    )
    assert _notes(f'{_text(*marks)}<div class="footnotes-area"><hr>{lines}</div>') == [PORT, LIND]


@pytest.mark.parametrize("head", ["Note 2", "[ Footnote 2 ]", "Footnote 2."])
def test_notes_that_courts_number(head: str) -> None:
    """The word stands before the number in the text and at the head of the note."""
    name = head.strip("[ ].")
    marker = f'[<a href="#n2">{name}</a>]'
    note = head.replace(name, f'<a name="n2">{name}</a>')
    assert _notes(_text("", marker) + f"<hr><p>{note} See Lind, Ports.</p>") == [LIND]


def test_notes_that_a_popover_shows() -> None:
    """bookdown's pages for Bootstrap have the text of a note in an attribute only."""
    marks = (
        f'<a class="footnote-ref" tabindex="0" data-bs-toggle="popover" data-bs-content=\'&lt;p&gt;'
        f"{text} &lt;a href=&quot;https://a.example/&quot;&gt;Log&lt;/a&gt;&lt;/p&gt;'><sup>{n}</sup></a>"
        for n, text in ((1, "Of the port:"), (2, "See Lind:"))
    )
    found = read("page.html", _text(*marks).encode(), lambda _: None).citations
    assert [(c.marker, c.note) for c in found] == [
        ("1", "Of the port: Log"),
        ("2", "See Lind: Log"),
    ]
    assert [c.cited[0].uri_as_cited for c in found] == ["https://a.example/"] * 2


def test_notes_of_lyx() -> None:
    """LyX and eLyXer set a note where it is cited, with its number twice."""
    lyx = """<div>Ships came.<div class="foot"><span class="foot_label">1</span><div
        class="foot_inner"><div>Log of the port.</div></div></div></div>"""
    elyxer = """<div>Ships came.<span class="FootOuter"><span class="SupFootMarker"> [1] </span>
        <span class="HoverFoot"><span class="SupFootMarker"> [1] </span>Log of the port.
        </span></span></div>"""
    assert [note[:2] for note in _notes(lyx)] == [PORT[:2]]
    assert _notes(elyxer) == [PORT]


def test_places_that_only_scripts_know() -> None:
    """Publishers name the places of notes by other attributes than ids."""
    body = _text(
        '<sup><a href="#" data-open="fn1" class="xref-fn">1</a></sup>',
        '<sup><a href="#fn2" class="xref-fn">2</a></sup>',
    )
    notes = """<h2>Footnotes</h2><div content-id="fn1"><span>1</span><div><p>Log of the port.</p>
        </div></div><div data-note-id="fn2"><span>2 </span>See Lind, Ports.</div>"""
    assert _notes(body + notes) == [PORT, LIND]


def test_lists_that_explain_tags() -> None:
    """A list of terms called tags is none of keywords: its links are citations."""
    body = """<p>Ships came.</p><dl class="tags"><dt class="tag">See also</dt><dd><a
        href="https://a.example/">Ports</a></dd></dl><p>They went.</p>"""
    found = read("page.html", body.encode(), lambda _: None).citations
    assert [c.cited[0].uri_as_cited for c in found] == ["https://a.example/"]


def test_notes_that_unfold_or_pop_up() -> None:
    """PreTeXt folds a note behind its number; a button may name the note that it shows."""
    unfolds = """<div>Ships came.<details class="ptx-footnote"><summary><sup>1</sup></summary><div
        id="fn-1">Log of the port.</div></details></div>"""
    button = '<button popovertarget="fn-1"><sup>1</sup></button>'
    shows = f'<p>Ships came.{button}</p><aside id="fn-1" popover>Log of the port.</aside>'
    assert [note[:2] for note in _notes(unfolds)] == [PORT[:2]]
    assert _notes(shows) == [PORT]


def test_linked_signs() -> None:
    """A sign that leads down to where it stands again is a marker, raised or not; one that leads to
    its own heading is none."""
    body = """<h2 id="top">Ports <a href="#top">§</a></h2><p>Ships came.<a href="#d1"
        id="b1">†</a></p><p id="d1"><a href="#b1">†</a> Log of the port.</p>"""
    assert _notes(body) == [("†", *PORT[1:])]


def test_names_of_authors_and_listings_cite_nothing() -> None:
    """Numbers at the names of authors, and those in code, are no markers."""
    link = '<p>See <a href="https://a.example/">the log</a>.</p>'
    authors = """<p class="authors">Lind<sup>1</sup>, Berg<sup>2</sup></p><p><sup>1</sup>Port Ltd.
        </p><p><sup>2</sup>Sea Ltd.</p>"""
    code = "<pre><code>a[1] = b[2];</code></pre><ol><li>Open the port.</li><li>Go.</li></ol>"
    assert _notes(authors + link) == []
    assert _notes(code + link) == []


def test_terms_whose_explanation_is_the_note() -> None:
    """A label of which some are linked and some are not is read once."""
    body = """<p>Ships came [<a href="#lind">Lind90</a>]. They went <a href="#berg">[Berg]</a>.</p>
        <h2>References</h2><dl><dt><a name="lind">[Lind90]</a></dt><dd>Ports.</dd><dt
        id="berg">[Berg]</dt><dd>Logs.</dd></dl>"""
    assert [note[:2] for note in _notes(body)] == [("Lind90", "Ports."), ("Berg", "Logs.")]
