from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from citekeeper.model import Document
from citekeeper.readers import read

REPORT = Path(__file__).parents[3] / "shared" / "reports" / "ecpat-belgium-2015-part-2.txt"
WITHOUT_LINK = {"1": "explanatory", "2": "source", "10": "explanatory", "17": "source"}
TIES = {"8": "7", "15": "3", "21": "13", "22": "17"}
SENTENCES = {
    "1": (289, "6b2abe63748df110"),
    "2": (171, "8f458af154dae232"),
    "3": (189, "0b7247f9d487ecd3"),
    "4": (584, "7e18a5cfb669ab03"),
    "5": (584, "7e18a5cfb669ab03"),
    "6": (140, "4c2ef704bb68c563"),
    "7": (166, "e46ddbc2d4b4f991"),
    "8": (191, "4b047b6d9f8ed668"),
    "9": (258, "d9320eae1a0eb552"),
    "10": (241, "8bafb03621ec7e62"),
    "11": (119, "a334965ca6186cbf"),
    "12": (119, "a334965ca6186cbf"),
    "13": (198, "c96a707d29568076"),
    "14": (126, "1fed0ea0973c1303"),
    "15": (166, "ce6afd8ed4514e6a"),
    "16": (153, "374719c03449c626"),
    "17": (209, "77376e430d82af65"),
    "18": (162, "6aa319db13e6cd53"),
    "19": (162, "6aa319db13e6cd53"),
    "20": (111, "a5bc1f6c2bbec342"),
    "21": (318, "286d0078a727b395"),
    "22": (287, "f63bcee8977894c7"),
    "23": (281, "132acc6760d023e4"),
}
"""Length and SHA-256 of each citing sentence: facts about the text, without the text."""

pytestmark = pytest.mark.skipif(
    not REPORT.exists(), reason="the first report is not on this machine"
)


@pytest.fixture(scope="module")
def report() -> Document:
    """The first report as the plain text reader sees it."""
    return read(REPORT.name, REPORT.read_bytes(), lambda _: None)


def test_notes_and_links(report: Document) -> None:
    """23 notes, 18 with one link each, 15 distinct."""
    assert [c.id for c in report.citations] == [str(n) for n in range(1, 24)]
    assert [c.marker for c in report.citations] == [c.id for c in report.citations]
    assert [len(c.cited) for c in report.citations if c.cited] == [1] * 18
    assert len({link.uri_r for c in report.citations for link in c.cited}) == 15


def test_kinds_and_ties(report: Document) -> None:
    """The notes without link are what they are, and repeats are tied to the first of them."""
    kinds = {c.id: c.kind.value for c in report.citations if c.kind != "link"}
    assert kinds == WITHOUT_LINK | {"22": "short-form"}
    assert {c.id: c.refers_to for c in report.citations if c.refers_to} == TIES


def test_ends_of_urls(report: Document) -> None:
    """Stops after a URL are not part of it; a final slash is."""
    uris = {c.id: c.cited[0].uri_as_cited for c in report.citations if c.cited}
    assert uris["20"].endswith("=french")
    assert uris["19"].endswith("/home-en/")
    assert not any(uri.endswith((".", ",", ">")) for uri in uris.values())


def test_citing_sentences(report: Document) -> None:
    """Every marker has its whole sentence, also where a block of notes cuts it in two."""
    assert {c.id: _digest(c.context or "") for c in report.citations} == SENTENCES


def _digest(sentence: str) -> tuple[int, str]:
    return len(sentence), hashlib.sha256(sentence.encode()).hexdigest()[:16]
