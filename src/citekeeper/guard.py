"""May this address be fetched, and may its body be read? Pure answers; nothing here asks the web.

A cited URL is somebody else's text, and so is every redirect: neither may lead this program into
the network of whoever runs it. `refuse_uri` judges what is written, `refuse_address` what the DNS
made of it, both again at every hop; `readable` says which media are worth a body.
"""

from __future__ import annotations

import ipaddress
import re
import unicodedata
from functools import lru_cache
from urllib.parse import SplitResult, unquote, urlsplit

from citekeeper.model import Problem

LOCAL_NAMES = ("localhost", "localhost.localdomain", "ip6-localhost", "ip6-loopback")

LOCAL_ENDINGS = (".localhost", ".localdomain", ".local", ".internal", ".home.arpa")
"""Names that no public DNS may answer (RFC 6761, 6762, 8375, and ICANN's `.internal`)."""

METADATA_4 = tuple(
    ipaddress.IPv4Network(net)
    for net in ("169.254.0.0/16", "100.100.100.200/32", "168.63.129.16/32")
)
METADATA_6 = frozenset({ipaddress.IPv6Address("fd00:ec2::254")})
"""Where clouds keep the secrets of their machines: refused even where private ones are allowed.

Link-local IPv4 whole, for containers and services have addresses of their own in it; and one public
address, the wire server of Azure.
"""

_NOT_PUBLIC_4 = tuple(
    ipaddress.IPv4Network(net)
    for net in (
        *("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16"),
        *("172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16"),
        *("198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"),
    )
)
"""The IANA special-purpose registry, written out: `is_global` changed between Python releases."""

_PUBLIC_6 = ipaddress.IPv6Network("2000::/3")
_NOT_PUBLIC_6 = tuple(
    ipaddress.IPv6Network(net) for net in ("2001::/23", "2001:db8::/32", "3fff::/20")
)
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_LOCAL_NAT64 = ipaddress.IPv6Network("64:ff9b:1::/48")
_COMPATIBLE = ipaddress.IPv6Network("::/96")

Address = ipaddress.IPv4Address | ipaddress.IPv6Address


# --- what is written ------------------------------------------------------------------------------


def refuse_uri(uri: str, *, allow_private: bool) -> Problem | None:
    """Why this URL must not be asked, from its letters alone; None where nothing speaks against it.

    INVALID_URL (no host, impossible port, control characters, user:password@), SCHEME (neither
    http nor https), PRIVATE_HOST (a literal private address in any notation, or a local name).
    """
    try:
        split = urlsplit(uri)
        port = split.port
    except ValueError:
        return Problem.INVALID_URL
    if split.scheme.lower() not in ("http", "https"):
        return Problem.SCHEME if split.scheme else Problem.INVALID_URL
    if port == 0 or _malformed(uri, split):
        return Problem.INVALID_URL
    return _refuse_host(_folded(split.hostname or ""), allow_private=allow_private)


_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_IN_NO_HOST = re.compile(r"[\s\x00-\x20\x7f<>\"'`{}|\\^%/?#@]")


def _malformed(uri: str, split: SplitResult) -> bool:
    if _CONTROL.search(uri) or "@" in split.netloc or "\\" in split.netloc:
        return True
    return not split.hostname or ("[" in split.netloc and ":" not in split.hostname)


def _folded(host: str) -> str:
    """The host as a resolver would read it: full-width digits and dots are plain ones there."""
    return unicodedata.normalize("NFKC", host).replace("\u3002", ".").lower().rstrip(".")


@lru_cache(maxsize=4096)
def _refuse_host(host: str, *, allow_private: bool) -> Problem | None:
    if ":" in host:
        return _refuse_literal(host, allow_private=allow_private)
    labels = host.split(".")
    if _IN_NO_HOST.search(host) or not all(0 < len(label) < 64 for label in labels):
        return Problem.INVALID_URL
    if len(host) > 253:
        return Problem.INVALID_URL
    if _number(labels[-1]) is not None or labels[-1].isdecimal():
        return _refuse_literal(_dotted(labels), allow_private=allow_private)
    if not allow_private and (host in LOCAL_NAMES or host.endswith(LOCAL_ENDINGS)):
        return Problem.PRIVATE_HOST
    return None


def _refuse_literal(ip: str | None, *, allow_private: bool) -> Problem | None:
    address = _parsed(ip) if ip else None
    if address is None:
        return Problem.INVALID_URL
    return Problem.PRIVATE_HOST if _refused(address, allow_private) else None


def _number(part: str) -> int | None:
    """A part of an IPv4 address as C libraries read it: decimal, 0x hexadecimal or 0 octal."""
    if re.fullmatch(r"0x[0-9a-f]*", part):
        return int(part[2:] or "0", 16)
    if re.fullmatch(r"0[0-7]*", part):
        return int(part, 8)
    return int(part) if re.fullmatch(r"[1-9][0-9]*", part) else None


def _dotted(parts: list[str]) -> str | None:
    """`127.1`, `0x7f.1` and `2130706433` are addresses to a resolver; None where it is none."""
    numbers = [number for part in parts if (number := _number(part)) is not None]
    if len(numbers) != len(parts) or len(numbers) > 4:
        return None
    *firsts, last = numbers
    if any(number > 255 for number in firsts) or last >= 256 ** (5 - len(numbers)):
        return None
    value = sum(number << (24 - 8 * place) for place, number in enumerate(firsts)) + last
    return str(ipaddress.IPv4Address(value))


_SECRET = re.compile(
    r"[a-z0-9_.-]*(token|secret|passw(or)?d|passwd|api[_-]?key|signature|credential|sess(ion)?[_-]?id)"
    r"[a-z0-9_.-]*|pwd|pass|sig|sid|jwt|jsessionid|phpsessid|authorization|awsaccesskeyid"
    r"|x-(amz|goog)-.*",
    re.IGNORECASE,
)
"""Names of parameters that let somebody in, whatever their value."""

_MAYBE_SECRET = re.compile(
    r"auth|code|key|sess|session|ticket|access|hash|bearer|otp"
    r"|(access|account|auth|private|session|share|subscription|user)[_-]?key",
    re.IGNORECASE,
)
_OPAQUE = 16
"""Names that may do so: where the value has so many letters, it is more than a number or a word."""

_JWT = re.compile(r"eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.")
_PARAMETER = re.compile(r"(?:^|[?&;#])([^?&;#=/]+)=([^?&;#]*)")

_USER_AND_PASSWORD = re.compile(r"://[^/?#@&\s]+:[^/?#@&\s]+@")

_INNER_ENDINGS = (".corp", ".home", ".intra", ".intranet", ".lan", ".private")
"""Names of inner networks that are no public suffixes."""


_NOT_PUBLIC = "it is no public address of the web"


def refuse_submission(uri: str) -> str | None:
    """Why this address must not be handed to a public archive, in words; None where it may.

    A private address says nothing to anybody else; user information, session ids and tokens in an
    address would publish somebody's access for good.
    """
    if refuse_uri(uri, allow_private=False) is not None:
        return _NOT_PUBLIC
    host = _folded(urlsplit(uri).hostname or "")
    if host.endswith(_INNER_ENDINGS) or ("." not in host and ":" not in host):
        return _NOT_PUBLIC
    plain = unquote(unquote(uri))  # an address within the address is one, too
    if _USER_AND_PASSWORD.search(plain):
        return "its address holds a user name and a password"
    if _JWT.search(plain):
        return "its address holds a token"
    for name, value in _PARAMETER.findall(plain):
        if value and (
            _SECRET.fullmatch(name) or (_MAYBE_SECRET.fullmatch(name) and len(value) >= _OPAQUE)
        ):
            return f"its address holds what looks like a token ({name[:30]})"
    return None


# --- what the DNS made of it ----------------------------------------------------------------------


def refuse_address(ip: str, *, allow_private: bool) -> bool:
    """True where no connection may be made to this address.

    Everything that is not public unicast is refused, also where it hides in an IPv6 form (mapped,
    NAT64, 6to4). `allow_private` lets private and loopback addresses through, never metadata
    services, multicast or 0.0.0.0.
    """
    address = _parsed(ip)
    return address is None or _refused(address, allow_private)


def _parsed(ip: str) -> Address | None:
    try:
        return ipaddress.ip_address(ip.partition("%")[0])
    except ValueError:
        return None


def _refused(address: Address, allow_private: bool) -> bool:
    if any(_metadata(inside) for inside in _local_nat64(address)):
        return True
    address = _embedded(address)
    if _metadata(address):
        return True
    if allow_private:
        return address.is_multicast or address.is_unspecified
    if isinstance(address, ipaddress.IPv4Address):
        return any(address in net for net in _NOT_PUBLIC_4)
    return address not in _PUBLIC_6 or any(address in net for net in _NOT_PUBLIC_6)


def _metadata(address: Address) -> bool:
    if isinstance(address, ipaddress.IPv6Address):
        return address in METADATA_6
    return any(address in net for net in METADATA_4)


def _local_nat64(address: Address) -> tuple[ipaddress.IPv4Address, ...]:
    """The IPv4 addresses that one of a local NAT64 may lead to: nobody sees how long its prefix is.

    RFC 6052, 2.2: after 48, 56, 64 or 96 bits, around the bits 64 to 71, which are zero.
    """
    if isinstance(address, ipaddress.IPv4Address) or address not in _LOCAL_NAT64:
        return ()
    raw = address.packed
    forms = (raw[6:8] + raw[9:11], raw[7:8] + raw[9:12], raw[9:13], raw[12:16])
    return tuple(ipaddress.IPv4Address(form) for form in forms)


def _embedded(address: Address) -> Address:
    """The IPv4 address that an IPv6 one leads to; the address itself where it leads to none."""
    if isinstance(address, ipaddress.IPv4Address):
        return address
    if address.ipv4_mapped or address.sixtofour:
        return address.ipv4_mapped or address.sixtofour or address
    inside = address in _NAT64 or (address in _COMPATIBLE and int(address) > 1)
    return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF) if inside else address


# --- which bodies are worth reading ---------------------------------------------------------------

_READ = re.compile(
    r"""text/.*
    | application/(.*\+)?(xml|json)
    | application/(x-)?(pdf|rtf|msword|xhtml|ndjson)
    | application/vnd\.(openxmlformats-officedocument|oasis\.opendocument).*
    | application/vnd\.ms-(word|excel|powerpoint).*
    """,
    re.VERBOSE,
)
_UNTOLD = re.compile(
    r"(application|binary)/(x-)?(octet-stream|download|force-download|unknown|binary)"
)
_READ_SUFFIX = re.compile(
    r"\.(pdf|html?|xhtml|txt|text|md|csv|xml|json|rtf|docx?|xlsx?|pptx?|od[tsp])$", re.IGNORECASE
)
_UNREAD_SUFFIX = re.compile(
    r"\.(jpe?g|png|gif|webp|avif|ico|bmp|tiff?|svg|mp[34]|m4[av]|ogg|oga|ogv|wav|flac|webm|avi|mov"
    r"|mkv|zip|gz|tgz|bz2|xz|7z|rar|tar|exe|msi|dmg|iso|apk|jar|woff2?|ttf|otf)$",
    re.IGNORECASE,
)


def readable(content_type: str | None, uri: str) -> bool:
    """True where the body can tell something: text, HTML, XML, JSON, PDF and office documents.

    Where the server does not really say (nothing, octet-stream, a word that is no media type), the
    ending of the path decides; without one, only octet-streams stay unread.
    """
    kind = (content_type or "").partition(";")[0].strip().lower()
    path = uri.partition("#")[0].partition("?")[0]
    if _UNTOLD.fullmatch(kind):
        return bool(_READ_SUFFIX.search(path))
    if "/" not in kind:
        return not _UNREAD_SUFFIX.search(path)
    return bool(_READ.fullmatch(kind))
