from __future__ import annotations

from citekeeper.readers.pdf_furniture import without_furniture
from citekeeper.readers.pdf_lines import Line


def _line(text: str, y: float, page: int, x: float = 50) -> Line:
    return Line(text, page, x, x + 5 * len(text), y, 10)


WORDS = ["ships came", "mills turned", "birds fled", "nobody counted", "water rose"]


def _kept(*pages: list[Line]) -> list[list[str]]:
    return [[line.text for line in page] for page in without_furniture(pages)]


def test_a_head_that_stands_on_every_page_is_left_out() -> None:
    """Words that repeat at one height, apart from the page's number."""
    pages = [[_line(f"A Report | Page {n}", 800, n), _line(WORDS[n], 700, n)] for n in range(1, 5)]
    assert _kept(*pages) == [[WORDS[n]] for n in range(1, 5)]


def test_page_numbers_are_left_out_also_roman_ones() -> None:
    """A number alone at the foot is the page's, if pages are counted so."""
    numbers = ["iii", "7", "8", "9"]
    pages = [
        [_line(WORDS[n], 700, n), _line(number, 40, n, 300)] for n, number in enumerate(numbers, 1)
    ]
    assert all(len(page) == 1 for page in _kept(*pages))


def test_a_head_whose_words_change_by_chapter_is_left_out() -> None:
    """A page number that stands apart in the row tells the row from text."""
    pages = [
        [_line(title, 800, n), _line(str(n), 800, n, 500), _line(WORDS[n], 700, n)]
        for n, title in enumerate(["One", "One", "Two", "Three"], 1)
    ]
    assert _kept(*pages) == [[WORDS[n]] for n in range(1, 5)]


def test_the_last_note_of_a_page_is_no_furniture() -> None:
    """A note whose number happens to be that of the page stays."""
    notes = ["1 Ibid.", "2 Tamar, p. 3.", "3 Ibid., p. 9.", "4 Lind."]
    pages = [
        [_line(WORDS[n], 700, n), _line(notes[n - 1], 60, n), _line(str(n), 30, n, 300)]
        for n in range(1, 5)
    ]
    assert _kept(*pages) == [[WORDS[n], notes[n - 1]] for n in range(1, 5)]


def test_a_number_that_is_not_the_pages_is_text() -> None:
    """Where pages are counted, the end of a sentence such as "- 709" is not dropped."""
    pages = [[_line(WORDS[n], 700, n), _line(str(n), 780, n, 300)] for n in range(1, 5)]
    pages[1].append(_line("- 709", 60, 2))
    assert _kept(*pages)[1] == [WORDS[2], "- 709"]


def test_a_document_of_one_page_keeps_its_text() -> None:
    """Nothing repeats there; a lone number at the foot goes."""
    assert _kept([_line("Text", 700, 1), _line("1", 40, 1)]) == [["Text"]]
    assert _kept([]) == [[]]


def test_what_a_browser_prints_around_a_page() -> None:
    """The address, and the page's number with that of all pages."""
    pages = [
        [
            _line(WORDS[n], 700, n),
            _line("file:///ships.html", 20, n),
            _line(f"{n}/4", 20, n, 500),
        ]
        for n in range(1, 5)
    ]
    assert _kept(*pages) == [[WORDS[n]] for n in range(1, 5)]


def test_the_end_of_a_note_is_no_page_number() -> None:
    """Nor is a number alone that no other page of a longer document has."""
    assert _kept([_line("pp. 415-", 60, 1), _line("433.", 48, 1)]) == [["pp. 415-", "433."]]
    pages = [[_line(WORDS[n % 5], 700, n)] for n in range(1, 8)]
    pages[2].append(_line("31", 40, 3))
    assert _kept(*pages)[2] == [WORDS[3], "31"]


def test_notes_that_end_alike_are_no_running_foot() -> None:
    """Some pages have the same last words, right below a line of their note."""
    ends = [*["Harbour Office."] * 3, "Ibid.", "Lind.", "Weir.", "Tamar.", "Rook.", "Id.", "So."]
    pages = [
        [_line(WORDS[n % 5], 700, n), _line(f"{WORDS[n % 5]} so", 72, n), _line(end, 60, n)]
        for n, end in enumerate(ends, 1)
    ]
    assert [len(page) for page in _kept(*pages)] == [3] * 10


def test_the_number_of_all_pages_is_no_number_of_the_last_one() -> None:
    """ "Page 4 of 4" is the head that "Page 3 of 4" is."""
    pages = [
        [_line(f"Tides Page {n} of 4 604", 800, n), _line(WORDS[n], 700, n)] for n in range(1, 5)
    ]
    assert _kept(*pages) == [[WORDS[n]] for n in range(1, 5)]
