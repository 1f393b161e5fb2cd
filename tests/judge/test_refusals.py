"""Row 10 where it is not told by a status: logins, consent pages, refusals that come with 200."""

from __future__ import annotations

from typing import Any

import pytest

from citekeeper.judge.policy import POLICY
from citekeeper.judge.sight import Around
from citekeeper.judge.standing import ruled
from citekeeper.model import Confidence, Hop, Reason, Sign, SignFamily, Standing, UriR

from .conftest import ARTICLE, MENU, URI, Shelf

HOPS = (Hop(302, URI),)
LOGIN = (Sign(SignFamily.LOGIN, "login-form"),)


@pytest.mark.parametrize(
    ("final", "confidence"),
    [
        ("http://mill.example/login?next=/history/wheel.html", Confidence.HIGH),
        ("https://login.other.example/x?returnUrl=y", Confidence.HIGH),
        ("https://wayf.mill.example/ds?entityID=x&return=y", Confidence.HIGH),
        ("https://accounts.other.example/ServiceLogin?continue=y", Confidence.HIGH),
        ("https://other.example/idp/oauth2/authorize?redirect_uri=y", Confidence.HIGH),
        ("http://mill.example/wp-login.php?redirect_to=y", Confidence.HIGH),
        ("http://mill.example/login/index.php?wantsurl=%2Fhistory%2Fwheel.html", Confidence.HIGH),
        ("http://mill.example/users/sign_in", Confidence.MEDIUM),
        ("http://mill.example/login.aspx", Confidence.MEDIUM),
    ],
)
def test_redirects_to_logins(see: Any, shelf: Shelf, final: str, confidence: Confidence) -> None:
    """A login before the page is no page, and no death either, even if all pages lead there."""
    end = frozenset({(1, final)})
    beside = shelf.sibling(MENU, hops=1, final_uri=final)
    seen = see(200, page=shelf.page(MENU, title="Account"), final_uri=final, redirects=HOPS)
    found = ruled(seen, POLICY, shelf.around(beside, converged=end))
    assert (found.standing, found.reason) == (Standing.BLOCKED, Reason.LOGIN_WALL)
    assert found.confidence is confidence


@pytest.mark.parametrize(
    ("cited", "final"),
    [
        ("http://mill.example/login", "http://mill.example/login?next=/"),
        ("http://login.example/wheel", "http://login.example/b?next=/"),
        ("http://mill.example/a", "http://mill.example/sso-and-you"),
        ("http://mill.example/a", "http://mill.example/auth/b"),
    ],
)
def test_no_login(see: Any, shelf: Shelf, cited: str, final: str) -> None:
    """A cited login, a host that only sounds like one, and a page about logins are pages."""
    seen = see(200, uri_r=UriR(cited), page=shelf.page(), final_uri=final, redirects=HOPS)
    assert ruled(seen, POLICY).standing is Standing.LIVE


def test_a_login_in_the_place_of_the_page(see: Any, shelf: Shelf) -> None:
    """Served without a redirect, at every address: blocked, not gone; but a long page is a page."""
    page = shelf.page(MENU, title="Log in", signs=LOGIN)
    found = ruled(see(200, page=page), POLICY, shelf.around(shelf.sibling(MENU, title="Log in")))
    assert (found.standing, found.reason) == (Standing.BLOCKED, Reason.LOGIN_WALL)
    cited = Around(titles=("Log in",))
    assert ruled(see(200, page=page), POLICY, cited).standing is Standing.LIVE
    long = shelf.page(ARTICLE * 6, title="How to log in", signs=LOGIN)
    assert ruled(see(200, page=long), POLICY).standing is Standing.LIVE


@pytest.mark.parametrize(
    "final",
    [
        "https://consent.other.example/m?continue=y",
        "https://myprivacy.other.example/?siteKey=1",
        "https://mill.example/cookie-consent?returnUrl=y",
        "https://other.example/v2/collectConsent?url=y",
    ],
)
def test_consent_pages(see: Any, shelf: Shelf, final: str) -> None:
    """A page that asks for consent first stands before all pages of its site."""
    beside = shelf.sibling(MENU, hops=1, final_uri=final)
    seen = see(200, page=shelf.page(MENU, title="Cookies"), final_uri=final, redirects=HOPS)
    found = ruled(seen, POLICY, shelf.around(beside))
    assert (found.standing, found.reason) == (Standing.BLOCKED, Reason.BOT_WALL)


def test_a_page_about_consent(see: Any, shelf: Shelf) -> None:
    """Informed consent is a subject, too."""
    final = "http://mill.example/ethics/consent"
    seen = see(200, page=shelf.page(), final_uri=final, redirects=HOPS)
    assert ruled(seen, POLICY).standing is Standing.LIVE


@pytest.mark.parametrize(
    "title",
    ["Access Denied", "Request Rejected", "403 Forbidden", "Error 403 - Forbidden", "Robot Check",
     "Are you a robot?", "Please solve this CAPTCHA", "You are in line", "Cookies are required",
     "Zugriff verweigert", "Accès refusé", "Before you continue to Search",
     "Sicherheitsabfrage", "Vérification de sécurité", "Verificación de seguridad",
     "Verifica di sicurezza", "Verificação de segurança"],
)  # fmt: skip
def test_refusals_that_come_with_200(see: Any, shelf: Shelf, title: str) -> None:
    """A thin page that calls itself a refusal is one, whatever its code; a long one is about it."""
    text = "Please contact your administrator with this number."
    around = shelf.around(shelf.sibling(text, title=title))
    found = ruled(see(200, page=shelf.page(text, title=title)), POLICY, around)
    assert (found.standing, found.reason) == (Standing.BLOCKED, Reason.BOT_WALL)
    long = shelf.page(ARTICLE * 6, title=title)
    assert ruled(see(200, page=long), POLICY).standing is Standing.LIVE


@pytest.mark.parametrize("title", ["Access denied: prisoners and books", "Forbidden planets"])
def test_titles_with_such_words(see: Any, shelf: Shelf, title: str) -> None:
    """An article is not a refusal because its title begins like one."""
    assert ruled(see(200, page=shelf.page(title=title)), POLICY).standing is Standing.LIVE


@pytest.mark.parametrize(
    ("final", "standing"),
    [
        ("http://queue.other.example/?t=http%3A%2F%2Fmill.example%2Fhistory%2Fwheel.html",
         Standing.BLOCKED),
        ("http://other.example/error?from=/history/wheel.html", Standing.SOFT_404),
        ("http://mill.example/all?from=/history/wheel.html", Standing.LIVE),
        ("http://other.example/all?from=wheel", Standing.LIVE),
    ],
)  # fmt: skip
def test_waiting_elsewhere(see: Any, shelf: Shelf, final: str, standing: Standing) -> None:
    """A queue or captcha of another company knows the way back; an error page does, too."""
    seen = see(200, page=shelf.page(MENU, title="Wait"), final_uri=final, redirects=HOPS)
    assert ruled(seen, POLICY).standing is standing
    lost = (Sign(SignFamily.NOT_FOUND, "not-found-en"),)
    gone = see(200, page=shelf.page(MENU, signs=lost), final_uri=final, redirects=HOPS)
    assert ruled(gone, POLICY).standing is Standing.SOFT_404


def test_a_gate_at_another_address_of_the_site(see: Any, shelf: Shelf) -> None:
    """Sent to a page that only calls itself a gate, its readers meet one; on the cited page it may
    be the title of a text."""
    final = "http://mill.example/v2/gate?session=88"
    text = f"{MENU}\nBefore you continue\nThe mill is part of a family of mills and of weirs."
    page = shelf.page(text, title="Before you continue")
    lost = shelf.around(shelf.sibling(None, status=404))
    away = see(200, page=page, final_uri=final, redirects=HOPS)
    assert ruled(away, POLICY, lost).standing is Standing.BLOCKED
    assert ruled(see(200, page=page), POLICY, lost).standing is Standing.LIVE


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("您的访问过于频繁,请拖动滑块完成验证后继续访问。", Standing.BLOCKED),
        ("Are you a robot? Prove it.", Standing.BLOCKED),
        ("You need to enable JavaScript.", Standing.UNKNOWN),
        ("Loading the mill ...", Standing.UNKNOWN),
    ],
)
def test_walls_that_scripts_fill(see: Any, shelf: Shelf, text: str, standing: Standing) -> None:
    """Their few words refuse; a page that only asks for scripts may be anything."""
    page = shelf.page(text, title="Mill", scripts=2)
    assert ruled(see(200, page=page), POLICY, Around(text=shelf.texts.get)).standing is standing
