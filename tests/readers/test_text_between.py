"""Notes in plain texts that stand between the paragraphs, and signs that ask for them."""

from __future__ import annotations

import pytest

from citekeeper.readers import read


def _notes(text: str, charset: str = "utf-8") -> list[tuple[str | None, str | None, str | None]]:
    document = read("book.txt", text.encode(charset), lambda _: None)
    return [(c.marker, c.note, c.context) for c in document.citations if c.marker]


def _texts(text: str) -> list[str | None]:
    return [note for _, note, _ in _notes(text)]


@pytest.mark.parametrize(
    ("marker", "begins"),
    [
        ("({})", "({}) "),
        (" ({})", "  ({}) "),
        (" {})", "{}) "),
        ("({})", "Note ({}) "),
        ("({})", "({}).--"),
    ],
)
def test_two_notes_between_paragraphs(marker: str, begins: str) -> None:
    """Two are enough where each stands below the paragraph that asks for it; a telephone number
    and the paragraphs of a law are no markers."""
    text = f"Ships came{marker.format(1)} and went.\n\n{begins.format(1)}Lind,\np. 3.\n\n"
    text += f"Boats stayed{marker.format(2)} here.\n\n{begins.format(2)}Ness.\n\n"
    text += "The council is one under 501(c)(3). Call it at the number (801) 555-1234.\n"
    assert _notes(text) == [
        ("1", "Lind, p. 3.", "Ships came and went."),
        ("2", "Ness.", "Boats stayed here."),
    ]


def test_one_list_among_many_notes() -> None:
    """Where many paragraphs have their notes, a sentence that counts its parts is no proof that
    they have none."""
    parts = (f"The quay of ship {n} was long ({n}).\n\n({n}) Lind {n}.\n\n" for n in range(1, 21))
    text = "".join(parts) + "We want two things, either (1) or (2).\n\nThe quay fell.\n"
    assert _texts(text) == [f"Lind {n}." for n in range(1, 21)]


@pytest.mark.parametrize("sign", ["+", "#", "§", "||"])
def test_rarer_signs(sign: str) -> None:
    """They are notes behind a star's, as printers take them, and nothing without it."""
    text = f"Ships came* and went.\n\nBoats{sign} stayed.\n\n* See there.\n\n{sign} See here.\n"
    assert [(marker, note) for marker, note, _ in _notes(text)] == [
        ("*", "See there."),
        (sign, "See here."),
    ]
    without = f"Ships[1] came and went.\n\nBoats{sign} stayed.\n\n{sign} See here.\n\n[1] See.\n"
    assert [marker for marker, _, _ in _notes(without)] == ["1"]


@pytest.mark.parametrize("opens", ["[Footnote: ", "[*Footnote: ", "[Footnote *: ", "[*Fußnote: "])
def test_a_star_for_a_note_in_a_bracket(opens: str) -> None:
    """A note in a bracket of its own may have no sign but that of the text."""
    text = f"Ships came[*] and went.\n\n{opens}See [over] there.]\n\nBoats stayed.\n"
    assert _notes(text) == [("*", "See [over] there.", "Ships came and went.")]


def test_marker_with_a_word_for_a_number() -> None:
    """[Footnote 1] asks for [1], also where a line end moved it to the start of a line."""
    text = "Ships came. [Footnote 1] They went.\n[Footnote 2] Boats stayed.\n\nFootnotes:\n\n"
    assert _notes(f"{text}[1] See there.\n\n[2] See here.\n") == [
        ("1", "See there.", "Ships came."),
        ("2", "See here.", "They went."),
    ]


def test_notes_of_opinions() -> None:
    """n1 behind a sentence, and the same below a rule with words in its midst."""
    text = "The dues were lawful. n1 They were paid.n2\n\n- - - - - - Footnotes - - - - - -\n\n"
    text += "n1 See Lind.\n\nn2 Ness\nagrees.\n\n- - - - - End Footnotes- - - - -\n\nSo ordered.\n"
    assert _texts(text) == ["See Lind.", "Ness agrees."]


def test_notes_below_rules_without_pages() -> None:
    """Numbers below several rules count on, each asked for above its rule."""
    text = (
        "The dues were lawful.1 They were paid.2\n\n________\n   1 See Lind.\n   2 Ness\nagrees.\n"
    )
    text += "\n"
    text += "   So it went.3\n________\n   3 See Berg.\n\n   So ordered.\n"
    assert _notes(text) == [
        ("1", "See Lind.", "The dues were lawful."),
        ("2", "Ness agrees.", "They were paid."),
        ("3", "See Berg.", "So it went."),
    ]
    assert _texts("See [1].\n________\n1 Chapter one\n2 Chapter two\n\n[1] Lind.\n") == ["Lind."]


@pytest.mark.parametrize(
    "marker",
    [
        "[{}, p. 3]",
        "[{}, с. 12]",
        "[{}, Section 2]",
        "[{}, pp. 3, 4]",
        "[{}, § 4]",
    ],
)
def test_places_in_markers(marker: str) -> None:
    """A marker may say where in the work; further numbers behind a page are pages."""
    text = f"Ships came {marker.format(1)}. Boats {marker.format('2')} stayed.\n\nReferences\n\n"
    notes = _notes(f"{text}[1] Lind.\n[2] Ness.\n[3] Berg.\n[4] Holm.\n")
    assert notes[:2] == [("1", "Lind.", "Ships came."), ("2", "Ness.", "Boats stayed.")]
    assert [marker for marker, _, context in notes if context is None][-1] == "4"


def test_keys_in_one_bracket() -> None:
    """[Lind99, Ness01] asks for both."""
    text = "Ships came [Lind99, Ness01].\n\nReferences\n\n[Lind99] Lind.\n\n[Ness01] Ness.\n"
    assert _notes(text) == [
        ("Lind99", "Lind.", "Ships came."),
        ("Ness01", "Ness.", "Ships came."),
    ]


def test_second_note_of_a_page() -> None:
    """[12-2] is the second note of page 12, no range."""
    text = "Ships came.[12-1] Boats stayed.[12-2]\n\nFOOTNOTES:\n\n[12-1] Lind.\n\n[12-2] Ness.\n"
    assert _notes(text) == [
        ("12-1", "Lind.", "Ships came."),
        ("12-2", "Ness.", "Boats stayed."),
    ]


def test_steps_that_cite() -> None:
    """Numbered steps that cite the notes of a list under a heading are none themselves."""
    text = "A client does as [2] says:\n\n[1] As [2] says, it asks\n    [3] for the dues.\n\n"
    text += "[2] As [1] says, it pays.\n\nReferences\n\n[1] Lind.\n\n[2] Ness.\n\n[3] Berg.\n"
    assert sorted(str(note) for note in _texts(text)) == ["Berg.", "Lind.", "Ness."]


@pytest.mark.parametrize(
    "line",
    [
        "Character set encoding: ISO-8859-1",
        "Content-Type: text/plain; charset=iso-8859-1",
        "# -*- coding: latin-1 -*-",
    ],
)
def test_declared_charset(line: str) -> None:
    """A text may say in which charset it is; letters alone might tell another one."""
    text = f"{line}\n\nThe Zuñi came æon[1] after æon.\n\n[1] Archæology of the Zuñi.\n"
    assert [note for _, note, _ in _notes(text, "latin-1")] == ["Archæology of the Zuñi."]


@pytest.mark.parametrize("form", ["[FN#{}]", "{{FN{}}}", "<fn{}>", "[ {} ]", "(Note {}.)", "(*{})"])
def test_more_forms_of_both(form: str) -> None:
    """Transcribers and magazines have forms of their own."""
    one, two = form.format(1), form.format(2)
    text = f"Ships came{one} and went. Boats{two}\nstayed.\n\n{one} See there.\n\n{two} See here.\n"
    assert _texts(text) == ["See there.", "See here."]


def test_lists_of_round_markers() -> None:
    """(1,2) and (2--3) ask for the notes of a list under a heading."""
    text = "Ships came (1,2). Boats stayed (3--4).\n\nReferences\n\n1. A\n2. B\n3. C\n4. D\n"
    assert [context for _, _, context in _notes(text)] == [
        "Ships came.",
        "Ships came.",
        "Boats stayed.",
        "Boats stayed.",
    ]


def test_heading_with_the_first_note() -> None:
    """The first note may stand on the line of the heading."""
    text = "Ships came [1].\n\nSources: [1] Lind, p. 3.\n[2] Ness.\n"
    assert _texts(text) == ["Lind, p. 3.", "Ness."]


def test_heading_between_notes() -> None:
    """A heading further to the left than the notes is no part of the one above it."""
    text = "Ships came [5].\n\nReferences\n\n   [5]  Lind.\n\nLater Works\n\n   [6]  Ness.\n"
    assert _texts(text) == ["Lind.", "Ness."]


_SMALL_PRINT = """***START**THE SMALL PRINT!**FOR PUBLIC DOMAIN ETEXTS**START***
The members [1] give nothing, and [2] take nothing.

     [*]  The text is clear.

[1]  Copies are exact.

[2]  Fees are paid.
*END*THE SMALL PRINT! FOR PUBLIC DOMAIN ETEXTS*Ver.1.0*END*
"""


def test_the_licence_of_a_book() -> None:
    """The articles of Project Gutenberg's licence are no notes, above a book or below it."""
    book = "\nShips came.[1] They went.*\n\n[1] Lind.\n\n* Soon.\n\n"
    for text in (_SMALL_PRINT + book, book + _SMALL_PRINT):
        assert sorted(str(note) for note in _texts(text)) == ["Lind.", "Soon."]
    assert _texts(f"{book}End of the Project Gutenberg EBook\n\n[2] See [2].\n")[:1] == ["Lind."]


@pytest.mark.parametrize(
    "text",
    [
        "(1) A ship pays as (2) says.\n\n(2) One under (1) pays.\n\n(3) None under (2) does.\n",
        "We need (1) a quay, and (2) a wall.\n\n(1) The quay is long.\n\n(2) It is high.\n",
        "Ways are 1) by sea, 2) by land.\n\n1) By sea.\n\nGo 2) by land.\n\n2) By land.\n",
        "Write C+ or D#.\n\nLists:\n\n+ quays\n\n# walls\n\nSee http://a.example/\n",
    ],
)
def test_no_notes(text: str) -> None:
    """Articles of a law, counted parts and lists are none."""
    assert _texts(f"{text}\nSee http://harbour.example/ for more.\n") == []


@pytest.mark.parametrize("begins", ["{}. ", "{} ", "{}) "])
def test_notes_below_each_chapter(begins: str) -> None:
    """Numbers glued to words ask for the notes below their chapter, which begin anew."""
    parts = (
        f"CHAPTER {n}\n\nShips came in year {n}.1 They went.2\n\nNOTES\n\n"
        f"{begins.format(1)}Lind {n}.\n{begins.format(2)}Ness {n}.\n\n"
        for n in "ABC"
    )
    found = _notes(f"{''.join(parts)}THE END\n")
    assert [note for _, note, _ in found] == [
        f"{who} {n}." for n in "ABC" for who in ("Lind", "Ness")
    ]
    assert found[2][2] == "Ships came in year B."
