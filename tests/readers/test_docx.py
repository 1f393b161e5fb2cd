from __future__ import annotations

import contextlib
import io
import json
import re
import time
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

import pytest

from citekeeper.errors import ReadError
from citekeeper.model import Citation, Document
from citekeeper.readers import docx, read

SAMPLES = Path(__file__).parents[1] / "samples" / "docx"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    f'xmlns:r="{OFFICE}" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
)
CORE = (
    '<c:coreProperties xmlns:c="http://a.example/core" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/">{}</c:coreProperties>'
)


def written(body: str, links: Mapping[str, str] | None = None, /, **more: str) -> bytes:
    """A DOCX of this body. `links` are the addresses of hyperlinks by relationship, in every part;
    `more` are the contents of other parts by their kind ("footnotes", "settings", "core", ...)."""
    core = more.pop("core", "")
    contents = {"document": f"<w:body>{body}</w:body>", **more}
    outside = ((name, "hyperlink", to) for name, to in (links or {}).items())
    hyperlinks = "".join(_relation(*link, outside=True) for link in outside)
    kinds = "".join(_relation(f"r{kind}", kind, f"{kind}.xml") for kind in more)
    parts = {
        "_rels/.rels": _relations(
            _relation("r1", "officeDocument", "word/document.xml")
            + _relation("r2", "metadata/core-properties", "/docProps/core.xml")
        ),
        "docProps/core.xml": CORE.format(core),
        "word/_rels/document.xml.rels": _relations(kinds + hyperlinks),
        "word/_rels/footnotes.xml.rels": _relations(hyperlinks),
    }
    for kind, content in contents.items():
        parts[f"word/{kind}.xml"] = f"<w:{kind} {SPACES}>{content}</w:{kind}>"
    return zipped(parts)


def _relations(content: str) -> str:
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'<Relationships xmlns="{space}">{content}</Relationships>'


def _relation(name: str, kind: str, target: str, *, outside: bool = False) -> str:
    mode = ' TargetMode="External"' if outside else ""
    return f'<Relationship Id="{name}" Type="{OFFICE}/{kind}" Target={quoteattr(target)}{mode}/>'


def zipped(parts: Mapping[str, str]) -> bytes:
    """A container of these parts."""
    body = io.BytesIO()
    with zipfile.ZipFile(body, "w", zipfile.ZIP_DEFLATED) as container:
        for name, part in parts.items():
            container.writestr(name, part)
    return body.getvalue()


def paragraph(*content: str, properties: str = "") -> str:
    """A paragraph; what is no markup is text."""
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(map(_piece, content))}</w:p>"


def run(text: str, properties: str = "") -> str:
    """A run of text."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def _piece(content: str) -> str:
    return content if content.startswith("<") else run(content)


def cite(number: int, kind: str = "footnote", more: str = "") -> str:
    """A reference to a note."""
    return f'<w:r><w:{kind}Reference w:id="{number}"{more}/></w:r>'


def note(number: int, *content: str, kind: str = "footnote") -> str:
    """A note, with its own number at the beginning."""
    own = f"<w:r><w:{kind}Ref/></w:r>"
    return f'<w:{kind} w:id="{number}">{paragraph(own, " ", *content)}</w:{kind}>'


RAISED = '<w:vertAlign w:val="superscript"/>'


def _read(body: bytes) -> Document:
    return read("report.docx", body, lambda _: None)


def _citations(body: str, **more: str) -> tuple[Citation, ...]:
    return _read(written(body, **more)).citations


def _links(body: str, links: Mapping[str, str] | None = None) -> list[str]:
    found = _read(written(body, links)).citations
    return [link.uri_as_cited for citation in found for link in citation.cited]


def _markers(body: str, **more: str) -> list[str | None]:
    return [citation.marker for citation in _citations(body, **more)]


# --- samples --------------------------------------------------------------------------------------


@pytest.mark.parametrize("expected", sorted(SAMPLES.glob("*.expected.json")), ids=lambda p: p.stem)
def test_samples(expected: Path) -> None:
    """Each sample gives the citations that stand beside it."""
    path = expected.with_name(expected.name.replace(".expected.json", ".docx"))
    found = _read(path.read_bytes()).citations
    assert [
        {
            "id": c.id,
            "marker": c.marker,
            "note": c.note,
            "context": c.context,
            "urls": [link.uri_as_cited for link in c.cited],
            "alternatives": [other for link in c.cited for other in link.alternatives],
        }
        for c in found
    ] == json.loads(expected.read_text(encoding="utf-8"))


# --- the document ---------------------------------------------------------------------------------


def test_a_document() -> None:
    """Title and language are those of the properties, the media type is that of Word."""
    core = "<dc:title> The  Silt </dc:title><dc:language>fr-BE</dc:language>"
    document = _read(written(paragraph("See http://a.example/x."), core=core))
    assert document.title == "The Silt"
    assert document.language == "fr-BE"
    assert document.media_type == docx.MEDIA_TYPE


def test_the_title_in_the_text() -> None:
    """Without a title in its properties, a document has that of the paragraph so styled."""
    styles = '<w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>'
    heads = (
        paragraph(words, properties='<w:pStyle w:val="Titel"/>') for words in ("", "Silt", "II")
    )
    body = "".join(heads) + paragraph("See http://a.example/x.")
    assert _read(written(body, styles=styles)).title == "Silt"
    assert _read(written(body)).title is None


@pytest.mark.parametrize(
    ("body", "more", "language"),
    [
        (paragraph("See http://a.example/x."), {}, None),
        (
            paragraph("See http://a.example/x."),
            {
                "settings": '<w:themeFontLang w:val="it-IT"/>',
                "core": "<dc:language> </dc:language>",
            },
            "it-IT",
        ),
        (
            paragraph("See http://a.example/x."),
            {
                "styles": "<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val='nl-BE'/></w:rPr>"
                "</w:rPrDefault></w:docDefaults>",
                "core": "<dc:language>en-US</dc:language>",
            },
            "nl-BE",
        ),
        (
            paragraph("See ", run("http://a.example/die/straße", '<w:lang w:val="de-DE"/>')),
            {"core": "<dc:language>en-US</dc:language>"},
            "de-DE",
        ),
        (
            paragraph(run("See http://a.example/x.", '<w:lang w:val="x-none"/>')),
            {"core": "<dc:language>pt-PT</dc:language>"},
            "pt-PT",
        ),
    ],
    ids=["none", "theme", "styles", "runs", "no language"],
)
def test_the_language(body: str, more: dict[str, str], language: str | None) -> None:
    """The language is that of most of the text; text that names none has the document's."""
    assert _read(written(body, **more)).language == language


def test_dates_are_read_in_the_language_of_the_document() -> None:
    """The third of April in French is no fourth of March."""
    text = paragraph("Port.", cite(1))
    notes = note(1, "Port, http://a.example/, consulté le 03/04/2015.")
    (citation,) = _citations(text, footnotes=notes, core="<dc:language>fr</dc:language>")
    assert citation.accessed_on == "2015-04-03"


def test_the_main_part_may_have_any_name() -> None:
    """Parts are found by their relationships, in the namespaces of Strict Open XML too."""
    strict = "http://purl.oclc.org/ooxml"
    kind = f"{strict}/officeDocument/relationships"
    space = f'xmlns:w="{strict}/wordprocessingml/main" xmlns:r="{kind}"'
    related = f'<Relationship Id="l" Type="{kind}/hyperlink" Target="http://a.example/."/>'
    parts = {
        "_rels/.rels": _relations(
            f'<Relationship Id="m" Type="{kind}/officeDocument" Target="/text/main2.xml"/>'
        ),
        "text/_rels/main2.xml.rels": _relations(
            f'<Relationship Id="n" Type="{kind}/footnotes" Target="../notes/feet.xml"/>'
        ),
        "notes/_rels/feet.xml.rels": _relations(related),
        "text/main2.xml": f"<w:document {space}><w:body><w:p><w:r><w:t>Port.</w:t></w:r><w:r>"
        '<w:footnoteReference w:id="5"/></w:r></w:p></w:body></w:document>',
        "notes/feet.xml": f'<w:footnotes {space}><w:footnote w:id="5"><w:p>'
        '<w:hyperlink r:id="l"><w:r><w:t>List</w:t></w:r></w:hyperlink></w:p></w:footnote>'
        "</w:footnotes>",
    }
    (citation,) = read("report", zipped(parts), lambda _: None, as_format="docx").citations
    assert (citation.marker, citation.note, citation.context) == ("1", "List", "Port.")
    assert [link.uri_as_cited for link in citation.cited] == ["http://a.example/."]


def test_without_relationships() -> None:
    """A container that names no main part is read by the usual name."""
    body = f"<w:document {SPACES}><w:body>{paragraph('http://a.example/x')}</w:body></w:document>"
    found = _read(zipped({"word/document.xml": body})).citations
    assert [link.uri_as_cited for c in found for link in c.cited] == ["http://a.example/x"]


@pytest.mark.parametrize("name", ["report", "report.docm", "report.dotx", "report.doc", "r.pdf"])
def test_other_names(name: str) -> None:
    """Documents with macros and templates are read too, whatever their name says."""
    assert len(read(name, written(paragraph("http://a.example/")), lambda _: None).citations) == 1


def test_no_main_part() -> None:
    """A container without a text says what is missing."""
    with pytest.raises(ReadError, match=r"report\.docx: .*main part word/document\.xml is missing"):
        docx.read("report.docx", zipped({"a.xml": "<a/>"}), lambda _: None)


def test_missing_parts() -> None:
    """Relationships to parts that are not there do no harm, but for the texts of notes."""
    parts = _relation("s", "styles", "styles.xml") + _relation("f", "footnotes", "footnotes.xml")
    body = f"<w:document {SPACES}><w:body>{paragraph('Port.', cite(1))}</w:body></w:document>"
    container = zipped(
        {"word/document.xml": body, "word/_rels/document.xml.rels": _relations(parts)}
    )
    (citation,) = _read(container).citations
    assert (citation.marker, citation.note) == ("1", "")


@pytest.mark.parametrize(
    "body",
    [
        paragraph("See http://ann:secret@a.example/."),
        paragraph("See the list.", '<w:hyperlink r:id="l"><w:r><w:t>x</w:t></w:r></w:hyperlink>'),
        paragraph("See.", cite(1)),
    ],
    ids=["text", "link", "note"],
)
def test_passwords(body: str) -> None:
    """The password of a URL is left out, wherever it hides."""
    container = written(
        body,
        {"l": "http://ann:secret@a.example/"},
        footnotes=note(1, "At ftp://ann:secret@a.example/."),
    )
    document = _read(container)
    assert document.redacted
    assert "secret" not in repr(document)


# --- notes ----------------------------------------------------------------------------------------


def test_notes_in_the_order_of_reference() -> None:
    """Notes come as the text cites them, with the sentence that does, whatever their ids."""
    body = paragraph("Silt came.", cite(7), " Ships left", cite(3), ". All of them.")
    found = _citations(body, footnotes=note(3, "Three.") + note(7, "Seven."))
    assert [(c.id, c.note, c.context) for c in found] == [
        ("1", "Seven.", "Silt came."),
        ("2", "Three.", "Ships left."),
    ]


def test_separators_and_unreferred_notes() -> None:
    """The rule between text and notes is no note, and a note without a reference is not seen."""
    rule = f'<w:footnote w:type="separator" w:id="-1">{paragraph("----")}</w:footnote>'
    body = paragraph("Port.", cite(-1), cite(2))
    found = _citations(body, footnotes=rule + note(2, "Two.") + note(3, "Three."))
    assert [(c.marker, c.note) for c in found] == [("1", ""), ("2", "Two.")]


def test_both_kinds() -> None:
    """Footnotes have digits, endnotes small Roman numbers, and they come in one order."""
    body = paragraph("A.", cite(1, "endnote"), " B.", cite(1), " C.", cite(2, "endnote"))
    ends = note(1, "One.", kind="endnote") + note(2, "Two.", kind="endnote")
    assert _markers(body, footnotes=note(1, "Foot."), endnotes=ends) == ["i", "1", "ii"]


def test_a_note_in_a_note() -> None:
    """An endnote that only a footnote cites is counted where that one stands."""
    body = paragraph("Silt came.", cite(1), " It left.", cite(2, "endnote"))
    feet = note(1, "Foot", cite(1, "endnote"), ".")
    ends = note(1, "In.", kind="endnote") + note(2, "Out.", kind="endnote")
    found = _citations(body, footnotes=feet, endnotes=ends)
    assert [(c.marker, c.note, c.context) for c in found] == [
        ("1", "Foot.", "Silt came."),
        ("i", "In.", "Foot."),
        ("ii", "Out.", "It left."),
    ]


@pytest.mark.parametrize("mark", ["*", "\u2020\u2020", "[a]"])
def test_marks_of_their_own(mark: str) -> None:
    """A mark that the author typed is the marker; it neither counts nor stands in the texts."""
    own = (
        '<w:r><w:footnoteReference w:id="1" w:customMarkFollows="1"/>'
        f"<w:t>{mark[:1]}</w:t><w:t>{mark[1:]}</w:t></w:r>"
    )
    body = paragraph("Silt", own, " came.", cite(2))
    feet = f'<w:footnote w:id="1">{paragraph(mark, " By hand.")}</w:footnote>{note(2, "Two.")}'
    found = _citations(body, footnotes=feet)
    assert [(c.marker, c.note, c.context) for c in found] == [
        (mark, "By hand.", "Silt came."),
        ("1", "Two.", "Silt came."),
    ]


def test_a_mark_of_its_own_in_the_next_run() -> None:
    """The mark may stand in a run of its own, or be missing; the text goes on after it."""
    own = '<w:r><w:footnoteReference w:id="{}" w:customMarkFollows="on"/></w:r>'
    body = paragraph("Silt", own.format(1), "*", " came.", own.format(2)) + paragraph("More.")
    found = _citations(body, footnotes=note(1, "One.") + note(2, "Two."))
    assert [(c.marker, c.context) for c in found] == [("*", "Silt came."), ("1", "Silt came.")]


def test_numbers_by_section() -> None:
    """A section may restart the numbers, begin elsewhere and print them otherwise; where it is
    silent, the document's settings hold."""
    end = "<w:sectPr><w:footnotePr>{}</w:footnotePr></w:sectPr>"
    body = (
        paragraph("A.", cite(1))
        + paragraph("B.", cite(2), properties=end.format('<w:numStart w:val="5"/>'))
        + paragraph("C.", cite(3))
        + end.format('<w:numRestart w:val="eachSect"/><w:numFmt w:val="lowerLetter"/>')
    )
    feet = "".join(note(n, f"{n}.") for n in (1, 2, 3))
    settings = '<w:footnotePr><w:numFmt w:val="upperRoman"/><w:footnote w:id="0"/></w:footnotePr>'
    assert _markers(body, footnotes=feet, settings=settings) == ["V", "VI", "a"]


@pytest.mark.parametrize(
    "turn",
    [
        "<w:r><w:lastRenderedPageBreak/></w:r>",
        '<w:r><w:br w:type="page"/></w:r>',
        "</w:p><w:p><w:pPr><w:sectPr/></w:pPr></w:p><w:p>",
    ],
)
def test_numbers_by_page(turn: str) -> None:
    """Numbers that begin anew on every page do so at each page break that the file knows."""
    body = paragraph("A.", cite(1), " B.", cite(2), turn, "C.", cite(3))
    feet = "".join(note(n, f"{n}.") for n in (1, 2, 3))
    settings = '<w:footnotePr><w:numRestart w:val="eachPage"/></w:footnotePr>'
    assert _markers(body, footnotes=feet, settings=settings) == ["1", "2", "1"]
    same_page = body.replace("<w:sectPr/>", '<w:sectPr><w:type w:val="continuous"/></w:sectPr>')
    last = '<w:sectPr><w:type w:val="continuous"/></w:sectPr>'
    if same_page != body:
        assert _markers(same_page + last, footnotes=feet, settings=settings) == ["1", "2", "3"]


def test_several_paragraphs_and_brackets() -> None:
    """The paragraphs of a note are one text; brackets around its own number belong to that."""
    feet = (
        '<w:footnote w:id="1"><w:p><w:r><w:t>(</w:t></w:r><w:r><w:footnoteRef/></w:r><w:r>'
        "<w:t>) One.</w:t></w:r></w:p><w:p><w:r><w:t>Two.</w:t></w:r></w:p></w:footnote>"
    )
    (citation,) = _citations(paragraph("A (", cite(1), ")."), footnotes=feet)
    assert (citation.note, citation.context) == ("One. Two.", "A.")


@pytest.mark.parametrize(
    ("typed", "text"), [(". One.", "One."), (") One.", "One."), (".5 %", ".5 %"), (" One.", "One.")]
)
def test_a_stop_after_the_number(typed: str, text: str) -> None:
    """A stop that the author typed behind a note's own number belongs to that."""
    feet = f'<w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r>{run(typed)}</w:p></w:footnote>'
    (citation,) = _citations(paragraph("A.", cite(1)), footnotes=feet)
    assert citation.note == text


def test_text_outside_paragraphs() -> None:
    """A note whose text stands in no paragraph, as careless programs write it, is read."""
    text = "<w:footnoteRef/><w:br/><w:t>One,</w:t><w:br/><w:t>http://a.example/</w:t>"
    feet = f'<w:footnote w:id="1"><w:r>{text}</w:r></w:footnote>'
    (citation,) = _citations(paragraph("A.", cite(1)) + cite(2), footnotes=feet)
    assert (citation.marker, citation.note) == ("1", "One, http://a.example/")


def test_a_second_reference_to_a_note() -> None:
    """NOTEREF prints a raised marker again, which is no text; without \\f the number is."""
    field = '<w:fldSimple w:instr=" NOTEREF _Ref1 {}"><w:r><w:t>1</w:t></w:r></w:fldSimple>'
    again, named = field.format("\\f \\h"), field.format("\\h")
    body = paragraph("A", again, " as in note ", named, cite(1))
    (citation,) = _citations(body, footnotes=note(1, "One."))
    assert citation.context == "A as in note 1"


# --- what a reader sees ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "seen"),
    [
        ("<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>", "ab"),
        ("<w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom>", "ab"),
        (f"<w:ins>{run('new')}</w:ins>", "anewb"),
        (f"<w:moveTo>{run('new')}</w:moveTo>", "anewb"),
        (run("hidden", "<w:vanish/>"), "ab"),
        (run("shown", '<w:vanish w:val="0"/>'), "ashownb"),
        (run("hidden", '<w:rStyle w:val="Secret"/>'), "ab"),
        (run("shown", '<w:rStyle w:val="Secret"/><w:vanish w:val="false"/>'), "ashownb"),
        (
            f"<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>{run('x')}</w:sdtContent></w:sdt>",
            "axb",
        ),
        (f"<w:smartTag>{run('x')}</w:smartTag>", "axb"),
        ("<w:r><w:noBreakHyphen/></w:r>", "a-b"),
        ("<w:r><w:softHyphen/></w:r>", "ab"),
        ("<w:r><w:tab/></w:r>", "a b"),
        ("<w:r><w:br/></w:r>", "a b"),
        ("<w:r><w:cr/></w:r>", "a b"),
        ('<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>', "a\u2192b"),
        ('<w:r><w:sym w:font="Symbol" w:char="F061"/></w:r>', "a\u03b1b"),
        ("<m:oMath><m:r><m:t>x=y</m:t></m:r></m:oMath>", "ax=yb"),
        ("<w:ruby><w:rt>{0}</w:rt><w:rubyBase>{0}</w:rubyBase></w:ruby>".format(run("x")), "axb"),
        ('<w:commentRangeStart w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>', "ab"),
        (f"<w:fldSimple w:instr='DATE'>{run('May')}</w:fldSimple>", "aMayb"),
        (run("2"), "a2b"),
        (run("2", RAISED), "a\u00b2b"),
        (run("nd", RAISED), "andb"),
    ],
)
def test_what_a_reader_sees(content: str, seen: str) -> None:
    """Deleted and hidden text is not read, inserted text is; signs are the characters shown."""
    styles = (
        '<w:style w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style>'
        '<w:style w:styleId="Secret"><w:basedOn w:val="Base"/></w:style>'
    )
    body = paragraph("a", content, "b http://a.example/")
    (citation,) = _citations(body, styles=styles)
    assert citation.context == f"{seen} http://a.example/"


def test_styles_in_a_circle() -> None:
    """Styles that are based on each other do not keep the reader for ever."""
    styles = '<w:style w:styleId="A"><w:basedOn w:val="A"/></w:style>'
    body = paragraph(run("See http://a.example/x", '<w:rStyle w:val="A"/>'))
    assert _citations(body, styles=styles)[0].context == "See http://a.example/x"


def test_a_deleted_reference() -> None:
    """A note whose reference was deleted, or is hidden, is not read and not counted."""
    hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:footnoteReference w:id="2"/></w:r>'
    body = paragraph("A.", f"<w:del>{cite(1)}</w:del>", hidden, cite(3))
    feet = "".join(note(n, f"{n}.") for n in (1, 2, 3))
    assert [(c.marker, c.note) for c in _citations(body, footnotes=feet)] == [("1", "3.")]


@pytest.mark.parametrize("change", ["del", "moveFrom"])
def test_a_deleted_end_of_a_paragraph(change: str) -> None:
    """Where the end of a paragraph was deleted, its text goes on with the next one's."""
    cut = paragraph("The silt ", properties=f"<w:rPr><w:{change}/></w:rPr>")
    (citation,) = _citations(cut + paragraph("came.", cite(1)), footnotes=note(1, "One."))
    assert citation.context == "The silt came."
    (citation,) = _citations(paragraph("See http://a.example/x.") + cut)
    assert citation.context == "See http://a.example/x."


def test_text_boxes() -> None:
    """A text box is read once and cuts no sentence in two."""
    cut = "<w:rPr><w:del/></w:rPr>"
    box = paragraph("See http://a.example/box.", properties=cut)
    drawn = (
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><w:txbxContent>"
        f"{box}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
        f"{box}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    found = _citations(paragraph("Silt ", drawn, "came.", cite(1)), footnotes=note(1, "One."))
    assert [(c.marker, c.context) for c in found] == [
        ("1", "Silt came."),
        (None, "See http://a.example/box."),
    ]


def test_tables_and_blocks() -> None:
    """The paragraphs of tables and controls come in order; those for older programs do not."""
    cell = f"<w:tbl><w:tr><w:trPr/><w:tc><w:tcPr/>{paragraph('See http://a.example/1')}</w:tc></w:tr></w:tbl>"
    block = f"<w:sdt><w:sdtContent>{paragraph('See http://a.example/2')}</w:sdtContent></w:sdt>"
    old = (
        f"<mc:AlternateContent><mc:Choice>{paragraph('See http://a.example/3')}</mc:Choice>"
        f"<mc:Fallback>{paragraph('See http://a.example/old')}</mc:Fallback></mc:AlternateContent>"
    )
    assert _links(cell + block + old) == [f"http://a.example/{n}" for n in (1, 2, 3)]


# --- links ----------------------------------------------------------------------------------------


def hyperlink(name: str, shown: str = "the list", more: str = "") -> str:
    """A hyperlink by relationship."""
    return f'<w:hyperlink r:id="{name}" {more}>{run(shown)}</w:hyperlink>'


def field(code: str, *result: str, split: int = 1) -> str:
    """A field, its code split over runs."""
    size = -(-len(code) // split)
    pieces = (code[start : start + size] for start in range(0, len(code), size))
    instructions = "".join(
        f'<w:r><w:instrText xml:space="preserve">{p}</w:instrText></w:r>' for p in pieces
    )
    shown = "".join(map(_piece, result))
    return f"{_turn('begin')}{instructions}{_turn('separate')}{shown}{_turn('end')}"


def _turn(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def test_hyperlinks() -> None:
    """The target of a relationship is kept as it is, with the anchor as its fragment."""
    links = {"l": "http://a.example/x.", "in": "#part", "mail": "mailto:a@b.example"}
    assert _links(paragraph(hyperlink("l"), " and so on."), links) == ["http://a.example/x."]
    with_anchor = paragraph(hyperlink("l", more='w:anchor="part"'))
    assert _links(with_anchor, links) == ["http://a.example/x.#part"]
    inner = '<w:hyperlink w:anchor="part"><w:r><w:t>above</w:t></w:r></w:hyperlink>'
    none = (hyperlink("in"), hyperlink("mail"), hyperlink("missing"), inner)
    assert _links(paragraph("http://b.example/ ", *none), links) == ["http://b.example/"]


def test_what_is_shown_is_kept_where_it_differs() -> None:
    """Another URL shown than the one linked is an alternative; another spelling of it is not."""
    links = {"l": "http://a.example/x"}
    body = paragraph("See ", hyperlink("l", "http://b.example/y"), ".")
    (citation,) = _read(written(body, links)).citations
    (link,) = citation.cited
    assert (link.uri_as_cited, link.alternatives) == ("http://a.example/x", ("http://b.example/y",))
    assert citation.context == "See http://b.example/y."
    body = paragraph("See ", hyperlink("l", "HTTP://A.example/x"), ".")
    (citation,) = _read(written(body, links)).citations
    assert citation.cited[0].alternatives == ()


def test_a_link_in_several_pieces() -> None:
    """Neighbours that lead to one place are one link, whether in one element or several."""
    links = {"l": "http://a.example/long", "m": "http://a.example/long", "o": "http://a.example/2"}
    pieces = hyperlink("l", "http://a.exa") + hyperlink("m", "mple/long") + hyperlink("o", ", II")
    (one, two) = _read(written(paragraph(pieces), links)).citations
    assert [link.alternatives for c in (one, two) for link in c.cited] == [(), ()]
    (late,) = _read(written(paragraph("Silt came.", hyperlink("l", " It left")), links)).citations
    assert late.context == "It left"
    twice = paragraph(hyperlink("l", "One"), ", ", hyperlink("l", "two"))
    assert len(_links(twice, links)) == 2


def test_pictures() -> None:
    """A picture leads somewhere by a hyperlink around it or by its own."""
    picture = "<w:r><w:drawing><a:docPr>{}</a:docPr></w:drawing></w:r>"
    own = '<a:hlinkClick r:id="o"/>'
    links = {"l": "http://a.example/1", "o": "http://a.example/2"}
    around = f'<w:hyperlink r:id="l">{picture.format("")}</w:hyperlink>'
    body = paragraph("A.", around, picture.format(own + own), picture.format(""))
    assert _links(body, links) == ["http://a.example/1", "http://a.example/2"]


@pytest.mark.parametrize("split", [1, 4, 15])
@pytest.mark.parametrize(
    ("code", "uri"),
    [
        (' HYPERLINK "http://a.example/x." ', "http://a.example/x."),
        (" hyperlink  http://a.example/x \\h", "http://a.example/x"),
        (' HYPERLINK "http://a.example/x" \\l "part" \\o "a tip"', "http://a.example/x#part"),
        (' HYPERLINK \\o "http://tip.example/" "http://a.example/x"', "http://a.example/x"),
    ],
)
def test_field_codes(code: str, uri: str, split: int) -> None:
    """HYPERLINK fields are links, in whatever pieces their code is stored."""
    assert _links(paragraph("See ", field(code, "the list", split=split), ".")) == [uri]
    simple = f"<w:fldSimple w:instr={quoteattr(code)}>{run('the list')}</w:fldSimple>"
    assert _links(paragraph("See ", simple, ".")) == [uri]


def test_a_field_in_a_code() -> None:
    """The result of a field in the code of another belongs to that code and is not shown."""
    inner = field(" QUOTE x ", "http://a.example/x")
    outer = (
        f'{_turn("begin")}<w:r><w:instrText>HYPERLINK "</w:instrText></w:r>{inner}'
        f'<w:r><w:instrText>"</w:instrText></w:r>{_turn("separate")}{run("the list")}{_turn("end")}'
    )
    (citation,) = _citations(paragraph("See ", outer, "."))
    assert citation.cited[0].uri_as_cited == "http://a.example/x"
    assert citation.context == "See the list."


def test_a_field_in_a_result() -> None:
    """A field in the result of a link is part of what the link shows."""
    shown = ("the ", field(" DATE ", "May"), " list")
    (citation,) = _citations(paragraph("See ", field('HYPERLINK "http://a.example/"', *shown), "."))
    assert citation.context == "See the May list."


def test_a_field_over_paragraphs() -> None:
    """A field goes on over the end of a paragraph."""
    begin = field('HYPERLINK "http://a.example/"', "one").removesuffix(_turn("end"))
    body = paragraph(begin) + paragraph("two", _turn("end"), " see http://b.example/")
    assert _links(body) == ["http://a.example/", "http://a.example/", "http://b.example/"]


def test_deleted_fields() -> None:
    """A link that was deleted is none."""
    code = "<w:del><w:r><w:delInstrText>HYPERLINK x</w:delInstrText></w:r></w:del>"
    gone = field('HYPERLINK "http://a.example/"', "x")
    assert _links(paragraph(f"<w:del>{gone}</w:del>", code, "http://b.example/")) == [
        "http://b.example/"
    ]


@pytest.mark.parametrize("turns", [("end",), ("separate",), ("begin",) * 70 + ("end",) * 70])
def test_fields_out_of_order(turns: tuple[str, ...]) -> None:
    """Fields that end before they begin, or are deep, do no harm to the text after them."""
    assert _links(paragraph(*map(_turn, turns), "http://a.example/")) == ["http://a.example/"]


# --- notes typed by hand --------------------------------------------------------------------------


def test_raised_numbers_by_hand() -> None:
    """Raised digits in the text and before notes under it are notes, with their links."""
    links = {"l": "http://a.example/1."}
    body = (
        paragraph("The silt", run("1", RAISED), " came, and then", run("2", RAISED))
        + paragraph(run("1", RAISED), " See ", hyperlink("l"), ".")
        + paragraph(run("2", RAISED), "http://a.example/2.")
        + paragraph("it left. See ", hyperlink("l", "this"), ", 12 km", run("2", RAISED), ".")
    )
    found = _read(written(body, links)).citations
    assert [(c.id, c.note, c.context, [x.uri_as_cited for x in c.cited]) for c in found] == [
        ("1", "See the list.", "The silt came, and then it left.", ["http://a.example/1."]),
        ("2", "http://a.example/2.", "The silt came, and then it left.", ["http://a.example/2"]),
        ("p1", None, "See this, 12 km\u00b2.", ["http://a.example/1."]),
    ]


def test_the_notes_of_a_table_by_hand() -> None:
    """They explain the table; in a text that has other notes they are none."""
    mark = run("1", RAISED)
    cells = f"<w:tc>{paragraph('Ships', mark)}</w:tc><w:tc>{paragraph(mark, 'Median')}</w:tc>"
    table = f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"
    assert [c.note for c in _citations(table + paragraph("The silt came."))] == ["Median"]
    listed = "".join(map(paragraph, ("References", "1. Lind, Silt.", "2. Tamar, Quays.")))
    assert [c.note for c in _citations(table + paragraph("The silt came.") + listed)] == [
        "Lind, Silt.",
        "Tamar, Quays.",
    ]


def test_raised_by_a_style() -> None:
    """A style may raise the digits."""
    styles = f'<w:style w:styleId="Mark"><w:rPr>{RAISED}</w:rPr></w:style>'
    mark = run("1", '<w:rStyle w:val="Mark"/>')
    body = paragraph("The silt came.", mark) + paragraph(mark, " See the list.")
    found = _citations(body, styles=styles)
    assert [(c.id, c.note, c.context) for c in found] == [("1", "See the list.", "The silt came.")]


LEVEL = '<w:lvl w:ilvl="0">{}<w:numFmt w:val="{}"/><w:lvlText w:val="{}"/></w:lvl>'


@pytest.mark.parametrize(
    ("level", "marker"),
    [
        (LEVEL.format("", "decimal", "[%1]"), "1"),
        (LEVEL.format('<w:start w:val="3"/>', "decimal", "%1."), "3"),
    ],
)
def test_numbers_that_the_program_prints(level: str, marker: str) -> None:
    """The numbers of a list under a heading of notes count as if they were typed."""
    numbering = (
        f'<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="1"/>{level}</w:abstractNum>'
        '<w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>'
    )
    listed = '<w:numPr><w:numId w:val="2"/></w:numPr>'
    styles = (
        f'<w:style w:styleId="Item"><w:pPr>{listed}</w:pPr></w:style>'
        f'<w:style w:styleId="Head"><w:pPr>{listed}<w:outlineLvl w:val="0"/></w:pPr></w:style>'
    )
    body = (
        paragraph("Chapter", properties='<w:pStyle w:val="Head"/>')
        + paragraph(f"The silt came.[{marker}] It left.[{int(marker) + 1}]")
        + paragraph("Notes")
        + paragraph("One.", properties=listed)
        + paragraph("http://a.example/two", properties='<w:pStyle w:val="Item"/>')
    )
    found = _citations(body, styles=styles, numbering=numbering)
    assert [(c.marker, c.note, c.context) for c in found] == [
        (marker, "One.", "The silt came."),
        (str(int(marker) + 1), "http://a.example/two", "It left."),
    ]


@pytest.mark.parametrize("style", ["bullet", "none"])
def test_bullets_are_no_numbers(style: str) -> None:
    """A list without numbers holds no notes."""
    numbering = (
        f'<w:abstractNum w:abstractNumId="7">{LEVEL.format("", style, "%1.")}</w:abstractNum>'
        '<w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>'
        '<w:num w:numId="3"><w:abstractNumId w:val="8"/></w:num><w:numIdMacAtCleanup w:val="1"/>'
    )
    body = paragraph("The silt came.[1]") + "".join(
        paragraph("http://a.example/", properties=f'<w:numPr><w:numId w:val="{n}"/></w:numPr>')
        for n in (2, 3)
    )
    assert _markers(body, numbering=numbering) == [None, None]


def test_lines_of_one_paragraph() -> None:
    """Notes on lines of one paragraph are told apart; bullets before text are none of it."""
    lines = "<w:r><w:t>[1] One.</w:t><w:br/><w:t>[2] At http://a.example/2.</w:t></w:r>"
    body = paragraph("- The silt came [1]; it left [2].") + paragraph("Notes") + paragraph(lines)
    found = _citations(body)
    assert [(c.marker, c.note, c.context) for c in found] == [
        ("1", "One.", "The silt came; it left."),
        ("2", "At http://a.example/2.", "The silt came; it left."),
    ]


def test_numbers_that_restart_by_hand() -> None:
    """A marker asks for the next note of its number below it; as many as notes are paired."""
    mark = run("1", RAISED)
    one = paragraph("Silt came.", mark) + paragraph(mark, " One.")
    two = paragraph("Silt left.", mark, " Again.", mark) + paragraph(mark, " Two.")
    found = _citations(one + two)
    assert [(c.id, c.note, c.context) for c in found] == [
        ("1", "One.", "Silt came."),
        ("2:1", "Two.", "Silt left."),
    ]
    below = paragraph("Silt came.", mark) + paragraph("Silt left.", mark)
    found = _citations(below + paragraph(mark, " One.") + paragraph(mark, " Two."))
    assert [(c.note, c.context) for c in found] == [("One.", "Silt came."), ("Two.", "Silt left.")]


def test_keys_are_no_numbers() -> None:
    """A single key is no note, several are those of a bibliography where no notes have numbers; and
    digits in the text of links are no markers, but for links of nothing else."""
    head = paragraph("See [RFC1].") + paragraph("References")
    keys = head + paragraph("[RFC1] http://a.example/")
    assert _markers(keys) == [None]
    assert _markers(keys + paragraph("[RFC2] http://b.example/")) == ["RFC1", "RFC2"]
    body = paragraph(hyperlink("l", "see [1]"), " Silt.[1]") + paragraph("[1] One.")
    found = _read(written(body, {"l": "http://a.example/"})).citations
    assert [(c.marker, c.context) for c in found] == [
        (None, "see [1] Silt."),
        ("1", "see [1] Silt."),
    ]


def test_notes_of_the_document_come_first() -> None:
    """Where a document has notes of its own, raised digits are powers and no markers."""
    body = paragraph("10", run("2", RAISED), " boats.", cite(1)) + paragraph(
        run("2", RAISED), " Two"
    )
    found = _citations(body, footnotes=note(1, "One."))
    assert [(c.marker, c.context) for c in found] == [("1", "10\u00b2 boats.")]


REPORT = Path(__file__).parents[3] / "shared" / "reports" / "ecpat-belgium-2015-part-2.txt"
_DIGITS = str.maketrans(
    "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079", "0123456789"
)


def _as_typed(text: str) -> str:
    return run(escape(text))


def _as_raised(text: str) -> str:
    pieces = re.split("([\u2070\u00b9\u00b2\u00b3\u2074-\u2079]+)", text)
    return "".join(
        run(piece.translate(_DIGITS), RAISED) if at % 2 else run(escape(piece))
        for at, piece in enumerate(pieces)
        if piece
    )


@pytest.mark.skipif(not REPORT.exists(), reason="the first report is not on this machine")
@pytest.mark.parametrize("runs", [_as_typed, _as_raised])
def test_the_first_report(runs: Callable[[str], str]) -> None:
    """The first report with its notes typed by hand reads as it does as a text."""
    text = REPORT.read_text(encoding="utf-8")
    blocks = (" ".join(block.split()) for block in re.split(r"\n\s*\n|\n(?=- )", text))
    body = "".join(paragraph(runs(block)) for block in blocks)
    as_text = read("report.txt", text.encode(), lambda _: None).citations
    assert [_facts(c) for c in _citations(body)] == [_facts(c) for c in as_text]


def _facts(citation: Citation) -> tuple[object, ...]:
    urls = [link.uri_r for link in citation.cited]
    return citation.id, citation.kind, citation.refers_to, citation.context, urls


# --- hostile and large ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "body",
    [
        "<w:p>" * 240,
        paragraph(*(_turn("begin") for _ in range(100_000))),
        paragraph("[1] [2]" * 20_000) + paragraph("[1] One.") + paragraph("[2] Two."),
        paragraph(*(f"{hyperlink('l')}<w:r><w:br/></w:r>" for _ in range(20_000)), "[1]")
        + paragraph("[1] One."),
        "".join(paragraph(run("1", RAISED), " a, ") + paragraph("b, ") for _ in range(5_000)),
        paragraph('<w:hyperlink r:id="l">' * 100, "x", "</w:hyperlink>" * 100),
        paragraph(*(cite(n % 50) for n in range(50_000))),
    ],
    ids=["deep", "fields", "markers", "lines", "cut", "links", "references"],
)
def test_bounded_time(body: str) -> None:
    """Structures that nobody types end soon, in citations or in one line."""
    feet = "".join(note(n, "x" * 100) for n in range(50))
    body += paragraph("http://a.example/") + "</w:p>" * 240 * body.startswith("<w:p><w:p>")
    began = time.process_time()
    with contextlib.suppress(ReadError):
        _read(written(body, {"l": "http://a.example/"}, footnotes=feet))
    assert time.process_time() - began < 30
