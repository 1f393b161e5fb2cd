"""The link behind an archive address or a mail wrapper, and the addresses of mementos."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from urllib.parse import parse_qs, unquote

from citekeeper.model import CitedLink, UriM
from citekeeper.urls.identifiers import resolvable
from citekeeper.urls.naming import host, split_fragment, uri_r

ARCHIVE_TODAY = frozenset(
    f"archive.{ending}" for ending in ("today", "is", "ph", "fo", "li", "md", "vn")
)
ARCHIVES = ARCHIVE_TODAY | {
    "web.archive.org",
    "wayback.archive.org",
    "web-beta.archive.org",
    "arquivo.pt",
    "perma-archives.org",
    "timetravel.mementoweb.org",
    "wayback.archive-it.org",
    "webarchive.loc.gov",
    "webarchive.nationalarchives.gov.uk",
    "webarchive.org.uk",
}
"""Hosts on which even an original without scheme, or without a full date, is an archive address.
Everywhere else 14 digits and an original with its scheme are needed."""

_DATED = re.compile(r"([0-9]{14})([a-z]{2,4}_)?")
_DOTTED = re.compile(r"([0-9]{4})\.([0-9]{2})\.([0-9]{2})-([0-9]{6})")
_UNDATED = re.compile(r"[0-9]{0,14}\*|[0-9]{1,13}(?:[a-z]{2,4}_)?|newest|oldest|timegate|save")
_ORIGINAL = re.compile(r"(https?|ftp)(?:(?::|%3A)/{1,3}|(?::|%3A)%2F%2F)", re.IGNORECASE)
_BARE_ORIGINAL = re.compile(r"[\w\-]+(?:\.[\w\-]+)+(?:[:/?#]|$)")


def timestamp(moment: datetime) -> str:
    """The 14 digits of archive addresses, UTC, for an aware datetime."""
    if moment.tzinfo is None:
        raise ValueError("a moment without time zone")
    return moment.astimezone(UTC).strftime("%Y%m%d%H%M%S")


def moment(timestamp14: str) -> datetime:
    """The moment that 14 digits name, aware UTC; ValueError for anything else."""
    text = timestamp14
    if len(text) != 14 or not (text.isascii() and text.isdigit()):
        raise ValueError("a timestamp has 14 digits")
    year, month, day = int(text[:4]), int(text[4:6]), int(text[6:8])
    return datetime(year, month, day, int(text[8:10]), int(text[10:12]), int(text[12:]), tzinfo=UTC)


def join_uri_m(replay_base: str, timestamp14: str, original: str, flag: str = "") -> UriM:
    """The address of a memento: base, 14 digits with their flag ("id_", "if_"), original."""
    return UriM(f"{replay_base.rstrip('/')}/{timestamp14}{flag}/{original}")


def split_uri_m(uri: str) -> tuple[str, str, str, str] | None:
    """Base, 14 digits, flag and original of the address of one dated memento; None for others.

    Any archive of the Wayback shape counts (docs/archives.md). A calendar (`*`), a partial date or
    a short form names no single memento.
    """
    parts = _original(uri)
    return None if parts is None or not parts[1] else parts


def is_archive_today(uri: str) -> bool:
    """True for an address of the archive.today family, in whatever form (docs/archives.md)."""
    return host(uri).removeprefix("www.") in ARCHIVE_TODAY


def by_archive_today(cited: CitedLink) -> bool:
    """True where a citation leans on archive.today: as the page it cites, or as its snapshot."""
    return any(map(is_archive_today, (cited.uri_as_cited, cited.uri_r, cited.known_memento or "")))


def _original(uri: str) -> tuple[str, str, str, str] | None:
    """As `split_uri_m`, with an empty timestamp where the archive address names no one memento.

    Walks the first segments of the path to the one after which an original begins.
    """
    address = uri.strip()
    address = address if re.match(r"https?://", address, re.IGNORECASE) else f"https://{address}"
    known = host(address).removeprefix("www.") in ARCHIVES
    at = address.find("/", len("https://"))
    for _ in range(6):
        if at < 0:
            return None
        rest = address[at + 1 :]
        if _ORIGINAL.match(rest):
            return ("", "", "", _with_scheme(rest)) if known else None
        segment, slash, after = rest.partition("/")
        begins = _ORIGINAL.match(after) or (known and _BARE_ORIGINAL.match(after))
        if slash and begins and (parts := _moment_in(segment, known=known)):
            return address[: at + 1], *parts, _with_scheme(after)
        at = address.find("/", at + 1)
    return None


def _moment_in(segment: str, *, known: bool) -> tuple[str, str] | None:
    """Timestamp ("" for a calendar or a partial date) and flag in one segment of a path."""
    dated, dotted = _DATED.fullmatch(segment), _DOTTED.fullmatch(segment)
    stamp = dated[1] if dated else "".join(dotted.groups()) if dotted and known else ""
    if stamp:
        try:
            moment(stamp)
        except ValueError:
            stamp = ""
        return stamp, (dated[2] or "") if dated else ""
    return ("", "") if known and _UNDATED.fullmatch(segment) else None


def _with_scheme(original: str) -> str:
    """An original as archives spell it, made whole: `http:/x`, `http%3A//x`, `x`: `http://x`."""
    spelled = _ORIGINAL.match(original)
    if spelled is None:
        return f"http://{original}"
    if "%" in spelled[0]:
        original = unquote(original)
        spelled = _ORIGINAL.match(original) or spelled
    return f"{spelled[1]}://{original[spelled.end() :]}"


# --- wrappers -----------------------------------------------------------------------------------

_WRAPPERS = (
    ("safelinks.protection.outlook.com", "/", "url"),
    ("google.com", "/url", "q"),
    ("google.com", "/url", "url"),
    ("l.facebook.com", "/l.php", "u"),
    ("lm.facebook.com", "/l.php", "u"),
    ("slack-redir.net", "/link", "url"),
    ("linkprotect.cudasvc.com", "/url", "a"),
    ("webcitation.org", "/query", "url"),
)
"""Host (and the names below it), start of the path, parameter that holds the address meant."""
_PROOFPOINT_3 = re.compile(r"https?://urldefense\.com/v3/__(.{1,4000}?)__;", re.IGNORECASE)


def cited_link(uri_as_cited: str, *, alternatives: tuple[str, ...] = ()) -> CitedLink:
    """The link behind a URL as cited: wrappers and archive addresses taken off, fragment apart.

    A dated archive address becomes the known memento, still to be verified. A short form
    (perma.cc/ABCD-1234, archive.ph/aBcDe) does not tell its original and stays the link itself.
    An identifier ("doi:10.1000/xyz", "arXiv:2101.00001") links to the address it resolves at.
    Raises ValueError when what is left is no URI that could be named.
    """
    shown, memento = uri_as_cited.strip(), None
    target = resolvable(shown) or shown
    for _ in range(4):
        inner = _unwrapped(target)
        if inner is None and (parts := _original(target)):
            inner = parts[3]
            if parts[1]:
                memento = UriM(parts[0] + parts[1] + parts[2] + "/" + split_fragment(parts[3])[0])
        if inner is None:
            break
        target = inner
    name, fragment = uri_r(target), split_fragment(target)[1]
    others = tuple(dict.fromkeys(a for a in alternatives if a != shown))
    return CitedLink(shown, name, fragment, others, memento)


def _unwrapped(uri: str) -> str | None:
    name, address = host(uri), uri.lower()
    if name == "urldefense.com" and (matched := _PROOFPOINT_3.match(uri)):
        return matched[1]
    query = uri.partition("?")[2].partition("#")[0]
    if name == "urldefense.proofpoint.com" and "/v2/" in address:
        return _parameter(query, "u", proofpoint=True)
    for wrapper, path, parameter in _WRAPPERS:
        below = name == wrapper or name.endswith(f".{wrapper}")
        if below and f"{wrapper}{path}" in address and (inner := _parameter(query, parameter)):
            return inner
    return None


def _parameter(query: str, name: str, *, proofpoint: bool = False) -> str | None:
    """The http(s) address in one parameter of a query."""
    try:
        value = parse_qs(query, max_num_fields=50).get(name, [""])[0]
    except ValueError:
        return None
    value = unquote(value.replace("-", "%").replace("_", "/")) if proofpoint else value
    return value if re.match(r"https?://.", value, re.IGNORECASE) else None
