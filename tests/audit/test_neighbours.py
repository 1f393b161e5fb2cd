"""Which addresses that cannot exist are asked, by themselves and in a whole audit."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from citekeeper.audit.neighbours import Neighbour, Neighbours, neighbour
from citekeeper.demo.server import html
from citekeeper.judge.beside import place_of
from citekeeper.judge.policy import POLICY
from citekeeper.model import Hop, Observation, PageFacts, Sibling, Standing, UriR
from citekeeper.probe import Probed

from .conftest import PAGE, at, by_id, document

NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)
URI = "http://mill.example/a/wheel"
TEXT = " ".join(f"word{chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(200))


def probed(uri: str = URI, text: str | None = TEXT, **facts: Any) -> Probed:
    """A look at a page of this text."""
    digest = hashlib.sha256(text.encode()).hexdigest() if text else None
    page = PageFacts("The mill", chars=1400, words=200, text_sha256=digest)
    seen = Observation(UriR(uri), 1, 1, NOW, facts.pop("final", uri), 200, page=page, **facts)
    return Probed(seen, text)


def asking(known: Mapping[tuple[str, str], Sequence[Sibling]] | None = None) -> Neighbours:
    """A run's choice of siblings, where these are known from before."""
    return Neighbours(known or {}, POLICY, NOW)


def test_one_page_of_a_directory_asks() -> None:
    """The first page that asks claims the directory for the run; others have their own."""
    run = asking()
    first = run.after_look(probed())
    assert first is not None
    assert re.fullmatch(r"http://mill\.example/a/[a-p]{14}", first.uri)
    assert run.after_look(probed()) is None
    assert run.after_look(probed("http://mill.example/a/other")) is None
    assert run.after_look(probed("http://mill.example/b/other")) is not None


def test_front_pages_and_documents_ask_nothing() -> None:
    """Where nothing can be learnt nothing is asked, and the directory stays free."""
    run = asking()
    assert run.after_look(probed("http://mill.example/")) is None
    assert run.after_look(probed("http://mill.example/wheel.pdf")) is None
    assert run.after_look(probed("http://mill.example/wheel")) is not None


@pytest.mark.parametrize(("days", "asks"), [(1, False), (30, False), (31, True)])
def test_what_is_known_is_not_asked_again(days: int, asks: bool) -> None:
    """A directory's siblings hold for a month; a page found elsewhere asks for fresh ones."""
    then = NOW - timedelta(days=days)
    old = Sibling(0, "mill.example", "/a/", then, URI + "x", 404, 0, URI + "x")
    known = {place_of(URI): (old,)}
    assert (asking(known).after_look(probed()) is not None) is asks
    away = probed(final="http://mill.example/b", redirects=(Hop(302, URI),))
    assert asking(known).after_look(away) is not None


def test_the_second_is_asked_in_doubt() -> None:
    """Only where the first leaves open how much of the rest is noise, and never a third."""
    run = asking()
    asked = run.after_look(probed())
    assert asked is not None

    def answered(text: str | None) -> Neighbour:
        return neighbour(asked, probed(asked.uri, text))

    assert run.after_sibling(asked, answered(TEXT)) is None
    assert run.after_sibling(asked, answered(None)) is None
    second = run.after_sibling(asked, answered("Sorry, there is nothing here."))
    assert second is not None
    assert (second.number, second.uri != asked.uri) == (2, True)
    assert run.after_sibling(second, answered("Sorry, there is nothing here.")) is None


def test_what_is_kept_of_an_answer() -> None:
    """The place is that of the cited page; a sibling without a page keeps its status."""
    asked = asking().after_look(probed())
    assert asked is not None
    found = neighbour(asked, probed(asked.uri))
    assert (found.sibling.host, found.sibling.directory) == ("mill.example", "/a/")
    assert (found.sibling.title, found.sibling.status, found.text) == ("The mill", 200, TEXT)
    bare = Observation(UriR(asked.uri), 1, 1, NOW, asked.uri, 503)
    kept = neighbour(asked, Probed(bare)).sibling
    assert (kept.status, kept.title, kept.text_sha256) == (503, None, None)


# --- in a whole audit -----------------------------------------------------------------------------


def asked(here: Any) -> list[str]:
    """The paths that were asked, but for the canary's."""
    return [hit.path for hit in here.practice.hits if hit.host != "canary.example"]


def test_siblings_are_asked_once_a_month(bench: Any) -> None:
    """The page and one address that cannot exist; the next week the page alone."""
    here = bench({("alive.example", "/a/wheel"): html("The wheel", PAGE)})
    here.now = at(1)
    audit = here.audit(document("http://alive.example/a/wheel"))
    assert by_id(audit)["1"].verdict.standing is Standing.LIVE
    assert sorted(map(len, asked(here))) == [8, 17]
    here.now = at(20)
    here.audit(document("http://alive.example/a/wheel"))
    assert len(asked(here)) == 3


def test_none_are_asked_where_they_are_not_wanted(bench: Any) -> None:
    """Without siblings in the settings, and for what is not there, only the page is asked."""
    routes = {
        ("alive.example", "/a/wheel"): html("The wheel", PAGE),
        ("gone.example", "/a/wheel"): html("Gone", status=410),
    }
    here = bench(routes)
    uris = ("http://alive.example/a/wheel", "http://gone.example/a/wheel")
    here.audit(document(*uris), siblings=False)
    assert set(asked(here)) == {"/a/wheel"}
    here.audit(document(uris[1]), recheck=True)
    assert set(asked(here)) == {"/a/wheel"}
