"""Links that tell of a page and not of its subject: who wrote it and where, its tags, the sections
of the site that it stands in, accounts to follow, menus of pictures.
"""

from __future__ import annotations

import re
from itertools import islice
from urllib.parse import urlsplit

from bs4 import BeautifulSoup, Tag

from citekeeper.model import CitedLink
from citekeeper.readers.html_anchors import block
from citekeeper.readers.html_flow import attribute, words
from citekeeper.readers.html_head import address, addresses, identifiers, published_at

_RELATIONS = frozenset("tag category author license".split())
"""What `rel` says of links that tell where a text belongs, who wrote it and what may be done with
it."""
_SHOWN = ("img", "picture", "video", "object", "iframe", "embed", "canvas", "math")
_DRAWN = ("svg", "title")
_TOPIC = re.compile(
    r"(?<!/releases)/(?:tags?|categor(?:y|ies)|topics?|authors?|rubriques?|kategorien?)/", re.I
)
_ACCOUNTS = re.compile(
    r"https?://(?:www\.|m\.|[a-z]{2}-[a-z]{2}\.)?"
    r"(?:(?:twitter|x|facebook|instagram|threads|tiktok)\.com/@?[\w.\-]+"
    r"|linkedin\.com/(?:in|company)/[\w.%\-]+|youtube\.com/(?:@|c/|user/|channel/)[\w\-]+"
    r"|bsky\.app/profile/[\w.\-]+|[\w\-.]+/@[\w\-]+(?:@[\w\-.]+)?)/?",
    re.IGNORECASE,
)
_PERSON = re.compile(
    r"https?://(?:www\.)?(?:(?:github|gitlab)\.com/[\w\-]+/?|researchgate\.net/profile/.*"
    r"|scholar\.google\.[a-z.]{2,6}/citations\?.*)",
    re.IGNORECASE,
)
_LEAVE = re.compile(
    r"unsubscribe(?: here)?|(?:view|read|open)(?: \w+){0,3} in (?:your |a |the )?(?:web ?)?browser"
    r"|(?:manage|update|change)(?: \w+){0,3} preferences",
    re.IGNORECASE,
)
"""What links in newsletters say that are about the newsletter."""
_TOOLS = re.compile(
    rf"{_LEAVE.pattern}|(?:edit|improve)(?: this)? (?:page|article|post|section)(?: on \w+)?"
    r"|edit (?:on|in) \w+|suggest (?:an? )?(?:edits?|changes?)|(?:view|show)(?: page)? source"
    r"|(?:report|create|open)(?: an?)?(?: \w+)? (?:issue|bug|problem|error)(?: (?:on|in) \w+)?"
    r"|print|print (?:this )?(?:page|article)|permalink|permanent link|\d+ comments?"
    r"|(?:previous|next|older|newer) (?:posts?|articles?|pages?|entr(?:y|ies)|story|chapter)"
    r"|donate(?: (?:now|today|here))?|(?:buy me a|support me on) \w+|support us"
    r"|(?:download|view|show|open)(?: (?:the|this|as|full|large|larger|high|res|in|a|new))*"
    r" (?:figure|images?|table|powerpoint|ppt|slide|abstract|tab|window|version|popup|citation)"
    r"|full size image|(?:cite|export)(?: this)? (?:article|citation)|return to (?:article|text)"
    r"|(?:leave|add) a comment|subscribe(?: now)?|sign (?:up|in)|log ?in"
    r"|\W*(?:previous|prev|next|home)\W*|more information about the \S+ mailing list",
    re.IGNORECASE,
)
"""What links say that do something with the page."""
_LICENCE = re.compile(r"(?:https?:)?//(?:www\.)?creativecommons\.org/(?:licen[cs]es|publicdomain)/")
_LICENSED = re.compile(
    r"\b(?:this|the|our|all)(?: [\w-]+){0,5} (?:article|work|text|contents?|page|post|book|document"
    r"|report|publication|translation|(?:web)?site|blog|paper|essay|chapter|materials?|material)\b"
    r".{0,160}\b(?:licen[cs]ed?|distributed|available|released|published) ?(?:\w+ ){0,3}"
    r"(?:under|in accordance with|by)\b"
    r"|\brepublish\b.{0,160}\bunder\b"
    r"|(?:except|unless) (?:where )?otherwise (?:noted|stated|indicated|specified)"
    r"|(?:dieses?|der|das) (?:werk|inhalt|text|artikel|seite)\b.{0,80}\blizenz"
    r"|(?:cette|ce|cet|le) (?:\u0153uvre|oeuvre|texte|article|contenu|site)\b.{0,80}\blicence"
    r"|(?:esta|este|el) (?:obra|art\u00edculo|texto|contenido|sitio|artigo|trabalho)\b"
    r".{0,80}\blicen[c\u00e7]",
    re.IGNORECASE,
)
"""What a page says of the licence that it has itself."""
_LICENSE_LENGTH = 2000
_PICTURE = re.compile(r"\.(?:jpe?g|png|gif|webp|svg|tiff?)\Z", re.IGNORECASE)
_CREDIT = re.compile(
    r"(?:(?:this|the) (?:\w+ ){1,2}(?:was |is |has been )?)?(?:(?:automatically|proudly) )?"
    r"(?:generated|powered|rendered|typeset|converted|translated from \w+(?: \w){0,4})"
    r"(?: on(?: \w+){1,6})? (?:by|with|using|from)"
    r"(?: \w+){0,5}|theme(?: \w+){0,4} by|(?:subscribe|sign up) (?:to|for)(?: \w+){1,6}"
    r"|follow (?:us|me|him|her|them|the author)(?: \w+)?(?: (?:on|and|or|at))*"
)
"""What stands around the name of the program that made a page, and invitations to follow it."""
_AUTHORS = re.compile(
    r"(?:(?:list of|about the) )?(?:authors?|contributors)(?: (?:information|details))?"
    r"|autor(?:en|es|in)?|auteurs?",
    re.IGNORECASE,
)
"""Headings over those who wrote a text."""
_SAYS = frozenset(
    "by von par por door tags tag tagged categories category filed posted author authors "
    "schlagworte schlagwörter kategorien kategorie auteur autor".split()
)
_BESIDE = frozenset(
    "written published updated last on in under and at und et en am date read min minutes "
    "january february march april may june july august september october november december jan feb "
    "mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday "
    "sunday mon tue wed thu fri sat sun pm st nd rd th gmt utc".split()
)
"""Words beside links that say no more than who wrote a text and when."""
_WORD = re.compile(r"[^\W\d_]+")
_HEADINGS = ["h1", "h2", "h3"]
_LEVELS = [*_HEADINGS, "h4", "h5", "h6"]
_MENU = 4
"""Pictures that lead on, without a word, from which on they are a menu."""
_LONGEST = 300


class About:
    """Which links of the part of a page that is its text are about the page."""

    def __init__(self, root: Tag, page: BeautifulSoup) -> None:
        self._published = published_at(page)
        self._own = addresses(page) | self._published
        self._outside: dict[int, str | None] = {}
        self._names = identifiers(page)
        self._pictured = _pictured(root)
        self._of_authors = _of_authors(root)
        self._accounts: dict[int, bool] = {}
        self._licensed: dict[int, bool] = {}

    def is_about(self, anchor: Tag) -> bool:
        """True for a link that tells of the page itself, or that shows nothing but an icon."""
        href = attribute(anchor, "href").strip()
        if self._is_of_page(anchor, href):
            return True
        if words(anchor, "rel") & _RELATIONS or id(anchor) in self._pictured | self._of_authors:
            return True
        if not _says_anything(anchor):
            return anchor.find(_SHOWN) is None or self._enlarges(anchor, href)
        if _is_permalink(anchor):
            return True
        outside = self._words_outside(anchor)
        if outside is None:
            return False
        label = " ".join(anchor.get_text().split())
        if _TOOLS.fullmatch(label) and (not outside or _LEAVE.fullmatch(label)):
            return True
        if not outside:
            path = _path(href)
            topic = _TOPIC.search(path) is not None and not self._is_elsewhere(href)
            account = _ACCOUNTS.fullmatch(href) is not None and self._are_accounts(block(anchor))
            return topic or account or self._holds_page(href)
        if _CREDIT.fullmatch(outside):
            return True
        said = outside.split()
        return bool(_SAYS.intersection(said)) and set(said) <= _SAYS | _BESIDE

    def _is_of_page(self, anchor: Tag, href: str) -> bool:
        """True for the page's own address, and the licence that it says it has."""
        own = address(href)
        if own in self._published or (own in self._own and self._words_outside(anchor) == ""):
            return True
        if not _LICENCE.match(href):
            return False
        around = block(anchor)
        if id(around) not in self._licensed:
            said = "".join(islice(around.strings, 40))[:_LICENSE_LENGTH]
            self._licensed[id(around)] = _LICENSED.search(" ".join(said.split())) is not None
        return self._licensed[id(around)]

    def _enlarges(self, anchor: Tag, href: str) -> bool:
        """True for a picture that leads to itself, larger, on the same site."""
        picture = anchor.find("img")
        if picture is None or not _PICTURE.search(_path(href)):
            return False
        host = address(href).partition("/")[0].lower()
        hosts = {own.partition("/")[0].lower() for own in self._own}
        return host in hosts | {address(attribute(picture, "src")).partition("/")[0].lower()}

    def is_own(self, link: CitedLink) -> bool:
        """True for the address of the DOI of the page."""
        return address(link.uri_as_cited).lower() in self._names

    def _is_elsewhere(self, href: str) -> bool:
        """True for an address of another site than the page says that it is on."""
        site = address(href).partition("/")[0].lower().split(".")[-2:]
        sites = [own.partition("/")[0].lower().split(".")[-2:] for own in self._own]
        return "//" in href and bool(sites) and site not in sites

    def _holds_page(self, href: str) -> bool:
        """True for the site, or a section of it, in which the page stands."""
        above = address(href)
        return bool(above) and any(own.startswith(f"{above}/") for own in self._own)

    def _are_accounts(self, around: Tag) -> bool:
        """True for a block, or the list that an item stands in, with nothing but links to accounts
        and within the site, two at least."""
        if around.name == "li" and around.parent is not None:
            around = around.parent
        if id(around) not in self._accounts:
            links = [attribute(a, "href").strip() for a in around.find_all("a", href=True)]
            accounts = sum(_ACCOUNTS.fullmatch(link) is not None for link in links)
            inner = sum(not link.lower().startswith(("http", "//")) for link in links)
            alone = accounts > 1 and accounts + inner == len(links)
            self._accounts[id(around)] = alone and _words_outside(around) == ""
        return self._accounts[id(around)]

    def _words_outside(self, anchor: Tag) -> str | None:
        """The words around the links of a short block, in lower case; None for a long one."""
        around = block(anchor)
        if id(around) not in self._outside:
            self._outside[id(around)] = _words_outside(around)
        return self._outside[id(around)]


def _says_anything(anchor: Tag) -> bool:
    """True for a link with text, the title of a drawing aside."""
    if anchor.find("svg") is None:
        return bool(anchor.get_text(strip=True))
    return any(text.strip() for text in anchor.strings if text.find_parent(_DRAWN) is None)


def _is_permalink(anchor: Tag) -> bool:
    """True for what microformats mark as the page's own address, outside what it quotes."""
    return "u-url" in words(anchor, "class") and anchor.find_parent(class_="h-cite") is None


def _of_authors(root: Tag) -> frozenset[int]:
    """The links to accounts and profiles under a heading over those who wrote the text."""
    found: set[int] = set()
    over = ""
    for element in root.find_all(["a", *_LEVELS]):
        if element.name == "a":
            href = attribute(element, "href").strip()
            if over and (_ACCOUNTS.fullmatch(href) or _PERSON.fullmatch(href)):
                found.add(id(element))
        elif not over or element.name <= over:
            title = " ".join(element.get_text().split())
            over = element.name if _AUTHORS.fullmatch(title) else ""
    return frozenset(found)


def _path(href: str) -> str:
    """The path of an address; "" where it is none."""
    try:
        return urlsplit(href).path
    except ValueError:
        return ""


def _words_outside(around: Tag) -> str | None:
    size = 0
    pieces: list[str] = []
    for text in around.strings:
        size += len(text)
        if size > 4 * _LONGEST:
            return None
        if text.find_parent("a") is None:
            pieces.append(text)
    outside = " ".join(pieces)
    return " ".join(_WORD.findall(outside.lower())) if len(outside) < _LONGEST else None


def _pictured(root: Tag) -> frozenset[int]:
    """The links that are only a picture and stand before the first heading, or in a menu of such
    that mostly lead on within the site."""
    found: set[int] = set()
    groups: dict[int, list[Tag]] = {}
    headed = root.find(_HEADINGS) is not None
    text = _Blank(root)
    for element in root.find_all(["a", *_HEADINGS]):
        if element.name != "a":
            headed = False
        elif element.has_attr("href") and text.is_blank(element) and element.find(_SHOWN):
            if headed:
                found.add(id(element))
            groups.setdefault(id(text.widest(element)), []).append(element)
    for group in groups.values():
        inner = sum(":" not in attribute(anchor, "href") for anchor in group)
        if len(group) >= _MENU and 2 * inner >= len(group):
            found.update(map(id, group))
    return frozenset(found)


class _Blank:
    """Which elements show no text at all."""

    def __init__(self, root: Tag) -> None:
        self._root = root
        self._speaking: set[int] = {id(root)}
        for text in root.strings:
            if not text.isspace():
                for parent in text.parents:
                    if id(parent) in self._speaking:
                        break
                    self._speaking.add(id(parent))

    def is_blank(self, element: Tag) -> bool:
        """True for an element without text."""
        return id(element) not in self._speaking

    def widest(self, element: Tag) -> Tag:
        """The widest element without text around one."""
        while element.parent is not None and self.is_blank(element.parent):
            element = element.parent
        return element
