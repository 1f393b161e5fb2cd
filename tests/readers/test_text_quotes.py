"""Mails that quote other mails."""

from __future__ import annotations

from citekeeper.readers import read
from citekeeper.readers.text_pages import Line
from citekeeper.readers.text_quotes import unquoted


def _told(text: str) -> list[str]:
    rows = [Line(line, number) for number, line in enumerate(text.split("\n"), 1)]
    return [line.text for line in unquoted(rows)]


def test_where_quotations_begin_and_end() -> None:
    """An empty line parts them from the answers, and from what says who wrote them."""
    text = "See [1].\nOn 3 May Ann\nLind wrote:\n> Ships came.\n> > They did?\n> Yes.\nThanks!"
    assert _told(text) == [
        *("See [1].", "", "On 3 May Ann", "Lind wrote:", ""),
        *("Ships came.", "", "They did?", "", "Yes.", "", "Thanks!"),
    ]


def test_the_rest_of_a_line_that_was_folded_again() -> None:
    """It has no sign, or fewer of them, and parts nothing."""
    long = "> Ships came to the bay of the harbour, and they went when the evening"
    assert _told(f"{long}\ncame.\n> So it was.") == [long[2:], "came.", "So it was."]


def test_what_a_file_of_mails_escapes() -> None:
    """A line of text that begins with "From" is no quotation."""
    assert _told("They came.\n>From the bay they\nwent.") == [
        "They came.",
        "From the bay they",
        "went.",
    ]


def test_a_note_above_a_quotation() -> None:
    """The line that says who wrote what is quoted is no part of it."""
    text = "Ships came [1].\n\n[1] http://a.example/1\nAm 3.5. schrieb Ann:\n> Hi\n> It is.\n"
    (note,) = read("post.txt", text.encode(), lambda _: None).citations
    assert (note.marker, note.note) == ("1", "http://a.example/1")
