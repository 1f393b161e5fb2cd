"""What is known around a link: where cited paths converge, titles, baselines, siblings."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from citekeeper.audit.surroundings import around, baselines, converged, titles
from citekeeper.audit.wanted import collect
from citekeeper.judge.beside import place_of
from citekeeper.judge.sight import no_texts
from citekeeper.model import (
    Action,
    Answer,
    ArchiveReply,
    Hop,
    Memento,
    Observation,
    PageFacts,
    Sibling,
    Target,
    UriM,
    UriR,
)

from .conftest import document

NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)
END = "http://mill.example/all"
PAGE = PageFacts("The wheel", chars=900, words=150, text_sha256="a" * 64)


def look(uri: str, final: str | None = None, *, run: int = 1, day: int = 0) -> Observation:
    """A look at an address, redirected where it ends elsewhere."""
    hops = (Hop(302, uri),) if final else ()
    at = NOW + timedelta(days=day)
    return Observation(UriR(uri), run, 1, at, final or uri, 200, redirects=hops, page=PAGE)


def ends(*uris: str, run: int = 1) -> dict[UriR, list[Observation]]:
    """Histories of links that all end at one page."""
    return {UriR(uri): [look(uri, END, run=run)] for uri in uris}


@pytest.mark.parametrize(
    ("uris", "found"),
    [
        (["/a", "/b", "/c"], True),
        (["/a", "/b"], False),
        (["/a", "/a/", "/A"], False),
        (["/show.php?id=1", "/show.php?id=2", "/show.php?id=3"], True),
        (["/a?utm_source=x", "/a?utm_source=y", "/a"], False),
        (["/all", "/all/", "/b", "/c"], False),
    ],
)
def test_where_cited_paths_converge(uris: list[str], found: bool) -> None:
    """Three distinct pages of one host at one end; spellings of one page count once."""
    told = converged(ends(*(f"http://mill.example{uri}" for uri in uris)))
    assert told == (frozenset({(1, END)}) if found else frozenset())


def test_hosts_and_runs_do_not_add_up() -> None:
    """Three hosts that merged are no catch-all, and neither are three runs."""
    merged = ends("http://a.example/1", "http://b.example/2", "http://c.example/3")
    assert converged(merged) == frozenset()
    runs = [ends(f"http://mill.example/{n}", run=n) for n in (1, 2, 3)]
    assert converged({uri: seen for one in runs for uri, seen in one.items()}) == frozenset()


def test_titles_are_those_of_all_citations() -> None:
    """Each title once, in the order of the document; links without one have none."""
    uri = "http://mill.example/wheel"
    report = document(uri, uri, uri, "http://mill.example/other")
    notes = ["“The wheel”, 2015", "“A second wheel”", "“The wheel”", "No title"]
    cited = [replace(c, note=n) for c, n in zip(report.citations, notes, strict=True)]
    wanted = collect([Target(replace(report, citations=tuple(cited)), {})], now=NOW)
    assert titles(wanted) == {UriR(uri): ("The wheel", "A second wheel")}


def test_baselines_are_mementos_and_the_first_look_at_the_very_address() -> None:
    """A look that ended elsewhere did not show the page; later ones add nothing."""
    uri = "http://mill.example/wheel"
    memento = Memento(UriR(uri), UriM("http://archive.example/1"), "practice", NOW)
    reply = ArchiveReply(
        UriR(uri), "practice", Action.VERIFY, Answer.VERIFIED, NOW, memento=memento, page=PAGE
    )
    seen = [look(uri, END), look(uri, day=1), look(uri, day=2)]
    found = list(baselines(seen, [reply]))
    assert [(b.own, b.at) for b in found] == [(False, NOW), (True, NOW + timedelta(days=1))]
    assert list(baselines(seen[:1], [])) == []


def test_all_of_it() -> None:
    """A link gets the siblings of its own host and directory."""
    uri = UriR("http://mill.example/a/wheel")
    beside = Sibling(1, "mill.example", "/a/", NOW, f"{uri}x", 404, 0, f"{uri}x")
    known = around(
        uri,
        seen=[look(uri)],
        replies=(),
        siblings={place_of(uri): (beside,), ("mill.example", "/b/"): (replace(beside, run=2),)},
        converged=frozenset({(1, END)}),
        titles={uri: ("The wheel",)},
        text=no_texts,
    )
    assert (known.siblings, known.titles) == ((beside,), ("The wheel",))
    assert (known.converged, len(known.baselines)) == (frozenset({(1, END)}), 1)
