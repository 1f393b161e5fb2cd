from __future__ import annotations

import time

import pytest

from citekeeper.errors import ReadError
from citekeeper.model import Document, Kind
from citekeeper.readers import read


def _read(text: str) -> Document:
    return read("report.md", text.encode(), lambda _: None)


def test_footnotes_keep_their_labels() -> None:
    """A note is called by its label, and its line is where it is defined."""
    document = _read(
        "First.[^b] Second.[^smith] Again.[^b]\n\n[^smith]: Smith, <http://s.example>.\n"
        "[^b]: Two\n    lines.\n\n    And http://b.example/.\n"
    )
    assert [(c.id, c.note, c.context, c.place.line) for c in document.citations] == [
        ("b", "Two lines. And http://b.example/.", "First.", 4),
        ("smith", "Smith, http://s.example.", "Second.", 3),
    ]


def test_inline_notes_are_numbered() -> None:
    """With inline notes, all notes have the numbers that a reader sees."""
    document = _read("First.^[At http://a.example/.] Second.[^x]\n\n[^x]: http://b.example/\n")
    assert [(c.id, c.note) for c in document.citations] == [
        ("1", "At http://a.example/."),
        ("2", "http://b.example/"),
    ]


def test_notes_without_marker() -> None:
    """A note that nothing refers to is listed, without a sentence."""
    document = _read("Text.\n\n[^lost]: http://a.example/\n")
    assert [(c.id, c.context, c.place.line) for c in document.citations] == [("lost", None, 3)]


def test_links_outside_notes() -> None:
    """Inline links, reference links, autolinks and bare URLs are citations of their own."""
    document = _read(
        "# Head\n\nA [b](http://b.example/(x)) c [d][e] f <http://g.example/h> i\n"
        "https://j.example/k. ![no](http://img.example/) [me](mailto:a@b.se) [x](#y) [z](z)\n\n"
        "[e]: http://e.example/?a=1&b=2\n"
    )
    assert [(c.id, c.cited[0].uri_as_cited) for c in document.citations] == [
        ("p1", "http://b.example/(x)"),
        ("p2", "http://e.example/?a=1&b=2"),
        ("p3", "http://g.example/h"),
        ("p4", "https://j.example/k"),
    ]
    assert {c.place.line for c in document.citations} == {3}


def test_what_is_no_citation() -> None:
    """Mail addresses, words with dots and URLs in code are no citations."""
    with pytest.raises(ReadError, match="no citation"):
        _read(
            "Mail info@a.example, see above.As GOV.UK `http://code.example/`.\n\n    http://c.example\n"
        )


def test_raw_html() -> None:
    """Notes and links in raw HTML are read as in HTML."""
    document = _read(
        'Text<sup><a href="#n">7</a></sup> and <a href="http://a.example/">a</a>.\n\n'
        '<p id="n">7. http://n.example/</p>\n'
    )
    assert [c.id for c in document.citations] == ["7", "p1"]


def test_tables() -> None:
    """Cells of tables are passages of their own."""
    document = _read(
        "| a | b |\n|---|---|\n| http://a.example/ | c[^1] |\n\n[^1]: http://n.example/\n"
    )
    assert [(c.id, c.context) for c in document.citations] == [
        ("p1", "http://a.example/"),
        ("1", "c"),
    ]


@pytest.mark.parametrize(
    ("front", "facts"),
    [
        ("title: 'A B'\ndate: 2015-06\nlang: nl\n", ("A B", "2015-06", "nl")),
        ("date: 1/2/2015\nlanguage: en\n", ("Head", None, "en")),
        ("author: me\n", ("Head", None, None)),
    ],
)
def test_front_matter(front: str, facts: tuple[str | None, ...]) -> None:
    """Title, date and language come from front matter; lines are counted with it."""
    document = _read(f"---\n{front}---\n# Head\n\nhttp://a.example/\n")
    assert (document.title, document.published_on, document.language) == facts
    assert document.citations[0].place.line == front.count("\n") + 5


def test_no_front_matter() -> None:
    """A rule at the top is no front matter, and a text may have no title."""
    document = _read("---\n\nhttp://a.example/\n")
    assert (document.title, document.citations[0].place.line) == (None, 3)


@pytest.mark.parametrize("unit", ["> ", "- ", "1. "])
def test_nested_too_deeply(unit: str) -> None:
    """Deep nesting is one clear line, not a text cut short."""
    with pytest.raises(ReadError, match=r"^report.md: nested too deeply"):
        _read(unit * 200 + "http://a.example/\n")


@pytest.mark.parametrize(
    "unit",
    [
        "[",
        "![",
        "[^",
        "^[",
        "*a ",
        "_",
        "<",
        "`",
        "[a](",
        "[^1]: ",
        "|",
        "<div>",
        "&",
        "\\",
        "http://",
    ],
)
def test_bounded_time(unit: str) -> None:
    """Hostile Markdown is read or refused in seconds."""
    started = time.process_time()
    try:
        _read("http://a.example/\n\n" + unit * (6_000 // len(unit)))
    except ReadError as error:
        assert "nested" in str(error)  # noqa: PT017 - most of these texts are read
    assert time.process_time() - started < 20


def test_addresses_stay_as_written() -> None:
    """Nothing in an address is encoded or decoded, neither in links nor in the text they show."""
    (link,) = _read("A [b](http://ex\u00e4mple.example/\u00fc?a=%20|b).").citations
    assert link.cited[0].uri_as_cited == "http://ex\u00e4mple.example/\u00fc?a=%20|b"
    (auto,) = _read("A.[^1]\n\n[^1]: <http://a.example/%20x>").citations
    assert auto.note == "http://a.example/%20x"


def test_notes_by_hand() -> None:
    """Escaped brackets that number notes by hand are understood."""
    document = _read("A\\[1\\].\n\n# Notes\n\n\\[1\\]<http://a.example/>\n")
    assert [(c.marker, c.note, c.context) for c in document.citations] == [
        ("1", "http://a.example/", "A.")
    ]


BIB = (
    b"@book{mills, title = {Tide Mills}, year = {1998}}\n"
    b"@online{tide_log, title = {Log}, url = {http://log.example/}, urldate = {2015-06-03}}\n"
)


def _quarto(text: str, front: str = "bibliography: a.bib") -> Document:
    files = {"a.bib": BIB, "b.bib": BIB.replace(b"mills", b"weirs")}
    return read("report.qmd", f"---\n{front}\n---\n{text}\n".encode(), files.get)


def _keys(document: Document) -> list[tuple[str | None, str | None]]:
    return [(citation.marker, citation.context) for citation in document.citations]


def test_keys_of_a_bibliography() -> None:
    """Each cited key is one citation: where it is cited first, with what its entry says."""
    found = _quarto(
        "One [see @mills, p. 3; -@tide_log]. Two @mills.^[Three @{tide_log}.]"
    ).citations
    assert [(c.marker, c.context) for c in found] == [
        ("mills", "One [see @mills, p. 3; -@tide_log]."),
        ("tide_log", "One [see @mills, p. 3; -@tide_log]."),
        ("1", "Two @mills."),
    ]
    assert [c.kind for c in found] == [Kind.SOURCE, Kind.LINK, Kind.EXPLANATORY]
    assert found[0].csl["title"] == "Tide Mills"
    assert (found[1].cited[0].uri_r, found[1].accessed_on) == ("http://log.example/", "2015-06-03")
    assert found[0].place.line == 4


def test_a_key_that_only_a_note_cites() -> None:
    """It follows the note, and its sentence is there."""
    assert _keys(_quarto("One.[^n] Two @weirs.\n\n[^n]: As [@mills] says. More.")) == [
        ("n", "One."),
        ("mills", "As [@mills] says."),
        ("weirs", "Two @weirs."),
    ]


@pytest.mark.parametrize(
    "front",
    [
        "bibliography: 'b.bib'",
        "bibliography: [a.bib, b.bib]",
        "bibliography:\n  - missing.bib\n  - b.bib\ntitle: x",
        "title: x\nbibliography:\n- b.bib",
    ],
)
def test_bibliographies_in_the_front_matter(front: str) -> None:
    """A bibliography is named alone or in a list; one that is missing is passed over."""
    found = _quarto("One @weirs.", front).citations
    assert [(c.marker, c.csl["title"]) for c in found] == [("weirs", "Tide Mills")]


def test_what_is_no_key() -> None:
    """Mail addresses, figures, code, link texts and escaped signs are no keys; a key without an
    entry is a citation without link."""
    text = (
        "Me me@a.example, \\@a, `@b`, @fig-c, [@d](http://d.example/) and @unknown.\n\n    @code\n"
    )
    assert [(c.marker, len(c.cited)) for c in _quarto(text).citations] == [
        (None, 1),
        ("unknown", 0),
    ]


@pytest.mark.parametrize("front", ["title: x", "bibliography: missing.bib", "bibliography:"])
def test_without_a_bibliography(front: str) -> None:
    """Where no bibliography is found, an at-sign may be a mention and is left alone."""
    document = _quarto("One @mills at http://a.example/.", front)
    assert _keys(document) == [(None, "One @mills at http://a.example/.")]


def test_a_long_list_of_links_is_quick() -> None:
    """Eight thousand links take two seconds, and not the minutes of a search that is quadratic."""
    text = "".join(
        f"- [Site {n}](https://h{n}.example/p/{n}) is about things.\n" for n in range(8000)
    )
    started = time.process_time()
    assert len(_read(text).citations) == 8000
    assert time.process_time() - started < 20
