from __future__ import annotations

import json
from pathlib import Path

import pytest

from citekeeper.errors import ReadError
from citekeeper.model import Document
from citekeeper.readers import pdf_document
from citekeeper.readers import read as read_any
from citekeeper.readers.pdf import read
from citekeeper.readers.pdf_document import printed
from citekeeper.readers.pdf_glyphs import Drawn, Word, _cut
from citekeeper.readers.pdf_lines import Line
from citekeeper.readers.pdf_page import _spell, _widths

SAMPLES = Path(__file__).parents[1] / "samples" / "pdf"
EXPECTED = {
    "wrapped": "wrapped",
    "wrapped-bare": "wrapped",
    "columns": "columns",
    "columns-bare": "columns",
    "chapters": "chapters",
    "list": "list",
}


def _read(name: str, body: bytes | None = None) -> Document:
    body = (SAMPLES / f"{name}.pdf").read_bytes() if body is None else body
    return read(f"{name}.pdf", body, lambda _: None)


def written(*lines: tuple[float, float, float, str], size: str = "595 842") -> bytes:
    """A PDF of one page by our own hand: x, y, size and text of each line, in Helvetica."""
    show = "".join(f"BT /F {s} Tf {x} {y} Td ({text}) Tj ET\n" for x, y, s, text in lines)
    return assembled([show], size=size)


def assembled(
    pages: list[str], *, size: str = "595 842", more: str = "", title: str | None = None
) -> bytes:
    """A PDF of the given page contents; `more` goes into each page's dictionary."""
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(len(pages)))
    objects = [
        "<</Type/Catalog/Pages 2 0 R/Lang(en-GB)>>",
        f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    for n, content in enumerate(pages):
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {size}]/Resources<</Font<</F 3 0 R>>>>"
            f"/Contents {5 + 2 * n} 0 R{more}>>"
        )
        objects.append(f"<</Length {len(content)}>>stream\n{content}\nendstream")
    told = ""
    if title is not None:
        objects.append(f"<</Title({title})/Producer(pdfTeX-1.40.27)>>")
        told = f"/Info {len(objects)} 0 R"
    body, places = b"%PDF-1.7\n", []
    for n, one in enumerate(objects, 1):
        places.append(len(body))
        body += f"{n} 0 obj\n{one}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    end += f"trailer<</Size {len(objects) + 1}/Root 1 0 R{told}>>\nstartxref\n{len(body)}\n%%EOF"
    return body + end.encode()


@pytest.mark.parametrize("name", EXPECTED)
def test_each_sample_reads_as_expected(name: str) -> None:
    """Wrapped URLs, two columns, a note over the page, numbering by chapter, a list of references:
    with annotations and without, every note, sentence and URL is found."""
    expected = json.loads((SAMPLES / f"{EXPECTED[name]}.expected.json").read_text(encoding="utf-8"))
    found = [
        {
            "id": citation.id,
            "page": citation.place.page,
            "note": citation.note,
            "context": citation.context,
            "urls": [link.uri_as_cited for link in citation.cited],
        }
        for citation in _read(name).citations
    ]
    assert found == expected


def test_a_join_that_was_a_guess_keeps_the_other_reading() -> None:
    """Without annotations a URL cut behind a hyphen also offers what stood before the cut."""
    (link,) = _read("columns-bare").citations[2].cited
    assert "https://surveys.example/third-survey/volume-two/index-of-places-and-" in (
        link.alternatives
    )


def test_title_and_language_are_those_that_the_document_declares() -> None:
    """A page printed by a browser brings the title of the page."""
    document = _read("list")
    assert (document.title, document.language) == ("Lamps of the Harbour", "en")
    assert document.media_type == "application/pdf"
    assert document.published_on is None


@pytest.mark.parametrize(
    ("name", "what", "hint"),
    [
        ("encrypted", "encrypted", "qpdf --password"),
        ("scan", "no text layer", "ocrmypdf"),
    ],
)
def test_a_pdf_that_cannot_be_read_says_what_to_do(name: str, what: str, hint: str) -> None:
    """A locked PDF names the password, a scan names OCR."""
    with pytest.raises(ReadError, match=what) as raised:
        _read(name)
    assert hint in str(raised.value)
    assert raised.value.where == f"{name}.pdf"


@pytest.mark.parametrize("body", [b"%PDF-1.7\n", b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF", b"no"])
def test_a_damaged_pdf_is_refused(body: bytes) -> None:
    """What PDFium cannot open is one clear error."""
    with pytest.raises(ReadError, match="damaged"):
        _read("x", body)


def test_the_password_of_a_url_is_left_out() -> None:
    """A URL with a password in it is kept without."""
    body = written((50, 700, 12, "See https://me:secret@host.example/x for more."))
    document = read_any("x.pdf", body, lambda _: None)
    assert document.redacted == ("p1",)
    assert "secret" not in repr(document)


def test_links_outside_notes_have_a_page_and_their_sentence() -> None:
    """A URL in the running text is a citation of its own."""
    body = written(
        (50, 700, 12, "Ships came. The list is at https://ships.example/list and"),
        (50, 686, 12, "grows. Nobody reads it."),
    )
    (citation,) = _read("x", body).citations
    assert citation.marker is None
    assert citation.context == "The list is at https://ships.example/list and grows."
    assert citation.place.page == 1


def test_a_bibliography_beside_footnotes_comes_last() -> None:
    """Two series of numbers do not get mixed up: footnotes first, then the list."""
    text = "Ships came from afar and nobody counted them at all in those days."
    body = written(
        *((50, 700 - 14 * n, 12, text) for n in range(8)),
        (50, 580, 12, "The third came late [1]."),
        (182, 585, 7, "1"),
        (50, 566, 12, "The fourth sank, as is told elsewhere [2]."),
        (50, 540, 12, "References"),
        (50, 520, 12, "[1] Tamar, Ships, 1971, https://ships.example/tamar."),
        (50, 506, 12, "[2] Lind, Wrecks, 1980."),
        (50, 80, 6, "1"),
        (56, 76, 9, "Harbour Office, https://harbour.example/third."),
    )
    found = _read("x", body).citations
    assert [(c.id, c.note) for c in found] == [
        ("1", "Harbour Office, https://harbour.example/third."),
        ("2:1", "Tamar, Ships, 1971, https://ships.example/tamar."),
        ("2:2", "Lind, Wrecks, 1980."),
    ]
    assert found[0].context == "The third came late."
    assert found[1].context == "The third came late."


# --- the document ---------------------------------------------------------------------------------


def test_the_pages_are_read_as_lines() -> None:
    """Each page is a list of its printed lines, numbered from 1."""
    found = printed("x.pdf", written((50, 700, 12, "One line of text")))
    ((line,),) = found.pages
    assert (line.text, line.page, line.size) == ("One line of text", 1, 12)
    assert (found.targets, found.language, found.tex) == ({1: ()}, "en-GB", False)


def test_more_pages_than_a_report_has_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A PDF with too many pages is refused before any page is read."""
    monkeypatch.setattr(pdf_document, "MOST_PAGES", 1)
    with pytest.raises(ReadError, match="2 pages are too much"):
        printed("x.pdf", assembled(["", ""]))


def test_more_letters_than_a_report_has_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A PDF with too many letters is refused as soon as they are too many."""
    monkeypatch.setattr(pdf_document, "MOST_LETTERS", 20)
    with pytest.raises(ReadError, match="20 letters"):
        printed("x.pdf", written((50, 700, 12, "This line has more letters than that.")))


def test_a_pdf_without_pages_is_refused() -> None:
    """A PDF whose page tree is empty has nothing to read."""
    with pytest.raises(ReadError, match="no page"):
        printed("x.pdf", assembled([]))


def test_a_scan_with_page_numbers_is_still_a_scan() -> None:
    """A few letters on each of many pages are no text layer."""
    pages = [f"BT /F 9 Tf 50 50 Td ({n}) Tj ET" for n in range(4)]
    with pytest.raises(ReadError, match="no text layer"):
        printed("x.pdf", assembled(pages))


def test_letters_that_mean_nothing_are_told_apart_from_text() -> None:
    """Fonts that do not map their glyphs to letters need OCR, too."""
    with pytest.raises(ReadError, match="do not say which letters") as raised:
        pdf_document._refuse_scan("x.pdf", 1, 100, 60)
    assert "--force-ocr" in str(raised.value)


@pytest.mark.parametrize(
    ("title", "kept"),
    [
        ("Lamps of the Harbour", True),
        ("Microsoft Word - report final.docx", False),
        ("report_v3.indd", False),
        ("untitled", False),
        ("Untitled Document", False),
        ("2015-06-03", False),
        ("https://report.example/print", False),
        ("", False),
    ],
)
def test_only_real_titles_are_kept(title: str, kept: bool) -> None:
    """File names, program names and numbers in the title's place are dropped."""
    page = "BT /F 12 Tf 50 700 Td (One line of text) Tj ET"
    found = printed("x.pdf", assembled([page], title=title))
    assert found.title == (title if kept else None)
    assert found.tex


def test_a_document_is_closed_again() -> None:
    """The same bytes can be read as often as one likes."""
    body = (SAMPLES / "list.pdf").read_bytes()
    assert printed("x.pdf", body).pages == printed("x.pdf", body).pages


# --- its pages ------------------------------------------------------------------------------------


def _page(content: str, *, more: str = "", size: str = "595 842") -> list[Line]:
    return printed("x.pdf", assembled([content], more=more, size=size)).pages[0]


def _texts(content: str, *, more: str = "", size: str = "595 842") -> list[str]:
    return [line.text for line in _page(content, more=more, size=size)]


def test_a_page_that_is_turned_reads_upright() -> None:
    """Text along the long side of a landscape page is text; coordinates follow it."""
    content = "BT /F 12 Tf 0 1 -1 0 300 50 Tm (A wide table at https://t.example/x) Tj ET"
    (line,) = _page(content, more="/Rotate 90")
    assert line.text == "A wide table at https://t.example/x"
    assert line.x1 > line.x0 + 100


def test_text_in_another_direction_is_left_out() -> None:
    """The label of an axis and a stamp in the margin are no lines."""
    content = (
        "BT /F 12 Tf 50 700 Td (The running text of this page) Tj ET\n"
        "BT /F 9 Tf 0 1 -1 0 20 300 Tm (arXiv stamp) Tj ET\n"
        "BT /F 9 Tf -1 0 0 -1 500 300 Tm (upside) Tj ET"
    )
    assert _texts(content) == ["The running text of this page"]


def test_text_beyond_the_edge_of_the_page_is_left_out() -> None:
    """What nobody sees is not read."""
    content = "BT /F 12 Tf 50 700 Td (Seen here) Tj 0 900 Td (not seen) Tj ET"
    assert _texts(content) == ["Seen here"]


def test_a_raised_number_is_told_from_the_word_before_it() -> None:
    """Small letters above the baseline are a span of their own."""
    (line,) = _page("BT /F 12 Tf 50 700 Td (made) Tj /F 7 Tf 5 Ts (12) Tj ET")
    assert (line.text, line.raised) == ("made12", [(4, 6)])


def test_a_word_cut_at_the_end_of_a_line_before_a_raised_number() -> None:
    """PDFium takes the hyphen, and what stands far below it, for one word."""
    text = "BT /F 12 Tf 50 700 Td (He told it, and re-) Tj"
    note = "/F 7 Tf 0 -96 Td 3.6 Ts (1) Tj /F 10 Tf 0 Ts (Ships came.) Tj ET"
    assert [(one.text, one.raised) for one in _page(f"{text} {note}")][1:] == [
        ("1Ships came.", [(0, 1)])
    ]


def test_letters_of_one_size_are_one_word_whatever_their_shape() -> None:
    """Brackets and letters that hang low do not cut a word."""
    (line,) = _page("BT /F 12 Tf 50 700 Td ([gypsy],{Qj}|) Tj ET")
    assert (line.text, line.raised) == ("[gypsy],{Qj}|", [])


def test_annotations_lie_on_the_letters_below_them() -> None:
    """A link annotation gives its target and the letters it covers; others are no links."""
    annots = (
        "/Annots[<</Type/Annot/Subtype/Link/Rect[50 712 80 698]"
        "/A<</S/URI/URI(https://a.example/)>>>>"
        "<</Type/Annot/Subtype/Link/Rect[50 600 80 612]/QuadPoints[50 712 200 712 50 698 200 698]"
        "/A<</S/URI/URI(caf\\351 https://b.example/)>>>>"
        "<</Type/Annot/Subtype/Link/Rect[50 0 80 12]/Dest[4 0 R/Fit]>>"
        "<</Type/Annot/Subtype/Link/Rect[50 0 80 12]/A<</S/URI/URI()>>>>]"
    )
    body = assembled(["BT /F 12 Tf 50 700 Td (linked words here) Tj ET"], more=annots)
    found = printed("x.pdf", body)
    assert found.targets[1] == ("https://a.example/", "café https://b.example/")
    ((line,),) = found.pages
    assert {number for _, _, number in line.links} == {0, 1}
    assert min(start for start, _, _ in line.links) == 0


@pytest.mark.parametrize(
    ("rules", "text"),
    [
        ("143.6 699.8 3.3 .4 re f", "https://u.example/a_b"),
        ("", "https://u.example/a b"),
        ("143.6 760 3.3 .4 re f", "https://u.example/a b"),
        ("50 699.8 300 .4 re f", "https://u.example/a b"),
    ],
)
def test_underscores_drawn_as_rules_are_read(rules: str, text: str) -> None:
    """TeX draws underscores; a rule that fits a gap on the baseline is one, others are not."""
    # the first word ends at 142.9
    content = "BT /F 11 Tf 50 700 Td (https://u.example/a) Tj ET BT /F 11 Tf 147.4 700 Td (b) Tj ET"
    content += f"\n{rules}"
    assert _texts(content) == [text]


def test_what_is_drawn_twice_is_read_once() -> None:
    """A hidden layer of text below the visible one, or letters made bold by drawing them again."""
    content = "BT /F 11 Tf 50 700 Td (ships came) Tj ET"
    hidden = content.replace("BT", "BT 3 Tr")
    assert _texts(f"{hidden} {content.replace('50', '50.2')}") == ["ships came"]


def test_an_underscore_at_the_end_of_a_line_is_read() -> None:
    """TeX breaks URLs behind underscores."""
    content = (
        "BT /F 11 Tf 50 700 Td (https://u.example/a) Tj 0 -14 Td (b and more) Tj ET\n"
        "143.6 699.8 3.3 .4 re f 400 600 m 500 650 l S"
    )
    assert _texts(content) == ["https://u.example/a_", "b and more"]


def test_an_underscore_at_the_beginning_of_a_line_is_read() -> None:
    """Some break URLs before them."""
    content = (
        "BT /F 11 Tf 50 700 Td (https://u.example/a) Tj 5 -14 Td (b and more) Tj ET\n"
        "51.2 685.8 3.3 .4 re f"
    )
    assert _texts(content) == ["https://u.example/a", "_b and more"]


def test_letters_are_spelled_as_they_are_meant() -> None:
    """Ligatures are letters, hyphens are hyphens, what has no width is nothing, and characters
    beyond the first plane are whole; links move with their letters."""
    word = Word("\ufb03x\u00ad\u200b\ud83d\ude00\udc00\x02\u00ad", 0, 50, 0, 10)
    word.uris = ((0, 2, 0),)
    wide = [(n * 10.0, n * 10.0 + 5) for n in range(9)]
    wide[2] = (20.0, 20.0)
    _spell(word, wide, (0.3, 0.2))
    assert word.text == "ffix\U0001f600--"
    assert word.uris == ((0, 4, 0),)
    lone = Word("\ud83d", 0, 5, 0, 10)
    _spell(lone, [(0.0, 5.0)], (0.3, 0.2))
    assert lone.text == "\ufffd"


def test_raised_digits_by_their_shape_are_cut_off() -> None:
    """A number in a word, at its end, and one that goes beyond the piece."""
    pieces = [(0, 10, False), (10, 12, False)]
    cut = list(_cut(iter(pieces), [(2, 4), (8, 10), (11, 14)]))
    assert cut == [
        (0, 2, False),
        (2, 4, True),
        (4, 8, False),
        (8, 10, True),
        (10, 11, False),
        (11, 12, True),
    ]


def test_ligatures_without_a_name_are_told_by_their_width() -> None:
    """Some fonts do not say what "ff" and "ffi" are; a bullet without a name is nothing."""
    widths = (0.3, 0.2)
    for width, letters in ((5.8, "ff"), (4.7, "fi"), (7.6, "ffi")):
        word = Word("di\x1derent", 0, 50, 0, 10)
        extents = [(n * 10.0, n * 10.0 + (width if n == 2 else 5)) for n in range(8)]
        _spell(word, extents, widths)
        assert word.text == f"di{letters}erent"
    bullet = Word("\x0f", 0, 5, 0, 10)
    _spell(bullet, [(0.0, 5.0)], widths)
    assert bullet.text == ""
    plain = Drawn(Word("fi", 0, 10, 0, 10), 0, (0, 0, 10, 10), [0.0, 4.0], [4.0, 6.0])
    broken = Drawn(Word("\x1d", 0, 10, 0, 10), 0, (0, 0, 10, 10), [0.0], [6.0])
    assert _widths([plain, broken]) == (0.4, 0.2)
    assert _widths([broken]) == _widths([plain]) == (0.3, 0.27)


@pytest.mark.parametrize("scale", ["9" * 30, "9" * 39, "-" + "9" * 45])
def test_text_at_no_place_is_left_out(scale: str) -> None:
    """A matrix whose numbers lead out of all bounds hides its text, and nothing else."""
    content = (
        f"BT /F 9 Tf {scale} 0 0 {scale} {scale} {scale} Tm (nowhere) Tj ET\n"
        "BT /F 9 Tf 1 0 0 1 50 700 Tm (See http://b.example/) Tj ET"
    )
    assert _texts(content) == ["See http://b.example/"]
