"""Which citation of a ledger is which citation of its document, and what differs between the two.

Ids settle it while they agree with what is cited. Where they do not - a note was put in or taken
out and the following ones count anew - the two sequences are aligned by what each note cites, so
that what was kept by hand follows its note and not its number.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Hashable, Sequence
from difflib import SequenceMatcher

from citekeeper.manifest.wording import changes
from citekeeper.model import Citation, Document, Manifest, UriR
from citekeeper.urls import cited_link, redact

Pairs = dict[int, int]
"""Index in the document -> index in the ledger; each index is in at most one pair."""


def pairs(kept: Sequence[Citation], found: Sequence[Citation]) -> Pairs:
    """The pairs of the ledger's citations (`kept`) and the document's (`found`)."""
    by_id = _by_id(kept, found)
    ours, theirs = _signatures(kept, found)
    agreeing = sum(ours[k] == theirs[f] for f, k in by_id.items())
    if agreeing in (len(kept), len(found)):
        return by_id
    paired, gaps = _aligned(ours, theirs)
    if len(paired) <= agreeing:
        paired, gaps = {f: k for f, k in by_id.items() if ours[k] == theirs[f]}, []
    alike = _alike(kept, found)
    _pair_moved(paired, by_id, ours, theirs)
    _pair_changed(paired, {f: k for f, k in by_id.items() if alike(f, k)})
    _pair_changed(paired, {f: k for f, k in _by_place(gaps).items() if alike(f, k)})
    _pair_changed(paired, by_id)
    return paired


def _aligned(
    ours: Sequence[Hashable], theirs: Sequence[Hashable]
) -> tuple[Pairs, list[tuple[range, range]]]:
    """The longest runs that cite alike, in order, and the gaps between them (document, ledger)."""
    paired: Pairs = {}
    gaps: list[tuple[range, range]] = []
    for tag, k1, k2, f1, f2 in SequenceMatcher(None, ours, theirs, False).get_opcodes():
        if tag == "equal":
            paired.update(zip(range(f1, f2), range(k1, k2), strict=True))
        else:
            gaps.append((range(f1, f2), range(k1, k2)))
    return paired, gaps


def _by_id(kept: Sequence[Citation], found: Sequence[Citation]) -> Pairs:
    """By id; for an id that the ledger made up, by the marker, where that is clear."""
    ids = {citation.id: index for index, citation in enumerate(kept)}
    markers = Counter(citation.marker for citation in kept)
    in_document = {citation.id for citation in found}
    for index, citation in enumerate(kept):
        if citation.marker and markers[citation.marker] == 1 and citation.id not in in_document:
            ids.setdefault(citation.marker, index)
    return {index: ids[c.id] for index, c in enumerate(found) if c.id in ids}


def _signatures(
    kept: Sequence[Citation], found: Sequence[Citation]
) -> tuple[list[Hashable], list[Hashable]]:
    """What each citation cites: its links; without any, its text where all such have one."""
    by_text = all(c.note for c in (*kept, *found) if not c.cited)
    spellings = {str(link.uri_r) for c in kept for link in c.cited}

    def signature(citation: Citation) -> Hashable:
        if not citation.cited:
            return _plain(citation.note) if by_text else None
        return frozenset(_as_kept(citation, spellings))

    return [signature(c) for c in kept], [signature(c) for c in found]


def _as_kept(citation: Citation, spellings: Collection[str]) -> set[str]:
    """The URI-R of a citation's links, in the reading that the ledger settled on, if it has one."""
    names: set[str] = set()
    for link in citation.cited:
        readings = [str(link.uri_r)]
        if link.uri_r not in spellings:
            readings += [str(name) for other in link.alternatives if (name := _name(other))]
        names.add(next((r for r in readings if r in spellings), readings[0]))
    return names


def _name(uri: str) -> UriR | None:
    try:
        return cited_link(uri).uri_r
    except ValueError:
        return None


def _plain(note: str | None) -> str:
    return " ".join((note or "").split())


def _pair_moved(
    paired: Pairs, by_id: Pairs, ours: Sequence[Hashable], theirs: Sequence[Hashable]
) -> None:
    """What cites the same elsewhere in the sequence is the same note, moved; its own id first.

    All that can agree is thereby paired. So after a merge no other pairing agrees more often than
    the ids do, `pairs` goes by them, and a second merge finds nothing to do.
    """
    _pair_changed(paired, {f: k for f, k in by_id.items() if ours[k] == theirs[f]})
    taken = set(paired.values())
    free: dict[Hashable, list[int]] = {}
    for k in reversed(range(len(ours))):
        if k not in taken:
            free.setdefault(ours[k], []).append(k)
    for f, signature in enumerate(theirs):
        if f not in paired and free.get(signature):
            paired[f] = free[signature].pop()


def _alike(kept: Sequence[Citation], found: Sequence[Citation]) -> Callable[[int, int], bool]:
    """Whether two citations both have a link, or both have none."""
    return lambda f, k: bool(kept[k].cited) == bool(found[f].cited)


def _pair_changed(paired: Pairs, wished: Pairs) -> None:
    """Pair as wished what is still free on both sides."""
    taken = set(paired.values())
    for f, k in wished.items():
        if f not in paired and k not in taken:
            paired[f] = k
            taken.add(k)


def _by_place(gaps: Sequence[tuple[range, range]]) -> Pairs:
    """In a gap that is as wide on both sides, one stands for the other."""
    wished: Pairs = {}
    for found, kept in gaps:
        if len(found) == len(kept):
            wished.update(zip(found, kept, strict=True))
    return wished


def differences(kept: Citation, found: Citation) -> tuple[str, ...]:
    """What the document says otherwise than the ledger, of what both say; the ledger's stays."""
    said = []
    known = {str(link.uri_r) for link in kept.cited}
    if _as_kept(found, known) != known:
        said.append(f"the document cites {_links(found)}, the ledger {_links(kept)}")
    if kept.note and found.note and _plain(kept.note) != _plain(found.note):
        said.append(f"its text changed in the document: {changes(kept.note, found.note)}")
    for word, ours, theirs in (
        ("accessed", kept.accessed_on, found.accessed_on),
        ("published", kept.published_on, found.published_on),
    ):
        if ours and theirs and ours != theirs:
            said.append(f"the document says {word} {theirs}, the ledger {ours}")
    return tuple(said)


def _links(citation: Citation) -> str:
    shown = [f"<{redact(link.uri_as_cited)}>" for link in citation.cited]
    return " and ".join(shown) or "no URL"


def compare(manifest: Manifest, document: Document) -> tuple[str, ...]:
    """Where a ledger and its document disagree, one sentence each; the ledger wins.

    A note or context that the ledger leaves out is no disagreement.
    """
    kept, found = manifest.document.citations, document.citations
    paired = pairs(kept, found)
    said = []
    for f, citation in enumerate(found):
        if f not in paired:
            said.append(f"note {citation.id} of the document is not in the ledger")
            continue
        entry = kept[paired[f]]
        if citation.id not in (entry.id, entry.marker):
            said.append(f"note {entry.id} of the ledger is note {citation.id} of the document")
        said += [f"note {entry.id}: {what}" for what in differences(entry, citation)]
    gone = set(range(len(kept))) - set(paired.values())
    said += [f"note {kept[k].id} of the ledger is not in the document" for k in sorted(gone)]
    return tuple(said)
