"""Pages of a few words beside which nothing stands that they could be compared with."""

from __future__ import annotations

from typing import Any

import pytest

from citekeeper.judge.policy import POLICY
from citekeeper.judge.standing import ruled
from citekeeper.model import Reason, Sign, SignFamily, Standing, UriR

from .conftest import ARTICLE, MENU, Shelf

FRONT = UriR("http://mill.example/")


@pytest.mark.parametrize(
    ("words", "standing"),
    [
        ("Your request was refused by the guard.", Standing.BLOCKED),
        ("Prüfung Ihres Browsers. Dies dauert 5 Sekunden.", Standing.BLOCKED),
        ("Unser Server wird gewartet.", Standing.UNKNOWN),
        ("This domain can be purchased.", Standing.UNKNOWN),
        ("Welcome to the mill.", Standing.LIVE),
        ("Your request was refused: this page does not exist.", Standing.LIVE),
    ],
)
def test_a_few_bare_words(see: Any, shelf: Shelf, words: str, standing: Standing) -> None:
    """They are what the page is; below a menu, or among more of them, they are talk."""
    front = {"uri_r": FRONT, "final_uri": FRONT}
    bare = see(200, page=shelf.page(words, title="Mill"), **front)
    assert ruled(bare, POLICY, shelf.around()).standing is standing
    for more in (MENU + words, f"{words} {ARTICLE}"):
        told = see(200, page=shelf.page(more, title="Mill"), **front)
        assert ruled(told, POLICY, shelf.around()).standing is Standing.LIVE
    deep = see(200, page=shelf.page(words, title="Mill"))
    assert ruled(deep, POLICY, shelf.around()).standing is Standing.LIVE
    honest = shelf.around(shelf.sibling(None, status=404))
    paused = standing is Standing.UNKNOWN and "domain" not in words
    told = Standing.UNKNOWN if paused else Standing.LIVE
    assert ruled(deep, POLICY, honest).standing is told
    cited = shelf.around(titles=("The Mill at Home",))
    named = see(200, page=shelf.page(words, title="The mill at home"), **front)
    assert ruled(named, POLICY, cited).standing is Standing.LIVE


def test_a_site_named_after_a_spammer_s_trade(see: Any, shelf: Shelf) -> None:
    """Its pages may be spam though it has honest 404s; in a newspaper they are a story."""
    words = "Play at a casino with gratis spins: roulette, blackjack, jackpot."
    page = shelf.page(MENU + words, title="Best casino list")
    named = shelf.sibling(None, status=404, title="Page not found - Casino List")
    found = ruled(see(200, page=page), POLICY, shelf.around(named))
    assert (found.standing, found.reason) == (Standing.UNKNOWN, Reason.HIJACKED)
    news = shelf.sibling(None, status=404, title="Page not found - The Herald")
    assert ruled(see(200, page=page), POLICY, shelf.around(news)).standing is Standing.LIVE
    cited = shelf.around(named, titles=("Best casino list",))
    assert ruled(see(200, page=page), POLICY, cited).standing is Standing.LIVE


@pytest.mark.parametrize(
    ("title", "words", "standing"),
    [
        ("Mill", "Your request was refused by the guard.", Standing.BLOCKED),
        ("Serverfel!", "Servern gjorde ett fel.", Standing.UNKNOWN),
        ("Objekt nicht mehr da", "Es wurde gelöscht.", Standing.UNKNOWN),
        ("Authentication required!", "This server could not verify who you are.", Standing.UNKNOWN),
        ("Mill", "Welcome to the mill.", Standing.LIVE),
    ],
)
def test_neighbours_that_are_refused(
    see: Any, shelf: Shelf, title: str, words: str, standing: Standing
) -> None:
    """They say nothing of the page, so that its few words must do; one that answers tells more."""
    page = shelf.page(words, title=title)
    mute = shelf.around(shelf.sibling(None, status=503, title=None))
    assert ruled(see(200, page=page), POLICY, mute).standing is standing
    told = shelf.around(*mute.siblings, shelf.sibling(None, status=404, title=None))
    assert ruled(see(200, page=page), POLICY, told).standing is not Standing.BLOCKED
    long = shelf.page(f"{words} {ARTICLE * 2}", title=title)
    assert ruled(see(200, page=long), POLICY, mute).standing is Standing.LIVE
    file = shelf.page(words, title="Objekt nicht mehr da", kind="pdf")
    assert ruled(see(200, page=file), POLICY, mute).standing in (Standing.LIVE, Standing.BLOCKED)


def test_a_title_that_says_not_found_beside_refusals(see: Any, shelf: Shelf) -> None:
    """It cannot be told; where none was asked, as row 21 says it is a soft 404."""
    signs = (Sign(SignFamily.NOT_FOUND, "not-found-en"),)
    page = shelf.page(f"{MENU} Nothing here.", title="Page not found", signs=signs)
    mute = shelf.around(shelf.sibling(None, status=429, title=None))
    found = ruled(see(200, page=page), POLICY, mute)
    assert (found.standing, found.reason) == (Standing.UNKNOWN, Reason.PHRASE_TITLE)
    assert ruled(see(200, page=page), POLICY, shelf.around()).standing is Standing.SOFT_404
