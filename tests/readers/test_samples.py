from __future__ import annotations

import json
from pathlib import Path

import pytest

from citekeeper.model import Citation
from citekeeper.readers import read

SAMPLES = Path(__file__).parents[1] / "samples"


@pytest.mark.parametrize("suffix", [".txt", ".md", ".html"])
def test_one_report_reads_the_same_in_every_format(suffix: str) -> None:
    """The same report in every format gives the same citations."""
    sample = SAMPLES / f"harbour{suffix}"
    document = read(sample.name, sample.read_bytes(), lambda _: None)
    expected = json.loads((SAMPLES / "harbour.expected.json").read_text(encoding="utf-8"))
    assert [_facts(citation) for citation in document.citations] == expected
    assert document.title == "Quiet Harbours"


def _facts(citation: Citation) -> dict[str, object]:
    return {
        "id": citation.id,
        "kind": citation.kind.value,
        "refers_to": citation.refers_to,
        "note": _without_angles(citation.note),
        "context": _without_angles(citation.context),
        "urls": [link.uri_as_cited for link in citation.cited],
        "mementos": [link.known_memento for link in citation.cited if link.known_memento],
        "accessed": citation.accessed_on,
        "published": citation.published_on,
    }


def _without_angles(text: str | None) -> str | None:
    return text and text.replace("<", "").replace(">", "")
