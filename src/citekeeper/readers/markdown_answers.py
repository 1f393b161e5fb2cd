"""Answers of chat programs, pasted into Markdown one after the other, each with its own sources.

Each closes with a paragraph of lines "[1] https://..." that counts from one, and its text says
[1][2]. The lists of one page then share their numbers: a number means the next list below it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html import escape

from markdown_it.token import Token

from citekeeper.readers.html_anchors import MARKER

_LINE = re.compile(r"[ \t]*\[(\d{1,3})\][ \t]+<?((?:https?|ftp)://[^\s<>]+)>?[ \t]*")
_LABEL = re.compile(r"[^\[\]\n]{1,60}:[*_]{0,2}[ \t]*")
_MARK = re.compile(r"\[(\d{1,3})\]")
_LISTS = 2
"""Lists of a page that restart: one alone is read as any list that was typed."""
_UNREAD = frozenset({"link_open", "link_close"})


@dataclass
class _Sources:
    """A list: where its paragraph begins among the tokens, its line, and its addresses."""

    at: int
    line: int
    addresses: list[str]
    cited: set[int] = field(default_factory=set)


def with_notes(tokens: Sequence[Token]) -> tuple[list[Token], list[tuple[str, str, int, str]]]:
    """The tokens without the lists, marks made references; key, marker, line and address of each
    note. A list that no text above it cites stays as it is."""
    lists = list(_lists(tokens))
    if len(lists) < _LISTS:
        return list(tokens), []
    begins, kept = 0, list[Token]()
    notes = list[tuple[str, str, int, str]]()
    for number, found in enumerate(lists):
        above = tokens[begins : found.at]
        for token in above:
            if token.type == "inline" and token.children:
                token.children = list(_with_references(token.children, number, found))
        kept += above
        begins = found.at + 3
        if not found.cited:
            kept += tokens[found.at : begins]
            continue
        for n, address in enumerate(found.addresses, 1):
            line = found.line + n
            notes.append((_key(number, n), str(n), line, address))
    return [*kept, *tokens[begins:]], notes


def _lists(tokens: Sequence[Token]) -> Iterator[_Sources]:
    """The paragraphs that are such lists, with or without a line that names them."""
    for at, token in enumerate(tokens):
        if token.type != "inline" or not at or tokens[at - 1].type != "paragraph_open":
            continue
        lines = token.content.split("\n")
        named = bool(_LABEL.fullmatch(lines[0]))
        items = [_LINE.fullmatch(line) for line in lines[named:]]
        whole = [item for item in items if item is not None]
        counted = [int(item[1]) for item in whole] == list(range(1, len(items) + 1))
        if whole and counted:
            begins = (token.map or [0])[0]
            yield _Sources(at - 1, begins + named, [item[2] for item in whole])


def _with_references(tokens: Sequence[Token], number: int, found: _Sources) -> Iterator[Token]:
    """The pieces of a text, with references for the marks that the list has."""
    linked = 0
    for token in tokens:
        linked += token.nesting if token.type in _UNREAD else 0
        if token.type != "text" or linked:
            yield token
            continue
        done = 0
        for mark in _MARK.finditer(token.content):
            n = int(mark[1])
            if not 1 <= n <= len(found.addresses):
                continue
            found.cited.add(n)
            yield Token("text", "", 0, content=token.content[done : mark.start()])
            yield Token("html_inline", "", 0, content=_reference(number, n))
            done = mark.end()
        yield Token("text", "", 0, content=token.content[done:])


def _reference(number: int, n: int) -> str:
    return (
        f'<a role="doc-noteref" href="#citekeeper-{_key(number, n)}" {MARKER}="{n}">'
        f"{escape(f'[{n}]')}</a>"
    )


def _key(number: int, n: int) -> str:
    return f"answer-{number}-{n}"
