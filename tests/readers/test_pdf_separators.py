from __future__ import annotations

from citekeeper.readers.pdf_lines import Line
from citekeeper.readers.pdf_rules import Rule
from citekeeper.readers.pdf_separators import mark_notes


def _page(number: int) -> list[Line]:
    """Ten lines of text from 700 down, and two of a note from 90 down."""
    heights = [700 - 12 * n for n in range(10)] + [90, 80]
    return [Line("Ships came.", number, 50, 350, y, 10) for y in heights]


def _feet(*rules: list[Rule]) -> list[int]:
    """How many lines of each page stand below a separator."""
    pages = [_page(number) for number, _ in enumerate(rules, 1)]
    mark_notes(pages, rules)
    return [sum(line.foot for line in page) for page in pages]


def test_lines_below_the_rule_are_of_notes() -> None:
    """The one rule of a page in the width that most have."""
    assert _feet([(50, 150, 105)], [(50, 150, 105)]) == [2, 2]
    assert _feet([(50, 150, 105)], [(50, 150, 105)], [(50, 120, 105)]) == [2, 2, 0]


def test_other_rules_separate_nothing() -> None:
    """Underlines, wide rules, those away from the text, those high on a page, several alike."""
    assert _feet([]) == [0]
    assert _feet([(50, 150, 89)]) == [0]
    assert _feet([(50, 350, 105)]) == [0]
    assert _feet([(120, 220, 105)]) == [0]
    assert _feet([(50, 150, 200)]) == [0]
    assert _feet([(50, 150, 660.5)]) == [0]
    assert _feet([(50, 150, 20)]) == [0]
    assert _feet([(50, 150, 105), (50, 150, 102)]) == [0]
    assert _feet([(50, 150, 105), (150.4, 190, 105)]) == [0]


def test_an_empty_page() -> None:
    """Has nothing to separate."""
    page: list[Line] = []
    mark_notes([page], [[(50, 150, 105)]])
    assert page == []


def test_a_rule_in_each_column() -> None:
    """Each separates the notes of its own column."""
    column = [Line("Ships came.", 1, 370, 550, 700 - 12 * n, 10) for n in range(40)]
    page = [*_page(1), *column, Line("Ibid.", 1, 370, 550, 90, 8)]
    mark_notes([page], [[(50, 150, 105), (370, 470, 105)]])
    assert [line.y for line in page if line.foot] == [90, 80, 90]
    for line in page:
        line.foot = False
    mark_notes([page], [[(50, 150, 105)]])
    assert {line.x0 for line in page if line.foot} == {50}


def test_notes_longer_than_the_text_above_them() -> None:
    """A rule high on the page is a separator where others are that, or several pages have it."""
    assert _feet([(50, 150, 105)], [(50, 150, 681)]) == [2, 10]
    assert _feet(*[[(50.0, 150.0, 681.0)]] * 3) == [10, 10, 10]
