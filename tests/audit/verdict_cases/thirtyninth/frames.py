"""The houses that pages stand in: a publisher's menu, sidebar, notices and foot in one software."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from citekeeper.demo.exchange import Reply, Request
from citekeeper.model import Standing

from ..case import Case, Route, page, sent, to
from .more import MORE
from .tongues import TONGUES, Tongue

Routes = dict[str, Route]
Truth = tuple[Standing, ...]


def paragraphs(*texts: str) -> str:
    """Paragraphs of HTML."""
    return "".join(f"<p>{text}</p>\n" for text in texts if text)


def items(texts: list[str], tag: str = "li") -> str:
    """A list's items, each a link."""
    return "".join(
        f'<{tag}><a href="/{number}">{text}</a></{tag}>' for number, text in enumerate(texts)
    )


@dataclass(frozen=True)
class House:
    """One publisher's site."""

    lang: str
    style: str
    name: str

    @property
    def tongue(self) -> Tongue:
        """The words of its frame."""
        return TONGUES[self.lang]

    def filler(self, count: int, seed: int) -> str:
        """`count` paragraphs of the long middle of a report."""
        pool = self.tongue.parts("pool")
        if count > 0:
            pool += [part for part in MORE.get(self.lang, "").split("|") if part]
            count += 3
        chosen = random.Random(seed).sample(pool, min(count, len(pool)))
        return paragraphs(*chosen)

    def frame(self, title: str, main: str, *, head: str = "", seed: int = 0) -> str:
        """A page of this site."""
        tongue = self.tongue
        labels = tongue.parts("labels")
        dice = random.Random(seed)
        teasers = tongue.parts("teasers")
        dice.shuffle(teasers)
        menu = items(tongue.parts("menu"))
        cookie, *buttons = tongue.parts("cookie")
        pressed = "".join(f"<button>{button}</button>" for button in buttons)
        banner = f'<div class="cookie-banner" role="dialog"><p>{cookie}</p>{pressed}</div>'
        foot = f"<p>{tongue.foot}</p>"
        heading = f"<h1>{title}</h1>" if title else ""
        date = f"<p class=date>{labels[4]}: {dice.randint(1, 28)}.{dice.randint(1, 12)}.20{dice.randint(10, 24)}</p>"
        body = {
            "drupal": f'<a class="visually-hidden" href="#main">{labels[9]}</a><header role="banner"><form>{labels[0]}</form><nav><ul>{menu}</ul></nav></header>'
            f'<ol class="breadcrumb">{items(tongue.parts("menu")[:3])}</ol><main id="main" role="main"><article>{heading}{main}</article>{date}<p>{labels[3]} Facebook Twitter E-mail</p></main>'
            f'<aside><h2>{labels[1]}</h2><ul>{items(teasers[:5])}</ul></aside><footer role="contentinfo"><ul>{menu}</ul>{foot}<p>{self.name}</p></footer>{banner}',
            "typo3": f'<div id="header"><div class="logo">{self.name}</div><ul class="meta-nav"><li>{labels[0]}</li><li>{labels[5]}</li></ul><ul class="main-nav">{menu}</ul></div>'
            f'<div id="left"><ul class="sub">{items(tongue.parts("menu")[3:9])}</ul></div><div id="content">{heading}{main}</div><div id="right"><h3>{labels[1]}</h3>{items(teasers[:4], "div")}</div>'
            f'<div id="footer">{foot}{date}</div>',
            "wordpress": f'<div id="page" class="hfeed site"><header class="site-header"><p class="site-title">{self.name}</p><nav class="main-navigation"><ul>{menu}</ul></nav></header>'
            f'<div class="site-content"><article class="post hentry"><header class="entry-header">{heading}{date}</header><div class="entry-content">{main}</div></article><h3>{labels[7]}</h3></div>'
            f'<div class="widget-area"><section class="widget"><h2>{labels[0]}</h2></section><section class="widget"><h2>{labels[2]}</h2><ul>{items(teasers[:6])}</ul></section><section class="widget"><h2>{labels[6]}</h2></section></div>'
            f'<footer class="site-footer">{foot}</footer>{banner}</div>',
            "tables": f'<table width="760" border="0"><tr><td colspan="2" bgcolor="#003366"><font color="white" size="4">{self.name}</font></td></tr><tr><td valign="top" width="160">'
            f'{items(tongue.parts("menu"), "div")}</td><td valign="top">{heading}{main}<hr><font size="1">{labels[8]} | {labels[9]}</font></td></tr></table><font size="1">{foot}</font>',
            "paper": f'<div class="top">{labels[5]} {labels[6]}</div><div class="masthead">{self.name}</div><nav><ul>{menu}</ul></nav><div class="ticker">{items(teasers[:3], "span")}</div>'
            f'<article>{heading}{date}<div class="share">{labels[3]}</div><div class="body">{main}</div></article><section class="related"><h2>{labels[1]}</h2><ul>{items(teasers)}</ul></section>'
            f'<section class="most"><h2>{labels[2]}</h2><ol>{items(teasers[::-1])}</ol></section><section><h2>{labels[6]}</h2></section><footer><ul>{menu}</ul>{foot}</footer>{banner}',
            "wiki": f'<div id="content" class="mw-body"><h1 id="firstHeading" class="firstHeading">{title}</h1><div id="bodyContent"><div id="mw-content-text">{main}</div></div></div>'
            f'<div id="mw-navigation"><ul>{menu}</ul><div>{labels[5]}</div><div>{labels[0]}</div></div><div id="footer">{date}{foot}</div>',
            "repository": f'<nav class="navbar"><ul>{menu}</ul><span>{labels[5]}</span></nav><div class="container"><div class="simple-item-view">{heading}{main}</div><h4>{labels[1]}</h4><ul>{items(teasers[:4])}</ul></div>'
            f"<footer>{self.name} {foot}</footer>",
            "forum": f'<div class="headerbar"><h2>{self.name}</h2><p>{labels[5]} | {labels[0]}</p></div><div class="navbar"><ul>{menu}</ul></div>{heading}<div class="post">{main}</div><div class="copyright">{foot} Powered by phpBB</div>',
            "portal": f'<div id="s4-workspace"><div class="ms-topnav"><ul>{menu}</ul></div><div class="ms-quicklaunch"><ul>{menu}</ul></div><div id="DeltaPlaceHolderMain">{heading}{main}{date}</div>'
            f'<div class="ms-webpart"><h2>{labels[2]}</h2><ul>{items(teasers)}</ul></div><div id="footer">{foot}</div></div>{banner}',
            "bare": f"{heading}{main}<hr><address>{self.name}</address>",
        }[self.style]
        shown = f"{title} | {self.name}" if title else self.name
        return page(body, title=shown, lang=self.lang, head=head)

    def front(self) -> Reply:
        """Its front page."""
        teasers = items(self.tongue.parts("teasers"), "h3")
        return sent(self.frame("", f"<h1>{self.name}</h1>{teasers}{self.filler(2, 5)}"))

    def lost(self, status: int = 404) -> Reply:
        """Its answer for addresses that it does not know."""
        title, text = self.tongue.parts("missing")
        return sent(self.frame(title, paragraphs(text)), status)


def turning(make: Callable[[int], str], status: int = 200) -> Route:
    """A page whose teasers change with every request."""
    turn = itertools.count(1)

    def answer(_: Request) -> Reply:
        return sent(make(next(turn)), status)

    return answer


def around(house: House, manner: str) -> Routes:
    """What a site answers beside the cited page, in this manner."""
    rest: Route = {
        "honest": house.lost(),
        "soft": house.lost(200),
        "home": to("/"),
        "gone": house.lost(410),
    }[manner]
    return {"/": house.front(), "*": rest}


def www(host: str, routes: Mapping[str, Route], status: int = 301) -> dict[object, Route]:
    """A host that sends every path to its www name, where the site is."""

    def onward(request: Request) -> Reply:
        return to(f"https://www.{host}{request.path}", status)

    placed: dict[object, Route] = {"*": onward}
    for path, route in routes.items():
        placed[(f"www.{host}", path)] = route
    return placed


def case(
    cause: str,
    name: str,
    truth: Truth,
    routes: Mapping[str, Route] | dict[object, Route],
    path: str,
    **more: object,
) -> Case:
    """One case of this set."""
    return Case(cause, f"tni-{name}", truth, routes, path, **more)  # type: ignore[arg-type]
