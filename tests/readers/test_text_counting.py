"""Notes at the feet of pages that their counting tells where markers did not come out."""

from __future__ import annotations

from citekeeper.readers import read

_BODY = "Line one of the harbour report.\n" * 12


def _texts(*pages: str) -> list[tuple[str | None, str | None]]:
    document = read("report.txt", "\f".join(pages).encode(), lambda _: None)
    return [(c.marker, c.note) for c in document.citations if c.marker]


def test_a_gap_between_the_notes_of_two_pages() -> None:
    """Numbers at the foot of a page that lead from the note before to the one behind are notes."""
    pages = (
        f"{_BODY}Ships came1 and went.2\n\n1 See there.\n2 The book.\n",
        f"{_BODY}Boats stayed.\n\n3 Nobody asked.\n4 Nor here.\n",
        f"{_BODY}The end5 came.\n\n5 The last one.\n",
    )
    assert sorted(_texts(*pages)) == [
        ("1", "See there."),
        ("2", "The book."),
        ("3", "Nobody asked."),
        ("4", "Nor here."),
        ("5", "The last one."),
    ]
    title = f"{_BODY}\n3 Further ships\n\nThey came.\n\n4 The boats\n\nThey went.\n"
    assert len(_texts(pages[0], title, pages[2])) == 3
    assert sorted(_texts(pages[0], _BODY + "\n3 Nobody asked.\n", pages[2])) == [
        ("1", "See there."),
        ("2", "The book."),
        ("5", "The last one."),
    ]


def test_numbers_with_full_stops() -> None:
    """So law reviews number the notes at the feet of their pages; a list that the text does not
    ask for is none of notes."""
    pages = (
        f"{_BODY}Ships came.1 They went.2\n\n     1.      See there.\n     2.      The\nbook.\n",
        f"{_BODY}Boats stayed. 3 All did.\n\n      3.       The port.\n      4.       Again.\n",
    )
    assert sorted(_texts(*pages)) == [
        ("1", "See there."),
        ("2", "The book."),
        ("3", "The port."),
        ("4", "Again."),
    ]
    unasked = tuple(page.replace(".1", ".").replace("d. 3", "d.") for page in pages)
    assert _texts(*unasked, "See http://a.example/ there.\n") == []


def test_several_markers_behind_one_word() -> None:
    """ "came1,2,3" asks for three notes; Greek and Cyrillic words have markers, too."""
    first = f"{_BODY}Ships came1,2,3 and went.\n\n1 One.\n2 Two.\n3 Three.\n"
    assert _texts(first, _BODY) == [("1", "One."), ("2", "Two."), ("3", "Three.")]
    greek = f"{_BODY}Το λιμάνι1 και το πλοίο2.\n\n1 Εκεί.\n2 Εδώ.\n"
    assert _texts(greek, _BODY) == [("1", "Εκεί."), ("2", "Εδώ.")]


def test_the_notes_of_a_chapter_before_another() -> None:
    """Where the footnotes of one chapter are told by their markers, those of the first are, too,
    though the marker of its first note did not come out."""
    words = ("Ships came", "They went2", "Boats stayed3", "We saw4", "He left5", "It ended1", "So2")
    numbers = (1, 2, 3, 4, 5, 1, 2)
    pages = [
        f"{_BODY}{said} and more.\n\n{number} See there.\n"
        for said, number in zip(words, numbers, strict=True)
    ]
    assert [marker for marker, _ in _texts(*pages)] == list(map(str, numbers))
