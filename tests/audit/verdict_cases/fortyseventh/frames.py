"""The sites of this set: frames as the content systems make them, and what stands beside a page."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from citekeeper.demo.exchange import Reply, Request
from citekeeper.model import Standing

from ..case import (
    BLOCKED,
    DEAD,
    DRIFTED,
    LIVE,
    MOVED,
    PARKED,
    SOFT_404,
    UNKNOWN,
    UNREACHABLE,
    Case,
    page,
    sent,
)
from .about import ABOUT
from .words import WORDS

Truth = tuple[Standing, ...]
ALIVE: Truth = (LIVE,)
GONE: Truth = (DEAD,)
SOFT: Truth = (SOFT_404,)
TAKEN: Truth = (SOFT_404, DRIFTED, DEAD)
SOLD: Truth = (PARKED,)
WALL: Truth = (BLOCKED,)
GATE: Truth = (BLOCKED, UNKNOWN)
DOWN: Truth = (UNREACHABLE,)
OTHER: Truth = (DRIFTED,)
MOVE: Truth = (MOVED,)
DARK: Truth = (UNKNOWN,)

STYLES = ("drupal", "wp", "typo3", "gov", "news", "tables", "aspx", "joomla")


def prose(text: str) -> str:
    """Paragraphs, with "## " for headings, "- " for lists and "> " for quotations."""
    made = []
    for part in text.strip().split("\n\n"):
        if part.startswith("<"):
            made.append(part)
        elif part.startswith("## "):
            heading, _, rest = part[3:].partition("\n")
            made.append(f"<h2>{heading}</h2>" + (prose(rest) if rest else ""))
        elif part.startswith("- "):
            rows = "".join(f"<li>{row[2:]}</li>" for row in part.split("\n"))
            made.append(f"<ul>{rows}</ul>")
        elif part.startswith("> "):
            made.append(f"<blockquote><p>{part[2:]}</p></blockquote>")
        else:
            made.append(f"<p>{part}</p>")
    return "\n".join(made)


def _links(words: str, css: str = "menu-item") -> str:
    return "".join(
        f'<li class="{css}"><a href="/{n}">{word}</a></li>'
        for n, word in enumerate(words.split("|"), 1)
    )


@dataclass(frozen=True)
class Site:
    """One publisher with the frame of its system."""

    lang: str
    name: str
    style: str = ""

    @property
    def kind(self) -> str:
        """The style given, or one that goes with the name."""
        return self.style or STYLES[sum(map(ord, self.name)) % len(STYLES)]

    def page(self, title: str, inner: str, *, head: str = "", heading: str | None = None) -> str:
        """A page of the site; `heading` where its h1 is not its title."""
        w = WORDS[self.lang]
        menu = _links(w.menu)
        about = ABOUT[self.lang].format(self.name)
        foot = f"<li>{about}</li>" + _links(w.foot, "foot")
        search, _, more = w.search.partition("|")
        cookies, *buttons = w.cookies.split("|")
        news = w.news.split("|")
        random.Random(self.name).shuffle(news)
        shown = _links("|".join(news[:5]), "teaser")
        consent = f"<p>{cookies}</p>" + "".join(f"<button>{b}</button>" for b in buttons)
        h1 = f"<h1>{title if heading is None else heading}</h1>" if heading != "" else ""
        main = f"{h1}\n{inner}"
        form = f'<form action="/search" role="search"><label>{search}</label><input name="q"><button>{search}</button><a href="/search/advanced">{more}</a></form>'
        body = {
            "drupal": f'<a href="#main-content" class="visually-hidden focusable">{w.menu.split("|")[0]}</a><div class="dialog-off-canvas-main-canvas"><header role="banner"><a href="/" rel="home">{self.name}</a><nav role="navigation"><ul class="menu">{menu}</ul></nav>{form}</header><main role="main"><a id="main-content"></a><div class="region region-content"><article class="node">{main}</article></div><aside role="complementary"><h2>{w.related}</h2><ul>{shown}</ul></aside></main><footer role="contentinfo"><p>{self.name}</p><ul>{foot}</ul></footer></div><div class="eu-cookie-compliance-banner">{consent}</div>',
            "wp": f'<div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title"><a href="/">{self.name}</a></p><nav id="site-navigation"><ul class="nav-menu">{menu}</ul></nav></header><div id="content"><main id="main"><article class="hentry"><header class="entry-header">{h1}</header><div class="entry-content">{inner}</div></article></main><aside id="secondary" class="widget-area">{form}<section class="widget"><h2>{w.related}</h2><ul>{shown}</ul></section></aside></div><footer id="colophon"><ul>{foot}</ul><p>© 2026 {self.name}</p></footer></div><div id="cookie-notice">{consent}</div>',
            "typo3": f'<div class="page"><div class="header"><a class="logo" href="/">{self.name}</a>{form}<ul class="level-1">{menu}</ul></div><div id="content"><!--TYPO3SEARCH_begin--><div class="frame frame-default frame-type-text">{main}</div><!--TYPO3SEARCH_end--></div><div class="sidebar"><h3>{w.related}</h3><ul>{shown}</ul></div><div class="footer"><ul>{foot}</ul>{self.name}</div></div><div class="cookieman">{consent}</div>',
            "gov": f'<div class="cookie-banner" role="region">{consent}</div><header class="gov-header"><a href="/">{self.name}</a>{form}</header><div class="breadcrumbs"><ol>{_links("|".join(w.menu.split("|")[:3]))}</ol></div><main class="main-wrapper" id="content"><div class="grid-row"><div class="two-thirds">{main}</div><div class="one-third"><h2>{w.related}</h2><ul>{shown}</ul></div></div></main><footer class="gov-footer"><h2>{self.name}</h2><ul>{menu}</ul><ul>{foot}</ul></footer>',
            "news": f'<div class="topbar"><a href="/">{self.name}</a> <a href="/login">Login</a></div><nav><ul>{menu}</ul></nav><div class="leaderboard ad-slot" id="div-gpt-ad-1"></div><main><article>{main}<div class="share"><a href="#">Facebook</a> <a href="#">X</a> <a href="#">WhatsApp</a> <a href="#">E-mail</a></div></article><section class="most-read"><h3>{w.related}</h3><ol>{shown}</ol></section></main><footer>{form}<ul>{foot}</ul><p>© {self.name}</p></footer><div id="cmp">{consent}</div>',
            "tables": f'<table width="780" border="0"><tr><td colspan="3" bgcolor="#003366"><font color="white"><b>{self.name}</b></font></td></tr><tr valign="top"><td width="150"><ul>{menu}</ul>{form}</td><td>{main}</td><td width="140"><b>{w.related}</b><ul>{shown}</ul></td></tr><tr><td colspan="3"><hr><font size="1"><ul>{foot}</ul></font></td></tr></table>',
            "aspx": f'<form method="post" action="./" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKLTE2OTIx"><div id="s4-workspace"><div class="ms-siteicon">{self.name}</div><ul class="static">{menu}</ul><div id="DeltaPlaceHolderMain"><div class="ms-rtestate-field">{main}</div></div><div class="ms-webpart-zone"><h2>{w.related}</h2><ul>{shown}</ul></div><div id="footer"><ul>{foot}</ul></div></div></form>',
            "joomla": f'<div class="container"><div class="header">{self.name}</div><ul class="nav menu">{menu}</ul>{form}<div class="item-page" itemscope>{main}</div><div class="moduletable"><h3>{w.related}</h3><ul class="latestnews">{shown}</ul></div><div class="footer"><ul>{foot}</ul><p>{self.name}</p></div></div><div class="cookie">{consent}</div>',
        }[self.kind]
        joined = f"{title} | {self.name}" if title else self.name
        return page(body, title=joined, lang=self.lang, head=head)

    @property
    def lost(self) -> Reply:
        """What it answers to addresses that it does not have."""
        w = WORDS[self.lang]
        if self.kind == "tables":
            return sent(bare("404 Not Found", "nginx/1.18.0"), 404)
        return sent(self.page(w.lost, f"<p>{w.lost_text}</p>"), 404)

    @property
    def home(self) -> str:
        """Its front page."""
        w = WORDS[self.lang]
        teasers = "".join(f"<h2>{one}</h2>" for one in w.news.split("|"))
        return self.page("", f"<h2>{w.related}</h2>{teasers}", heading=self.name)


def bare(title: str, server: str) -> str:
    """The error page of a server that nobody has dressed."""
    return f"<html>\r\n<head><title>{title}</title></head>\r\n<body>\r\n<center><h1>{title}</h1></center>\r\n<hr><center>{server}</center>\r\n</body>\r\n</html>\r\n"


def served(
    site: Site, path: str, answer: Reply | Callable[[Request], Reply]
) -> dict[Any, Reply | Callable[[Request], Reply]]:
    """The routes of a living site: the page, the front page, its real 404 for everything else."""
    return {path: answer, "/": sent(site.home), "*": site.lost}


def living(
    name: str,
    lang: str,
    org: str,
    path: str,
    title: str,
    text: str,
    *,
    style: str = "",
    cause: str = "alive",
    was: str = "",
    was_title: str = "",
    quote: str | None = None,
    cited: str | None = None,
    head: str = "",
    heading: str | None = None,
    status: int = 200,
    truth: Truth = ALIVE,
) -> Case:
    """A page of a living site whose made-up neighbours are answered with its real 404 page.

    `was` is the text of the memento, in the same frame; without it every third page has a memento
    that says what it still says.
    """
    site = Site(lang, org, style)
    now = sent(site.page(title, prose(text), head=head, heading=heading), status)
    old = site.page(was_title or title, prose(was)) if was else ""
    if not old and truth == ALIVE and sum(map(ord, name)) % 3 == 0:
        old = site.page(title, prose(text), heading=heading)
    return Case(
        cause,
        f"fv-{name}",
        truth,
        served(site, path, now),
        path=path,
        memento=old,
        quote=quote,
        title=cited,
    )


def alike(
    name: str,
    lang: str,
    org: str,
    path: str,
    title: str,
    text: str,
    *,
    style: str = "",
    cause: str = "soft",
    status: int = 200,
    heading: str | None = None,
    truth: Truth = SOFT,
    was: str = "",
    was_title: str = "",
) -> Case:
    """A site that answers every address but its front page with one page in its frame."""
    site = Site(lang, org, style)
    same = sent(site.page(title, prose(text), heading=heading), status)
    old = site.page(was_title, prose(was)) if was else ""
    routes = {"/": sent(site.home), "*": same}
    return Case(cause, f"fv-{name}", truth, routes, path=path, memento=old)


def all_paths(
    name: str,
    cause: str,
    truth: Truth,
    answer: Reply | Callable[[Request], Reply],
    *,
    path: str = "/publications/report-2014.html",
    memento: str = "",
    **more: Any,
) -> Case:
    """A host that answers everything alike: lapsed, walled, down."""
    return Case(cause, f"fv-{name}", truth, {"*": answer}, path=path, memento=memento, **more)
