from __future__ import annotations

from citekeeper.readers.pdf_lines import Line
from citekeeper.readers.pdf_notes import body_size, footnotes

TEXT = "Ships came from afar, and nobody counted them in those days"


def line(text: str, y: float, *, page: int = 1, size: float = 10, x: float = 50) -> Line:
    """A line; "^1" in its text is a raised number."""
    raised = []
    while "^" in text:
        at = text.index("^")
        end = at + 1
        while end < len(text) and text[end].isdigit():
            end += 1
        text = text[:at] + text[at + 1 :]
        raised.append((at, end - 1))
    return Line(text, page, x, x + len(text) * size / 2, y, size, raised=raised)


def page(*lines: Line, number: int = 1, rows: int = 6) -> list[Line]:
    """A page with some running text above the given lines."""
    body = [line(TEXT, 700 - 12 * n, page=number) for n in range(rows)]
    return [*body, *lines]


def _found(*pages: list[Line]) -> list[tuple[str, list[str]]]:
    notes = footnotes(pages, body_size(pages))
    return [
        (n.marker, [n.lines[0].text[n.text_at :], *(one.text for one in n.lines[1:])])
        for n in notes
    ]


def test_raised_notes_at_the_foot() -> None:
    """Small lines that begin with the number of a marker, and the lines below them."""
    found = _found(
        page(
            line("The first^1 and the second^2 came.", 600),
            line("^1Harbour Office, a list of", 80, size=8),
            line("ships.", 70, size=8),
            line("^2Ibid.", 60, size=8),
        )
    )
    assert found == [("1", ["Harbour Office, a list of", "ships."]), ("2", ["Ibid."])]


def test_plain_and_dotted_numbers_need_a_marker() -> None:
    """ "1 Text" and "1. Text" are notes where the text of the page asks for them."""
    for style in ("1 ", "1. "):
        assert _found(page(line("The first^1.", 600), line(f"{style}Ships.", 60, size=8))) == [
            ("1", ["Ships."])
        ]
        assert _found(page(line("The first.", 600), line(f"{style}Ships.", 60, size=8))) == []


def test_the_row_of_a_table_is_no_note() -> None:
    """Numbers behind a number are figures."""
    assert _found(page(line("The first^1.", 600), line("1 22.7 187 4", 60, size=8))) == []


def test_an_enumeration_beside_notes_is_none() -> None:
    """Of two lines with the number of a marker the note is the smaller, or the lower one."""
    found = _found(
        page(line("The first^1.", 600), line("1 An item.", 580), line("1 Ships.", 60, size=8))
    )
    assert found == [("1", ["Ships."])]


def test_notes_as_large_as_the_text() -> None:
    """They are known by their markers, and the next ones by their numbers and left edge."""
    found = _found(
        page(
            line("The first^2.", 600), line("1 Ships.", 90), line("2 Ibid.", 60), line("3 End.", 45)
        )
    )
    assert found == [("1", ["Ships."]), ("2", ["Ibid."]), ("3", ["End."])]


def test_a_note_on_the_page_after_its_marker() -> None:
    """Programs push notes on to the next page."""
    first = page(line("The first^1 came, then the second^2.", 600), line("1 Ships.", 60))
    second = page(line("2 Ibid.", 60, page=2), number=2)
    assert _found(first, second) == [("1", ["Ships."]), ("2", ["Ibid."])]


def test_bracketed_footnotes_are_small() -> None:
    """ "[1]" numbers a footnote where it is small, stands at the foot and is asked for."""
    found = _found(page(line("The first [1].", 600), line("[1] Ships.", 60, size=8)))
    assert found == [("1", ["Ships."])]
    assert _found(page(line("The first [1].", 600), line("[1] Ships.", 60))) == []


def test_what_stands_above_the_text_is_no_footnote() -> None:
    """The addresses of authors below a title are raised and small, too."""
    head = [
        line("A. Lind^1 and M. Tamar^2", 760),
        line("^1Harbour Office", 740, size=8),
        line("^2Quay Press", 730, size=8),
    ]
    assert _found([*head, *page()]) == []
    large = [line("^1Harbour Office", 740), line("^2Quay Press", 730)]
    assert _found([head[0], *large, *page(rows=20)]) == []


def test_a_note_that_runs_over_the_page() -> None:
    """Small lines above the next page's first note, or at its very foot, end the note before."""
    long = "Harbour Office, a list of all ships that came in those days and"
    first = page(line("The first^1.", 600), line(f"^1{long}", 60, size=8))
    second = page(
        line("The second^2.", 600, page=2),
        line("of those that did not, https://x.example.", 80, page=2, size=8),
        line("^2Ibid.", 70, page=2, size=8),
        number=2,
    )
    assert _found(first, second)[0] == ("1", [long, "of those that did not, https://x.example."])
    third = page(line("of those that did not.", 60, page=2, size=8), number=2)
    assert _found(first, third) == [("1", [long, "of those that did not."])]


def test_a_caption_at_the_foot_does_not_go_on_with_a_note() -> None:
    """A note that has ended does not run over; nor does one that is two pages back."""
    first = page(line("The first^1.", 600), line("^1Harbour Office, ships.", 60, size=8))
    caption = page(line("Figure 1: Ships", 60, page=2, size=8, x=200), number=2)
    assert _found(first, caption) == [("1", ["Harbour Office, ships."])]
    later = page(line("and so on", 60, page=3, size=8), number=3)
    assert _found(first, page(number=2), later) == [("1", ["Harbour Office, ships."])]
    above = page(
        line("goes on", 60, page=2, size=8), line("Small print", 40, page=2, size=8), number=2
    )
    assert _found(first, above)[0][1][0] == "Harbour Office, ships."


def test_a_note_in_the_size_of_the_text_that_runs_over_the_page() -> None:
    """It goes on with a word, apart from the running text, and not at the head of the page."""
    long = "Harbour Office, a list of all the ships that came in those days and"
    first = page(line("The first^1.", 600), line(f"1 {long}", 60))
    second = page(
        line("The second^2.", 600, page=2),
        line("of those that did not.", 90, page=2),
        line("2 Ibid.", 70, page=2),
        number=2,
    )
    assert _found(first, second)[0] == ("1", [long, "of those that did not."])
    second[-2] = line("Of those that did not.", 90, page=2)
    assert _found(first, second)[0] == ("1", [long])
    last = [line("of those that did not.", 700, page=2)]
    assert _found(first, last) == [("1", [long, "of those that did not."])]


def test_a_note_goes_on_below_the_rule() -> None:
    """What stands there above the first note, or alone, ends the note of the page before."""
    first = page(line("The first^1.", 600), line("1 Ships came.", 60))
    second = page(
        line("The second^2.", 600, page=2),
        line("Online: they came.", 90, page=2),
        line("2 Ibid.", 70, page=2),
        number=2,
    )
    assert _found(first, second)[0] == ("1", ["Ships came."])
    second[-2].foot = second[-1].foot = True
    assert _found(first, second) == [("1", ["Ships came.", "Online: they came."]), ("2", ["Ibid."])]
    alone = page(line("Online: they came.", 60, page=2), number=2)
    alone[-1].foot = True
    assert _found(first, alone) == [("1", ["Ships came.", "Online: they came."])]


def test_typed_superscripts_number_notes_anywhere() -> None:
    """In a text without layout notes stand in the size of the text, between its paragraphs, on the
    page of their marker or the next one; a gap ends them."""
    first = page(line("The first\u00b9 and the second\u00b2.", 600))
    second = [
        line("\u00b9 Harbour Office, a list", 700, page=2),
        line("of ships.", 688, page=2),
        line("\u00b2 Ibid.", 664, page=2),
        *(line(TEXT, 640 - 12 * n, page=2) for n in range(20)),
    ]
    assert _found(first, second) == [
        ("1", ["Harbour Office, a list", "of ships."]),
        ("2", ["Ibid."]),
    ]


def test_a_marker_that_was_wrapped_to_the_next_line() -> None:
    """Of two raised numbers at the beginning of lines the lower one is the note's."""
    found = _found(
        page(line("^1 and so it began, as is told in the books of the", 600), line("^1 Ships.", 60))
    )
    assert found == [("1", ["Ships."])]
    upward = _found(
        page(line("^1 Ships.", 60), line("^1 and so it began, as is told in the books of the", 600))
    )
    assert upward == [("1", ["Ships."])]


def test_nothing_to_find() -> None:
    """A document without text has no size and no notes."""
    assert body_size([]) == 0.0
    assert footnotes([[]], 0.0) == []


def test_notes_inside_the_text() -> None:
    """A web page that was printed has them, small and with a colon, below the paragraphs that ask
    for them; some come on the next page."""
    pages = [
        page(
            line("The first^3 came.", 620),
            line("3: Ships.", 600, size=8),
            *(line(TEXT, 580 - 12 * n) for n in range(20)),
            line("and then the second^5.", 330),
        ),
        [
            line("5: Ibid.", 740, page=2, size=8),
            *page(line("The third^8.", 620, page=2), number=2, rows=5),
            line("8: End.", 600, page=2, size=8),
            *(line(TEXT, 580 - 12 * n, page=2) for n in range(20)),
        ],
    ]
    assert _found(*pages) == [("3", ["Ships."]), ("5", ["Ibid."]), ("8", ["End."])]


def test_a_time_or_a_step_is_no_note() -> None:
    """A number with a colon counts where it is small and asked for."""
    assert _found(page(line("The first^1.", 600), line("1: set sail", 60))) == []
    assert _found(page(line("The first.", 600), line("1: set sail", 60, size=8))) == []


def test_the_heading_of_a_section_is_no_note() -> None:
    """A raised section sign before a number leads to the section itself."""
    headings = [line(f"^ 1.{n} Ships", 600 - 100 * n, size=14) for n in range(3)]
    for one in headings:
        one.text, one.raised = f"\u00a7 {one.text.strip()}", [(0, 1)]
    assert _found(page(*headings, rows=3), page(*headings, number=2, rows=3)) == []


def test_a_date_at_the_beginning_of_a_line_is_no_note() -> None:
    """Of two lines with one number the note is that between its neighbours."""
    found = _found(
        page(
            line("The first^1, the second^2 and the third^3.", 600),
            line("1 Ships.", 90, size=8),
            line("2 Lind, A., Harbours, The Quay,", 80, size=8),
            line("3 Tamar, M., A History, The Quay,", 70, size=8),
            line("2 May 2016.", 60, size=8),
        )
    )
    assert found[1:] == [
        ("2", ["Lind, A., Harbours, The Quay,"]),
        ("3", ["Tamar, M., A History, The Quay,", "2 May 2016."]),
    ]


def test_a_number_without_text_is_no_note() -> None:
    """The number of an equation, or an exponent, that stands alone."""
    assert _found(page(line("The first^1.", 600), line("(1)", 60, size=8))) == []


def test_notes_in_one_size() -> None:
    """Where nearly all notes are small, a formula in the size of the text is none; an address in
    smaller type is one."""
    pages = [
        page(
            line(f"The ship^{n} came.", 600, page=n),
            line(f"^{n}Ships.", 60, page=n, size=8),
            number=n,
        )
        for n in range(1, 10)
    ]
    formula = [line("Then x^10 came,", 590, page=10), line("^10 y, and so on", 570, page=10)]
    small = [line("The quay^11.", 560, page=10), line("^11www.a.example", 60, page=10, size=6)]
    found = _found(*pages, page(*formula, *small, number=10))
    assert [marker for marker, _ in found] == [*map(str, range(1, 10)), "11"]


def test_numbers_in_brackets_that_raised_ones_cite() -> None:
    """The style of the numbers before the notes may differ from that in the text."""
    found = _found(page(line("The first^1.", 600), line("[1]Ships.", 60, size=8)))
    assert found == [("1", ["Ships."])]
    assert _found(page(line("The first^1.", 600), line("[1]Ships.", 60))) == []


def test_notes_longer_than_the_text() -> None:
    """The size of the text is that in which raised markers stand."""
    cited = [line(f"{TEXT}^{n}", 600 - 12 * n) for n in range(1, 6)]
    notes = [line(f"{n} {TEXT}, {TEXT}, {TEXT}", 300 - 9 * n, size=8) for n in range(1, 6)]
    assert body_size([[*cited, *notes]]) == 10
    assert body_size([notes]) == 8


def test_paragraphs_of_a_note_that_runs_over_the_page() -> None:
    """All of them stand below the rule."""
    first = page(line("The first^1.", 600), line("1 Ships came.", 60))
    second = page(
        line("The second^2.", 600, page=2),
        *(line(text, y, page=2) for text, y in (("So they say.", 150), ("Others do not.", 120))),
        line("2 Ibid.", 90, page=2),
        number=2,
    )
    for one in second[-3:]:
        one.foot = True
    assert _found(first, second)[0] == ("1", ["Ships came.", "So they say.", "Others do not."])


def test_a_cut_url_may_end_with_a_question_mark() -> None:
    """That ends no sentence, and the next page goes on with the note."""
    long = "Harbour Office, a list of ships, https://x.example.org/harbour/list?"
    first = page(line("The first^1.", 600), line(f"^1{long}", 60, size=8))
    second = page(
        line("The second^2.", 600, page=2),
        line("id=7.", 80, page=2, size=8, x=60),
        line("^2Ibid.", 70, page=2, size=8),
        number=2,
    )
    assert _found(first, second)[0] == ("1", [long, "id=7."])


def test_a_note_in_the_margin_runs_over_the_page() -> None:
    """Its rest stands at the head of the margin of the next page."""
    margin = ["^1Harbour Office, a", "list of the ships that", "came in those days and"]
    first = page(
        line("The first^1.", 600),
        *(line(t, 80 - 9 * n, size=8, x=400) for n, t in enumerate(margin)),
    )
    rest = line("of those that did not.", 760, page=2, size=8, x=400)
    second = [rest, *page(number=2, rows=9)]
    assert _found(first, second) == [
        ("1", ["Harbour Office, a", *margin[1:], "of those that did not."])
    ]


def test_text_of_another_column_does_not_go_on_with_a_note() -> None:
    """Where the text was cut off above the notes, it goes on, not the note."""
    long = "Harbour Office, a list of all the ships that came in those days and"
    one = [line(f"{TEXT} and", 700 - 12 * n) for n in range(20)]
    found = _found(
        [
            line("Head", 720),
            *one,
            line("first^1 and that of", 460),
            line(f"^1 {long}", 430),
            *(line(f"so on: {TEXT}", 700 - 12 * n, x=400) for n in range(20)),
            line("second^2.", 460, x=400),
            line("^2 Ibid.", 440, x=400),
        ]
    )
    assert found == [("1", [long]), ("2", ["Ibid."])]


def test_a_gap_between_notes_is_filled_by_its_numbers() -> None:
    """Their markers did not come out; all of them must be there, in the size of the others."""
    first = page(line("The first^1.", 600), line("1 Ships.", 60, size=8))
    between = page(
        line("The second.2 The third.3", 600, page=2),
        line("2 Boats.", 60, page=2, size=8),
        line("3 Mills.", 50, page=2, size=8),
        number=2,
    )
    last = page(line("The fourth^4.", 600, page=3), line("4 End.", 60, page=3, size=8), number=3)
    found = _found(first, between, last)
    assert [marker for marker, _ in found] == ["1", "2", "3", "4"]
    assert [marker for marker, _ in _found(first, between[:-1], last)] == ["1", "4"]
    large = [*between[:-2], line("2 Boats.", 60, page=2), line("3 Mills.", 45, page=2)]
    assert [marker for marker, _ in _found(first, large, last)] == ["1", "4"]


def test_a_page_that_was_drawn_from_its_foot_upwards() -> None:
    """Its notes come in the order of their numbers."""
    found = _found(
        page(
            line("The first^1 and the second^2.", 600),
            line("^2Ibid.", 60, size=8),
            line("^1Ships.", 70, size=8),
        )
    )
    assert found == [("1", ["Ships."]), ("2", ["Ibid."])]


def _below(one: Line) -> Line:
    one.foot = True
    return one


def test_a_note_below_the_rule_comes_before_an_address() -> None:
    """The addresses of authors have raised numbers, too."""
    found = _found(
        page(
            line("Ships^1 came.", 600, x=300),
            line("^1Harbour Office, Tamar", 80, size=8),
            _below(line("^1Ibid.", 90, size=8, x=300)),
        )
    )
    assert found == [("1", ["Ibid."])]


def test_a_number_may_be_printed_twice_below_the_rule() -> None:
    """Some programs count wrong: both are notes."""
    found = _found(
        page(
            line("Ships^6 came^7.", 600),
            *(_below(line(f"^{n}Ibid.", y, size=8)) for n, y in ((6, 90), (6, 80), (7, 70))),
        )
    )
    assert [marker for marker, _ in found] == ["6", "6", "7"]


def test_a_date_below_the_rule_is_no_rest_of_a_note() -> None:
    """It stands at the right edge, below no note."""
    date = _below(line("24 May 2023", 60, size=8, x=400))
    notes = [_below(line("^1Ibid.", 90, size=8)), date]
    assert _found(page(line("Ships^1 came.", 600), *notes)) == [("1", ["Ibid."])]


def test_exponents_ask_for_no_steps() -> None:
    """A raised number behind a single letter is none of a note that is as large as the text."""
    steps = [line("1. Trim it.", 90), line("2. Fill it.", 80)]
    assert _found(page(line("It is O(n^2) then.", 600), *steps)) == []
    assert len(_found(page(line("It is known^2 then.", 600), *steps))) == 2


def test_the_cells_of_a_table_do_not_outweigh_notes() -> None:
    """Each number of a page counts once, and one without text is the part of a formula."""
    cells = [line("R^2", 500 - 10 * n, size=5) for n in range(9)]
    found = _found(
        page(*cells, line("2 Courses", 300, size=7), line("2", 290, size=7), rows=30),
        page(line("Ships^1.", 300, page=2), _below(line("^1Ibid.", 60, page=2, size=8)), number=2),
        page(line("Ships^2.", 300, page=3), _below(line("^2Ibid.", 60, page=3, size=8)), number=3),
    )
    assert found == [("1", ["Ibid."]), ("2", ["Ibid."])]


def test_the_label_of_several_figures_is_no_note() -> None:
    """Of two lines that say the same, the upper one does not cite the lower one."""
    label = [line("^250 Points", 90, size=7), line("^250 Points", 60, size=7)]
    assert _found(page(*label)) == []


def test_the_cells_of_a_table_are_no_notes() -> None:
    """Rows of short lines are a table, whatever its heading asks for."""
    row = [line(one, 60, size=8, x=x) for one, x in (("1 Quay", 50), ("0.38", 200), ("0.5", 300))]
    assert _found(page(line("Odds^1", 600), *row)) == []


def test_the_legend_of_a_table_inside_the_text() -> None:
    """Only the table asks for it, and the text goes on below."""
    head = [line(one, 500, size=8, x=x) for one, x in (("Odds^1", 50), ("Rate", 200), ("p", 300))]
    legend = line("^1Median of all.", 480, size=8)
    text = [line(TEXT, 440 - 12 * n) for n in range(6)]
    assert _found(page(*head, legend, line(TEXT, 100))) == []
    assert _found(page(*head, legend, *text)) == []
    assert _found(page(*head, legend)) == [("1", ["Median of all."])]


def test_powers_of_ten_ask_for_no_note() -> None:
    """They stand behind a ten, as on the axes of diagrams."""
    assert _found(page(line("10^2", 600), line("2 ships.", 60, size=6))) == []


def test_notes_hold_words() -> None:
    """What holds only signs is a formula."""
    assert _found(page(line("The first^1.", 600), line("1 x z", 60, size=8))) == []


def test_bullets_in_the_place_of_digits() -> None:
    """Some fonts have a bullet that reads as a raised number."""
    items = [line(f"^7 Item {n}, which tells of ships.", 500 - 14 * n) for n in range(4)]
    assert _found(page(*items)) == []


def test_the_items_that_formulas_ask_for() -> None:
    """Items as large as the text that a few raised numbers ask for are no notes."""
    items = [line(f"{n}. Steer the ship on.", 200 - 14 * n) for n in range(1, 8)]
    assert _found(page(line("(a)^1 and (b)^2", 600), *items)) == []
    asked = line("So^1 it^2 was^3 then.", 600)
    assert len(_found(page(asked, *items))) == 7
