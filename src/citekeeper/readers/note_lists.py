"""Which blocks of a plain text are notes, and of which note.

Raised digits at the start of a line always begin a note; digits between backslashes do at the start
of a block, with which the note ends: it is set like a paragraph, above a rule. Brackets do so under
a heading such as "Notes", or where the same number stands in the running text. Numbered paragraphs
are notes under such a heading; without one, and where no other notes are, the one list is that
which stands below the markers and answers the most of them (chapters and tables of contents are
numbered, too). Under one heading all notes look alike. A number that begins with a zero is a code,
unless several of them stand in the running text, or under such a heading in a row from the first
on.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from citekeeper.readers.layout import Block, NoteLines, notes_in
from citekeeper.readers.note_blocks import (
    announces,
    belongs,
    breaks_off,
    ends_list,
    far_apart,
    goes_on_in,
    is_settings,
    is_title,
    parted,
    rises,
)
from citekeeper.readers.note_headings import leave_out_headings, leave_out_steps
from citekeeper.readers.note_margins import Margins
from citekeeper.readers.note_numbers import NEAR, is_number, numbered
from citekeeper.readers.text_enumerated import leave_out_enumerated
from citekeeper.readers.text_licences import Licences
from citekeeper.readers.text_markers import MARKERS as MARKERS
from citekeeper.readers.text_markers import PADDED, markers_in
from citekeeper.readers.text_markers import asked_for as asked_for
from citekeeper.readers.text_subjects import leave_out_subjects

_STYLES = ("raised", "slashed", "bracket", "number")
_PAGE_NUMBER = re.compile(
    r"\s*(?:[-\u2013]\s*)?(?:page\s+)?\d{1,4}(?:\s*[-\u2013]|\s*(?:/|of)\s*\d+)?\s*", re.I
)
_URL = re.compile(r"(?:[a-z]{2,6}:|www\.)\S+", re.IGNORECASE)
_PART = re.compile(r"\s+[A-Za-z]")
_PART_ENDS = re.compile(r"[,;:](?: and| or)?\Z")
_ROMAN = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii".split()
_FEWEST_LISTED = 3
"""Sources of a list that is no accident."""
_NEAR_UNDER_A_HEADING = 60
"""The same where both notes stand under one heading of notes: a note may be a letter."""


def told_apart(blocks: Sequence[Block]) -> tuple[list[tuple[int, Block]], list[NoteLines]]:
    """The blocks of the body, each with its place in order, and the notes."""
    blocks = tuple(parted(blocks))
    candidates = _candidates(blocks)
    asked = _asked(blocks, candidates)
    _leave_out_glued(blocks, candidates)
    if "00" in asked or sum(PADDED.fullmatch(marker) is not None for marker in asked) < 2:
        _leave_out_codes(blocks, candidates)
    _leave_out_bullets(candidates)
    leave_out_subjects(candidates)
    leave_out_headings(candidates)
    leave_out_steps(blocks, candidates)
    leave_out_enumerated(blocks, candidates, asked)
    begun = _notes(blocks, candidates, asked)
    inner = [_asked_in(block) for block in blocks]
    margins = Margins(blocks, begun)
    body: list[tuple[int, Block]] = []
    notes: list[NoteLines] = []
    inside = far = False
    paragraphs, after = 0, max(begun, default=-1)
    for at, block in enumerate(blocks):
        far = far or (at > 0 and far_apart(blocks[at - 1], block))
        if at in begun:
            notes += begun[at]
            for note in begun[at]:
                note.at = at
            inside, far = not (block.boxed or notes[-1].style == "slashed"), False
        elif all(_PAGE_NUMBER.fullmatch(line.text) for line in block.lines):
            inside = inside and (
                block.indent > notes[-1].indent
                or _goes_on(at, blocks, begun, asked, inner, notes[-1])
            )
            far = True
        elif (inside and not block.lines[0].on_top) and (
            belongs(block, notes[-1], far=far)
            or (not far and margins.hold(at, notes[-1]))
            or (not far and margins.hold_below_rule(at, notes[-1]))
            or (not far and goes_on_in(block, notes[-1]))
            or _goes_on(at, blocks, begun, asked, inner, notes[-1])
            or (at > after and not far and _ends_list(blocks, at, notes[-1], paragraphs))
        ):
            said = announces(notes[-1])
            paragraphs += at > after if said else block.indent == notes[-1].indent
            notes[-1].lines += block.lines
            far = False
        else:
            body.append((at, block))
            inside = False
    return body, [note for note in notes if note.has_text]


def _ends_list(blocks: Sequence[Block], at: int, note: NoteLines, paragraphs: int) -> bool:
    """True for a block that ends the list with its last note, which goes on in it, as others of the
    list did, or as it says itself under a heading of notes."""
    announced = blocks[at].section > 0 and announces(note)
    aligned = blocks[at].indent >= note.indent
    return aligned and (paragraphs > 0 or announced) and ends_list(blocks, at)


def _leave_out_codes(
    blocks: Sequence[Block], candidates: Sequence[dict[str, list[NoteLines]]]
) -> None:
    """Bracketed numbers that begin with a zero, except where they count the notes of a section."""
    last: dict[int, int] = {}
    for block, candidate in zip(blocks, candidates, strict=True):
        found = candidate.get("bracket", ())
        if not any(PADDED.fullmatch(note.marker) for note in found):
            continue
        numbers = [int(note.marker) for note in found if note.marker.isdigit()]
        first = last.get(block.section, 0) + 1
        if block.section and numbers == list(range(first, first + len(found))):
            last[block.section] = numbers[-1]
        else:
            del candidate["bracket"]


def _leave_out_bullets(candidates: Sequence[dict[str, list[NoteLines]]]) -> None:
    """Words and letters in brackets that begin several items in a row, as boxes for a tick and
    "[Music]" do."""
    markers = [note.marker for found in candidates for note in found.get("bracket", ())]
    bullets = {one for one, two in pairwise(markers) if one == two and one.isalpha()}
    for found in candidates if bullets else ():
        if any(note.marker in bullets for note in found.get("bracket", ())):
            del found["bracket"]


def _leave_out_glued(
    blocks: Sequence[Block], candidates: Sequence[dict[str, list[NoteLines]]]
) -> None:
    """Bracketed numbers glued to their text, where a list of nothing but URLs under a heading
    answers them: so text browsers number the links of a page, before their text."""
    linked = {
        note.marker
        for block, found in zip(blocks, candidates, strict=True)
        if block.section and len(found.get("number", ())) > 1
        for note in _only_urls(found["number"])
    }
    bracketed = [found for found in candidates if "bracket" in found]
    glued = [any(note.glued for note in found["bracket"]) for found in bracketed]
    most = linked and 2 * sum(glued) > len(glued)
    for found, touches in zip(bracketed, glued, strict=True):
        numbers = [note.marker for note in found["bracket"] if note.marker.isdigit()]
        if (touches or (most and numbers)) and linked.issuperset(numbers):
            del found["bracket"]


def _only_urls(notes: Sequence[NoteLines]) -> Sequence[NoteLines]:
    """The notes of a list, where more than half of them are nothing but a URL."""
    alone = sum(_URL.fullmatch(note.lines[0].text.strip()) is not None for note in notes)
    return notes if 2 * alone > len(notes) else ()


def _candidates(blocks: Sequence[Block]) -> list[dict[str, list[NoteLines]]]:
    """What may begin in each block, by style. A marker that stands alone asks for a note where
    another block begins the note with its text."""
    licences = Licences(line for block in blocks for line in block.lines)
    candidates: list[dict[str, list[NoteLines]]] = [
        {style: found for style in _STYLES if (found := notes_in(block, style))}
        if not licences.hold(block.lines[0]) and not is_settings(block)
        else {}
        for block in blocks
    ]
    begun = {n.marker for found in candidates for n in found.get("bracket", ()) if n.has_text}
    for candidate in candidates:
        if all(n.marker in begun and not n.has_text for n in candidate.get("bracket", ())):
            candidate.pop("bracket", None)
    return candidates


def _goes_on(
    at: int,
    blocks: Sequence[Block],
    begun: Mapping[int, list[NoteLines]],
    asked: Mapping[str, int],
    inner: Sequence[set[str]],
    note: NoteLines,
) -> bool:
    """True for a block before the very next note, where that was asked for above both notes: the
    list of notes has begun, and what stands between two of them is no running text, unless it asks
    for that note itself. One with a key goes on where it breaks off."""
    section = blocks[at].section
    most = _NEAR_UNDER_A_HEADING if section else NEAR
    after = next((place for place in range(at + 1, at + most) if place in begun), None)
    if after is None or blocks[after].section != section:
        return False
    following = begun[after][0].marker
    block = blocks[at]
    if len(block.lines) == 1 and block.indent < note.indent and is_title(block.first):
        return False
    key = len(note.marker) > 1 and not note.marker.isdigit()
    if section and key and note.style == begun[after][0].style == "bracket":
        return breaks_off(note)
    return (
        rises(note.marker, following)
        and asked.get(following, -1) < note.at
        and not any(following in markers for markers in inner[at:after])
    )


def _asked_in(block: Block) -> set[str]:
    """The markers that stand in a block."""
    found = (marker for line in block.lines for marker in markers_in(line.text))
    return {key for marker in found for key in asked_for(marker)}


def _notes(
    blocks: Sequence[Block],
    candidates: Sequence[Mapping[str, list[NoteLines]]],
    asked: Mapping[str, int],
) -> dict[int, list[NoteLines]]:
    """The notes that begin in each block, by the block's place."""
    styles = _styles(blocks, candidates)
    chosen: dict[int, list[NoteLines]] = {}
    for at, block in enumerate(blocks):
        raised = candidates[at].get("raised") or candidates[at].get("slashed")
        bracketed = candidates[at].get("bracket", [])
        style = styles.get(block.section)
        answers = any(note.marker in asked and _counts_on(note.marker, asked) for note in bracketed)
        if raised:
            chosen[at] = raised
        elif bracketed and (
            block.boxed
            or not any(note.marker[0].isalnum() for note in bracketed)
            or style == "bracket"
            or (style is None and answers)
        ):
            chosen[at] = bracketed
    chosen = chosen or _listed(candidates)
    chosen |= _unasked(chosen, candidates)
    answered = {note.marker for found in chosen.values() for note in found}
    open_ = {marker: at for marker, at in asked.items() if marker not in answered}
    for found in numbered(blocks, candidates, open_, styles, others=bool(chosen)):
        chosen |= found
    return chosen


def _listed(candidates: Sequence[Mapping[str, list[NoteLines]]]) -> dict[int, list[NoteLines]]:
    """The one list in a text without other notes whose items, counted from the first on, have a
    link each: nobody asks for them, but they are sources."""
    lists = {
        at: notes
        for at, found in enumerate(candidates)
        if len(notes := found.get("bracket", [])) >= _FEWEST_LISTED
        and [note.marker for note in notes] == [str(n) for n in range(1, len(notes) + 1)]
        and all(any("://" in line.text for line in note.lines) for note in notes)
    }
    return lists if len(lists) == 1 else {}


def _counts_on(marker: str, asked: Mapping[str, int]) -> bool:
    """True for a number, a sign, or a letter or Roman number that follows another one, as opposed
    to a word."""
    if marker in _ROMAN:
        at = _ROMAN.index(marker)
        return _ROMAN[at - 1 if at else 1] in asked
    if len(marker) == 1 and marker.isalpha():
        return marker in "aA" or chr(ord(marker) - 1) in asked
    return is_number(marker) or not marker[0].isalnum()


def _unasked(
    chosen: Mapping[int, list[NoteLines]], candidates: Sequence[Mapping[str, list[NoteLines]]]
) -> dict[int, list[NoteLines]]:
    """The bracketed notes that nothing asks for, between or behind those that something does."""
    more: dict[int, list[NoteLines]] = {}
    last, last_at = "", -1
    for at, candidate in enumerate(candidates):
        found = chosen.get(at) or candidate.get("bracket")
        if not found:
            continue
        if at not in chosen and not (rises(last, found[0].marker) and at - last_at <= NEAR + 1):
            continue
        more[at] = found
        last, last_at = found[-1].marker, at
    return more


def _styles(
    blocks: Sequence[Block], candidates: Sequence[Mapping[str, list[NoteLines]]]
) -> dict[int, str]:
    """How notes look under each heading: as the first block there that may begin one; a year at the
    start of a line begins none."""
    styles: dict[int, str] = {}
    for block, found in zip(blocks, candidates, strict=True):
        style = next(iter(found), None)
        year = style == "number" and not is_number(found["number"][0].marker)
        if block.section and style and not year:
            styles.setdefault(block.section, style)
    return styles


def _asked(
    blocks: Sequence[Block], candidates: Sequence[Mapping[str, list[NoteLines]]]
) -> dict[str, int]:
    """The markers in running text, with the first block that asks for them; a marker that begins a
    block, or a line of a list, asks nothing."""
    asked: dict[str, int] = {}
    licences = Licences(line for block in blocks for line in block.lines)
    for at, (block, found) in enumerate(zip(blocks, candidates, strict=True)):
        if licences.hold(block.lines[0]):
            continue
        before, inner = "", _asked_in(block)
        for number, line in enumerate(block.lines):
            text = line.text.strip()
            listed = bool(found) or (number == 0 and not MARKERS.fullmatch(text))
            for marker in markers_in(text):
                if (marker.start() or not listed) and not (
                    _counts(before, text, marker) and _beside(inner, marker)
                ):
                    for key in asked_for(marker):
                        asked.setdefault(key, at)
            before = text
    return asked


def _beside(markers: set[str], marker: re.Match[str]) -> bool:
    """True where the number before a marker's, or the one behind it, stands in the block, too."""
    number = int(marker["bracket"]) if is_number(marker["bracket"]) else -1
    return not markers.isdisjoint((str(number - 1), str(number + 1)))


def _counts(before: str, text: str, marker: re.Match[str]) -> bool:
    """True for a number before one of the parts that a sentence counts: ", [2] of wood, or [3]"."""
    glued = marker.start() and not marker[0][0].isspace()  # "came,[1] and"
    if "^" in marker[0]:
        return False
    if not marker["bracket"] or glued or not _PART.match(text, marker.end()):
        return False
    above = text[: marker.start()] if marker.start() else before
    return _PART_ENDS.search(above.rstrip()) is not None
