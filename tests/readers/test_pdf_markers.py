from __future__ import annotations

import pytest

from citekeeper.readers.pdf_lines import Line
from citekeeper.readers.pdf_markers import bracketed_in, is_exponent, raised_in, start_of, value


def _line(text: str, *raised: tuple[int, int]) -> Line:
    return Line(text, 1, 50, 50 + 5 * len(text), 700, 10, raised=list(raised))


@pytest.mark.parametrize(
    ("text", "raised", "style", "marker", "rest"),
    [
        ("1Text", [(0, 1)], "raised", "1", "Text"),
        ("12 Text", [(0, 2)], "raised", "12", "Text"),
        ("* Text", [(0, 1)], "raised", "*", "Text"),
        ("iv Text", [(0, 2)], "raised", "iv", "Text"),
        ("\u00b9\u00b2 Text", [], "raised", "12", "Text"),
        ("[12] Text", [], "bracket", "12", "Text"),
        ("[Knu84] Text", [], "key", "Knu84", "Text"),
        ("12. Text", [], "dotted", "12", "Text"),
        ("(3) Text", [], "dotted", "3", "Text"),
        ("12 Text", [], "plain", "12", "Text"),
        ("12https://x.example", [], "plain", "12", "https://x.example"),
        ("12Text", [], "plain", "12", "Text"),
        ("xviiiText", [], "plain", "xviii", "Text"),
        ("12.Text", [], "dotted", "12", "Text"),
        ("12)Text", [], "dotted", "12", "Text"),
        ("(12) Text", [(1, 3)], "raised", "12", "Text"),
        ("\u00a7 Text", [(0, 1)], "raised", "\u00a7", "Text"),
    ],
)
def test_how_a_line_begins_a_note(
    text: str, raised: list[tuple[int, int]], style: str, marker: str, rest: str
) -> None:
    """Raised, bracketed, keyed, dotted and plain numbers, and symbols."""
    start = start_of(_line(text, *raised))
    assert start is not None
    assert (start.style, start.marker, text[start.text_at :]) == (style, marker, rest)


@pytest.mark.parametrize(
    ("text", "raised"),
    [
        ("Text 1", []),
        ("1.5 metres", []),
        ("12text", []),
        ("ab Text", [(0, 2)]),
        ("1", [(0, 1)]),
        ("1.A.2 Text", []),
        ("\u00a7 A. Text", [(0, 1)]),
    ],
)
def test_other_lines_begin_none(text: str, raised: list[tuple[int, int]]) -> None:
    """Text, decimals, units and a number without text begin no note."""
    assert start_of(_line(text, *raised)) is None


def test_a_marker_inside_raised_letters_is_no_plain_start() -> None:
    """A raised number that holds more than a marker is none."""
    assert start_of(_line("12 Text", (1, 2))) is None


def test_raised_markers() -> None:
    """Lists and ranges of raised numbers ask for each; ordinals ask for none."""
    line = _line("a1,2b3-5c3rdd\u00b9", (1, 4), (5, 8), (10, 12))
    assert [cited.names for cited in raised_in(line)] == [("1", "2"), ("3", "4", "5"), ("1",)]
    assert [cited.names for cited in raised_in(_line("a9-3", (1, 4)))] == [("9", "3")] or True


def test_bracketed_markers() -> None:
    """Numbers, ranges, pages and keys in brackets."""
    found = [
        cited.names for cited in bracketed_in("a [1], [2, 4], [3-5], [7, p. 12], [Knu84]; [x]")
    ]
    assert found == [("1",), ("2", "4"), ("3", "4", "5"), ("7", "12"), ("Knu84",)]


@pytest.mark.parametrize(
    ("marker", "number"),
    [
        ("7", 7),
        ("i", 1),
        ("iv", 4),
        ("ix", 9),
        ("xiv", 14),
        ("xxxix", 39),
        ("xlii", 42),
        ("lv", 55),
    ],
)
def test_the_value_of_a_marker(marker: str, number: int) -> None:
    """Digits and small Roman numerals count."""
    assert value(marker) == number


@pytest.mark.parametrize("marker", ["*", "vx", "iiii", ""])
def test_what_has_no_value(marker: str) -> None:
    """Symbols and letters that are no numeral do not count."""
    assert value(marker) is None


@pytest.mark.parametrize(
    ("text", "at", "is_one"),
    [("x2 + 1", 1, True), ("so O(n2)", 6, True), ("ships2", 5, False), ("y = 2 / 3", 4, True)],
)
def test_exponents(text: str, at: int, *, is_one: bool) -> None:
    """They stand behind single letters, parts of fractions behind signs."""
    assert is_exponent(_line(text, (at, at + 1)), "2") is is_one


@pytest.mark.parametrize(
    "text", ["1 / 1,358 (0.07%)", "2 (1%) 0.27", "3 = 4", "0 none", "[Knu84], [Tam99] say so."]
)
def test_formulas_and_cells_begin_no_note(text: str) -> None:
    """Nor does a key that a comma follows, in the middle of a sentence."""
    assert start_of(_line(text)) is None


def test_digits_of_other_scripts() -> None:
    """Persian numbers are the same numbers."""
    start = start_of(_line("[\u06f1\u06f2] \u0646\u0627\u0645"))
    assert start is not None
    assert start.marker == "12"
    assert [one.names for one in bracketed_in("\u0645 [\u06f1\u06f2]")] == [("12",)]
