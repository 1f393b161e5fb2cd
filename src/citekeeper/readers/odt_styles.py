"""What the styles of an ODT change for its reader: hidden and raised text, language, titles."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"

SPACES = frozenset(f"{TEXT}{name}" for name in ("s", "tab", "line-break"))
_LONGEST_CHAIN = 40
"""Styles that are followed from child to parent; programs allow ten."""
_TAG = re.compile(r"[a-z]{2,3}")
_COUNTRY = re.compile(r"[A-Z]{2}")


class Styles:
    """The styles of one document, its automatic ones (in content.xml) before the common ones."""

    def __init__(self, *roots: etree._Element) -> None:
        self._styles: dict[tuple[str, str], etree._Element] = {}
        self._defaults: list[etree._Element] = []
        for root in roots:
            for style in root.iter(f"{STYLE}style"):
                self._styles.setdefault((_family(style), style.get(f"{STYLE}name", "")), style)
            self._defaults += root.iter(f"{STYLE}default-style")
        self._known: dict[tuple[str, str, str], str] = {}

    def hides(self, element: etree._Element) -> bool:
        """True where the style of a paragraph or span says that it is not shown."""
        return self._said(element, f"{TEXT}display") == "none"

    def raises(self, element: etree._Element) -> bool:
        """True where the style of a span raises its text above the line."""
        position = self._said(element, f"{STYLE}text-position").split(" ")[0]
        return position == "super" or (position[:1].isdecimal() and position not in ("0", "0%"))

    def title(self, element: etree._Element) -> bool:
        """True for a paragraph in the style of titles, or in one made from it."""
        name = element.get(f"{TEXT}style-name", "")
        return any(
            "Title" in (one.get(f"{STYLE}name"), one.get(f"{STYLE}display-name"))
            for one in self._chain("paragraph", name)
        ) or (name == "Title")

    @property
    def language(self) -> str | None:
        """The language (a BCP 47 tag) in which paragraphs are written unless they say otherwise."""
        defaults = (one for one in self._defaults if _family(one) == "paragraph")
        for style in (*self._chain("paragraph", "Standard"), *defaults):
            language, country = _property(style, f"{FO}language"), _property(style, f"{FO}country")
            if _TAG.fullmatch(language) and language != "zxx":
                return f"{language}-{country}" if _COUNTRY.fullmatch(country) else language
        return None

    def _said(self, element: etree._Element, name: str) -> str:
        family = "text" if element.tag == f"{TEXT}span" else "paragraph"
        key = (family, element.get(f"{TEXT}style-name", ""), name)
        if key not in self._known:
            said = (_property(style, name) for style in self._chain(*key[:2]))
            self._known[key] = next(filter(None, said), "")
        return self._known[key]

    def _chain(self, family: str, name: str) -> Iterator[etree._Element]:
        """A style and those that it is made from."""
        for _ in range(_LONGEST_CHAIN):
            style = self._styles.get((family, name))
            if style is None:
                return
            yield style
            name = style.get(f"{STYLE}parent-style-name", "")


def shown_text(paragraph: etree._Element) -> str:
    """The text of a paragraph, with its spaces and tabs."""
    pieces = []
    for event, element in etree.iterwalk(paragraph, events=("start", "end")):
        if event == "start":
            pieces += [" " if element.tag in SPACES else "", element.text or ""]
        elif element is not paragraph:
            pieces.append(element.tail or "")
    return "".join(pieces)


def _family(style: etree._Element) -> str:
    return style.get(f"{STYLE}family", "")


def _property(style: etree._Element, name: str) -> str:
    """What a style says of its text; "" where it says nothing."""
    properties = style.find(f"{STYLE}text-properties")
    return "" if properties is None else properties.get(name, "").strip()
