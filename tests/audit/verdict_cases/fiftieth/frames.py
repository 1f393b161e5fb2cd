"""Pages inside the frames of invented sites, and the sites that carry the cases."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from citekeeper.demo.exchange import Reply, Request
from citekeeper.model import Standing

from ..case import Case, Route, page, sent, to
from .words import MORE, WORDS

Truth = tuple[Standing, ...]


def paragraphs(text: str) -> str:
    """The markup of a text whose paragraphs are parted by `//`."""
    return "".join(f"<p>{part.strip()}</p>" for part in text.split("//"))


def framed(lang: str, site: str, title: str, inner: str, *, style: str = "gov") -> str:
    """A page with menu, search, cookie notice, related news and footer."""
    words = WORDS[lang]
    items = "".join(f'<li><a href="/{n}/">{word}</a></li>' for n, word in enumerate(words.menu))
    news = "".join(
        f'<li><a href="/news/{n}">{line}</a></li>' for n, line in enumerate(words.related)
    )
    find = f'<form action="/search" role="search"><input name="q" title="{words.search}"><button>{words.search}</button></form>'
    if style == "table":
        body = (
            f'<table width="760" cellpadding="4"><tr><td colspan="2" bgcolor="#003366"><font color="#fff" size="5">{site}</font></td></tr>'
            f'<tr><td width="150" valign="top"><ul>{items}</ul></td><td valign="top"><h2>{title}</h2>{inner}</td></tr>'
            f'<tr><td colspan="2"><hr><small>{words.footer}</small></td></tr></table>'
        )
    elif style == "news":
        body = (
            f'<header class="masthead"><a class="logo" href="/">{site}</a><nav><ul>{items}</ul></nav>{find}</header>'
            f'<main><article><h1>{title}</h1><div class="article-body">{inner}</div></article>'
            f'<aside class="most-read"><ol>{news}</ol></aside></main><footer>{words.footer} &copy; {site}</footer>'
            f'<div id="cmp-banner" role="dialog">{words.cookies}</div>'
        )
    elif style == "wp":
        body = (
            f'<div id="page" class="site"><header class="site-header"><p class="site-title">{site}</p><ul class="menu">{items}</ul></header>'
            f'<div id="content"><main id="main"><article class="post hentry"><h1 class="entry-title">{title}</h1><div class="entry-content">{inner}</div></article></main>'
            f'<aside id="secondary" class="widget-area">{find}<ul>{news}</ul></aside></div><footer class="site-footer">{site}. {words.footer}</footer></div>'
            f'<div class="cookie-law">{words.cookies}</div>'
        )
    else:
        body = (
            f'<div class="cookie-bar">{words.cookies}</div><header><div class="brand">{site}</div>{find}<nav aria-label="main"><ul>{items}</ul></nav></header>'
            f'<main id="main-content"><h1>{title}</h1>{inner}</main><section class="related"><ul>{news}</ul></section><footer>{words.footer}</footer>'
        )
    head = '<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/a/site.css"><script src="/a/site.js" defer></script>'
    return page(body, title=f"{title} | {site}" if title else site, lang=lang, head=head)


def article(lang: str, site: str, title: str, text: str, *, style: str = "gov") -> str:
    """A living page: its own text, then what the site says of its publications."""
    about = f'<section class="about"><p>{WORDS[lang].about}</p>{paragraphs(MORE.get(lang, ""))}</section>'
    return framed(lang, site, title, paragraphs(text) + about, style=style)


def missing(lang: str, site: str, *, style: str = "gov", status: int = 404) -> Reply:
    """The site's own page for addresses it does not have."""
    words = WORDS[lang]
    return sent(framed(lang, site, words.gone_title, f"<p>{words.gone}</p>", style=style), status)


def front(lang: str, site: str, *, style: str = "gov") -> Reply:
    """The front page of the site."""
    words = WORDS[lang]
    teasers = "".join(
        f"<h3>{line}</h3><p>{part}.</p>"
        for line, part in zip(words.related, words.about.split(". "), strict=False)
    )
    return sent(framed(lang, site, "", teasers, style=style))


def table(raw: str, width: int) -> Iterator[list[str]]:
    """The rows of a table written one case a line, its cells parted by `|`."""
    for line in raw.strip().splitlines():
        cells = [cell.strip() for cell in line.split("|", width - 1)]
        if len(cells) != width:
            raise ValueError(line)
        yield cells


def based(
    lang: str, site: str, path: str, answer: Route, *, style: str = "gov"
) -> dict[str, Route]:
    """A living site: the cited address answers so, the root lives, all else is a true 404."""
    return {
        path: answer,
        "/": front(lang, site, style=style),
        "*": missing(lang, site, style=style),
    }


def living(cause: str, row: list[str], truth: Truth) -> Case:
    """A case from a row: name, language, style, site, path, title, text."""
    name, lang, style, site, path, title, text = row
    answer = sent(article(lang, site, title, text, style=style))
    return Case(cause, f"fx-{name}", truth, based(lang, site, path, answer, style=style), path=path)


def everywhere(
    cause: str, name: str, truth: Truth, answer: Route, *, path: str = "/reports/2014/summary.html"
) -> Case:
    """A case whose whole host answers alike."""
    return Case(cause, f"fx-{name}", truth, {"*": answer}, path=path)


def homeward(home: Reply, status: int = 302) -> Mapping[str, Route]:
    """A site that sends every address but its root to the root."""
    return {"/": home, "*": to("/", status)}


def echo(
    make: Callable[[str], str], status: int = 200, **headers: str
) -> Callable[[Request], Reply]:
    """A page that shows the address it was asked for."""
    return lambda request: sent(make(request.path), status, **headers)
