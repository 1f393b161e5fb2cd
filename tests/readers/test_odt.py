from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest

from citekeeper.errors import ReadError
from citekeeper.model import Citation, Document, Kind
from citekeeper.readers import read

SAMPLES = Path(__file__).parents[1] / "samples" / "odt"
KIND = "application/vnd.oasis.opendocument.text"
_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
SPACES = (
    f'xmlns:office="{_OASIS}:office:1.0" xmlns:style="{_OASIS}:style:1.0" '
    f'xmlns:text="{_OASIS}:text:1.0" xmlns:table="{_OASIS}:table:1.0" '
    f'xmlns:draw="{_OASIS}:drawing:1.0" xmlns:svg="{_OASIS}:svg-compatible:1.0" '
    f'xmlns:fo="{_OASIS}:xsl-fo-compatible:1.0" xmlns:manifest="{_OASIS}:manifest:1.0" '
    'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'
)
STYLES = """
<style:style style:name="Raised" style:family="text">
 <style:text-properties style:text-position="33% 58%"/></style:style>
<style:style style:name="Lowered" style:family="text">
 <style:text-properties style:text-position="-33% 58%"/></style:style>
<style:style style:name="Level" style:family="text">
 <style:text-properties style:text-position="0% 100%"/></style:style>
<style:style style:name="Mine" style:family="text" style:parent-style-name="Raised"/>
<style:style style:name="Hidden" style:family="text">
 <style:text-properties text:display="none"/></style:style>
<style:style style:name="HiddenP" style:family="paragraph">
 <style:text-properties text:display="none"/></style:style>
<style:style style:name="Round" style:family="text" style:parent-style-name="Round"/>
"""


def _odt(body: str, *, automatic: str = STYLES, **parts: str) -> bytes:
    """A document with this text; `parts` are the contents of further parts (styles, meta)."""
    content = (
        f"<office:document-content {SPACES}><office:automatic-styles>{automatic}"
        f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>"
    )
    more = {f"{n}.xml": f"<office:{n} {SPACES}>{text}</office:{n}>" for n, text in parts.items()}
    return _zipped({"content.xml": content, **more})


def _zipped(parts: dict[str, str]) -> bytes:
    body = io.BytesIO()
    with zipfile.ZipFile(body, "w") as container:
        container.writestr("mimetype", KIND)
        for name, text in parts.items():
            container.writestr(name, text, zipfile.ZIP_DEFLATED)
    return body.getvalue()


def _note(text: str, marker: str = "1", kind: str = "footnote", *, more: str = "") -> str:
    return (
        f'<text:note text:note-class="{kind}"><text:note-citation {more}>{marker}'
        f"</text:note-citation><text:note-body><text:p>{text}</text:p></text:note-body></text:note>"
    )


def _link(address: str, shown: str) -> str:
    return f'<text:a xlink:href="{address}">{shown}</text:a>'


def _read(body: bytes) -> Document:
    return read("report.odt", body, lambda _: None)


def _citations(body: str) -> tuple[Citation, ...]:
    return _read(_odt(body)).citations


def _links(body: str) -> list[str]:
    return [link.uri_as_cited for c in _citations(body) for link in c.cited]


def _seen(body: str) -> list[str]:
    """The links of a text, with one more behind, so that there always is one."""
    *found, last = _links(f"{body}<text:p>http://last.example/</text:p>")
    assert last == "http://last.example/"
    return found


def _refused(body: bytes) -> str:
    with pytest.raises(ReadError) as raised:
        _read(body)
    assert "\n" not in str(raised.value)
    return str(raised.value)


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.odt")), ids=lambda p: p.stem)
def test_samples(path: Path) -> None:
    """Each sample, as LibreOffice wrote it, gives the citations that stand beside it."""
    expected = json.loads(path.with_suffix(".expected.json").read_text(encoding="utf-8"))
    assert [
        {
            "id": c.id,
            "note": None if c.csl else c.note,  # an entry's wording is its own reader's matter
            "context": c.context,
            "urls": [link.uri_as_cited for link in c.cited],
        }
        for c in _read(path.read_bytes()).citations
    ] == expected


# --- what the document says of itself -------------------------------------------------------------


BODY = '<text:p text:style-name="P1">On  Weirs</text:p><text:p>www.a.example</text:p>'
TITLE = (
    '<style:style style:name="Title" style:family="paragraph"/>'
    '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>'
)
META = "<dc:title>Old</dc:title><dc:language>en</dc:language>"
DEFAULT = (
    '<style:default-style style:family="text"/><style:default-style style:family="paragraph">'
    '<style:text-properties fo:language="{}" fo:country="{}"/></style:default-style>'
)


def test_title() -> None:
    """The title is what stands in the style of titles, else what the document says of itself."""
    assert _read(_odt(BODY, automatic=TITLE, meta=META)).title == "On Weirs"
    assert _read(_odt(BODY, styles=TITLE, meta=META)).title == "On Weirs"
    assert _read(_odt(BODY.replace("P1", "Title"))).title == "On Weirs"
    assert _read(_odt(BODY, meta=META)).title == "Old"
    assert _read(_odt(BODY, meta="<dc:title> </dc:title>")).title is None
    assert _read(_odt(BODY)).media_type == KIND


def test_language() -> None:
    """The language is that of the paragraphs, else what the document says of itself."""
    assert _read(_odt(BODY, styles=DEFAULT.format("nl", "BE"), meta=META)).language == "nl-BE"
    assert _read(_odt(BODY, styles=DEFAULT.format("cs", "none"))).language == "cs"
    assert _read(_odt(BODY, styles=DEFAULT.format("zxx", "none"), meta=META)).language == "en"
    standard = (
        '<style:style style:name="Standard" style:family="paragraph">'
        '<style:text-properties fo:language="fr" fo:country="FR"/></style:style>'
    )
    both = DEFAULT.format("en", "US") + standard
    assert _read(_odt(BODY, styles=both)).language == "fr-FR"
    assert _read(_odt(BODY)).language is None


def test_the_language_of_dates() -> None:
    """The language decides on the order of day and month."""
    body = f"<text:p>A.{_note('Log, http://a.example/, accessed 03/06/2015.')}</text:p>"
    (told,) = _read(_odt(body, styles=DEFAULT.format("en", "GB"))).citations
    assert told.accessed_on == "2015-06-03"
    assert _citations(body)[0].accessed_on is None


# --- notes ----------------------------------------------------------------------------------------


def test_numbers_are_those_that_are_printed() -> None:
    """Numbers and labels are kept as recorded; a note without a number has the next one of its
    class, in which labels do not count."""
    body = (
        f"<text:p>A.{_note('One.')} B.{_note('Two.', '[*]', more='text:label=&quot;*&quot;')}"
        f"{_note('Three.', '', more='text:label=&quot;+&quot;')}{_note('Four.', '')}"
        f"{_note('Five.', '7')}{_note('Six.', '0')}"
        f"{_note('End.', '', 'endnote')}{_note('Roman.', ' ii ', 'endnote')}</text:p>"
    ).replace("&quot;", '"')
    found = [(c.marker, c.note) for c in _citations(body)]
    assert found == [
        ("1", "One."),
        ("*", "Two."),
        ("+", "Three."),
        ("2", "Four."),
        ("7", "Five."),
        ("8", "Six."),
        ("1", "End."),
        ("ii", "Roman."),
    ]


def test_numbering_restarts() -> None:
    """Where numbers restart in each chapter, notes are told apart."""
    body = f"<text:p>A.{_note('One.')}</text:p><text:p>B.{_note('Two.')}</text:p>"
    assert [c.id for c in _citations(body)] == ["1", "2:1"]


def test_damaged_notes() -> None:
    """A note outside of paragraphs, without a number or without a text loses nobody else's."""
    body = (
        "<text:note><text:note-citation>5</text:note-citation></text:note>"
        "<text:p>A.<text:note><text:note-body><text:p>Two.</text:p></text:note-body></text:note>"
        "</text:p>"
    )
    assert [(c.marker, c.note, c.context) for c in _citations(body)] == [
        ("5", "", None),
        ("6", "Two.", "A."),
    ]


@pytest.mark.parametrize(
    ("text", "marker", "note"),
    [
        ("()\tNote.", "1", "Note."),
        ("[ ] Note.", "1", "Note."),
        ("*Note.", "*", "Note."),
        ("1 Note.", "1", "1 Note."),
        ("(a) Note.", "1", "(a) Note."),
    ],
)
def test_what_is_left_of_a_number(text: str, marker: str, note: str) -> None:
    """Brackets around a number that is generated, and a mark that is repeated, are no text."""
    assert _citations(f"<text:p>A{_note(text, marker)}</text:p>")[0].note == note


def test_a_note_of_several_paragraphs() -> None:
    """The paragraphs, lists and frames of a note are one text, with the links in all of them."""
    text = (
        f"One</text:p><text:list><text:list-item><text:p>{_link('http://a.example/.', 'two')}"
        "</text:p></text:list-item></text:list><text:p>http://b.example/<text:line-break/>three."
    )
    (note,) = _citations(f"<text:p>A sentence{_note(text)} goes on.</text:p>")
    assert note.note == "One two http://b.example/ three."
    assert note.context == "A sentence goes on."
    assert [link.uri_as_cited for link in note.cited] == ["http://a.example/.", "http://b.example/"]


@pytest.mark.parametrize("kind", ["note-ref", "reference-ref", "bookmark-ref"])
def test_second_references(kind: str) -> None:
    """A raised number that refers to a note once more is a marker, no text; a number in a sentence
    is text, and so is every one in a note."""
    again = f"<text:{kind}>1</text:{kind}>"
    raised = f'<text:span text:style-name="Raised">{again}</text:span>'
    body = (
        f"<text:p>So it is.{_note('One http://a.example/.')} It{raised} is in note {again}, as"
        f" http://b.example/ says.{_note(f'See note {raised}.', '2')}</text:p>"
    )
    one, link, two = _citations(body)
    assert one.context == "So it is."
    assert link.context == two.context == "It is in note 1, as http://b.example/ says."
    assert two.note is not None
    assert two.note.translate({0xB9: "1"}) == "See note 1."


@pytest.mark.parametrize("style", ["Raised", "Mine"])
def test_notes_by_hand(style: str) -> None:
    """Without notes of its own, raised numbers of a document that begin a paragraph are notes."""
    number = f'<text:span text:style-name="{style}">1</text:span>'
    body = (
        f"<text:p>So it is.{number} It has 3 m{number.replace('>1<', '>2<')}.</text:p>"
        f"<text:p>{number} One, {_link('http://a.example/.', 'here')}.</text:p>"
        f"<text:p>More is {_link('http://b.example/', 'the')}"
        f"{_link('http://b.example/', 're')}.</text:p>"
    )
    one, link = _citations(body)
    assert (one.marker, one.note, one.context) == ("1", "One, here.", "So it is.")
    assert one.cited[0].uri_as_cited == "http://a.example/."
    assert (link.context, link.cited[0].uri_as_cited) == ("More is there.", "http://b.example/")


@pytest.mark.parametrize("style", ["Lowered", "Level", "Round", "Unknown"])
def test_no_notes_by_hand(style: str) -> None:
    """Numbers that are not raised are text; so is a raised one that nothing asks for."""
    number = f'<text:span text:style-name="{style}">1</text:span>'
    body = f"<text:p>A.{number}</text:p><text:p>{number} http://a.example/</text:p>"
    assert [c.marker for c in _citations(body)] == [None]
    alone = body.replace(f"A.{number}", "A.").replace(style, "Raised")
    assert [c.marker for c in _citations(alone)] == [None]


# --- links ----------------------------------------------------------------------------------------


def test_links_are_kept_as_they_are() -> None:
    """A link outside notes is a citation; what it shows instead of its target is an alternative."""
    body = f"<text:p>See {_link('http://a.example/x.', 'http://a.example/x')} here.</text:p>"
    (link,) = _citations(body)
    assert (link.marker, link.kind) == (None, Kind.LINK)
    assert link.context == "See http://a.example/x here."
    assert link.cited[0].uri_as_cited == "http://a.example/x."
    assert link.cited[0].alternatives == ("http://a.example/x",)


def test_links_in_pieces() -> None:
    """A link that was written in several pieces is one; the same link further on is another."""
    pieces = _link("http://a.example/xyz", "http://a.ex") + _link(
        "http://a.example/xyz", "ample/xyz"
    )
    (one,) = _citations(f"<text:p>See {pieces}.</text:p>")
    assert (one.context, one.cited[0].alternatives) == ("See http://a.example/xyz.", ())
    apart = f"{_link('http://a.example/', 'a')} {_link('http://a.example/', 'b')}"
    assert len(_links(f"<text:p>{apart}</text:p>")) == 2


def test_a_note_in_a_link() -> None:
    """A note that stands in a link stays a note, and its text is not what the link shows."""
    link = _link("http://a.example/", f"here{_note('Or http://b.example/.')}")
    first, second = _citations(f"<text:p>See {link}.</text:p>")
    assert [c.cited[0].uri_as_cited for c in (first, second)] == [
        "http://a.example/",
        "http://b.example/",
    ]
    assert (first.cited[0].alternatives, second.note) == ((), "Or http://b.example/.")


def test_links_around_frames() -> None:
    """A picture that is a link is a citation, also where it stands beside all paragraphs."""
    inside = "<draw:image xlink:href='p.png'/><svg:title>http://t.example/</svg:title>"
    frame = f"<draw:frame>{inside}</draw:frame>"
    around = f'<draw:a xlink:href="http://a.example/">{frame}</draw:a>'
    assert _links(f"{around}<text:p>A {around}</text:p>") == ["http://a.example/"] * 2


@pytest.mark.parametrize("address", ["#place", "../beside.odt", "mailto:a@a.example", ""])
def test_no_citations(address: str) -> None:
    """Links to places, files and mail boxes are no citations."""
    assert _seen(f"<text:p>{_link(address, 'it')}</text:p>") == []


# --- what is seen ---------------------------------------------------------------------------------

URL = "http://unseen.example/"
UNSEEN = {
    "deleted": "<text:tracked-changes><text:changed-region><text:deletion>{}</text:deletion>"
    "</text:changed-region></text:tracked-changes>",
    "a comment": "<text:p>A<office:annotation>{}</office:annotation></text:p>",
    "a hidden section": '<text:section text:display="none">{}</text:section>',
    "a section hidden on a condition": '<text:section text:display="condition" '
    'text:is-hidden="true">{}</text:section>',
    "hidden text": f'<text:p><text:hidden-text text:is-hidden="true">{URL}</text:hidden-text>'
    "</text:p>",
    "a hidden paragraph": f'<text:p><text:hidden-paragraph text:is-hidden="true"/>{URL}</text:p>',
    "a hidden style": f'<text:p><text:span text:style-name="Hidden">{URL}</text:span></text:p>',
    "a hidden style of paragraphs": f'<text:p text:style-name="HiddenP">{URL}</text:p>',
    "contents": "<text:table-of-content><text:index-body>{}</text:index-body>"
    "</text:table-of-content>",
    "an index": "<text:alphabetical-index><text:index-body>{}</text:index-body>"
    "</text:alphabetical-index>",
    "a covered cell": "<table:table><table:table-row><table:covered-table-cell>{}"
    "</table:covered-table-cell></table:table-row></table:table>",
    "how to say it": f"<text:p><text:ruby><text:ruby-base>A</text:ruby-base><text:ruby-text>{URL}"
    "</text:ruby-text></text:ruby></text:p>",
}


@pytest.mark.parametrize("body", UNSEEN.values(), ids=UNSEEN)
def test_unseen(body: str) -> None:
    """What the reader of the document does not see is not read."""
    assert _seen(body.format(f"<text:p>{URL}</text:p>")) == []


SEEN = {
    "a section": '<text:section text:display="true">{}</text:section>',
    "a section shown on a condition": '<text:section text:display="condition">{}</text:section>',
    "text that may be hidden": f"<text:p><text:hidden-text>{URL}</text:hidden-text></text:p>",
    "a paragraph that may be hidden": f"<text:p><text:hidden-paragraph/>{URL}</text:p>",
    "inserted": f'<text:p><text:change-start text:change-id="a"/>{URL}<text:change-end/></text:p>',
    "a bibliography without marks": "<text:bibliography><text:index-body>{}</text:index-body>"
    "</text:bibliography>",
    "a frame": "<text:p>A<draw:frame><draw:text-box>{}</draw:text-box></draw:frame></text:p>",
    "a shape": "<draw:custom-shape>{}</draw:custom-shape>",
}


@pytest.mark.parametrize("body", SEEN.values(), ids=SEEN)
def test_seen(body: str) -> None:
    """What its reader sees is read."""
    assert _seen(body.format(f"<text:p>{URL}</text:p>")) == [URL]


def test_order() -> None:
    """Sections, lists, tables and frames are read in the order in which they stand."""
    box = (
        "<draw:frame><draw:text-box><text:p>http://c.example/</text:p></draw:text-box></draw:frame>"
    )
    body = (
        "<text:section><text:h>http://a.example/</text:h></text:section>"
        f"<text:p>http://b.example/ {box} http://b.example/2</text:p>"
        "<text:list><text:list-item><text:p>http://d.example/</text:p></text:list-item></text:list>"
        "<table:table><table:table-row><table:table-cell><text:p>http://e.example/</text:p>"
        "</table:table-cell></table:table-row></table:table>"
    )
    names = [uri.removeprefix("http://") for uri in _links(body)]
    assert names == [
        "a.example/",
        "b.example/",
        "b.example/2",
        "c.example/",
        "d.example/",
        "e.example/",
    ]


def test_white_space() -> None:
    """Spaces, tabs and line breaks part words; a possible end of a page parts nothing."""
    body = (
        "<text:p>One<text:s text:c='3'/>two<text:tab/>three<text:line-break/>four"
        "fi<text:soft-page-break/>ve http://a.exa<text:soft-page-break/>mple/.</text:p>"
    )
    (link,) = _citations(body)
    assert link.context == "One two three fourfive http://a.example/."
    assert link.cited[0].uri_as_cited == "http://a.example/"


def test_bibliography_marks() -> None:
    """A mark carries the work that it cites: one note, however often it is cited, under its name;
    the list of works is not read once more."""
    mark = (
        '<text:bibliography-mark text:identifier="TAM98" text:bibliography-type="www" '
        'text:author="Tamar, M.; Weir, J." text:title="Tides" text:year="1998" '
        'text:url="https://a.example/b." text:note="See http://c.example/.">[TAM98]'
        "</text:bibliography-mark>"
    )
    listed = "<text:bibliography><text:index-body><text:p>http://d.example/</text:p></text:index-body></text:bibliography>"
    body = (
        f"<text:p>So {mark} says. So {mark} said.</text:p>{listed}"
        "<text:p>A <text:bibliography-mark>B</text:bibliography-mark></text:p>"
        '<text:p><text:bibliography-mark text:identifier="X" text:title="Y"/></text:p>'
    )
    work, bare = _citations(body)
    assert (work.marker, work.context) == ("TAM98", "So [TAM98] says.")
    assert [link.uri_as_cited for link in work.cited] == [
        "https://a.example/b.",
        "http://c.example/",
    ]
    assert work.published_on == "1998"
    assert (bare.marker, bare.note, bare.published_on) == ("X", "\u201cY\u201d.", None)
    assert work.csl["type"] == "webpage"
    assert work.csl["author"] == [{"literal": "Tamar, M."}, {"literal": "Weir, J."}]


# --- what is refused ------------------------------------------------------------------------------


def test_a_locked_document() -> None:
    """A document under a password says so."""
    manifest = (
        f"<manifest:manifest {SPACES}><manifest:file-entry manifest:full-path='content.xml'>"
        "<manifest:encryption-data/></manifest:file-entry></manifest:manifest>"
    )
    body = _zipped({"content.xml": "\0garbled", "META-INF/manifest.xml": manifest})
    assert "locked with a password" in _refused(body)
    assert "locked with a password" in _refused(_zipped({"encrypted-package": "garbled"}))
    plain = _zipped(
        {"content.xml": "<a/>", "META-INF/manifest.xml": f"<manifest:manifest {SPACES}/>"}
    )
    assert "not a text" in _refused(plain)


def test_no_text() -> None:
    """A container without a text, or with a damaged one, is refused in one line."""
    assert "content.xml" in _refused(_zipped({}))
    assert "damaged" in _refused(_zipped({"content.xml": "<a>"}))


def test_credentials() -> None:
    """A password in a link or in the text is left out."""
    secret = "http://me:secret@a.example/"
    for body in (f"<text:p>{_link(secret, 'it')}</text:p>", f"<text:p>A {secret}</text:p>"):
        document = read("r.odt", _odt(body), lambda _: None)
        assert document.redacted == ("p1",)
        assert "secret" not in repr(document)


def test_nesting() -> None:
    """Nesting that nobody writes is refused."""
    spans = 5000
    body = f"<text:p>{'<text:span>' * spans}http://a.example/{'</text:span>' * spans}</text:p>"
    assert _refused(_odt(body)).startswith("report.odt: ")


# --- references in numbered lists -----------------------------------------------------------------

LISTS = """
<text:list-style style:name="Works"><text:list-level-style-number text:level="1"
 style:num-prefix="[" style:num-suffix="]" style:num-format="1"/></text:list-style>
<text:list-style style:name="Dots"><text:list-level-style-number text:level="1"
 style:num-suffix="." style:num-format="1" text:start-value="1"/></text:list-style>
<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1"/>
</text:list-style>
"""


def _list(*items: str, style: str = "Dots", more: str = "") -> str:
    inside = "".join(f"<text:list-item><text:p>{one}</text:p></text:list-item>" for one in items)
    return f'<text:list text:style-name="{style}" {more}>{inside}</text:list>'


def _crossing(name: str, shown: str) -> str:
    return (
        f'<text:bookmark-ref text:reference-format="number" text:ref-name="{name}">{shown}'
        "</text:bookmark-ref>"
    )


def _facts(body: str) -> list[tuple[str | None, str | None, str | None]]:
    found = _read(_odt(body, automatic=STYLES + LISTS)).citations
    return [(c.marker, c.note, c.context) for c in found]


def test_numbers_that_the_program_prints_before_references() -> None:
    """A list under a heading of references, which goes on behind blank paragraphs."""
    body = (
        "<text:p>Silt came [1] and left [2].</text:p><text:h>References</text:h>"
        + _list("Lind, Silt, 1902.", style="Works")
        + "<text:p/>"
        + _list("Tamar, Quays, 1971.", style="Works", more='text:continue-numbering="true"')
        + "<text:p>Printed in the harbour.</text:p>"
    )
    assert _facts(body) == [
        ("1", "Lind, Silt, 1902.", "Silt came and left."),
        ("2", "Tamar, Quays, 1971.", "Silt came and left."),
    ]


def test_a_list_that_continues_another_one_by_name() -> None:
    """It goes on counting where that one ended."""
    body = (
        "<text:h>Sources</text:h>"
        + _list("One.", "Two.", more='xml:id="l1"')
        + _list("Three.", more='xml:id="l2" text:continue-list="l1"')
    )
    assert [marker for marker, _, _ in _facts(body)] == ["1", "2", "3"]


def test_a_start_value_that_nobody_writes() -> None:
    """It is none: a number of thousands of digits would end the program."""
    item = f'<text:list-item text:start-value="{"0" * 9}{"7" * 5000}"><text:p>One.</text:p>'
    listed = f'<text:list text:style-name="Dots">{item}</text:list-item></text:list>'
    assert _facts(f"<text:h>Sources</text:h>{listed}") == [("1", "One.", None)]


def test_references_beside_footnotes() -> None:
    """Cross-references to the numbers of a list cite its items; the same numbers as footnotes
    have."""
    body = (
        f"<text:p>Silt came{_note('Ibid.')}, see {_crossing('r2', '2.')}.</text:p>"
        "<text:h>Bibliography</text:h>"
        + _list("Lind, 1902.", '<text:bookmark text:name="r2"/>Tamar, 1971.')
    )
    assert _facts(body) == [
        ("1", "Ibid.", "Silt came, see."),
        ("1", "Lind, 1902.", None),
        ("2", "Tamar, 1971.", "Silt came, see."),
    ]


def test_typed_references_beside_footnotes() -> None:
    """Numbers in brackets under a heading of references, where the notes are the program's own."""
    body = (
        f"<text:p>Silt came{_note('Ibid.')} up [2]. It left [3].</text:p>"
        "<text:h>References</text:h>"
        "<text:p>[1] Lind, 1902.</text:p><text:p>[2] Tamar, 1971.</text:p>"
    )
    assert _facts(body) == [
        ("1", "Ibid.", "Silt came up."),
        ("1", "Lind, 1902.", None),
        ("2", "Tamar, 1971.", "Silt came up."),
    ]


def test_cross_references_tell_references_without_a_heading() -> None:
    """Most items are asked for, and have links; the steps of a recipe have none."""
    items = [f'<text:bookmark text:name="r{n}"/>{{}} {n}' for n in (1, 2)]
    asks = f"<text:p>Silt {_crossing('r1', '1')}, quays {_crossing('r2', '2')}.</text:p>"
    linked = _list(*(item.format("http://a.example/") for item in items))
    assert [marker for marker, _, _ in _facts(asks + linked)] == ["1", "2"]
    steps = _list(*(item.format("Step") for item in items))
    assert _facts(asks + steps + f"<text:p>Silt.{_note('Ibid.')}</text:p>") == [
        ("1", "Ibid.", "Silt.")
    ]


def test_other_lists_are_no_references() -> None:
    """Without a heading, or with bullets, a list is running text."""
    silt = f"<text:p>Silt.{_note('Ibid.')}</text:p>"
    assert _facts(silt + _list("One.", "Two.")) == [("1", "Ibid.", "Silt.")]
    assert _facts(silt + "<text:h>Sources</text:h>" + _list("One.", style="Bullets")) == [
        ("1", "Ibid.", "Silt.")
    ]


def test_numbers_of_a_list_answer_typed_markers() -> None:
    """As where they were typed: the list stands below the markers and answers them."""
    body = "<text:p>Silt came [1]. It left [2].</text:p><text:p>Below:</text:p>" + _list(
        "Lind, 1902.", "Tamar, 1971.", style="Works"
    )
    assert [(m, note) for m, note, _ in _facts(body)] == [
        ("1", "Lind, 1902."),
        ("2", "Tamar, 1971."),
    ]
