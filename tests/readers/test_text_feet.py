"""Notes at the feet of pages whose raised numbers came down, as pdftotext leaves them."""

from __future__ import annotations

import pytest

from citekeeper.readers import read


def _notes(*pages: str) -> list[tuple[str | None, str | None, str | None]]:
    document = read("report.txt", "\f".join(pages).encode(), lambda _: None)
    return [(c.marker, c.note, c.context) for c in document.citations if c.marker]


def _texts(*pages: str) -> list[tuple[str | None, str | None]]:
    return [(marker, note) for marker, note, _ in _notes(*pages)]


_BODY = "Line one of the harbour report.\n" * 12


@pytest.mark.parametrize("between", [" ", "\n", "\n\n"])
def test_markers_glued_to_words(between: str) -> None:
    """They ask for the notes that count on at the foot, before their text or above it."""
    pages = (
        f"{_BODY}Ships came1 and went. Boats stayed.2\n1{between}See http://a.example/one.\n"
        f"\n2{between}The harbour book,\nthird part.\n\n1\n",
        f"{_BODY}All was calm.”3 Then not.\n\n3{between}http://b.example/three\n\n2\n",
    )
    assert _notes(*pages) == [
        ("1", "See http://a.example/one.", "Ships came and went."),
        ("2", "The harbour book, third part.", "Boats stayed."),
        ("3", "http://b.example/three", "All was calm.”"),
    ]


def test_two_markers_as_one_number() -> None:
    """Two numbers that stood side by side are two markers; a stack of numbers counts its lines."""
    first = f"{_BODY}Ships came.12 They went.\n1\n2\n\nhttp://a.example/one\nhttp://a.example/two\n"
    assert _texts(first, f"{_BODY}The end.\n") == [
        ("1", "http://a.example/one"),
        ("2", "http://a.example/two"),
    ]


def test_a_numbered_list_above_the_notes() -> None:
    """Of two rows with the next number the one further down begins the note."""
    first = f"{_BODY}Ships came1 and boats.2\n1 A list.\n2 Its end.\n\n1\n See there.\n2\n Here.\n"
    assert _texts(first, _BODY) == [("1", "See there."), ("2", "Here.")]


def test_the_last_note_of_a_page() -> None:
    """It goes on behind an empty line within a sentence, and ends above the foot of the page."""
    pages = (
        f"{_BODY}Ships came1 here.\n\n1 These are\n\nof all\nkinds.\n\nReport  7\n",
        f"{_BODY}Boats2 went.\n\n2 See there\n\n8\n",
    )
    assert _texts(*pages) == [("1", "These are of all kinds."), ("2", "See there")]


def test_notes_that_are_missing() -> None:
    """Where some were lost, those of the next pages are read all the same."""
    pages = (
        f"{_BODY}Ships came1 here.\n\n1 See there.\n",
        f"{_BODY}And2 on. Boats3 went.\n\n3 See here.\n",
    )
    assert _texts(*pages) == [("1", "See there."), ("3", "See here.")]


def test_numbers_that_are_no_notes() -> None:
    """Neither numbered chapters, nor lists in the text, nor codes that come again ask for a note,
    and nothing does without pages."""
    chapters = f"Lind1 and Berg2\n\n1 Introduction\n\n{_BODY}\n2 Ships\n\n{_BODY}"
    assert _texts(f"{chapters}See http://a.example/.\n", _BODY) == []
    stopped = f"Ships1 came.\n\n{_BODY}\n1.  Boats\n\n   See http://a.example/ and\n2. Rafts2\n"
    assert _texts(stopped, _BODY) == []
    listed = f"See http://a.example/.\n{_BODY}The EC1 rules:\n1. Ships.\n2. Boats in EC1, EC2.\n"
    assert _texts(f"{listed}{_BODY}", f"{_BODY}EC2 again.\n") == []
    unpaged = f"http://a.example/\n{_BODY}Ships1 and boats.2\n\n1 See there.\n\n2 See here.\n"
    assert _texts(unpaged) == []


def test_numbers_in_addresses() -> None:
    """A number at the end of a URL is no marker."""
    first = f"{_BODY}See http://a.example/x1 and http://a.example/y2 now.\n\n1 Ships.\n2 Boats.\n"
    assert _texts(first, _BODY) == []


def test_markers_set_apart_from_their_words() -> None:
    """One behind a blank or a year is a marker where the notes of its page count on with it."""
    pages = (
        f"{_BODY}Ships came1 here.\n\n1 See http://a.example/.\n",
        f"{_BODY}The book 2. It came out in 20153, and boats 4, in May.\n\n"
        "2 See here.\n\n3 Or here.\n\n4 And here.\n",
    )
    assert _notes(*pages) == [
        ("1", "See http://a.example/.", "Ships came here."),
        ("2", "See here.", "The book ."),
        ("3", "Or here.", "It came out in 2015, and boats , in May."),
        ("4", "And here.", "It came out in 2015, and boats , in May."),
    ]
    listed = f"{_BODY}There are 3.\n\n2 boats\n\n3 rafts\n"
    assert _texts(pages[0], listed) == []


def test_a_url_cut_above_an_empty_line() -> None:
    """The last note of a page goes on behind one where its URL does."""
    pages = (
        f"{_BODY}Ships came1 here. Boats2 too.\n\n1 See there.\n"
        "2 http://a.example/x/One-\n\nTwo+Three\n\n\n",
        _BODY,
    )
    assert _texts(*pages)[1] == ("2", "http://a.example/x/One-Two+Three")


def test_authors_in_a_running_head() -> None:
    """They end as a sentence does, and are no part of the note that the page cuts."""
    page = "Lind, et al.\n\n[{0}] See http://a.example/{0} and\nmore.\n"
    text = "\f".join([f"{_BODY}As [1], [2], [3].\n\nReferences\n", *map(page.format, (1, 2, 3))])
    assert _texts(text) == [(n, f"See http://a.example/{n} and more.") for n in "123"]


def test_numbers_that_end_a_page() -> None:
    """Their texts stand above them, or above the next note's number; a line that is not full, or
    the text that is broken off there, tells where they begin."""
    pages = (
        f"{_BODY}Ships came1 and went.2 Boats.\nhttp://a.example/one\n"
        "See what Lind says of all the ships that came\nin his book.\n1\n2\n",
        f"{_BODY}All3 was calm4 in the bay where\nBerg wrote of it in 1999.\n4\nSee there.\n3\n",
        f"the boats are.\n{_BODY}",
    )
    assert _texts(*pages) == [
        ("1", "http://a.example/one"),
        ("2", "See what Lind says of all the ships that came in his book."),
        ("3", "Berg wrote of it in 1999."),
        ("4", "See there."),
    ]


def test_numbers_behind_a_number_above() -> None:
    """The text of a note at the end goes on right below that of the note before, on a full line."""
    pages = (
        f"{_BODY}Ships came1 and went2 again.\n\n1\n\nLind, The Book of All Ships, p. 1.\n"
        "Berg, Rafts.\n2\n",
        _BODY,
    )
    assert [note for _, note in _texts(*pages)] == [
        "Lind, The Book of All Ships, p. 1.",
        "Berg, Rafts.",
    ]


def test_numbers_of_pages_and_of_notes() -> None:
    """Numbers that end pages are those of the pages only where they rise as the pages do."""
    counted = [f"{_BODY}Ships{n} came.\n\n{n}\n" for n in (1, 2, 3, 4)]
    assert _texts("http://a.example/\n" + counted[0], *counted[1:]) == []
    noted = [f"{_BODY}Ships{n} came.\nSee the third part of the book.\n{n}\n" for n in (1, 2, 3, 4)]
    pages = (*noted[:1], _BODY, _BODY, _BODY, *noted[1:3], _BODY, _BODY, _BODY, *noted[3:])
    assert [marker for marker, _ in _texts(*pages)] == ["1", "2", "3", "4"]


def test_three_markers_as_one_number() -> None:
    """Numbers in a row that stood side by side come out as one."""
    first = f"{_BODY}Ships came,123 and went.\n\n1 One.\n\n2 Two.\n\n3 Three.\n"
    assert [marker for marker, _ in _texts(first, _BODY)] == ["1", "2", "3"]


def test_rows_of_a_figure() -> None:
    """What has no letters is no note's text."""
    first = f"{_BODY}Ships1 and boats2 came to http://a.example/.\n\n    1   0\n    2  14\n"
    assert _texts(first, _BODY) == []


def test_notes_whose_markers_are_lost() -> None:
    """A number, a blank line and a paragraph end a page: notes, where they count on or anew."""
    page = _BODY + "Ships came.\n{}\n\n{} of the harbour book.\n\n{}\n"
    pages = [page.format(*one) for one in ((1, "One", 10), (2, "Two", 11), (1, "Three", 12))]
    assert _texts(*pages) == [
        ("1", "One of the harbour book."),
        ("2", "Two of the harbour book."),
        ("1", "Three of the harbour book."),
    ]
    axis = _BODY + "See http://a.example/{0}.\n{0}\n\nFigure {0}.1: {1} come in\n\n{0}\n"
    assert _texts(*map(axis.format, (1, 2, 3), ("Ships", "Boats", "Rafts"))) == []
    formulas = [f"{_BODY}http://a.example/\n{n}\n\nof it\nall the ships\n" for n in (1, 7, 3, 9)]
    assert _texts(*formulas) == []


def test_the_only_note() -> None:
    """One note of a whole text is no accident where it ends its page, far below the text."""
    page = f"{_BODY}The book 1 (of ships) is here.\n\n\n\n"
    assert _texts(f"{page}   1 See http://a.example/.\n\n\n", _BODY) == [
        ("1", "See http://a.example/.")
    ]
    inline = f"http://a.example/\n{_BODY}The book 1 (of ships) is here.\n\n1 Ships\n"
    assert _texts(inline, _BODY) == []


@pytest.mark.parametrize("foot", ["{}", "- {} -", "Page {} of 9", "{} | P a g e"])
def test_pages_that_only_their_numbers_part(foot: str) -> None:
    """Numbers alone on their lines turn pages where they count on through the whole text."""
    pages = [
        f"{_BODY}Das „Schiff“{number} kam.\n{number}Siehe http://a.example/{number} dort.\n"
        f"{foot.format(number)}\n"
        for number in range(1, 6)
    ]
    document = read("report.txt", "".join(pages).encode(), lambda _: None)
    assert [(c.marker, c.note) for c in document.citations] == [
        (str(number), f"Siehe http://a.example/{number} dort.") for number in range(1, 6)
    ]


def test_chapters_are_no_pages() -> None:
    """Numbers whose distances are those of chapters, or of items, turn no page."""
    for size in (3, 150):
        chapters = (f"{n}\n\nSee http://a.example/{n}\n{_BODY[:32] * size}" for n in range(1, 8))
        document = read("report.txt", "".join(chapters).encode(), lambda _: None)
        assert {c.place.page for c in document.citations} <= {None}


def test_a_note_that_goes_on_overleaf() -> None:
    """Below a rule, what has no number goes on with the note that broke off on the page before."""
    pages = (
        f"{_BODY}Ships came.1\n\n\u2014\u2014\u2014\u2014\n   1 See the harbour book, where\n",
        f"{_BODY}The end.\n\n\u2014\u2014\u2014\u2014\nall of them are.\n",
        f"{_BODY}They went.2\n\n\u2014\u2014\u2014\u2014\n   2 See there.\n",
    )
    assert _texts(*pages) == [
        ("1", "See the harbour book, where all of them are."),
        ("2", "See there."),
    ]


def test_markers_behind_numbers_and_brackets() -> None:
    """A marker may be glued to the number that ends a sentence, or to any bracket."""
    pages = (
        f"{_BODY}See 323 U. S., at 216.1 Aside from that {{came}}2 they\n"
        "«went»3 on.\n\n1 The first.\n5 and more of it.\n2 The second.\n3 The third.\n",
        f"{_BODY}The end.\n",
    )
    assert _texts(*pages) == [
        ("1", "The first. 5 and more of it."),
        ("2", "The second."),
        ("3", "The third."),
    ]


def test_pages_that_running_heads_part() -> None:
    """Heads of some words with the number of every page, or every other one, turn pages, too;
    articles of a law do not."""
    heads = ("The harbours of the north {}", "{} Ann Lind and Eva Holm")
    pages = [
        f"{_BODY}Ships{number} came.\n{number} See http://a.example/{number} there.\n"
        f"{heads[number % 2].format(number)}\n"
        for number in range(1, 9)
    ]
    document = read("report.txt", "".join(pages).encode(), lambda _: None)
    assert [(c.marker, c.note) for c in document.citations] == [
        (str(number), f"See http://a.example/{number} there.") for number in range(1, 9)
    ]
    law = "".join(f"{_BODY}See http://a.example/{n}\nArticle {n}\n" for n in range(1, 9))
    document = read("report.txt", law.encode(), lambda _: None)
    assert {c.place.page for c in document.citations} == {None}


def test_note_that_goes_on_above_the_next_one() -> None:
    """A note that breaks off goes on at the foot of the next page, above that page's notes."""
    body = "\n".join(f"The quay of year {year} was long and wide." for year in range(12))
    text = f"{body}\nThe walls fell.1 They rose.2\n\n1 Lind.\n2 The walls of the south and\n\n2\n\f"
    text += f"{body}\nThe storm came.3\n\nthose of the east.\n3 Ness.\n\n3\n\f{body}\n\n4\n"
    document = read("report.txt", text.encode(), lambda _: None)
    assert [citation.note for citation in document.citations] == [
        "Lind.",
        "The walls of the south and those of the east.",
        "Ness.",
    ]
