from __future__ import annotations

from citekeeper.readers.pdf_cells import cells, has_words, is_legend, is_power
from citekeeper.readers.pdf_lines import Line


def _line(text: str, x: float = 50, y: float = 700) -> Line:
    return Line(text, 1, x, x + 5 * len(text), y, 10)


def _raised(text: str, *parts: str) -> Line:
    line, at = _line(text), 0
    for part in parts:
        at = text.index(part, at)
        line.raised.append((at, at + len(part)))
        at += len(part)
    return line


def test_cells_have_short_ones_beside() -> None:
    """Three short lines on one baseline are a row of a table; two columns of text are none."""
    row = [_line("1 Harbour"), _line("0.38", 200), _line("<0.001", 300)]
    assert cells(row) == {id(line) for line in row}
    text = [_line("1 The harbour silted up in spring."), _line("2 The quay stood.", 300)]
    assert cells([*text, _line("Below.", y=688)]) == set()


def test_notes_have_words() -> None:
    """Formulas have none; pages, sections and addresses are some."""
    assert not has_words([_line("3 2 1"), _line("4 x")], 2)
    for text in ("1 Ibid.", "1 p. 12.", "1 \u00a7 5", "1 12, 13", "1 a@b"):
        assert has_words([_line(text)], 2) is not text.endswith("13")


def test_powers_of_ten() -> None:
    """Behind a ten alone a raised number is its power."""
    assert is_power(_raised("10" + "3", "3"), "3")
    assert not is_power(_raised("In 2010" + "3", "3"), "3")
    assert not is_power(_line("10\u00b3"), "3")


def test_legends() -> None:
    """A line that explains number after number is no note."""
    assert is_legend(_raised("1 OR = odds, 2 CI = interval", "1", "2"), "1")
    assert not is_legend(_raised("1 Tamar, ship2.example", "1", "2"), "1")


def test_parts_of_lines_from_right_to_left_are_no_cells() -> None:
    """Each word of them may be a part."""
    words = ("\u05e1\u05e4\u05d9\u05e0\u05d4", "\u05e0\u05de\u05dc", "\u05d9\u05dd")
    row = [_line(one, 300 - 60 * n) for n, one in enumerate(words)]
    assert cells([*row, _line("1", 320)]) == set()
