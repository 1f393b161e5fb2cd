"""Lists of references in an ODT: bibliographies with marks, typed numbers, letters, tables."""

from __future__ import annotations

import io
import zipfile

import pytest

from citekeeper.model import Citation
from citekeeper.readers import read

_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
_SPACES = (
    f'xmlns:office="{_OASIS}:office:1.0" xmlns:style="{_OASIS}:style:1.0" '
    f'xmlns:text="{_OASIS}:text:1.0" xmlns:table="{_OASIS}:table:1.0"'
)
_STYLES = """
<style:style style:name="Raised" style:family="text">
 <style:text-properties style:text-position="super 58%"/></style:style>
<text:list-style style:name="Dots"><text:list-level-style-number text:level="1"
 style:num-suffix="." style:num-format="1"/></text:list-style>
<text:list-style style:name="Letters"><text:list-level-style-number text:level="1"
 style:num-prefix="[" style:num-suffix="]" style:num-format="A"/></text:list-style>
"""
FOOTNOTE = (
    '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>'
    "<text:note-body><text:p>Ibid.</text:p></text:note-body></text:note>"
)
NOTED = f"<text:p>Reeds{FOOTNOTE} grew.</text:p>"
TEXT = "<text:p>Silt came [1]. It left [2].</text:p>"
HEADING = "<text:h>References</text:h>"
LIND, TAMAR = ("1", "Lind, 1902."), ("2", "Tamar, 1971.")


def _citations(body: str) -> tuple[Citation, ...]:
    content = (
        f"<office:document-content {_SPACES}><office:automatic-styles>{_STYLES}"
        f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>"
    )
    container = io.BytesIO()
    with zipfile.ZipFile(container, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        package.writestr("content.xml", content)
    return read("report.odt", container.getvalue(), lambda _: None).citations


def _told(body: str) -> list[tuple[str | None, str | None]]:
    return [(c.marker, c.note) for c in _citations(body)]


def _contexts(body: str) -> list[str | None]:
    return [c.context for c in _citations(body)]


def _paragraphs(*texts: str) -> str:
    return "".join(f"<text:p>{text}</text:p>" for text in texts)


def _items(*items: str, style: str = "Dots") -> str:
    inside = "".join(f"<text:list-item>{_paragraphs(item)}</text:list-item>" for item in items)
    return f'<text:list text:style-name="{style}">{inside}</text:list>'


# --- bibliographies -------------------------------------------------------------------------------


def _mark(name: str, shown: str, title: str, author: str = "Lind", url: str = "") -> str:
    return (
        f'<text:bibliography-mark text:identifier="{name}" text:bibliography-type="book" '
        f'text:author="{author}" text:title="{title}" text:year="1902" text:url="{url}">{shown}'
        "</text:bibliography-mark>"
    )


def _shown(*entries: str) -> str:
    return (
        "<text:bibliography><text:bibliography-source/><text:index-body><text:index-title>"
        f"<text:p>Bibliography</text:p></text:index-title>{_paragraphs(*entries)}"
        "</text:index-body></text:bibliography>"
    )


def test_what_a_bibliography_shows() -> None:
    """Entries are read as they are shown, and only those; what the mark says is known of them."""
    marks = (
        f"<text:p>So {_mark('1', '[1]', 'Silt', url='http://unseen.example/')} says."
        f" And {_mark('2', '[2]', 'Quays', 'Tamar')}, {_mark('9', '[9]', 'Weirs')}.</text:p>"
    )
    shown = _shown("2: Tamar, Quays, 1971, http://b.example/", "1: <text:s/>Lind, Silt, 1902")
    one, two = _citations(marks + shown)
    assert (one.marker, one.note, one.context) == ("1", "Lind, Silt, 1902", "So [1] says.")
    assert one.cited == ()
    assert (one.csl["title"], one.published_on) == ("Silt", "1902")
    assert (two.marker, two.note) == ("2", "Tamar, Quays, 1971, http://b.example/")
    assert [link.uri_as_cited for link in two.cited] == ["http://b.example/"]


def test_a_bibliography_that_is_numbered() -> None:
    """The number that a mark shows counts more than a short name that looks like another one."""
    marks = _paragraphs(_mark("2", "[1]", "Silt"), _mark("1", "[2]", "Quays"))
    found = _citations(marks + _shown("[1]:<text:tab/>Lind, Silt", "[2]<text:tab/>Lind, Quays"))
    assert [(c.marker, c.note, c.csl["title"]) for c in found] == [
        ("1", "Lind, Silt", "Silt"),
        ("2", "Lind, Quays", "Quays"),
    ]


@pytest.mark.parametrize(
    ("entry", "note"),
    [
        ("Lind, Silt of the Delta, 1902", "Lind, Silt of the Delta, 1902"),
        ("Lind: Lind, Silt of the Delta", "Lind, Silt of the Delta"),
        ("Ness &amp; Lind: Silt of the Delta, 1902", "Ness & Lind: Silt of the Delta, 1902"),
    ],
)
def test_a_bibliography_without_short_names(entry: str, note: str) -> None:
    """A name that begins an entry may be the author's; the title tells which work it is."""
    marks = _paragraphs(_mark("Lind", "[Lind]", "Silt of the Delta"), _mark("X", "[X]", "Silt"))
    assert _told(marks + _shown(entry)) == [("Lind", note)]


def test_a_bibliography_that_shows_no_entry() -> None:
    """One that was never filled leaves the marks to say what they cite."""
    marks = _paragraphs(_mark("LIN02", "[LIN02]", "Silt"))
    assert [c.marker for c in _citations(marks + _shown())] == ["LIN02"]
    assert [c.marker for c in _citations(marks + _shown("To be made."))] == ["LIN02"]


def test_other_paragraphs_of_a_bibliography() -> None:
    """What is no entry of a mark is running text; a second time, too."""
    marks = _paragraphs(_mark("1", "[1]", "Silt"))
    shown = _shown("1: Lind", "See http://c.example/ also.", "1: Lind")
    assert [(c.marker, c.context) for c in _citations(marks + shown)] == [
        ("1", "[1]"),
        (None, "See http://c.example/ also."),
    ]


# --- letters and typed numbers --------------------------------------------------------------------


@pytest.mark.parametrize("shape", ["[{}] {}", "{}: {}", "{}. {}", "({}) {}", "{}:{}"])
@pytest.mark.parametrize("noted", ["", NOTED])
@pytest.mark.parametrize("signs", [("A", "B", "D"), ("a", "b", "d"), ("I", "II", "IV")])
def test_letters_under_a_heading(shape: str, noted: str, signs: tuple[str, str, str]) -> None:
    """They are the markers of references where the text asks for most of them."""
    first, second, third = signs
    body = (
        f"{noted}<text:p>Silt came [{first}] and left [{second}].</text:p><text:h>References:"
        f"</text:h>{_paragraphs(*(shape.format(s, f'No. {s}') for s in signs))}"
    )
    found = _citations(body)[bool(noted) :]
    assert [(c.marker, c.note) for c in found] == [(sign, f"No. {sign}") for sign in signs]
    assert found[0].context == "Silt came and left."
    unasked = body.replace(f"[{first}]", "", 1).replace(f"[{second}]", "", 1)
    assert third not in {c.marker for c in _citations(unasked + NOTED)}


def test_letters_that_a_list_prints() -> None:
    """As those that are typed; headings of parts of a bibliography are lettered, too."""
    body = f"<text:p>Silt came [A]. It left [B].</text:p>{HEADING}"
    listed = _items("Lind, 1902.", "Tamar, 1971.", style="Letters")
    assert _told(body + listed) == [("A", LIND[1]), ("B", TAMAR[1])]
    assert _told(f"{NOTED}{HEADING}{listed}") == [("1", "Ibid.")]


@pytest.mark.parametrize("shape", ["[{}]<text:tab/>{}", "{}. {}", "{}) {}", "{}<text:tab/>{}"])
def test_typed_numbers(shape: str) -> None:
    """As authors type them, also beside footnotes."""
    typed = _paragraphs(*(shape.format(*one) for one in (LIND, TAMAR)))
    assert _told(TEXT + HEADING + typed) == [LIND, TAMAR]
    assert _told(NOTED + TEXT + HEADING + typed) == [("1", "Ibid."), LIND, TAMAR]


def test_unnumbered_paragraphs_between_references() -> None:
    """Further text belongs to the reference above, a subheading to none."""
    typed = _paragraphs("[1] Lind, 1902.", "Seen in 2014.", "Maps", "[2] Tamar, 1971.", "The end")
    assert _told(NOTED + TEXT + HEADING + typed) == [
        ("1", "Ibid."),
        ("1", "Lind, 1902. Seen in 2014."),
        TAMAR,
    ]


def test_references_in_a_table() -> None:
    """A cell with nothing but the number stands before the reference."""
    rows = "".join(
        "<table:table-row>"
        + "".join(f"<table:table-cell><text:p>{cell}</text:p></table:table-cell>" for cell in row)
        + "</table:table-row>"
        for row in (("[1]", LIND[1]), ("[2]", TAMAR[1]))
    )
    body = f"{TEXT}{HEADING}<table:table>{rows}</table:table>"
    assert _told(body) == [LIND, TAMAR]
    assert _told(NOTED + body) == [("1", "Ibid."), LIND, TAMAR]


@pytest.mark.parametrize("noted", ["", NOTED])
@pytest.mark.parametrize(
    "section",
    [
        '<text:section text:name="ZOTERO_BIBL {{}} CSL_BIBLIOGRAPHY RNDx">{}</text:section>',
        "<text:bibliography><text:index-body>{}</text:index-body></text:bibliography>",
    ],
)
def test_sections_of_programs_that_manage_references(noted: str, section: str) -> None:
    """They need no heading."""
    typed = _paragraphs("[1]<text:tab/>Lind, 1902.", "[2]<text:tab/>Tamar, 1971.")
    found = _told(noted + TEXT + section.format(typed))
    assert found[bool(noted) :] == [LIND, TAMAR]


def test_lines_of_one_paragraph() -> None:
    """References may be lines that their author broke."""
    lines = "<text:line-break/>".join(f"[{number}] {text}" for number, text in (LIND, TAMAR))
    assert _told(TEXT + HEADING + _paragraphs(lines)) == [LIND, TAMAR]
    plain = lines.replace("[", "").replace("]", ".")
    assert _told(TEXT + HEADING + _paragraphs(plain)) == [LIND, TAMAR]


def test_references_of_each_chapter() -> None:
    """Numbers ask for the next reference below them that has the number."""
    chapters = [
        f"<text:p>{one} came [1]. It left [2].</text:p>{HEADING}"
        + _items(f"Lind on {one}.", f"Tamar on {one}.")
        for one in ("Silt", "Sand")
    ]
    body = "".join((*chapters, "<text:p>All came [2].</text:p>"))
    assert _contexts(body) == ["Silt came.", "It left.", "Sand came.", "It left."]
    assert _contexts("".join(chapters[:1]) + "<text:p>All [3].</text:p>")[0] == "Silt came."


def test_raised_numbers_ask_for_a_list() -> None:
    """Where the document has no notes of its own."""
    raised = '<text:span text:style-name="Raised">{}</text:span>'
    text = f"<text:p>Silt came{raised.format(1)}. It left{raised.format(2)}.</text:p>"
    listed = f"<text:h>Notes</text:h>{_items('Lind, 1902.', 'Tamar, 1971.')}"
    assert _contexts(text + listed) == ["Silt came.", "It left."]


def test_a_list_within_a_list_has_no_outer_number() -> None:
    """A heading set as the inner list of an empty item shows no number of the outer one."""
    inner = f"<text:list><text:list-item>{_paragraphs('Sand')}</text:list-item></text:list>"
    nested = f'<text:list text:style-name="Dots"><text:list-item>{inner}</text:list-item>'
    body = (
        f"<text:p>x[1] of y[2].</text:p>{HEADING}<text:p>http://a.example/</text:p>"
        f"{nested}</text:list><text:p>Sand is grain.</text:p>"
    )
    assert [c.marker for c in _citations(body)] == [None]


def test_numbers_that_stand_alone() -> None:
    """The note is the paragraph below its number, and no running text."""
    text = "<text:p>Silt came [1]. It left [2].</text:p><text:h>Notes</text:h>"
    typed = _paragraphs("[1]", "Lind, http://a.example/", "[2]", "Tamar, 1971.")
    assert _told(text + typed) == [("1", "Lind, http://a.example/"), TAMAR]
    assert _told(text + typed.replace("[", "").replace("]", "."))[0][0] == "1"


def test_a_way_back_at_the_end_of_a_note() -> None:
    """It is cut off there."""
    listed = _items("Lind, 1902.\u21a9\ufe0e", "Tamar, 1971. \u21a9")
    assert _told(f"{TEXT}<text:p>Below:</text:p>{listed}") == [LIND, TAMAR]


@pytest.mark.parametrize("sign", [".", ":", " -", " \u2013"])
def test_signs_behind_typed_numbers(sign: str) -> None:
    """A stop or a dash behind the number is no text of the reference."""
    typed = _paragraphs(*(f"[{number}]{sign} {work}" for number, work in (LIND, TAMAR)))
    assert _told(TEXT + HEADING + typed) == [LIND, TAMAR]
    assert _told(NOTED + TEXT + HEADING + typed) == [("1", "Ibid."), LIND, TAMAR]


def test_references_that_go_on_beside_footnotes() -> None:
    """What a plain text would be asked for is found there, too: further paragraphs, and lines."""
    address = "http://a.example/1"
    typed = _paragraphs(f"1. {LIND[1]}", address, f"2. {TAMAR[1]}", "3. Ness.", "4. Oda.")
    asking = "<text:p>Silt came [1], [2], [3], [4].</text:p>"
    assert _told(f"{NOTED}{asking}<text:h>What was read</text:h>{typed}") == [
        ("1", "Ibid."),
        ("1", f"{LIND[1]} {address}"),
        TAMAR,
        ("3", "Ness."),
        ("4", "Oda."),
    ]
