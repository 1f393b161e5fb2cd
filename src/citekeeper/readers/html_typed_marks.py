"""How numbers look that may be markers of notes, or begin a note, in many scripts."""

from __future__ import annotations

import re

from citekeeper.readers.html_numbers import DASHES
from citekeeper.readers.layout import RAISED

RAISED_MARK = "raised"
BRACKETED = "[]"
ROUND = "()"
LINKED = "a()"
"""A number in round brackets that is a link of a script's."""
CIRCLED = "circled"
STARRED = "starred"
HALF = ")"
"""A number before a bracket, glued to a word, as in Korea."""
STRONG = frozenset({RAISED_MARK, BRACKETED, LINKED, STARRED})
"""Styles that hardly anything but markers has."""

STYLES = {
    "bracket": BRACKETED,
    "round": ROUND,
    "circled": CIRCLED,
    "starred": STARRED,
    "half": HALF,
}
_SEVERAL = rf"\d{{1,3}}(?:\s*[,;{DASHES}]\s*\d{{1,3}})*"
_WORD = (
    r"(?i:fn|(?:foot)?note|nota|anm\.?|fu(?:ß|ss)note|noot"
    r"|\u6ce8|\u8a3b|\u811a\u6ce8|\u8a33\u6ce8|[*\uff0a\u203b])\s?"
)
"""What may stand before the number in brackets: [FN1], [Note 1], and the like in East Asia."""
_EAST = r"(?:\u811a?\u6ce8|\u811a?\u8a3b|\u8a33\u6ce8)\s?"
"""The word for a note in East Asia, before its number."""
_CIRCLES = "\u2460-\u2473"
_IDEOGRAPHS = "\u3001-\u30ff\u3400-\u9fff\uff01-\uff60"
_OPEN, _CLOSE = r"[(\uff08\[\uff3b\u3014\u3010]", r"[)\uff09\]\uff3d\u3015\u3011]"
TYPED = re.compile(
    rf"(?:[\[\uff3b\u3010\u3014]\^?|{_OPEN}{_WORD})(?P<bracket>{_SEVERAL}){_CLOSE}(?!\()|\((?P<round>{_SEVERAL})\)|(?P<raised>[{RAISED}]{{1,3}})|(?P<line>\n)"
    rf"|(?P<circled>[{_CIRCLES}])(?=[\s,.;:!?)\]\u3001\u3002\uff0c\uff1b\uff1a\uff01\uff1f\uff09\u300d\u300f\u201d]|\Z)"
    rf"|(?:\u203b|(?<=[{_IDEOGRAPHS}])[*\uff0a])(?P<starred>\d{{1,3}})(?!\d)"
    r"|(?<=[\uac00-\ud7a3])(?P<half>\d{1,3})\)"
)
ELEMENT = re.compile(
    rf"[\u2191^]?\s*(?P<open>[\[(\uff08\uff3b]?)\s*"
    rf"(?P<word>(?:foot|end)?note\s|fn\.?\s|n\.\s|{_EAST}|[*\u203b](?=\d))?"
    rf"(?P<numbers>{_SEVERAL})\s*(?P<close>[\])\uff09\uff3d]?)[.:,]?",
    re.IGNORECASE,
)
HEAD = re.compile(
    rf"[\s\u2191^\u00ad\u200b\u2060\ufeff]*(?:(?P<bracket>(?:[\[\uff3b\u3010\u3014]\^?\s?|{_OPEN}{_WORD})(?P<b>\d{{1,3}})\s?{_CLOSE}[.:]?)(?!\()"
    r"|(?P<told>\[(?:foot|end)?note\s(?P<t>\d{1,3})\s?[.:](?=\s))"
    rf"|(?P<par>[(\uff08](?P<p>\d{{1,3}})[)\uff09][.:]?)|(?P<raised>(?P<r>[{RAISED}]{{1,3}})[.)]?)"
    rf"|(?P<circle>[{_CIRCLES}])"
    rf"|(?P<word>(?:(?:foot|end)?note\s+|{_EAST}|[*\uff0a\u203b])(?P<w>\d{{1,3}})[.:)\uff1a]?(?=\s|\Z))"
    r"|(?P<stop>(?P<s>\d{1,3})[.)\]:\uff09\uff0e\uff1a\u3001](?=\s|\Z|[^\W\d_]{2}))|(?P<bare>(?P<n>\d{1,3})(?=\s|\Z)))",
    re.IGNORECASE,
)
RULE = re.compile(r"\s*([_=*-])\1{4,}\s*")
"""A line that an author, or a program that wrote plain text, drew between text and notes."""
