"""Notes that stand in the text where they are cited, and the marks before them."""

from __future__ import annotations

from bs4 import Tag
from bs4.element import NavigableString

from citekeeper.readers.html_flow import words

_INLINE = frozenset(
    "ltx_note_content sidenote footnote modern-footnotes-footnote__note footnotecontent fn-text "
    "footnote-text footnotetext hoverfoot marginfoot".split()
)
INLINE_MARKS = frozenset(
    "ltx_note_mark ltx_tag_note sidenote-number footnote-number modern-footnotes-footnote "
    "inline-footnote foot_label supfootmarker".split()
)
KINDS = frozenset({"ltx_note_type"})
MARK_ONLY = frozenset({"ltx_role_footnotemark"})
UNMARKED = frozenset({"d-footnote", "dt-fn"})
"""Notes whose place is their marker."""
_BESIDE = frozenset({"small", "aside", "div"})
"""What holds a note beside the text, where its class says so."""
_BESIDE_CLASSES = frozenset({"sidenote", "foot_inner"})


def is_inline(element: Tag) -> bool:
    """True for a note that may stand where it is cited: a mark must be before it."""
    if element.name == "span":
        return bool(words(element, "class") & _INLINE)
    if element.name in _BESIDE and element.parent is not None and element.parent.name == "details":
        before = element.find_previous_sibling()
        return before is not None and before.name == "summary" and is_mark(before)
    return element.name in _BESIDE and bool(words(element, "class") & _BESIDE_CLASSES)


def unwrap(element: Tag) -> bool:
    """True for a note as AsciiDoc sets it, in brackets and on a line of its own in the middle of
    the text, for a script to move; the brackets are taken away."""
    if element.name != "span" or "footnote" not in words(element, "class"):
        return False
    inner = [*element.contents[:2], *element.contents[-3:]]
    while inner and isinstance(inner[-1], NavigableString) and not inner[-1].strip():
        inner.pop()
    if len(inner) < 3 or any(
        not isinstance(e, Tag) or e.name != "br" for e in inner[:: len(inner) - 1]
    ):
        return False
    first, last = inner[1], inner[-2]
    if not (isinstance(first, NavigableString) and isinstance(last, NavigableString)):
        return False
    if not (first.lstrip().startswith("[") and last.rstrip().endswith("]")):
        return False
    if first is last:
        first.replace_with(NavigableString(first.strip()[1:-1]))
    else:
        first.replace_with(NavigableString(first.lstrip()[1:]))
        last.replace_with(NavigableString(last.rstrip()[:-1]))
    return True


def is_mark(element: Tag) -> bool:
    """True for the mark of a note in the text: known by its class, or the label of a checkbox."""
    numbered = element.name == "label" and element.get_text().strip().isdecimal()
    if element.name == "summary" and element.find("sup") is not None:  # a note that unfolds
        numbered = element.get_text().strip().isdecimal()
    return bool(words(element, "class") & INLINE_MARKS) or numbered


def mark_around(box: Tag) -> Tag | None:
    """What is raised and holds a number, and behind it the note itself, to be shown where the mouse
    is."""
    around = box.parent
    if around is None or around.name != "sup" or not isinstance(around.contents[0], str):
        return None
    return around if around.contents[0].strip().isdecimal() and len(around.contents) < 4 else None
