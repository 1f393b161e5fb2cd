"""Pages in the frames of the products that serve them."""

from __future__ import annotations

import random
from html import escape
from itertools import count

from .words import WORDS, Words

_TURN = count(1)
RTL = ("ar",)


def links(names: tuple[str, ...] | list[str], css: str = "") -> str:
    """A list of links."""
    rows = "".join(f'<li><a href="/{n}/">{escape(one)}</a></li>' for n, one in enumerate(names))
    return f'<ul class="{css}">{rows}</ul>'


def marked(text: str, lang: str) -> tuple[str, list[str]]:
    """The markup of a text in the small notation of the case files, and its comments."""
    out: list[str] = []
    said: list[str] = []
    for block in text.strip().split("\n\n"):
        lines = block.strip().splitlines()
        if not lines:
            continue
        first = lines[0]
        if first.startswith("<"):
            out.append(block)
        elif first.startswith("## "):
            out.append(f"<h2>{escape(first[3:])}</h2>")
            if lines[1:]:
                out.append(f"<p>{escape(' '.join(lines[1:]))}</p>")
        elif first.startswith("- "):
            out.append("<ul>" + "".join(f"<li>{escape(x[2:])}</li>" for x in lines) + "</ul>")
        elif first.startswith("|"):
            rows = "".join(
                "<tr>"
                + "".join(f"<td>{escape(c.strip())}</td>" for c in x.strip("| ").split("|"))
                + "</tr>"
                for x in lines
            )
            out.append(f"<table>{rows}</table>")
        elif first.startswith("> "):
            said.extend(x[2:] for x in lines)
        else:
            out.append(f"<p>{escape(' '.join(lines))}</p>")
    return "\n".join(out), said


TONGUES = (
    "Deutsch",
    "Español",
    "Français",
    "Italiano",
    "Nederlands",
    "Polski",
    "Português",
    "Svenska",
    "Türkçe",
    "Čeština",
    "Ελληνικά",
    "Русский",
    "Українська",
    "العربية",
    "日本語",
    "中文",
    "한국어",
)
MONTHS = tuple(
    f"{month:02}/{year} ({(month * 7 + year) % 19 + 1})"
    for year in (2012, 2011, 2010, 2009)
    for month in range(12, 0, -1)
)


def _cards(w: Words, teasers: list[str]) -> str:
    return "".join(
        f'<div class="card"><h3>{escape(one)}</h3><p>{escape(lede)}</p></div>'
        for one, lede in zip(teasers, w.ledes, strict=False)
    )


def _talk(said: list[str], w: Words) -> str:
    if not said:
        return ""
    rows = []
    for n, one in enumerate(said):
        who, _, what = one.partition(": ")
        rows.append(
            f'<li class="comment" id="comment-{n + 81}"><cite>{escape(who)}</cite> <small>{w.date}'
            f"</small><p>{escape(what)}</p></li>"
        )
    return f'<section id="comments"><h3>{len(said)} {w.comments}</h3><ol>{"".join(rows)}</ol></section>'


def _news(w: Words, title: str, h1: str, body: str, talk: str, lively: bool) -> tuple[str, str]:
    teasers = list(w.teasers)
    clock = ""
    if lively:
        turn = next(_TURN)
        random.Random(turn).shuffle(teasers)
        clock = f"<span class=clock>{turn % 24:02}:{turn % 60:02}</span>"
    head = (
        '<script async src="https://securepubads.g.doubleclick.net/tag/js/gpt.js"></script>'
        f'<meta property="og:site_name" content="{escape(w.sites[0])}">'
        '<link rel="stylesheet" href="/assets/app.7f3a.css">'
    )
    page = (
        f'<div class="topbar">{clock} <a href="/login">{w.login}</a> <a href="/abo">{w.join}</a></div>'
        f'<header><a href="/" class="logo">{escape(w.sites[0])}</a><nav>{links(w.menu)}</nav>'
        f'<form action="/search"><input name=q placeholder="{w.search}"></form>{links(w.topics, "mega")}</header>'
        f'<div class="ad" id="div-gpt-ad-1"></div><main><article><h1>{h1}</h1><div class="meta">'
        f"<time>{w.date}</time></div><div class=share>{w.share}</div>{body}</article>{talk}</main>"
        f"<aside><h2>{w.related}</h2>{links(teasers)}{_cards(w, teasers)}</aside><section class=nl><p>{w.letter}</p>"
        f"</section><footer>{links((w.contact, w.privacy))}{links(w.topics)}<div>{escape(w.about)}</div><p>{escape(w.sites[0])}. {w.footer}</p>"
        f'</footer><div role="dialog" class="cmp"><p>{w.cookie}</p><button>{w.accept}</button></div>'
    )
    return head, page


def _gov(w: Words, title: str, h1: str, body: str, talk: str, lively: bool) -> tuple[str, str]:
    page = (
        f'<div class="cookie-banner"><p>{w.cookie}</p><button>{w.accept}</button></div>'
        f'<header class="gov-header"><a href="/">{escape(w.sites[1])}</a><div class="lang"><a '
        f'href="/de">DE</a> <a href="/en">EN</a> <a href="/fr">FR</a></div><form><input name="q" '
        f'aria-label="{w.search}"></form><nav>{links(w.menu)}{links(w.topics)}</nav></header><ol class="breadcrumb"><li>'
        f"{w.menu[0]}</li><li>{w.menu[4]}</li><li>{h1}</li></ol><main id=content><h1>{h1}</h1>{body}"
        f"<p class=updated>{w.date}</p></main>{talk}<aside><h2>{w.related}</h2>{links(w.teasers[:3])}"
        f"{_cards(w, list(w.teasers))}</aside><footer><div>{escape(w.about)}</div>{links(w.topics[:9])}{links((w.contact, w.privacy, w.menu[-1]))}<p>{escape(w.sites[1])}. {w.footer}</p></footer>"
    )
    return '<meta name="generator" content="Drupal 9 (https://www.drupal.org)">', page


def _blog(w: Words, title: str, h1: str, body: str, talk: str, lively: bool) -> tuple[str, str]:
    page = (
        f'<div id="page" class="hfeed site"><header class="site-header"><p class="site-title"><a '
        f'href="/">{escape(w.sites[2])}</a></p><nav class="main-navigation">{links(w.menu[:6])}</nav>'
        f'</header><div id="primary"><article class="post type-post"><h1 class="entry-title">{h1}</h1>'
        f'<div class="entry-meta">{w.date}</div><div class="entry-content">{body}</div></article>{talk}'
        f'</div><aside id="secondary" class="widget-area"><section class="widget_search"><input '
        f'placeholder="{w.search}"></section><section class="widget_recent_entries">'
        f"{links(w.teasers[:5])}</section><section class=widget_text>{escape(w.about)}</section><section class=widget_categories>{links(w.topics)}</section><section class=widget_archive>{links(MONTHS)}</section><section class=widget_meta><a href=/wp-login.php>{w.login}</a>"
        f'</section></aside><footer class="site-footer">{w.privacy} Powered by WordPress</footer></div>'
    )
    return '<meta name="generator" content="WordPress 6.4.3">', page


def _wiki(w: Words, title: str, h1: str, body: str, talk: str, lively: bool) -> tuple[str, str]:
    page = (
        f'<div id="content" class="mw-body"><h1 id="firstHeading">{h1}</h1><div id="bodyContent">'
        f'<div id="mw-content-text" class="mw-parser-output">{body}</div><div id="catlinks">'
        f"{links(w.menu[2:4])}</div></div></div>{talk}<div id=mw-navigation><div id=p-personal><ul><li>"
        f"{w.join}</li><li>{w.login}</li></ul></div><form id=searchform><input name=search "
        f'placeholder="{w.search}"></form><div id="p-navigation">{links(w.menu)}</div><div id="p-tb">{links(w.topics)}</div><div id="p-lang">{links(TONGUES)}</div></div>'
        f'<footer id="footer"><ul><li>{w.date}</li><li>CC BY-SA 4.0</li><li>{w.privacy}</li></ul></footer>'
    )
    return '<meta name="generator" content="MediaWiki 1.39.6">', page


def _forum(w: Words, title: str, h1: str, body: str, talk: str, lively: bool) -> tuple[str, str]:
    page = (
        f'<div id="wrap"><div class="headerbar"><a href="/">{escape(w.sites[2])}</a> <form><input '
        f'placeholder="{w.search}"></form></div><ul class="navlinks"><li>{w.menu[0]}</li><li>{w.join}'
        f"</li><li>{w.login}</li></ul><h2 class=topic-title>{h1}</h2><div class=post><div class=content>"
        f"{body}</div><dl class=postprofile><dt>hildy</dt><dd>412 posts</dd><dd>{w.date}</dd></dl></div>"
        f"{talk}<div class=pagination>1 2 3</div><div class=jumpbox>{links(w.topics)}</div><div class=stat-block>{links(w.teasers)} 41.882 / 3.112 / 908</div><div "
        f'class="copyright">Powered by phpBB. {w.privacy}</div></div>'
    )
    return "", page


def _shop(w: Words, title: str, h1: str, body: str, talk: str, lively: bool) -> tuple[str, str]:
    page = (
        f'<div class="promo-bar">-10 %</div><header><a href="/">{escape(w.sites[2])}</a><form><input '
        f'placeholder="{w.search}"></form><a href=/account>{w.login}</a> <a href=/cart>0,00</a>'
        f"{links(w.menu)}{links(w.topics[:8])}</header><main class=product><h1>{h1}</h1>{body}{talk}</main><section><h2>"
        f"{w.related}</h2>{_cards(w, list(w.teasers))}</section><p>{w.letter}</p><footer><div>{escape(w.about)}</div>{links(w.topics)}{links(TONGUES)}{w.contact} {w.privacy} "
        f"Visa Mastercard PayPal {w.footer}</footer><div class=cc-window>{w.cookie} <b>{w.accept}</b></div>"
    )
    return '<script src="https://cdn.shopify.com/s/files/1/theme.js"></script>', page


def _repo(w: Words, title: str, h1: str, body: str, talk: str, lively: bool) -> tuple[str, str]:
    page = (
        f'<header class="navbar"><a href="/">{escape(w.sites[2])}</a> <a href="/password-login">{w.login}'
        f"</a><form><input placeholder='{w.search}'></form></header><ol class=breadcrumb><li>{w.menu[0]}</li>"
        f"<li>{w.menu[4]}</li></ol><div id=main-container class=container><h1>{h1}</h1>{body}</div>{talk}"
        f"<div class=sidebar>{links(w.menu)}{links(w.topics)}{links(MONTHS[:24])}</div><footer>DSpace software copyright 2002-2016 DuraSpace. "
        f"{w.contact}. {w.privacy}</footer>"
    )
    return '<meta name="Generator" content="DSpace 6.3">', page


def _old(w: Words, title: str, h1: str, body: str, talk: str, lively: bool) -> tuple[str, str]:
    page = (
        f'<body bgcolor="#ffffcc"><table width=760 border=0><tr><td colspan=2><font size=5>'
        f"{escape(w.sites[2])}</font></td></tr><tr><td valign=top bgcolor=#cccc99>{links(w.menu[:6])}{links(w.topics)}</td>"
        f"<td valign=top><center><h1>{h1}</h1></center>{body}{talk}</td></tr></table><hr><font size=1>"
        f"{w.contact}: webmaster@... {w.date}. 004211</font>"
    )
    return '<meta name="GENERATOR" content="Microsoft FrontPage 4.0">', page


def _docs(w: Words, title: str, h1: str, body: str, talk: str, lively: bool) -> tuple[str, str]:
    page = (
        f'<nav class="navbar"><a href="/">{escape(w.sites[2])}</a><button>{w.search} Ctrl K</button></nav>'
        f'<aside class="theme-doc-sidebar">{links(w.menu)}{links(w.topics)}<ul><li>v4.2</li><li>v4.1</li><li>v3.9</li></ul></aside><main><article><h1>{h1}</h1>{body}'
        f"</article></main>{talk}<footer>{links(TONGUES[:6])}<p>{escape(w.about)}</p>{w.privacy} Built with Docusaurus</footer>"
    )
    return '<meta name="generator" content="Docusaurus v2.4">', page


def _uni(w: Words, title: str, h1: str, body: str, talk: str, lively: bool) -> tuple[str, str]:
    page = (
        f'<a class="skip" href="#c">{w.menu[0]}</a><header>{links((w.login, w.contact, w.search))}<a '
        f'href="/"><img alt="{escape(w.sites[1])}" src="/fileadmin/logo.svg"></a><nav>{links(w.menu)}</nav>'
        f'<div class="megamenu">{links(w.topics)}</div></header><div class="row"><div class="col-3">{links(w.menu[2:7])}</div><div class="col-9" id="c">'
        f'<div class="csc-default"><h1>{h1}</h1>{body}</div></div></div>{talk}<footer>{_cards(w, list(w.teasers))}<p>{escape(w.sites[1])}'
        f"</p><p>{escape(w.about)}</p>{links(w.topics)}<p>{w.footer}</p></footer><div id=cookieman>{w.cookie}</div>"
    )
    return '<meta name="generator" content="TYPO3 CMS">', page


def _bare(w: Words, title: str, h1: str, body: str, talk: str, lively: bool) -> tuple[str, str]:
    return "", (f"<h1>{h1}</h1>" if h1 else "") + body + talk


FRAMES = {
    "news": _news,
    "gov": _gov,
    "blog": _blog,
    "wiki": _wiki,
    "forum": _forum,
    "shop": _shop,
    "repo": _repo,
    "old": _old,
    "docs": _docs,
    "uni": _uni,
    "bare": _bare,
}


def drawn(
    style: str,
    lang: str,
    title: str,
    text: str,
    *,
    h1: str | None = None,
    head: str = "",
    lively: bool = True,
    suffix: bool = True,
) -> str:
    """One page of a site."""
    w = WORDS[lang]
    body, said = marked(text, lang)
    heading = title if h1 is None else "" if h1 == "-" else h1
    more, page = FRAMES[style](w, escape(title), escape(heading), body, _talk(said, w), lively)
    if heading == "":
        page = page.replace("<h1></h1>", "")
    name = {"news": w.sites[0], "gov": w.sites[1], "uni": w.sites[1]}.get(style, w.sites[2])
    shown = f"{title} | {name}" if title and suffix and style != "bare" else title
    right = ' dir="rtl"' if lang in RTL else ""
    return (
        f'<!doctype html>\n<html lang="{lang}"{right}><head><meta charset="utf-8"><title>{escape(shown)}'
        f'</title><meta name="viewport" content="width=device-width">{more}{head}</head><body>{page}'
        "</body></html>"
    )


def front(style: str, lang: str) -> str:
    """The home page of such a site."""
    w = WORDS[lang]
    name = {"news": w.sites[0], "gov": w.sites[1], "uni": w.sites[1]}.get(style, w.sites[2])
    text = "\n\n".join(f"## {one}\n{w.letter}" for one in w.teasers)
    return drawn(style, lang, name, text, suffix=False)


def lost(style: str, lang: str) -> str:
    """What such a site says where there is nothing."""
    w = WORDS[lang]
    return drawn(style, lang, w.lost, w.lost_text)
