"""The words of what is no HTML, and what all kinds have in common: clean and bounded lines."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from lxml import etree

MAX_TEXT = 1_000_000
"""Characters of visible text that are kept; web.py reads no more than so many bytes of a page."""

MAX_LINE = 300
"""Characters of a title or heading that are kept."""

UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u200b\u202a-\u202e\u2060\u2066-\u2069\ufdd0-\ufdef\ufeff]"
)
LANG = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8}){0,3}")


@dataclass(frozen=True, slots=True)
class Visible:
    """What of a body can be seen, and `hidden`: words in its markup that no reader sees."""

    text: str = ""
    title: str | None = None
    h1: str | None = None
    lang: str | None = None
    description: str = ""
    hidden: str = ""
    scripts: int = 0
    main_span: tuple[int, int] | None = None


def one_line(text: str | None) -> str | None:
    """A title or heading as one clean line of at most MAX_LINE characters; None where empty."""
    line = UNSEEN.sub("", " ".join((text or "")[: MAX_LINE * 20].split()))
    return line[:MAX_LINE].strip() or None


def clean_line(line: str) -> str:
    """A line without control characters, marks of direction and what no text may hold."""
    return line if line.isprintable() else UNSEEN.sub("", line)


def first_of(elements: Iterable[etree._Element]) -> str | None:
    """The first of some elements that says anything."""
    for element in islice(elements, 20):
        line = one_line("".join(islice(_strings(element), 200)))
        if line:
            return line
    return None


def _strings(element: etree._Element) -> Iterator[str]:
    for part in element.itertext():
        yield str(part)


def without_tags(body: bytes) -> str:
    """The words of a page that no parser can hold (thousands of elements in each other)."""
    lines: list[str] = []
    skipped = ""
    for piece in body.decode("utf-8", "replace").split("<"):
        tag, _, words = piece.partition(">")
        name = tag[:40].partition(" ")[0].lower()
        if skipped:
            skipped = "" if name == f"/{skipped}" else skipped
        elif name in ("script", "style", "noscript", "template", "title"):
            skipped = name
        if not skipped and (line := " ".join(words.split())):
            lines.append(clean_line(line))
    return "\n".join(lines)[:MAX_TEXT]


def read_text(text: str) -> Visible:
    """Plain text: as it is, with its lines."""
    lines = (" ".join(line.split()) for line in text[:MAX_TEXT].splitlines())
    return Visible("\n".join(clean_line(line) for line in lines if line))


def read_json(text: str) -> Visible:
    """The strings and numbers of a JSON document, in order; a damaged one is plain text."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return read_text(text)
    found: list[str] = []
    open_values: list[object] = [value]
    while open_values:
        value = open_values.pop()
        if isinstance(value, dict):
            open_values.extend(reversed(value.values()))
        elif isinstance(value, list):
            open_values.extend(reversed(value))
        elif isinstance(value, str):
            found.append(value)
        elif isinstance(value, int | float) and not isinstance(value, bool):
            found.append(str(value))
    return read_text("\n".join(found))


def read_xml(body: bytes) -> Visible:
    """The text content of an XML document (UTF-8, whatever it says); entities stay unresolved."""
    parser = etree.XMLParser(
        encoding="utf-8",
        recover=True,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
    )
    try:
        root = etree.fromstring(body, parser)
    except (etree.LxmlError, ValueError):
        root = None
    if root is None:
        return Visible(text=without_tags(body))
    title = first_of(root.iter("{*}title"))
    lang = LANG.match(root.get("{http://www.w3.org/XML/1998/namespace}lang") or "")
    text = read_text("\n".join(_strings(root))).text
    return Visible(text, title, lang=lang[0] if lang else None)
