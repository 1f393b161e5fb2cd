"""How a case of this set is written: blocks of text, frames of many products, and their parser.

A block starts with a line

    = name | lang | style | site | host | path | truth | mode

followed by lines `quote:`, `title:`, `status:`, `head:`, `past:` (the frame of the memento) if any, the heading (`# ...`), paragraphs,
and, after a line `--- was`, the heading and paragraphs of the memento.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from typing import Any

from citekeeper.demo.exchange import Reply
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
)
from .chrome import CHROME

Truth = tuple[Standing, ...]
HTML_TYPE = {"Content-Type": "text/html; charset=utf-8"}
WORDS: Mapping[str, Standing] = {
    "live": LIVE,
    "moved": MOVED,
    "drifted": DRIFTED,
    "soft": SOFT_404,
    "parked": PARKED,
    "dead": DEAD,
    "blocked": BLOCKED,
    "unreachable": UNREACHABLE,
    "unknown": UNKNOWN,
}


def answer(body: str, status: int = 200, extra: Mapping[str, str] | None = None) -> Reply:
    """A page as a reply."""
    return Reply(status, {**HTML_TYPE, **(extra or {})}, body)


def leads(where: str, status: int = 301, extra: Mapping[str, str] | None = None) -> Reply:
    """A redirect, with the small body that servers give it."""
    body = (
        f"<html><head><title>{status}</title></head><body><h1>Object moved</h1>"
        f'<a href="{where}">here</a></body></html>'
    )
    return Reply(status, {"Location": where, **HTML_TYPE, **(extra or {})}, body)


def bare(title: str, body: str, *, lang: str = "en", head: str = "") -> str:
    """A page without any frame."""
    return (
        f'<!DOCTYPE html>\n<html lang="{lang}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{title}</title>\n{head}\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def paragraphs(text: str) -> str:
    """Paragraphs of a block: markup stays as it is."""
    parts = [" ".join(part.split()) for part in text.strip().split("\n\n")]
    return "\n".join(part if part.startswith("<") else f"<p>{part}</p>" for part in parts if part)


def split_heading(text: str) -> tuple[str, str]:
    """The heading of a block and what follows."""
    first, _, rest = text.strip().partition("\n")
    if first.startswith("# "):
        return first[2:].strip(), rest
    return "", text


STYLES: Mapping[str, str] = {
    "wordpress": """<header id="masthead" class="site-header"><p class="site-title"><a href="/"
rel="home">{name}</a></p><nav class="main-navigation"><ul class="menu">{items}</ul></nav></header>
<div id="content" class="site-content"><main id="main"><article class="post hentry">
<h1 class="entry-title">{title}</h1><div class="entry-content">{body}</div></article></main>
<aside id="secondary" class="widget-area"><section class="widget"><h2>{search}</h2><form
role="search"><input type="search" name="s"></form></section><section class="widget"><h2>{also}</h2>
<ul>{teasers}</ul></section></aside></div><footer class="site-footer">{name} | {foot}</footer>""",
    "drupal": """<div class="dialog-off-canvas-main-canvas"><header role="banner"><a href="/"
class="site-logo">{name}</a><nav role="navigation" class="block-menu"><ul>{items}</ul></nav></header>
<main role="main"><a id="main-content"></a><div class="region-content"><h1 class="page-title">
<span>{title}</span></h1><article class="node node--type-article"><div class="field field--name-body">
{body}</div></article></div></main><footer role="contentinfo">{foot}</footer></div>
<div class="eu-cookie-compliance-banner">{cookies}</div>""",
    "typo3": """<div id="page"><div class="metanav">{sign_in} | {search}</div><div id="mainnav"><ul>
{items}</ul></div><!--TYPO3SEARCH_begin--><div id="c1204" class="csc-default"><h1>{title}</h1>
{body}</div><!--TYPO3SEARCH_end--><div id="right"><h3>{also}</h3><ul>{teasers}</ul></div>
<div id="footer">{name} - {foot}</div></div>""",
    "joomla": """<div class="body"><div class="header"><span class="brand">{name}</span></div>
<ul class="nav menu mod-list">{items}</ul><div class="row-fluid"><main id="content">
<div class="item-page"><div class="page-header"><h2>{title}</h2></div><dl class="article-info"></dl>
{body}<ul class="pager pagenav"></ul></div></main><div class="well"><h3>{sign_in}</h3></div></div>
<footer class="footer">{foot}</footer></div>""",
    "tables": """<table width="780" border="0" cellpadding="4"><tr><td colspan="2" bgcolor="#003366">
<font color="#ffffff" size="5">{name}</font></td></tr><tr><td width="160" valign="top"><ul>{items}</ul>
</td><td valign="top"><h1>{title}</h1>{body}</td></tr><tr><td colspan="2"><font size="1">{foot}
</font></td></tr></table>""",
    "news": """<div class="consent-layer">{cookies}</div><header class="masthead"><a href="/">{name}</a>
<nav><ul>{items}</ul></nav><div class="tools">{sign_in} · {search}</div></header><main>
<article class="story"><h1 class="headline">{title}</h1><div class="story-body">{body}</div></article>
<section class="more"><h2>{also}</h2><ul>{teasers}</ul></section></main><footer>{name} {foot}
<ul>{items}</ul></footer>""",
    "gov": """<div class="cookie-banner" role="region">{cookies}</div><a class="skip" href="#main">
</a><header class="govhead"><div>{name}</div><form>{search}<input name="q"></form><ul>{items}</ul>
</header><main id="main"><ol class="breadcrumb"><li><a href="/">{first}</a></li><li>{title}</li></ol>
<h1>{title}</h1>{body}</main><footer class="govfoot"><ul><li>{foot}</li></ul></footer>""",
    "wiki": """<div id="mw-page-base"></div><div id="content" class="mw-body" role="main"><h1
id="firstHeading" class="firstHeading">{title}</h1><div id="siteSub">{name}</div><div
id="mw-content-text" class="mw-parser-output">{body}</div></div><div id="mw-navigation"><ul>{items}
</ul><div id="p-search">{search}</div><div id="p-personal">{sign_in}</div></div><div id="footer">{foot}
</div>""",
    "forum": """<div id="page-header"><h2>{name}</h2><ul class="linklist navlinks">{items}</ul><ul
class="rightside"><li>{sign_in}</li><li>{search}</li></ul></div><div id="page-body"><h2
class="topic-title">{title}</h2>{body}</div><div id="page-footer">{foot}</div>""",
    "shop": """<div class="page-wrapper"><div class="panel header">{sign_in}</div><div class="nav-sections">
<ul>{items}</ul></div><div class="block-search">{search}</div><main class="page-main"><h1
class="page-title">{title}</h1><div class="column main">{body}</div><h2>{also}</h2><ul>{teasers}</ul>
</main><footer class="page-footer">{name} {foot} <p>{cookies}</p></footer></div>""",
    "repo": """<header><div class="navbar-header"><a class="navbar-brand" href="/">{name}</a></div>
<div>{sign_in}</div></header><div class="trail-wrapper"><ul class="breadcrumb"><li>{first}</li></ul>
</div><div id="main-container"><div id="ds-main"><h2 class="page-header">{title}</h2>{body}</div>
<div id="sidebar"><h2>{search}</h2><ul>{items}</ul></div></div><footer>{foot}</footer>""",
    "portal": """<div id="top">{cookies}</div><div id="mega"><ul>{items}</ul><h4>{also}</h4><ul>
{teasers}</ul></div><div id="mid"><div class="crumbs">{first}</div><h1>{title}</h1>{body}</div>
<div id="boxes"><div class="box"><h4>{search}</h4></div><div class="box"><h4>{also}</h4><ul>{teasers}
</ul></div><div class="box"><h4>{sign_in}</h4></div><ul>{items}</ul></div><div id="base">{name}
<ul>{items}</ul>{foot}</div>""",
    "blog": """<div class="navbar no-items"></div><div class="header-outer"><h1 class="title">{name}
</h1></div><div class="main-inner"><div class="post"><h3 class="post-title">{title}</h3><div
class="post-body">{body}</div><div class="post-footer">{foot}</div></div><div class="sidebar"><h2>
{also}</h2><ul>{teasers}</ul></div></div>""",
}


def framed(
    style: str, lang: str, name: str, title: str, body: str, *, head: str = "", alike: str = ""
) -> str:
    """A page in the frame of a product; what the menu holds depends on the site's name."""
    if style == "bare":
        heading = f"<h1>{title}</h1>\n" if title else ""
        return bare(title or name, heading + body, lang=lang, head=head)
    chrome = CHROME[lang]
    drawn = random.Random(alike or name)
    menu = chrome.menu.split(";")
    kept = [menu[0], *drawn.sample(menu[1:], min(len(menu) - 1, drawn.randint(4, 8)))]
    teasers = chrome.teasers.split(";")
    shown = drawn.sample(teasers, min(len(teasers), drawn.randint(2, 4)))
    parts = {
        "name": name,
        "title": title,
        "body": body,
        "first": menu[0],
        "items": "".join(f'<li><a href="/m{n}/">{word}</a></li>' for n, word in enumerate(kept)),
        "teasers": "".join(f'<li><a href="/t{n}">{word}</a></li>' for n, word in enumerate(shown)),
        "foot": " | ".join(chrome.foot.split(";")),
        "cookies": chrome.cookies.replace(";", " |"),
        "search": chrome.search,
        "also": chrome.also,
        "sign_in": chrome.sign_in,
    }
    text = STYLES[style]
    for word, value in parts.items():
        text = text.replace("{" + word + "}", value)
    full = f"{title} | {name}" if title else name
    return bare(full, text, lang=lang, head=head)


def lost(style: str, lang: str, name: str, status: int = 404) -> Reply:
    """The honest not-found page of a site."""
    chrome = CHROME[lang]
    body = f"<p>{chrome.lost_text}</p>"
    return answer(framed(style, lang, name, chrome.lost, body, alike=name), status)


def front(style: str, lang: str, name: str) -> Reply:
    """The front page of a site."""
    chrome = CHROME[lang]
    menu = chrome.menu.split(";")
    teasers = "".join(
        f"<h3>{teaser}</h3><p>{name}: {menu[1]}, {menu[2]}</p>"
        for teaser in chrome.teasers.split(";")
    )
    return answer(framed(style, lang, name, "", teasers, alike=name))


def around(style: str, lang: str, name: str) -> dict[Any, Any]:
    """What a well-behaved site answers elsewhere."""
    return {"/": front(style, lang, name), "*": lost(style, lang, name)}


def blocks(text: str) -> Iterator[tuple[list[str], str]]:
    """The blocks of a module: the fields of the first line, and the rest."""
    for block in ("\n" + text).split("\n= ")[1:]:
        first, _, rest = block.partition("\n")
        yield [field.strip() for field in first.split("|")], rest


def read(cause: str, text: str) -> Iterator[Case]:
    """The cases of a module's text."""
    for fields, rest in blocks(text):
        yield from _case(cause, fields, rest)


def _case(cause: str, fields: list[str], rest: str) -> Iterator[Case]:
    name, lang, style, site, host, path, truth, mode = fields
    said: dict[str, str] = {}
    while (line := rest.partition("\n"))[0].startswith(
        ("quote: ", "title: ", "status: ", "head: ", "past: ")
    ):
        key, _, value = line[0].partition(": ")
        said[key] = value.strip()
        rest = line[2]
    now, _, was = rest.partition("\n--- was\n")
    heading, prose = split_heading(now)
    status = int(said.get("status", "200"))
    shown = framed(
        style, lang, site, heading, paragraphs(prose), head=said.get("head", ""), alike=site
    )
    memento = b""
    if was:
        old_heading, old_prose = split_heading(was)
        past = said.get("past", f"{style} / {lang} / {site}")
        old_style, old_lang, old_site = past.split(" / ")
        old = framed(
            old_style, old_lang, old_site, old_heading, paragraphs(old_prose), alike=old_site
        )
        memento = old.encode()
    yield Case(
        f"{cause}",
        f"v35-{name}",
        tuple(WORDS[word] for word in truth.split()),
        _routes(mode, path, answer(shown, status), (style, lang, site)),
        path=path,
        host=host,
        memento=memento,
        quote=said.get("quote"),
        title=said.get("title"),
    )


def _routes(mode: str, path: str, reply: Reply, site: tuple[str, str, str]) -> dict[Any, Any]:
    style, lang, name = site
    if mode == "ok":
        return {**around(style, lang, name), path: reply}
    if mode == "all":
        return {"/": front(style, lang, name), "*": reply}
    if mode == "host":
        return {"*": reply}
    raise ValueError(mode)
