"""The frames of known software: what stands around a text, and the 404 that it sends itself."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping
from html import escape
from typing import Any

from citekeeper.demo.exchange import Reply, Request
from citekeeper.model import Standing

from ..case import page, sent, to
from .words import TONGUES

Truth = tuple[Standing, ...]
Routes = Mapping[Any, Any]

HEADS: Mapping[str, str] = {
    "wordpress": '<meta name="generator" content="WordPress 6.5.2"><link rel="stylesheet" '
    'href="/wp-content/themes/astra/style.css"><link rel="https://api.w.org/" href="/wp-json/">',
    "drupal": '<meta name="Generator" content="Drupal 10 (https://www.drupal.org)">'
    '<script src="/core/misc/drupal.js"></script>',
    "typo3": '<meta name="generator" content="TYPO3 CMS"><link rel="stylesheet" '
    'href="/typo3temp/assets/compressed/merged.css">',
    "joomla": '<meta name="generator" content="Joomla! - Open Source Content Management">',
    "mediawiki": '<meta name="generator" content="MediaWiki 1.41.1">',
    "phpbb": '<link rel="stylesheet" href="./styles/prosilver/theme/stylesheet.css">',
    "dspace": '<meta name="Generator" content="DSpace 6.3">',
    "ojs": '<meta name="generator" content="Open Journal Systems 3.3.0.13">',
    "news": '<script async src="https://securepubads.g.doubleclick.net/tag/js/gpt.js"></script>',
    "shop": '<link rel="preconnect" href="https://cdn.shopify.com">',
    "gov": '<link rel="stylesheet" href="/assets/govuk-frontend.min.css">',
    "plain": "",
}


def frame(
    software: str, lang: str, site: str, title: str, main: str, *, head: str = "", meta: str = ""
) -> str:
    """A page of a site: the software's own frame around a title and a main part."""
    tongue = TONGUES[lang]
    menu = "".join(
        f'<li><a href="/{number}">{word}</a></li>'
        for number, word in enumerate(tongue.menu.split("|"))
    )
    foot = " | ".join(f'<a href="/f/{word}">{word}</a>' for word in tongue.foot.split("|"))
    near = "".join(
        f'<li><a href="/r/{turn}">{line}</a></li>'
        for turn, line in enumerate(tongue.near.split("|"))
    )
    aside = f"<h2>{tongue.more}</h2><ul>{near}</ul>"
    heading = f"<h1>{title}</h1>" if title else ""
    bodies = {
        "wordpress": f'<header class="site-header"><p class="site-title">{site}</p><nav><ul>{menu}'
        f'</ul></nav></header><main id="primary"><article class="post"><header class="entry-header'
        f'">{heading}</header><div class="entry-content">{main}</div></article></main><aside '
        f'class="widget-area"><form role="search"><label>{tongue.search}</label></form>{aside}'
        f'</aside><footer>{site}. {foot}. Proudly powered by WordPress</footer><div id="cookie-'
        f'notice">{tongue.cookies}</div>',
        "drupal": f'<header role="banner"><div class="site-name">{site}</div><ul>{menu}</ul>'
        f'</header><main role="main"><div class="region-content">{heading}<div class="node__conten'
        f't">{main}</div></div></main><footer role="contentinfo">{foot}</footer>',
        "typo3": f'<div class="navbar"><ul>{menu}</ul></div><ol class="breadcrumb"><li>{site}</li>'
        f"</ol><!--TYPO3SEARCH_begin-->{heading}{main}<!--TYPO3SEARCH_end--><footer>{foot}"
        f"</footer>",
        "joomla": f'<div class="header">{site}</div><ul class="nav menu">{menu}</ul><div '
        f'itemprop="articleBody">{heading}{main}</div><div class="moduletable">{aside}</div>'
        f"<div>{foot}</div>",
        "mediawiki": f'<div id="mw-navigation"><ul>{menu}</ul><p>{tongue.search}</p></div><div '
        f'id="content" class="mw-body">{heading}<div id="siteSub">{site}</div><div id="mw-content-'
        f'text">{main}</div></div><div id="footer">{foot}</div>',
        "phpbb": f'<div id="page-header"><a class="logo">{site}</a><ul class="linklist"><li>FAQ'
        f'</li><li>Login</li><li>Register</li></ul></div><div id="page-body">{heading}{main}</div>'
        f'<div class="copyright">Powered by phpBB Forum Software. {foot}</div>',
        "dspace": f'<div class="navbar">{site} <a href="/login">Login</a></div><ul class="breadcru'
        f'mb"><li>{site}</li></ul><div id="ds-body">{heading}{main}</div><div>DSpace software '
        f"{foot}</div>",
        "ojs": f'<header class="pkp_structure_head"><a>{site}</a><ul>{menu}<li>Register</li><li>'
        f'Login</li></ul></header><div class="pkp_structure_main">{heading}{main}</div><footer>'
        f"{foot} Platform and workflow by OJS / PKP</footer>",
        "news": f'<div class="topbar">{site}</div><nav><ul>{menu}{menu}</ul></nav><div class="ad">'
        f"Advertisement</div><article>{heading}{main}</article><section>{aside}</section><div>"
        f"{tongue.cookies}</div><footer>{foot}</footer>",
        "shop": f'<header>{site}<a href="/cart">0</a><ul>{menu}</ul></header><main>{heading}{main}'
        f"</main><section>{aside}</section><footer>{foot} {tongue.cookies}</footer>",
        "gov": f'<div id="global-cookie-message">{tongue.cookies}</div><header>{site}</header><nav>'
        f'<ul>{menu}</ul></nav><main class="govuk-main-wrapper" id="main-content">{heading}{main}'
        f"</main><footer>{foot}</footer>",
        "plain": f"<p>{site}</p>{heading}{main}<hr><p>{foot}</p>",
    }
    shown = f"{title} - {site}" if title else site
    return page(bodies[software], title=shown, lang=lang, head=HEADS[software] + meta + head)


def paragraphs(lines: list[str]) -> str:
    """Sentences in paragraphs of three."""
    return "".join(
        f"<p>{' '.join(lines[start : start + 3])}</p>" for start in range(0, len(lines), 3)
    )


def seed(name: str) -> int:
    """A number of a name that stays the same."""
    return zlib.crc32(name.encode())


def long_text(lang: str, opening: str, name: str, count: int = 30, *, other: bool = False) -> str:
    """An opening of its own and a story behind it."""
    return f"<p>{opening}</p>" + paragraphs(TONGUES[lang].text(seed(name), count, other=other))


TOPIC: Mapping[str, str] = {
    "en": "The requested topic does not exist.",
    "de": "Das ausgewählte Thema existiert nicht.",
    "nl": "Het opgevraagde onderwerp bestaat niet.",
    "es": "El tema solicitado no existe.",
    "ru": "Запрошенной темы не существует.",
    "zh": "指定的主题不存在。",
}


def honest(software: str, lang: str, site: str) -> Reply:
    """The software's own 404."""
    tongue = TONGUES[lang]
    if software == "phpbb":
        return sent(frame(software, lang, site, "Information", f"<p>{TOPIC[lang]}</p>"), 404)
    return sent(frame(software, lang, site, tongue.lost, f"<p>{tongue.gone}</p>"), 404)


def front(software: str, lang: str, site: str) -> Reply:
    """The front page of a site."""
    news = "".join(
        f"<h2>{line}</h2><p>{TONGUES[lang].text(turn, 1)[0]}</p>"
        for turn, line in enumerate(TONGUES[lang].near.split("|"))
    )
    return sent(frame(software, lang, site, "", news))


def hosted(software: str, lang: str, site: str, path: str, cited: Reply) -> dict[Any, Any]:
    """A site with one page, a front page, and an honest 404 for all the rest."""
    return {
        path: cited,
        "/": front(software, lang, site),
        "*": honest(software, lang, site),
    }


def named(make: Callable[[str], str], status: int = 200) -> Callable[[Request], Reply]:
    """An answer made of the asked path."""
    return lambda request: sent(make(escape(request.bare_path)), status)


def slug(path: str) -> str:
    """The last part of a path as words."""
    last = path.rstrip("/").rpartition("/")[2].partition(".")[0]
    return last.replace("-", " ").replace("_", " ").strip().capitalize() or "Home"


def over(where: str, status: int = 301) -> Callable[[Request], Reply]:
    """A redirect to another host that carries the path."""
    return lambda request: to(where + request.path, status)


APACHE = (
    '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN"><html><head><title>404 Not Found</title>'
    "</head><body><h1>Not Found</h1><p>The requested URL {0} was not found on this server.</p>"
    "<hr><address>Apache/2.4.57 (Debian) Server at {1} Port 80</address></body></html>"
)
NGINX = (
    "<html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1></center>"
    "<hr><center>nginx/1.24.0</center></body></html>"
)
NGINX_404 = sent(NGINX, 404)


def apache(request: Request) -> Reply:
    """Apache's own 404."""
    return sent(APACHE.format(escape(request.bare_path), request.host), 404)
