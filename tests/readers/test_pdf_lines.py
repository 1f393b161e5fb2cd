from __future__ import annotations

from citekeeper.readers.pdf_glyphs import Word
from citekeeper.readers.pdf_lines import Line, lines
from citekeeper.readers.pdf_page import Page


def word(
    text: str, x: float, y: float = 700.0, size: float = 10.0, *, joined: bool = False
) -> Word:
    """A word of letters half as wide as they are high."""
    return Word(text, x, x + len(text) * size / 2, y, size, joined)


def _lines(*words: Word) -> list[Line]:
    return lines(Page(1, (0.0, 0.0, 595.0, 842.0), list(words), []))


def _texts(*words: Word) -> list[str]:
    return [line.text for line in _lines(*words)]


def test_words_on_one_baseline_are_a_line() -> None:
    """A line is as long as its gaps are those between words."""
    assert _texts(word("one", 50), word("two", 68), word("below", 50, 688)) == ["one two", "below"]


def test_wide_gaps_are_columns() -> None:
    """Words far apart on one baseline stand in different lines."""
    assert _texts(word("left", 50), word("right", 300)) == ["left", "right"]
    assert _texts(word("a", 50), word("b", 58), word("c", 66), word("cell", 96)) == [
        "a b c",
        "cell",
    ]


def test_a_number_may_hang_before_its_text() -> None:
    """The number of a note or item belongs to the text beside it."""
    assert _texts(word("12", 50), word("Text", 100)) == ["12 Text"]
    assert _texts(word("[12]", 50), word("Text", 100), word("on", 123)) == ["[12] Text on"]


def test_parts_drawn_at_another_time_are_put_together() -> None:
    """What was drawn later, but begins where a line ends, belongs to it."""
    assert _texts(word("one", 50), word("x", 50, 600), word("two", 68)) == ["one two", "x"]


def test_a_letter_of_another_font_is_put_into_its_gap() -> None:
    """A hyphen from another font, drawn by itself, comes back to its place."""
    found = _texts(word("Small", 50), word("World", 80), word("next", 50, 688), word("-", 75))
    assert found == ["Small-World", "next"]


def test_stretched_lines_are_one_line() -> None:
    """Justified text with few words keeps them together; the cells of a table stay apart."""
    full = [word("a" * 30, 50, 700 - 12 * n) for n in range(8)]
    stretched = [word("stretched", 50, 580), word("apart", 175, 580)]
    assert _texts(*full, *stretched)[-1] == "stretched apart"
    cells = [
        word(text, x, 700 - 12 * n) for n in range(8) for text, x in (("k", 50), ("vvvvv", 175))
    ]
    assert "k vvvvv" not in _texts(*full, *cells)


def test_a_marker_that_was_wrapped_goes_back_to_its_line() -> None:
    """A small number alone at the left edge below a long line ends that line."""
    text = word("x" * 40, 50)
    (line,) = _lines(text, word("15", 50, 690, 6))
    assert (line.text, line.raised) == ("x" * 40 + "15", [(40, 42)])


def test_a_number_above_its_note_is_put_before_it() -> None:
    """A small number on a line of its own numbers the note below it, links and gaps moved."""
    linked = word("https://n.example/x", 60, 145, 9)
    linked.uris = ((0, 19, 0),)
    (line,) = _lines(word("57", 50, 160, 5), linked)
    assert (line.text, line.raised) == ("57 https://n.example/x", [(0, 2)])
    assert line.links == [(3, 22, 0)]


def test_a_number_alone_stays_alone() -> None:
    """The number of a page, or on an axis, is a line of its own."""
    assert _texts(word("some text", 50), word("7", 300, 40)) == ["some text", "7"]
    assert _texts(word("7", 300, 740), word("8", 300, 600), word("text", 50, 500)) == [
        "7",
        "8",
        "text",
    ]


def test_raised_words_beside_each_other_are_one_span() -> None:
    """Two markers with a space between them are one run of markers."""
    found = _lines(word("levels", 50), word("16", 80, 704, 6, joined=True), word("17", 88, 704, 6))
    assert (found[0].text, found[0].raised) == ("levels16 17", [(6, 11)])


def test_small_capitals_do_not_make_a_line_small() -> None:
    """The size of a line is that of its larger letters, if there are some."""
    (line,) = _lines(word("B", 50, 700, 9), word("AILEY", 54.5, 700, 7, joined=True))
    assert line.size == 7
    (line,) = _lines(word("[5]", 50, 700, 9), word("BAILEY", 66, 700, 7))
    assert line.size == 9


def test_a_number_that_hangs_before_the_next_column() -> None:
    """A line that ends right before it is not its beginning."""
    rows = [
        word(text, x, 700 - 12 * n)
        for n in range(4)
        for text, x in (("accessed", 50), (f"{n + 31}.", 92), ("Ships", 110))
    ]
    left, numbers, right = rows[::3], rows[1::3], rows[2::3]
    beside = [one for pair in zip(numbers, right, strict=True) for one in pair]
    assert _texts(*left, *beside)[:5] == [*["accessed"] * 4, "31. Ships"]


def test_an_index_is_no_number_of_the_next_line() -> None:
    """It hangs from a letter of the line before, or begins to the right of the line's edge."""
    formula = [word("see", 50), word("x", 68), word("=", 80), word("four", 90)]
    found = _texts(*formula, word("2", 74, 697, 6), word("Then", 50, 685))
    assert "2 Then" not in found
    assert "2 Then" not in _texts(word("2", 74, 688, 6), word("Then", 50, 685))
    assert "2 Then" in _texts(word("2", 46, 688, 6), word("Then", 50, 685))


def test_the_number_of_an_empty_line_of_code_is_no_marker() -> None:
    """Nor does it number the next one, which has its own."""
    assert _texts(word("3", 50, 160, 5), word("4 return;", 50, 150, 9)) == ["3", "4 return;"]
    code = "5 return the_longest_of(ships);"
    assert _texts(word(code, 50, 160, 9), word("6", 50, 150, 5)) == [code, "6"]
