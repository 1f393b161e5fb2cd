"""Lines that were folded to a width -> one line again, with the URLs that the folding cut.

Between angle brackets a cut URL is put together without doubt (RFC 3986, appendix C). Elsewhere
the join, or leaving it, is a guess: the other reading becomes an alternative, so that "we cut it
wrong" is never reported as a dead link.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from citekeeper.model import CitedLink
from citekeeper.urls import cited_link, find_urls

_TAIL = re.compile(r"(?:(?<![A-Za-z])(?:https?|ftp)://|(?<![\w@/.\-])www\.)[^\s<>\"]*\Z", re.I)
_SCHEME = re.compile(r"(?<![A-Za-z])(?:https?|ftp):\Z", re.IGNORECASE)
_URL_TOKEN = re.compile(r"[\w\-./?#&=%+~:;,@!$'()*\[\]]+")
_BEGINS_URL = re.compile(r"(?:https?|ftp)://|www\.", re.IGNORECASE)
_MAIL = re.compile(r"[^\s/]+@")
_OPENS = "<([{\"'"
_FILE = r"(?:html?|pdf|php|aspx?|jsp|cfm|docx?|xlsx?|xml|txt|md|json)\b"
_ENDING = re.compile(rf"{_FILE}|[a-z]{{2,3}}/", re.IGNORECASE)
_DATE = re.compile(r"\d{1,2}/\d{1,2}/\d{2,4}")
_AND_OR = re.compile(r"[A-Za-z]+/[A-Za-z]+[.,;:)]?")
_LIKE_URL = re.compile(rf"[/?&=#%]\S|_\w|\w\.{_FILE}|-\w+-")
_CLOSES = re.compile(r"[^()\[\]\s]*[)\]]")


@dataclass
class Unfolded:
    """One line of text, and for each URL that a line end cut, by its offset, other readings."""

    text: str = ""
    readings: dict[int, list[str]] = field(default_factory=dict)

    def links(self) -> tuple[tuple[int, int, CitedLink], ...]:
        """The cited links of the text, each with the start and end of its spelling."""
        found = []
        for url in find_urls(self.text):
            others = [
                r for reading in self.readings.get(url.start, ()) for r in _spellings(reading)
            ]
            try:
                link = cited_link(url.uri, alternatives=(*url.alternatives, *others))
            except ValueError:
                continue
            found.append((url.start, url.end, link))
        return tuple(found)


def unfold(lines: Sequence[str]) -> Unfolded:
    """The lines as one, white space collapsed; words hyphenated at a line end keep their hyphen."""
    unfolded, parts, size, tail = Unfolded(), [""], 0, ""
    width = max(map(len, lines), default=0)
    previous = ""
    for raw in lines:
        line = " ".join(raw.split())
        if not line:
            continue
        glue = ""
        if size:
            glue = _glue(unfolded, size, tail, line, full=len(previous.rstrip()) >= max(width, 60))
        parts += (glue, line)
        size += len(glue) + len(line)
        tail, previous = (tail + glue + line).rpartition(" ")[2][-4200:], raw
    unfolded.text = "".join(parts)
    return unfolded


def _glue(unfolded: Unfolded, size: int, tail: str, line: str, *, full: bool) -> str:
    """What stands between two lines: nothing inside a URL or a hyphenated word, else a space."""
    cut = _TAIL.search(tail) if "://" in tail or "www." in tail.lower() else None
    if cut is None:
        if line.startswith("//") and _SCHEME.search(tail[-8:]):
            return ""
        return "" if re.match(r"\w-", tail[-2:]) and line[0].islower() else " "
    start, url, token = size - len(tail) + cut.start(), cut[0], line.split(" ", 1)[0]
    readings = unfolded.readings.setdefault(start, [])
    if cut.start() > 0 and tail[cut.start() - 1] == "<":
        if url.endswith("-"):
            readings.append(url[:-1] + token.partition(">")[0])
        return ""
    bracketed = cut.start() > 0 and tail[cut.start() - 1] in "(["
    if _continues(url, token) or (bracketed and _closes(url, token)):
        readings.append(url)
        if url.endswith("-"):
            readings.append(url[:-1] + token)
        return ""
    doubtful = full or url[-1] == "/"
    if doubtful and token[0].isalnum() and not _BEGINS_URL.match(token):
        readings.append(url + token)
    return " "


def _closes(url: str, token: str) -> bool:
    """True where the next word closes the bracket before a URL that was cut at a joint."""
    return url[-1] in "/.-_" and _CLOSES.match(token) is not None


def _continues(url: str, token: str) -> bool:
    """True where the first word of the next line reads like the rest of a URL."""
    if url.endswith("://"):
        return token[0].isalnum()
    if _BEGINS_URL.match(token) or token[0] in _OPENS or not _URL_TOKEN.match(token):
        return False
    last = url[-1]
    if last in "-=&?%_#+~":
        return True
    if _DATE.match(token) or (last != "/" and _MAIL.match(token)):
        return False
    if last == ".":
        return _ENDING.match(token) is not None or (token[0].islower() and "/" in token)
    if last in ",;:!)":
        return _LIKE_URL.search(token) is not None and token[0].islower()
    if token[0] in "/?&=#%._":
        return True
    if last == "/":
        return "/" in token or _LIKE_URL.search(token) is not None or _MAIL.match(token) is not None
    if token[0].isupper() or _AND_OR.fullmatch(token):
        return False
    return _LIKE_URL.search(token) is not None


def _spellings(reading: str) -> list[str]:
    """A reading as a URL, trimmed as prose is; nothing where it is none."""
    return [url.uri for url in find_urls(reading)[:1]]
