r"""The commands that a LaTeX document makes for itself: `\newcommand`, `\def` and their kin."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from citekeeper.readers.latex_source import Source

MAKERS = frozenset(
    "newcommand renewcommand providecommand DeclareRobustCommand newrobustcmd renewrobustcmd "
    "NewDocumentCommand RenewDocumentCommand ProvideDocumentCommand "
    "def gdef edef xdef urldef".split()
)
_NAME = re.compile(r"[\s\0*]*\{?[\s\0]*\\(?P<name>[A-Za-z@]+)[\s\0]*\}?")
_PARAMETERS = re.compile(r"(?:#\d)*")
_SPECIFIED = re.compile(r"m|[oO](?:\{[^{}]*\})?")


@dataclass(frozen=True, slots=True)
class Macro:
    """What a command stands for: `body` with #1 ... #n; `default` is what #1 is without option."""

    count: int
    body: str
    default: str | None = None

    def expanded(self, arguments: Sequence[str]) -> str:
        """The body with the arguments put in."""
        return re.sub(
            r"#([1-9])",
            lambda found: arguments[int(found[1]) - 1] if int(found[1]) <= len(arguments) else "",
            self.body,
        )


def made(maker: str, source: Source, at: int, end: int) -> tuple[str, Macro | None, int]:
    """Name and meaning of the command that is made here, and what follows; None for a meaning that
    is not understood."""
    named = _NAME.match(source.text, at, end)
    if named is None:
        return "", None, at
    at, count, default = named.end(), 0, None
    if maker == "urldef":
        return named["name"], *_address(source, at, end)
    if maker.endswith("def"):
        parameters = _PARAMETERS.match(source.text, at, end)
        at, count = (parameters.end(), len(parameters[0]) // 2) if parameters else (at, 0)
    elif maker.endswith("DocumentCommand"):
        specified = source.argument(at, end)
        if specified is None:
            return named["name"], None, at
        pieces = _SPECIFIED.findall(source.text[specified[0] : specified[1]])
        at, count = specified[2], len(pieces)
        default = "" if pieces and pieces[0][0] in "oO" else None
    else:
        number, at = source.option(at, end)
        count = int(number) if number and number.strip().isdecimal() else 0
        default, at = source.option(at, end) if count else (None, at)
    body = source.argument(at, end)
    if body is None:
        return named["name"], None, at
    return named["name"], Macro(min(count, 9), source.text[body[0] : body[1]], default), body[2]


def _address(source: Source, at: int, end: int) -> tuple[Macro | None, int]:
    r"""What `\urldef\name\url{...}` makes: a command without arguments that is an address."""
    spelt = _SPELT.match(source.text, at, end)
    address = source.argument(spelt.end(), end) if spelt else None
    if spelt is None or address is None:
        return None, at
    return Macro(0, f"{spelt[0]}{{{source.text[address[0] : address[1]]}}}"), address[2]


_SPELT = re.compile(r"\\(?:url|path|nolinkurl)(?![A-Za-z@])")


def arguments(macro: Macro, source: Source, at: int, end: int) -> tuple[list[str], int]:
    """The arguments of a command that is used here, and what follows."""
    found: list[str] = []
    if macro.default is not None and macro.count:
        given, at = source.option(at, end)
        found.append(macro.default if given is None else given)
    while len(found) < macro.count:
        argument = source.argument(at, end)
        if argument is None:
            token = re.compile(r"[\s\0]*(\\[A-Za-z@]+|\\.|[^\s\0{}\\])").match(source.text, at, end)
            if token is None:
                break
            found.append(token[1])
            at = token.end()
        else:
            found.append(source.text[argument[0] : argument[1]])
            at = argument[2]
    return found, at
