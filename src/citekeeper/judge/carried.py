"""What a citation says that the page says - its title, words of it - and whether a page has it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import unquote

from citekeeper.judge.likeness import COMPARED, carries_quote, carries_title
from citekeeper.model import Carries, Citation, CitedLink, PageFacts

LEAST_QUOTED = 5
"""Words from which what a note puts in quotation marks is a quotation, and not only a title."""

_QUOTED = re.compile(
    r"“([^“”]{8,600})”|«\s?([^«»]{8,600})\s?»|"
    r"„([^„“”]{8,600})[“”]|\"([^\"]{8,600})\""
)

NOT_TOLD = Carries()
"""Of a page that nobody has, or a citation that names nothing."""


@dataclass(frozen=True, slots=True)
class Cited:
    """What a citation says that the page says: its title, and words of it."""

    title: str | None = None
    quotes: tuple[str, ...] = ()


def named(citation: Citation, cited: CitedLink) -> Cited:
    """The title of the cited work where the ledger or the note has one; and the quoted words.

    `quote:` of the ledger, a text fragment of the URL, and longer words in quotation marks are
    quotations; the first words in quotation marks of a note are the title, too, where the ledger
    has none.
    """
    title = citation.csl.get("title")
    note = citation.note or ""
    quotes = [citation.quote] if citation.quote else []
    quotes += fragments(cited.fragment)
    quotes += [q for f in _QUOTED.finditer(note) if len((q := _inner(f)).split()) >= LEAST_QUOTED]
    if not isinstance(title, str):
        title = next(map(_inner, _QUOTED.finditer(note)), None)
    return Cited(title, tuple(dict.fromkeys(quotes)))


def _inner(found: re.Match[str]) -> str:
    return next(group for group in found.groups() if group).strip(" ,.")


def fragments(fragment: str | None) -> list[str]:
    """The words of each text directive of a URL fragment.

    Its form is `:~:text=[prefix-,]start[,end][,-suffix]` (WICG, URL Fragment Text Directives). A
    start with an end is two quotations: what lies between them is not known.
    """
    _, mark, directives = (fragment or "").partition(":~:")
    if not mark:
        return []
    found: list[str] = []
    for directive in directives.split("&"):
        key, _, value = directive.partition("=")
        parts = [p for p in value.split(",") if not p.endswith("-") and not p.startswith("-")]
        found += [unquote(part) for part in parts if key == "text" and part]
    return found


# --- does a page carry it? ------------------------------------------------------------------------


def carries(what: Cited, page: PageFacts | None, text: str | None, *, cut: bool = False) -> Carries:
    """Whether a page has the title and all the quotations; None where that cannot be told.

    Its text is not known, or only its beginning is (`cut`, a long PDF, more than is compared), and
    that has it not.
    """
    if page is None or text is None:
        return NOT_TOLD
    lines = "\n".join(filter(None, (page.title, page.h1, text)))
    titled = carries_title(what.title, lines) if what.title else None
    quoted = all(carries_quote(quote, text) for quote in what.quotes) if what.quotes else None
    long_pdf = page.kind == "pdf" and page.words >= LONG_PDF
    if cut or long_pdf or len(text) > COMPARED:
        titled, quoted = titled or None, quoted or None
    return Carries(titled, quoted)


LONG_PDF = 5000
"""Words from which a PDF may have more pages than are read (30)."""


# --- what a snapshot must have --------------------------------------------------------------------


def demanded(citation: Citation, cited: CitedLink) -> Cited:
    """The words that must be on the page: `quote:` of the ledger, and a text fragment of the URL.

    Not what a note has in quotation marks, nor a title: people call pages by names of their own.
    """
    own = [citation.quote] if citation.quote else []
    return Cited(None, (*own, *fragments(cited.fragment)))


def missing(carried: Carries) -> tuple[str, ...]:
    """What a page surely has not, in words; what cannot be told is not missing."""
    found = ("the cited title", carried.title), ("the quoted words", carried.quote)
    return tuple(name for name, there in found if there is False)
