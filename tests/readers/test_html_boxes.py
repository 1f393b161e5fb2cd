from __future__ import annotations

import time

from citekeeper.readers import read

TEXT = '<p>A.<sup><a href="#fn1">1</a></sup> B.<sup><a href="#fn2">2</a></sup></p>'


def _notes(body: str) -> list[str | None]:
    return [c.note for c in read("page.html", body.encode(), lambda _: None).citations if c.marker]


def test_blocks_between_two_notes() -> None:
    """What stands between two notes belongs to the first, up to a heading or a title."""
    notes = """<p id="fn1">One.</p> <blockquote>Quoted.</blockquote><ul><li>Listed.</ul>
        <p>And so on.</p><p id="fn2">Two.</p><p>After it.</p>"""
    one = "One. Quoted. Listed. And so on."
    assert _notes(f"{TEXT}<div>{notes}</div>") == [one, "Two."]
    assert _notes(f"{TEXT}<div class=notes>{notes}</div>") == [one, "Two. After it."]
    titled = '<p id="fn1">One.</p><p>Printer notes:</p><p id="fn2">Two.</p>'
    assert _notes(TEXT + titled) == ["One.", "Two."]
    numbered = '<p id="fn1">One.</p><p>[3] Three.</p><p id="fn2">Two.</p>'
    assert _notes(TEXT + numbered) == ["One.", "Two."]


def test_text_between_two_notes() -> None:
    """Text that goes on after a note, and cites the next one, is no part of it."""
    body = """<p>A.<sup><a href="#fn1">1</a></sup></p><p id="fn1">One.</p><p>Text.</p>
        <p>B.<sup><a href="#fn2">2</a></sup></p><p id="fn2">Two.</p><p>Text.</p>"""
    assert _notes(body) == ["One.", "Two."]
    loose = '<p id="fn1">One.</p>Loose text.<p id="fn2">Two.</p>'
    assert _notes(TEXT + loose) == ["One.", "Two."]


def test_an_element_around_one_note() -> None:
    """An element that begins with a note, and holds no other, is that note."""
    note = '<div class="footnote-editor"> <p id="fn{0}"></p><div>Verse {0}.</div><p>End.</p></div>'
    assert _notes(TEXT + note.format(1) + note.format(2)) == ["Verse 1. End.", "Verse 2. End."]
    late = '<div>Before.<p id="fn1">One.</p><p>End.</p></div><p id="fn2">Two.</p>'
    assert _notes(TEXT + late) == ["One.", "Two."]


def test_headings_that_are_markers() -> None:
    """Texinfo sets the number of a note as a heading, and the note below it."""
    body = """<p>A<a id="DOCF1" href="#FOOT1"><sup>1</sup></a> b<a id="DOCF2" href="#FOOT2"><sup>2
        </sup></a></p><div class="footnote"><hr><h4>Footnotes</h4><h5><a id="FOOT1"
        href="#DOCF1">(1)</a></h5><p>One.</p><pre>more</pre><h5><a id="FOOT2" href="#DOCF2">(2)</a>
        </h5><p>Two.</p></div>"""
    assert _notes(body) == ["One. more", "Two."]


def test_links_that_are_no_notes() -> None:
    """A note may stand within a cell or a span; a heading, or a chapter, is none."""
    body = """<table><tr><td>A<sup><a href="#t1">a</a></sup></td></tr><tr><td id="t1">Per year, as
        counted.</td></tr></table><h2 id="c1">Chapter</h2><p>B<sup><a href="#c1">1</a></sup></p>"""
    assert _notes(body) == ["Per year, as counted."]


def test_notes_in_the_block_that_cites_them() -> None:
    """A page without paragraphs has its notes between line breaks, each up to the next number."""
    body = """Text [<a href="essay.html#f1n">1</a>] and more [<a href="essay.html#f2n">2</a>].<br>
        <br><b>Notes</b><br><br>[<a name="f1n"><font>1</font></a>] One.<br><br>(And on.)<br><br>
        [<a name="f2n"><font>2</font></a>] Two.<br><br><b>Thanks</b> to all."""
    for page in (body, f"<article>{body}</article>"):
        assert _notes(page) == ["One. (And on.)", "Two."]


def test_notes_between_elements_of_a_block() -> None:
    """Numbers that lead back and texts may stand in elements of their own, side by side."""
    body = """<p><sup><a name="-A" href="#$A">1</a></sup> Verse, <sup><a name="-B" href="#$B">2</a>
        </sup> verse.</p><hr><font><b><a name="$A" href="#-A">1</a></b></font><font> [1-2] One.</p>
        <p></p><br></font><font><b><a name="$B" href="#-B">2</a></b></font><font> [2] Two.</font>
        <center>Next</center>"""
    assert _notes(body) == ["[1-2] One.", "[2] Two."]


def test_places_that_are_no_notes() -> None:
    """A link in brackets to words in its own block makes no note of what follows them."""
    body = 'See [<a href="#s">1</a>] and <a name="s">the sand</a> below.<br><br>And more.'
    assert _notes(body) == ["the sand"]


def test_tables_that_hold_the_number_only() -> None:
    """A note may be what follows a table with its number, loose in the page."""
    ask = "<p>A<a href='#d1'><sup>[1]</sup></a>, B<a href='#d2'><sup>[2]</sup></a>.</p>"
    notes = "".join(
        f"<p><table id='d{n}'><tr><td>[{n}]</td><td></td></tr></table> Note <b>{n}</b>.</p>"
        for n in (1, 2)
    )
    assert _notes(ask + notes) == ["Note 1.", "Note 2."]


def test_the_last_note_below_its_number() -> None:
    """A number in a paragraph of its own is followed by its note, also at the end of a page."""
    body = """<p>Ships came<a href="#F1" name="T1"><sup>1</sup></a>.</p>
        <p><a name="F1" href="#T1">[Footnote 1]</a></p><p>Port.</p>"""
    found = read("page.html", body.encode(), lambda _: None).citations
    assert [(c.marker, c.note) for c in found] == [("1", "Port.")]


def test_several_notes_in_an_element_for_one() -> None:
    """Where all notes stand in one element that is called a note, each is its paragraphs."""
    notes = '<p id="fn1">One.</p><p>And so on.</p><p id="fn2">Two.</p>'
    assert _notes(f'{TEXT}<div class="footnote">{notes}</div>') == ["One. And so on.", "Two."]
    alone = '<div class="footnote"><p id="fn{0}">[{0}] {0}.</p><p>Thus,</p><p>1) all,</p></div>'
    assert _notes(TEXT + alone.format(1) + alone.format(2)) == [
        "1. Thus, 1) all,",
        "2. Thus, 1) all,",
    ]


def test_paragraphs_with_the_class_of_a_note() -> None:
    """Among the text a note goes on in paragraphs of its own class, and in no others."""
    note = '<p class="footnote" id="fn{0}">[{0}] Note {0}.</p>'
    more = '<p class="footnote">More.</p>'
    between = f"{TEXT}{note.format(1)}{more}<p>Text.</p>{note.format(2)}{more}<p>Text.</p>"
    assert _notes(between) == ["Note 1. More.", "Note 2. More."]
    held = f"{TEXT}<div class=notes>{note.format(1)}<p>More.</p>{note.format(2)}</div>"
    assert _notes(held) == ["Note 1. More.", "Note 2."]


def test_places_in_a_block_of_their_own() -> None:
    """A script of Project Gutenberg's sets the place of a note as a paragraph, before the note."""
    mark = '<a href="#linknote-{0}" id="linknoteref-{0}"><small>{0}</small></a>'
    note = """<p><a name="linknote-{0}" id="linknote-{0}"></a></p><p class="footnote">{0} (<a
        href="#linknoteref-{0}">return</a>)<br>[ Note {0}.]</p>"""
    marks = f"<p>A.{mark.format(1)} B.{mark.format(2)}</p>"
    assert _notes(marks + note.format(1) + note.format(2)) == ["Note 1.", "Note 2."]


def test_a_last_note_before_a_quotation() -> None:
    """In a mail the last note ends before what the mail quotes, and the line that says whom."""
    body = """<h1>Ships</h1><a href="x.html">Next</a><pre>Ships came [1].\nThey went [2].\n
[1] Log.\n[2] Big.\nOn Tuesday Mo wrote:\n&gt; No ships.\n</pre>"""
    assert _notes(body) == ["Log.", "Big."]


def test_thousands_of_pieces_without_a_word() -> None:
    """Whether a note has said anything yet is not asked anew at each of them."""
    started = time.process_time()
    _notes("<p>Rain.[1]</p>[1] " + "[1]" * 18_000 + "<p>See http://a.example/</p>")
    assert time.process_time() - started < 20
