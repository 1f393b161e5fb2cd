"""Addresses that cannot exist, beside those that are cited: siblings. Pure.

A sibling is a made-up neighbour of a cited page. If it is answered as the page is, the page's own
answer proves nothing (Bar-Yossef et al. 2004 found 29 % of dead links to be such soft 404s).
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from posixpath import splitext
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit, urlunsplit

from citekeeper.judge.likeness import plain
from citekeeper.urls import host
from citekeeper.urls.sameness import telling

MOST = 2
"""Siblings asked for one (host, directory)."""

_INDEX = re.compile(r"(?:index|default|home|main|start)\.[a-z]{2,5}", re.I)
_FRONT = re.compile(
    r"(?:index|default|home|main|start|welcome|accueil|startseite|inicio)"
    r"(?:[-_](?:[a-z]{2}))?(?:\.[a-z]{2,5})?|[a-z]{2}(?:[-_][a-z]{2,4})?",
    re.I,
)
"""A part of a path that names a front page, or the language of one."""

_SCRIPT = re.compile(r"[a-z_]+\.(?:php\d?|aspx?|jspx?|cfml?|cgi|pl|do|action)", re.I)
_ID_KEY = re.compile(
    r"\w*_?(?:id|no|nr|num)|[apqtv]|art(?:icle)?|doc|item|news|node|page|paper|record|story|title|"
    r"(?:show)?topic|thread",
    re.I,
)
"""Query keys that name a page, to servers whose scripts show many."""


def steps(uri: str) -> list[str]:
    """The parts of a path that say more than "front page"."""
    return [part for part in urlsplit(uri).path.split("/") if part and not _FRONT.fullmatch(part)]


def is_front(uri: str) -> bool:
    """Whether an address is a front page, in whatever language: nothing in it names a page."""
    query = telling(urlsplit(uri).query)
    named = [value for key, value in query if _ID_KEY.fullmatch(key)]
    return not steps(uri) and all(_FRONT.fullmatch(value) for value in named)


def _in_query(uri_r: str) -> bool:
    """Whether a page is named by the query of a script alone ("article.php?id=12")."""
    parts = urlsplit(uri_r)
    leaf = parts.path.rpartition("/")[2]
    keys = [key for key, value in telling(parts.query) if value and _ID_KEY.fullmatch(key)]
    return bool(keys) and _SCRIPT.fullmatch(leaf) is not None


def directory(uri_r: str) -> str:
    """The folder of a page: its path up to the last part, or the script that shows many pages."""
    path = urlsplit(uri_r).path.rstrip("/")
    if _in_query(uri_r):
        return f"{path}?"
    return path[: path.rfind("/") + 1] or "/"


def has_siblings(uri_r: str) -> bool:
    """False at front pages, and for what is no HTML by its name: nothing can be learnt there."""
    leaf = urlsplit(uri_r).path.rstrip("/").rpartition("/")[2]
    return not is_front(uri_r) and splitext(leaf)[1].lower() not in _NOT_HTML


_NOT_HTML = frozenset(
    ".pdf .doc .docx .xls .xlsx .ppt .pptx .odt .csv .txt .xml .json .zip .epub .rtf".split()
)


def sibling_uris(uri_r: str) -> tuple[str, ...]:
    """Two addresses in the same directory that cannot exist; () where none make sense.

    Everything that could identify the page is changed: the last part of the path, numbers in the
    parts before it, the ids in the query. What is a number stays one, and the extension stays. Many
    servers ignore one of them and serve the live page all the same.
    """
    if not has_siblings(uri_r):
        return ()
    return tuple(_changed(uri_r, _token(uri_r, number)) for number in range(MOST))


def _token(uri_r: str, number: int) -> str:
    """Letters that no page is called by, the same for the same address: chance without chance."""
    digest = hashlib.sha256(f"{number} {uri_r}".encode()).hexdigest()
    return "".join(chr(ord("a") + int(c, 16)) for c in digest[:14])


def _digits(token: str) -> str:
    """Seven digits and more: a number that no page has, and every database can hold."""
    return "9" + "".join(str(ord(c) % 10) for c in token)[:6]


def _changed(uri_r: str, token: str) -> str:
    parts = urlsplit(uri_r)
    path = parts.path.rstrip("/")
    slash = "/" if parts.path.endswith("/") and path else ""
    folders, _, leaf = path.rpartition("/")
    if not (_in_query(uri_r) or (_INDEX.fullmatch(leaf) and parts.query)):
        leaf = _other_leaf(leaf, token)
    query = _other_query(parts.query, token)
    changed = "/".join(_renumbered(folders.split("/"), token))
    return urlunsplit((parts.scheme, parts.netloc, f"{changed}/{leaf}{slash}", query, ""))


def _other_leaf(leaf: str, token: str) -> str:
    """Other letters for letters and another number for a number of three digits and more."""
    stem, suffix = splitext(leaf)
    number = re.fullmatch(r"([a-z]{0,3})(\d+)|(\d{3,})([-_,].*)|(.*[-_,])(\d{3,})", stem, re.I)
    if number is None:
        return token + suffix if leaf else leaf
    if number[2]:
        return f"{number[1]}{_digits(token)}{suffix}"
    if number[3]:
        return f"{_digits(token)}{number[4][0]}{token}{suffix}"
    return f"{token}{number[5][-1]}{_digits(token)}{suffix}"


def _renumbered(folders: Sequence[str], token: str) -> list[str]:
    """The parts of a path, with other digits where a number may name the page.

    A year, and the month and day after one, stay: dated folders that do not exist are answered as
    folders, not as pages. A version or a section with a digit in its name is changed, too: then the
    folder is not there, which proves nothing, while a page behind an old id would prove too much.
    """
    found: list[str] = []
    dated = False
    for part in folders:
        year = re.fullmatch(r"(?:19|20)\d\d", part) is not None
        dated = year or (dated and re.fullmatch(r"\d\d?", part) is not None)
        found.append(part if dated else re.sub(r"\d+", _digits(token), part))
    return found


def _other_query(query: str, token: str) -> str:
    pairs = parse_qsl(query, keep_blank_values=True)
    if not pairs:
        return token if query else ""
    named = set(telling(query))
    ids = [
        pair in named and bool(_ID_KEY.fullmatch(pair[0]) or re.search(r"\d{2,}|\d$", pair[1]))
        for pair in pairs
    ]
    if not any(ids):
        ids = [True] * len(pairs)
    return urlencode(
        [
            (key, (_digits(token) if value.isdigit() else token) if changed else value)
            for (key, value), changed in zip(pairs, ids, strict=True)
        ]
    )


def named(uri: str) -> str:
    """The words of an address that name its page: of the last part, or of the query of a script."""
    parts = urlsplit(uri)
    stem = splitext(parts.path.rstrip("/").rpartition("/")[2])[0]
    if _in_query(uri):
        stem = " ".join(value for _, value in parse_qsl(parts.query))
    return plain(unquote(stem).replace("_", " "))


def place_of(uri_r: str) -> tuple[str, str]:
    """Host and directory: what a profile is kept for."""
    return host(uri_r), directory(uri_r)
