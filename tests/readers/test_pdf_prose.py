from __future__ import annotations

from citekeeper.readers.pdf_citing import paired
from citekeeper.readers.pdf_lines import Line
from citekeeper.readers.pdf_note_lines import Note
from citekeeper.readers.pdf_passages import Mark, passages
from citekeeper.readers.pdf_prose import Prose, Setting, prose
from citekeeper.readers.pdf_words import Words

EDGE = 300.0


def _lines(*texts: str, size: float = 10) -> list[Line]:
    return [
        Line(text, 1, 50, 50 + len(text) * size / 2, 700 - 12 * n, size)
        for n, text in enumerate(texts)
    ]


def _setting(lines: list[Line], *targets: str, wrapped: bool = False) -> Setting:
    return Setting(Words(lines), {1: targets}, lambda line: max(EDGE, line.x1), wrapped)


def _prose(lines: list[Line], *targets: str, begin: int = 0, wrapped: bool = False) -> Prose:
    return prose(lines, _setting(lines, *targets, wrapped=wrapped), begin=begin)


def _uris(found: Prose) -> list[str]:
    return [url.link.uri_as_cited for url in found.urls]


def test_lines_become_one_text() -> None:
    """A space joins lines; a typeset hyphen goes, a written one stays."""
    lines = _lines(
        "The undertaking and under-", "taking of a well-known thing, well-", "known here"
    )
    assert _prose(lines).text == (
        "The undertaking and undertaking of a well-known thing, well-known here"
    )
    assert _prose(_lines("from 1914-", "1918 on")).text == "from 1914-1918 on"
    assert _prose(_lines("from 1914\u2013", "1918 on")).text == "from 1914\u20131918 on"
    assert _prose(_lines("from 1914 \u2013", "then on")).text == "from 1914 \u2013 then on"
    assert _prose(_lines("ships -", "and more")).text == "ships - and more"
    assert _prose(_lines("an off-", "by-one error")).text == "an off-by-one error"
    assert _prose(_lines("BETHEN-", "COURT of BETHENCOURT")).text == "BETHENCOURT of BETHENCOURT"


def test_a_compound_keeps_its_hyphen() -> None:
    """Short words inside one are words, too, where the document hyphenates."""
    lines = _lines("under-", "taking an undertaking of a service: denial-of-", "service")
    assert _prose(lines).text == "undertaking an undertaking of a service: denial-of-service"


def test_a_typeset_hyphen_in_a_url_is_the_one_that_is_typed() -> None:
    """No URL has U+2010 or U+2011; the text keeps what is printed."""
    found = _prose(_lines("see http://a.example/x\u2010y/z\u2011w here"))
    assert _uris(found) == ["http://a.example/x-y/z-w"]
    assert "x\u2010y" in found.text


def test_the_next_cell_of_a_table_is_no_rest_of_a_url() -> None:
    """What was broken goes on below, not beside."""
    lines = _lines("www.a.example/of/this/", "x.y/3 seen")
    assert _uris(_prose(lines)) == ["www.a.example/of/this/x.y/3"]
    lines[1].y = lines[0].y
    assert _uris(_prose(lines)) == ["www.a.example/of/this/"]


def test_a_note_begins_behind_its_number() -> None:
    """The number is no part of the text."""
    assert _prose(_lines("12 Ships.", "More."), begin=3).text == "Ships. More."
    assert _prose(_lines("12 ", "More."), begin=3).text == "More."


def test_a_cut_url_is_one_url() -> None:
    """Over two and three lines; what was a guess keeps the other reading."""
    found = _prose(_lines("See https://a.example/some/very/long/path/that/", "goes/on.html. More"))
    assert _uris(found) == ["https://a.example/some/very/long/path/that/goes/on.html"]
    ended = _prose(_lines("See https://a.example/some/very/long/path/that/e", "Places"))
    assert "https://a.example/some/very/long/path/that/ePlaces" not in _uris(ended)


def test_a_wrapped_annotation_joins_its_lines() -> None:
    """The target says how the URL goes on, and whether the hyphen was typeset."""
    lines = _lines("See https://a.example/brit-", "annica/x for more")
    lines[0].links, lines[1].links = [(4, 27, 0)], [(0, 8, 1)]
    target = "https://a.example/britannica/x"
    found = _prose(lines, target, target)
    assert found.text == "See https://a.example/britannica/x for more"
    assert _uris(found) == [target]
    kept = "https://a.example/brit-annica/x"
    assert _prose(lines, kept, kept).text == "See https://a.example/brit-annica/x for more"


def test_annotations_that_follow_line_ends_are_believed() -> None:
    """Where they do, a URL ends where its annotation does."""
    lines = _lines("See https://a.example/some/very/long/path/that/e", "nds/here.html is text")
    lines[0].links = [(4, 48, 0)]
    target = "https://a.example/some/very/long/path/that/e"
    assert _uris(_prose(lines, target, wrapped=True)) == [target]
    assert _uris(_prose(lines, target)) == [f"{target}nds/here.html"]


def test_what_is_shown_and_what_is_linked() -> None:
    """A target that says the same differently is cited as shown, another one is kept beside it;
    words are linked, mail and broken addresses are not."""
    lines = _lines("https://m\u00fchle.example/\u00f6l")
    lines[0].links = [(0, 23, 0)]
    same = _prose(lines, "https://xn--mhle-0ra.example/%C3%B6l")
    assert _uris(same) == ["https://m\u00fchle.example/\u00f6l"]
    other = _prose(lines, "https://other.example/")
    assert _uris(other) == ["https://other.example/"]
    assert other.urls[0].link.alternatives == ("https://m\u00fchle.example/\u00f6l",)
    equal = _prose(lines, "https://m\u00fchle.example/\u00f6l")
    assert _uris(equal) == ["https://m\u00fchle.example/\u00f6l"]
    words = _lines("some words and more")
    words[0].links = [(0, 4, 0), (5, 10, 1), (11, 14, 2)]
    found = _prose(words, "https://w.example/", "mailto:a@b.example", "https://")
    assert _uris(found) == ["https://w.example/"]


def test_an_annotation_that_was_cut_at_a_line_end() -> None:
    """There the printed URL is cited; a marker glued to a linked URL is none of it."""
    lines = _lines("See https://a.example/some/very/long/path/that/", "goes/on.html more")
    lines[0].links = [(4, 47, 0)]
    target = "https://a.example/some/very/long/path/that/"
    assert _uris(_prose(lines, target)) == [f"{target}goes/on.html"]
    glued = _lines("https://a.example/x14")
    glued[0].links = [(0, 19, 0)]
    assert _uris(_prose(glued, "https://a.example/x")) == ["https://a.example/x"]


def test_a_guess_does_not_outdo_an_annotation() -> None:
    """A URL that ends where its annotation does goes on only by a sure sign."""
    lines = _lines("See https://a.example/some/very/long/path/that/", "zzyq and more")
    lines[0].links = [(4, 47, 0)]
    assert _uris(_prose(lines, "https://a.example/some/very/long/path/that/")) == [
        "https://a.example/some/very/long/path/that/"
    ]


def test_kerned_urls_are_closed_up() -> None:
    """Gaps around punctuation that are narrower than spaces are none."""
    line = Line("at https : / / a . example / x now", 1, 50, 220, 700, 10)
    widths = {2: 0.3, 30: 0.3}
    line.gaps = [(at, widths.get(at, 0.15)) for at, c in enumerate(line.text) if c == " "]
    found = _prose([line])
    assert found.text == "at https://a.example/x now"
    only = Line("https : / / a . example / x", 1, 50, 220, 700, 10)
    only.gaps = [(at, 0.3) for at, c in enumerate(only.text) if c == " "]
    assert _uris(_prose([only])) == ["https://a.example/x"]
    french = Line("vu sur https ://a.example/x hier", 1, 50, 220, 700, 10)
    french.gaps = [(at, 0.27) for at, c in enumerate(french.text) if c == " "]
    assert _uris(_prose([french])) == ["https://a.example/x"]


def test_real_spaces_end_a_url() -> None:
    """A space as wide as between words stays, unless the URL cannot end there."""
    line = Line("https://a.example/x/ instead, or https://b.example/y. [Seen", 1, 50, 300, 700, 10)
    line.gaps = [(at, 0.25) for at, c in enumerate(line.text) if c == " "]
    assert _uris(_prose([line])) == ["https://a.example/x/", "https://b.example/y"]
    cut = Line("https://a.example/x- y.html", 1, 50, 300, 700, 10, gaps=[(20, 0.25)])
    assert _uris(_prose([cut])) == ["https://a.example/x-y.html"]


def test_a_word_behind_a_wide_gap_is_no_query() -> None:
    """What a URL cannot end with goes on, but not in a word of the sentence."""
    line = Line("a call of https://a.example/x/?id= by the page, then", 1, 50, 300, 700, 10)
    line.gaps = [(at, 0.35) for at, c in enumerate(line.text) if c == " "]
    assert _uris(_prose([line])) == ["https://a.example/x/?id="]


def test_a_date_glued_to_a_url_is_none_of_it() -> None:
    """A day before its month, or the word that announces a date of access."""
    for text, uri in (
        ("Silt, https://a.example/x/,16 May 2020.", "https://a.example/x/"),
        ("Silt, https://a.example/x.accessed 3 May 2020.", "https://a.example/x"),
        ("Silt, https://a.example/x/.consultado el 3 de mayo", "https://a.example/x/"),
        ("Silt, https://a.example/x,16 ships", "https://a.example/x,16"),
        ("Silt, https://a.example/x.accessed", "https://a.example/x.accessed"),
    ):
        found = _prose(_lines(text)).urls
        assert [url.link.uri_as_cited for url in found] == [uri]
    assert found[0].link.alternatives == ()
    split = _prose(_lines("Silt, https://a.example/x/,16", "May 2020."))
    assert _uris(split) == ["https://a.example/x/"]


def test_angle_brackets_hold_a_url_with_spaces() -> None:
    """White space inside them was set by the typesetter."""
    assert _uris(_prose(_lines("see <https://a.example/x y.html>, p. 3"))) == [
        "https://a.example/xy.html"
    ]


def test_numbers_glued_to_a_url_are_none_of_it() -> None:
    """A raised marker behind it, and the number of the next note before the next one."""
    line = _lines("https://a.example/x14 and")[0]
    line.raised = [(19, 21)]
    found = _prose([line])
    assert _uris(found) == ["https://a.example/x"]
    assert [mark.names for mark in found.marks] == [("14",)]
    glued = _prose(_lines("https://a.example/x/3https://b.example/y"))
    assert _uris(glued) == ["https://a.example/x/", "https://b.example/y"]


def test_passages_are_paragraphs_and_go_on_over_cuts() -> None:
    """A sentence goes on over a gap; entries with a hanging indent are apart; markers are out."""
    lines = _lines("Ships came from afar to the old harbour of the town, where", "they stayed [2].")
    lines[1].y = 500
    hanging = _lines("Tamar (1971). A", "History.", "Lind (1980). Wrecks.")
    for n, one in enumerate(hanging):
        one.y, one.x0 = 400 - 12 * n, (66.0 if n == 1 else 50.0)
    beside = Line("Aside.", 1, 5 + hanging[2].x1, 200, hanging[2].y, 10)
    found, marks = passages([*lines, *hanging, beside], _setting(lines), set(), {"2"})
    assert [passage.text for passage in found] == [
        "Ships came from afar to the old harbour of the town, where they stayed.",
        "Tamar (1971). A History.",
        "Lind (1980). Wrecks. Aside.",
    ]
    assert [(mark.name, mark.raised, mark.passage) for mark in marks] == [("2", False, 0)]
    assert found[0].around(marks[0].offset).endswith("where they stayed.")


def test_the_first_line_of_a_paragraph_is_no_entry() -> None:
    """It is indented below a paragraph that a page begins with, and a URL goes on behind it."""
    lines = _lines(
        "and the mills.", "They stay.", "See https://a.example/ships-", "and-mills/7 here"
    )
    lines[2].x0 += 15
    lines[2].x1 += 15
    found, _ = passages(lines, _setting(lines), set(), set())
    uris = [link.uri_as_cited for passage in found for _, link, _ in passage.links]
    assert uris == ["https://a.example/ships-and-mills/7"]


def test_items_of_a_list_are_passages_without_their_bullets() -> None:
    """A dash that goes on with a sentence stays in it."""
    lines = _lines("Things to see:", "- Ships came.", "- They stayed - for", "- some say - years.")
    found, _ = passages(lines, _setting(lines), set(), set())
    assert [passage.text for passage in found] == [
        "Things to see:",
        "Ships came.",
        "They stayed - for - some say - years.",
    ]
    dots = _lines("Things to see", "\u2022 Ships came", "\u2022 They stayed")
    assert passages(dots, _setting(dots), set(), set())[0][-1].text == "They stayed"


def _note(marker: str, style: str, page: int) -> Note:
    return Note(marker, style, 0, [Line("x", page, 0, 1, 0, 10)])


def test_markers_are_paired_with_notes() -> None:
    """A footnote's is the nearest; a list's stands between its list and the one before."""
    marks = [
        Mark("1", True, 0, 1, 1),
        Mark("1", False, 0, 2, 1),
        Mark("1", True, 0, 3, 3),
        Mark("2", True, 0, 4, 4),
    ]
    feet = [_note("1", "raised", 1), _note("1", "raised", 2), _note("9", "raised", 3)]
    assert paired(feet, [_note("1", "bracket", 9)], marks) == [marks[0], marks[2], None, marks[1]]
    ends = [_note("1", "dotted", 2), _note("1", "dotted", 5), _note("2", "raised", 5)]
    late = [Mark("1", True, 0, 1, 1), Mark("1", True, 0, 2, 4), Mark("2", True, 0, 3, 9)]
    assert paired([], ends, late) == [late[0], late[1], late[2]]
    assert paired([], [_note("7", "dotted", 2)], late) == [None]
