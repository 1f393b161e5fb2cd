"""Frames of sites, by the kind of software that makes them."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from html import escape

from .words import WORDS, Words

Frame = Callable[[Words, str, str, str], str]


def _items(names: tuple[str, ...], css: str = "") -> str:
    shown = "".join(f'<li><a href="/s{n}/">{name}</a></li>' for n, name in enumerate(names))
    return f'<ul class="{css}">{shown}</ul>'


def _teasers(words: Words, name: str, many: int = 5) -> str:
    start = zlib.crc32(name.encode()) % len(words.heads)
    chosen = [words.heads[(start + n) % len(words.heads)] for n in range(many)]
    shown = "".join(f'<li><a href="/t/{n + 40}">{head}</a></li>' for n, head in enumerate(chosen))
    return f"<h2>{words.related}</h2><ul>{shown}</ul>"


def _doors(words: Words, name: str) -> str:
    start = zlib.crc32(name.encode()) % 5
    shown = ""
    for n, item in enumerate(words.menu[1:6]):
        below = [words.heads[(start + n * 2 + k) % len(words.heads)] for k in range(3)]
        links = "".join(f'<li><a href="/d{n}/{k}">{head}</a></li>' for k, head in enumerate(below))
        shown += f'<div class="door"><h3>{item}</h3><ul>{links}</ul></div>'
    return f'<section class="doormat">{shown}<p>{name} &middot; {" &middot; ".join(words.tools)}</p></section>'


def _cookies(words: Words) -> str:
    text, accept, choose = words.cookies
    return (
        f'<div id="cookie-consent" role="dialog" class="cc-banner"><p>{text}</p>'
        f"<button>{accept}</button><button>{choose}</button></div>"
    )


def _search(words: Words) -> str:
    return (
        f'<form action="/search" role="search"><label>{words.tools[0]}</label>'
        '<input type="search" name="q"><button type="submit">&#128269;</button></form>'
    )


def news(words: Words, name: str, title: str, body: str) -> str:
    """A newspaper or broadcaster."""
    return (
        f'<header class="masthead"><a class="logo" href="/">{name}</a>{_search(words)}'
        f'<a href="/login">{words.tools[1]}</a><nav>{_items(words.menu, "main-nav")}</nav></header>'
        f'<main><article class="story"><h1 class="headline">{title}</h1><div class="share-bar">'
        f'{words.tools[3]} Facebook Twitter WhatsApp E-Mail</div><div class="story-body">{body}</div>'
        f'</article><aside class="rail">{_teasers(words, name)}</aside></main>'
        f'{_doors(words, name)}<footer class="site-foot">{_items(words.foot)}<p>&copy; 2026 {name}</p></footer>'
        f"{_cookies(words)}"
    )


def gov(words: Words, name: str, title: str, body: str) -> str:
    """A ministry, parliament or office."""
    return (
        f'<div id="skip"><a href="#content">&#8595;</a></div><div id="header"><img src="/coat.svg" '
        f'alt="{name}"><span>{name}</span>{_search(words)}</div><div id="nav">{_items(words.menu)}'
        f'</div><div class="breadcrumb"><a href="/">{words.menu[0]}</a> &gt; <a href="/s3/">'
        f'{words.menu[3]}</a></div><div id="content" class="region-content"><h1>{title}</h1>{body}'
        f'<p class="tools">{words.tools[4]} | {words.tools[3]}</p></div><div id="right">'
        f"{_teasers(words, name, 3)}</div><div id='footer'>{_doors(words, name)}{_items(words.foot)}<p>{name}</p></div>"
        f"{_cookies(words)}"
    )


def blog(words: Words, name: str, title: str, body: str) -> str:
    """A blog."""
    months = "".join(f"<li><a href='/2016/{n:02}/'>2016/{n:02}</a></li>" for n in range(1, 9))
    return (
        f'<div id="page" class="hfeed site"><header id="masthead"><p class="site-title"><a href="/">'
        f"{name}</a></p><nav>{_items(words.menu[:1] + words.menu[6:], 'menu')}</nav></header><div "
        f'id="primary"><article class="post hentry"><h1 class="entry-title">{title}</h1><div '
        f'class="entry-content">{body}</div></article></div><div id="secondary" class="widget-area">'
        f"{_search(words)}{_teasers(words, name)}<ul>{months}</ul></div>"
        f'<footer id="colophon">{name} &middot; WordPress</footer></div>{_cookies(words)}'
    )


def uni(words: Words, name: str, title: str, body: str) -> str:
    """A university or institute."""
    return (
        f'<header><div class="meta-nav">DE EN FR | {words.tools[1]} | A-Z</div><a href="/">{name}'
        f"</a>{_search(words)}{_items(words.menu)}</header><div class='row'><nav class='subnav'>"
        f"{_items(words.menu[2:7])}</nav><main id='main'><h1>{title}</h1>{body}</main></div>"
        f"<footer>{name}<br>{_doors(words, name)}{_items(words.foot)}</footer>"
    )


def forum(words: Words, name: str, title: str, body: str) -> str:
    """A forum."""
    return (
        f'<div id="wrap" class="wrap"><div id="page-header"><a id="logo" href="./index.php">{name}'
        f'</a>{_search(words)}<ul id="nav-main"><li>FAQ</li><li>{words.tools[2]}</li><li>'
        f'{words.tools[1]}</li></ul></div><div id="page-body"><h2 class="topic-title">{title}</h2>'
        f"{body}</div><div id='page-footer'>{_items(words.foot[:3])}<div class='copyright'>Powered "
        "by phpBB&reg; Forum Software &copy; phpBB Limited</div></div></div>"
    )


def wiki(words: Words, name: str, title: str, body: str) -> str:
    """A wiki."""
    return (
        f'<div id="content" class="mw-body"><h1 id="firstHeading" class="firstHeading">{title}</h1>'
        f'<div id="siteSub">{name}</div><div id="mw-content-text"><div class="mw-parser-output">'
        f'{body}</div></div></div><div id="mw-navigation"><div id="p-personal">{words.tools[2]} '
        f'{words.tools[1]}</div><div id="p-navigation">{_items(words.menu[:5])}</div>{_search(words)}'
        f'</div><div id="footer"><ul id="footer-places">{_items(words.foot[:3])}</ul>'
        "<a>Powered by MediaWiki</a></div>"
    )


def library(words: Words, name: str, title: str, body: str) -> str:
    """A repository or digital library."""
    return (
        f'<header class="ds-header"><a href="/">{name}</a><div>{words.tools[1]}</div></header><div '
        f'id="ds-trail"><a href="/">{words.menu[0]}</a> &rarr; <a href="/community-list">'
        f"{words.menu[3]}</a></div><div id='ds-main'>{_search(words)}<div id='ds-body'><h1>{title}"
        f"</h1>{body}</div><div id='ds-options'>{_items(words.menu)}</div></div>"
        f"<footer>DSpace software &copy; 2002-2016 DuraSpace {_items(words.foot[:4])}</footer>"
    )


def shop(words: Words, name: str, title: str, body: str) -> str:
    """A web shop or a firm."""
    return (
        f'<header class="page-header"><a class="logo" href="/">{name}</a>{_search(words)}<a '
        f'href="/account">{words.tools[1]}</a> <a href="/cart">0,00</a><nav>{_items(words.menu)}'
        f'</nav></header><main id="maincontent"><h1 class="page-title"><span>{title}</span></h1>'
        f'<div class="column main">{body}</div></main><footer class="page-footer">'
        f"{_items(words.foot)}{_items(words.menu[4:])}<small>&copy; {name} GmbH &amp; Co.</small>"
        f"</footer>{_cookies(words)}"
    )


def old(words: Words, name: str, title: str, body: str) -> str:
    """A page of the nineties."""
    links = " | ".join(f'<a href="s{n}.html">{item}</a>' for n, item in enumerate(words.menu[:5]))
    return (
        f'<table width="760" border="0" cellpadding="4"><tr><td bgcolor="#003366"><font '
        f'color="#ffffff" face="Arial"><b>{name}</b></font></td></tr><tr><td>{links}</td></tr><tr>'
        f'<td><h1>{title}</h1>{body}<hr><font size="1">{name}, {words.foot[0]}, 2009</font></td></tr>'
        "</table>"
    )


def video(words: Words, name: str, title: str, body: str) -> str:
    """A platform of films, pictures or posts."""
    side = "".join(
        f'<div class="card"><a href="/watch/{n}a7">{head}</a> {n + 2}:{n}1 &middot; {n}4K</div>'
        for n, head in enumerate(words.heads, 1)
    )
    return (
        f'<div id="app"><div class="topbar"><a href="/">{name}</a>{_search(words)}<a href="/login">'
        f'{words.tools[1]}</a></div><div class="player-col"><h1 class="v-title">{title}</h1>{body}'
        f'</div><div class="side-col">{side}</div><div class="legal">{" &middot; ".join(words.foot)}'
        f"</div></div>{_cookies(words)}"
    )


def bare(words: Words, name: str, title: str, body: str) -> str:
    """No frame at all."""
    return (f"<h1>{title}</h1>" if title else "") + body


FRAMES: dict[str, Frame] = {
    one.__name__: one
    for one in (news, gov, blog, uni, forum, wiki, library, shop, old, video, bare)
}


def framed(style: str, lang: str, name: str, title: str, body: str, head: str = "") -> str:
    """A whole page of a site."""
    words = WORDS[lang]
    name = "" if name == "x" else name
    inside = FRAMES[style](words, escape(name), escape(title), body)
    shown = f"{title} | {name}" if title and name else title or name
    turned = ' dir="rtl"' if lang == "ar" else ""
    return (
        f'<!DOCTYPE html>\n<html lang="{lang}"{turned}>\n<head>\n<meta charset="utf-8">\n<meta '
        f'name="viewport" content="width=device-width, initial-scale=1">\n<title>{escape(shown)}'
        f'</title>\n<link rel="stylesheet" href="/css/main.css">\n{head}\n</head>\n<body '
        f'class="{style}">\n{inside}\n</body>\n</html>\n'
    )
