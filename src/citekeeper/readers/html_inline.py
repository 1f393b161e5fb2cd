"""Notes that stand in the text where they are cited, and the marks before them."""

from __future__ import annotations

from bs4 import Tag
from bs4.element import NavigableString

from citekeeper.readers.html_flow import words

_INLINE = frozenset(
    "ltx_note_content sidenote footnote modern-footnotes-footnote__note footnotecontent".split()
)
INLINE_MARKS = frozenset(
    "ltx_note_mark ltx_tag_note sidenote-number footnote-number modern-footnotes-footnote "
    "inline-footnote".split()
)
KINDS = frozenset({"ltx_note_type"})
MARK_ONLY = frozenset({"ltx_role_footnotemark"})
UNMARKED = frozenset({"d-footnote", "dt-fn"})
"""Notes whose place is their marker."""
_BESIDE = frozenset({"small", "aside", "div"})
"""What holds a note beside the text, where its class says so."""


def is_inline(element: Tag) -> bool:
    """True for a note that may stand where it is cited: a mark must be before it."""
    if element.name == "span":
        return bool(words(element, "class") & _INLINE)
    return element.name in _BESIDE and "sidenote" in words(element, "class")


def unwrap(element: Tag) -> bool:
    """True for a note as AsciiDoc sets it, in brackets and on a line of its own in the middle of
    the text, for a script to move; the brackets are taken away."""
    if element.name != "span" or "footnote" not in words(element, "class"):
        return False
    pieces = [text for text in element.strings if text.strip()]
    breaks = element.find_all("br", recursive=False, limit=2)
    if len(breaks) < 2 or element.contents[0] is not breaks[0] or not pieces:
        return False
    first, last = pieces[0].lstrip(), pieces[-1].rstrip()
    if not (first.startswith("[") and last.endswith("]")):
        return False
    if pieces[0] is pieces[-1]:
        pieces[0].replace_with(NavigableString(first.strip()[1:-1]))
    else:
        pieces[0].replace_with(NavigableString(first[1:]))
        pieces[-1].replace_with(NavigableString(last[:-1]))
    return True


def is_mark(element: Tag) -> bool:
    """True for the mark of a note in the text: known by its class, or the label of a checkbox."""
    numbered = element.name == "label" and element.get_text().strip().isdecimal()
    return bool(words(element, "class") & INLINE_MARKS) or numbered
