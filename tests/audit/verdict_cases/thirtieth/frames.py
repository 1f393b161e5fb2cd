"""The frames of the sites: each site draws its own menu, footer and headlines from its name."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Mapping
from typing import Any, Literal

from citekeeper.demo.exchange import Reply
from citekeeper.model import Standing

from ..case import Case, Route
from .chatter import CHATTER
from .words import WORDS

LIVE, MOVED, DRIFTED = Standing.LIVE, Standing.MOVED, Standing.DRIFTED
SOFT, PARKED, DEAD = Standing.SOFT_404, Standing.PARKED, Standing.DEAD
BLOCKED, UNREACHABLE, UNKNOWN = Standing.BLOCKED, Standing.UNREACHABLE, Standing.UNKNOWN
Truth = tuple[Standing, ...]
Place = str | tuple[str, str]
ALIVE: Truth = (LIVE,)
TOMB: Truth = (SOFT, DEAD, DRIFTED)
PREFIX = "v30-"


def html(
    body: str, status: int = 200, kind: str = "text/html; charset=utf-8", **headers: str
) -> Reply:
    """An answer with markup."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Reply(status, {"Content-Type": kind, **named}, body)


def to(where: str, status: int = 302) -> Reply:
    """A redirect."""
    return Reply(
        status, {"Location": where, "Content-Type": "text/html"}, f"<a href='{where}'>Found</a>"
    )


def blocks(text: str) -> str:
    """Lines as markup: `# ` heading, `- ` list item, `> ` quotation, `<` markup, else a paragraph."""
    out = []
    for line in filter(None, (line.strip() for line in text.strip().split("\n"))):
        if line.startswith("# "):
            out.append(f"<h2>{line[2:]}</h2>")
        elif line.startswith("- "):
            out.append(f"<ul><li>{line[2:]}</li></ul>")
        elif line.startswith("> "):
            out.append(f"<blockquote>{line[2:]}</blockquote>")
        elif line.startswith("<"):
            out.append(line)
        else:
            out.append(f"<p>{line}</p>")
    return "\n".join(out)


def _link(n: int, word: str) -> str:
    if word.startswith("<"):
        return f"<li>{word}</li>"
    label, mark, under = word.partition("<ul>")
    return f'<li><a href="/s/{n}">{label}</a>{mark}{under}</li>'


def _links(words: list[str]) -> str:
    return "".join(_link(n, word) for n, word in enumerate(words))


Parts = Mapping[str, str]


def _wp(p: Parts) -> str:
    return f'''<a class="skip-link screen-reader-text" href="#content">Skip</a><header id="masthead"><p class="site-title"><a href="/">{p["site"]}</a></p><nav class="main-navigation"><ul class="menu">{p["menu"]}</ul></nav></header><div id="content"><article class="post"><header class="entry-header"><h1 class="entry-title">{p["title"]}</h1></header><div class="entry-content">{p["body"]}</div></article><aside id="secondary"><section class="widget widget_search"><form role="search"><input placeholder="{p["search"]}"></form></section><section class="widget"><ul>{p["side"]}</ul></section></aside></div><footer id="colophon"><ul>{p["foot"]}</ul>{p["site"]}</footer><div id="cookie-law-info-bar">{p["cookie"]}</div>'''


def _typo3(p: Parts) -> str:
    return f'''<div id="page"><div class="meta-nav"><ul>{p["foot"]}</ul><a href="/login">{p["login"]}</a></div><div class="logo"><img src="/fileadmin/logo.svg" alt="{p["site"]}"></div><nav class="mainnav"><ul>{p["menu"]}</ul></nav><!--TYPO3SEARCH_begin--><main id="c101"><h1>{p["title"]}</h1><div class="bodytext">{p["body"]}</div></main><!--TYPO3SEARCH_end--><div class="teaser"><ul>{p["side"]}</ul></div><footer>{p["site"]} <ul>{p["foot"]}</ul></footer></div><div class="cc-window">{p["cookie"]}</div>'''


def _gov(p: Parts) -> str:
    return f"""<div class="cookie-banner" role="region"><p>{p["cookie"]}</p></div><header class="gov-header"><a href="/">{p["site"]}</a><form><label>{p["search"]}</label><input type="search"></form></header><div class="breadcrumbs"><ol>{p["crumbs"]}</ol></div><main id="content" role="main"><h1 class="heading-xl">{p["title"]}</h1><div class="govspeak">{p["body"]}</div></main><div class="related"><ul>{p["side"]}</ul></div><footer role="contentinfo"><ul>{p["menu"]}</ul><ul>{p["foot"]}</ul></footer>"""


def _wiki(p: Parts) -> str:
    return f'''<div id="mw-page-base"></div><div id="content" class="mw-body"><h1 id="firstHeading" class="firstHeading">{p["title"]}</h1><div id="bodyContent"><div id="siteSub">{p["site"]}</div><div id="mw-content-text"><div class="mw-parser-output">{p["body"]}</div></div></div></div><div id="mw-navigation"><ul id="p-personal"><li>{p["login"]}</li></ul><ul>{p["menu"]}</ul><form id="searchform"><input placeholder="{p["search"]}"></form></div><div id="footer"><ul>{p["foot"]}</ul></div>'''


def _table(p: Parts) -> str:
    return f"""<center><font size="6">{p["site"]}</font></center><hr><table width="100%" border="0"><tr><td width="160" valign="top" bgcolor="#ddeeff"><ul>{p["menu"]}</ul></td><td valign="top"><font size="5"><b>{p["title"]}</b></font>{p["body"]}</td></tr></table><hr><font size="1">{p["foot"]}</font>"""


def _news(p: Parts) -> str:
    return f"""<div class="topbar">{p["date"]} <a>{p["login"]}</a> <a class="abo">Abo</a></div><header><a class="brand" href="/">{p["site"]}</a><nav><ul>{p["menu"]}</ul></nav></header><div class="ad ad--leaderboard"></div><main><article itemscope><h1 class="headline">{p["title"]}</h1><div class="meta"><time>{p["date"]}</time> <span class="share">Facebook WhatsApp E-Mail</span></div><div class="article-body">{p["body"]}</div></article></main><aside class="most-read"><ol>{p["side"]}</ol></aside><footer><ul>{p["foot"]}</ul></footer><div id="sp_message_container">{p["cookie"]}</div>"""


def _forum(p: Parts) -> str:
    return f"""<div id="page-header"><h2>{p["site"]}</h2><ul class="linklist"><li>{p["login"]}</li><li>FAQ</li><li>{p["search"]}</li></ul></div><div class="navbar"><ul>{p["crumbs"]}</ul></div><div id="page-body"><h1 class="topic-title">{p["title"]}</h1><div class="postbody">{p["body"]}</div></div><div class="stat-block"><ul>{p["side"]}</ul></div><div id="page-footer">{p["foot"]}</div>"""


def _repo(p: Parts) -> str:
    return f'''<header class="navbar"><a href="/">{p["site"]}</a><ul>{p["menu"]}</ul><a>{p["login"]}</a></header><div class="container"><ul class="breadcrumb">{p["crumbs"]}</ul><div class="row"><div class="item-page"><h2 class="page-header first-page-header">{p["title"]}</h2>{p["body"]}</div><div class="sidebar"><form><input placeholder="{p["search"]}"></form><ul>{p["menu"]}</ul></div></div></div><footer>{p["foot"]}</footer>'''


def _shop(p: Parts) -> str:
    return f"""<div class="announcement">{p["side1"]}</div><header><a href="/">{p["site"]}</a> <a href="/account">{p["login"]}</a> <a href="/cart">0</a><ul class="nav">{p["menu"]}</ul></header><div class="breadcrumb">{p["crumbs"]}</div><section class="product"><h1>{p["title"]}</h1>{p["body"]}</section><section class="cross-sell"><ul>{p["side"]}</ul></section><footer><ul>{p["foot"]}</ul>Visa Mastercard PayPal</footer><div class="consent">{p["cookie"]}</div>"""


def _static(p: Parts) -> str:
    return f"""<h1>{p["title"]}</h1>{p["body"]}<hr><address>{p["site"]}</address>"""


def _hugo(p: Parts) -> str:
    return f"""<nav><a href="/">{p["site"]}</a> {p["menu3"]}</nav><main><article><h1>{p["title"]}</h1><time>{p["date"]}</time>{p["body"]}</article></main><footer>{p["site"]}</footer>"""


def _drupal(p: Parts) -> str:
    return f"""<div class="dialog-off-canvas-main-canvas"><div class="layout-container"><header role="banner"><div class="site-branding">{p["site"]}</div><nav role="navigation"><ul class="menu">{p["menu"]}</ul></nav></header><main role="main"><div class="block-page-title"><h1 class="page-title">{p["title"]}</h1></div><div class="node__content">{p["body"]}</div></main><aside class="sidebar"><ul>{p["side"]}</ul></aside><footer role="contentinfo"><ul>{p["foot"]}</ul></footer></div></div><div class="eu-cookie-compliance">{p["cookie"]}</div>"""


def _sp(p: Parts) -> str:
    return f"""<form id="aspnetForm"><div id="s4-workspace"><div id="s4-titlerow"><a href="/Pages/default.aspx">{p["site"]}</a><div class="ms-core-listMenu-horizontalBox"><ul>{p["menu"]}</ul></div></div><div id="contentBox"><span id="DeltaPlaceHolderPageTitleInTitleArea">{p["title"]}</span><div class="ms-rtestate-field">{p["body"]}</div></div><div class="quick"><ul>{p["side"]}</ul></div></div><div class="footer">{p["foot"]} {p["cookie"]}</div></form>"""


def _blog(p: Parts) -> str:
    return f"""<div class="content-outer"><h1 class="title"><a href="/">{p["site"]}</a></h1><div class="date-header">{p["date"]}</div><div class="post hentry"><h3 class="post-title entry-title">{p["title"]}</h3><div class="post-body">{p["body"]}</div><div class="post-footer">{p["more"]}</div></div><div class="sidebar"><h2>Blog-Archiv</h2><ul>{p["side"]}</ul></div></div>"""


STYLES: dict[str, Callable[[Parts], str]] = {
    "wp": _wp,
    "typo3": _typo3,
    "gov": _gov,
    "wiki": _wiki,
    "table": _table,
    "news": _news,
    "forum": _forum,
    "repo": _repo,
    "shop": _shop,
    "static": _static,
    "hugo": _hugo,
    "drupal": _drupal,
    "sp": _sp,
    "blog": _blog,
}


def framed(
    style: str, lang: str, site: str, title: str, text: str, head: str = "", tab: str | None = None
) -> str:
    """A page of a site."""
    words, chance = WORDS[lang], random.Random(site)
    menu = chance.sample(words.menu, min(len(words.menu), chance.randint(6, 11)))
    side = chance.sample(words.side, min(len(words.side), chance.randint(3, 6)))
    foot = chance.sample(words.foot, min(len(words.foot), chance.randint(2, 5)))
    talk = CHATTER[lang]
    said = chance.sample(talk, chance.randint(min(6, len(talk)), min(11, len(talk))))
    if style in {"news", "shop", "drupal", "gov", "typo3", "wp", "sp"}:
        near, far = said[: len(said) // 2], said[len(said) // 2 :]
        side = [
            f'<h3><a href="/news/{n}">{one}</a></h3><p>{two}</p>'
            for n, (one, two) in enumerate(
                itertools.zip_longest(side, near[: len(side)], fillvalue=words.more)
            )
        ]
        foot = [*foot, *(f"<span>{one}</span>" for one in far)]
    if style in {"gov", "sp", "shop", "news", "drupal", "typo3"}:
        menu = [f"{one}<ul>{_links(chance.sample(words.menu, 4))}</ul>" for one in menu]
    parts = {
        "site": site,
        "title": title,
        "body": blocks(text),
        "menu": _links(menu),
        "side": _links(side),
        "side1": said[0],
        "foot": _links(foot),
        "cookie": chance.choice(words.cookies),
        "crumbs": _links(words.menu[:2]),
        "menu3": " ".join(words.menu[:3]),
        "search": words.search,
        "login": words.login,
        "more": words.more,
        "date": f"{chance.randint(1, 28)}.{chance.randint(1, 12)}.20{chance.randint(11, 24)}",
    }
    name = (
        tab
        if tab is not None
        else chance.choice([f"{title} | {site}", f"{title} - {site}", f"{site}: {title}"])
    )
    extra = {
        "wp": '<meta name="generator" content="WordPress 6.4">',
        "typo3": '<meta name="generator" content="TYPO3 CMS">',
        "wiki": '<meta name="generator" content="MediaWiki 1.39">',
        "drupal": '<meta name="Generator" content="Drupal 10">',
    }.get(style, "")
    way = ' dir="rtl"' if lang == "ar" else ""
    return (
        f'<!DOCTYPE html>\n<html lang="{lang}"{way}><head><meta charset="utf-8"><title>{name}</title>'
        f'<meta name="viewport" content="width=device-width">{extra}{head}</head><body>{STYLES[style](parts)}</body></html>'
    )


def lost(style: str, lang: str, site: str, status: int = 404) -> Reply:
    """The site's true 404."""
    line = random.Random(site).choice(WORDS[lang].lost)
    title, _, text = line.partition(". ")
    return html(framed(style, lang, site, title, text or title), status)


def front(style: str, lang: str, site: str) -> Reply:
    """The site's front page."""
    words = WORDS[lang]
    text = "\n".join(f"# {one}\n{words.more}" for one in words.side)
    return html(framed(style, lang, site, site, text, tab=site))


def case(
    cause: str,
    name: str,
    truth: Truth,
    style: str,
    lang: str,
    site: str,
    path: str,
    title: str,
    text: str,
    /,
    *,
    status: int = 200,
    near: Route | Literal["same"] | None = None,
    root: Route | None = None,
    head: str = "",
    tab: str | None = None,
    more: Mapping[Place, Route] | None = None,
    headers: Mapping[str, str] | None = None,
    **rest: Any,
) -> Case:
    """A case of one framed page. `near`: what the neighbours get ("same": the very page)."""
    answer = html(framed(style, lang, site, title, text, head, tab), status, **(headers or {}))
    other = answer if near == "same" else near if near is not None else lost(style, lang, site)
    routes: dict[Place, Route] = {
        path: answer,
        "*": other,
        "/": root or front(style, lang, site),
        **(more or {}),
    }
    LANGS[PREFIX + name] = lang
    return Case(cause, PREFIX + name, truth, routes, path=path, **rest)


def raw(
    cause: str,
    name: str,
    truth: Truth,
    lang: str,
    path: str,
    answer: Route,
    *,
    near: Route | Literal["same"] = "same",
    root: Route | None = None,
    more: Mapping[Place, Route] | None = None,
    **rest: Any,
) -> Case:
    """A case of a bare answer; its neighbours get the same unless told."""
    routes: dict[Place, Route] = {path: answer, "*": answer if near == "same" else near}
    if root is not None:
        routes["/"] = root
    routes.update(more or {})
    LANGS[PREFIX + name] = lang
    return Case(cause, PREFIX + name, truth, routes, path=path, **rest)


LANGS: dict[str, str] = {}
"""The language of each case, by its name."""
