"""Sites as their software sends them: frames, error pages, home pages, and the cases on them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from citekeeper.demo.exchange import Reply, Request
from citekeeper.model import Standing

from ..case import BLOCKED, DEAD, DRIFTED, LIVE, MOVED, PARKED, SOFT_404, UNKNOWN, Case, page, sent
from .words import WORDS

Truth = tuple[Standing, ...]
Route = Reply | Callable[[Request], Reply]
ALIVE: Truth = (LIVE,)
GONE: Truth = (DEAD,)
SOFT: Truth = (SOFT_404,)
SOLD: Truth = (PARKED,)
WALL: Truth = (BLOCKED,)
GATE: Truth = (BLOCKED, UNKNOWN)
OPEN: Truth = (UNKNOWN,)
ELSEWHERE: Truth = (MOVED,)
CHANGED: Truth = (DRIFTED,)

GENERATORS = {
    "wp": '<meta name="generator" content="WordPress 6.6.2"><link rel="stylesheet" href="/wp-content/themes/twentytwentyone/style.css">',
    "drupal": '<meta name="Generator" content="Drupal 10 (https://www.drupal.org)"><link rel="stylesheet" href="/sites/default/files/css/css_7aQ.css">',
    "typo3": '<meta name="generator" content="TYPO3 CMS"><link rel="stylesheet" href="/typo3temp/assets/css/a1.css">',
    "joomla": '<meta name="generator" content="Joomla! - Open Source Content Management">',
    "news": '<meta property="og:type" content="article"><script async src="/static/ads.js"></script><script src="/static/consent.js"></script>',
    "gov": '<link rel="stylesheet" href="/assets/portal.css"><script src="/assets/portal.js" defer></script>',
    "wiki": '<meta name="generator" content="MediaWiki 1.39.7"><link rel="stylesheet" href="/w/load.php?modules=skins.vector">',
    "table": "",
    "bare": "",
}


def paragraphs(text: str) -> str:
    """Paragraphs parted by |; one that begins with # is a heading, with <, markup as it is."""
    made = []
    for part in text.split("|"):
        words = part.strip()
        if words.startswith("#"):
            made.append(f"<h2>{words[1:].strip()}</h2>")
        elif words.startswith("<"):
            made.append(words)
        elif words:
            made.append(f"<p>{words}</p>")
    return "\n".join(made)


@dataclass(frozen=True)
class Site:
    """A site of one name in one language on one kind of software."""

    name: str
    lang: str = "en"
    style: str = "wp"
    login: str = ""
    year: int = 2026

    def html(self, title: str, body: str, head: str = "", *, heading: bool = True) -> str:
        words = WORDS[self.lang]
        links = [f'<li><a href="/s{n}/">{word}</a></li>' for n, word in enumerate(words.menu)]
        menu, side = "".join(links), words.side
        more = "".join(
            f'<li><a href="/more/{n}">{line}</a></li>' for n, line in enumerate(side[1:])
        )
        shown = f"<h1>{title}</h1>{body}" if heading else body
        sign = f'<a class="login" href="/login">{self.login}</a>' if self.login else ""
        foot = f"© {self.year} {self.name}. {words.foot}"
        frame = {
            "wp": f'<a class="skip-link" href="#content">{words.menu[0]}</a><header id="masthead" class="site-header"><p class="site-title">{self.name}</p>{sign}<nav class="main-navigation"><ul>{menu}</ul></nav></header><div id="content"><main><article class="hentry"><div class="entry-content">@@</div></article></main><aside class="widget-area"><section class="widget"><h2>{side[0]}</h2><ul>{more}</ul></section></aside></div><footer class="site-footer">{foot}</footer><div class="cookie-notice">{words.cookie}</div>',
            "drupal": f'<div class="dialog-off-canvas-main-canvas"><header role="banner"><a href="/" rel="home">{self.name}</a>{sign}<nav><ul class="menu">{menu}</ul></nav></header><main role="main"><div class="region region-content"><article class="node node--type-article">@@</article></div><div class="region region-sidebar"><h2>{side[0]}</h2><ul>{more}</ul></div></main><footer role="contentinfo">{foot}</footer></div><div id="sliding-popup">{words.cookie}</div>',
            "typo3": f'<div id="page"><div class="header"><div class="logo">{self.name}</div>{sign}<ul class="nav">{menu}</ul><ol class="breadcrumb"><li>{words.menu[0]}</li><li>{words.menu[3]}</li></ol></div><div class="frame frame-default"><div class="ce-bodytext">@@</div></div><div class="teaser"><h3>{side[0]}</h3><ul>{more}</ul></div><div class="footer">{foot}</div></div>',
            "joomla": f'<div class="body"><div class="header"><span class="site-title">{self.name}</span>{sign}</div><div class="navigation"><ul class="nav menu">{menu}</ul></div><div class="item-page">@@</div><div class="moduletable"><h3>{side[0]}</h3><ul>{more}</ul></div><div class="footer"><p>{foot}</p></div></div>',
            "news": f'<div class="topbar">{sign}</div><header><div class="brand">{self.name}</div><nav><ul>{menu}</ul></nav></header><div class="ad">Ad</div><article>@@</article><section class="related"><h2>{side[0]}</h2><ul>{more}</ul><ul>{more}</ul></section><div class="ad">Ad</div><footer><ul>{menu}</ul><p>{foot}</p></footer><div class="cmp" role="dialog">{words.cookie}</div>',
            "gov": f'<div class="govbar">{self.name}</div><header>{sign}<form action="/search"><input name="q" aria-label="{words.menu[-1]}"></form><nav><ul>{menu}</ul></nav></header><div class="cookie-banner">{words.cookie}</div><main id="main">@@</main><nav class="pager"><h2>{side[0]}</h2><ul>{more}</ul></nav><footer><p>{foot}</p></footer>',
            "wiki": f'<div id="mw-page-base"></div><div id="content" class="mw-body"><div id="siteSub">{self.name}</div><div id="mw-content-text">@@</div></div><div id="mw-navigation"><ul>{menu}</ul><ul>{more}</ul></div><div id="footer">{foot}</div>',
            "table": f'<table width="100%" border="0" cellpadding="6"><tr><td colspan="2" bgcolor="#003366"><font color="white" size="5">{self.name}</font></td></tr><tr><td width="160" valign="top"><ul>{menu}</ul>{sign}</td><td valign="top">@@</td></tr></table><hr><font size="1">{foot}</font>',
            "bare": f"@@<hr><p><a href='/'>{self.name}</a></p>",
        }[self.style]
        full = GENERATORS[self.style] + head
        shown_title = f"{title} - {self.name}" if title else self.name
        return page(frame.replace("@@", shown), title=shown_title, lang=self.lang, head=full)

    def found(
        self, title: str, text: str, *, pad: int = 2, extra: str = "", head: str = ""
    ) -> Reply:
        """A living page: its own paragraphs, and what this site says beneath every text."""
        return sent(self.html(title, self.body(text, pad, extra), head))

    def body(self, text: str, pad: int = 2, extra: str = "") -> str:
        own = "".join(f"<p>{words}</p>" for words in WORDS[self.lang].pool[:pad])
        return paragraphs(text) + extra + own

    def lost(self, status: int = 404) -> Reply:
        """The error page of the site."""
        title, text = WORDS[self.lang].lost
        return sent(self.html(title, f"<p>{text}</p>"), status)

    def home(self) -> Reply:
        """The front page."""
        words = WORDS[self.lang]
        teasers = "".join(
            f"<h3>{line}</h3><p>{text}</p>"
            for line, text in zip(words.side[1:], words.pool, strict=False)
        )
        return sent(self.html("", teasers, heading=False))

    def old(self, title: str, text: str, pad: int = 2) -> str:
        """A page as the site framed it in 2015: the tables it had then."""
        return replace(self, style="table", year=2015).html(title, self.body(text, pad))

    def routes(
        self, path: str, answer: Route, more: Mapping[Any, Any] | None = None
    ) -> dict[Any, Any]:
        """What this site serves: the page, its home, and its error page for all else."""
        return {path: answer, "/": self.home(), "*": self.lost(), **(more or {})}


def lives(
    name: str,
    site: Site,
    path: str,
    title: str,
    text: str,
    *,
    truth: Truth = ALIVE,
    cause: str = "",
    pad: int = 2,
    extra: str = "",
    more: Mapping[Any, Any] | None = None,
    **rest: Any,
) -> Case:
    """A page that answers with its text."""
    answer = site.found(title, text, pad=pad, extra=extra)
    cause = cause or f"living {site.lang}"
    return Case(cause, f"fs-{name}", truth, site.routes(path, answer, more), path, **rest)


def everywhere(cause: str, name: str, truth: Truth, answer: Route, path: str, **rest: Any) -> Case:
    """A host that gives one answer to every address."""
    return Case(cause, f"fs-{name}", truth, {path: answer, "*": answer}, path, **rest)


def on(
    cause: str, name: str, truth: Truth, site: Site, path: str, answer: Route, **rest: Any
) -> Case:
    """One answer on a site that else stands as it does."""
    more = rest.pop("more", None)
    return Case(cause, f"fs-{name}", truth, site.routes(path, answer, more), path, **rest)


def pdf(title: str, lines: str) -> bytes:
    """A one-page PDF with lines of text parted by |."""
    shown = [title, *lines.split("|")]
    drawn = b"".join(
        b"(" + line.strip().encode("latin-1", "replace").translate(None, b"()\\") + b") Tj T* "
        for line in shown
    )
    stream = b"BT /F1 11 Tf 60 760 Td 15 TL " + drawn + b"ET"
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%b\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    )
    body = b"%PDF-1.4\n"
    offsets = []
    for number, content in enumerate(objects, 1):
        offsets.append(len(body))
        body += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    tail = b"trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % len(body)
    return body + b"xref\n0 6\n0000000000 65535 f \n" + table + tail
