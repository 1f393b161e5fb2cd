"""The old charset of a text that declares none: the one in which its letters make words.

Tried in the order of how much they tell: UTF-8 with a few broken bytes, the charsets of East Asia
(each holds its most frequent characters often, and no other's), those of other scripts (whose words
are letters throughout), and those of Latin letters (whose languages have few letters of their own).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_LOOKED_AT = 131_072
"""Bytes of lines beyond ASCII that are looked at."""
_FEWEST = 4
"""Letters beyond ASCII from which on a charset can be told."""
_HIGH = re.compile(rb"[\x80-\xff]")
_SHIFTED = re.compile(rb"\x1b\$[@B]")
"""How Japanese mails begin characters of two bytes (ISO-2022-JP)."""
_HANGUL = "이다는의에을가하고지를로은한기사도인서대"
_SIMPLIFIED = (
    "的一是不了在人有我他这为之大来以个中上们到说国和地也子时道出而要于就下得可你年生用对会成"
)
_TRADITIONAL = (
    "的一是不了在人有我他這為之大來以個中上們到說國和地也子時道出而要於就下得可你年生用對會成"
)
_EAST_ASIAN = (
    ("euc_jp", r"[\u3041-\u3093\u30a1-\u30fc\u3001\u3002]", 0.35),
    ("cp932", r"[\u3041-\u3093\u30a1-\u30fc\u3001\u3002]", 0.35),
    ("cp949", f"[{_HANGUL}]", 0.12),
    ("gb18030", f"[{_SIMPLIFIED}\u3002\uff0c\u3001]", 0.12),
    ("cp950", f"[{_TRADITIONAL}\u3002\uff0c\u3001]", 0.12),
)
"""Charset, characters that every text in it has, and their least share of all beyond ASCII."""
_SCRIPTS = (
    ("cp1251", "оеаинтсрвлкмдпуі"),
    ("koi8_u", "оеаинтсрвлкмдпуі"),
    ("cp866", "оеаинтсрвлкмдпуі"),
    ("iso8859_5", "оеаинтсрвлкмдпуі"),
    ("cp1253", "αοιετσνηυρπκμλςάόίέή"),
    ("cp1255", "יוהלאמרתבשנד"),
    ("cp1256", "اليمونترببدعس"),
)
"""Charset, and its most frequent letters."""
_LEAST_FREQUENT = 0.6
"""Share of the most frequent letters among those of a script."""
_RUN = re.compile(rb"[\x80-\xff]{3,}")
_IN_WORD = re.compile(r"(?<=[^\W\d_])[^\x00-\x7f](?=[^\W\d_])|(?<=[a-z])[^\x00-\x7f](?=[\s.,;]|$)")
"""A character beyond ASCII within a word, or at its end."""
_WESTERN = (
    "äöüßÄÖÜ",
    "éèàçêëîïôùûœæÉÈÀÇ",
    "áéíóúñüÁÉÍÓÚÑ",
    "ãõáéíóúâêôàçÃÕÁÉÍÓÚÇ",
    "àèéìòùÀÈÉÌÒÙ",
    "åäöæøéÅÄÖÆØ",
    "éëïèöüê",
    "þðöáíúóéýæÞÐ",
    "äöüõšžÄÖÜÕ",
)
_CENTRAL = (
    "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ",
    "áčďéěíňóřšťúůýžÁČĎÉÍŘŠÚÝŽ",
    "áäčďéíĺľňóôŕšťúýžČĽŠŤŽ",
    "áéíóöőúüűÁÉÍÓÖŐÚÜŰ",
    "čćđšžČĆĐŠŽ",
    "ăâîşţșțĂÂÎŞŢ",
)
_LATIN = (
    ("cp1252", _WESTERN),
    ("cp1250", _CENTRAL),
    ("iso8859_2", _CENTRAL),
    ("cp1254", ("çğıöşüâîÇĞİÖŞÜ",)),
    ("cp1257", ("ąčęėįšųūžĄČĘĖĮŠŲŪŽ", "āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ")),
    ("cp850", _WESTERN),
    ("cp852", _CENTRAL),
    ("mac_roman", _WESTERN),
)
"""Charset, and the letters beyond ASCII of each of its languages; Windows' own is the usual one."""
_BLOCKS = tuple(bytes([sign]) for sign in b"\xb0\xb1\xb2\xdb")
_FRAMES = tuple(
    bytes([sign])
    for sign in b"\xb3\xba\xbb\xbc\xbf\xc0\xc4\xc8\xc9\xcd\xd9\xda\xdc\xdd\xde\xdf\xfe"
)
"""Signs of DOS for drawing; in Latin charsets they are digits of notes, and capitals."""
_PICTURE = 60
"""Signs of a picture, at least."""
_MOST = 0.7
_QUOTES = "\u2019\u2018\u00b4\u00ad\u00b7\u2013\u2014"
"""What may stand between two letters in any language."""
_CLEARLY = 0.1
"""By how much a charset must explain more letters than the usual one."""


def in_old_charset(body: bytes) -> str:
    """The text of bytes that are no UTF-8; Windows-1252 where nothing tells, with U+FFFD for what
    that does not have."""
    mended = _nearly_utf8(body)
    if mended is not None:
        return mended
    sample = b"\n".join(_telling(body))
    for charset in (_east_asian(sample), _of_script(sample), _drawn(sample), _latin(sample)):
        if charset and (text := _try(body, charset)) is not None:
            return text
    return body.decode("cp1252", "replace")


def shifted(body: bytes) -> str | None:
    """The text of a Japanese mail, whose seven bits look like ASCII; None for another one."""
    return _try(body, "iso2022_jp") if _SHIFTED.search(body) else None


def _telling(body: bytes) -> Iterator[bytes]:
    """The lines with something beyond ASCII, as many as are looked at."""
    size = 0
    for line in body.splitlines():
        if _HIGH.search(line):
            size += len(line)
            yield line
        if size > _LOOKED_AT:
            return


def _nearly_utf8(body: bytes) -> str | None:
    """UTF-8 into which a few bytes of Windows-1252 were pasted, those read as such."""
    text = body.decode("utf-8", "surrogateescape")
    beyond = sum(len(run) for run in re.findall(r"[^\x00-\x7f]+", text))
    broken = sum(len(run) for run in re.findall(r"[\udc80-\udcff]+", text))
    if beyond - broken < 10 * max(broken, 1):
        return None
    old = {0xDC00 + byte: bytes([byte]).decode("cp1252", "replace") for byte in range(0x80, 0x100)}
    return text.translate(old)


def _east_asian(sample: bytes) -> str | None:
    found: list[tuple[float, str]] = []
    for charset, frequent, least in _EAST_ASIAN:
        text = _try(sample, charset)
        beyond = re.sub(r"[\x00-\x7f]+", "", text or "")
        if len(beyond) < _FEWEST:
            continue
        share = len(re.findall(frequent, beyond)) / len(beyond)
        if share >= least:
            found.append((share / least, charset))
    return max(found, default=(0.0, None))[1]


def _of_script(sample: bytes) -> str | None:
    high = len(_HIGH.findall(sample))
    runs = _RUN.findall(sample)
    if high < _FEWEST or sum(map(len, runs)) * 2 < high:
        return None
    words = b" ".join(runs)
    found: list[tuple[float, str]] = []
    for charset, frequent in _SCRIPTS:
        text = words.decode(charset, "replace").replace(" ", "")
        share = sum(map(text.count, frequent)) / max(len(text), 1)
        if share >= _LEAST_FREQUENT:
            found.append((share, charset))
    return max(found, default=(0.0, None))[1]


def _drawn(sample: bytes) -> str | None:
    """The charset of DOS for a text whose signs beyond ASCII are blocks and frames, most of them:
    pictures, as magazines and files about programs begin with."""
    high = len(_HIGH.findall(sample))
    blocks = sum(sample.count(sign) for sign in _BLOCKS)
    frames = sum(sample.count(sign) for sign in _FRAMES)
    drawn = high >= _PICTURE and blocks + frames >= _MOST * high and blocks >= high / 8
    return "cp437" if drawn else None


def _latin(sample: bytes) -> str | None:
    """The charset that explains most of the letters within words."""
    shares: dict[str, float] = {}
    for charset, languages in _LATIN:
        strict = _try(sample, charset)
        text = strict if strict is not None else sample.decode(charset, "replace")
        inner = _IN_WORD.findall(text)
        if len(inner) < _FEWEST or (strict is None and charset != "cp1252"):
            continue
        counted = {letter: inner.count(letter) for letter in set(inner)}
        for quote in _QUOTES:
            counted.pop(quote, None)
        most = max(sum(counted.get(letter, 0) for letter in own) for own in languages)
        shares[charset] = most / max(sum(counted.values()), 1)
    usual = shares.pop("cp1252", 0.0) + _CLEARLY
    best = max(shares, key=lambda charset: shares[charset], default=None)
    return best if best and shares[best] >= max(usual, 0.9) else None


def _try(body: bytes, charset: str) -> str | None:
    try:
        return body.decode(charset)
    except UnicodeError:
        return None
