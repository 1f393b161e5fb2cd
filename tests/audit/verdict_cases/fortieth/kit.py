"""The frames of real products, and the helpers that put a page or its absence inside them."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import Any
from urllib.parse import unquote
from zlib import crc32

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
    sent,
)
from .words import FILL, TALKS

Truth = tuple[Standing, ...]
Route = Reply | Callable[[Request], Reply]
ALIVE: Truth = (LIVE,)
SOFT: Truth = (SOFT_404,)
GONE: Truth = (DEAD,)
SOLD: Truth = (PARKED,)
WALL: Truth = (BLOCKED,)
GATE: Truth = (BLOCKED, UNKNOWN)
OPEN: Truth = (UNKNOWN,)
DOWN: Truth = (UNREACHABLE,)
PAUSE: Truth = (UNKNOWN, UNREACHABLE)
NEW: Truth = (DRIFTED,)
TAKEN: Truth = (SOFT_404, DRIFTED, DEAD)
AWAY: Truth = (MOVED,)

# head, body, title; MENU LIST COOKIES SEARCH FOOT MAIN NAME TITLE are put in
PRODUCTS: dict[str, tuple[str, str, str]] = {
    "wordpress": (
        '<meta name="generator" content="WordPress 6.5.5"><link rel="https://api.w.org/" '
        'href="/wp-json/"><link rel="stylesheet" id="twentytwentyone-style-css" '
        'href="/wp-content/themes/twentytwentyone/style.css">',
        '<div id="page" class="site"><header id="masthead" class="site-header"><p '
        'class="site-title"><a href="/" rel="home">NAME</a></p><nav id="site-navigation"><ul '
        'class="menu-wrapper">LIST</ul></nav></header><div id="content" class="site-content"><main '
        'id="main" class="site-main">MAIN</main></div><aside class="widget-area"><section '
        'class="widget widget_search"><form role="search"><label>SEARCH</label><input name="s">'
        '</form></section></aside><footer id="colophon" class="site-footer"><div '
        'class="site-info">NAME. FOOT</div></footer></div><div id="cookie-notice" '
        'role="dialog">COOKIES</div>',
        "TITLE – NAME",
    ),
    "drupal": (
        '<meta name="Generator" content="Drupal 10 (https://www.drupal.org)">',
        '<a href="#main-content" class="visually-hidden focusable">MENU</a><div '
        'class="dialog-off-canvas-main-canvas"><header role="banner"><nav role="navigation"><ul '
        'class="menu menu--level-1">LIST</ul></nav></header><main role="main"><a '
        'id="main-content"></a><div class="region region-content">MAIN</div></main><footer '
        'class="site-footer">FOOT NAME</footer></div><div class="eu-cookie-compliance-banner">'
        "COOKIES</div>",
        "TITLE | NAME",
    ),
    "typo3": (
        '<meta name="generator" content="TYPO3 CMS">',
        '<div class="body-bg"><header class="navbar navbar-mainnavigation"><ul>LIST</ul><form '
        'class="tx-indexedsearch">SEARCH</form></header><nav class="breadcrumb-section">NAME</nav>'
        '<div id="page-content" class="bp-page-content main-section">MAIN'
        '</div><footer class="footer-section">FOOT</footer></div>'
        '<div class="cookiebanner">COOKIES</div>',
        "TITLE - NAME",
    ),
    "joomla": (
        '<meta name="generator" content="Joomla! - Open Source Content Management">',
        '<div class="body"><div class="container"><header class="header"><a class="brand" '
        'href="/">NAME</a><form action="/index.php" class="form-inline">SEARCH</form></header><nav '
        'class="navigation"><ul class="nav menu">LIST</ul></nav><main id="content">MAIN</main><div '
        'id="aside" class="span3">MENU</div></div></div><footer class="footer">FOOT</footer>',
        "TITLE",
    ),
    "mediawiki": (
        '<meta name="generator" content="MediaWiki 1.39.7"><link rel="EditURI" href="/api.php">',
        '<div id="mw-page-base"></div><div id="content" class="mw-body" role="main">MAIN<div '
        'class="printfooter">NAME</div></div><div id="mw-navigation"><h2>Navigation menu</h2><ul '
        'id="p-personal"><li>Log in</li><li>Create account</li></ul><div id="p-search">SEARCH</div>'
        '<ul>LIST</ul></div><footer id="footer" class="mw-footer">FOOT</footer>',
        "TITLE - NAME",
    ),
    "dokuwiki": (
        '<meta name="generator" content="DokuWiki">',
        '<div id="dokuwiki__site"><div id="dokuwiki__header"><h1><a href="/start">NAME</a></h1>'
        '<ul>LIST</ul><form class="search">SEARCH</form></div><div id="dokuwiki__content"><div '
        'class="page group">MAIN</div><div class="docInfo">Last modified: 2021/05/02 10:14 by anna'
        '</div></div><div id="dokuwiki__footer">FOOT</div></div>',
        "TITLE [NAME]",
    ),
    "phpbb": (
        "",
        '<div id="wrap" class="wrap"><div class="headerbar"><h1>NAME</h1></div><ul '
        'class="nav-main linklist"><li>FAQ</li><li>Login</li><li>Register</li></ul><div '
        'id="page-body">MAIN</div><div id="page-footer"><ul class="linklist"><li>Board index</li>'
        "<li>Delete cookies</li><li>All times are UTC</li></ul>Powered by phpBB&reg; Forum "
        "Software &copy; phpBB Limited</div></div>",
        "NAME - TITLE",
    ),
    "discourse": (
        '<meta name="generator" content="Discourse 3.2.1 - https://github.com/discourse/discourse">',
        '<header><a href="/">NAME</a></header><div id="main-outlet" class="wrap" role="main">MAIN'
        '</div><footer class="container wrap"><nav class="crawler-nav"><ul>LIST</ul></nav><p '
        'class="powered-by-link">Powered by Discourse, best viewed with JavaScript enabled</p>'
        "</footer>",
        "TITLE - NAME",
    ),
    "dspace": (
        '<meta name="Generator" content="DSpace 6.3"><link type="application/opensearchdescription'
        '+xml" rel="search" href="/open-search/description.xml">',
        '<header><div class="navbar navbar-default"><img alt="NAME"><ul>LIST<li>Login</li></ul>'
        '</div></header><div class="trail-wrapper"><ul class="breadcrumb"><li>DSpace Home</li></ul>'
        '</div><div id="main-container" class="container">MAIN<div id="sidebar"><h2>Browse</h2>'
        "<ul><li>Communities &amp; Collections</li><li>By Issue Date</li><li>Authors</li>"
        "<li>Titles</li><li>Subjects</li></ul><h2>My Account</h2><ul><li>Login</li></ul></div>"
        "<footer>DSpace software copyright 2002-2016 DuraSpace. FOOT</footer></div>",
        "TITLE",
    ),
    "eprints": (
        '<meta name="eprints.type" content="x"><link rel="Search" href="/cgi/search">',
        '<div class="ep_tm_header"><a href="/">NAME</a><ul class="ep_tm_menu">LIST</ul><ul '
        'class="ep_tm_key_tools"><li>Login</li><li>Create Account</li></ul></div><div '
        'class="ep_tm_page_content">MAIN</div><div class="ep_tm_footer">NAME is powered by EPrints '
        "3.4 which is developed by the School of Electronics and Computer Science.</div>",
        "TITLE - NAME",
    ),
    "ojs": (
        '<meta name="generator" content="Open Journal Systems 3.3.0.13">',
        '<div class="pkp_structure_page"><header class="pkp_structure_head"><a href="/">NAME</a>'
        '<ul id="navigationPrimary">LIST</ul><ul id="navigationUser"><li>Register</li>'
        '<li>Login</li></ul></header><div class="pkp_structure_content"><div '
        'class="pkp_structure_main" role="main">MAIN</div><div class="pkp_block block_information">'
        "<span>Information</span><ul><li>For Readers</li><li>For Authors</li><li>For Librarians"
        '</li></ul></div></div><div class="pkp_structure_footer">FOOT</div></div>',
        "TITLE | NAME",
    ),
    "sharepoint": (
        '<meta name="GENERATOR" content="Microsoft SharePoint">',
        '<form id="aspnetForm"><div id="s4-workspace"><div id="s4-bodyContainer"><div '
        'id="s4-titlerow">NAME</div><ul class="static">LIST</ul><div id="contentBox">'
        '<div id="DeltaPlaceHolderMain">MAIN</div></div></div></div></form><div>FOOT</div>',
        "TITLE",
    ),
    "news": (
        '<meta property="og:type" content="article"><script '
        'src="https://securepubads.g.doubleclick.net/tag/js/gpt.js" async></script>',
        '<div class="topbar"><a>Log in</a> <a>Subscribe</a></div><header><a class="logo" '
        'href="/">NAME</a><nav><ul>LIST</ul></nav></header><div class="ad ad--leaderboard"></div>'
        '<article>MAIN</article><section class="most-read"><ol><li>Ferry timetable for winter</li>'
        "<li>Two libraries to share one roof</li><li>Bakers count the cost of flour</li><li>Storm "
        'closes the pass</li></ol></section><div id="consent">COOKIES</div><footer>FOOT NAME'
        "</footer>",
        "TITLE | NAME",
    ),
    "gov": (
        '<meta name="DC.publisher" content="gov">',
        '<div class="gov-banner">An official website</div><header class="gov-header"><a>NAME</a>'
        '<form>SEARCH</form></header><nav><ul>LIST</ul></nav><div class="breadcrumbs">MENU</div>'
        '<main class="gov-main-wrapper" id="main-content">MAIN</main><div '
        'class="feedback"></div><footer class="gov-footer">FOOT</footer><div>COOKIES</div>',
        "TITLE - NAME",
    ),
    "shop": (
        '<link rel="preconnect" href="https://cdn.shopify.com"><script>var Shopify = Shopify || '
        "{};</script>",
        '<div class="announcement-bar">Free shipping from 50</div><header class="header"><h1 '
        'class="header__heading"><a>NAME</a></h1><ul>LIST<li>Cart 0</li></ul></header><main '
        'id="MainContent" class="content-for-layout">MAIN</main><footer class="footer">FOOT '
        "</footer><div>COOKIES</div>",
        "TITLE – NAME",
    ),
    "tables": (
        "",
        '<table width="760" cellpadding="4"><tr><td bgcolor="#003366" width="140"><ul>LIST</ul>'
        '</td><td valign="top">MAIN<hr><font size="1">NAME</font></td></tr></table>',
        "TITLE",
    ),
    "bare": ("", "MAIN", "TITLE"),
}

WORDS: dict[str, str] = {
    "wordpress": "It looks like nothing was found at this location. Maybe try a search?",
    "drupal": "The requested page could not be found.",
    "typo3": "The page did not exist or was inaccessible. Reason: ID was not an accessible page",
    "dokuwiki": "You've followed a link to a topic that doesn't exist yet. If permissions allow, "
    "you may create it by clicking on Create this page.",
    "phpbb": "The requested topic does not exist.",
    "discourse": "Oops! That page doesn’t exist or is private.",
    "dspace": "The resource you were looking for does not exist in this repository.",
    "eprints": "Sorry, the page you requested is not here. Check the address, or search.",
    "shop": "The page you requested does not exist. Continue shopping",
}


def frame(
    product: str,
    lang: str,
    title: str,
    main: str,
    *,
    name: str = "",
    head: str = "",
    tab: str | None = None,
) -> str:
    """A whole page of a product; `tab` is its title element where the product's own does not do."""
    talk = TALKS[lang]
    name = name or talk.org
    inner, body, pattern = PRODUCTS[product]
    items = "".join(
        f'<li><a href="/{place}/">{word}</a></li>' for place, word in enumerate(talk.menu.split())
    )
    put = {
        "LIST": items,
        "MENU": talk.menu,
        "COOKIES": talk.cookies,
        "SEARCH": talk.search,
        "FOOT": talk.foot,
        "NAME": name,
        "MAIN": main,
    }
    for word, text in put.items():
        body = body.replace(word, text)
    heading = pattern.replace("TITLE", title).replace("NAME", name) if tab is None else tab
    direction = ' dir="rtl"' if lang == "ar" else ""
    return (
        f'<!DOCTYPE html><html lang="{lang}"{direction}><head><meta charset="utf-8"><title>{heading}'
        f'</title><meta name="viewport" content="width=device-width">{inner}{head}</head><body>'
        f"{body}</body></html>"
    )


def paragraphs(lang: str, name: str, size: int) -> str:
    """So many paragraphs of a language, another choice for another name."""
    pool = FILL[lang]
    first = crc32(name.encode()) % len(pool)
    return "".join(
        f"<p>{pool[(first + turn) % len(pool)]}</p>" for turn in range(min(size, len(pool)))
    )


def wording(request: Request) -> str:
    """The last piece of the asked address as a title, as wikis make it."""
    piece = request.path.rstrip("/").rpartition("/")[2].rpartition("title=")[2].partition("&")[0]
    return escape(unquote(piece).replace("_", " "))


def lost(product: str, lang: str, name: str = "", status: int = 404) -> Callable[[Request], Reply]:
    """What a product answers for pages that it has not."""

    def answer(request: Request) -> Reply:
        talk = TALKS[lang]
        said = WORDS.get(product, talk.lost_text) if lang == "en" else talk.lost_text
        if product == "mediawiki":
            title = wording(request)
            main = (
                f'<h1 id="firstHeading">{title}</h1><div class="noarticletext"><p>There is currently '
                "no text in this page. You can search for this page title in other pages, search "
                "the related logs, or create this page.</p></div>"
                if lang == "en"
                else f"<h1>{title}</h1><div class='noarticletext'><p>{talk.lost_text}</p></div>"
            )
            return sent(frame(product, lang, title, main, name=name), status)
        main = f'<h1 class="page-title">{talk.lost}</h1><p>{said}</p>'
        return sent(frame(product, lang, talk.lost, main, name=name), status)

    return answer


def living(
    ident: str,
    product: str,
    lang: str,
    path: str,
    title: str,
    lead: str,
    size: int = 3,
    *,
    extra: str = "",
    before: str = "",
    name: str = "",
    head: str = "",
    truth: Truth = ALIVE,
    cause: str = "living",
    dated: bool = True,
    **more: Any,
) -> Case:
    """A page with its own text, whose neighbours get the product's honest 404."""
    stamp = f'<p class="date">{TALKS[lang].date}</p>' if dated else ""
    main = (
        f'{before}<h1 class="title">{title}</h1>{stamp}<p>{lead}</p>'
        f"{paragraphs(lang, ident, size)}{extra}"
    )
    whole = sent(frame(product, lang, title, main, name=name, head=head))
    routes = {path: whole, "*": lost(product, lang, name)}
    return Case(cause, f"for-{ident}", truth, routes, path, **more)


def everywhere(
    ident: str,
    truth: Truth,
    path: str,
    reply: Route,
    *,
    cause: str = "soft-404",
    **more: Any,
) -> Case:
    """One answer for the cited address and for all its neighbours."""
    return Case(cause, f"for-{ident}", truth, {"*": reply}, path, **more)


def said(
    product: str,
    lang: str,
    title: str,
    text: str,
    status: int = 200,
    *,
    name: str = "",
    head: str = "",
    extra: str = "",
    tab: str | None = None,
) -> Reply:
    """A message inside a product's frame."""
    main = (f"<h1>{title}</h1>" if title else "") + f"<p>{text}</p>{extra}"
    return sent(frame(product, lang, title, main, name=name, head=head, tab=tab), status)
