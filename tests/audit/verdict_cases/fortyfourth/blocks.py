"""Reads the tables of cases: blocks of text, each with a line of fields before it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Block:
    """One entry: its id, language, style, site, path, title, flags and text."""

    key: str
    lang: str
    style: str
    site: str
    path: str
    title: str
    flags: dict[str, str]
    text: str


def blocks(table: str) -> Iterator[Block]:
    """The entries of a table, separated by empty lines; a field line that ends in | goes on."""
    for chunk in table.strip().split("\n\n"):
        lines = chunk.split("\n")
        fields = lines.pop(0)
        while fields.endswith("|"):
            fields += lines.pop(0)
        parts = [one.strip() for one in fields.split("|")]
        flags: dict[str, str] = {}
        for flag in parts[6:]:
            word, _, value = flag.partition("=")
            flags[word] = value or "1"
        key, lang, style, site, path, title = parts[:6]
        yield Block(key, lang, style, site, path, title, flags, " ".join(lines))
