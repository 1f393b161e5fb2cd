from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citekeeper.model import Kind
from citekeeper.readers import notes
from citekeeper.readers.dates import iso_date
from citekeeper.readers.notes import Entry

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


def _ties(*texts: str, links: dict[int, str] | None = None) -> dict[str, str]:
    linked = links or {}
    return notes.ties(
        [
            Entry(str(n), str(n), text, frozenset({linked[n]} if n in linked else ()))
            for n, text in enumerate(texts, 1)
        ]
    )


@pytest.mark.parametrize(
    ("note", "tie"),
    [
        ("Ibid.", "2"),
        ("Loc. cit.", "2"),
        ("Ness, op. cit., p. 5.", "1"),
        ("K. Ness, op. cit., p. 5.", "1"),
        ("Karl Ness, op. cit.", None),
        ("Port of Lind, op. cit.", "2"),
        ("Olsen, op. cit.", None),
        ("Op. cit., p. 5.", None),
        ("Ness, supra note 1, p. 5.", "1"),
        ("See note 2 above.", "2"),
        ("See note 9.", None),
        ("Port of Lind (2014), p. 25.", "2"),
        ("Port of Lind (2015), p. 25.", None),
        ("An explanation.", None),
    ],
)
def test_ties_of_short_forms(note: str, tie: str | None) -> None:
    """A short form is tied to the one note that it can mean, else to none."""
    first = 'K. Ness, "The Ledger of Ships", Lind 1999, p. 3.'
    second = "Port of Lind (2014), «The Harbour», pp. 24-25."
    assert _ties(first, second, note) == ({"3": tie} if tie else {})


def test_ties_follow_to_the_first() -> None:
    """A repeat of a repeat is tied to the first note of the work."""
    ties = _ties("At a.", "Ibid.", "Ibid., p. 3.", "again", "See note 2.", links={1: "a", 4: "a"})
    assert ties == {"2": "1", "3": "1", "4": "1", "5": "1"}


def test_no_tie_where_several_notes_can_be_meant() -> None:
    """Two works of one author leave "op. cit." untied; an explanation leaves "ibid." untied."""
    one, two = 'Ness, "The First Ledger", 1999.', 'Ness, "The Second Ledger", 2001.'
    assert _ties(one, two, "Ness, op. cit.") == {}
    assert _ties(one, "Not so.", "Ibid.") == {}
    assert _ties("Ibid.") == {}


def test_links_outside_notes_are_not_tied() -> None:
    """Only notes repeat notes."""
    entries = [Entry("p1", None, "", frozenset({"a"})), Entry("1", "1", "", frozenset({"a"}))]
    assert notes.ties(entries) == {}


@given(st.lists(st.sampled_from([*SHORT, *SOURCES, *EXPLANATORY]), max_size=12))
def test_ties_point_back(texts: list[str]) -> None:
    """A tie leads to an earlier note that is itself tied to none."""
    ties = _ties(*texts)
    for note, tie in ties.items():
        assert int(tie) < int(note)
        assert tie not in ties


@pytest.mark.parametrize(
    ("note", "date"),
    [
        ("x (accessed 3 June 2015).", "2015-06-03"),
        ("x, accessed on June 3, 2015", "2015-06-03"),
        ("x [Accessed: 3rd Jun. 2015]", "2015-06-03"),
        ("x, last visited 2015-06-03", "2015-06-03"),
        ("Retrieved June 2015 from x", "2015-06"),
        ("x, retrieved 2015-06", "2015-06"),
        ("x (accessed 03/06/2015)", None),
        ("x (accessed 31 June 2015)", None),
        ("x (accessed 3 June 2015) y (accessed 4 June 2015)", None),
        ("x (accessed 3 June 2015) y (accessed 3 June 2015)", "2015-06-03"),
        ("Ships accessed the harbour in June 2015", None),
    ],
)
def test_dates_of_access(note: str, date: str | None) -> None:
    """A date of access is read where it can only mean one day."""
    assert notes.accessed_on(note) == date


@pytest.mark.parametrize(
    ("note", "date"),
    [
        ("Ness (2014), «The Ledger»", "2014"),
        ("Ness, «The Ledger 2012» (June 2015)", "2015-06"),
        ("Ness, The Ledger, 3 June 2015, accessed 4 July 2016", "2015-06-03"),
        ("Ness, The Ledger (accessed 4 July 2016)", None),
        ("Ness, June 2015 and July 2015", None),
        ("Ness (2014) and Olsen (2015)", None),
        ("in the 1960s", None),
    ],
)
def test_dates_of_publication(note: str, date: str | None) -> None:
    """A date of publication is the only one outside titles and apart from the access."""
    assert notes.published_on(note) == date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2015", "2015"),
        ("2015-06", "2015-06"),
        ("2015/06/02", "2015-06-02"),
        ("2015-06-02T10:00Z", "2015-06-02"),
        ("2015-13", None),
        ("2 June 2015", None),
    ],
)
def test_iso_dates(text: str, date: str | None) -> None:
    """A date in a head is read in ISO form only."""
    assert iso_date(text) == date
