"""The rarer forms of markers and notes in a plain text, in the order of their asking."""

from __future__ import annotations

import re
from dataclasses import dataclass

_NUMBER = r"(\d{1,3})"
_PAIRS = (
    "/ /",
    "< >",
    "{ }",
    "^{ }",
    "^([ ])",
    "^( )",
    "^ ^",
    "(( ))",
    "[[ ]]",
    "<sup> </sup>",
    "\uff3b \uff3d",
    "\u3014 \u3015",
    "\u3010 \u3011",
    "(* )",
    "(\u203b )",
    "\uff08* \uff09",
    "\uff08\u203b \uff09",
    "[* ]",
    "[^ ^]",
    "[ .]",
    "~ ~",
    "| |",
)
_WORD = (
    r"(?:foot-?notes?|end-?notes?|notes?|n|fn|ft|nota(?:\sal\spie)?|noot|voetnoot|anm|anmerkung"
    r"|fu(?:\u00df|ss)note|fotnot|fodnote|alaviite|viite|przypis|pozn|\u043f\u0440\u0438\u043c"
    r"|\u0441\u043d\u043e\u0441\u043a\u0430|\u6ce8|\u8a3b|\u811a\u6ce8|ref)"
)
_OPEN, _CLOSE = r"[\[(<{\uff08\uff3b\u3014\u3010]", r"[\])>}\uff09\uff3d\u3015\u3011]"
_BEHIND = r"(?<=[\w.,;:!?)\]\"'\u2019\u201d])"
_NO_POWER = rf"(?<!\d){_BEHIND}"
CIRCLED = "\u2460-\u2473"
_BRACKETED = r"\[(\d{1,3})\]"
_COUNTS = (
    r"(?:(?<=[:,;]\s)\(\d{1,3}\)\s+[^\W\d_]"
    r"|(?:(?<=\sand\s)|(?<=\sor\s)|(?<=\sund\s)|(?<=\set\s)|(?<=\sare\s)|(?<=\sis\s))"
    r"\(\d{1,3}\)(?:\s+\w|\s*\Z))"
)
"""A number before one of the parts that a sentence counts: "it is (1) old, and (2) wet"."""
_ROUND = rf"{_BEHIND}(?<!\([A-Za-z]\))\s?(?!{_COUNTS})\((\d{{1,3}})\)"
_ROUND = rf"{_ROUND}(?!\s*;?\s*[{{}}]|\s?\d{{3}}[\s\-.]\d)"
"""No telephone number: "(801) 555-1887"."""
_SEE = r"(?:(?:see|cf|voir|siehe|vgl|zie|v\u00e9ase|vedi|ver)\.?\s)?"
_DASHED = r"\s?(?:[.:]\s?)?[\-\u2013\u2014]{1,2}\s?"
_SEPARATED = r"\s*(?:[:.,\-\u2013]\s+|\uff1a\s*)?(?=\S)"


@dataclass(frozen=True, slots=True)
class Form:
    """How a note begins and how a marker looks, each with its number; `known` markers are left as
    they are, and notes in a `loose` form are asked for each, right above a list that ends them. The
    bracket that ends the markers of a `half` form is one that nothing opens; notes in a `parted`
    form stand below several parts of the text."""

    note: re.Pattern[str]
    marker: re.Pattern[str]
    known: bool = False
    loose: bool = False
    half: bool = False
    parted: bool = False


def _paired(pair: str) -> Form:
    opens, closes = map(re.escape, pair.split(" "))
    number = f"{opens}{_NUMBER}{closes}"
    return Form(
        re.compile(rf"\s{{0,14}}{number}{_SEPARATED}"),
        re.compile(rf"\s?{number}(?!\S*{closes}\w)"),
    )


FORMS = (
    *map(_paired, _PAIRS),
    Form(
        re.compile(rf"\s{{0,14}}\[\s{{1,2}}{_NUMBER}\s{{1,2}}\]{_SEPARATED}"),
        re.compile(rf"\s?\[\s{{0,2}}{_NUMBER}\s{{0,2}}\]"),
    ),
    Form(
        re.compile(
            rf"\s{{0,14}}\^{_NUMBER}"
            r"(?:[.):]?\s+(?=\S)|(?=[^\W\d_]{2}|[\"\u201c\u00ab]|\[\d{1,4}\]\w))"
        ),
        re.compile(rf"{_NO_POWER}\^{_NUMBER}\b"),
    ),
    Form(
        re.compile(rf"\s{{0,14}}[*\u203b]{_NUMBER}\)?[.:]?\s*(?=\S)"),
        re.compile(rf"(?:{_BEHIND}\s?\*|\u203b){_NUMBER}\)?(?!\w*\*)"),
    ),
    Form(
        re.compile(rf"\s{{0,14}}{_NUMBER}/\s+(?=\S)"),
        re.compile(rf"(?:{_BEHIND}(?<!\d)\s?|(?<=\d)\s){_NUMBER}/(?=[\s,.;:)]|$)"),
    ),
    Form(
        re.compile(
            rf"\s{{0,14}}{_OPEN}?\s?{_WORD}[.:]?\s?#?{_NUMBER}\.?\s?{_CLOSE}?{_SEPARATED}", re.I
        ),
        re.compile(rf"\s?{_OPEN}\s?{_SEE}{_WORD}[.:]?\s?#?{_NUMBER}\.?\s?{_CLOSE}", re.I),
    ),
    Form(
        re.compile(rf"\s{{0,14}}{_BRACKETED}:?\s+(?=\S)"),
        re.compile(rf"\s?{_OPEN}\s?{_WORD}\.?\s?{_NUMBER}\s?{_CLOSE}", re.I),
    ),
    Form(
        re.compile(rf"\s{{0,14}}{_NUMBER}[.)]\s+(?=\S)"),
        re.compile(rf"\s?{_OPEN}\s?{_WORD}\.?\s?{_NUMBER}\s?{_CLOSE}", re.I),
        loose=True,
    ),
    Form(
        re.compile(rf"\s{{0,14}}n{_NUMBER}\.?\s+(?=\S)"),
        re.compile(rf"(?<=[.,;:!?\"'\u201d\u2019)])\s?n{_NUMBER}\b"),
        loose=True,
    ),
    Form(
        re.compile(rf"\s{{0,14}}[\u6ce8\u8a3b]{_NUMBER}[)\uff09]?[.:\uff1a]?\s*(?=\S)"),
        re.compile(rf"[\u6ce8\u8a3b]{_NUMBER}[)\uff09]?"),
    ),
    Form(
        re.compile(rf"\s{{0,14}}{_WORD}\.?\s?{_NUMBER}\b{_SEPARATED}", re.I),
        re.compile(_BRACKETED),
        known=True,
    ),
    Form(
        re.compile(rf"\s{{0,14}}[([]?([{CIRCLED}])[)\]]?\s*(?=\S)"),
        re.compile(rf"([{CIRCLED}])"),
        loose=True,
    ),
    Form(
        re.compile(rf"\s{{0,14}}\uff08{_NUMBER}\uff09\s*(?=\S)"),
        re.compile(rf"\uff08{_NUMBER}\uff09"),
        loose=True,
    ),
    Form(
        re.compile(rf"\s{{0,14}}[*+\u2022\-]\s+{_BRACKETED}:?\s+(?=\S)"),
        re.compile(_BRACKETED),
        known=True,
    ),
    Form(
        re.compile(rf"\s{{0,14}}{_NUMBER}(?:\s?[:\-\u2013]|\.-)?\s+(?=\S)"),
        re.compile(_BRACKETED),
        known=True,
        loose=True,
    ),
    Form(
        re.compile(rf"\s{{0,14}}\({_NUMBER}\)(?:{_DASHED}|\s+)(?=\S)"),
        re.compile(_ROUND),
        loose=True,
    ),
    Form(
        re.compile(
            rf"\s{{0,14}}(?:\(?{_NUMBER}(?:\)|\.)(?:{_DASHED}|\s+)|{_NUMBER}(?:{_DASHED}|:)\s)(?=\S)"
        ),
        re.compile(_ROUND),
        loose=True,
    ),
    Form(
        re.compile(rf"\s{{0,14}}{_WORD}\.?\s?\(?{_NUMBER}\)?{_SEPARATED}", re.I),
        re.compile(_ROUND),
        loose=True,
    ),
    Form(
        re.compile(rf"\s{{0,14}}{_NUMBER}\)\s+(?=\S)"),
        re.compile(
            rf"(?<=[^\W\d]){_NUMBER}\)|(?<=[.,;:!?\"'\u201c\u201d\u2019\u00bb\u3002]){_NUMBER}\)"
        ),
        loose=True,
        half=True,
    ),
    Form(
        re.compile(rf"\s{{0,14}}{_NUMBER}\)\s+(?=\S)"),
        re.compile(rf"{_BEHIND}(?<!\d)\s?{_NUMBER}\)"),
        loose=True,
        half=True,
        parted=True,
    ),
    Form(
        re.compile(rf"\s{{0,14}}{_NUMBER}\.\s+(?=\S)"),
        re.compile(rf"{_NO_POWER}\^{_NUMBER}\b"),
        loose=True,
    ),
)
