"""One entry of a bibliography as a Draft: its key, a reference in one line, its links and dates.

Every bibliographic format makes a CSL item of its entries first. The reference is for people who
look for the entry: names, date, title in quotes, where it appeared, the links as they are cited.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from html import unescape
from urllib.parse import unquote

from citekeeper.csl import date_parts, date_words
from citekeeper.model import CitedLink, Place
from citekeeper.readers import dates
from citekeeper.readers.drafts import Draft, citable
from citekeeper.urls import cited_link, differs, find_identifiers, find_urls, work_named

Item = Mapping[str, object]

_KEPT_APART = frozenset(
    {"id", "URL", "issued", "accessed", "abstract", "keyword", "note", "annote"}
)
"""What a citation says elsewhere (dates, links), and what is no fact about the work."""
_SCHEME = r"(?:https?|ftp)://|www\."
_NEXT = re.compile(rf"[;,|]? (?={_SCHEME})|;(?={_SCHEME})", re.IGNORECASE)
_BEGINS = re.compile(_SCHEME, re.IGNORECASE)
_BARE = re.compile(
    r"(?:[\w\-]{1,63}\.){1,8}"
    r"(?!(?:pdf|ps|html?|txt|docx?|odt|epub|zip|gz|bib|tex|xlsx?|csv|jpe?g|png)\Z)"  # a file's name
    r"[a-z]{2,24}(?::\d{1,5})?(?:/\S*)?",
    re.IGNORECASE,
)
_DOI = re.compile(r"10(?:\.\d{4,9}[\d.]*/\S+|/[a-z0-9]{3,10})", re.IGNORECASE)
_ARXIV = re.compile(r"(?:arxiv\s*:\s*)?(?P<id>(?:[a-z\-.]+/)?\d[\d.]+(?:v\d+)?)", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
_SAID = re.compile(r"[.?!…]\W?\Z")
_DOI_PREFIX = re.compile(r"\A\s*(?:doi\s*[:=]?\s*|info:doi/)", re.IGNORECASE)
_IDENTIFIER = re.compile(r"\A(?:doi|arxiv|hdl):(?=\S+\Z)", re.IGNORECASE)
_TIME = re.compile(r"T\d\d:[\d:.]+(?:Z|[+\-][\d:]+)?\Z")
_OF_URL = re.compile(r"(?:://|\bwww\.|\bdoi:|\barXiv:)\S", re.IGNORECASE)
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,2000}>")
_BLOCK = re.compile(r"<(?:p|div|br|li)\b", re.IGNORECASE)


def draft(
    key: str,
    item: Item,
    links: tuple[CitedLink, ...],
    *,
    line: int | None = None,
    note: str | None = None,
) -> Draft:
    """The entry of this key; `note` is what is shown where that is not its `reference`."""
    return Draft(
        marker=key,
        note=note or reference(item, links) or None,
        context=None,
        links=links,
        place=Place(line),
        accessed_on=day(item.get("accessed")),
        published_on=day(item.get("issued")),
        csl=dict(_facts(item)),
    )


def _facts(item: Item) -> Iterator[tuple[str, object]]:
    """Texts, numbers, names and dates; nothing else stands in an item."""
    for variable, value in item.items():
        if variable in _KEPT_APART or not isinstance(variable, str):
            continue
        people = value if isinstance(value, list) else ()
        names = [_parts(name) for name in people if isinstance(name, Mapping)]
        if isinstance(value, str | int | float):
            yield variable, value
        elif names:
            yield variable, names
        elif parts := date_parts(value):
            yield variable, {"date-parts": parts}


def _parts(name: Item) -> dict[str, str]:
    return {str(part): text for part, text in name.items() if isinstance(text, str)}


def day(value: object) -> str | None:
    """The date in a CSL variable as YYYY, YYYY-MM or YYYY-MM-DD, as far as it is sure.

    Of a range, and of words in which the order of day and month is open, only the year is.
    """
    if parts := date_parts(value):
        first = _iso(parts[0])
        if len(parts) == 1 or parts[0] == parts[-1]:
            return first
        return first[:4] if parts[0][0] == parts[-1][0] else None
    words = date_words(value)
    if found := dates.iso_date(words) or dates.published_on(words):
        return found
    years = set(_YEAR.findall(words))
    return years.pop() if len(years) == 1 else None


def without_tags(text: str) -> str:
    """A text without the HTML that reference managers keep in titles and notes."""
    if "<" not in text:
        return text
    return unescape(_TAG.sub(" " if _BLOCK.search(text) else "", text)).strip()


def unfolded(value: str) -> str:
    """A field for addresses without the folds of its lines; one that begins a line stays apart."""
    lines = [line.strip() for line in value.split("\n")]
    return "".join(f" {line}" if _BEGINS.match(line) else line for line in lines).strip()


# --- links ----------------------------------------------------------------------------------------


def links(
    *,
    addresses: Iterable[str] = (),
    prose: Iterable[str] = (),
    doi: str = "",
    arxiv: str = "",
    archives: Iterable[str] = (),
) -> tuple[CitedLink, ...]:
    """The links of an entry, each once: of its fields for addresses, of its texts, of identifiers.

    An identifier whose own address is among them says nothing new. The address of a snapshot, in
    `archives` (fields for them) or anywhere else, belongs to the link that it is a snapshot of.
    """
    found = list[CitedLink]()
    works = set[str]()
    addresses = [*addresses, *filter(_BEGINS.match, archives)]
    for link in _all(addresses, prose, doi, arxiv):
        if citable(link) and not (link.derived and work_named(link.uri_r) in works):
            _take(link, found)
            works.add(work_named(link.uri_r))
    return tuple(found)


def _take(link: CitedLink, found: list[CitedLink]) -> None:
    """Put a link to those before it, unless it is one of them or a snapshot of one."""
    for at, other in enumerate(found):
        same = (link.uri_r, link.fragment) == (other.uri_r, other.fragment)
        memento = other.known_memento or link.known_memento
        if same or (_kept_by_one(link, other) and not differs(link.uri_r, other.uri_r)):
            cited = link if other.known_memento and not link.known_memento else other
            found[at] = replace(cited, known_memento=memento)
            return
    found.append(link)


def _kept_by_one(link: CitedLink, other: CitedLink) -> bool:
    """Whether one of them is the address of a snapshot: it may spell the page in another way."""
    return (link.known_memento is None) != (other.known_memento is None)


def of_address(value: str) -> Iterator[CitedLink]:
    """The links in a field for addresses: taken whole, one or several; a host alone is one too."""
    value = " ".join(value.split())
    for part in _NEXT.split(value):
        text = part.strip("<>\"' ").rstrip(";" if part != value else "")
        if " " in text:
            yield from in_prose(text)
        elif _BARE.fullmatch(text) and not text.lower().startswith("www."):
            yield cited_link(f"http://{text}")
        elif text and (link := _link(text)):
            yield link


def in_prose(text: str) -> Iterator[CitedLink]:
    """The links and the identifiers in a text."""
    for url in find_urls(text):
        if link := _link(url.uri, url.alternatives):
            yield link
    for found in find_identifiers(text):
        if link := _link(found.identifier):
            yield link


def _all(
    addresses: Iterable[str], prose: Iterable[str], doi: str, arxiv: str
) -> Iterator[CitedLink]:
    for value in addresses:
        yield from of_address(value)
    written = [link for text in prose for link in in_prose(text)]
    yield from (link for link in written if not link.derived)
    if found := _DOI.fullmatch(_DOI_PREFIX.sub("", doi).strip()):
        yield from filter(None, [_link(f"doi:{found[0]}")])
    elif doi.strip():
        yield from of_address(doi) if _BEGINS.match(doi.strip()) else in_prose(doi)
    if found := _ARXIV.fullmatch(arxiv.strip()):
        yield from filter(None, [_link(f"arXiv:{found['id']}")])
    yield from (link for link in written if link.derived)


def _link(uri: str, alternatives: tuple[str, ...] = ()) -> CitedLink | None:
    """None for what has no host or scheme: it stays to be read in the reference."""
    if "&amp;" in uri:
        alternatives = (*alternatives, uri.replace("&amp;", "&"))
    try:
        return cited_link(uri, alternatives=alternatives)
    except ValueError:
        return None


# --- the reference --------------------------------------------------------------------------------


def reference(item: Item, links: Iterable[CitedLink] = ()) -> str:
    """The entry in one line, "" where it says nothing."""
    cited = [link.uri_as_cited for link in links]
    accessed = _TIME.sub("", _date(item.get("accessed")))
    who, when = _who(item), _date(item.get("issued"))
    address, doi = _text(item, "URL"), _DOI_PREFIX.sub("", _text(item, "DOI"))
    parts = [
        f"{who} ({when})" if who and when else who or (f"({when})" if when else ""),
        _quoted(_text(item, "title") or _text(item, "title-short")),
        _where(item),
        *(_text(item, name) for name in ("genre", "medium", "note", "annote")),
        address if not any(address in uri or uri in address for uri in cited) else "",
        *cited,
        f"doi:{doi}" if doi and not any(doi.lower() in unquote(u).lower() for u in cited) else "",
        f"accessed {accessed}" if accessed else "",
    ]
    said = list[str]()
    for part in filter(None, parts):
        value = _IDENTIFIER.sub("", part)
        if not any(value in before for before in said):
            said.append(part)
    return " ".join(p if _SAID.search(p[-3:]) or _ends_in_url(p) else f"{p}." for p in said)


def _ends_in_url(part: str) -> bool:
    """Whether its last word is an address: a stop behind it would be read as part of that."""
    last = part.split()[-1:]
    return bool(last) and _OF_URL.search(last[0]) is not None


def _who(item: Item) -> str:
    if authors := _names(item.get("author")):
        return authors
    editors = _names(item.get("editor"))
    return f"{editors} (ed.)" if editors else ""


def _names(value: object) -> str:
    people = [one for one in value if isinstance(one, Mapping)] if isinstance(value, list) else []
    names = [name for name in map(_name, people) if name]
    if names and names[-1] == "others":
        names[-1] = "et al."
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + _last(names)


def _last(names: list[str]) -> str:
    if not names:
        return ""
    return f", {names[-1]}" if names[-1] == "et al." else f" & {names[-1]}"


def _name(name: Mapping[str, object]) -> str:
    if name.get("literal"):
        return str(name["literal"])
    particles = (name.get("dropping-particle"), name.get("non-dropping-particle"))
    family = " ".join(str(p) for p in (*particles, name.get("family")) if p)
    return ", ".join(str(p) for p in (family, name.get("suffix"), name.get("given")) if p)


def _where(item: Item) -> str:
    """Container, volume, issue, pages; publisher and place."""
    volume, issue = _text(item, "volume"), _text(item, "issue")
    number = f"{volume}({issue})" if volume and issue else volume or issue
    page = _text(item, "page")
    within = [_text(item, "container-title"), number, f"p. {page}" if page else ""]
    behind = [_text(item, name) for name in ("publisher", "publisher-place", "number")]
    return ", ".join(filter(None, [*within, *behind]))


def _date(value: object) -> str:
    parts = date_parts(value)
    if not parts:
        return date_words(value)
    return " to ".join(map(_iso, parts))


def _iso(parts: Sequence[int]) -> str:
    return "-".join(f"{number:0{2 if at else 4}}" for at, number in enumerate(parts))


def _text(item: Item, name: str) -> str:
    value = item.get(name)
    return " ".join(str(value).split()) if isinstance(value, str | int) else ""


def _quoted(title: str) -> str:
    """In quotes, so that nothing in a title is taken for a date or a note of our own."""
    inner = re.sub('["\u201c-\u201f\u00ab\u00bb]', "'", title)
    return f"\u201c{inner}\u201d" if title else ""
