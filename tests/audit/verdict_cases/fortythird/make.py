"""How pages and sites of this set are put together."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from html import escape
from typing import Any

from citekeeper.demo.exchange import Reply, Request
from citekeeper.model import Standing

from ..case import Case, page, sent
from .words import TONGUES

Truth = tuple[Standing, ...]
Answer = Reply | Callable[[Request], Reply]


def paragraphs(lang: str, own: str, count: int, seed: str) -> str:
    """The page's own words, parted by bars, with `count` paragraphs of the pool after the first."""
    mine = own.split("|")
    pool = list(TONGUES[lang].pool)
    random.Random(seed).shuffle(pool)
    wanted = count + 4 if count > 1 else count
    told = [mine[0], *pool[:wanted], *mine[1:]]
    return "".join(f"<p>{text}</p>" for text in told)


def framed(lang: str, style: str, name: str, title: str, main: str, head: str = "") -> str:
    """A page in the frame of a site; `main` is markup."""
    talk = TONGUES[lang]
    links = [
        f'<li><a href="/s{at}/">{word}</a></li>' for at, word in enumerate(talk.menu.split("|"))
    ]
    menu = "".join(links)
    items = "".join(f'<li><a href="/n/{at}">{text}</a></li>' for at, text in enumerate(talk.items))
    banner = f'<div class="cookie-banner" role="dialog"><p>{talk.cookies}</p></div>'
    h1 = f"<h1>{title}</h1>" if title else ""
    if style == "news":
        body = (
            f'{banner}<header><a href="/">{name}</a><nav><ul>{menu}</ul></nav></header><main>'
            f'<article>{h1}<div class="share">Facebook X WhatsApp E-mail</div>{main}</article>'
            f"<aside><h2>{talk.more}</h2><ul>{items}</ul></aside></main><footer>{name}. "
            f"{talk.footer}<ul>{menu}</ul></footer>"
        )
    elif style == "ministry":
        body = (
            f'<div id="top">{name}</div><ul class="nav">{menu}</ul><div class="breadcrumb">'
            f'{links[0]} / {name}</div><div id="main-content">{h1}{main}</div><div class="box">'
            f"<h3>{talk.more}</h3><ul>{items}</ul></div><div id=footer>{talk.footer}</div>{banner}"
        )
    elif style == "table":
        body = (
            f'<table width="760" border="0"><tr><td colspan="2" bgcolor="#003366">{name}</td></tr>'
            f'<tr><td valign="top"><ul>{menu}</ul></td><td>{h1}{main}</td></tr></table>'
            f"<hr><small>{talk.footer}</small>"
        )
    elif style == "repo":
        body = (
            f'<nav class="navbar"><a href="/">{name}</a><ul>{menu}</ul></nav><div '
            f'class="container">'
            f'{h1}{main}<div class="sidebar"><h4>{talk.more}</h4><ul>{items}</ul></div></div>'
            f"<footer>{talk.footer} DSpace software copyright 2002-2016</footer>"
        )
    elif style == "wiki":
        body = (
            f'<div id="content" class="mw-body">{h1}<div id="siteSub">{name}</div><div '
            f'class="mw-parser-output">{main}</div></div><div id="mw-navigation"><ul>{menu}</ul>'
            f'</div><div id="footer">{talk.footer}</div>'
        )
    else:
        body = f"{h1}{main}<p><small>{name}</small></p>"
    whole = f"{title} | {name}" if title else name
    return page(body, title=whole, lang=lang, head=head)


def lost(lang: str, style: str, name: str) -> Reply:
    """The honest 404 of a site."""
    title, text = TONGUES[lang].lost
    return sent(framed(lang, style, name, title, f"<p>{text}</p>"), 404)


def front(lang: str, style: str, name: str) -> Reply:
    """The front page of a site."""
    talk = TONGUES[lang]
    news = "".join(f"<h2>{text}</h2><p>{talk.pool[0][:90]}</p>" for text in talk.items)
    return sent(framed(lang, style, name, "", news))


def text_of(lang: str, style: str, name: str, title: str, own: str, count: int) -> str:
    """A page with text of its own."""
    return framed(lang, style, name, title, paragraphs(lang, own, count, title))


def living(
    name: str,
    lang: str,
    style: str,
    publisher: str,
    path: str,
    title: str,
    own: str,
    count: int = 4,
    quote: str | None = None,
    cited: str | None = None,
    truth: Truth = (Standing.LIVE,),
    extra: str = "",
    old: bool = False,
) -> Case:
    """A page that lives on a site with honest 404s."""
    main = paragraphs(lang, own, count, title) + extra
    body = framed(lang, style, publisher, title, main)
    routes: Mapping[Any, Any] = {
        path: sent(body),
        "/": front(lang, style, publisher),
        "*": lost(lang, style, publisher),
    }
    before = framed(lang, "table", publisher, title, main).encode() if old else b""
    return Case(
        "living", f"fth-{name}", truth, routes, path, quote=quote, title=cited, memento=before
    )


def everywhere(
    cause: str,
    name: str,
    truth: Truth,
    path: str,
    answer: Answer,
    root: Answer | None = None,
    memento: str = "",
    title: str | None = None,
    quote: str | None = None,
) -> Case:
    """A host that answers alike at every address."""
    routes: dict[Any, Any] = {"*": answer}
    if root is not None:
        routes["/"] = root
    return Case(
        cause,
        f"fth-{name}",
        truth,
        routes,
        path,
        memento=memento.encode(),
        title=title,
        quote=quote,
    )


def once(
    cause: str, name: str, truth: Truth, path: str, answer: Answer, rest: Answer, **more: Any
) -> Case:
    """A host that answers the cited address in one way and all others in another."""
    return Case(cause, f"fth-{name}", truth, {path: answer, "*": rest}, path, **more)


def slug(request: Request) -> str:
    """The last part of the asked address as words."""
    last = request.bare_path.rstrip("/").rpartition("/")[2].partition(".")[0]
    return escape(last.replace("-", " ").replace("_", " "))
