from __future__ import annotations

import pytest

from citekeeper.model import Kind
from citekeeper.readers import notes

SHORT = [
    "Ibid.",
    "Ibid., p. 5.",
    "ibidem",
    "Id.",
    "See ibid.",
    "Loc. cit.",
    "Ebd., S. 12.",
    "Ness, op. cit., p. 5.",
    "Ness, loc. cit.",
    "Supra note 7.",
    "See note 7.",
    "Ness, supra n. 7, at 12.",
    "Note 7 above.",
    "Ness (n 7) 12.",
    "Port of Lind (2014), p. 25.",
    "Ness 2014, p. 25",
    "Ness, 2014: 25-27.",
    "Ness et al. (2014), pp. 3 ff.",
]
SOURCES = [
    "See Port of Lind, «The Ledger» (June 2015).",
    "Port of Lind (2014), «The Ledger. Lind», pp.24-25.",
    "K. Ness, The Ledger, vol. 3, Lind 1999.",
    'Ness, "The Ledger of the Harbour", Lind 1999.',
    "Ness, K. (2014). The Ledger. Lind: Harbour Press.",
    "See Port of Lind, The Ledger.",
    'The harbour was deep ("The Ledger", Lind 1999).',
    "Ness, K., The Ledger, Lind: Harbour Press, 1999.",
    "Ness: Das Buch. Lind 1999, Seite 24",
    "Vgl. Ness: Das Buch, S. 12 f.",
    "Ness, The Ledger, p. xi.",
    "K. Ness, The Ledger, Lind 1999",
    "Smith v. Jones, 3 H.L. 330.",
    "ISBN 978-3-16-148410-0",
    "Directive 2011/93/EU of the Parliament.",
]
EXPLANATORY = [
    "Published lists of ships that, in the period between the 1960s and the 1970s, were sold.",
    "A hash is a number; it is often used to name files.",
    "Adopted in 2014.",
    "Since May 2014.",
    "See section 3.",
    "See also chapter 4 below.",
    "See the discussion of silt.",
    "Voir aussi le chapitre 3.",
    "Siehe Abschnitt 3.",
    "Zie hoofdstuk 3.",
    "Ada Ness, in 1999 the captain of a ship, was the first of all.",
    "Personal communication.",
    "The so-called “long harbour”.",
    "They met in Lind (2004) and parted.",
    "",
]


@pytest.mark.parametrize(
    ("note", "kind"),
    [(n, Kind.SHORT_FORM) for n in SHORT]
    + [(n, Kind.SOURCE) for n in SOURCES]
    + [(n, Kind.EXPLANATORY) for n in EXPLANATORY],
)
def test_kinds(note: str, kind: Kind) -> None:
    """A note without link is a short form, a source or an explanation; with one it is a link."""
    assert notes.kind(note, has_link=False) is kind
    assert notes.kind(note, has_link=True) is Kind.LINK


def test_of_an_endless_note_the_beginning_tells() -> None:
    """Fuzzing found one of a million letters that was looked through for half a minute."""
    assert notes.kind("Ness, a title, " + "b (c), " * 200_000, has_link=False) is Kind.EXPLANATORY
    assert notes.kind("Ness, K., The Ledger, Lind 1999. " * 9_000, has_link=False) is Kind.SOURCE
