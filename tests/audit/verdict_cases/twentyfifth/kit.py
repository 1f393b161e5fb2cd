"""Frames in the manner of known products, and how a case of this set is put together."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from html import escape
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
    Route,
    page,
    sent,
)
from .blurbs import BLURBS
from .tongues import TONGUES

Truth = tuple[Standing, ...]
ALIVE: Truth = (LIVE,)
SOFT: Truth = (SOFT_404,)
GONE: Truth = (DEAD,)
SOLD: Truth = (PARKED,)
WALL: Truth = (BLOCKED,)
AT = "/2016/11/river-gauges.html"

__all__ = [
    "ALIVE", "AT", "BLOCKED", "DEAD", "DRIFTED", "GONE", "LIVE", "MOVED", "PARKED", "SOFT",
    "SOFT_404", "SOLD", "TONGUES", "UNKNOWN", "UNREACHABLE", "WALL", "Case", "Reply", "Request",
    "Truth", "art", "frame", "front", "kase", "lost", "lostpage", "ok", "page", "paras", "sent",
    "teasers", "ticking", "words",
]  # fmt: skip


def words(lang: str) -> tuple[str, str]:
    """Title and text of the language's report."""
    talk = TONGUES[lang]
    return talk.title, talk.text


def paras(text: str) -> str:
    """Plain text with blank lines as paragraphs; lines that begin with < stay as they are."""
    parts = text.split("\n\n")
    return "\n".join(p if p.startswith("<") else f"<p>{p}</p>" for p in parts)


def teasers(lang: str, *, n: int = 8, tag: str = "h3") -> str:
    """Headlines with a line each."""
    talk = TONGUES[lang]
    heads = talk.heads.split("|")[:n]
    bits = BLURBS[lang].split("|")
    return "".join(
        f'<article class="teaser"><{tag}><a href="/a/{i + 101}">{h}</a></{tag}>'
        f"<p>{bits[i % len(bits)]}</p></article>"
        for i, h in enumerate(heads)
    )


def _menu(lang: str) -> str:
    return "".join(
        f'<li class="menu-item"><a href="/s/{i}/">{w}</a></li>'
        for i, w in enumerate(TONGUES[lang].menu.split("|"))
    )


def frame(
    kind: str,
    lang: str,
    title: str,
    body: str,
    *,
    site: str | None = None,
    head: str = "",
    doc: str | None = None,
    aside: bool = True,
) -> str:
    """A page of the site, in the manner of a product; `doc` is the title element's text."""
    talk = TONGUES[lang]
    site = site or talk.site
    menu = _menu(lang)
    links = "".join(
        f'<li><a href="/a/{i}">{h}</a></li>' for i, h in enumerate(talk.heads.split("|"))
    )
    long = teasers(lang, n=6) if kind in ("wp", "typo3", "drupal", "gov", "news") else ""
    more = f"<aside><h2>{talk.more}</h2>{long or links}</aside>" if aside else ""
    h1 = f"<h1>{title}</h1>" if title else ""
    find = f'<form role="search" action="/search"><input name="q" placeholder="{talk.search}"><button>{talk.search}</button></form>'
    doc = (f"{title} | {site}" if title else site) if doc is None else doc
    if kind == "wp":
        html = (
            f'<div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/">{site}</a></p>'
            f'<nav class="wp-block-navigation"><ul>{menu}</ul></nav></header><main class="wp-block-group">{h1}<div class="entry-content">{body}</div></main>'
            f'<div class="widget-area">{find}{more}</div><footer class="site-footer"><p>{talk.foot}</p><p>Proudly powered by WordPress</p></footer></div>'
            f'<div id="cookie-notice" role="dialog"><span>{talk.cookie}</span><a class="cn-button">OK</a></div>'
        )
        head += '<meta name="generator" content="WordPress 6.6.2"><link rel="https://api.w.org/" href="/wp-json/"><script src="/wp-includes/js/jquery/jquery.min.js?ver=3.7.1"></script>'
    elif kind == "drupal":
        html = (
            f'<a href="#main-content" class="visually-hidden">Skip</a><div class="dialog-off-canvas-main-canvas"><header><div class="site-branding__name"><a href="/" rel="home">{site}</a></div>'
            f'<ul class="menu menu--main nav">{menu}</ul>{find}</header><div class="region region-content"><div data-drupal-messages-fallback></div>'
            f'<div class="block block-page-title-block">{h1}</div><div class="node__content">{body}</div></div><div class="region region-sidebar">{more}</div>'
            f'<footer class="region region-footer">{talk.foot} <a href="/user/login">{talk.login}</a></footer></div><div id="sliding-popup" class="eu-cookie-compliance">{talk.cookie}</div>'
        )
        head += '<meta name="Generator" content="Drupal 10 (https://www.drupal.org)">'
    elif kind == "typo3":
        html = (
            f'<header id="page-header"><a class="navbar-brand" href="/">{site}</a><nav><ul class="navbar-nav">{menu}</ul></nav>{find}</header><nav class="breadcrumb"><a href="/">{talk.menu.split("|")[0]}</a></nav>'
            f'<div id="content"><!--TYPO3SEARCH_begin--><div class="frame frame-default">{h1}<div class="ce-bodytext">{body}</div></div><!--TYPO3SEARCH_end-->{more}</div>'
            f'<footer>{talk.foot}</footer><div class="cc-window">{talk.cookie}</div>'
        )
        head += '<meta name="generator" content="TYPO3 CMS">'
    elif kind == "news":
        html = (
            f'<div class="topbar"><a href="/login">{talk.login}</a> <a href="/abo">Abo</a></div><header><a class="logo" href="/">{site}</a><nav><ul>{menu}</ul></nav></header>'
            f'<div class="ad-slot" id="leaderboard"></div><main><article>{h1}{body}</article>{more}<section class="most-read"><ol>{links}</ol></section></main>'
            f'<footer><ul>{menu}</ul><p>{talk.foot}</p></footer><div id="cmp"><p>{talk.cookie}</p></div><script async src="https://ads.example/gpt.js"></script>'
        )
        head += '<meta property="og:type" content="article"><link rel="amphtml" href="/amp/">'
    elif kind == "gov":
        html = (
            f'<a class="skip-link" href="#content">Skip</a><header role="banner"><span class="crest"></span><a href="/">{site}</a>{find}</header><div class="cookie-banner">{talk.cookie}</div>'
            f'<nav aria-label="main"><ul>{menu}</ul></nav><main id="content" role="main">{h1}<div class="govspeak">{body}</div></main>'
            f'<div class="related">{more}</div><footer role="contentinfo"><ul>{menu}</ul><p>{talk.foot}</p></footer>'
        )
    elif kind == "mw":
        html = (
            f'<div class="mw-page-container"><div id="mw-head"><ul><li>{talk.login}</li></ul>{find}</div><div id="content" class="mw-body"><h1 id="firstHeading" class="firstHeading">{title}</h1><div id="siteSub">{site}</div>'
            f'<div id="mw-content-text" class="mw-body-content"><div class="mw-parser-output">{body}</div></div></div><div id="mw-panel"><ul>{menu}</ul></div>'
            f'<footer id="footer"><ul><li>CC BY-SA 4.0</li><li>{talk.foot}</li></ul></footer></div>'
        )
        head += '<meta name="generator" content="MediaWiki 1.41.1">'
    elif kind == "repo":
        html = (
            f'<nav class="navbar"><a href="/">{site}</a><ul>{menu}</ul>{find}<a href="/login">{talk.login}</a></nav><ol class="breadcrumb"><li>{talk.menu.split("|")[0]}</li><li>Communities &amp; Collections</li></ol>'
            f'<div class="main-content item-page">{h1}{body}</div><footer>DSpace software copyright © 2002-2026 LYRASIS. {talk.cookie} {talk.foot}</footer>'
        )
        head += '<meta name="Generator" content="DSpace 7.6">'
    elif kind == "ojs":
        html = (
            f'<div class="pkp_structure_page"><header class="pkp_structure_head"><div class="pkp_site_name"><a href="/index">{site}</a></div><nav class="pkp_site_nav_menu"><ul>{menu}</ul><ul id="navigationUser"><li>{talk.login}</li></ul></nav></header>'
            f'<div class="pkp_structure_main" role="main"><div class="page">{h1}{body}</div></div><div class="pkp_structure_sidebar"><h2>{talk.search}</h2>ISSN 2398-1170</div><div class="pkp_structure_footer_wrapper">{talk.foot} Open Journal Systems</div></div>'
        )
        head += '<meta name="generator" content="Open Journal Systems 3.3.0.13">'
    elif kind == "bb":
        html = (
            f'<div id="wrap"><div id="page-header"><h1>{site}</h1><ul id="nav-main"><li>FAQ</li><li>{talk.login}</li><li>{talk.search}</li></ul></div><div id="page-body"><h2 class="topic-title">{title}</h2>{body}</div>'
            f'<div id="page-footer">{talk.foot} Powered by phpBB® Forum Software © phpBB Limited</div></div>'
        )
    elif kind == "shop":
        html = (
            f'<header><div class="announcement-bar">{talk.heads.split("|")[1]}</div><a href="/">{site}</a><ul>{menu}</ul><a href="/cart">0</a><a href="/account/login">{talk.login}</a></header><main id="MainContent">{h1}{body}</main>'
            f"<footer>{talk.foot} Visa Mastercard PayPal Klarna</footer><div>{talk.cookie}</div>"
        )
        head += '<script src="//cdn.shopify.com/s/files/theme.js"></script>'
    elif kind == "docs":
        html = (
            f'<div class="wy-grid-for-nav"><nav class="wy-nav-side"><a href="/">{site}</a>{find}<ul class="toctree-l1"><li>Installation</li><li>Quickstart</li><li>User guide</li><li>Reference</li><li>Changelog</li></ul></nav>'
            f'<section class="wy-nav-content-wrap"><div class="rst-content" role="main">{h1}{body}</div><footer>Built with Sphinx using a theme provided by Read the Docs. Revision 7c1d0be.</footer></section></div>'
        )
    elif kind == "old":
        html = (
            f'<table width="760" border="0" cellpadding="4"><tr><td colspan="2" bgcolor="#003366"><font color="#ffffff" size="5">{site}</font></td></tr><tr><td width="150" valign="top"><font size="2">'
            + "<br>".join(talk.menu.split("|"))
            + f'</font></td><td valign="top">{h1}{body}</td></tr><tr><td colspan="2"><hr><font size="1">webmaster@mail.example</font></td></tr></table>'
        )
    elif kind == "app":
        html = (
            f'<header class="app-bar"><a class="logo" href="/">{site}</a><nav>Explore Features Pricing Documentation Blog</nav>{find}<a href="/login">{talk.login}</a> <a href="/join">Sign up</a></header>'
            f'<main id="main">{h1}{body}</main><footer><ul><li>Terms</li><li>Privacy</li><li>Security</li><li>Status</li><li>Community</li><li>Contact</li><li>Manage cookies</li><li>Do not share my personal information</li></ul>'
            f"<p>You can’t perform that action at this time. You signed in with another tab or window. Reload to refresh your session.</p><p>{talk.cookie}</p></footer>"
        )
    else:
        html = f"{h1}{body}"
    return page(html, title=doc, lang=lang, head=head)


BY = {
    "en": ("By Ruth Calloway", "14 November 2016, 09:20", "Share"),
    "de": ("Von Jutta Reimers", "14. November 2016, 9:20 Uhr", "Teilen"),
    "fr": ("Par Odile Ferrand", "Publié le 14 novembre 2016 à 9 h 20", "Partager"),
    "nl": ("Door Marijke Vos", "14 november 2016, 09.20 uur", "Delen"),
    "es": ("Por Lucía Barrio", "14 de noviembre de 2016, 9:20", "Compartir"),
    "it": ("di Carla Venturi", "14 novembre 2016, 9:20", "Condividi"),
    "pt": ("Por Inês Moura", "14 de novembro de 2016, 9h20", "Compartilhar"),
}


def art(lang: str, text: str | None = None) -> str:
    """An article's markup: who, when, the text."""
    who, when, share = BY.get(lang, ("A. T.", "14.11.2016", "Facebook · X"))
    return f'<p class="byline">{who} · <time>{when}</time></p>{paras(text or TONGUES[lang].text)}<p class="share">{share}: Facebook X E-mail</p>'


def front(kind: str, lang: str, *, site: str | None = None) -> str:
    """The front page of the site."""
    talk = TONGUES[lang]
    body = (
        teasers(lang)
        + f"<section><h2>{talk.menu.split('|')[4]}</h2>{teasers(lang, n=4, tag='h4')}</section><p>{talk.foot}</p>"
    )
    return frame(
        kind, lang, "", body, site=site, doc=f"{site or talk.site} – {talk.menu.split('|')[0]}"
    )


def lostpage(
    kind: str, lang: str, *, site: str | None = None, title: str = "", text: str = ""
) -> str:
    """The site's page for what it has not."""
    talk = TONGUES[lang]
    body = f"<p>{text or talk.lost_text}</p><h2>{talk.more}</h2>{teasers(lang, n=4)}"
    return frame(kind, lang, title or talk.lost, body, site=site)


def lost(kind: str, lang: str, *, site: str | None = None, status: int = 404) -> Reply:
    """The same as an answer."""
    return sent(lostpage(kind, lang, site=site), status)


def ok(kind: str, lang: str, title: str = "", text: str = "", **more: Any) -> Reply:
    """A page of the site with a text; without one, the report."""
    talk = TONGUES[lang]
    signed = kind in ("news", "wp")  # only these name an author and a date
    body = art(lang, text or None) if signed else paras(text or talk.text)
    return sent(frame(kind, lang, title or talk.title, body, **more))


def ticking(body: str, status: int = 200, **headers: str) -> Callable[[Request], Reply]:
    """An answer that changes in small things each time: TOKEN a nonce, HERE the address, TIME."""
    turn = itertools.count(1)

    def answer(request: Request) -> Reply:
        n = next(turn)
        said = (
            body.replace("TOKEN", f"{n * 7919 + 104729:08x}c{n * 31:04x}")
            .replace("HERE", escape(request.url))
            .replace("PATH", escape(request.path))
            .replace("HOST", request.host)
            .replace("TIME", f"2026-11-27 {10 + n % 12}:{n * 7 % 60:02d}:{n * 13 % 60:02d}")
        )
        return sent(said, status, **headers)

    return answer


def kase(
    cause: str,
    name: str,
    truth: Truth,
    there: Route,
    rest: Route | None = None,
    *,
    path: str = AT,
    more: dict[Any, Any] | None = None,
    **fields: Any,
) -> Case:
    """A case: what the cited address answers, what the rest of its host answers."""
    routes: dict[Any, Any] = {path: there, "*": rest if rest is not None else there}
    routes.update(more or {})
    return Case(cause, f"y25-{name}", truth, routes, path=path, **fields)
