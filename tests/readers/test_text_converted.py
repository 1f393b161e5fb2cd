"""What pdftotext makes of footnotes, lists and URLs, with the layout of a page and without it."""

from __future__ import annotations

from citekeeper.readers import read
from citekeeper.readers.text_pages import lines

_BODY = "Line one of the harbour report.\n" * 12


def _notes(*pages: str) -> list[tuple[str | None, str | None]]:
    document = read("report.txt", "\f".join(pages).encode(), lambda _: None)
    return [(c.marker, c.note) for c in document.citations if c.marker]


def _urls(text: str) -> list[str]:
    document = read("report.txt", text.encode(), lambda _: None)
    return [link.uri_r for citation in document.citations for link in citation.cited]


def test_footnotes_of_chapters() -> None:
    """Numbers with full stops begin anew in each chapter, where the text asks for them."""
    feet = [f" {n}. The book of piers, p. {n}.\n" for n in range(1, 9)]
    pages = [
        f"{_BODY}Ships came 1 . They went 2 .\n{feet[0]}{feet[1]}\n   1\n",
        f"{_BODY}Boats stayed 3 . All did 4 .\n{feet[2]}{feet[3]}\n   2\n",
        f"{_BODY}Fog fell 1 . It rose 2 .\n{feet[0]}{feet[1]}\n   3\n",
        f"{_BODY}Gulls cried 3 . They slept 4 .\n{feet[2]}{feet[3]}\n   4\n",
    ]
    assert [marker for marker, _ in _notes(*pages)] == ["1", "2", "3", "4"] * 2
    unasked = [page.replace(" 1 .", ".").replace(" 2 .", ".") for page in pages[2:]]
    assert len(_notes(*pages[:2], *unasked)) == 4


def test_footnotes_with_gaps() -> None:
    """A note that did not come out ends no counting, where the text asks for those behind it."""
    pages = [
        f"{_BODY}Ships came.1 They went.2\n1. See there.\n2. The book.\n\n1\n",
        f"{_BODY}Boats stayed.4 All did.5\n4. The port.\n5. Again.\n\n2\n",
    ]
    assert [marker for marker, _ in _notes(*pages)] == ["1", "2", "4", "5"]


def test_a_marker_before_a_closing_sign() -> None:
    """Suspension points and angled quotation marks stand behind markers, too."""
    page = f"{_BODY}So „many ships1…“ came. \u00abBoats2\u00bb went.\n\n1   One note.\n2   Two.\n"
    assert _notes(page, _BODY) == [("1", "One note."), ("2", "Two.")]


def test_a_stack_of_numbers_above_long_notes() -> None:
    """Where each note begins, the room on the line above tells."""
    page = (
        f"{_BODY}Ships came1 and went.2 Boats stayed.3\n1\n2\n\n3\n\n"
        "The harbour book, with a long title that fills all of its line, London 1901, and\n"
        "its second part.\nport.example/two\n"
        "The harbour of the north, with a title that fills its line, third edition, 1902.\n"
        "http://a.example/a-long-address\n\n4\n"
    )
    assert _notes(page, _BODY) == [
        (
            "1",
            "The harbour book, with a long title that fills all of its line, London 1901, and its "
            "second part.",
        ),
        ("2", "port.example/two"),
        (
            "3",
            "The harbour of the north, with a title that fills its line, third edition, 1902. "
            "http://a.example/a-long-address",
        ),
    ]


def test_numbers_below_notes_are_none_of_pages() -> None:
    """The number of a page's first note may be its last line; numbers of pages rise with them."""
    for numbers, kept in (((1, 6, 8, 9, 10, 12, 14, 15, 16, 19), 10), (range(3, 13), 0)):
        text = "\f".join(f"{_BODY}Ships came and went.\n{number}\n" for number in numbers)
        assert sum(line.text.isdecimal() for line in lines(text)) == kept


def test_bullets_before_numbers_of_sources() -> None:
    """A list that word processors set with bullets and its author numbered."""
    source = "\u2022   [{}] The book of piers, http://{}.example/\n    second part\n"
    text = (
        "Ships came [2].\n\n   7 Bibliography\n\n" + source.format(1, "a") + source.format(2, "b")
    )
    assert sorted(_notes(text)) == [
        ("1", "The book of piers, http://a.example/ second part"),
        ("2", "The book of piers, http://b.example/ second part"),
    ]
    calls = (
        "See http://a.example/ there. The call in line [21] is late.\n\n"
        "\u2022 [21] It waits.\n\u2022 [54] It stays.\n"
    )
    assert _notes(calls) == []


def test_keys_that_begin_sentences() -> None:
    """A key is the subject of a sentence where its note stands elsewhere."""
    text = (
        "Ships sink; see [PIER-A].\n\n9. References\n\n"
        '   [PIER-A]  Lind, A., "The piers", 1901.\n\n   [PIER-B]  Ness, B., "Ships", 1902.\n\n'
        "Appendix A.  Limits\n\n   [PIER-A] shows that ships sink.  They do.\n"
    )
    assert [marker for marker, _ in _notes(text)] == ["PIER-A", "PIER-B"]


def test_urls_with_blanks_around_their_signs() -> None:
    """So justified lines of LaTeX stretch them, to the end of a line and beyond."""
    text = (
        "See https : / / www . port . example / ships - and -\nboats/all.html.\n\n"
        "And https://pier.\ntest / ships / by - name -\nlist.\n"
    )
    assert _urls(text) == [
        "https://www.port.example/ships-and-boats/all.html",
        "https://pier.test/ships/by-name-list",
    ]


def test_a_hyphen_in_a_host() -> None:
    """A typesetter's hyphen is none of the host's where the text spells that out."""
    text = "See http://harbour.example/one for more.\n\nAnd http://har-\nbour.example/two/ there.\n"
    assert _urls(text) == ["http://harbour.example/one", "http://harbour.example/two/"]


def test_blanks_without_width_in_urls() -> None:
    """Publishers put them where a long URL may break."""
    assert _urls("See https://\u200bwww.\u200bport.\u200bexample/\u200bone.\n") == [
        "https://www.port.example/one"
    ]
