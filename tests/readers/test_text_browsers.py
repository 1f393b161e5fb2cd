"""Web pages that a text browser or a converter dumped: notes that end with a way back."""

from __future__ import annotations

import pytest

from citekeeper.errors import ReadError
from citekeeper.readers import read


def _notes(text: str) -> list[tuple[str | None, str | None, str | None]]:
    document = read("page.txt", text.encode(), lambda _: None)
    return [(c.marker, c.note, c.context) for c in document.citations if c.marker]


def _texts(text: str) -> list[tuple[str | None, str | None]]:
    return [(marker, note) for marker, note, _ in _notes(text)]


@pytest.mark.parametrize(
    "way", ["\u21a9", " \u21a9\ufe0e", "[\u2191]", " [return]", " ^", "[7]\u21a9"]
)
@pytest.mark.parametrize("mark", ["^{n}", "{n}", "[{n}]"])
def test_notes_that_end_with_a_way_back(way: str, mark: str) -> None:
    """They need no heading and may count on; what stands below them is none of the last one."""
    one, two = mark.format(n=88), mark.format(n=89)
    text = (
        f"   Ships came.{one} Boats went.{two}\n     ______________\n\n"
        f"   88. See the book\n       of ships.{way}\n   89. http://a.example/{way}\n\n"
        "   7 Last chapter\n   9 Next chapter\n"
    )
    assert _notes(text) == [
        ("88", "See the book of ships.", "Ships came."),
        ("89", "http://a.example/", "Boats went."),
    ]


def test_a_way_back_below_the_note() -> None:
    """A note may have paragraphs; the way back has one of its own."""
    text = (
        "Ships came.[1] Boats went.[2]\n\nFootnote 1\n\nSee there.\n\nAnd here.\n\n"
        "Return to footnote 1 referrer\n\nFootnote 2\n\nSee all.\n\n"
        "Return to footnote 2 referrer\n\nAbout us\n"
    )
    assert _texts(text) == [("1", "See there. And here."), ("2", "See all.")]


def test_one_word_is_no_way_back() -> None:
    """A sentence that ends with "back", and a way up before the text of a note, lead nowhere."""
    text = "They came [1] and went [2].\n\n[1] Ships came back\n[2] Boats went back\n"
    assert _texts(text) == [("1", "Ships came back"), ("2", "Boats went back")]
    text = "A [1] b [2].\n\nReferences\n\n  1. \u2191\n     See there.\n  2. \u2191 See here.\n"
    assert [marker for marker, _ in _texts(text)] == ["1", "2"]


def test_numbers_of_links_that_are_markers() -> None:
    """Text browsers put the number of a link before each marker, and before the way back."""
    listed = (
        "\n\nReferences\n\n   1. http://a.example/\n   2. http://p.example/#fn1\n"
        "   3. http://p.example/#fn2\n   4. http://p.example/#r1\n   5. http://p.example/#r2\n"
    )
    wanted = [("1", "See there."), ("2", "See here.")]
    for text in (
        "The [1]bay.[2]^1 Ships.[3]^2\n\n  1. See there.[4]\u21a9\n  2. See here.[5]\u21a9",
        "The [1]bay.[2][1] Ships.[3][2]\n\n[4][1] See there.\n\n[5][2] See here.",
        "The [1]bay.[2]1 Ships.[3]2\n\n[4]1. See there.\n[5]2. See here.",
        "The [1]bay.^[[2]1] Ships.^[[3]2]\n\n^[[4]1] See there.\n\n^[[5]2] See here.",
        "The [1]bay.^[2]1 Ships.^[3]2\n\nFootnotes:\n\n^[4]1\n\nSee there.\n^[5]2\n\nSee here.",
    ):
        assert _texts(text + listed)[:2] == wanted


def test_markers_that_a_line_end_cut() -> None:
    """w3m breaks lines between a caret, or an open bracket, and the number."""
    text = "Ships came.^\n1 Boats went.^2\n\n^1 See there.\n\n^2 See here.\n"
    assert _notes(text) == [
        ("1", "See there.", "Ships came."),
        ("2", "See here.", "Boats went."),
    ]
    text = "Ships came.[1\n] Boats went.[2]\n\n[1] See there.\n\n[2] See here.\n"
    assert _notes(text)[0] == ("1", "See there.", "Ships came.")


def test_numbers_beside_the_middle_of_a_cell() -> None:
    """Notes in a table come out with their number on one of their lines."""
    text = (
        "Ships [1] came [2].\n\nFootnotes\n\n[1] See there.\n\n"
        "    The book says that\n[2] ships came and\n    went.\n\nThe end.\n"
    )
    assert _texts(text) == [("1", "See there."), ("2", "The book says that ships came and went.")]


@pytest.mark.parametrize(
    "notes",
    [
        "^1See there.\n\n^2See here.\n",
        "^1\n\nSee there.\n\n^2\n\nSee here.\n",
        "^([1]) See there.\n\n^([2]) See here.\n",
    ],
)
def test_carets_of_raised_numbers(notes: str) -> None:
    """Browsers write a caret before what is raised."""
    mark = "^([{}])" if "(" in notes else "^{}"
    text = f"Ships came.{mark.format(1)} Boats went.{mark.format(2)}\n\nEndnotes\n\n{notes}"
    assert _texts(text) == [("1", "See there."), ("2", "See here.")]


def test_numbers_alone_without_a_heading() -> None:
    """Newsletters on the web have each number in a box of its own, and no heading."""
    text = "Ships came.1 In 1964.2 Boats went.3\n\n1\n\nSee there.\n\n2\n\nIbid.\n\n3\n\nHere.\n"
    assert _texts(text) == [("1", "See there."), ("2", "Ibid."), ("3", "Here.")]
    figure = "The ships1 of the bay.\n\n1\n\nmetres\n\n2\n\nfeet\n"
    with pytest.raises(ReadError):
        _texts(figure)


def test_the_paragraph_below_the_last_note() -> None:
    """All stands to the right; what stands no further right than a note is no part of it."""
    text = "   Ships came.^1 Boats.^2\n\n   ^1 See there.\n\n   ^2 Here.\n\n   Filed under: ports\n"
    assert _texts(text) == [("1", "See there."), ("2", "Here.")]


def test_numbers_escaped_as_markdown() -> None:
    """A converter keeps "1." from becoming a list."""
    text = "Ships came.[1] Boats.[2]\n\n### Notes\n\n1\\. See there.  \n2\\. See here.\n"
    assert _texts(text) == [("1", "See there."), ("2", "See here.")]


def test_org_in_a_text() -> None:
    """Org's notes are kept as they are typed."""
    text = "Ships came[fn:1] and went.[fn:2]\n\n* Footnotes\n\n[fn:1] See there.\n\n[fn:2] Here.\n"
    assert _texts(text) == [("1", "See there."), ("2", "Here.")]


def test_services_behind_a_reference() -> None:
    """What leads to a service is no text of the note."""
    text = "Ships [1] came [2].\n\nReferences\n\n1. Lind 2009. [CrossRef] [PubMed]\n2. Ness [Sic]\n"
    assert _texts(text) == [("1", "Lind 2009."), ("2", "Ness [Sic]")]


def test_a_list_that_moves_on_the_next_page() -> None:
    """Right pages stand further to the right; a URL may end the line above the next number."""
    one = "\n".join(f"{n}.   Lind {n}, Ships of\n     the bay." for n in range(1, 4))
    two = "\n".join(
        f"{' ' * 40}{n}.   Ness {n}, https://a.\n{' ' * 45}example/boats/{n}b" for n in range(4, 7)
    )
    text = (
        "Ships came1 here.2 Boats3 went.4 All5 is said.6\n\n"
        f"BIBLIOGRAPHIE\n{one}\n\n2   The Review\n\f   The Bay\n\n{two}\n"
    )
    assert [marker for marker, _ in _texts(text)] == list("123456")


def test_a_running_head_that_changes_sides() -> None:
    """The number of a page stands at its outer edge."""
    pages = [
        f"Ships{n} came by.\nBoats went.\n{n} THE BAY" if n % 2 else f"A{n} b.\nC.\nTHE BAY   {n}"
        for n in range(11, 15)
    ]
    text = "\f\n".join([f"One [1].\n\nNotes\n\n[1] See there and\n{pages[0]}", *pages[1:]])
    assert all("THE BAY" not in (note or "") for _, note in _texts(text))


def test_a_cut_doi() -> None:
    """Nothing but a DOI goes on behind its first part."""
    for cut in ("10.1016/j.\n   bay.2014.06.001", "10.1590/\n   S0102-311X2009000500021"):
        text = f"See [1].\n\n[1] Lind. http://dx.doi.org/{cut}. PMid:1.\n"
        document = read("page.txt", text.encode(), lambda _: None)
        doi = cut.replace("\n   ", "")
        assert [link.uri_as_cited for c in document.citations for link in c.cited] == [
            f"http://dx.doi.org/{doi}"
        ]
