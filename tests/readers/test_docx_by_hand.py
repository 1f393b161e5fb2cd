"""References that authors typed beside the footnotes of a Word document, and how they type them."""

from __future__ import annotations

import time

import pytest

from citekeeper.readers.docx_by_hand import told_apart
from citekeeper.readers.docx_headings import is_heading
from citekeeper.readers.docx_paragraphs import Paragraph
from citekeeper.readers.flows import Passage

from .test_docx import _citations, cite, note, paragraph

WORKS = ("Lind, Silt, 1902.", "Tamar, Quays, 1971.", "Ness, Tolls, 1988.")
TEXT = "Silt came [1] and left [2]."
FEET = note(1, "Ibid.")
NOTED = paragraph("A boat.", cite(1))


def _told(*texts: str, noted: bool = True) -> list[tuple[str | None, str | None]]:
    body = (NOTED if noted else "") + "".join(map(paragraph, texts))
    return [(c.marker, c.note) for c in _citations(body, footnotes=FEET)]


def _counted() -> list[tuple[str, str]]:
    return [(str(number), work) for number, work in enumerate(WORKS, 1)]


SHAPES = (
    "[{}] {}",
    "{}. {}",
    "{}) {}",
    "({}) {}",
    "{} - {}",
    "[{}] - {}",
    "[{}]- {}",
    "[{}]: {}",
    "[{}]{}",
)
SIGNED = ("{}.- {}", "{}: {}", "/{}/ {}", "{}.\u2013 {}")


@pytest.mark.parametrize("noted", [True, False])
@pytest.mark.parametrize("shape", [*SHAPES, *SIGNED])
def test_typed_references(shape: str, noted: bool) -> None:
    """Numbers in any of the usual shapes, with footnotes of the program and without."""
    typed = [shape.format(*one) for one in _counted()]
    own = [("1", "Ibid.")] if noted else []
    assert _told(TEXT, "References", *typed, noted=noted) == [*own, *_counted()]


def test_what_asks_for_references_beside_footnotes() -> None:
    """A list is one of references where the text asks for most of it; steps are none, nor are
    notes with raised numbers, nor what begins in the midst."""
    typed = [f"{number}. {work}" for number, work in _counted()]
    assert _told("Silt came (1), then (2).", "References", *typed) == [("1", "Ibid."), *_counted()]
    assert _told("Silt came [3].", "Steps", *typed) == [("1", "Ibid.")]
    assert _told("Silt came [1].", "\u00b9 Lind.", "\u00b2 Ness.") == [("1", "Ibid.")]
    assert _told("See [7] and [8].", "Texts", "[7] Lind.", "[8] Ness.") == [("1", "Ibid.")]


def test_keys_beside_footnotes() -> None:
    """Keys in brackets, too."""
    assert _told("See [Li02] and [Ta71].", "Sources", "[Li02] Lind.", "[Ta71] Tamar.") == [
        ("1", "Ibid."),
        ("Li02", "Lind."),
        ("Ta71", "Tamar."),
    ]


def test_numbers_in_paragraphs_of_their_own() -> None:
    """As in the table that Word makes of sources, whatever the heading says."""
    rows = [text for number, work in _counted() for text in (f"[{number}]", work)]
    assert _told(TEXT, "What was read", *rows) == [("1", "Ibid."), *_counted()]
    assert _told(TEXT, "What was read", *rows, noted=False) == _counted()


@pytest.mark.parametrize(
    "heading",
    [
        "Список использованных источников",
        "7. Bibliografia i netografia",
        "Quellen- und Literaturverzeichnis",
        "Seznam použité literatury:",
        "REFERENCIAS Y WEBGRAFÍA",
        "Джерела та література",
    ],
)
def test_headings(heading: str) -> None:
    """Words for what is listed may be combined."""
    assert is_heading(heading)
    assert _told("Silt came.", heading, "1. Lind.", "2. Ness.", noted=False) == [
        ("1", "Lind."),
        ("2", "Ness."),
    ]


@pytest.mark.parametrize(
    "line", ["Review of literature", "Sources of error", "Cited", "and", "Literaturstudie", "2.1"]
)
def test_no_headings(line: str) -> None:
    """Other words make it another heading."""
    assert not is_heading(line)


@pytest.mark.parametrize("text", ["[1]", "1: a", "[1] a [1]", "/1/ ", "1.- [1", "References"])
def test_bounded_time(text: str) -> None:
    """No shape of paragraphs takes more than its share."""
    paragraphs = [Paragraph(Passage()) for _ in range(10_000)]
    for one in paragraphs:
        one.passage.add(text)
    begun = time.process_time()
    told_apart(paragraphs, beside=True)
    assert time.process_time() - begun < 8


def test_lists_of_one_shape() -> None:
    """They go on with each other's numbers; one that starts anew does so once."""
    again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    numbering = (
        '<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        '<w:numFmt w:val="decimal"/><w:lvlText w:val="[%1]"/></w:lvl></w:abstractNum>'
        + "".join(
            f'<w:num w:numId="{n}"><w:abstractNumId w:val="7"/>{again * (n == 3)}</w:num>'
            for n in (2, 3, 4)
        )
    )
    listed = [(2, WORKS[0]), (2, WORKS[1]), (4, WORKS[2]), (3, "Oda, Ropes, 1990.")]
    body = paragraph("Silt came [1], [2], [3].") + paragraph("References")
    for number, text in listed:
        body += paragraph(text, properties=f'<w:numPr><w:numId w:val="{number}"/></w:numPr>')
    found = _citations(body, numbering=numbering)
    assert [c.marker for c in found if c.note != "Oda, Ropes, 1990."] == ["1", "2", "3"]
    assert ("1", "Oda, Ropes, 1990.") in [(c.marker, c.note) for c in found]
