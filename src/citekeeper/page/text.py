"""The words a reader sees on a page, where its main part lies, and how it calls itself."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, islice

from lxml import etree

MAX_TEXT = 1_000_000
"""Characters of visible text that are kept; web.py reads no more than so many bytes of a page."""

MAX_LINE = 300
"""Characters of a title or heading that are kept."""

_HIDDEN_MAX = 50_000
_DEPTH_LIMIT = 114  # libxml2's ERR_RESOURCE_LIMIT: it stops reading at 256 elements in each other

# Noncharacters of Unicode: no text holds them, and lxml lets them pass.
_BLOCK, _OPEN, _CLOSE = "\ufdd0", "\ufdd1", "\ufdd2"

_BLOCKS = (
    *("address", "article", "aside", "blockquote", "br", "button", "caption", "center", "dd"),
    *("details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer"),
    *("form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "legend", "li", "main", "menu"),
    *("nav", "ol", "option", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot"),
    *("th", "thead", "tr", "ul"),
)
_NEVER_SEEN = (
    *("script", "style", "template", "svg", "iframe", "object", "audio", "video", "canvas"),
    *("noframes", "noembed", "datalist", "map"),
)
_CHROME = ("nav", "header", "footer", "aside")

_HIDING = re.compile(rb"display\s*:\s*none|visibility\s*:\s*hidden|[\s\"']hidden[\s=>]", re.I)
_HIDDEN = etree.XPath(
    "//*[@hidden or contains(translate(@style, ' DISPLAYNOE', 'displaynoe'), 'display:none')"
    " or contains(translate(@style, ' VISBLTYHDEN', 'visbltyhden'), 'visibility:hidden')]"
    "[not(self::body or self::html)]"
)
_SCRIPTS = etree.XPath("count(//script[not(contains(@type, 'json'))])")
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff]")
_LANG = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8}){0,3}")


@dataclass(frozen=True, slots=True)
class Visible:
    """What of a body can be seen, and `hidden`: words in its markup that no reader sees."""

    text: str = ""
    title: str | None = None
    h1: str | None = None
    lang: str | None = None
    description: str = ""
    hidden: str = ""
    scripts: int = 0
    main_span: tuple[int, int] | None = None


def one_line(text: str | None) -> str | None:
    """A title or heading as one clean line of at most MAX_LINE characters; None where empty."""
    line = _UNSEEN.sub("", " ".join((text or "")[: MAX_LINE * 20].split()))
    return line[:MAX_LINE].strip() or None


def _clean(line: str) -> str:
    return line if line.isprintable() else _UNSEEN.sub("", line)


# --- HTML ---------------------------------------------------------------------------------------


def read_html(body: bytes) -> Visible:
    """What of an HTML page (UTF-8) can be seen, in one pass of the parser; never raises.

    Browsers with scripts do not show <noscript>, and its "please enable JavaScript" must not pass
    for content; but where nothing else is there and it holds a whole text, it is the page.
    """
    page = _read_html(body, keep_noscript=False)
    if len(page.text) < 50 and b"<noscript" in body.lower():
        fallback = _read_html(body, keep_noscript=True)
        return fallback if len(fallback.text) >= 500 else page
    return page


def _read_html(body: bytes, *, keep_noscript: bool) -> Visible:
    parser = etree.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=False
    )
    try:
        root = etree.fromstring(body.replace(b"\0", b""), parser)
    except etree.LxmlError:
        root = None
    if root is None:
        return Visible(text=_without_tags(body))
    scripts = int(_number(_SCRIPTS(root)))
    never = _NEVER_SEEN if keep_noscript else (*_NEVER_SEEN, "noscript")
    etree.strip_elements(root, *never, with_tail=False)
    title = _first(root.iter("title"))
    description = _description(root)
    etree.strip_elements(root, "head", "title", with_tail=False)
    hidden = _take_hidden(root) if _HIDING.search(body) else ""
    h1 = _first(root.iter("h1"))
    text, span = _visible(root)
    if any(fault.type == _DEPTH_LIMIT for fault in parser.error_log):
        text, span = _without_tags(body), None
    lang = _LANG.match(root.get("lang") or root.get("xml:lang") or "")
    return Visible(text, title, h1, lang[0] if lang else None, description, hidden, scripts, span)


def _number(found: object) -> float:
    return found if isinstance(found, float) else 0.0


def _first(elements: Iterable[etree._Element]) -> str | None:
    """The first of some elements that says anything."""
    for element in islice(elements, 20):
        line = one_line("".join(islice(_strings(element), 200)))
        if line:
            return line
    return None


def _strings(element: etree._Element) -> Iterator[str]:
    for part in element.itertext():
        yield str(part)


def _description(root: etree._Element) -> str:
    for meta in islice(root.iter("meta"), 200):
        if (meta.get("name") or "").strip().lower() == "description":
            return one_line(meta.get("content")) or ""
    return ""


def _take_hidden(root: etree._Element) -> str:
    """Takes what is hidden out of the tree, and tells its words."""
    found = _HIDDEN(root)
    taken: list[str] = []
    length = 0
    for element in found if isinstance(found, list) else ():
        if not isinstance(element, etree._Element):  # an XPath may give text, this one does not
            continue
        if length < _HIDDEN_MAX:
            taken.append(" ".join(islice(_strings(element), 2000))[:_HIDDEN_MAX])
            length += len(taken[-1])
        element.tag = "hidden"
    etree.strip_elements(root, "hidden", with_tail=False)
    return " ".join(" ".join(taken).split())


def _visible(root: etree._Element) -> tuple[str, tuple[int, int] | None]:
    """The visible text, block by block, and where its main part lies."""
    for element in root.iter(*_BLOCKS):
        element.text = _BLOCK + (element.text or "")
        element.tail = _BLOCK + (element.tail or "")
    parts, chosen = _parts(root)
    for element in parts:
        element.text = _BLOCK + _OPEN + (element.text or "")
        element.tail = _BLOCK + _CLOSE + (element.tail or "")
    raw = etree.tostring(root, method="text", encoding="unicode", with_tail=False)
    text, marks = _lines(" ".join(raw.split()))
    if not marks:
        return text, None
    return text, _chosen(marks) if chosen else _between(marks, len(text))


def _parts(root: etree._Element) -> tuple[list[etree._Element], bool]:
    """The main part (True), or else the parts that surround it (False)."""
    main = next(root.iter("main"), None)
    if main is not None:
        return [main], True
    articles = list(islice(root.iter("article"), 2))
    if len(articles) == 1:
        return articles, True
    return list(islice(root.iter(*_CHROME), 50)), False


def _lines(raw: str) -> tuple[str, list[tuple[int, int]]]:
    """The lines joined, and the marks in them as (offset, +1 opens or -1 closes)."""
    lines: list[str] = []
    marks: list[tuple[int, int]] = []
    length = 0
    for line in raw.split(_BLOCK):
        piece = line.strip()
        if not piece:
            continue
        if piece[0] in (_OPEN, _CLOSE):
            marks.append((length, 1) if piece[0] == _OPEN else (length, -1))
            piece = piece[1:].lstrip()
        piece = _clean(piece)
        if piece:
            lines.append(piece)
            length += len(piece) + 1
    return "\n".join(lines)[:MAX_TEXT], marks


def _chosen(marks: list[tuple[int, int]]) -> tuple[int, int] | None:
    start, end = marks[0][0], marks[-1][0] - 1
    return (start, min(end, MAX_TEXT)) if start < min(end, MAX_TEXT) else None


def _between(marks: list[tuple[int, int]], length: int) -> tuple[int, int] | None:
    """The longest stretch outside navigation, header, footer and asides.

    Only if it holds at least half of all that is outside: else nobody knows what the main part is.
    """
    gaps: list[tuple[int, int]] = []
    depth, since = 0, 0
    for offset, step in chain(marks, ((length + 1, 1),)):
        if depth == 0 and offset - 1 > since:
            gaps.append((since, offset - 1))
        depth = max(depth + step, 0)
        since = offset
    if not gaps:
        return None
    start, end = max(gaps, key=lambda gap: gap[1] - gap[0])
    outside = sum(gap[1] - gap[0] for gap in gaps)
    return (start, min(end, length)) if (end - start) * 2 >= outside else None


def _without_tags(body: bytes) -> str:
    """The words of a page that no parser can hold (thousands of elements in each other)."""
    lines: list[str] = []
    skipped = ""
    for piece in body.decode("utf-8", "replace").split("<"):
        tag, _, words = piece.partition(">")
        name = tag[:40].partition(" ")[0].lower()
        if skipped:
            skipped = "" if name == f"/{skipped}" else skipped
        elif name in ("script", "style", "noscript", "template", "title"):
            skipped = name
        if not skipped and (line := " ".join(words.split())):
            lines.append(_clean(line))
    return "\n".join(lines)[:MAX_TEXT]


# --- other kinds --------------------------------------------------------------------------------


def read_text(text: str) -> Visible:
    """Plain text: as it is, with its lines."""
    lines = (" ".join(line.split()) for line in text[:MAX_TEXT].splitlines())
    return Visible("\n".join(_clean(line) for line in lines if line))


def read_json(text: str) -> Visible:
    """The strings of a JSON document, in order; a damaged one is plain text."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return read_text(text)
    found: list[str] = []
    open_values: list[object] = [value]
    while open_values:
        value = open_values.pop()
        if isinstance(value, dict):
            open_values.extend(reversed(value.values()))
        elif isinstance(value, list):
            open_values.extend(reversed(value))
        elif isinstance(value, str):
            found.append(value)
    return read_text("\n".join(found))


def read_xml(body: bytes) -> Visible:
    """The text content of an XML document; entities are never resolved."""
    parser = etree.XMLParser(
        recover=True, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        root = etree.fromstring(body, parser)
    except (etree.LxmlError, ValueError):
        root = None
    if root is None:
        return Visible(text=_without_tags(body))
    title = _first(root.iter("{*}title"))
    lang = _LANG.match(root.get("{http://www.w3.org/XML/1998/namespace}lang") or "")
    text = read_text("\n".join(_strings(root))).text
    return Visible(text, title, lang=lang[0] if lang else None)
