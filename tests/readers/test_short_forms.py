from __future__ import annotations

import time

import pytest

from citekeeper.readers import short_forms
from citekeeper.readers.phrases import LANGUAGES
from citekeeper.readers.short_forms import ShortForm, name_of
from citekeeper.readers.ties import Entry, ties

NESS = 'K. Ness, "The Ledger of Ships", Lind 1999, p. 3.'
PORT = "Port of Lind (2014), «The Harbour», pp. 24-25."


def _tie(note: str, *before: str) -> str | None:
    """The note that the last of some notes repeats."""
    texts = [*(before or (NESS, PORT)), note]
    entries = [Entry(str(n), str(n), text) for n, text in enumerate(texts, 1)]
    return ties(entries).get(str(len(texts)))


@pytest.mark.parametrize(
    ("language", "phrase"),
    [(name, one) for name, said in LANGUAGES.items() for one in said.same.split("|")],
)
def test_the_note_before(language: str, phrase: str) -> None:
    """Each phrase for "in the same place" ties to the note before, alone and with a page."""
    assert _tie(phrase) == "2", language
    assert _tie(f"{phrase}, p. 5.") == "2", language
    assert _tie(f"{phrase.capitalize()}, 12.") == "2", language


@pytest.mark.parametrize(
    ("language", "phrase"),
    [(name, one) for name, said in LANGUAGES.items() for one in said.cited.split("|")],
)
def test_a_work_cited_before(language: str, phrase: str) -> None:
    """Each phrase for "in the work cited" ties to the work of the author named."""
    assert _tie(f"Ness, {phrase}, p. 5.") == "1", language
    assert _tie(f"Olsen, {phrase}, p. 5.") is None, language


@pytest.mark.parametrize(
    ("language", "before", "noun"),
    [
        (name, before, noun)
        for name, said in LANGUAGES.items()
        for before in said.before.split("|")
        for noun in said.note.split("|")
    ],
)
def test_the_number_of_a_note(language: str, before: str, noun: str) -> None:
    """Each word for a note with each phrase before it ties to the note of that number."""
    assert _tie(f"{before.capitalize()} {noun} 1.") == "1", language
    assert _tie(f"Ness, {before} {noun} 1, p. 5.") == "1", language


@pytest.mark.parametrize(
    ("language", "behind", "noun"),
    [
        (name, behind, noun)
        for name, said in LANGUAGES.items()
        for behind in said.behind.split("|")
        for noun in said.note.split("|")
    ],
)
def test_a_note_above(language: str, behind: str, noun: str) -> None:
    """ "Note 1 above", and "Ness (note 1)", tie to the note of that number."""
    assert _tie(f"{noun} 1 {behind}.") == "1", language
    assert _tie(f"Ness ({noun} 1) 12.") == "1", language


@pytest.mark.parametrize(
    ("language", "phrase"),
    [(name, one) for name, said in LANGUAGES.items() for one in said.see.split("|")],
)
def test_words_before_a_reference(language: str, phrase: str) -> None:
    """ "See", "vgl.", "voir aussi" before a short form change nothing."""
    assert _tie(f"{phrase.capitalize()} ibid., p. 5.") == "2", language
    assert _tie(f"{phrase} Ness, op. cit.") == "1", language


@pytest.mark.parametrize(
    "note",
    [
        "Ness, op.cit., p. 5",
        "NESS, op cit",
        "Ness (n 1) 12.",
        "Ness, The Ledger, op. cit., p. 5.",
        "Ness, « The Ledger of Ships », op. cit., p. 5.",
        "« The ships were sold », Ness, op. cit., p. 5.",
        "See Ness, supra note 1, at 12.",
        "Ness, a.a.O. (Fn. 1), S. 5.",
        "Ness (wie Anm. 1), S. 5.",
        "Ness, préc., note 1, p. 5.",
        "Ness, cité à la note 1.",
        "Ness, cit. (nt. 1), p. 5.",
        "Ness, cit. alla nota 1.",
        "Ness, a.w. (noot 1), p. 5.",
        "Véase nota 1.",
        "Nota 1, supra.",
        "Note 1, supra.",
        "Zie noot 1.",
        "“The Ledger of Ships”, op. cit.",
        "Ness 1999, p. 5.",
        "Ness et al. 1999",
        "Ness u. a. (1999), S. 5 ff.",
        "(Ness, 1999)",
    ],
)
def test_short_forms_as_people_print_them(note: str) -> None:
    """Spellings, titles, quotes and brackets around the phrases of the table."""
    assert _tie(note) == "1"


@pytest.mark.parametrize(
    "note",
    [
        "Op. cit., p. 5.",
        "See notes 1 and 2.",
        "See notes 1, 2.",
        "Siehe Fußnoten 1 und 2.",
        "Supra notes 1-2.",
        "See note 1 of the statute.",
        "See note 3.",
        "Voir infra note 1.",
        "Ness, op. cit.; Port of Lind, op. cit.",
        "Ness 1999; Port of Lind 2014.",
        "Ness, The Harbour, op. cit.",
        "Anna Ness, op. cit.",
        "Olsen, ibid., p. 5.",
        "See above, p. 12.",
        "See supra, section 3.",
    ],
)
def test_what_is_left_untied(note: str) -> None:
    """Several notes, other works, places of the document itself: no tie is made."""
    assert _tie(note) is None


@pytest.mark.parametrize(
    "note",
    [
        "Id., The Second Ledger, Lind 2001, p. 5.",
        "Olsen, The Silt, Lind 1999, p. 94 (cited by Ness, op. cit., p. 27).",
        "Ness, op. cit.; Olsen, The Silt, Lind 1999.",
        "Adopted in 2014.",
        "He lived there, ibid. as they say, and wrote much.",
        "The supra mentioned ships.",
        "A comment on the ships, longer than any short form would be, of which the work of Ness, "
        "op. cit., is only one example among the many that could be given here at even greater "
        "length, if anybody asked for them.",
        "The number of ships is larger than was thought before the count (see note 1), as all say.",
    ],
)
def test_what_is_no_short_form(note: str) -> None:
    """A note that cites a work of its own, or only mentions one, is none."""
    assert short_forms.read(note) is None


def test_ibid_of_an_author() -> None:
    """ "Port of Lind, ibid." is the note before only where that is of this author."""
    assert _tie("Port of Lind, ibid., p. 3.") == "2"
    assert _tie("Ness, ibid., p. 3.") is None


def test_quotes_before_ibid() -> None:
    """A quotation in front of "ibid." says nothing about the work."""
    assert _tie("« The ships were sold », ibid., p. 3.") == "2"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("K. Ness, The Ledger", ("k", "ness")),
        ("Ness, K. The Ledger", ("ness",)),
        ("Ness K., The Ledger", ("k", "ness")),
        ("Ness K. A., The Ledger", ("k", "a", "ness")),
        ("Ness K. The Ledger", ("ness", "k", "the", "ledger")),
        ("Andrea Orr. Meeting, Mating", ("andrea", "orr")),
        ("von Ness: Das Buch", ("ness",)),
        ("Ness et Olsen, Le livre", ("ness",)),
        ("Port of Lind (2014)", ("port", "lind")),
        ("C.G. Jung", ("c", "g", "jung")),
        ("http://x.example/", ()),
        ("“The Ledger”, 1999", ()),
        ("", ()),
    ],
)
def test_names(text: str, name: tuple[str, ...]) -> None:
    """The name that a reference begins with, its family name last."""
    assert name_of(text) == name


def test_forms_taken_apart() -> None:
    """What a short form says is found in it."""
    assert short_forms.read("Ibid.") == ShortForm(same=True)
    read = short_forms.read("Ness and Olsen, The Ledger, op. cit.")
    assert read is not None
    assert read.name == ("ness",)
    assert read.words == {"olsen", "ledger"}


@pytest.mark.parametrize(
    "unit", ["see ", "ibid. ", "A, ", "(n 1) ", "1999 ", "« ", "Ness; ", "a b"]
)
def test_hostile_notes_take_no_time(unit: str) -> None:
    """A note of 200,000 characters is read in a moment, whatever it repeats."""
    started = time.process_time()
    short_forms.read(unit * (200_000 // len(unit)))
    assert time.process_time() - started < 5
