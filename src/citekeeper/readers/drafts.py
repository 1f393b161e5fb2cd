"""What a reader found, before it is a citation; and the step from the one to the other.

A reader only knows its format. Ids, kinds, ties to earlier notes and dates are decided here and in
`notes`, the same for every format.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from citekeeper.errors import ReadError
from citekeeper.model import Citation, CitedLink, Kind, Place
from citekeeper.readers import notes
from citekeeper.urls import has_credentials, scheme

CITABLE = frozenset({"http", "https", "ftp"})
"""Schemes of links that are citations; `mailto:`, `tel:`, `javascript:` and the like are none."""

_SECRET = re.compile(r"(?:https?|ftp)://[^\s/?#<>\"'`\\(){}]{1,300}@[\w\[]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Draft:
    """One note, or one link outside notes (`marker` None), as it stands in the document."""

    marker: str | None
    note: str | None
    context: str | None
    links: tuple[CitedLink, ...]
    place: Place = field(default_factory=Place)


def citations(drafts: Iterable[Draft]) -> tuple[Citation, ...]:
    """The citations of a document, in the order given, with unique ids, kinds, ties and dates."""
    kept = tuple(drafts)
    named = tuple(zip(ids(kept), kept, strict=True))
    ties = notes.ties(
        [notes.Entry(name, d.marker, d.note or "", _names(d.links)) for name, d in named]
    )
    return tuple(_citation(name, draft, ties.get(name)) for name, draft in named)


def ids(drafts: Sequence[Draft]) -> Iterator[str]:
    """The marker; "2:7" from the second numbering on; "p3" for the third link outside notes."""
    section, seen, used, outside = 1, set[str](), set[str](), 0
    for draft in drafts:
        if draft.marker is None:
            outside += 1
            wanted = f"p{outside}"
        else:
            if draft.marker in seen:
                section, seen = section + 1, set()
            seen.add(draft.marker)
            wanted = draft.marker if section == 1 else f"{section}:{draft.marker}"
        while wanted in used:
            wanted += "'"
        used.add(wanted)
        yield wanted


def refuse_credentials(name: str, text: str) -> None:
    """ReadError, naming the line, where a URL in the text holds a user name or password."""
    secret = _SECRET.search(text)
    if secret:
        _refuse(name, text.count("\n", 0, secret.start()) + 1)


def refuse_hidden_credentials(name: str, citations: Iterable[Citation]) -> None:
    """The same for what only unwrapping brought to light."""
    for citation in citations:
        if any(has_credentials(link.uri_r) for link in citation.cited):
            _refuse(name, citation.place.line)


def _refuse(name: str, line: int | None) -> None:
    raise ReadError(
        "a URL with a user name or password in it",
        where=f"{name}:{line}" if line else name,
        hint="take it out of the document; citekeeper neither requests nor stores it",
    )


def citable(link: CitedLink) -> bool:
    """True for a link that can be probed; a page's own parts and mail addresses cannot."""
    return scheme(link.uri_r) in CITABLE


def _names(links: tuple[CitedLink, ...]) -> frozenset[str]:
    return frozenset(link.uri_r for link in links)


def _citation(id: str, draft: Draft, tie: str | None) -> Citation:  # noqa: A002 - the field's name
    kind = notes.kind(draft.note or "", has_link=bool(draft.links))
    dated = kind in (Kind.LINK, Kind.SOURCE) and draft.note
    return Citation(
        id=id,
        marker=draft.marker,
        kind=kind,
        note=draft.note,
        context=draft.context,
        cited=draft.links,
        refers_to=tie,
        accessed_on=notes.accessed_on(draft.note) if dated and draft.note else None,
        published_on=notes.published_on(draft.note) if dated and draft.note else None,
        place=draft.place,
    )
