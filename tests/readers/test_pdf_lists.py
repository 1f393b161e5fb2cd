from __future__ import annotations

import pytest

from citekeeper.readers.pdf_lines import Line
from citekeeper.readers.pdf_lists import is_heading, lists


def _flow(*texts: str, page: int = 1, top: float = 700, size: float = 10) -> list[Line]:
    """Lines one below the other; two spaces at the beginning of a text are a hanging indent."""
    found = []
    for n, text in enumerate(texts):
        x = 66 if text.startswith("  ") else 50
        text = text.strip()
        found.append(Line(text, page, x, x + 5 * len(text), top - 12 * n, size))
    return found


def _notes(flow: list[Line], **raised: int) -> list[tuple[str, str]]:
    asked = {name.removeprefix("n"): number for name, number in raised.items()}
    return [
        (
            note.marker,
            " ".join([note.lines[0].text[note.text_at :], *(x.text for x in note.lines[1:])]),
        )
        for note in lists(flow, asked, 1.2, answered=frozenset())
    ]


@pytest.mark.parametrize(
    "text",
    ["References", "7. Literatur", "Bibliographie", "REFERENCES", "Notes and Sources", "Endnoten:"],
)
def test_headings_of_lists(text: str) -> None:
    """In the languages of our users, numbered or not."""
    assert is_heading(text)


@pytest.mark.parametrize("text", ["References to ships are rare.", "Results", ""])
def test_what_is_no_heading(text: str) -> None:
    """Sentences and other headings are none."""
    assert not is_heading(text)


def test_a_list_under_a_heading() -> None:
    """Numbered items below "References" are notes; the last one ends with its indent."""
    flow = _flow(
        "Text.", "References", "1. Tamar, A", "  History.", "2. Lind, Wrecks,", "  1980.", "End."
    )
    assert _notes(flow) == [("1", "Tamar, A History."), ("2", "Lind, Wrecks, 1980.")]


def test_a_list_that_the_text_cites() -> None:
    """Without a heading, bracketed numbers that the text asks for are notes."""
    flow = _flow("See [1] and [2].", "Text.", "[1] Tamar.", "[2] Lind.")
    assert _notes(flow) == [("1", "Tamar."), ("2", "Lind.")]
    assert _notes(_flow("No marker.", "[1] Tamar.", "[2] Lind.")) == []


def test_an_enumeration_is_no_list_of_notes() -> None:
    """Numbered steps that nothing asks for are text, also where another list answers."""
    steps = ["1. Trim.", "2. Fill.", "3. Light."]
    assert _notes(_flow("Do this:", *steps)) == []
    flow = _flow("See [1], [2], [3].", *steps, "References", "[1] A.", "[2] B.", "[3] C.")
    assert [text for _, text in _notes(flow)] == ["A.", "B.", "C."]


def test_raised_markers_ask_for_endnotes() -> None:
    """Raised numbers that no footnote answers are answered by a list further down."""
    flow = _flow("Ships came.", "1. Tamar.", "2. Lind.", "3. Ibid.")
    assert [m for m, _ in _notes(flow, n1=1, n2=1, n3=1)] == ["1", "2", "3"]
    assert _notes(flow, n1=9, n2=9, n3=9) == []


def test_a_list_may_go_on_counting_from_the_chapter_before() -> None:
    """Notes at the end of a chapter that do not begin with 1 must be asked for, heading or not."""
    flow = _flow("Ships came.", "Notes", "[5] Tamar.", "[6] Lind.", "[7] Ibid.")
    assert [m for m, _ in _notes(flow, n5=1, n6=1)] == ["5", "6", "7"]
    assert _notes(flow) == []


def test_two_endnotes_must_both_be_asked_for() -> None:
    """A list of two is easily something else."""
    flow = _flow("Ships came.", "1. Tamar.", "2. Lind.")
    assert [m for m, _ in _notes(flow, n1=1, n2=1)] == ["1", "2"]
    assert _notes(flow, n1=1) == []


def test_a_line_of_code_belongs_to_its_item() -> None:
    """Smaller type that is set like the line above it is part of the note."""
    flow = _flow("References", "[1] Tamar, in", "[2] Lind.")
    code = Line("/etc/ships.conf", 1, 50, 140, flow[1].y - 12, 8)
    flow[2].y -= 12
    assert _notes([*flow[:2], code, flow[2]])[0] == ("1", "Tamar, in /etc/ships.conf")


def test_roman_endnotes() -> None:
    """Word counts endnotes i, ii, iii."""
    flow = _flow("Ships came.", "i Tamar.", "ii Lind.", "iii Ibid.", "iv Weir.")
    assert [m for m, _ in _notes(flow, ni=1, nii=1, niii=1, niv=1)] == ["i", "ii", "iii", "iv"]


def test_keys_need_no_order() -> None:
    """ "[Knu84]" items follow each other as they like."""
    flow = _flow("See [Knu84] and [Lam94].", "[Lam94] Lamport.", "[Knu84] Knuth.")
    assert [m for m, _ in _notes(flow)] == ["Lam94", "Knu84"]


def test_an_item_goes_on_in_the_next_column_and_on_the_next_page() -> None:
    """What stands between two numbers belongs to the first, but not in another size."""
    first = _flow("References", "1. Tamar, A", "2. Lind, the")
    caption = _flow("Figure 4: Ships", page=1, top=100, size=8)
    second = _flow("  wrecks of", "  the coast.", "3. Weir.", page=2)
    assert _notes([*first, *caption, *second]) == [
        ("1", "Tamar, A"),
        ("2", "Lind, the wrecks of the coast."),
        ("3", "Weir."),
    ]


def test_numbers_far_apart_are_no_list() -> None:
    """Items of another size, edge or place do not continue a list."""
    flow = _flow("References", "1. Tamar.")
    other = [Line("2. Lind.", 1, 200, 240, 600, 10), Line("2. Lind.", 1, 50, 90, 500, 14)]
    assert _notes([*flow, *other]) == []


def test_the_last_item_ends_at_the_next_heading() -> None:
    """Or where a wider gap, another column or page begins."""
    flow = _flow("References", "1. Tamar.", "2. Lind,", "who wrote more.", "Notes")
    assert _notes(flow)[-1] == ("2", "Lind, who wrote more.")
    far = Line("Elsewhere.", 1, 50, 100, 400, 10)
    beside = Line("Elsewhere.", 1, 300, 350, 676, 10)
    assert _notes([*flow[:4], far])[-1] == ("2", "Lind, who wrote more.")
    assert _notes([*flow[:3], beside])[-1] == ("2", "Lind,")


def test_one_small_note_at_the_end_of_a_chapter() -> None:
    """Numbers in brackets and small type go on from chapter to chapter; an enumeration between
    them is none of theirs, nor is a year."""
    steps = _flow("See [1]. Do this, as it is told here:", "1. Trim.", "2. Fill.")
    first = _flow("[1] Tamar.", top=60, size=8)
    more = _flow("See [2], and [2011], as it is told here again.", page=2)
    second = _flow("[2] Lind.", "[2011] Wrecks.", page=2, top=60, size=8)
    assert _notes([*steps, *first, *more, *second]) == [
        ("1", "Tamar."),
        ("2", "Lind. [2011] Wrecks."),
    ]


def test_a_number_that_ends_a_sentence_interrupts_no_list() -> None:
    """A line of an item may begin with the number of a later one: the longer list goes on."""
    items = [f"{n}. Lind, Ships, volume and" for n in range(1, 6)]
    flow = _flow("References", *items[:2], "4. ", *items[2:])
    assert [marker for marker, _ in _notes(flow)] == ["1", "2", "3", "4", "5"]


def test_exponents_beside_footnotes_ask_for_no_list() -> None:
    """Where footnotes answer raised numbers, those that are left must ask for all of a list."""
    flow = _flow("The silt came.", "1. Set sail.", "2. Steer.", "3. Land.", "4. Rest.")
    asked = {"2": 1, "3": 1}
    answered = frozenset[str]()
    assert len(lists(flow, asked, 1.2, answered=answered)) == 4
    assert lists(flow, asked, 1.2, answered=answered, beside=True) == []
    asked = dict.fromkeys("1234", 1)
    assert len(lists(flow, asked, 1.2, answered=answered, beside=True)) == 4
    asked = dict.fromkeys("4213", 1)
    assert lists(flow, asked, 1.2, answered=answered) == []


def test_lists_that_begin_anew_by_chapter() -> None:
    """Under one heading, each with the title of its chapter; not where text stands between."""
    flow = _flow("Notes", "Chapter 1: Ships", "1. Tamar.", "2. Lind.", "Chapter 2: Mills")
    more = _flow("1. Weir.", "2. Rook.", top=640)
    assert [marker for marker, _ in _notes([*flow, *more])] == ["1", "2", "1", "2"]
    text = Line("This is what was done in those days, with all of them.", 1, 50, 300, 600, 10)
    more = _flow("1. Weir.", "2. Rook.", top=580)
    assert [marker for marker, _ in _notes([*flow, text, *more])] == ["1", "2"]


def test_a_list_of_figures_is_none_of_notes() -> None:
    """Dots lead to the numbers of pages."""
    flow = _flow("Notes", "1. Tamar.", "2. Lind.", "Figures")
    figures = _flow("1. Ships . . . . . . . . . . 12", "2. Mills . . . . . . . . . . 14", top=650)
    assert [marker for marker, _ in _notes([*flow, *figures])] == ["1", "2"]


def test_a_number_on_a_line_of_its_own() -> None:
    """The text of its item stands below it, indented."""
    flow = _flow("References", "[1]", "  Tamar, Ships.", "[2]", "  Lind, who", "  wrote more.")
    for line in flow[1::2][:2]:
        line.x1 = line.x0 + 10
    assert _notes(flow) == [("1", " Tamar, Ships."), ("2", " Lind, who wrote more.")]


def test_the_last_item_goes_on_over_the_page() -> None:
    """Where it was cut off, and the next page begins at its indent."""
    first = _flow("References", "1. Tamar, who", "  wrote.", "2. Lind, who wrote")
    second = _flow("  much more.", "Appendix", page=2)
    assert _notes([*first, *second])[-1] == ("2", "Lind, who wrote much more.")
    assert _notes([*first, *second[1:]])[-1] == ("2", "Lind, who wrote")


def test_a_line_that_was_pulled_apart_before_a_url() -> None:
    """Its rest stands at the right edge of the column."""
    flow = _flow("References", "[1] Online:", "  harbours.", "[2] Lind.")
    rest = Line("https://x.example/", 1, 180, 270, flow[1].y, 10)
    found = _notes([*flow[:2], rest, *flow[2:]])
    assert found[0] == ("1", "Online: https://x.example/ harbours.")


def test_a_key_that_stands_apart_from_its_text() -> None:
    """The text begins behind a wide gap, as behind a tab."""
    flow = _flow("References", "[Tam01]", "  wrote.", "[Lin99]", "  wrote more.")
    apart = [Line(text, 1, 140, 190, flow[n].y, 10) for n, text in ((1, "Tamar"), (3, "Lind"))]
    found = _notes([*flow[:2], apart[0], *flow[2:4], apart[1], flow[4]])
    assert [text.split() for _, text in found] == [["Tamar", "wrote."], ["Lind", "wrote", "more."]]


def test_a_word_is_a_key_among_keys() -> None:
    """Words in brackets begin items of a list of keys with numbers, and none of their own."""
    flow = _flow("See [RFC12].", "References", "[RFC12] Tamar.", "[SHIPS] Lind.", "[Online] there.")
    assert _notes(flow) == [("RFC12", "Tamar."), ("SHIPS", "Lind. [Online] there.")]
    assert _notes(_flow("References", "[SHIPS] Lind.", "[MILLS] Weir.")) == []


def test_a_form_is_no_list_of_notes() -> None:
    """Numbers to be ticked stand beside its items."""
    flow = _flow("Literatur", "1. Umfang", "2. Zitierung 0 1 2 3")
    cells = Line("0 1 2 3", 1, 300, 340, flow[1].y, 10)
    assert _notes([*flow[:2], cells, flow[2]]) == []
    assert len(_notes(flow)) == 2


def test_a_caption_inside_a_list_is_no_part_of_it() -> None:
    """A figure may stand between two items, at the head of a page."""
    flow = [
        *_flow("References", "[1] Tamar.", "[2] Lind."),
        *_flow("Figure 6: Tides", "and mills.", page=2, top=400),
        *_flow("[3] Oster.", page=2, top=300),
    ]
    assert [text for _, text in _notes(flow)] == ["Tamar.", "Lind.", "Oster."]


def test_the_last_item_goes_on_in_the_next_column() -> None:
    """Where it was cut off, and further lines of other items begin there."""
    right = _flow("2. Oster,", "  Mills.")
    rest = _flow("  of ships.", "Publisher's Note.", page=2)
    for one in (*right, *rest):
        one.x0, one.x1 = one.x0 + 250, one.x1 + 250
    flow = [
        *_flow("References", "1. Tamar,", "  Tides."),
        *right,
        *_flow("3. Lind,", "  a list", page=2, top=600),
        *rest,
    ]
    assert [text for _, text in _notes(flow)] == [
        "Tamar, Tides.",
        "Oster, Mills.",
        "Lind, a list of ships.",
    ]
    rest[0].x0 += 20
    assert _notes(flow)[-1][1] == "Lind, a list"


def test_a_list_of_libreoffice() -> None:
    """LibreOffice numbers its bibliography with colons."""
    flow = _flow("See [1] and [2].", "Bibliography", "1: Tamar, A History.", "2: Lind, Wrecks.")
    assert _notes(flow) == [("1", "Tamar, A History."), ("2", "Lind, Wrecks.")]


def test_the_steps_of_a_method_are_no_list() -> None:
    """The text cites more than the steps could answer, and goes on citing behind them."""
    steps = _flow("See [1], [2].", "1. Set sail.", "2. Steer.", "Then [1] and [2].")
    assert len(_notes(steps)) == 2
    more = _flow("See [1], [2] and [3].", "1. Set sail.", "2. Steer.", "As [4] to [9] say: [7].")
    assert _notes(more) == []
    again = [*_flow("See [1], [2].", "1. Set sail.", "2. Steer."), *_flow("So [1], [2].", page=2)]
    assert _notes(again) == []


def test_a_list_beside_footnotes() -> None:
    """Brackets that most of a list answers make it one, whatever the raised numbers ask for."""
    flow = _flow("See [1] and [3].", "1. Tamar.", "2. Lind.", "3. Odo.")
    found = lists(flow, {}, 1.2, answered=frozenset(), beside=True)
    assert [note.marker for note in found] == ["1", "2", "3"]


def test_headings_are_no_list() -> None:
    """In larger type than the text, whatever it cites."""
    flow = _flow("The silt came as [1] and [2] say it did, and it stayed for the whole winter.")
    flow += [Line(f"{n}. Causes", 1, 50, 120, 600 - 90 * n, 14) for n in (1, 2)]
    assert _notes(flow) == []


@pytest.mark.parametrize("head", ["REFERENCES", "6. THE HARBOUR", "Bibliography"])
def test_a_running_head_inside_a_list(head: str) -> None:
    """The title of the list, or of the chapter before, at the head of its next page."""
    first = _flow("References", "[1] Tamar, A History, to be", page=1)
    top = _flow(head, page=2, top=740)
    second = _flow("seen at the harbour.", "[2] Lind, Wrecks.", page=2, top=710)
    assert _notes([*first, *top, *second]) == [
        ("1", "Tamar, A History, to be seen at the harbour."),
        ("2", "Lind, Wrecks."),
    ]


def test_two_captions_inside_a_list() -> None:
    """On one page, one below the other."""
    first = _flow("References", "[1] Tamar, A History.", page=1)
    figures = [
        *_flow("Figure 4: Ships", page=2, top=600),
        *_flow("Figure 5: Quay", page=2, top=400),
    ]
    second = _flow("[2] Lind, Wrecks.", page=2, top=300)
    assert _notes([*first, *figures, *second])[0] == ("1", "Tamar, A History.")
