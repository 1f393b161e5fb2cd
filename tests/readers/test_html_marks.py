"""Markers and notes of HTML pages that are paired by number and order, whatever holds them."""

from __future__ import annotations

import time

import pytest

from citekeeper.readers import read

WORDS = ("Piers cost more", "Boats came late", "Lamps were lit", "Ropes were sold")
NOTES = ("Table four.", "Minutes, page 12.", "Weaver, Lamps.", "Sold by weight.")
FILL = "<p>Nobody asked for a second pier that winter, and so the old one was painted.</p>"


def _notes(body: str) -> list[tuple[str | None, str | None, str | None]]:
    found = read("page.html", body.encode(), lambda _: None).citations
    return [(c.marker, c.note, c.context) for c in found if c.marker]


def _page(marker: str, note: str, before: str = "", after: str = "") -> str:
    text = "".join(f"<p>{words}{marker.format(n=n)}.</p>{FILL}" for n, words in enumerate(WORDS, 1))
    notes = "".join(note.format(n=n, t=t) for n, t in enumerate(NOTES, 1))
    return f"<article>{text}{before}{notes}{after}</article><p>http://x.example/</p>"


EXPECTED = [(str(n), NOTES[n - 1], f"{WORDS[n - 1]}.") for n in range(1, 5)]


@pytest.mark.parametrize(
    "marker",
    [
        "<sup>[{n}]</sup>",
        '<span ref="r{n}">[{n}]</span>',
        '<span class="mark">{n}</span>',
        '<span style="vertical-align: super">{n}</span>',
        '<sup><a href="javascript:;" onclick="go({n})">{n}</a></sup>',
        '<a href="#">[{n}]</a>',
        '<button aria-describedby="x{n}">{n}</button>',
    ],
)
@pytest.mark.parametrize(
    ("before", "note", "after"),
    [
        ("<ol>", "<li>{t}</li>", "</ol>"),
        ("", "<p>{n}. {t}</p>", ""),
        ("", "<p><sup>{n}</sup>{t}</p>", ""),
        ("<table>", "<tr><td>{n}</td><td>{t}</td></tr>", "</table>"),
        ("<dl>", "<dt>[{n}]</dt><dd>{t}</dd>", "</dl>"),
        ("<div>", "<div><div>{n}.</div><div>{t}</div></div>", "</div>"),
        ("<ul>", "<li><span>{n}</span> {t}</li>", "</ul>"),
        ("<p>", "[{n}] {t}<br>", "</p>"),
    ],
)
def test_unlinked_markers(marker: str, before: str, note: str, after: str) -> None:
    """A list below the text is one of notes where the text has its numbers in order."""
    assert _notes(_page(marker, note, before, after)) == EXPECTED


@pytest.mark.parametrize(
    "marker",
    [
        '<a href="#{p}{n}">{n}</a>',
        '(<a href="#{p}{n}">{n}</a>)',
        '<a href="#{p}{n}">({n})</a>',
        '<span class="x"><a href="#{p}{n}">{n}</a></span>',
        '<a href="report.html#{p}{n}"><sup>{n}</sup></a>',
        '<sup><a href="#{p}{n}"><span>Footnote </span>{n}</a></sup>',
        '<a href="#{p}{n}">[footnote {n}]</a>',
    ],
)
@pytest.mark.parametrize(
    ("before", "note", "after"),
    [
        ("<ol>", '<li id="z9-{n}">{t}</li>', "</ol>"),
        ("", '<p><a id="z9-{n}"></a>{n}. {t}</p>', ""),
        ("<dl>", '<dt>Footnote {n}</dt><dd id="z9-{n}"><p>{t}</p></dd>', "</dl>"),
        ("<table>", '<tr><td id="z9-{n}">{n}</td><td>{t}</td></tr>', "</table>"),
        ("<div>", '<div><div id="z9-{n}">{n}.</div><div>{t}</div></div>', "</div>"),
    ],
)
def test_linked_numbers(marker: str, before: str, note: str, after: str) -> None:
    """A number that leads down to where it stands again is a marker, whatever it looks like."""
    page = _page(marker.replace("{p}", "z9-"), note, before, after)
    assert _notes(page) == EXPECTED


def test_lists_that_are_none_of_notes() -> None:
    """Tables of contents, steps, rankings beside the text and powers are no notes."""
    contents = "".join(f'<li><a href="#s{n}">{n}</a> Part</li>' for n in (1, 2, 3))
    parts = "".join(f'<p id="s{n}">{n}. Part</p>{FILL}' for n in (1, 2, 3))
    steps = "<p>Take these:</p><ol><li>Wood.<li>Rope.<li>Tar.</ol>"
    ranking = '<div class="sidebar">' + "".join(f"<p>{n}</p><p>W{n}</p>" for n in (1, 2)) + "</div>"
    powers = "<p>It has 5 m<sup>2</sup> and 7 km<sup>1</sup>.</p>"
    end = "<p>http://x.example/</p>"
    body = f"<article><ul>{contents}</ul>{parts}{powers}{ranking}{steps}{end}</article>"
    assert _notes(body) == []


def test_chapters_with_a_list_each() -> None:
    """Where each chapter counts from 1 on, a list has the markers of its own chapter."""
    chapter = "<h2>{c}</h2><p>A{c}.<sup>1</sup> B{c}.<sup>2</sup></p><ol><li>N1{c}.<li>N2{c}.</ol>"
    found = _notes("".join(chapter.format(c=c) for c in "xy") + "<p>http://x.example/</p>")
    assert [(note, context) for _, note, context in found] == [
        ("N1x.", "Ax."),
        ("N2x.", "Bx."),
        ("N1y.", "Ay."),
        ("N2y.", "By."),
    ]


def test_several_numbers_in_one_marker() -> None:
    """A marker may name several notes, and a range."""
    items = "".join(f"<li>N{n}.</li>" for n in (1, 2, 3, 4))
    body = f"<p>A.<sup>1,2</sup></p><p>B [2-4].</p><h2>Notes</h2><ol>{items}</ol>"
    raised = _notes(body.replace("[2-4]", "<sup>3\u20134</sup>"))
    assert [(marker, context) for marker, _, context in raised] == [
        ("1", "A."),
        ("2", "A."),
        ("3", "B."),
        ("4", "B."),
    ]


def test_notes_shown_at_their_markers_as_well() -> None:
    """The text of a note that stands a second time behind its marker is none of the sentence."""
    marker = "<sup>{n}</sup><span class='tip'><b>{n}</b> Long enough words, number {n}.</span>"
    page = _page(marker, "<li>Long enough words, number {n}.</li>", "<h2>Notes</h2><ol>", "</ol>")
    assert [context for _, _, context in _notes(page)] == [f"{words}." for words in WORDS]


def test_two_numberings() -> None:
    """Beside notes that are linked, a list of references may be asked for by numbers alone."""
    body = """<p>A<sup><a href="#fn1">1</a></sup> [1].</p><p>B [2].</p><p id="fn1">1. Note.</p>
        <h2>References</h2><p>[1] Lind, Ships.</p><p>[2] Cole, Ports.</p>"""
    assert [(marker, note) for marker, note, _ in _notes(body)] == [
        ("1", "Note."),
        ("1", "Lind, Ships."),
        ("2", "Cole, Ports."),
    ]


def test_many_numbers() -> None:
    """Pages of nothing but numbers are read in time that grows with their size only."""
    body = "<p>A<sup>1</sup> [2] (3)</p>" * 8000 + "<p>1. x</p><ol><li>y</ol>" * 8000
    began = time.process_time()
    read("page.html", f"{body}http://x.example/".encode(), lambda _: None)
    assert time.process_time() - began < 60


@pytest.mark.parametrize(
    "mark",
    [
        '[<a href="#r1">1</a>-<a href="#r4">4</a>]',
        '<sup><a href="#r1">1</a>\u2013<a href="#r4">4</a></sup>',
        '[<a href="#r1">1</a>]\u2013[<a href="#r4">4</a>]',
    ],
)
def test_ranges_of_links(mark: str) -> None:
    """What a range names without a link is cited there, too."""
    items = "".join(f'<li id="r{n}">Port {n}.</li>' for n in range(1, 6))
    body = f'<p>Ships came {mark}.</p><p>More [<a href="#r5">5</a>].</p><ol>{items}</ol>'
    found = read("page.html", body.encode(), lambda _: None).citations
    assert {c.marker: c.context for c in found} == {
        **{str(n): "Ships came." for n in range(1, 5)},
        "5": "More.",
    }
