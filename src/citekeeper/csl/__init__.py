"""A bibliographic item in the Citation Style Language's terms <-> a BibTeX entry's fields.

`item` and `entry` are each other's inverse for what both can say; `noted` is what the words of a
footnote tell of an item for certain.
"""

from __future__ import annotations

from citekeeper.csl.dates import MONTHS, date_parts, date_words
from citekeeper.csl.latex import Command, address, closing, commands, latex, plain
from citekeeper.csl.mapping import entry, item
from citekeeper.csl.noted import bare, noted

__all__ = [
    "MONTHS",
    "Command",
    "address",
    "bare",
    "closing",
    "commands",
    "date_parts",
    "date_words",
    "entry",
    "item",
    "latex",
    "noted",
    "plain",
]
