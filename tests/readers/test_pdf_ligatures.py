from __future__ import annotations

import pytest

from citekeeper.readers.pdf import read
from citekeeper.readers.pdf_document import printed
from citekeeper.readers.pdf_ligatures import named
from citekeeper.readers.pdf_lines import Line
from citekeeper.readers.pdf_unnamed import FIRST, Glyph, Unnamed

WIDTHS = {"f": 300, "i": 230, "t": 330, "l": 230, "T": 490, "h": 520}
A, B = chr(FIRST), chr(FIRST + 1)


def with_font(
    lines: list[tuple[int, str]], ligatures: dict[int, int], mapped: dict[int, str] | None = None
) -> bytes:
    """A PDF of one page: lines in their sizes, in a font with the widths of its ligatures by code,
    of which the `mapped` ones have those letters in its map, and the others no name."""
    widths = [ligatures.get(code, WIDTHS.get(chr(code), 500)) for code in range(1, 127)]
    names = "".join(f"{code}/g{code}" for code in ligatures)
    rows = "".join(f"<{code:02x}> <{ord(to):04x}>\n" for code, to in (mapped or {}).items())
    table = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n1 begincodespacerange\n"
        f"<00> <ff>\nendcodespacerange\n{len(mapped or {})} beginbfchar\n{rows}endbfchar\n"
        "endcmap end end"
    )
    shown, y = "", 700
    for size, text in lines:
        told = "".join(f"\\{ord(one):03o}" if ord(one) in ligatures else one for one in text)
        shown += f"BT /F {size} Tf 72 {y} Td ({told}) Tj ET\n"
        y -= 14 if size > 8 else 12
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 4 0 R>>>>"
        "/Contents 5 0 R>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/FirstChar 1/LastChar 126"
        f"/Widths[{' '.join(map(str, widths))}]/ToUnicode 6 0 R"
        f"/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[{names}]>>>>",
        f"<</Length {len(shown)}>>stream\n{shown}\nendstream",
        f"<</Length {len(table)}>>stream\n{table}\nendstream",
    ]
    body, places = b"%PDF-1.7\n", []
    for n, one in enumerate(objects, 1):
        places.append(len(body))
        body += f"{n} 0 obj\n{one}\nendobj\n".encode("latin-1")
    xref = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{xref}"
    end += f"trailer<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{len(body)}\n%%EOF"
    return body + end.encode()


TEXT = [
    (11, "The gauge was taken out of ac\x11on a\x12er the solu\x11on of the ques\x11on, o\x12en."),
    (11, "Its posi\x11on was wri\x13en down by the o\x14ce in le\x13ers with so\x12ware.1"),
    (8, "1 Na\x11onal o\x14cers, h\x13ps://gauge.example/sta\x11on/so\x12ware-le\x13ers.html"),
]
LIGATURES = {0x11: 550, 0x12: 620, 0x13: 640, 0x14: 800}
READ = [
    "The gauge was taken out of action after the solution of the question, often.",
    "Its position was written down by the office in letters with software.1",
    "1 National officers, https://gauge.example/station/software-letters.html",
]


def texts(body: bytes) -> list[str]:
    """The lines of a PDF."""
    return [line.text for page in printed("a.pdf", body).pages for line in page]


@pytest.mark.parametrize(
    "mapped",
    [
        {},
        {0x11: "\ue001", 0x12: "\ue002", 0x13: "\ue003", 0x14: "\ue004"},
        {0x11: "\u019f", 0x12: "\u014c", 0x13: "\u01a9", 0x14: "\u08cc"},
        dict.fromkeys(LIGATURES, "\ufffd"),
    ],
)
def test_ligatures_that_the_font_does_not_name_are_told_by_their_words(
    mapped: dict[int, str],
) -> None:
    """No name, a private one, the number of the glyph, and one character for all."""
    assert texts(with_font(TEXT, LIGATURES, mapped)) == READ


def test_capitals_and_brackets_that_stand_for_ligatures() -> None:
    """Expert fonts have them in the places of the last capitals; other capitals stay."""
    body = with_font(
        [
            (11, "They o\x11er so\x12ware, di\x11erent letters and great e\x11ort a\x12er it."),
            (11, "An o\x11er has di\x11erent so\x12ware: JavaScript and WordXml."),
        ],
        {0x11: 580, 0x12: 600},
        {0x11: "U", 0x12: "["},
    )
    assert texts(body) == [
        "They offer software, different letters and great effort after it.",
        "An offer has different software: JavaScript and WordXml.",
    ]


def test_urls_with_such_ligatures_are_read() -> None:
    """They are where a note prints them without an annotation."""
    lines = [(11, "A long line of text in which a note is asked for by its number [1]."), *TEXT]
    lines += [(11, "[1] See h\x13ps://gauge.example/sta\x11on/so\x12ware.html for more.")]
    found = read("a.pdf", with_font(lines, LIGATURES), lambda _: None)
    links = {link.uri_r for citation in found.citations for link in citation.cited}
    assert "https://gauge.example/station/software.html" in links


def line(text: str) -> Line:
    """A line of a page."""
    return Line(text, 1, 0, 100, 700, 10)


def spelled(*texts: str, given: str = "\ue000", width: float = 0.55, is_named: bool = False) -> str:
    """What becomes of lines with a glyph `A` in a font with the widths above."""
    letters = {letter: width / 1000 for letter, width in WIDTHS.items()}
    lines = [line(text) for text in texts]
    named([lines], Unnamed({A: Glyph(given, is_named, letters, width)}))
    return "|".join(one.text for one in lines)


def test_words_of_the_document_teach() -> None:
    """What is spelled elsewhere, as in a heading in another font, says more than common words."""
    assert spelled("KAFTAN", f"a ka{A}an of wool", width=0.62) == "KAFTAN|a kaftan of wool"


def test_without_a_clear_vote_a_glyph_stays() -> None:
    """Words that nobody knows, another width, one word alone."""
    assert spelled(f"xq{A}zz vv{A}k") == "xq\ue000zz vv\ue000k"
    assert spelled(f"na{A}onal ac{A}on", width=1.4) == "na\ue000onal ac\ue000on"
    assert spelled(f"an{A} once") == "an\ue000 once"


def test_letters_that_are_spelled_beside_a_glyph_are_not_its_own() -> None:
    """A font that sets "ti" as two letters has no glyph for both."""
    text = "the action of nations in question, " * 3
    assert spelled(text + f"na{A}onal ac{A}on").endswith("na\ue000onal ac\ue000on")


def test_signs_need_words_that_are_known() -> None:
    """An exclamation mark inside words may be "ft"; between two names of a program it is itself."""
    told = spelled(f"a{A}er so{A}ware", f"o{A}en", given="!", width=0.62, is_named=True)
    assert told == "after software|often"
    assert spelled(f"kernel{A}open", given="!", width=0.62, is_named=True) == "kernel!open"
    told = spelled(f"pa{A}igga pa{A}isa sa{A}i pitta patti", given="\u2265", is_named=True)
    assert told == "pa\u2265igga pa\u2265isa sa\u2265i pitta patti"


def test_one_glyph_for_several_ligatures_is_told_in_each_word() -> None:
    """Chromium gives one character for all; those as wide as each other differ by their words."""
    told = spelled(f"scienti{A}c de{A}ned work{A}ows con{A}ict bzz{A}q", given="\x00", width=0.53)
    assert told == "scientific defined workflows conflict bzz q"


def test_controls_without_a_vote_are_told_by_their_width() -> None:
    """As they were before words were asked."""
    assert spelled(f"xu{A}zz", given="\x1e", width=0.6) == "xuffzz"
    assert spelled(f"xu{A}zz", given="\x1e", width=0.5) == "xufizz"
    assert spelled(f"xu{A}zz", given="\x1e", width=0.82) == "xuffizz"


def test_long_text_takes_no_long_time() -> None:
    """Letters without end, and words without end."""
    assert spelled("a" * 60_000, f"na{A}onal ac{A}on").endswith("national action")
    words = " ".join(f"{a}{b}{A}{c}" for a in "bcdfgh" for b in "aeiou" for c in "npqrst")
    assert len(spelled(*[words] * 100)) > 100


def test_places_in_a_line_move_with_its_text() -> None:
    """Raised numbers, annotations and gaps are where they were."""
    one = line(f"ac{A}on1 na{A}ons")
    one.raised, one.links, one.gaps = [(5, 6)], [(7, 13, 0)], [(6, 0.3)]
    named([[one]], Unnamed({A: Glyph("\ue000", False, {}, 0.55)}))
    assert one.text == "action1 nations"
    (raised,), (link,), (gap,) = one.raised, one.links, one.gaps
    assert one.text[slice(*raised)] == "1"
    assert one.text[link[0] : link[1]] == "nations"
    assert one.text[gap[0]] == " "


def test_two_glyphs_in_one_word_help_each_other() -> None:
    """What is decided first spells the words of the next."""
    letters = {letter: width / 1000 for letter, width in WIDTHS.items()}
    one = line(f"{A}rst {A}ve ac{B}on ques{B}on de{A}ni{B}on")
    glyphs = {A: Glyph("\x02", False, letters, 0.53), B: Glyph("\x03", False, letters, 0.55)}
    named([[one]], Unnamed(glyphs))
    assert one.text == "first five action question definition"


def test_what_languages_write_is_left_alone() -> None:
    """Signs and letters that stand in words of their own right."""
    body = with_font([(11, "The work on a+b in R&D and a$b."), (11, "ad#min C#sharp 100%ige")], {})
    assert texts(body) == ["The work on a+b in R&D and a$b.", "ad#min C#sharp 100%ige"]


def test_a_page_without_such_glyphs_costs_one_look() -> None:
    """PDFium is asked nothing about it."""
    text = "Plain words, one \u00e9t\u00e9 and https://a.example/x?y=1&z=2."
    unnamed = Unnamed()
    assert unnamed.in_text(text, None, ((), ()), lambda _: 0.0) is text
    assert unnamed.glyphs == {}


@pytest.mark.parametrize(
    ("given", "text", "read"),
    [("\x10", f"so {A}it is", "so \u201cit is"), ("\x15", f"long {A}so", "long \u2013so")],
)
def test_signs_of_the_cork_encoding(given: str, text: str, read: str) -> None:
    """TeX's fonts without names have quotation marks and dashes there, at the edges of words."""
    line = Line(text, 1, 50, 200, 700, 10)
    named([[line]], Unnamed({A: Glyph(given, False, {}, 0.5)}))
    assert line.text == read


def test_letters_without_a_width_are_no_ligature() -> None:
    """A damaged font may say that its letters take no room."""
    assert not Glyph("\x03", named=False, letters={"f": 0.0, "i": 0.0}, width=0.3).fits("fi")
    assert Glyph("\x03", named=False, letters={"f": 0.3, "i": 0.2}, width=0.5).fits("fi")
