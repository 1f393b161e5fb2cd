"""One report of our own in every format: whoever wrote the file, the citations are the same."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import pytest

from citekeeper.model import Citation
from citekeeper.readers import READERS, read

ROSETTA = Path(__file__).parents[1] / "samples" / "rosetta"
EXPECTED = json.loads((ROSETTA / "rosetta.expected.json").read_text(encoding="utf-8"))
FILES = sorted(
    p.name for p in ROSETTA.iterdir() if p.suffix in READERS and p.stem != "rosetta.expected"
)


@pytest.mark.parametrize("name", FILES)
def test_the_same_citations(name: str) -> None:
    """Number, kind, tie, text, sentence, links, snapshots and dates are those of the report."""
    document = read(name, (ROSETTA / name).read_bytes(), lambda _: None)
    assert [facts(citation) for citation in document.citations] == EXPECTED


def facts(citation: Citation) -> dict[str, object]:
    """What must be the same in every format."""
    return {
        "id": citation.id,
        "kind": citation.kind.value,
        "refers_to": citation.refers_to,
        "note": plain(citation.note),
        "context": plain(citation.context),
        "urls": [link.uri_as_cited for link in citation.cited],
        "mementos": [link.known_memento for link in citation.cited if link.known_memento],
        "accessed": citation.accessed_on,
        "published": citation.published_on,
    }


def plain(text: str | None) -> str | None:
    """A text without angle brackets and without white space, which formats break as they like."""
    if text is None:
        return None
    return "".join(unicodedata.normalize("NFKC", text).replace("<", "").replace(">", "").split())
