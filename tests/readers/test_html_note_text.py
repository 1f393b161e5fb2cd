from __future__ import annotations

import pytest

from citekeeper.readers import read


def _note(note: str, marker: str = "1") -> str | None:
    body = f'<p>A.<sup><a href="#fn1" id="r1">{marker}</a></sup></p>{note}'
    (citation,) = read("page.html", body.encode(), lambda _: None).citations
    return citation.note


@pytest.mark.parametrize(
    "note",
    [
        '<div id="fn1"><a href="#r1">1</a>. Port.</div>',
        '<div id="fn1"><p>[Footnote 1: Port.]</p></div>',
        '<div id="fn1"><p>[Fu&szlig;note 1: Port.]</p></div>',
        '<div id="fn1">[1] (<a href="#r1">a</a>, <a href="#r1">b</a>) Port.</div>',
        '<div id="fn1">Port. [<a href="#r1">&#8617;</a>]</div>',
    ],
)
def test_what_is_no_text_of_a_note(note: str) -> None:
    """Its number in any dress, stops and brackets behind that, and ways back are left out."""
    assert _note(note) == "Port."


def test_what_is_text_of_a_note() -> None:
    """A title in brackets that has another number, and a stop that begins a word, stay."""
    assert _note('<div id="fn1">[Note 2: Port.]</div>') == "[Note 2: Port.]"
    assert _note('<div id="fn1">.port is a file</div>') == ".port is a file"


def test_signs() -> None:
    """A sign may stand right before the first word."""
    assert _note('<div id="fn1">*Port.</div>', "*") == "Port."


def test_several_ways_back() -> None:
    """The numbers of the ways back do not rename a note."""
    body = """<p>A.<a class="footnote-reference" href="#i12" id="r1">[12]</a> B.<a
        class="footnote-reference" href="#i12" id="r2">[12]</a></p><aside role="doc-footnote"
        id="i12"><dt>[12]<em> (<a href="#r1">1</a>, <a href="#r2">2</a>) </em></dt><dd>Port.</dd>
        </aside>"""
    (citation,) = read("page.html", body.encode(), lambda _: None).citations
    assert (citation.marker, citation.note) == ("12", "Port.")


def test_a_way_back_whose_place_is_lost() -> None:
    """A way back is no text even where it leads nowhere."""
    assert _note('<div id="fn1">Port. <a href="#fnref1">back</a></div>') == "Port."


def test_a_part_of_the_page() -> None:
    """A note may be begun by an element that has two names."""
    body = """<p>A.<sup><a href="#n1">1</a></sup></p><p><a id="x1" name="n1"></a>1. Port.<br>
        http://a.example/</p>"""
    (citation,) = read("page.html", body.encode(), lambda _: None).citations
    assert citation.note == "Port. http://a.example/"


def test_the_bracket_of_the_next_note() -> None:
    """Where several notes share a block, the bracket before a number belongs to that number."""
    body = """<p>A [<a href="#1">1</a>], B [<a href="#2">2</a>].</p>
        <p>[<a name="1"></a>1] One &lt;x&gt;<br><br>[<a name="2"></a>2] Two.</p>"""
    found = read("page.html", body.encode(), lambda _: None).citations
    assert [(c.id, c.note) for c in found] == [("1", "One <x>"), ("2", "Two.")]


def test_many_ways_back() -> None:
    """Ways back with numbers of their own, one of them the note's, leave its text alone."""
    back = ", ".join(f'<a href="#r{n}">{n}</a>' for n in (1, 2, 3))
    head = f"<span>[1]</span> <em>({back})</em>"
    note = f'<aside id="fn1" role="doc-footnote">{head} <p>See.</p></aside>'
    more = "".join(f'<a href="#fn1" id="r{n}"><sup>1</sup></a>' for n in (2, 3))
    assert _note(f"<p>B{more}</p>{note}") == "See."


def test_what_a_note_does_not_show() -> None:
    """What is not displayed is no part of a note; the number of a section is."""
    hidden = '<span style="display: none">Check this.</span>'
    note = f'<p id="fn1">As in Section <a href="#s6">6</a>.{hidden}</p><section id="s6">X</section>'
    assert _note(note) == "As in Section 6."


def test_databases_behind_a_reference() -> None:
    """Where journals link a work in databases, their names are no text of the note."""
    body = """<p>Ships came.<sup><a href="#r1">1</a></sup></p><ol><li id="r1">Lind, Ports (1990).
        <p>[<a href="http://a.example/">Article</a>] [<a href="/b">PubMed</a>] | <a
        href="http://c.example/">Google Scholar</a></p></ol>"""
    document = read("page.html", body.encode(), lambda _: None)
    (note,) = document.citations
    assert note.note == "Lind, Ports (1990)."
    assert [link.uri_as_cited for link in note.cited] == ["http://a.example/", "http://c.example/"]
    alone = body.replace("Google Scholar", "Ports").replace("PubMed", "Article")
    assert read("page.html", alone.encode(), lambda _: None).citations[0].note == (
        "Lind, Ports (1990). [Article] [Article] | Ports"
    )


@pytest.mark.parametrize(
    "links",
    [
        '<a href="/a">PubMed Abstract</a> | <a href="/b">Publisher Full Text</a> <a href="/c"><img'
        ' src="o"></a>',
        '<a href="/b">BioMed Central Full Text</a>',
        '<a href="/x">OpenUrl</a><a href="/b">Abstract/FREE Full Text</a>',
    ],
)
def test_buttons_behind_a_reference(links: str) -> None:
    """Buttons of journals for the full text are none either; a picture among them says nothing."""
    assert _note(f'<ol><li id="fn1">Lind, Ports. {links}</li></ol>') == "Lind, Ports."


def test_what_is_shown_at_once() -> None:
    """What SciELO shows behind a name where the mouse is on it is no text of a note."""
    shown = '<span class="ref"><b>Lind</b><span class="refCtt closed">LIND, Ports.</span></span>'
    assert _note(f'<p id="fn1">See {shown}, p. 4.</p>') == "See Lind, p. 4."


def test_numbers_with_a_word() -> None:
    """The word before the number of a note is no part of it."""
    body = """<p>Ships<a name="1ref" href="#1">[n1]</a>, see <a href="#2">note 2</a>.</p>
        <p><a name="1" href="#1ref">1.</a> Port.</p><p id="2">Note 2: Lists.</p>"""
    found = read("page.html", body.encode(), lambda _: None).citations
    assert [(c.marker, c.note) for c in found] == [("1", "Port."), ("2", "Lists.")]


def test_words_that_are_only_spoken() -> None:
    """What programs read that speak is no part of a marker or a note; links up and to the top of
    the page, wherever they lead, are none, either."""
    body = """<p>Ships<sup><a href="#n1"><span class="visually-hidden">Jump to footnote </span>1</a>
        </sup>.</p><ol><li id="n1">See <a href="http://a.example/">logs<span class="sr-only">(opens
        in a new window)</span></a>. <a href="#lost">^</a> <a href="#top">Top</a></li></ol>"""
    found = read("page.html", body.encode(), lambda _: None).citations
    assert [(c.marker, c.note) for c in found] == [("1", "See logs.")]
