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

# Noncharacters of Unicode: no text holds them.
_BLOCK, _OPEN, _CLOSE = "\ufdd0", "\ufdd1", "\ufdd2"
_PART = "citekeeper-part"

_BLOCKS = (
    *("address", "article", "aside", "blockquote", "br", "button", "caption", "center", "dd"),
    *("details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer"),
    *("form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "legend", "li", "main", "menu"),
    *("nav", "ol", "option", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot"),
    *("th", "thead", "tr", "ul"),
)
_BREAKS = {
    **{form: _BLOCK for name in _BLOCKS for form in (name, f"/{name}", f"{name}/")},
    _PART: _BLOCK + _OPEN,
    f"/{_PART}": _BLOCK + _CLOSE,
}
_NEVER_SEEN = frozenset(
    {
        *("head", "title", "template", "svg", "iframe", "object", "audio", "video", "canvas"),
        *("noscript", "noframes", "noembed", "datalist", "map"),
    }
)
_CHROME = ("nav", "header", "footer", "aside")

_HIDING = re.compile(
    r"(?:^| )hidden=|style=\"[^\"]*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.I
)
_SCRIPTS = etree.XPath("count(//script[not(contains(@type, 'json'))])")
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff]")
_REFERENCE = re.compile("&#x?[0-9A-Fa-f]+;")  # so the serialiser writes what no text may hold
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
        root = etree.fromstring(body.replace(b"\0", b"").replace(b"\r", b" "), parser)
    except etree.LxmlError:
        root = None
    if root is None:
        return Visible(text=_without_tags(body))
    scripts = int(_number(_SCRIPTS(root)))
    etree.strip_elements(root, "script", "style", "svg", with_tail=False)
    title = _first(root.iter("title"))
    parts, chosen = _parts(root)
    for part in parts:
        part.tag = _PART
    raw = etree.tostring(root, encoding="unicode", with_tail=False)
    words, hidden = _seen(raw, _NEVER_SEEN - {"noscript"} if keep_noscript else _NEVER_SEEN)
    text, marks = _lines(words)
    span = _span(marks, len(text), chosen=chosen)
    if any(fault.type == _DEPTH_LIMIT for fault in parser.error_log):
        text, span = _without_tags(body), None
    lang = _LANG.match(root.get("lang") or root.get("xml:lang") or "")
    return Visible(
        text=text,
        title=title,
        h1=_heading(root),
        lang=lang[0] if lang else None,
        description=_description(root),
        hidden=hidden,
        scripts=scripts,
        main_span=span,
    )


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


def _heading(root: etree._Element) -> str | None:
    """The first heading that a reader sees and that says anything."""
    for h1 in islice(root.iter("h1"), 20):
        if any(_unseen(element) for element in chain((h1,), h1.iterancestors())):
            continue
        raw = etree.tostring(h1, encoding="unicode", with_tail=False)
        line = one_line(_lines(_seen(raw[: MAX_LINE * 20], _NEVER_SEEN)[0])[0])
        if line:
            return line
    return None


def _unseen(element: etree._Element) -> bool:
    attributes = " ".join(f'{name!s}="{value!s}"' for name, value in element.items())
    return element.tag in _NEVER_SEEN or _hides(str(element.tag), attributes)


def _seen(raw: str, never: frozenset[str]) -> tuple[str, str]:
    """What a reader sees of a well-formed document, blocks apart, and the words hidden from him.

    One pass over the tags: faster than asking the parser's tree for each of its elements.
    """
    seen: list[str] = []
    hidden: list[str] = []
    skipped, depth = "", 0
    for piece in raw.split("<"):
        tag, _, words = piece.partition(">")
        name, _, attributes = tag.partition(" ")
        if not skipped:
            if name in never or (attributes and _hides(name, attributes)):
                skipped, depth = name, 0 if tag.endswith("/") else 1
        elif name == skipped:
            depth += not tag.endswith("/")
        elif name == "/" + skipped:
            depth -= 1
        if skipped:
            if depth:
                if skipped not in never:
                    hidden.append(words)
                continue
            skipped = ""
        if name in _BREAKS:
            seen.append(_BREAKS[name])
        if words:
            seen.append(words)
    return _unescaped("".join(seen)), _unescaped(" ".join(hidden))[:_HIDDEN_MAX]


def _hides(name: str, attributes: str) -> bool:
    if "hidden" not in attributes and "none" not in attributes:
        return False
    return name not in ("body", "html") and _HIDING.search(attributes) is not None


def _unescaped(xml: str) -> str:
    plain = " ".join(xml.split())
    if "&" in plain:
        plain = _REFERENCE.sub("", plain)
        return plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    return plain


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


def _span(marks: list[tuple[int, int]], length: int, *, chosen: bool) -> tuple[int, int] | None:
    """Where the main part lies: within the marks if it was `chosen`, else between them."""
    if not marks:
        return None
    if not chosen:
        return _between(marks, length)
    start, end = marks[0][0], min(marks[-1][0] - 1, length)
    return (start, end) if start < end else None


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
