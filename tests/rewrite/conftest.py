"""Documents of which some links have rotted, each with a memento in an archive."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

import pytest

from citekeeper.model import Document, UriM
from citekeeper.readers import read
from citekeeper.rewrite import Correction, Rewritten, rewrite, source

REPLAY = "https://kept.example/web/20140102030405/"
Correct = Callable[..., tuple[Rewritten, bytes]]


@pytest.fixture
def replay() -> str:
    """What stands before the URL in the address of each memento."""
    return REPLAY


@pytest.fixture
def rotted() -> Callable[..., tuple[Correction, ...]]:
    """`rotted(document, ids)`: a correction for each link without a memento of these citations; of
    all, where no ids are given."""

    def corrections(document: Document, ids: Sequence[str] = ()) -> tuple[Correction, ...]:
        return tuple(
            Correction(
                citation.id,
                citation.marker,
                link.uri_as_cited,
                UriM(REPLAY + link.uri_r),
                date(2014, 1, 2),
                fragment=link.fragment,
            )
            for citation in document.citations
            for link in citation.cited
            if link.known_memento is None and (not ids or citation.id in ids)
        )

    return corrections


@pytest.fixture
def correct(rotted: Callable[..., tuple[Correction, ...]]) -> Correct:
    """`correct(name, body, style, ids)`: what was done, and the new bytes of the document."""

    def run(
        name: str, body: bytes, style: str = "replace", ids: Sequence[str] = ()
    ) -> tuple[Rewritten, bytes]:
        document, was = read(name, body, lambda _: None), source(name, body)
        made = rewrite(was, document, rotted(document, ids), style=style)
        return made, was.encoded(made.text)

    return run
