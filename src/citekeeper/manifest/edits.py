"""Edits of a YAML text that leave every other character alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from citekeeper.manifest.tree import Items, Table, Text

_LINE_END = re.compile(r"\r\n|\n|\r")
_COMMENT = re.compile(r"([ \t]*)#[^\r\n]*(?:\r\n|\n|\r|\Z)")


@dataclass(frozen=True, slots=True)
class Edit:
    """`text[start:end]` becomes `replacement`."""

    start: int
    end: int
    replacement: str


def apply(text: str, edits: Iterable[Edit]) -> str:
    """The text with all edits made; those at the same place in the order given."""
    parts, done = [], 0
    for edit in sorted(edits, key=lambda e: (e.start, e.end)):
        parts += [text[done : edit.start], edit.replacement]
        done = edit.end
    return "".join((*parts, text[done:]))


def line_end(text: str) -> str:
    """How lines end in this text: as its first one does."""
    found = _LINE_END.search(text)
    return found[0] if found else "\n"


def after_line(text: str, index: int) -> int:
    """Where the line after the one that holds this index begins; the text's end for the last."""
    found = _LINE_END.search(text, index)
    return found.end() if found else len(text)


def insert_lines(text: str, at: int, lines: Sequence[str]) -> Edit:
    """Whole new lines at the beginning of a line, or after a last line that has no end."""
    eol = line_end(text)
    before = "" if at == 0 or text[at - 1] in "\r\n" else eol
    return Edit(at, at, before + "".join(line + eol for line in lines))


def after_item(text: str, end: int, column: int) -> int:
    """Where a new item may follow one that ends at `end` in a list with its dashes at `column`.

    Comments indented deeper than the dashes belong to the item before them.
    """
    at = after_line(text, end)
    while (comment := _COMMENT.match(text, at)) and len(comment[1]) > column and comment[0]:
        at = comment.end()
    return at


def add_to_flow(around: Items | Table, addition: str) -> Edit:
    """Another member at the end of a list or table in brackets."""
    if isinstance(around, Items):
        last = max((value.end for value in around.values), default=None)
    else:
        last = max((value.end for value in around.values.values()), default=None)
    if last is None:
        return Edit(around.start + 1, around.start + 1, addition)
    return Edit(last, last, f", {addition}")


def add_key(text: str, table: Table, key: str, value: str) -> Edit:
    """A new last key of a table, its value on one line."""
    if table.flow:
        return add_to_flow(table, f"{key}: {value}")
    at = after_line(text, table.end)
    return insert_lines(text, at, [f"{' ' * table.column}{key}: {value}"])


def replace_value(key: Text, value: Text | Items | Table, replacement: str) -> Edit:
    """The value of a key, whatever it was and on however many lines, by one on the key's line."""
    return Edit(key.end, value.end, f": {replacement}")
