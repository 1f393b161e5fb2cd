"""Markers and notes in the rarer forms that people and programs type."""

from __future__ import annotations

import pytest

from citekeeper.readers import read


def _notes(text: str) -> list[tuple[str | None, str | None, str | None]]:
    document = read("post.txt", text.encode(), lambda _: None)
    return [(c.marker, c.note, c.context) for c in document.citations if c.marker]


_FORMS = (
    "/{}/|<{}>|{{{}}}|^{}|^({})|(({}))|[[{}]]|<sup>{}</sup>|*{}|*{})|※{}|［{}］|〔{}〕|【{}】|注{}"
    "|[note {}]|(Nota {})|[Anm. {}]|[fn{}]|[注{}]|（注{}）"
).split("|")


@pytest.mark.parametrize("form", _FORMS)
def test_one_form_of_both(form: str) -> None:
    """Notes begin as their markers look, with or without a heading, and count on."""
    one, two = form.format(1), form.format(2)
    for heading in ("", "Notes\n\n", "-----\n"):
        text = f"Ships came{one} and went. Boats{two} stayed.\n\n{heading}{one} See there.\n"
        assert _notes(f"{text}{two} See\nhere.\n") == [
            ("1", "See there.", "Ships came and went."),
            ("2", "See here.", "Boats stayed."),
        ]


@pytest.mark.parametrize(
    ("marker", "begins"),
    [
        ("{}/", "{}/ "),
        ("[{}]", "{} "),
        ("[{}]", "{} - "),
        ("[{}]", "{}: "),
        ("[{}]", "* [{}] "),
        ("[{}]", "Fn. {} "),
        ("[{}]", "Footnote {}: "),
        ("({})", "({}) "),
        ("({})", "{}) "),
        ("（{}）", "（{}）"),
        ("[{}]", "[{}] - "),
    ],
)
def test_another_form_of_the_note(marker: str, begins: str) -> None:
    """A note may begin otherwise than its marker looks; what parts it from its number is none
    of it."""
    text = f"Ships came {marker.format(1)} and went {marker.format(2)}.\n\n"
    notes = f"{begins.format(1)}See there.\n{begins.format(2)}See here.\n"
    assert [note for _, note, _ in _notes(text + notes)] == ["See there.", "See here."]


def test_circled_numbers() -> None:
    """They are markers, and begin the notes that these ask for."""
    assert _notes("船来了①，又走了②。\n\n①港口志。\n②海洋志。\n") == [
        ("1", "港口志。", "船来了，又走了。"),
        ("2", "海洋志。", "船来了，又走了。"),
    ]


def test_signs_and_letters() -> None:
    """Stars, daggers and letters ask for a note as numbers do; the sign is its marker."""
    text = "Ships came* and went.** Boats† stayed.[a] So.[b]\n\n* One.\n** Two.\n† Three.\n\n"
    assert [(marker, note) for marker, note, _ in _notes(f"{text}[a] Four.\n[b] Five.\n")] == [
        ("*", "One."),
        ("**", "Two."),
        ("†", "Three."),
        ("a", "Four."),
        ("b", "Five."),
    ]
    book = "Ships [*] came.\n\n[*] One.\n\nBoats [*] too.\n\n[Fußnote *: Two.]\n"
    assert [note for _, note, _ in _notes(book)] == ["One.", "Two."]


@pytest.mark.parametrize(
    "text",
    [
        "Two things: (1) ships and (2) boats.\n\n1) Ships come.\n2) Boats go.\n3) Rafts sink.\n",
        "As argv[1] is.\n\n1 Introduction\n2 Ships\n\n1 Introduction\n\nThey came.\n",
        "As ①ships, ②boats.\n\n① Ships.\n② Boats.\n③ Rafts.\n",
        "* Ships* here.\n* Boats.\n* Rafts.\n",
        "It *needs* care, or *more*.\n\n* It is so.\n",
        "Done [*] it.\n\n[*] Loading one\n[*] Loading two\n[*] Loading three\n",
        "***\n* Mind* this. *\n***\n",
        "See argv[N] there.\n\n[N] Ships.\n",
        "Ships /1/ came.\n\n/1/ See there.\n",
    ],
)
def test_what_only_looks_like_notes(text: str) -> None:
    """Enumerations, chapters, lists, emphasis and the output of programs are none."""
    assert _notes(f"http://a.example/\n\n{text}") == []


def test_endnotes_of_a_pdf() -> None:
    """Under a heading, numbers without a full stop, or on lines of their own, begin notes."""
    body = "Ships came1 and went.2 Boats stayed.3\n\nReferences\n"
    for notes in (
        "1 See there.\n2 See here,\nand on.\n3 And 2\n2 boats.\n",
        "1\n\nSee there.\n\n2\n\nSee here,\nand on.\n3\n\nAnd 2\n2 boats.\n",
        "\n1 See there.\n\n2 See here,\nand on.\n\n3 And 2\n2 boats.\n",
    ):
        assert _notes(body + notes) == [
            ("1", "See there.", "Ships came and went."),
            ("2", "See here, and on.", "Ships came and went."),
            ("3", "And 2 2 boats.", "Boats stayed."),
        ]
    contents = "http://a.example/\n\nNotes\n7 Code\n1 Introduction\n2 Ships\n"
    assert _notes(contents) == []
    table = "http://a.example/\n\nNotes\n1 0\n2 14\n"
    assert _notes(table) == []


def test_mails() -> None:
    """The writer's name and address below the last note are none of it."""
    text = "Ships came [1].\n\n[1] http://a.example/\n-- \nAnn Lind\nhttp://b.example/\n"
    assert [note for _, note, _ in _notes(text)] == ["http://a.example/"]


def test_hidden_links() -> None:
    """Text browsers list them behind the others, counting on."""
    text = (
        "Ships [1]came.\n\nReferences\n\n   Visible links\n   1. http://a.example/\n\n"
        "   Hidden links:\n   2. http://b.example/\n"
    )
    assert [note for _, note, _ in _notes(text)] == ["http://a.example/", "http://b.example/"]


@pytest.mark.parametrize("word", "Noot|Fußnote|Anmerkung|Note de bas de page|Nota|Viite".split("|"))
def test_boxed_notes_in_other_languages(word: str) -> None:
    """Project Gutenberg's notes in brackets of their own, in the language of the book."""
    assert [note for _, note, _ in _notes(f"A[1].\n\n[{word} 1: One\n[all].]\n\nB.\n")] == [
        "One [all]."
    ]


def test_lists_of_links_that_count_on() -> None:
    """Newsletters have one below each part of the text, and number the links through."""
    for begins in ("   {}. ", " {} : "):
        parts = [
            f"Ships come[{n}] and go[{n + 1}].\n\n"
            f"{begins.format(n)}http://a.example/{n}\n"
            f"{begins.format(n + 1)}http://a.example/{n + 1}\n"
            for n in (1, 3, 5)
        ]
        assert [(marker, note) for marker, note, _ in _notes("\n".join(parts))] == [
            (str(n), f"http://a.example/{n}") for n in range(1, 7)
        ]


def test_several_notes_on_one_line() -> None:
    """Each that is nothing but a URL begins one of its own."""
    text = "A [1], B [2].\n\n[1] http://a.example/x [2] http://b.example/y\n"
    assert [(marker, note) for marker, note, _ in _notes(text)] == [
        ("1", "http://a.example/x"),
        ("2", "http://b.example/y"),
    ]


def test_small_roman_numbers() -> None:
    """As word processors number endnotes; a marker behind a comma is none of an enumeration."""
    text = "Ships,[i] and boats,[ii] and rafts.\n\n[i] One.\n\n[ii] Two.\n"
    assert [(marker, note) for marker, note, _ in _notes(text)] == [("i", "One."), ("ii", "Two.")]
    text = "Ships,[1] and boats,[2] too.\n\nNOTES.\n\n[1] One.\n\n[2] Two.\n"
    assert [note for _, note, _ in _notes(text)] == ["One.", "Two."]


def test_what_leads_back_in_words() -> None:
    """Encyclopaedias have arrows with words for screen readers before a note."""
    for back in ("Jump up ^ ", "^ Jump up to: a b ", "\u2191 Hochspringen nach: a b "):
        text = f"Ships[1] and boats[2].\n\nReferences\n\n1. {back}One.\n2. ^ Two.\n"
        assert [note for _, note, _ in _notes(text)] == ["One.", "Two."]


@pytest.mark.parametrize("form", ["[{} - {}]", "[{} – {}]", "[{}: {}]"])
def test_notes_within_sentences(form: str) -> None:
    """A note may stand where it is asked for, and once more at the end."""
    notes = ("See [the] harbour book,\nthird part.", "See http://a.example/.")
    text = (
        f"Ships came{form.format(1, notes[0])} and went. Boats{form.format(2, notes[1])}\nstayed."
    )
    expected = [
        ("1", "See [the] harbour book, third part.", "Ships came and went."),
        ("2", "See http://a.example/.", "Boats stayed."),
    ]
    assert _notes(text + "\n") == expected
    gap = "\n\n\n\n"
    listed = f"\n\nNotes{gap}1{gap}{notes[0]}{gap}2\n\n{notes[1]}\n"
    assert _notes(text + listed) == expected
    assert _notes(text + "\n\n[1] " + "\n[2] ".join(notes)) == expected


def test_brackets_that_are_no_notes_within_sentences() -> None:
    """One alone is none, nor are those that do not count, or arguments; nothing may close them."""
    assert _notes("See http://a.example/ for [1 - True ] and [2 - False ].\n") == []
    assert _notes("See http://a.example/ [1 - boats] and [3 - ships].\n") == []
    assert _notes("See http://a.example/ [1 - boats and [2 - ships.\n" + "[1 - x " * 9999) == []


def test_markers_glued_to_urls() -> None:
    """A number behind a URL is a marker where the note of that number is this URL."""
    text = "Ships: http://a.example/x1 of it.\nBoats: http://b.example2 and\nhttp://c.example/3\n\n"
    notes = "Notes\n  1. http://a.example/x\n  2. http://b.example\n  3. http://d.example/\n"
    document = read("post.txt", (text + notes).encode(), lambda _: None)
    links = [(c.marker, link.uri_as_cited) for c in document.citations for link in c.cited]
    assert sorted(links, key=str) == [
        ("1", "http://a.example/x"),
        ("2", "http://b.example"),
        ("3", "http://d.example/"),
        (None, "http://a.example/x"),
        (None, "http://b.example"),
        (None, "http://c.example/3"),
    ]


def test_forms_of_courts_and_books() -> None:
    """Full stops and blanks within the brackets of a note, stars in round ones."""
    text = "Ships came[n1] and went.[n2]\n\n[ Footnote 1 ] See there.\n\n[ Footnote 2 ] See here.\n"
    assert [note for _, note, _ in _notes(text)] == ["See there.", "See here."]
    text = "Ships came(FN1) and went.(FN2)\n\n(FN1.) See there.\n\n(FN2.) See here.\n"
    assert [note for _, note, _ in _notes(text)] == ["See there.", "See here."]
    assert _notes("Ships came (*) and went.\n\n(*) See there.\n") == [
        ("*", "See there.", "Ships came and went.")
    ]


def test_numbers_before_links() -> None:
    """Text browsers number links before their text: the blank between words stays. A page behind
    a marker belongs to it."""
    text = "The [1]ships came.[2]:12 So.\n\nReferences\n\n"
    links = "   Visible links\n   1. http://a.example/\n   2. http://b.example/\n   Hidden links:\n"
    assert _notes(f"{text}{links}   3. http://c.example/\n") == [
        ("1", "http://a.example/", "The ships came."),
        ("2", "http://b.example/", "The ships came."),
        ("3", "http://c.example/", None),
    ]


@pytest.mark.parametrize("heading", ["Notes", "=================="])
def test_endnotes_with_full_stops(heading: str) -> None:
    """Below a heading or a rule they are asked for by numbers glued to words, or to years."""
    text = f"Ships came1 in 1820,2 and boats went.3 Rafts came in 1821.\n\n{heading}\n\n"
    notes = " 1. See http://a.example/.\n 2. See\n    here.\n\n 3. Or there.\n"
    assert _notes(text + notes) == [
        ("1", "See http://a.example/.", "Ships came in 1820, and boats went."),
        ("2", "See here.", "Ships came in 1820, and boats went."),
        ("3", "Or there.", "Ships came in 1820, and boats went."),
    ]
    listed = f"Ships came to http://a.example/.\n\n------\n\n{notes}"
    assert _notes(listed) == []


def test_what_text_browsers_make_of_footnotes() -> None:
    """Raised numbers come out behind a caret, and what leads back is no part of a note."""
    text = "Ships came.^1 Boats went.^2\n\n  -------\n\n 1. At http://a.example/.↩︎\n\n 2. So.↩︎\n"
    document = read("post.txt", text.encode(), lambda _: None)
    assert [(c.marker, c.note) for c in document.citations] == [
        ("1", "At http://a.example/."),
        ("2", "So."),
    ]
    assert [c.uri_as_cited for c in document.citations[0].cited] == ["http://a.example/"]


def test_notes_below_the_words_that_they_explain() -> None:
    """As LaTeX2HTML lists them: the end of the sentence with its marker, and below it the note."""
    text = (
        "Ships1.1 came. The harbour2.1 stayed.\n\nFootnotes\n\n"
        "   ... Ships1.1\n           See http://a.example/one.\n\n"
        "   ... harbour2.1\n           The harbour book,\n           third part.\n"
    )
    assert _notes(text) == [
        ("1.1", "See http://a.example/one.", "Ships came."),
        ("2.1", "The harbour book, third part.", "The harbour stayed."),
    ]
    text = (
        "Ships[4]^1 came. The harbour[5]^2 stayed.\n\nNotes\n\n"
        "   ...Ships[6]^1\n          First.\n\n   ...harbour[7]^2\n          Second.\n"
    )
    assert [(marker, note) for marker, note, _ in _notes(text)] == [
        ("1", "First."),
        ("2", "Second."),
    ]


@pytest.mark.parametrize(
    ("mark", "begins", "above"),
    [
        ("1)", "1) ", ""),
        (" (1)", "(1) ", ""),
        (" (1)", "(1) ", "Note:\n"),
        ("[1]", "1- ", "Notes :\n"),
        ("*)", "*) ", ""),
    ],
)
def test_brackets_that_nothing_opens(mark: str, begins: str, above: str) -> None:
    """A bracket may close alone behind a number or a sign, and a line may announce the list."""
    old = mark.strip(" ()[]")
    again = {"1": "2", "*": "**"}[old]
    text = (
        f"Das Schiff{mark} kam. Es blieb{mark.replace(old, again)} dort (wie f(x1) sagt).\n\n"
        f"{above}{begins}Siehe dort.\n{begins.replace(old, again)}Ebenda. http://a.example/x\n"
    )
    assert _notes(text) == [
        (old, "Siehe dort.", "Das Schiff kam."),
        (again, "Ebenda. http://a.example/x", "Es blieb dort (wie f(x1) sagt)."),
    ]


def test_a_list_below_each_part() -> None:
    """Notes in rounds may stand below each chapter or page, counting on or anew; subsections that
    name each other are none."""
    for last in (1, 3):
        text = (
            "The ship (1) came. It stayed (2).\n\n(1) See the harbour book.\n(2) Id. at 12.\n\n"
            f"The boat ({last}) came.\n\n({last}) See the boat book.\n"
        )
        assert [marker for marker, _, _ in _notes(text)] == ["1", "2", str(last)]
    section = "(1) As (2) says of http://a.example/x it is.\n\n(2) As (1) says.\n\n"
    assert _notes(f"1. Ships\n\n{section}2. Boats\n\n{section}") == []
