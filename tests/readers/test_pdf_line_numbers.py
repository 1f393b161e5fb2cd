from __future__ import annotations

from citekeeper.readers.pdf_glyphs import Word
from citekeeper.readers.pdf_line_numbers import without_line_numbers

PROSE = (
    "The silt came up",
    "the river until the",
    "quay was no longer",
    "a quay; the",
    "harbour is",
)


def numbered(
    *texts: str, size: float = 10.0, rise: float = 0.0, first: int = 1, pitch: float = 12.0
) -> list[Word]:
    """Lines of text, each with its number in the margin."""
    words = []
    for at, text in enumerate(texts):
        y, x = 700 - pitch * at, 80.0
        number = str(first + at)
        words.append(Word(number, 60 - len(number) * size / 2, 60.0, y + rise, size))
        for one in text.split():
            words.append(Word(one, x, x + 5 * len(one), y, 10.0))
            x += 5 * len(one) + 3
    return words


def _texts(words: list[Word]) -> str:
    return " ".join(word.text for word in without_line_numbers(words))


def test_small_numbers_on_the_baseline_count_lines() -> None:
    """Notes that are as small have raised ones."""
    texts = ("Import a.", "Export b.", "Run c.", "End d.", "Done e.")
    assert _texts(numbered(*texts, size=6)) == " ".join(texts)
    assert _texts(numbered(*texts, size=6, first=98)) == " ".join(texts)
    raised = _texts(numbered(*texts, size=6, rise=3.5))
    assert raised == "1 Import a. 2 Export b. 3 Run c. 4 End d. 5 Done e."


def test_numbers_beside_sentences_that_go_on_count_lines() -> None:
    """Also as large as the text: manuscripts and court papers have them."""
    assert _texts(numbered(*PROSE)) == " ".join(PROSE)
    code = ("if (x) {", "y = 3;", "", "}", "else {")
    assert _texts(numbered(*code)) == " ".join(" ".join(code).split())


def test_the_items_of_a_list_keep_their_numbers() -> None:
    """Short notes begin and end as notes do, whatever their case."""
    notes = ("ibid.", "see Lind, p. 3.", "http://a.example/x", "Tamar, 1971.", "ibid.", "cf. 2.")
    assert _texts(numbered(*notes)).startswith("1 ibid. 2 see")
    few = numbered(*PROSE[:4])
    assert without_line_numbers(few) is few


def test_numbers_in_the_middle_of_lines_are_text() -> None:
    """A column of figures counts no lines."""
    words = numbered(*PROSE)
    labels = [Word("row", 20.0, 38.0, 700 - 12.0 * at, 10.0) for at in range(5)]
    assert _texts([*words, *labels]).count("row") == 5
    assert "1 The" in _texts([*words, *labels])


def test_numbers_of_lines_may_stand_at_different_distances() -> None:
    """Paragraphs and headings of a manuscript stand apart; each line has its number even so."""
    words = numbered(*PROSE)
    for one in words:
        one.y -= 7 * (one.y < 690) + 9 * (one.y < 660)
    assert _texts(words) == " ".join(PROSE)
    between = [*words, Word("again", 80, 105, 690, 10.0), Word("too", 80, 95, 646, 10.0)]
    assert _texts(between).startswith("1 The silt")


def test_items_of_a_list_may_have_numbers_of_lines() -> None:
    """A number of an item behind another number shows that the first one counts lines."""
    texts = ("1. Tamar, A.", "Mills. 1971.", "2. Lind, B.", "Wrecks. 1980.", "3. Oster, C.")
    assert _texts(numbered(*texts, first=466)) == " ".join(texts)
