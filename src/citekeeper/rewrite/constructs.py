"""What stands around a URL in the source: the link, command or template that it belongs to."""

from __future__ import annotations

import re
from dataclasses import dataclass

from citekeeper.rewrite.spelled import Span

_MOST = 20_000
"""Characters of one link, tag or template that are looked at."""


@dataclass(frozen=True, slots=True)
class Construct:
    """One link in the source, from its first to behind its last character.

    `kind` is "bare", "angle", "inline", "definition", "anchor", "url" (a command of LaTeX, a
    bracket of a wiki) or "template"; `label` is what a link shows in place of its address.
    """

    kind: str
    start: int
    end: int
    label: str | None = None


def construct(text: str, span: Span, format: str) -> Construct | None:  # noqa: A002
    """The link around a URL; None where the URL is no link: in an image, in another attribute."""
    known = {"html": _html, "markdown": _markdown, "latex": _latex, "rst": _rst, "wikitext": _wiki}
    return known[format](text, *span)


def _bare(start: int, end: int) -> Construct:
    return Construct("bare", start, end)


# --- HTML ---------------------------------------------------------------------------------------

_ANCHOR = re.compile(r"<a(?=[\s>])", re.IGNORECASE)
_CLOSED = re.compile(r"</a\s*>", re.IGNORECASE)
_HREF = re.compile(r"(?<![\w-])href\s*=\s*[\"']?\s*\Z", re.IGNORECASE)


def _html(text: str, start: int, end: int) -> Construct | None:
    opened = text.rfind("<", max(start - _MOST, 0), start)
    if opened > text.rfind(">", max(start - _MOST, 0), start):
        if not _ANCHOR.match(text, opened) or not _HREF.search(text, opened, start):
            return None
        return _anchor(text, opened)
    anchors = [found.start() for found in _ANCHOR.finditer(text, max(start - _MOST, 0), start)]
    if anchors and not _CLOSED.search(text, anchors[-1], start):
        return _anchor(text, anchors[-1])
    return _bare(start, end)


def _anchor(text: str, opened: int) -> Construct:
    closed = _CLOSED.search(text, opened, opened + _MOST)
    end = closed.end() if closed else text.find(">", opened) + 1
    return Construct("anchor", opened, end)


# --- Markdown -----------------------------------------------------------------------------------

_TITLE = re.compile(r">?(?:\s+(?:\"[^\"]*\"|'[^']*'|\([^()]*\)))?\s*\)(?:\{[^{}\n]*\})?")
_TARGET = re.compile(r"\]\(\s*<?\Z")
_DEFINITION = re.compile(r"^ {0,3}(?:>\s*)*\[(?!\^)[^\]\n]+\]:\s*<?\Z", re.MULTILINE)


def _markdown(text: str, start: int, end: int) -> Construct | None:
    target = _TARGET.search(text, max(start - 20, 0), start)
    if target and (closed := _TITLE.match(text, end)):
        opened = _opening(text, target.start())
        if opened is None or text[opened - 1 : opened] == "!":
            return None
        return Construct("inline", opened, closed.end(), text[opened + 1 : target.start()])
    if _DEFINITION.search(text, text.rfind("\n", 0, start) + 1, start):
        return Construct("definition", start, end)
    if text[start - 1 : start] == "<" and text[end : end + 1] == ">":
        return Construct("angle", start - 1, end + 1)
    return _html(text, start, end)


def _opening(text: str, closing: int) -> int | None:
    """Where the bracket opens that closes at `closing`."""
    depth = 0
    for at in range(closing, max(closing - _MOST, -1), -1):
        if text[at] in "[]" and text[at - 1 : at] != "\\":
            depth += 1 if text[at] == "]" else -1
            if depth == 0:
                return at
    return None


# --- LaTeX --------------------------------------------------------------------------------------

_URL = re.compile(r"\\(?:nolink)?url\s*\{\s*\Z")
_TO = re.compile(r"\\href\s*(?:\[[^\]]{0,200}\]\s*)?\{\s*\Z")


def _latex(text: str, start: int, end: int) -> Construct:
    for pattern, more in ((_URL, False), (_TO, True)):
        found = pattern.search(text, max(start - 300, 0), start)
        closed = _braced(text, found.end() - 1, found.end() - 1) if found else None
        if found and closed is not None:
            shown = re.compile(r"\s*\{").match(text, closed) if more else None
            last = _braced(text, shown.end() - 1, shown.end() - 1) if shown else None
            return Construct("url", found.start(), last or closed)
    return _bare(start, end)


def _braced(text: str, at: int, opened: int) -> int | None:
    """Behind the brace that closes the one at `opened` (white space may follow that one)."""
    at = text.rfind("{", 0, opened + 1)
    depth = 0
    for here in range(at, min(at + _MOST, len(text))):
        if text[here] in "{}" and text[here - 1 : here] != "\\":
            depth += 1 if text[here] == "{" else -1
            if depth == 0:
                return here + 1
    return None


# --- RST, wikitext ------------------------------------------------------------------------------

_TOC = re.compile(r"\.\. toctree::[^\n]*\n(?:[ \t]+[^\s][^\n]*\n|[ \t\r]*\n)*[ \t]+[^\n]*\Z")
_CLOSES = re.compile(r">`__?")
_NAMED = re.compile(r"^\s*(?:\.\. _[^\n]+:|__|:\w+:)\s+\Z", re.MULTILINE)


def _rst(text: str, start: int, end: int) -> Construct:
    closed = _CLOSES.match(text, end)
    opened = text.rfind("`", max(start - _MOST, 0), start)
    if text[start - 1 : start] == "<" and closed and opened >= 0:
        return Construct("inline", opened, closed.end())
    if _NAMED.search(text, text.rfind("\n", 0, start) + 1, start):
        return Construct("definition", start, end)
    if _TOC.search(text, max(start - _MOST, 0), start):
        return Construct("definition", start, end)
    if text[start - 1 : start] == "<" and text[end : end + 1] == ">":
        return Construct("angle", start - 1, end + 1)
    return _bare(start, end)


_FIELD = re.compile(r"\|[^|{}\[\]=\n]{1,60}=\s*\Z")


def _wiki(text: str, start: int, end: int) -> Construct:
    if text[start - 1 : start] == "[" and (closed := text.find("]", end, end + _MOST)) >= 0:
        return Construct("url", start - 1, closed + 1)
    if found := _FIELD.search(text, max(start - 100, 0), start):
        opened = _template(text, found.start())
        if opened is not None:
            name = text[opened + 2 :].partition("|")[0].strip()
            return Construct("template", start, end, name)
    if text[:start].rstrip().endswith("|") and (opened := _template(text, start - 1)) is not None:
        return Construct("url", opened, _closing(text, opened))
    return _bare(start, end)


def _closing(text: str, opened: int) -> int:
    """Behind a template that opens here."""
    depth = 0
    for here in range(opened, min(opened + _MOST, len(text))):
        pair = text[here : here + 2]
        depth += {"{{": 1, "}}": -1}.get(pair, 0)
        if depth == 0 and pair == "}}":
            return here + 2
    return len(text)


def _template(text: str, at: int) -> int | None:
    """Where the template opens in which an offset lies."""
    depth = 0
    for here in range(at, max(at - _MOST, -1), -1):
        pair = text[here : here + 2]
        if pair == "}}":
            depth += 1
        elif pair == "{{":
            depth -= 1
            if depth < 0:
                return here
    return None
