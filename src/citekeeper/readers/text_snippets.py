"""Notes below the words that they explain: "... ethic1.2", and beneath it the note.

So LaTeX2HTML lists the footnotes of a book on its last page, and others after it: each begins with
the end of its sentence, marker and all, and its text is moved to the right below that.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from citekeeper.readers.text_headings import is_heading
from citekeeper.readers.text_pages import Line

_SNIPPET = re.compile(
    r"(?P<indent>\s{0,14})(?:\.\.\.|\u2026)\s?(?P<words>\S.{0,200}?)"
    r"(?:(?P<caret>\^)|(?<=[^\s\d]))(?P<mark>\d{1,3}(?:\.\d{1,3}){0,2})"
)
_RAISE = str.maketrans("0123456789", "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079")
_CARET = re.compile(r"(?<=\S)\^(\d{1,3})(?![\w^])")
_WORD = re.compile(r"\S+")
_PUNCTUATION = ".,;:!?)]\"'\u201d\u2019"
_FEWEST = 2
"""Notes of a list that are no accident."""


@dataclass(frozen=True, slots=True)
class _Note:
    """A note by the row of its snippet and that of its text, with its marker, the word before that,
    and whether a caret stands between them."""

    at: int
    text_at: int
    mark: str
    word: str
    caret: bool

    @property
    def shown(self) -> str:
        """The marker in a form that everything else knows."""
        return f"[{self.mark}]" if "." in self.mark else self.mark.translate(_RAISE)


def explained(every: Iterable[Line]) -> Iterator[Line]:
    """The lines, such notes and what asks for them written with raised digits or brackets."""
    rows = list(every)
    notes = _notes(rows)
    if len(notes) < _FEWEST:
        yield from rows
        return
    heads = {note.text_at: note for note in notes}
    gone = {note.at for note in notes}
    words = {f"{note.word}{note.mark}": note for note in notes if note.word and not note.caret}
    carets = {note.mark for note in notes if note.caret}
    for at, row in enumerate(rows):
        if at in gone:
            continue
        text = row.text
        if at in heads:
            text = f"{heads[at].shown} {text.strip()}"
        elif at < notes[0].at:
            text = _CARET.sub(lambda m: m[1].translate(_RAISE) if m[1] in carets else m[0], text)
            text = _WORD.sub(lambda word: _marked(word[0], words), text)
        yield replace(row, text=text)


def _marked(word: str, notes: Mapping[str, _Note]) -> str:
    """A word, its marker in another form where it has one."""
    bare = word.rstrip(_PUNCTUATION)
    note = notes.get(bare)
    return f"{note.word}{note.shown}{word[len(bare) :]}" if note else word


def _notes(rows: Sequence[Line]) -> list[_Note]:
    """The longest list of such notes below a heading."""
    best: list[_Note] = []
    found: list[_Note] | None = None
    for at, row in enumerate(rows):
        if is_heading(row.text):
            found = []
        elif found is not None and row.text.lstrip()[:1] in (".", "\u2026"):
            snippet = _SNIPPET.fullmatch(row.text.rstrip())
            below = rows[at + 1].text if at + 1 < len(rows) else ""
            if snippet and len(below) - len(below.lstrip()) > len(snippet["indent"]):
                word = snippet["words"].split()[-1]
                note = _Note(at, at + 1, snippet["mark"], word, bool(snippet["caret"]))
                found.append(note)
                best = found if len(found) > len(best) else best
    return best
