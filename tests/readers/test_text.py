from __future__ import annotations

import time

import pytest

from citekeeper.model import Citation, Document
from citekeeper.readers import read


def _read(text: str) -> Document:
    return read("report.txt", text.encode(), lambda _: None)


def _uris(citation: Citation) -> list[str]:
    return [link.uri_as_cited for link in citation.cited]


def test_raised_markers() -> None:
    """Runs of raised digits are one number; two markers of a sentence share it."""
    document = _read(
        "Ships came¹ and went¹⁰. The bay covers 3 km² of water.\n\n"
        "¹ http://a.example/1\n¹⁰ http://a.example/10\n² Not km.\n"
    )
    assert [(c.id, c.context) for c in document.citations] == [
        ("1", "Ships came and went."),
        ("10", "Ships came and went."),
        ("2", None),
    ]


def test_bracketed_markers() -> None:
    """Brackets name one note, several or a range; a number nobody knows stays in the text."""
    document = _read(
        "It is so [1, 3]. It is not [2-3]. In [sic] it was [7].\n\n"
        "[1] http://a.example/\n[2] http://b.example/\n[3] http://c.example/\n"
    )
    assert [(c.id, c.context) for c in document.citations] == [
        ("1", "It is so."),
        ("3", "It is so."),
        ("2", "It is not."),
    ]


def test_keys_in_brackets_under_a_heading() -> None:
    """Under a heading of notes, brackets may hold names."""
    document = _read(
        "As [RFC3986] says.\n\nReferences\n==========\n\n"
        '[RFC3986]  Berners-Lee, T., "Uniform",\n           <https://rfc.example/rfc\n'
        "           3986>.\n\n[Unused]  Never asked for.\n"
    )
    assert [(c.id, c.context) for c in document.citations] == [
        ("RFC3986", "As says."),
        ("Unused", None),
    ]
    assert _uris(document.citations[0]) == ["https://rfc.example/rfc3986"]


def test_numbered_notes_under_a_heading() -> None:
    """Under a heading of notes, numbered lines are notes; numbered chapters are none."""
    document = _read(
        "1. Beginning\n\nHarbours matter.¹ Really.²\n\nNotes\n\n"
        "1. http://a.example/\n2) Said to us.\n"
        "   in 2012.\n3. Unasked.\n"
    )
    assert [(c.id, c.note, c.context) for c in document.citations] == [
        ("1", "http://a.example/", "Harbours matter."),
        ("2", "Said to us. in 2012.", "Really."),
        ("3", "Unasked.", None),
    ]


@pytest.mark.parametrize(
    "notes",
    [
        "1. First.\n2. et 3. Both.\n   More.\n4. Last.\n",
        "1) First.\n2) and 3) Both.\n   More.\n4) Last.\n",
        "[1] First.\n[2] [3] Both.\n    More.\n[4] Last.\n",
        "[1] First.\n[2] [3]: Both.\n\n    More.\n\n[4] Last.\n",
        "¹ First.\n² et ³ Both.\n   More.\n⁴ Last.\n",
        "¹ First.\n²,³ Both. More.\n⁴ Last.\n",
    ],
)
def test_a_note_for_two_numbers(notes: str) -> None:
    """A note that stands for two numbers is the note of each."""
    marks = "A [1], B [2], C [3], D [4]." if "[" in notes else "A¹, B², C³, D⁴."
    found = _read(f"{marks}\n\nNotes\n\n{notes}").citations
    assert [(c.id, c.note) for c in found] == [
        ("1", "First."),
        ("2", "Both. More."),
        ("3", "Both. More."),
        ("4", "Last."),
    ]


def test_a_number_that_is_no_further_one() -> None:
    """What follows a number and is not the next one is the note's text."""
    found = _read("A¹, B².\n\nNotes\n\n1. and 3. are odd.\n2. y 2. Both.\n").citations
    assert [(c.id, c.note) for c in found] == [("1", "and 3. are odd."), ("2", "y 2. Both.")]


def test_numbered_notes_that_markers_ask_for() -> None:
    """Without a heading, numbered lines are notes where markers ask for them."""
    document = _read("Harbours matter.¹ Really.²\n\n1. http://a.example/\n2. Said to us.\n")
    assert [c.id for c in document.citations] == ["1", "2"]


def test_numbered_paragraphs_are_no_notes() -> None:
    """Numbers and brackets that nothing asks for are paragraphs."""
    document = _read("[1] The court met.\n\n1. It sat.\n\n2. It rose, http://court.example/.\n")
    assert [(c.id, c.context) for c in document.citations] == [
        ("p1", "It rose, http://court.example/.")
    ]


def test_links_outside_notes() -> None:
    """A link in the running text is a citation of its own, with its sentence and line."""
    document = _read("One.\n\nTwo https://a.example/x, three¹ www.b.example/y. Four.\n\n¹ Note.\n")
    assert [(c.id, c.marker, c.place.line) for c in document.citations] == [
        ("p1", None, 3),
        ("1", "1", 5),
        ("p2", None, 3),
    ]
    assert document.citations[0].context == document.citations[2].context
    assert document.citations[2].cited[0].uri_r == "http://www.b.example/y"


def test_folded_urls() -> None:
    """A URL folded over lines is put together; what was a guess has alternatives."""
    document = _read(
        "See.¹\n\n¹ Port, http://port.example/reports/2011/\n"
        "  dredging-report.pdf (accessed 3 June 2015),\n  http://silt.example/end\n  and more.\n"
    )
    (citation,) = document.citations
    assert _uris(citation) == [
        "http://port.example/reports/2011/dredging-report.pdf",
        "http://silt.example/end",
    ]
    assert citation.cited[0].alternatives == ("http://port.example/reports/2011/",)
    assert citation.accessed_on == "2015-06-03"


def test_a_sentence_cut_by_a_page() -> None:
    """A sentence goes on over notes, page numbers and form feeds; a new one does not."""
    document = _read(
        "Ships came to the\n\n¹ http://a.example/\n\n- 7 -\n\n\f8\n\nharbour¹ of Lind. So.²\n\n"
        "² http://b.example/\n\nAnother page\n"
    )
    assert [(c.context, c.place.page) for c in document.citations] == [
        ("Ships came to the harbour of Lind.", 1),
        ("So.", 2),
    ]


def test_an_enumeration_cut_by_notes() -> None:
    """After a colon, a part that begins in lower case goes on; a list item begins anew."""
    document = _read(
        "It has three parts:\n\n¹ http://a.example/\n\nbow, hull and stern¹.\n\n- One item² here\n"
        "- Another item\n\n² http://b.example/\n"
    )
    assert [c.context for c in document.citations] == [
        "It has three parts: bow, hull and stern.",
        "One item here",
    ]


def test_restarted_numbering() -> None:
    """Notes of every chapter belong to the markers of that chapter."""
    document = _read(
        "One begins.¹ It ends.²\n\n¹ http://a.example/1\n² http://a.example/2\n\n"
        "Two begins.¹ Goes on.¹ Ends.²\n\n¹ http://b.example/1\n² Ibid.\n"
    )
    assert [(c.id, c.context, c.refers_to) for c in document.citations] == [
        ("1", "One begins.", None),
        ("2", "It ends.", None),
        ("2:1", "Two begins.", None),
        ("2:2", "Ends.", "2:1"),
    ]


def test_notes_right_below_the_text() -> None:
    """Notes without a blank line or with a rule above them are notes all the same."""
    document = _read("The sea [1] and ships.²\n[1] http://a.example/\n_____\n² http://b.example/\n")
    assert [c.id for c in document.citations] == ["1", "2"]


def test_notes_of_several_paragraphs() -> None:
    """Indented paragraphs below a note belong to it."""
    document = _read("So.¹ Yes.\n\n¹ Port of Lind.\n\n  See http://a.example/.\n\nNot this.\n")
    (citation,) = document.citations
    assert citation.note == "Port of Lind. See http://a.example/."


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("A Report\n\nhttp://a.example/", "A Report"),
        ("A Report:\n\nOn Ships\n\nhttp://a.example/", "A Report: On Ships"),
        ("# A Report\n\nhttp://a.example/", "A Report"),
        ("This is a sentence.\n\nhttp://a.example/", None),
        ("Two lines\nof text\n\nhttp://a.example/", None),
        ("http://a.example/", None),
        ("x" * 200 + "\n\nhttp://a.example/", None),
    ],
)
def test_titles(text: str, title: str | None) -> None:
    """The first line is the title where it reads like one."""
    assert _read(text).title == title


@pytest.mark.parametrize(
    "unit",
    [
        "¹ ",
        "¹ x\n\n",
        "[1] x\n",
        "a¹ ",
        "[1]",
        "[1-",
        "x. ",
        "http://a.example/\n",
        "- \n",
        "a-\n",
        "\f",
        "\f1 x\n",
        "a* ",
        "a\n1\n\f",
    ],
)
def test_bounded_time(unit: str) -> None:
    """Tens of thousands of hostile characters are read in seconds."""
    started = time.process_time()
    _read("See http://a.example/ now.¹\n\n" + unit * (40_000 // len(unit)) + "\n\n¹ x\n")
    assert time.process_time() - started < 20


def test_a_number_of_thousands_of_digits() -> None:
    """It counts no pages, and does not end the program."""
    pages = "\f".join(f"{'9' * 5000}\n\nSilt, see http://a.example/{n}.\n" for n in "abc")
    assert len(_read(pages).citations) == 3


@pytest.mark.parametrize("unit", ["a/", "doi:10.1/", "a1,2,3/", "]", "http://"])
def test_one_long_word(unit: str) -> None:
    """What it may be is known without looking over all of it at each of its parts."""
    started = time.process_time()
    word = unit * (140_000 // len(unit)) + " a@b.example 1"
    _read(f"See http://a.example/ now.¹\n\n{word}\n\n¹ x\n\fGo.1\n\n1 See {word}\n")
    assert time.process_time() - started < 20


def _markers(text: str) -> list[tuple[str | None, str | None]]:
    return [(c.marker, c.note) for c in _read(text).citations]


@pytest.mark.parametrize(
    "marks", ["[1]-[3]", "[1-3]", "[1]\u2013[3]", "[1, 2, 3]", "[1;2-3]", "\u00b9\u207b\u00b3"]
)
def test_ranges_of_markers(marks: str) -> None:
    """A range asks for every note in it."""
    notes = "[1] One.\n[2] Two.\n[3] Three.\n"
    if "[" not in marks:
        notes = "\u00b9 One.\n\u00b2 Two.\n\u00b3 Three.\n"
    found = _read(f"A sentence.{marks} Another one.\n\n{notes}").citations
    assert [(c.marker, c.context) for c in found] == [(n, "A sentence.") for n in "123"]


def test_wide_ranges_are_cut() -> None:
    """A range of years is no wish for a thousand notes."""
    assert _markers("From [1]-[999].\n\n[1] One.\n") == [("1", "One.")]


def test_the_list_that_is_asked_for() -> None:
    """Numbered sections and contents are no notes where another list answers more markers."""
    text = (
        "Contents\n\n1. Mills\n2. Wheels\n\n1. Mills\n\nNine of them [1], slow [2], lost [3].\n\n"
        "2. Wheels\n\nOf oak.\n\n1. http://a.example/\n2. B.\n3. C.\n"
    )
    assert _markers(text) == [("1", "http://a.example/"), ("2", "B."), ("3", "C.")]


def test_lists_that_nothing_asks_for() -> None:
    """Numbered paragraphs whose numbers hardly stand in the text are no notes."""
    paragraphs = "\n\n".join(f"{n}. Paragraph." for n in range(1, 9))
    assert _markers(f"See x[1] at http://a.example/.\n\n{paragraphs}") == [(None, None)]


def test_chapters_are_no_notes() -> None:
    """Numbered chapters that happen to be asked for, or follow a remark, are no notes."""
    chapters = "1. Mills\n\nNine [1] of http://a.example/.\n\n2. Wheels\n\nOf oak [2].\n"
    assert _markers(chapters) == [(None, None)]
    remark = "Notes:\n\n A remark.\n\n1. Mills\n\nNine of http://a.example/.\n\n2. Wheels\n"
    assert _markers(remark) == [(None, None)]
    codes = "A [01] b [1] http://a.example/.\n\n[01] -- One.\n\n[02] -- Two.\n"
    assert _markers(codes) == [(None, None)]


def test_notes_under_one_heading_look_alike() -> None:
    """Under a heading of notes, other numbers and keys begin no notes."""
    text = "A.\u00b9 B.\n\nNotes:\n\n\u00b9 One.\n\n[img]\n\n1. No note.\n"
    assert _markers(text) == [("1", "One.")]
    text = "A [1].\n\n9. References\n\n [1] One.\n\n10. Author\n\n Me.\n"
    assert _markers(text) == [("1", "One.")]


def test_headings_of_notes() -> None:
    """Numbered, bracketed and longer headings of notes are known."""
    for heading in (
        "A.2. References",
        "13. [CITATIONS]",
        "Appendix B. Normative References",
        "5.1 Informative references",
        "== Notes and references ==",
        "--=[ References",
        "|=---=[ 9 - References ]=---=|",
        "REFERENCES______________",
        "   .----------.\n--[ 8 ---[   References   ]---\n   .----------.",
    ):
        assert _markers(f"A [Key].\n\n{heading}\n\n  [Key] One.\n") == [("Key", "One.")]


def test_paragraphs_of_a_note_that_are_not_indented() -> None:
    """What stands between two notes that were asked for above belongs to the first of them."""
    text = "A [1]. B [2].\n\n[1] One.\n\nMore of one.\n\n[2] Two.\n\nThe end.\n"
    assert _markers(text) == [("1", "One. More of one."), ("2", "Two.")]
    lettered = "A.[A] B.[B]\n\nFOOTNOTES:\n\n[A] One.\n\nMore.\n\n[B] Two.\n\nThe end.\n"
    assert _markers(lettered) == [("A", "One. More."), ("B", "Two.")]
    at_foot = "A [1].\n\n[1] One.\n\nB [2].\n\n[2] Two.\n"
    assert _markers(at_foot) == [("1", "One."), ("2", "Two.")]


def test_a_marker_at_the_start_of_a_line() -> None:
    """A marker that folding put first on a line asks for its note."""
    text = "It was folded so that the marker\n[1] came first.\n\n[1] One.\n"
    (citation,) = _read(text).citations
    assert citation.context == "It was folded so that the marker came first."


def test_notes_glued_to_their_marker() -> None:
    """A URL or a sentence may follow the marker of a note at once, or behind a sign."""
    assert _markers("A [1].\n\n[1]http://a.example/x\n") == [("1", "http://a.example/x")]
    assert _markers('A [1].\n\n[1]"This."\n') == [("1", '"This."')]
    for sign in ("", " : ", ": ", ". "):
        assert _markers(f"A [1].\n\n[1]{sign}This.\n") == [("1", "This.")]


def test_running_heads() -> None:
    """Lines that stand at the head or foot of three pages are no text; a note that does, is."""
    pages = [
        f"The Harbour Report {n}\n\nThe {word} mill.\u00b9 It ends\n\n\u00b9 Ibid.\n\n{n} of 3"
        for n, word in enumerate(("first", "second", "third"), 1)
    ]
    found = _read("See http://a.example/.\f" + "\f".join(pages)).citations
    assert [(c.marker, c.note, c.place.page) for c in found] == [
        (None, None, 1),
        ("1", "Ibid.", 2),
        ("1", "Ibid.", 3),
        ("1", "Ibid.", 4),
    ]
    assert not any("Report" in (c.context or "") for c in found)


def test_pages_of_internet_drafts() -> None:
    """Heads and feet between `[Page 1]` and the next page's text are left out."""
    text = (
        "   Text [1] that\n\nLind            [Page 1]\n\nDraft    Mills    2015\n\n   goes on.\n\n"
        "Notes\n\n   [1]  One,\n\nLind            [Page 2]\n\nDraft    Mills    June\n\n"
        "        two.\n"
    )
    (citation,) = _read(text).citations
    assert (citation.note, citation.context) == ("One, two.", "Text that goes on.")
    assert citation.place.page == 2


def test_a_heading_at_the_head_of_a_page() -> None:
    """A section's heading with its number is no running head, however it is spaced."""
    text = (
        "   Text [KEY] here.\n\nLind            [Page 1]\n\nDraft    Mills    2015\n\n"
        "7.  References\n\n   [KEY]  One.\n\nLind            [Page 2]\n"
    )
    (citation,) = _read(text).citations
    assert (citation.marker, citation.note) == ("KEY", "One.")


def test_notes_as_programs_print_them() -> None:
    """Markers `^[1]`, also alone in a paragraph, ask for notes `^[1]` at the ends of chapters."""
    document = _read(
        "    Ships matter. ^[1]\n\n    Harbours too.\n\n    ^[2]\n\n----------\n\n"
        "    ^[1] One, http://a.example/\n    x.\n\n    ^[2] Two.\n\nChapter 2\n\n    So.^[3]\n\n"
        "    ^[3] Three.\n"
    )
    assert [(c.id, c.note, c.context) for c in document.citations] == [
        ("1", "One, http://a.example/ x.", "Ships matter."),
        ("2", "Two.", "Harbours too."),
        ("3", "Three.", "So."),
    ]


def test_notes_that_nothing_asks_for() -> None:
    """In a list of bracketed notes those that nothing asks for are notes, too."""
    document = _read(
        "A [1], B [4].\n\n[1] One:\n\nhttp://a.example/\n\n[2] Two.\n\n[3] Three:\n\n"
        "http://c.example/\n\n[4] Four.\n\n[5] Five.\n\n[7] Elsewhere.\n"
    )
    assert [(c.marker, c.note) for c in document.citations] == [
        ("1", "One: http://a.example/"),
        ("2", "Two."),
        ("3", "Three: http://c.example/"),
        ("4", "Four."),
        ("5", "Five."),
    ]


def test_a_list_beside_the_notes() -> None:
    """A numbered list is none where the brackets in the text ask for bracketed notes."""
    document = _read(
        "A [1], B [2].\n\nNotes:\n\n1) The list goes on.\n\n2) And on.\n\nReferences:\n\n"
        "[1] One.\n\n[2] Two.\n"
    )
    assert [(c.marker, c.note) for c in document.citations] == [("1", "One."), ("2", "Two.")]


def test_a_letter_in_a_note() -> None:
    """Under a heading of notes, all up to the next note belongs to a note, even pages."""
    letter = "\n\n".join(f"Paragraph {n}, http://a.example/{n}" for n in range(20))
    document = _read(f"A [1], B [2].\n\nFOOTNOTES:\n\n[1]\n\n{letter}\n\n[2] Two.\n\nThe end.\n")
    one, two = document.citations
    assert (len(one.cited), two.note) == (20, "Two.")


def test_text_between_two_notes() -> None:
    """What asks for the next note itself is no part of the note before."""
    document = _read(
        "A [1], B [2].\n\n[1] One.\n\n[2] Two.\n\nC [1].\n\n[1] Three.\n\nMore text.\n\nD [2].\n\n"
        "[2] Four.\n"
    )
    assert [(c.id, c.note) for c in document.citations] == [
        ("1", "One."),
        ("2", "Two."),
        ("2:1", "Three."),
        ("2:2", "Four."),
    ]


def test_text_behind_a_rule() -> None:
    """A rule ends a list of notes, however far the heading below it is moved to the right."""
    text = "A [1]. B [2].\n\n[1] One.\n----\n[2] Two.\n\n---------\n\n          Part Two\n\nC.\n"
    assert _markers(text) == [("1", "One."), ("2", "Two.")]


def test_words_in_brackets_within_a_note() -> None:
    """Among numbered notes, a line that begins with a word in brackets is a quotation's."""
    text = "A [1]. B [2].\n\n[1] He said to\n[the mayor] what he knew of\n[Lind].\n[2] Two.\n"
    assert _markers(text) == [
        ("1", "He said to [the mayor] what he knew of [Lind]."),
        ("2", "Two."),
    ]


def test_keys_with_a_raised_plus() -> None:
    """A bibliography's keys with a raised plus, as they come out of a PDF."""
    text = "As in [ABC+ 07].\n\nReferences\n\n[ABC+ 07] A. Bee and others.\n[Dee01]   D. Dee.\n"
    found = _read(text).citations
    assert [(c.marker, c.context) for c in found] == [("ABC+ 07", "As in."), ("Dee01", None)]


def test_control_characters_of_formulas() -> None:
    """A few control characters, as the fonts of formulas leave them in a text, are no binary."""
    text = "\x01x\x10 = 1.\n" + "The mill turns [1].\n" * 20 + "\n[1] http://a.example/\n"
    assert _markers(text) == [("1", "http://a.example/")]


@pytest.mark.parametrize(
    ("text", "uri"),
    [
        ("See ftp://cnn.example&story=news@10.0.0.1/top.htm now.", "ftp://10.0.0.1/top.htm"),
        ("Two http://me:hunter2@a.example/ three.", "http://a.example/"),
        ("<http://r.example/?u=http%3A%2F%2Fme:hunter2%40a.example/>", None),
        ("http://web.archive.org/web/2015/http://me:hunter2@a.example/", None),
    ],
)
def test_credentials_in_examples(text: str, uri: str | None) -> None:
    """A text is not refused for a URL with a user name or password; neither is kept."""
    (citation,) = _read(f"{text}\n").citations
    assert uri is None or _uris(citation) == [uri]
    assert "hunter2" not in repr(citation)
    assert "news@" not in repr(citation)


def test_the_next_note_within_a_block() -> None:
    """A note that goes on behind a blank line may be followed at once by the next one."""
    bracketed = "A [1]. B [2].\n\n [1] One,\n\n     more.\n [2] Two.\n"
    assert _markers(bracketed) == [("1", "One, more."), ("2", "Two.")]
    keyed = "A.\n\nReferences\n\n[ABC] One,\n\n      more.\n[DEF] Two.\n"
    assert _markers(keyed) == [("ABC", "One, more."), ("DEF", "Two.")]
    numbered = "A.\n\nNotes\n\n 1. One,\n\n    more.\n 2. Two.\n\n 3. Three.\n"
    assert _markers(numbered) == [("1", "One, more."), ("2", "Two."), ("3", "Three.")]


def test_where_the_text_goes_on_below_notes() -> None:
    """Behind a page number, a rule or many blank lines only what stands exactly like the lines of a
    note goes on with it; elsewhere what stands about as far to the right."""
    for between in ("\n\n          7\n\n", "\f", "\n\n\n\n\n", "\n---\n"):
        text = f"     A [1].\n\n   [1] One,\n       and{between}"
        assert _markers(f"{text}     The text goes on.\n") == [("1", "One, and")]
        assert _markers(f"{text}       more.\n") == [("1", "One, and more.")]
    assert _markers("A [1].\n\n[1] One.\n\n  2) Mills\n") == [("1", "One.")]
    assert _markers("A [KEY].\n\nReferences\n\n   [KEY]\f        One.\n") == [("KEY", "One.")]


def test_numbers_that_begin_with_a_zero() -> None:
    """They are codes, unless the text asks for several of them."""
    notes = "[01] One.\n\n[02] Two.\n\n[10] Ten.\n"
    assert _markers(f"A [01]. B [02]. C [10].\n\n{notes}") == [
        ("01", "One."),
        ("02", "Two."),
        ("10", "Ten."),
    ]
    assert _markers(f"A [01]. C [10].\n\n{notes}") == [("10", "Ten.")]


def test_years_in_brackets_ask_for_no_note() -> None:
    """Under a heading, a numbered list is one of notes although courts put years in brackets."""
    text = "See [1985] 2 SCR 536 [SCC].\n\nNotes\n\n1. One.\n2. Two.\n"
    assert _markers(text) == [("1", "One."), ("2", "Two.")]
    log = "See http://a.example/.\n\n[1679] Read [1679].\n\n[1679] Wrote.\n"
    assert _markers(log) == [(None, None)]


def test_arrows_back_from_a_note() -> None:
    """What led back to the text is no part of a note."""
    assert _markers("A [1].\n\n[1] One. \u21a9\ufe0e\n") == [("1", "One.")]


def test_notes_in_brackets_of_their_own() -> None:
    """Notes as Project Gutenberg sets them: each ends with its bracket, whatever it holds."""
    document = _read(
        "Ships [1] came.\n\n[Footnote 1: They [all] came.\n\nReally, http://a.example/.]\n\n"
        "    They went.[A]\n\n  [Footnote A: See\n  there.] And more.\n\nOn [1].\n\n"
        "[Footnote 1: Ibid.]\n"
    )
    assert [(c.marker, c.note, c.context) for c in document.citations] == [
        ("1", "They [all] came. Really, http://a.example/.", "Ships came."),
        ("A", "See there.", "They went."),
        ("1", "Ibid.", "On."),
    ]


def test_a_bracket_that_stays_open() -> None:
    """It holds no more than a note may have, and the text behind it is read."""
    text = "A [2].\n\n[Footnote 1: Open\n" + "and on\n\n" * 200 + "\n[2] http://a.example/\n"
    assert _markers(text)[-1] == ("2", "http://a.example/")


def test_keys_and_numbers_in_one_list() -> None:
    """Keys may look like numbers, be long, and have several words."""
    assert _markers("A [VON X 2].\n\nReferences\n\n[VON X 2] One.\n[USC 18] Two.\n") == [
        ("VON X 2", "One."),
        ("USC 18", "Two."),
    ]
    assert _markers("A [1].\n\nNotes\n\n[1] One.\n\n[Ann Lind]: x\n") == [("1", "One.")]
    assert _markers("A [X/Y-6].\n\nReferences\n\n[X/Y-6] One.\n") == [("X/Y-6", "One.")]
    long = "I-D.a-very-long-key-of-an-internet-draft"
    notes = f"[ABC] One.\n[375] https://a.example/x\n[DEF] Two\n[{long}] Three.\n"
    found = _markers(f"As [ABC], [375].\n\nReferences\n\n{notes}")
    assert [marker for marker, _ in found] == ["ABC", "375", "DEF", long]


def test_pages_of_old_drafts() -> None:
    """Their feet have a date in place of a number."""
    page = "   Text.\n\nLind            Expires: 10 September, 2000\n\n\nDRAFT    Mills    2000\n\n"
    text = f"   A [1].\n\n{page * 3}Notes\n\n   [1]  One,\n\n{page[10:]}        two.\n"
    assert _markers(text) == [("1", "One, two.")]


def test_a_form_feed_between_two_words() -> None:
    """It was the sign of a paragraph, and turns no page."""
    found = _read("It is so.\u00b9\n\n\u00b9 Act of 2011, \f 85, no. 2, and\nthe rest.\n").citations
    assert [(c.note, c.place.page) for c in found] == [
        ("Act of 2011, 85, no. 2, and the rest.", None)
    ]
    paged = _read(
        "It is so.\u00b9\n\u00b9 Act of 2011.\fIt is more.\u00b2\n\u00b2 Act.\n"
    ).citations
    assert [c.place.page for c in paged] == [1, 2]


def test_items_of_a_list() -> None:
    """They begin with a sign, a number, a letter or a Roman number; a word begins none."""
    text = "They came to the\n{} And on they went. See http://a.example/ for it.\n"
    for begins in ("-", "1.", "a)", "(iv)"):
        assert _read(text.format(begins)).citations[0].context == "See http://a.example/ for it."
    cut = (
        "On [1]http://a.example/x.ht\nml. They went.\n\nReferences\n\n1. http://a.example/x.html\n"
    )
    found = [uri for citation in _read(cut).citations for uri in _uris(citation)]
    assert found == ["http://a.example/x.html"] * 2


def test_numbers_alone_at_the_feet_of_pages() -> None:
    """Where a PDF became text with its layout kept, the number of a footnote has its own line."""
    pages = (
        "Annual report of the bay                      1\n\n"
        "  Ships came1 and went. Boats stayed2 for the night.\n\n\n"
        "1\n  http://a.example/ships-of-the-\n  bay.pdf\n2\n  See the harbour book.\n",
        "Annual report of the bay                      2\n\n"
        "  In the morning3 all was calm.\n\n3\n   http://b.example/\nand what it says of calm.\n",
        "Annual report of the bay                      3\n\n  The end.\n",
    )
    document = _read("\f".join(pages))
    assert [(c.marker, c.note) for c in document.citations] == [
        ("1", "http://a.example/ships-of-the-bay.pdf"),
        ("2", "See the harbour book."),
        ("3", "http://b.example/ and what it says of calm."),
    ]


def test_numbers_alone_that_are_no_notes() -> None:
    """A table counts its rows, and text follows; without pages nothing has a foot."""
    rows = "http://a.example/\n\n1\n  One.\n\n2\n  Two.\n\n3\n  Three.\n\nA.\n\nB.\n\nC.\n"
    for text in (f"{rows}\f\nText of the next page.\n", rows):
        assert [marker for marker, _ in _markers(text)] == [None]


def test_numbers_with_a_zero_under_a_heading() -> None:
    """In a row from the first on they count notes, whether the text asks for them or not."""
    notes = "[01] http://a.example/\n\n[02] http://b.example/\n\n[03] Three.\n"
    assert [marker for marker, _ in _markers(f"A text.\n\nReferences\n\n{notes}")] == [
        "01",
        "02",
        "03",
    ]
    codes = "http://a.example/\n\nReferences\n\n[07] -- Seven.\n\n[09] -- Nine.\n"
    assert [marker for marker, _ in _markers(codes)] == [None]
