"""Where a URL stands in the source of a document, however the format spells it.

A format's escapes are undone first, with a map back to the source; the URL is then looked for among
whole URLs only, so that the beginning of a longer one, and one within another (an archive address,
a redirect), is never taken for it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import unescape
from urllib.parse import quote

from citekeeper.urls import FoundUrl, find_urls

Span = tuple[int, int]
"""Two offsets in the source: the first character, and the one behind the last."""

_ENTITY = r"&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"
_LATEX = (
    r"\\(?P<tilde>textasciitilde(?:\{\}|[ ])?|string~|~\{\})"
    r"|\\(?P<low>textunderscore)(?:\{\}|[ ]?)"
    r"|\\(?:allowbreak|discretionary\{\}\{\}\{\}|-)(?:\{\}|[ ])?"
    r"|%[ \t]*\r?\n[ \t]*|\\(?P<sign>[%#&_${}])"
)


def _of_latex(found: re.Match[str]) -> str:
    if found["sign"]:
        return found["sign"]
    return "~" if found["tilde"] else "_" if found["low"] else ""


def _of_entity(found: re.Match[str]) -> str:
    return unescape(found[0])


def _of_markdown(found: re.Match[str]) -> str:
    return found[0][1:] if found[0].startswith("\\") else unescape(found[0])


def _of_rst(found: re.Match[str]) -> str:
    return "" if found[0][1].isspace() else found[0][1]


def _of_wikitext(found: re.Match[str]) -> str:
    return {"{{=}}": "=", "{{!}}": "|"}.get(found[0]) or unescape(found[0])


def _of_json(found: re.Match[str]) -> str:
    if found[1]:
        return chr(int(found[1], 16))
    return {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}.get(found[0][1], found[0][1])


_ESCAPES: dict[str, tuple[re.Pattern[str], Callable[[re.Match[str]], str]]] = {
    "html": (re.compile(_ENTITY), _of_entity),
    "markdown": (re.compile(rf"\\[!-/:-@\[-`{{-~]|{_ENTITY}"), _of_markdown),
    "latex": (re.compile(_LATEX), _of_latex),
    "bibtex": (re.compile(_LATEX), _of_latex),
    "rst": (re.compile(r"\\(?:\s|\S)"), _of_rst),
    "wikitext": (re.compile(rf"\{{\{{[=!]\}}\}}|{_ENTITY}"), _of_wikitext),
    "csl": (re.compile(r"\\(?:u([0-9a-fA-F]{4})|.)"), _of_json),
}


@dataclass(frozen=True, slots=True)
class _View:
    """A text without escapes, where each of its characters begins and ends in the source, and the
    URLs in it."""

    plain: str
    begins: list[int]
    ends: list[int]
    urls: tuple[FoundUrl, ...]


def _view(text: str, escapes: str | None) -> _View:
    pieces, begins, ends, done = list[str](), list[int](), list[int](), 0
    pattern, undo = _ESCAPES.get(escapes or "", (None, None))
    for found in pattern.finditer(text) if pattern and undo else ():
        plain = undo(found) if undo else ""
        pieces += [text[done : found.start()], plain]
        begins += [*range(done, found.start()), *[found.start()] * len(plain)]
        ends += [*range(done + 1, found.start() + 1), *[found.end()] * len(plain)]
        done = found.end()
    whole = "".join([*pieces, text[done:]])
    begins += range(done, len(text))
    ends += range(done + 1, len(text) + 1)
    return _View(whole, begins, ends, find_urls(whole))


class Spellings:
    """A document's source, in which URLs can be looked for."""

    def __init__(self, text: str, format: str) -> None:  # noqa: A002 - the word of the house
        self._views = [_view(text, format), _view(text, None)]
        self._bare = format in ("bibtex", "csl")

    def find(self, uri: str) -> tuple[Span, ...]:
        """Every place at which exactly this URL stands, in order."""
        spelled = {uri, quote(uri, safe="!#$%&'()*+,/:;=?@[]~")}
        if self._bare and uri.startswith("http://"):
            spelled.add(uri.removeprefix("http://"))
        found = {
            (view.begins[start], view.ends[end - 1])
            for view in self._views
            for one in spelled
            for start, end in _places(view, one)
        }
        return tuple(sorted(found))


_GOES_ON = re.compile(r"[\w/%?#&=+\-~@:]|[.,;:!]\w")
_WITHIN = re.compile(r"[\w/.\-@%=?&#+]\Z")


def _places(view: _View, uri: str) -> Iterator[Span]:
    starts = [url.start for url in view.urls]
    start = view.plain.find(uri)
    while start >= 0:
        end = start + len(uri)
        index = bisect_right(starts, start) - 1
        token = view.urls[index] if index >= 0 and view.urls[index].end > start else None
        if _whole(view.plain, start, end, token):
            yield start, end
        start = view.plain.find(uri, start + 1)


def _whole(plain: str, start: int, end: int, token: FoundUrl | None) -> bool:
    """True where a URL begins at `start` and is not longer than up to `end`."""
    before = plain[max(start - 1, 0) : start]
    if token is None:
        return not (_WITHIN.match(before) and before != "=") and not _GOES_ON.match(plain, end)
    if token.start != start or before == "/":
        return False
    return token.end == end or (token.end < end and not _GOES_ON.match(plain, end))
