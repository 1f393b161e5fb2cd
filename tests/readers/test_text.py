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
    ],
)
def test_bounded_time(unit: str) -> None:
    """Tens of thousands of hostile characters are read in seconds."""
    started = time.process_time()
    _read("See http://a.example/ now.¹\n\n" + unit * (40_000 // len(unit)) + "\n\n¹ x\n")
    assert time.process_time() - started < 20
