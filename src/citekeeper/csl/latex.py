"""Text as LaTeX spells it <-> plain text.

Only what stands in bibliographies: escapes, accents, symbols, braces, the commands of URLs. What a
command would do to the look of its argument is left out; its argument stays.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

_ACCENTS = {
    "`": "\u0300",
    "'": "\u0301",
    "^": "\u0302",
    "~": "\u0303",
    "=": "\u0304",
    "u": "\u0306",
    ".": "\u0307",
    '"': "\u0308",
    "r": "\u030a",
    "H": "\u030b",
    "v": "\u030c",
    "d": "\u0323",
    "c": "\u0327",
    "k": "\u0328",
    "b": "\u0331",
}
"""Command -> the combining mark that it puts on the letter after it."""

_SYMBOLS = {
    "AA": "Å",
    "AE": "Æ",
    "DH": "Ð",
    "DJ": "Đ",
    "L": "Ł",
    "NG": "Ŋ",
    "O": "Ø",
    "OE": "Œ",
    "P": "¶",
    "S": "§",
    "SS": "ẞ",
    "TH": "Þ",
    "aa": "å",
    "ae": "æ",
    "backslash": "\\",
    "copyright": "©",
    "dag": "†",
    "dh": "ð",
    "dj": "đ",
    "dots": "…",
    "euro": "€",
    "guillemotleft": "«",
    "guillemotright": "»",
    "i": "\u0131",
    "j": "\u0237",
    "l": "ł",
    "lbrace": "{",
    "ldots": "…",
    "ng": "ŋ",
    "o": "ø",
    "oe": "œ",
    "pounds": "£",
    "quad": " ",
    "rbrace": "}",
    "relax": "",
    "sim": "~",
    "slash": "/",
    "space": " ",
    "ss": "ß",
    "textasciicircum": "^",
    "textasciigrave": "`",
    "textasciitilde": "~",
    "textbackslash": "\\",
    "textbar": "|",
    "textbraceleft": "{",
    "textbraceright": "}",
    "textcopyright": "©",
    "textdegree": "°",
    "textdollar": "$",
    "textellipsis": "…",
    "textemdash": "\u2014",
    "textendash": "\u2013",
    "texteuro": "€",
    "textgreater": ">",
    "textless": "<",
    "textquotedbl": '"',
    "textquotedblleft": "\u201c",
    "textquotedblright": "\u201d",
    "textquoteleft": "\u2018",
    "textquoteright": "\u2019",
    "textquotesingle": "'",
    "textregistered": "®",
    "textsection": "§",
    "texttildelow": "~",
    "texttrademark": "™",
    "textunderscore": "_",
    "textvisiblespace": "\u2423",
    "th": "þ",
}
_LIGATURES = {"---": "\u2014", "--": "\u2013", "``": "\u201c", "''": "\u201d", "~": "\u00a0"}
_MARKED_BLANKS = dict.fromkeys(",;: \n\t", " ") | {"\\": " "}
_NO_MARKS = frozenset("!-/@")
"""Escapes that only guide the breaking of lines."""

_PIECE = (
    r"[^\s{}\\~]|(?<=/)~(?=\w)|\\[_%&#$~{}](?:\{\})?|\{\\?[_%&#$~^\-\[\]](?:\{\})?\}|\\[\-/]"
    r"|\{?\\(?:textasciitilde|textunderscore|slash|sim)(?:\{\}|[ ]|(?=[^A-Za-z]))\}?|\$\\sim\$"
)
_ADDRESS = re.compile(rf"(?:(?:https?|ftp)://|(?<![\w@/.\-])www\.)(?:{_PIECE})+", re.IGNORECASE)
_TOKEN = re.compile(
    rf"(?P<address>{_ADDRESS.pattern})"
    r"|\\(?P<word>[A-Za-z]+)\*?[ \t\n]*|\\(?P<mark>.)|(?P<ligature>---?|``|''|~)|(?P<brace>[{}])"
    r"|(?P<math>\$)",
    re.IGNORECASE | re.DOTALL,
)
_COMMAND = re.compile(r"\\(url|href|path|nolinkurl|doi|hyperref)\b\*?\s*(?:\[[^\]]{0,200}\]\s*)?\{")
_IN_ADDRESS = re.compile(
    r"\\?\{\\?(?P<braced>[_%&#$~^\-\[\]])(?:\{\})?\\?\}|\\(?P<mark>[_%&#$~{}])(?:\{\})?"
    r"|(?P<nothing>\\[\-/])"
    r"|\{?\\(?P<word>textasciitilde|textunderscore|textless|textgreater|slash|sim)"
    r"(?:\{\}|[ ]|(?=[^A-Za-z])|\Z)\}?|\$\\(?P<math>sim)\$"
    r"|\\(?P<command>(?:allow|line|no)break)\b ?"
)


@dataclass(frozen=True, slots=True)
class Command:
    r"""`\url{address}` or `\href{address}{shown}` in a text: where it stands, and what it says."""

    start: int
    end: int
    name: str
    address: str
    shown: str


def plain(text: str) -> str:
    r"""The text as a reader sees it, in one line: `M\"uller {\&} S{\o}n` is "Müller & Søn".

    Addresses keep their tildes and hyphens; `\url{...}` is its address, `\href{...}{...}` what it
    shows.
    """
    if not text:
        return ""
    parts, done = list[str](), 0
    for command in commands(text):
        shown = command.shown or command.address
        parts += [_decoded(text[done : command.start]), shown]
        done = command.end
    parts.append(_decoded(text[done:]))
    return unicodedata.normalize("NFC", " ".join(_blanks("".join(parts)).split(" "))).strip(" ")


def latex(text: str) -> str:
    """The spelling of which `plain` makes this text (white space apart)."""
    escaped = text.translate(_ESCAPES)
    return _DOUBLED.sub("{}", escaped) if any(pair in text for pair in _PAIRS) else escaped


def address(text: str) -> str:
    r"""A URL as fields and `\url` spell it, without escapes: `\_`, `{\%}`, `{~}`, `\slash `."""
    return " ".join(_IN_ADDRESS.sub(_address_piece, _unwrapped(text)).split())


def commands(text: str) -> Iterator[Command]:
    r"""The `\url{...}`, `\href{...}{...}`, `\path{...}`, `\doi{...}` in a text, in order."""
    done = 0
    for found in _COMMAND.finditer(text):
        if found.start() < done:
            continue
        close = closing(text, found.end() - 1)
        if close is None:
            return
        inner, shown, end = text[found.end() : close], "", close + 1
        second = re.compile(r"\s*\{").match(text, end)
        if found[1] == "href" and second:
            last = closing(text, second.end() - 1)
            if last is None:
                return
            shown, end = _decoded(text[second.end() : last]), last + 1
        done = end
        yield Command(found.start(), end, found[1], "".join(address(inner).split()), shown)


def closing(text: str, opened: int) -> int | None:
    """Where the brace that opens at `opened` is closed; None where it never is."""
    depth = 0
    for brace in re.compile(r"\\.|[{}]", re.DOTALL).finditer(text, opened):
        depth += {"{": 1, "}": -1}.get(brace[0], 0)
        if depth == 0:
            return brace.start()
    return None


# --- reading --------------------------------------------------------------------------------------

_ESCAPES = str.maketrans(
    {c: f"\\{c}" for c in "{}$&%#_"}
    | {
        "\\": r"\textbackslash{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        "\u00a0": "~",
    }
)
_PAIRS = ("--", "''", "``")
_DOUBLED = re.compile(r"(?<=([`'\-]))(?=\1)")


def _decoded(text: str) -> str:
    parts, at, accent = list[str](), 0, ""
    dollars = text.count("$") - text.count("\\$") > 1
    while found := _TOKEN.search(text, at):
        parts += _letters(text[at : found.start()], accent)
        accent = accent if at == found.start() else ""
        at = found.end()
        if found["brace"]:
            continue
        piece, mark = _token(found, dollars=dollars)
        parts += _letters(piece, accent)
        accent = mark or ("" if piece else accent)
    return "".join([*parts, *_letters(text[at:], accent)])


def _token(found: re.Match[str], *, dollars: bool) -> tuple[str, str]:
    """What a token stands for, and the accent that it puts on what follows."""
    if found["address"]:
        return address(found["address"]), ""
    if found["ligature"]:
        return _LIGATURES[found["ligature"]], ""
    if found["math"]:
        return "" if dollars else "$", ""
    name = found["word"] or found["mark"]
    if name in _ACCENTS:
        return "", _ACCENTS[name]
    if found["word"]:
        return _SYMBOLS.get(name, ""), ""
    return "" if name in _NO_MARKS else _MARKED_BLANKS.get(name, name), ""


def _letters(text: str, accent: str) -> tuple[str, ...]:
    """The text with an accent on its first letter."""
    if not accent or not text:
        return (text,) if text else ()
    return ({"\u0131": "i", "\u0237": "j"}.get(text[0], text[0]) + accent, text[1:])


def _blanks(text: str) -> str:
    return re.sub(r"[ \t\r\n\f\v]+", " ", text)


def _unwrapped(text: str) -> str:
    """Without the braces or angles around the whole."""
    text = text.strip()
    for _ in range(3):
        if text.startswith("{") and closing(text, 0) == len(text) - 1:
            text = text[1:-1].strip()
    return text[1:-1] if re.fullmatch(r"<[^<>]*>", text) else text


def _address_piece(found: re.Match[str]) -> str:
    if found["nothing"] or found["command"]:
        return ""
    return found["mark"] or found["braced"] or _SYMBOLS[found["word"] or found["math"]]
