"""What the words of a footnote tell for certain of the work that it cites."""

from __future__ import annotations

import time

import pytest

from citekeeper.csl import noted

PERSON = [{"family": "Ness", "given": "K."}]

CERTAIN = {
    "Ness, K. (2014). The ledger of mills. Lind Press.": {
        "author": PERSON,
        "title": "The ledger of mills",
        "publisher": "Lind Press",
    },
    "K. Ness, The Ledger, Lind, 1999, p. 5.": {
        "author": PERSON,
        "title": "The Ledger",
        "publisher": "Lind",
        "page": "5",
    },
    "See Mill Watch (2014), «The wheels. A report», pp.24-25.": {
        "author": [{"literal": "Mill Watch"}],
        "title": "The wheels. A report",
        "page": "24-25",
    },
    '"Mills reopen", The Harbour Times, 16 October 2007, http://a.example/x (accessed 2015).': {
        "title": "Mills reopen",
        "container-title": "The Harbour Times",
    },
    "J. van der Berg, “Water”, Mill Review, 3 May 2011, pp. 3–5": {
        "author": [{"family": "van der Berg", "given": "J."}],
        "title": "Water",
        "container-title": "Mill Review",
        "page": "3-5",
    },
    "Ministry of Mills, “Wheels 2012”, p. 15, available at: <http://a.example/>": {
        "author": [{"literal": "Ministry of Mills"}],
        "title": "Wheels 2012",
        "page": "15",
    },
    "_The Ledger_, 2014": {"title": "The Ledger"},
    '"Who?" Mill Watch, 2014': {"title": "Who?"},
}


@pytest.mark.parametrize("note", CERTAIN)
def test_certain_shapes(note: str) -> None:
    """A quoted title, APA's and the comma shape give their facts."""
    assert noted(note) == CERTAIN[note]


@pytest.mark.parametrize(
    "note",
    [
        "",
        "http://a.example/",
        'The minister said "we will act", 2014.',
        'In "Ness v. Lind", 2014.',
        'See "one" and "two", 2014.',
        "Mill Watch, The wheels, 2014.",
        "The mill stood still. It moved again in 1999.",
        '"Mills reopen", which nobody had expected, 2007',
        "x" * 5000,
    ],
)
def test_doubtful_shapes(note: str) -> None:
    """Prose, several works and what could be read in two ways give nothing."""
    assert noted(note) == {}


def test_several_authors_are_not_taken_for_one() -> None:
    """The title is certain, how many stand before it is not."""
    assert noted("Ness and Lind, “Wheels”, 2014") == {"title": "Wheels"}


@pytest.mark.parametrize("piece", [" ", "(", "a ", "A ", '"', "_", "A. ", "www.", "p. 1, ", "see "])
def test_hostile_notes_take_no_time(piece: str) -> None:
    """A long note of one repeated piece is put aside within moments."""
    start = time.process_time()
    noted(piece * (100_000 // len(piece)))
    assert time.process_time() - start < 20
