"""What is known around each link when it is judged: siblings, titles, baselines. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from citekeeper.audit.wanted import Wanted
from citekeeper.judge.baselines import Baseline, of_look, of_mementos
from citekeeper.judge.beside import place_of
from citekeeper.judge.carried import named
from citekeeper.judge.sight import Around, Texts
from citekeeper.model import ArchiveReply, Observation, Sibling, UriR
from citekeeper.urls import differs, host
from citekeeper.urls.sameness import essence

CONVERGING = 3
"""Distinct cited paths of one host that end at one address: then it is a catch-all."""


def converged(
    histories: Mapping[UriR, Sequence[Observation]],
) -> frozenset[tuple[int, str]]:
    """The runs and addresses at which three or more cited paths of one host ended.

    A script that shows many pages counts once for each of its queries; spellings count once.
    """
    ended: dict[tuple[int, str], dict[str, set[object]]] = {}
    for uri_r, seen in histories.items():
        for look in seen:
            if look.redirects and differs(uri_r, look.final_uri):
                paths = ended.setdefault((look.run, look.final_uri), {})
                paths.setdefault(host(uri_r), set()).add(essence(uri_r)[1:])
    return frozenset(
        end for end, by_host in ended.items() if max(map(len, by_host.values())) >= CONVERGING
    )


def titles(wanted: Sequence[Wanted]) -> Mapping[UriR, tuple[str, ...]]:
    """What the citations of each link call the cited page."""
    found: dict[UriR, dict[str, None]] = {}
    for want in wanted:
        title = named(want.citation, want.cited).title
        if title:
            found.setdefault(want.cited.uri_r, {})[title] = None
    return {uri_r: tuple(all_of_it) for uri_r, all_of_it in found.items()}


def baselines(seen: Sequence[Observation], replies: Sequence[ArchiveReply]) -> Iterator[Baseline]:
    """The mementos' texts, and our own first look at the very address, if it had content."""
    yield from of_mementos(replies)
    for look in seen:
        own = of_look(look)
        if own is not None and not differs(look.uri_r, look.final_uri):
            yield own
            return


def around(
    uri_r: UriR,
    *,
    seen: Sequence[Observation],
    replies: Sequence[ArchiveReply],
    siblings: Mapping[tuple[str, str], Sequence[Sibling]],
    converged: frozenset[tuple[int, str]],
    titles: Mapping[UriR, tuple[str, ...]],
    text: Texts,
) -> Around:
    """All that a rule may look at besides the look itself."""
    return Around(
        siblings=tuple(siblings.get(place_of(uri_r), ())),
        converged=converged,
        titles=titles.get(uri_r, ()),
        baselines=tuple(baselines(seen, replies)),
        text=text,
    )
