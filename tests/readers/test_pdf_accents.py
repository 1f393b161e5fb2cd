from __future__ import annotations

from citekeeper.readers.pdf_accents import put_on
from citekeeper.readers.pdf_glyphs import Word


def placed(text: str, *middles: float, y: float = 700.0) -> tuple[Word, list[float], list[float]]:
    """A word with letters 6 wide about these places."""
    lefts, rights = [m - 3 for m in middles], [m + 3 for m in middles]
    return Word(text, lefts[0], rights[-1], y, 10.0), lefts, rights


def _texts(*words: tuple[Word, list[float], list[float]]) -> list[str]:
    return [word.text for word, _, _ in put_on(words)]


def test_an_accent_in_the_place_of_a_letter_is_its_accent() -> None:
    """TeX prints the accent first, then the letter in the same place; or below it a cedilla."""
    assert _texts(placed("opci\u00b4on", 10, 16, 22, 28, 34, 34, 40)) == ["opci\u00f3n"]
    assert _texts(placed("\u00b4\u0131", 10, 10)) == ["\u00ed"]
    assert _texts(placed("`e", 10, 10)) == ["\u00e8"]
    assert _texts(placed("\u00b8s", 10, 10)) == ["\u015f"]
    assert _texts(placed("u\u00a8", 10, 10)) == ["\u00fc"]


def test_the_extents_of_the_letters_stay_right() -> None:
    """What lies on the letters, as a link does, is found by them."""
    word, lefts, rights = placed("a\u00b4eb", 10, 16, 16, 22)
    put_on([(word, lefts, rights)])
    assert (word.text, lefts, rights) == ("a\u00e9b", [7, 13, 19], [13, 19, 25])


def test_an_accent_apart_is_none() -> None:
    """Quotation marks, and accents on what has none."""
    assert _texts(placed("don\u00b4t", 10, 16, 22, 28, 34)) == ["don\u00b4t"]
    assert _texts(placed("`code`", 10, 16, 22, 28, 34, 40)) == ["`code`"]
    assert _texts(placed("\u00b47", 10, 10)) == ["\u00b47"]
    assert _texts(placed("~", 10, y=500), placed("next", 10, 16, 22, 28)) == ["~", "next"]


def test_an_accent_on_a_capital_is_drawn_higher() -> None:
    """It comes as a word of its own, before or behind its letter's."""
    accent = placed("\u00b4", 28, y=702.8)
    letters = placed("ACCION", 4, 10, 16, 22, 28, 34)
    assert _texts(letters, accent) == ["ACCI\u00d3N"]
    assert _texts(placed("\u00a8", 4, y=702.8), placed("Omer", 4, 10, 16, 22)) == ["\u00d6mer"]


def test_a_dot_below_a_letter_is_its_own() -> None:
    """It is drawn as a full stop under the line; one on the line ends a sentence."""
    letters = placed("pun", 10, 16, 22)
    assert _texts(letters, placed(".", 22, y=697.8), placed("ya", 28, 34)) == ["pu\u1e47", "ya"]
    assert _texts(placed("pun", 10, 16, 22), placed(".", 22)) == ["pun", "."]


def test_a_caron_that_its_font_calls_a_breve() -> None:
    """Letters that have no breve have a caron; an accent may be drawn behind the next letter."""
    assert _texts(placed("\u02d8r", 10, 10)) == ["\u0159"]
    assert _texts(placed("len\u02d8", 10, 16, 22, 16)) == ["l\u011bn"]
    assert _texts(placed("\u02d8a", 10, 10)) == ["\u0103"]
