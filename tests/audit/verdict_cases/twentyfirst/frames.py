"""The frames of twenty kinds of site, and how a page of one becomes a case."""

from __future__ import annotations

import itertools
import random
from dataclasses import dataclass
from html import escape
from typing import Any

from ..case import Case, page, sent, to
from .chrome import around
from .words import W

ADS = (
    "garden sheds",
    "hearing aids",
    "city breaks",
    "used vans",
    "solar roofs",
    "piano lessons",
    "running shoes",
    "tax advice",
    "stair lifts",
)


def paras(text: str) -> str:
    """Paragraphs, parted by empty lines; a part that starts with markup stays as it is."""
    parts = [part.strip() for part in text.split("\n\n") if part.strip()]
    return "\n".join(part if part.startswith("<") else f"<p>{part}</p>" for part in parts)


def fill(markup: str, status: int = 200, **headers: str) -> Any:
    """A reply; with @@N@@, @@AD@@ or @@URL@@ in it, another one at each request."""
    if "@@" not in markup:
        return sent(markup, status, **headers)
    turn = itertools.count(3)

    def answer(request: Any) -> Any:
        n = next(turn)
        chosen = ", ".join(random.Random(n).sample(ADS, 3))
        told = markup.replace("@@N@@", str(100 + 7 * n)).replace("@@AD@@", chosen)
        return sent(told.replace("@@URL@@", escape(request.path)), status, **headers)

    return answer


def _links(words: str, tag: str = "li") -> str:
    return "".join(
        f'<{tag}><a href="/s/{n}">{word}</a></{tag}>' for n, word in enumerate(words.split("|"))
    )


@dataclass(frozen=True)
class Site:
    """A site: its language, name and kind of frame."""

    lang: str
    name: str
    kind: str = "uni"

    def frame(self, title: str, text: str, h1: str | None = None, head: str = "") -> str:
        """A whole page."""
        w, h = W[self.lang], title if h1 is None else h1
        body, menu, tease = paras(text), _links(w.menu), _links(w.teasers)
        top = f"<h1>{h}</h1>" if h else ""
        cookie = f'<div id="cookie-banner" role="dialog"><p>{w.cookie}</p><button>OK</button></div>'
        k = self.kind
        if k == "docs":
            tree = "".join(
                f"<li><a href='/d/{n}'>{c}</a></li>"
                for n, c in enumerate(
                    (
                        "Getting started",
                        "Installation",
                        "Upgrade notes",
                        "Configuration reference",
                        "Command line",
                        "REST API",
                        "Error codes",
                        "Troubleshooting",
                        "Security advisories",
                        "Release notes",
                        "Glossary",
                    )
                )
            )
            inner = (
                f'<header class="doc-header"><a href="/">{self.name}</a><select><option>v7.2 (latest)</option><option>v6.9 LTS</option></select><input placeholder="{w.search}"><a href="/login">{w.login}</a></header>'
                f'<nav class="sidebar"><ul>{tree}</ul></nav><main class="doc-content"><div class="breadcrumbs">{self.name} / {w.menu.split("|")[2]}</div>{top}{body}<div class="feedback">Was this page helpful? <button>Yes</button><button>No</button></div></main>'
                f"<footer>{self.name}. {w.foot}</footer>{cookie}"
            )
            t = f"{title} | {self.name} Documentation"
        elif k == "sphinx":
            inner = (
                f'<div class="related"><ul><li class="right"><a href="genindex.html">index</a></li><li class="right"><a href="next.html">next</a> |</li><li><a href="index.html">{self.name} documentation</a> &raquo;</li></ul></div>'
                f'<div class="document"><div class="documentwrapper"><div class="body" role="main"><section>{top}{body}</section></div></div><div class="sphinxsidebar"><h4>Previous topic</h4><p>Overview</p><h4>Next topic</h4><p>Changelog</p><div role="search"><h3>Quick search</h3><form><input name="q"><input type="submit" value="Go"></form></div></div></div>'
                f'<div class="footer">&copy; Copyright 2009-2024, the {self.name} developers. Created using Sphinx 5.3.0.</div>'
            )
            t = f"{title} &#8212; {self.name} documentation"
        elif k == "mailman":
            inner = (
                f'{top}<b>Ilse Marten</b> <a href="mailto:x">ilse at lists.example</a><br><i>Tue Mar 11 09:14:22 UTC 2014</i><p><ul><li>Previous message: <a href="0011.html">[{self.name}] agenda for the call</a></li><li>Next message: <a href="0013.html">[{self.name}] minutes</a></li><li><b>Messages sorted by:</b> [date] [thread] [subject] [author]</li></ul><hr>'
                f'{body}<hr><p><ul><li>Previous message</li><li>Next message</li></ul><hr><a href="/listinfo">More information about the {self.name} mailing list</a><br>'
            )
            t = title
        elif k == "ojs":
            inner = (
                f'<header class="pkp_structure_head"><a class="is_text" href="/index">{self.name}</a><ul class="pkp_navigation_primary"><li>Current</li><li>Archives</li><li>Announcements</li><li>{w.menu.split("|")[5]}</li></ul><ul><li>{w.login}</li></ul></header><main class="pkp_structure_main"><nav class="cmp_breadcrumbs">{w.menu.split("|")[0]} / Archives / Vol. 14 No. 2 (2016)</nav><article class="obj_article_details">{top}{body}</article></main>'
                f'<aside class="pkp_structure_sidebar"><div class="block_information"><h2>Information</h2><ul><li>For Readers</li><li>For Authors</li><li>For Librarians</li></ul></div></aside><footer>ISSN 2049-0011. Platform &amp; workflow by OJS / PKP</footer>'
            )
            t = f"{title} | {self.name}"
        elif k == "dspace":
            inner = (
                f'<header><nav class="navbar"><a href="/">{self.name}</a><ul><li>Communities &amp; Collections</li><li>All of DSpace</li><li>Statistics</li></ul><form>{w.search}</form><a href="/login">{w.login}</a></nav></header><div class="container"><ol class="breadcrumb"><li>{w.menu.split("|")[0]}</li><li>Faculty of Science</li><li>Theses and reports</li></ol><main>{top}{body}</main></div>'
                f"<footer>DSpace software copyright &copy; 2002-2024 LYRASIS. Cookie settings. {w.foot}</footer>"
            )
            t = title
        elif k == "ckan":
            inner = (
                f'<div class="account-masthead"><ul><li>{w.login}</li><li>Register</li></ul></div><header class="masthead"><a href="/">{self.name}</a><ul><li>Datasets</li><li>Organizations</li><li>Groups</li><li>About</li></ul><form>{w.search}</form></header><div class="wrapper"><aside class="secondary"><h2>Followers 4</h2><section>Organization: {self.name}</section><section>Social: Twitter Facebook</section><section>License: Open Data</section></aside><div class="primary">{top}{body}</div></div>'
                f'<footer class="site-footer">About {self.name}. CKAN API. CKAN Association. Powered by CKAN</footer>'
            )
            t = f"{title} - {self.name}"
        elif k == "indico":
            inner = f'<div class="page-header"><span>{self.name}</span><div class="session-bar">Europe/Zurich <a href="/login">{w.login}</a></div></div><div class="conf-nav"><ul><li>Overview</li><li>Timetable</li><li>Contribution List</li><li>Speaker List</li><li>Book of Abstracts</li><li>Registration</li><li>Venue</li></ul></div><div class="conference-page">{top}{body}</div><footer>Powered by Indico v3.2. Help. Contact. {w.foot}</footer>'
            t = f"{title} &middot; {self.name}"
        elif k == "forge":
            inner = f'<header><a href="/">{self.name}</a><nav><a>Explore</a><a>Help</a></nav><form>{w.search}</form><a href="/user/login">{w.login}</a></header><div class="repository"><div class="tabs"><a>Code</a><a>Issues <span>@@N@@</span></a><a>Pull Requests <span>4</span></a><a>Releases</a><a>Wiki</a><a>Activity</a></div>{top}{body}</div><footer>Powered by Gitea. Page: 41ms Template: 6ms. English. Licenses. API</footer>'
            t = f"{title} - {self.name}"
        elif k == "wiki":
            inner = (
                f'<div id="mw-page-base"></div><div id="content" class="mw-body"><h1 id="firstHeading">{h}</h1><div id="siteSub">{self.name}</div><div class="mw-parser-output">{body}</div><div class="printfooter">Retrieved from "@@URL@@"</div></div><div id="mw-navigation"><ul><li>{w.login}</li></ul><ul><li>Page</li><li>Discussion</li><li>Read</li><li>View source</li><li>View history</li></ul><div id="p-search">{w.search}</div><ul>{menu}</ul><h3>Tools</h3><ul><li>What links here</li><li>Related changes</li><li>Special pages</li><li>Printable version</li><li>Permanent link</li></ul></div>'
                f'<div id="footer"><ul><li>This page was last edited on 4 May 2019.</li><li>This page has been accessed @@N@@ times.</li><li>About {self.name}</li><li>Disclaimers</li></ul></div>'
            )
            t = f"{title} - {self.name}"
        elif k == "qa":
            inner = (
                f'<header class="s-topbar"><a>{self.name}</a><form>{w.search}</form><a>{w.login}</a><a>Sign up</a></header><nav><ul><li>Questions</li><li>Tags</li><li>Users</li><li>Unanswered</li></ul></nav><div id="mainbar">{top}<div>Asked 9 years ago. Modified 3 years ago. Viewed @@N@@ times</div>{body}</div><div id="sidebar"><h4>Hot Network Questions</h4><ul><li>Why is my starter dough sour?</li><li>How do I read a micrometer?</li><li>Is this chord diminished?</li><li>Can a ship sail with no wind?</li></ul></div>'
                f"<footer><p>{self.name}. Help. Tour. Legal. Site design / logo; user contributions licensed under CC BY-SA.</p></footer>{cookie}"
            )
            t = f"{title} - {self.name}"
        elif k == "news":
            inner = f'<div id="top"><a href="/">{self.name}</a> <span>@@N@@</span> <a href="/abo">{w.login}</a></div><nav><ul>{menu}</ul></nav><div class="ad">@@AD@@</div><article class="article">{top}<div class="byline">12.03.2018 &middot; {self.name}</div>{body}<div class="share">Facebook X WhatsApp E-Mail</div></article><aside><h3>{w.more}</h3><ul>{tease}</ul><div class="ad">@@AD@@</div></aside><footer><p>{self.name}. {w.foot}</p></footer>{cookie}'
            t = f"{title} | {self.name}"
        elif k == "club":
            inner = f'<div id="wrapper"><div id="header"><a href="/"><img src="/logo.png" alt="{self.name}"></a></div><div id="nav"><ul>{menu}</ul></div><div id="main">{top}{body}</div><div id="side"><h3>{w.more}</h3><ul>{tease}</ul><form>{w.search}</form><form action="/login"><label>{w.login}</label><input name="user"><input type="password" name="pass"></form></div><div id="foot">&copy; 2021 {self.name}. {w.foot}</div></div>'
            t = f"{self.name} - {title}" if title else self.name
        elif k == "gov":
            inner = f'<a href="#main">Skip</a><header class="gov"><span>{self.name}</span><ul>{menu}</ul><form role="search">{w.search}</form></header><ol class="breadcrumb"><li>{w.menu.split("|")[0]}</li><li>{w.menu.split("|")[2]}</li></ol><main id="main">{top}{body}</main><section><h2>{w.more}</h2><ul>{tease}</ul></section><footer class="gov-footer"><ul>{menu}</ul><p>{w.foot}</p></footer>{cookie}'
            t = f"{title} - {self.name}"
        elif k == "spam":
            inner = f'<header><b>{self.name}</b><nav><a href="/register">Login</a> <a href="/daftar">Register</a> <a href="/bonus">Bonus</a> <a href="/app">App</a></nav></header><main>{top}{body}{body}</main><footer>&copy; 2026 {self.name}. 18+</footer>'
            t = title
        elif k == "bare":
            inner = f"{top}{body}<hr><address>{self.name}</address>"
            t = title
        else:  # uni
            inner = f'<header><div class="uni-logo">{self.name}</div><nav><ul>{menu}</ul></nav><a href="/intranet">{w.login}</a> <form>{w.search}</form></header><div class="row"><div class="col-3"><ul><li>Research</li><li>Teaching</li><li>Publications</li><li>Staff A-Z</li></ul></div><div class="col-9">{top}{body}</div></div><footer><p>{self.name}</p><ul>{menu}</ul><p>{w.foot}</p></footer>'
            t = f"{title} : {self.name}"
        below = around(self.lang, k, self.name)
        inner = (
            inner.replace("<footer", below + "<footer", 1) if "<footer" in inner else inner + below
        )
        lang = self.lang
        return page(
            inner,
            title=t,
            lang=lang,
            head=head
            or '<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/main.css">',
        )

    def missing(self, status: int = 404) -> Any:
        """Its page for addresses that are not there."""
        w = W[self.lang]
        if self.kind in ("mailman", "bare"):
            plain = "<h1>Not Found</h1><p>The requested URL was not found on this server.</p><hr><address>Apache/2.4.38 (Debian) Server</address>"
            return sent(page(plain, title="404 Not Found"), status)
        return fill(self.frame(w.absent, w.sorry), status)

    def front(self) -> Any:
        """Its front page."""
        w = W[self.lang]
        text = "\n\n".join(f"<h2>{one}</h2><p>{one}. {w.more}.</p>" for one in w.teasers.split("|"))
        return fill(self.frame(self.name, text))


def put(
    name: str,
    truth: tuple[Any, ...],
    site: Site,
    title: str,
    text: str,
    *,
    path: str = "",
    cause: str = "living",
    status: int = 200,
    others: Any = None,
    h1: str | None = None,
    head: str = "",
    more: dict[Any, Any] | None = None,
    headers: dict[str, str] | None = None,
    cite: str | None = None,
    **rest: Any,
) -> Case:
    """A page at its path, the site's own 404 page beside it (or `others`), its front page above."""
    path = path or f"/{site.kind}/{name[4:]}-{len(title) + 2000}.html"
    answer = fill(site.frame(title, text, h1, head), status, **(headers or {}))
    routes: dict[Any, Any] = {
        "/": site.front(),
        path: answer,
        "*": site.missing() if others is None else others,
    }
    return Case(cause, name, truth, {**routes, **(more or {})}, path=path, title=cite, **rest)


def everywhere(
    name: str,
    truth: tuple[Any, ...],
    answer: Any,
    *,
    path: str,
    cause: str,
    front: Any = None,
    **rest: Any,
) -> Case:
    """A host that says one thing at all its addresses (but its front page, if given)."""
    routes: dict[Any, Any] = {"*": answer}
    if front is not None:
        routes["/"] = front
    return Case(cause, name, truth, routes, path=path, **rest)


def away(
    name: str,
    truth: tuple[Any, ...],
    site: Site,
    target: str,
    *,
    path: str,
    cause: str,
    status: int = 302,
    at: Any = None,
    others: Any = None,
    more: dict[Any, Any] | None = None,
    **rest: Any,
) -> Case:
    """A redirect of the cited path to `target`, whose page is `at`; neighbours too unless `others`."""
    go = to(target, status)
    routes: dict[Any, Any] = {
        "/": site.front(),
        target: at or site.front(),
        path: go,
        "*": go if others is None else others,
    }
    return Case(cause, name, truth, {**routes, **(more or {})}, path=path, **rest)
