"""Frames of ten kinds of sites in eighteen tongues: menus, banners, sidebars, footers."""

from __future__ import annotations

import random
from collections.abc import Mapping
from functools import cache
from html import escape
from pathlib import Path

FOLDER = Path(__file__).parent
NAMES = (
    "Saltmere",
    "Ostervik",
    "Lindau am Moor",
    "Vierhaven",
    "Montbrac",
    "Corvello",
    "Almenara",
    "Tarnow Hill",
)


@cache
def tongues() -> Mapping[str, Mapping[str, list[str]]]:
    """The words of every language: language -> key -> words."""
    found: dict[str, dict[str, list[str]]] = {}
    words: dict[str, list[str]] = {}
    for line in (FOLDER / "chrome.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            words = found.setdefault(line.strip("[]"), {})
        elif line:
            key, _, value = line.partition("=")
            words[key] = value.split("|")
    return found


def _list(words: list[str], start: int = 0) -> str:
    items = (f'<li><a href="/s/{start + n}/">{word}</a></li>' for n, word in enumerate(words))
    return "<ul>" + "".join(items) + "</ul>"


def site_name(name: str) -> str:
    """A place name that stays the same for one case."""
    return NAMES[sum(map(ord, name)) % len(NAMES)]


def feed(lang: str, name: str, turn: int = 0) -> str:
    """Headlines of other pages, many or few as the site is; another `turn` shows others."""
    w = tongues()[lang]
    much = (6, 18, 40, 90)[(sum(map(ord, name)) + len(lang) + ord(lang[0])) % 4]
    draw = random.Random(f"{name}{lang}{turn}")
    lines = (
        f'<li><a href="/a/{draw.randrange(9999)}.html">{draw.choice(w["mega"])}: '
        f"{draw.choice(w['related'])}</a> <time>{draw.randrange(1, 29)}.{draw.randrange(1, 13)}."
        f"{draw.randrange(2015, 2025)}</time></li>"
        for _ in range(much)
    )
    return "<ul class='feed'>" + "".join(lines) + "</ul>"


def framed(layout: str, lang: str, body: str, *, name: str, crumb: str = "", turn: int = 0) -> str:
    """What stands between <body> and </body> on a page of this kind of site."""
    w = tongues()[lang]
    stream = feed(lang, name, turn)
    menu, mega, related = _list(w["menu"]), _list(w["mega"], 40), _list(w["related"], 90)
    search, footer, labels = w["search"][0], w["footer"][0], w["labels"]
    enter, user, secret, forgot, join = w["login"]
    share = " | ".join(f'<a href="#">{word}</a>' for word in w["share"])
    banner = (
        f'<div id="cookie-banner" role="dialog"><p>{w["cookies"][0]}</p>'
        + "".join(f"<button>{word}</button>" for word in w["cookies"][1:])
        + "</div>"
    )
    find = f'<form role="search" action="/search"><input name="q" placeholder="{search}"></form>'
    crumbs = (
        f'<div class="breadcrumb">{labels[5]}: {w["menu"][0]} &gt; {w["menu"][4]} {crumb}</div>'
    )
    form = (
        f'<form class="login" method="post" action="/login"><label>{user}</label><input name="u">'
        f'<label>{secret}</label><input type="password" name="p"><button>{enter}</button>'
        f'<a href="/forgot">{forgot}</a> <a href="/join">{join}</a></form>'
    )
    if layout == "bare":
        return body
    if layout == "gov":
        return (
            f'{banner}<a class="skip" href="#main">&darr;</a><header><div class="logo">{name}</div>'
            f'{find}<nav aria-label="main">{menu}</nav></header>{crumbs}<main id="main"><article>'
            f'{body}</article><p class="share">{share}</p></main><aside><h2>{labels[0]}</h2>'
            f"{related}{stream}</aside><footer><nav>{mega}</nav><p>{name}. {footer}</p></footer>"
        )
    if layout == "portal":
        return (
            f'<header><div class="logo">{name}</div>{find}<nav class="mega"><div>{menu}</div><div>'
            f'{mega}</div></nav></header><div class="grid"><div class="left">{mega}</div>'
            f'<div class="main">{crumbs}{body}</div><div '
            f'class="right"><h3>{labels[0]}</h3>{related}'
            f"<h3>{labels[1]}</h3>{stream}</div></div><footer>{menu}{footer}</footer>{banner}"
        )
    if layout == "news":
        return (
            f'<div class="consent-layer" style="display:none">{banner}</div><div '
            f'class="ad">Ad</div>'
            f'<header><a href="/">{name} Post</a>{menu}<a href="/login">{enter}</a></header>'
            f'<div class="ticker">{" +++ ".join(w["related"])}</div><main><article>{body}'
            f"<p "
            f'class="byline">{labels[4]}</p><p>{share}</p></article><section><h2>{labels[0]}</h2>'
            f'{related}</section><div class="ad">Ad</div><section><h2>{labels[1]}</h2>{stream}'
            f'</section><section class="newsletter"><h2>{labels[2]}</h2><form><input type="email">'
            f"</form></section></main><footer>{mega}<p>{footer}</p></footer>"
            "<noscript>JavaScript</noscript>"
        )
    if layout == "wp":
        return (
            f'<div id="page" class="site"><header id="masthead"><p class="site-title">{name}</p>'
            f'<nav id="site-navigation">{menu}</nav></header><div id="content"><main '
            f'class="site-main"><article class="hentry"><div class="entry-content">{body}</div>'
            f"<footer class='entry-meta'>{share}</footer></article></main><aside "
            f'id="secondary"><section class="widget">{find}</section><section class="widget"><h2>'
            f"{labels[0]}</h2>{related}</section><section class='widget'>{stream}</section>"
            "</aside></div>"
            f"<footer id='colophon'>{name} | {footer}"
            f"</footer></div>{banner}"
        )
    if layout == "uni":
        return (
            f'<div id="top"><a href="/">{name}</a> <a href="/en/">EN</a> <a '
            f'href="/de/">DE</a> {find}'
            f'</div><div id="nav">{menu}</div><div id="subnav">{_list(w["menu"][2:7], 20)}</div>'
            f'<div id="content" class="csc-default"><!--TYPO3SEARCH_begin-->{body}'
            f"<!--TYPO3SEARCH_end--></div><div id='info'>{share}</div><div "
            f"id='footer'>{footer}</div>"
        )
    if layout == "repo":
        return (
            f'<header class="navbar"><a href="/">{name} Repository</a> <a href="/community-list">'
            f'{w["menu"][5]}</a> {enter}</header><div class="container">{find}{crumbs}{body}</div>'
            f'<div id="ds-options"><h3>{labels[0]}</h3>{_list(w["menu"][2:6])}</div><footer>'
            f"DSpace software. {footer}</footer>"
        )
    if layout == "wiki":
        return (
            f'<div id="content" class="mw-body" role="main">{body}</div><div id="mw-navigation">'
            f'<div id="p-personal"><a href="/login">{enter}</a> <a href="/join">{join}</a></div>'
            f'<div id="p-search">{find}</div><div id="p-navigation">{menu}</div></div>'
            f'<div id="footer"><ul><li>{w["share"][-1]}</li><li>{footer}</li></ul></div>'
        )
    if layout == "forum":
        return (
            f'<div id="wrap"><div class="headerbar"><h2>{name} Forum</h2>{find}</div><div '
            f'class="navbar">{menu}</div>{form}<div id="page-body">{body}</div><div class="online">'
            f"phpBB. {footer}</div></div>"
        )
    if layout == "shop":
        return (
            f'<header>{name} Shop {find}<a href="/cart">0,00 EUR</a> <a href="/login">{enter}</a>'
            f"</header><nav>{menu}</nav><main>{body}</main><section><h3>{labels[0]}</h3>{related}"
            f"</section><footer>{footer}</footer>{banner}"
        )
    if layout == "old":
        return (
            '<table width="760" border="0" cellpadding="4"><tr><td colspan="2" bgcolor="#003366">'
            f'<font color="#ffffff" size="5">{name}</font></td></tr><tr><td valign="top" '
            f'width="140"><font size="2">{"<br>".join(w["menu"])}</font></td><td '
            f'valign="top">{body}'
            f'</td></tr></table><hr><font size="1">{footer}</font>'
        )
    raise ValueError(layout)


def document(
    layout: str,
    lang: str,
    title: str,
    body: str,
    *,
    name: str,
    head: str = "",
    h1: bool = True,
    turn: int = 0,
) -> str:
    """A whole page; the document's title carries the site's name as most do."""
    heading = f"<h1>{escape(title, quote=False)}</h1>" if h1 and title else ""
    shown = title if layout == "bare" or not title else f"{title} | {name}"
    across = ' dir="rtl"' if lang == "ar" else ""
    return (
        f'<!DOCTYPE html>\n<html lang="{lang}"{across}><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width"><title>{escape(shown, quote=False)}'
        f"</title>{head}</head><body>"
        f"{framed(layout, lang, heading + body, name=name, crumb=f'&gt; {title[:30]}', turn=turn)}"
        "</body></html>\n"
    )


def missing(layout: str, lang: str, name: str) -> str:
    """The site's own page for addresses that it does not know."""
    title, text = tongues()[lang]["nf"]
    return document(layout, lang, title, f"<p>{text}</p>", name=name)


def front(layout: str, lang: str, name: str) -> str:
    """The site's own front page."""
    related = tongues()[lang]["related"]
    items = "".join(f"<h2><a href='/n/{n}'>{head}</a></h2>" for n, head in enumerate(related))
    return document(layout, lang, tongues()[lang]["menu"][0], items * 2, name=name)
