"""Pages as the products of such sites write them: WordPress, TYPO3, Drupal, ministries, wikis."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from citekeeper.demo.exchange import Reply, Request
from citekeeper.model import Standing

from ..case import HTML, Case, page, sent
from .words import T, paras, seed

Route = Reply | Callable[[Request], Reply]
Truth = tuple[Standing, ...]


def _menu(lang: str) -> str:
    words = T[lang].menu.split("|")
    return "".join(
        f'<li class="item-{n}"><a href="/{n}/">{w}</a></li>' for n, w in enumerate(words)
    )


def _heads(lang: str) -> str:
    day = 3
    out = []
    for n, head in enumerate(T[lang].heads):
        out.append(
            f'<li><a href="/n/{n}.html">{head}</a> <time>{day + 4 * n:02d}.11.2026</time></li>'
        )
    return f"<ul>{''.join(out)}</ul>"


def _wp(lang: str, title: str, body: str, site: str) -> str:
    t = T[lang]
    return (
        f'<a class="skip-link screen-reader-text" href="#content">{t.menu.split("|")[0]}</a><div '
        f'id="page" class="hfeed site"><header id="masthead" class="site-header"><p '
        f'class="site-title"><a href="/" rel="home">{site}</a></p><nav id="site-navigation"><ul '
        f'id="primary-menu" class="menu">{_menu(lang)}</ul></nav></header><div id="content" '
        f'class="site-content"><main id="main" class="site-main">{body}</main><aside '
        f'id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2 '
        f'class="widget-title">{t.related}</h2>{_heads(lang)}</section></aside></div><footer '
        f'id="colophon" class="site-footer"><div class="site-info">{t.foot}</div></footer></div>'
        f'<div id="cookie-law-info-bar"><span>{t.cookies}</span></div>'
        '<script src="/wp-includes/js/wp-embed.min.js?ver=5.2"></script>'
    )


def _typo3(lang: str, title: str, body: str, site: str) -> str:
    t = T[lang]
    return (
        f'<div id="header"><a href="/"><img src="/fileadmin/logo.png" alt="{site}"></a></div><div '
        f'id="mainnav"><ul>{_menu(lang)}</ul></div><div id="breadcrumb">{site} &gt; {title}</div>'
        f'<!--TYPO3SEARCH_begin--><div id="c412" class="csc-default">{body}</div>'
        f'<!--TYPO3SEARCH_end--><div id="right"><h3>{t.related}</h3>{_heads(lang)}</div><div '
        f'id="footer">{t.foot}</div><div class="cookieconsent">{t.cookies}</div>'
    )


def _drupal(lang: str, title: str, body: str, site: str) -> str:
    t = T[lang]
    return (
        f'<div id="skip-link"><a href="#main-content">&rarr;</a></div><div id="page-wrapper"><div '
        f'id="header" class="section clearfix"><div id="site-name"><a href="/">{site}</a></div></div>'
        f'<div id="navigation"><ul class="links inline clearfix">{_menu(lang)}</ul></div><div '
        f'class="region region-content"><div id="block-system-main" class="block">{body}</div></div>'
        f'<div class="region region-sidebar-second"><h2>{t.related}</h2>{_heads(lang)}</div><div '
        f'class="region region-footer">{t.foot}</div></div><div id="sliding-popup">{t.cookies}</div>'
    )


def _gov(lang: str, title: str, body: str, site: str) -> str:
    t = T[lang]
    return (
        f'<div class="gov-banner"><p>{t.cookies}</p></div><header role="banner"><a class="logo" '
        f'href="/">{site}</a><form role="search"><input name="q"></form></header><nav><ul>'
        f'{_menu(lang)}</ul></nav><ol class="breadcrumb"><li>{t.menu.split("|")[0]}</li><li>{title}'
        f'</li></ol><main id="content" role="main">{body}</main><section class="more"><h2>'
        f'{t.related}</h2>{_heads(lang)}</section><footer role="contentinfo"><ul>{_menu(lang)}</ul>'
        f"<p>{t.foot}</p></footer>"
    )


def _news(lang: str, title: str, body: str, site: str) -> str:
    t = T[lang]
    return (
        f'<div id="didomi-host">{t.cookies}</div><header><a href="/">{site}</a><ul>{_menu(lang)}</ul>'
        f'<a href="/abo">Abo</a> <a href="/login">{t.menu.split("|")[-2]}</a></header><article>{body}'
        f'<div class="share">Facebook Twitter WhatsApp E-Mail</div></article><aside '
        f'class="teaser-list"><h2>{t.related}</h2>{_heads(lang)}{_heads(lang)}</aside><footer>{t.foot}'
        "</footer>"
    )


def _old(lang: str, title: str, body: str, site: str) -> str:
    t = T[lang]
    links = " | ".join(f'<a href="{n}.htm">{w}</a>' for n, w in enumerate(t.menu.split("|")))
    return (
        f'<center><font size="+2">{site}</font><br>{links}</center><hr><table width="760" '
        f'border="0"><tr><td valign="top">{body}</td></tr></table><hr><font size="-1">{t.foot.split(". ")[0]}. '
        "Last update 12.03.2009</font>"
    )


def _wiki(lang: str, title: str, body: str, site: str) -> str:
    t = T[lang]
    return (
        f'<div id="content" class="mw-body" role="main"><div id="bodyContent" '
        f'class="mw-body-content"><div id="mw-content-text" class="mw-parser-output">{body}</div>'
        f'</div></div><div id="mw-navigation"><div id="p-personal"><ul><li>{t.menu.split("|")[-2]}'
        f'</li></ul></div><div id="p-navigation"><ul>{_menu(lang)}</ul></div></div><div '
        f'id="footer"><ul><li>{t.foot}</li><li>{site}</li></ul></div>'
    )


def _repo(lang: str, title: str, body: str, site: str) -> str:
    t = T[lang]
    return (
        f'<header class="navbar"><a href="/xmlui/">{site}</a><ul>{_menu(lang)}</ul></header><ul '
        f'class="breadcrumb"><li>Repository Home</li><li>Communities &amp; Collections</li><li>'
        f'{title}</li></ul><div id="ds-body">{body}</div><div id="ds-options"><h2>Browse</h2><ul>'
        "<li>Issue Date</li><li>Authors</li><li>Titles</li><li>Subjects</li></ul><h2>My Account</h2>"
        f"<ul><li>Login</li><li>Register</li></ul></div><footer>DSpace software copyright &copy; "
        f"2002-2016 DuraSpace. {t.foot}</footer>"
    )


def _board(lang: str, title: str, body: str, site: str) -> str:
    t = T[lang]
    return (
        f'<div id="page-header"><h2>{site}</h2><ul class="nav">{_menu(lang)}</ul></div><a '
        f'id="start_here"></a><div id="page-body">{body}</div><div class="navbar"><ul><li>Board index'
        "</li><li>The team</li><li>Delete all board cookies</li><li>All times are UTC + 1 hour</li>"
        f'</ul></div><div class="copyright">Powered by phpBB &copy; phpBB Group. {t.foot}</div>'
    )


def _bare(lang: str, title: str, body: str, site: str) -> str:
    return body


STYLES: Mapping[str, Callable[[str, str, str, str], str]] = {
    "wp": _wp,
    "typo3": _typo3,
    "drupal": _drupal,
    "gov": _gov,
    "news": _news,
    "old": _old,
    "wiki": _wiki,
    "repo": _repo,
    "board": _board,
    "bare": _bare,
}
TITLES: Mapping[str, str] = {
    "wp": "{0} – {1}",
    "typo3": "{1}: {0}",
    "drupal": "{0} | {1}",
    "gov": "{0} - {1}",
    "news": "{0} | {1}",
    "old": "{0}",
    "wiki": "{0} - {1}",
    "repo": "{0}",
    "board": "{1} • View topic - {0}",
    "bare": "{0}",
}


def doc(
    lang: str,
    title: str,
    body: str,
    *,
    style: str = "wp",
    site: str = "",
    head: str = "",
    h1: bool = True,
) -> str:
    """A page with its title, heading and the frame of its product."""
    site = site or T[lang].site
    inner = (f"<h1>{title}</h1>\n" if h1 and title else "") + body
    whole = STYLES[style](lang, title, inner, site)
    shown = TITLES[style].format(title, site) if title else site
    return page(whole, title=shown, lang=lang, head=head)


def front(lang: str, *, style: str = "wp", site: str = "", more: str = "") -> str:
    """A home page: teasers, dates, calls to read on."""
    t = T[lang]
    site = site or t.site
    teasers = ""
    for n, head in enumerate(t.heads):
        cut = t.paras[n % len(t.paras)]
        teasers += (
            f'<div class="teaser"><h2><a href="/n/{n}.html">{head}</a></h2><p class="date">'
            f"{20 - 3 * n if n < 6 else 1}.11.2026</p><p>{cut[:150]}… &raquo;</p></div>"
        )
    return page(
        STYLES[style](lang, t.menu.split("|")[0], teasers + more, site), title=site, lang=lang
    )


def lost(lang: str, style: str = "wp", status: int = 404, site: str = "") -> Reply:
    """The site's own page for what it does not have."""
    title, text = T[lang].lost
    box = '<form role="search" action="/search"><input name="q"><button>OK</button></form>'
    return sent(doc(lang, title, f"<p>{text}</p>{box}", style=style, site=site), status)


def plain(reply: str, kind: str, status: int = 200, **more: str) -> Reply:
    """A body of another kind than HTML."""
    return Reply(status, {"Content-Type": kind, **more}, reply)


def around(lang: str, style: str, found: Route, path: str, site: str = "") -> dict[Any, Route]:
    """A real site around one page: its home page, and a true 404 for all else."""
    return {
        path: found,
        "/": sent(front(lang, style=style, site=site)),
        "*": lost(lang, style, site=site),
    }


def alive(
    name: str,
    lang: str,
    path: str,
    title: str,
    text: str,
    style: str = "wp",
    *,
    more: int = 2,
    site: str = "",
    head: str = "",
    truth: Truth = (Standing.LIVE,),
    cause: str = "living",
    **fields: Any,
) -> Case:
    """A living page: its own words first, then as much prose as such a page has."""
    body = text if text.startswith("<") else f"<p>{text}</p>"
    body += paras(lang, seed(name) % 7, more)
    found = sent(doc(lang, title, body, style=style, site=site, head=head))
    return Case(
        cause, "v22-" + name, truth, around(lang, style, found, path, site), path=path, **fields
    )


__all__ = ["HTML", "Route", "Truth", "alive", "around", "doc", "front", "lost", "plain", "seed"]
