"""Living pages that carry the tools of guards, and those whose neighbours answer oddly."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from citekeeper.demo.exchange import Reply, Request

from ..case import LIVE, UNKNOWN, Case, gate, page, rotating, sent, to
from .alive import NO, REP
from .doors import AGE
from .lost import SOFT
from .names import PARKING
from .walls import WALLS
from .words import BEES, NEWS, firm


def _guarded(extra: str, head: str = "", lang: str = "en") -> Reply:
    title, text = BEES[lang]
    return sent(firm("news", lang, title, text + extra, head=head))


GUARDED: Mapping[str, Reply] = {
    "cf-jsd": _guarded(
        "<a class='__cf_email__' data-cfemail='43'>[email&#160;protected]</a>"
        "<div class='cf-turnstile' data-sitekey='0x4'></div><script>window.__CF$cv$params={r:'8f'};"
        "a.src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'</script>"
    ),
    "incapsula": _guarded(
        "", "<script src='/_Incapsula_Resource?SWJIYLWA=719d34d31c8e3a6e'></script>"
    ),
    "datadome": _guarded(
        "",
        "<script>window.ddjskey='A1';</script><script src='https://js.datadome.co/tags.js'></script>",
    ),
    "px": _guarded("<script>window._pxAppId='PXu6';</script><script src='/u6/init.js'></script>"),
    "awswaf": _guarded(
        "", "<script src='https://de0f.token.awswaf.com/de0f/challenge.js'></script>"
    ),
    "recaptcha": _guarded(
        "<h2>Comments</h2><form><textarea></textarea><div class='g-recaptcha'></div>Prove that you "
        "are not a robot</form>"
    ),
    "login": _guarded(
        "<div id='login'><h3>Log in</h3><form><input name=u><input type=password></form></div>"
    ),
    "noscript": _guarded("<noscript>Please enable JavaScript to view this page.</noscript>"),
    "consent": _guarded(
        "<div id='usercentrics' class='modal'>Wir brauchen Ihre Zustimmung. Wir und unsere 210 "
        "Partner. Alle akzeptieren. Ablehnen. Mit Werbung weiterlesen oder Abo abschließen.</div>",
        lang="de",
    ),
    "paywall": _guarded(
        "<div class='paywall'>You have read your last free article. Subscribe.</div>"
    ),
}


def guarded() -> Iterator[Case]:
    """Pages that carry the tools of guards and show their text."""
    for name, reply in GUARDED.items():
        routes = {REP: reply, "*": NO}
        yield Case("sixth: live, guarded", f"g6-has-{name}", (LIVE,), routes, path=REP)
    over = AGE.replace("</body>", f"<main><h1>{BEES['en'][0]}</h1>{BEES['en'][1]}</main></body>")
    routes = {REP: sent(over), "*": sent(AGE)}
    yield Case("sixth: live, guarded", "g6-age-over", (LIVE,), routes, path=REP)
    here = sent(firm("drupal", "en", *BEES["en"]))
    for name, other in (
        ("walled", WALLS["px"]),
        ("walled-200", WALLS["asm"]),
        ("parked", sent(PARKING["plesk"])),
        ("search", sent(SOFT["search"])),
        ("silent", sent(SOFT["silent"])),
    ):
        routes = {REP: here, "*": other}
        yield Case("sixth: live, neighbours", f"x6-{name}", (LIVE,), routes, path=REP)
    front: dict[Any, Any] = {
        REP: here,
        "*": to("/", 301),
        "/": sent(firm("drupal", "en", "", NEWS["en"])),
    }
    yield Case("sixth: live, neighbours", "x6-front", (LIVE,), front, path=REP)
    login = {REP: here, "*": gate("/user/login?destination=HERE"), "/user/login": sent("<form>")}
    yield Case("sixth: live, neighbours", "x6-login", (LIVE,), login, path=REP)

    def cookie_first(request: Request) -> Reply:
        return here if "checked=1" in request.path else to(f"{REP}?checked=1")

    bounce: dict[str, Any] = {REP: cookie_first, f"{REP}?checked=1": here, "*": NO}
    yield Case("sixth: live, neighbours", "x6-bounce", (LIVE,), bounce, path=REP)

    def teaser(request: Request, shown: str) -> str:
        mine = request.path == REP
        text = BEES["nl"][1] if mine else f"Helaas. {NEWS['nl']}"
        return firm("news", "nl", BEES["nl"][0] if mine else "Nieuws", text + shown)

    yield Case("sixth: live, neighbours", "x6-daily", (LIVE,), {"*": rotating(teaser)}, path=REP)
    numbered = {"*": lambda request: here if "/node/481" in request.path else sent(SOFT["search"])}
    path = "/node/481/hives-on-roofs?lang=en"
    yield Case("sixth: live, neighbours", "x6-node", (LIVE,), numbered, path=path)
    frameset = page("").replace(
        "<body></body>", "<frameset cols='20%,*'><frame src='m.htm'></frameset>"
    )
    routes = {REP: sent(frameset), "*": NO}
    yield Case("sixth: live, slight", "s6-frames", (UNKNOWN, LIVE), routes, path=REP)


def cases() -> Iterator[Case]:
    """All of this file."""
    yield from guarded()
