"""Bytes to characters as browsers do it, and what kind of body it is by its first bytes."""

from __future__ import annotations

import codecs
import json
import re

# --- charset ------------------------------------------------------------------------------------

_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))

_LABELS = {
    # WHATWG Encoding Standard: labels whose meaning differs from Python's codec of that name.
    **dict.fromkeys(("ascii", "us-ascii", "iso-8859-1", "iso8859-1", "iso_8859-1"), "cp1252"),
    **dict.fromkeys(("latin1", "latin-1", "l1", "windows-1252", "x-cp1252"), "cp1252"),
    **dict.fromkeys(("iso-8859-9", "latin5", "windows-1254", "x-cp1254"), "cp1254"),
    **dict.fromkeys(("iso-8859-11", "tis-620", "windows-874", "dos-874"), "cp874"),
    **dict.fromkeys(("gb2312", "gbk", "x-gbk", "gb_2312-80", "chinese", "gb18030"), "gb18030"),
    **dict.fromkeys(("shift_jis", "shift-jis", "sjis", "x-sjis", "windows-31j"), "cp932"),
    **dict.fromkeys(("euc-kr", "ks_c_5601-1987", "korean", "windows-949"), "cp949"),
    **dict.fromkeys(("big5", "big5-hkscs", "cn-big5", "x-x-big5"), "big5hkscs"),
    **dict.fromkeys(("utf8", "unicode-1-1-utf-8", "x-unicode20utf8"), "utf-8"),
    **dict.fromkeys(("utf-16", "utf-16le", "ucs-2", "unicode", "iso-10646-ucs-2"), "utf-16-le"),
    "utf-16be": "utf-16-be",
    "iso-8859-8-i": "iso8859-8",
    "iso-8859-8-e": "iso8859-8",
    "logical": "iso8859-8",
    "macintosh": "mac-roman",
    "x-mac-cyrillic": "mac-cyrillic",
}
_CODECS = frozenset(
    {
        *("utf-8", "cp866", "koi8-r", "koi8-u", "euc_jp", "iso2022_jp", "mac-roman"),
        *(f"cp125{number}" for number in range(9)),
        *(f"iso8859-{number}" for number in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)),
    }
)
"""The other codecs that the standard knows: no label of a page may name a foreign one."""

_IN_HEADER = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:-]+)", re.I)
_IN_META = re.compile(rb"<meta\b[^<>]*?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.I)
_IN_XML = re.compile(rb"^<\?xml\b[^<>]*?encoding\s*=\s*[\"']([\w.:-]+)", re.I)
_CUT = 65_536
_COMMENT = re.compile(rb"<!--.*?-->", re.S)


def codec(label: str) -> str | None:
    """Python's codec for a label of the web, or None for a label that browsers do not know."""
    name = label.strip().lower()
    if name in _LABELS:
        return _LABELS[name]
    try:
        found = codecs.lookup(name).name
    except (LookupError, ValueError):
        return None
    return found if found in _CODECS else None


def charset(body: bytes, content_type: str | None) -> str:
    """The charset as browsers find it: BOM, header, meta in the first 1024 bytes, else a guess.

    The guess is UTF-8 where the bytes allow it (in a long body, a character cut off at the end is
    no fault: we read no further), else windows-1252.
    """
    for bom, name in _BOMS:
        if body.startswith(bom):
            return name
    told = _IN_HEADER.search(content_type or "")
    if told and (found := codec(told[1])):
        return found
    prescan = _COMMENT.sub(b"", body[:1024])
    for pattern in (_IN_META, _IN_XML):
        meta = pattern.search(prescan)
        if meta and (found := codec(meta[1].decode("latin-1"))):
            # ASCII bytes just told us so: the standard reads UTF-16 here as UTF-8.
            return "utf-8" if found.startswith("utf-16") else found
    try:
        codecs.getincrementaldecoder("utf-8")().decode(body, final=len(body) < _CUT)
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def decode(body: bytes, content_type: str | None) -> str:
    """The characters of a body; what cannot be read becomes U+FFFD."""
    return body.decode(charset(body, content_type), "replace").removeprefix("\ufeff")


def as_utf8(body: bytes, content_type: str | None) -> bytes:
    """The body as clean UTF-8, as the parser wants it; the usual case costs no copy."""
    if charset(body, content_type) == "utf-8":
        try:
            body.decode("utf-8")
        except UnicodeDecodeError:
            pass
        else:
            return body.removeprefix(b"\xef\xbb\xbf")
    return decode(body, content_type).encode("utf-8", "replace")


# --- kind ---------------------------------------------------------------------------------------

TEXTUAL = frozenset({"html", "xml", "text", "json"})
"""The kinds whose words are read."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OFFICE = re.compile(rb"\[Content_Types\]\.xml|vnd\.oasis\.opendocument|(?:word|ppt|xl)/\w+\.xml")
_XML = re.compile(rb"<\?xml\b|<(?:rss|feed|rdf:rdf|urlset|svg|opml)\b", re.I)
_HTML = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|title|meta|script|style|link|table|frameset|iframe|form|"
    rb"div|p|br|h[1-6]|a|b|i|img|center|font|span|ul|ol|pre|section|main|article|"
    rb"nav|header|footer|aside|base|em|strong|hr|li|td|tr|tt|code)[\s/>]",
    re.I,
)
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")  # WHATWG MIME Sniffing: binary data bytes
_SNIFFED = 4096


def sniff(body: bytes, content_type: str | None) -> str:
    """html, xml, text, json, pdf, office, other or empty, by the first bytes.

    The header is only heard where the bytes do not speak: text without any tag, damaged JSON.
    """
    start = body.removeprefix(b"\xef\xbb\xbf").lstrip()[:_SNIFFED]
    if not start:
        return "empty"
    if b"%PDF-" in start[:1024] and not start.startswith(b"<"):
        return "pdf"
    if start.startswith(b"PK\x03\x04"):
        return "office" if _OFFICE.search(body[:65536]) else "other"
    if start.startswith(_OLE):
        return "office"
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        start = decode(start[: _SNIFFED - 1], None).lstrip().encode("utf-8", "replace")
    if _BINARY.search(start[:1024]) and not _HTML.match(start):
        return "other"
    return _textual(start, body, content_type or "")


def _textual(start: bytes, body: bytes, content_type: str) -> str:
    if _XML.match(start):
        xhtml = re.search(rb"<(?:!doctype\s+html|html)\b", start[:1024], re.I)
        return "html" if xhtml else "xml"
    if start.startswith((b"{", b"[")):
        if "json" in content_type.lower() or is_json(body):
            return "json"
    elif _HTML.search(start) or "html" in content_type.lower():
        return "html"
    return "html" if _HTML.search(start) else "text"


def is_json(body: bytes) -> bool:
    """True for a whole JSON document."""
    try:
        json.loads(body)
    except (ValueError, RecursionError):
        return False
    return True
