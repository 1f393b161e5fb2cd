"""What looks like notes in a plain text, and is none; and what goes on with a note."""

from __future__ import annotations

import pytest

from citekeeper.readers import read


def _notes(text: str) -> list[tuple[str | None, str | None]]:
    document = read("report.txt", text.encode(), lambda _: None)
    return [(c.marker, c.note) for c in document.citations if c.marker]


@pytest.mark.parametrize(
    "text",
    [
        "Set the [options] first.[1]\n\n[options]\nships = all\n\n[1] See there.\n",
        "Ships came.[1]\n\n[1] See there.\n\n*** END OF THE PROJECT GUTENBERG EBOOK SHIPS ***\n\n"
        "[2] Give exact copies only.\n",
        "Ships 2.1 and 2.3 came.[1]\n\n=======\n\n1. Call the ship.\n\n2. Call the harbour.\n\n"
        "Version 4.2\n\nVersion 4.1\n\n[1] See there.\n",
    ],
)
def test_what_is_no_note(text: str) -> None:
    """Parts of a file of settings, a licence below a book, and steps that versions seem to ask
    for."""
    assert _notes(text) == [("1", "See there.")]


def test_a_chapter_alone_is_no_list() -> None:
    """One paragraph with a number that begins no list answers nothing."""
    text = "See http://a.example/x where x[6] is.\n\n6. R in the harbour\n\nMore.\n"
    assert _notes(text) == []


def test_links_before_their_text() -> None:
    """Text browsers number links before their text: no notes, in whatever letters they begin."""
    text = (
        "[1]\u041f\u043e\u0440\u0442 \u0438 [2]\u0441\u0443\u0434\u0430\n\n"
        "[3]\u041a\u0430\u0440\u0442\u0430\n\n[4] [logo]\n\n"
        "References\n\n   1. http://a.example/1\n   2. http://a.example/2\n"
        "   3. http://a.example/3\n   4. http://a.example/4\n"
    )
    assert _notes(text) == [(str(n), f"http://a.example/{n}") for n in range(1, 5)]


def test_a_note_with_a_list() -> None:
    """A list that a note announces belongs to it."""
    text = (
        "Ships came, ^[1] and went, ^[2] and so on.\n\n---\n\n    ^[1] There are two:\n\n"
        "      * the harbour;\n\n      * the sea.\n\n    ^[2] See there.\n"
    )
    assert _notes(text) == [
        ("1", "There are two: * the harbour; * the sea."),
        ("2", "See there."),
    ]


@pytest.mark.parametrize(
    "note", ["\u53c2\u89c1\u300a\u6e2f\u300b", "\u0421\u043c. \u0442\u0430\u043c", "\u00c9tude"]
)
def test_numbers_that_touch_their_text(note: str) -> None:
    """The text of a note may begin right behind its bracket, in any script with capitals or
    without."""
    assert _notes(f"Ships came[1]. They went[2].\n\n[1]{note}\n\n[2]{note}\n") == [
        ("1", note),
        ("2", note),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "    open(argv[1]);",
        "    ships[1] = harbour;",
        "    ships[1].call();",
        "  --->[1]--->[HARBOUR]",
        "2^1 ships and (2^10)^2 boats",
        "  ship.name=ships[1];",
        "char ships[1];",
        "  ships[1].the_name = harbour;",
        "  go('harbour', of('.'))[1] - 1",
    ],
)
def test_code_asks_for_nothing(line: str) -> None:
    """The index of an array, a box in a drawing and a power ask for no numbered paragraph."""
    text = f"See http://a.example/x now.\n\n{line}\n\n1. First ship.\n\n2. Second ship.\n"
    assert _notes(text) == []


def test_boxes_for_a_tick() -> None:
    """A letter in brackets that begins one item after the other is no note; nor is emphasis, or a
    number that nothing follows."""
    text = (
        "Ships came.[1] A ship* came.\n\n[x] First\n\n[x] Second\n\n*NOTE* that it came.\n\n"
        "[1] See there.\n\n[2]\n"
    )
    assert _notes(text) == [("1", "See there.")]


def test_mail_that_goes_on() -> None:
    """What a mailing list puts below a mail is no part of its last note; quoted notes that were
    folded together are parted."""
    text = (
        "Ships came [1]. They went [2].\n\n[1]\nhttp://a.example/x/ships\n/all [2] http://a.example/2\n"
        "-------------- next part --------------\nAn attachment.\n"
    )
    assert _notes(text) == [("1", "http://a.example/x/ships/all"), ("2", "http://a.example/2")]


@pytest.mark.parametrize("key", ["0xb0c0", "ships/src/main.c"])
def test_what_is_no_key(key: str) -> None:
    """A number of a program, or the name of a file, heads a passage, also below a list of notes."""
    text = (
        f"Ships came [LIND].\n\nReferences\n\n[LIND] http://a.example/\n\nShips\n-----\n\n[{key}]\n"
        "  They come.\n"
    )
    assert _notes(text) == [("LIND", "http://a.example/")]


def test_a_year_begins_no_list() -> None:
    """Folded text may begin with one, and a bracket that closes."""
    text = (
        "Ships came (see http://a.example/ and others of the\n\n2004) as many did.\n\n"
        "Sources\n\nLind, The bay (Oslo\n\n2004) (of all ships).\n"
    )
    assert _notes(text) == []


def test_typed_pages() -> None:
    """No digit is raised in an RFC: neither a version nor a field of a table is a note there."""
    page = "   The harbour is of version 1 and of type 2.\n\n   {}\n\nLind{}[Page {}]\n\f\n"
    tables = (
        "1        Old harbour          RFC 9\n   2        New harbour          RFC 9",
        "3 ships",
    )
    text = "See http://a.example/ now.\n\n" + "".join(
        page.format(table, " " * 50, at) for at, table in enumerate(tables, 1)
    )
    assert _notes(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ships of type 1 are\n\n1. Old ships, which go back to the harbour\n\n2. Ships of the sea\n"
        "that return to it\n",
        "Here is a list of the ships, for\nreference:\n\n1. Old ships.\n\n2. New ships.\n",
        "Ships1.dll of Ships 2.1\n\nHarbours\n--------\n\n1. Using ships:\n   Go.\n\n"
        "2. Using boats:\n   Go.\n",
        "Ships come.1 They go.2 So it is.\n\nMore of them come to the harbour.\n\n"
        "1 THE HARBOUR\n\f\nThey go,3 too.\n\nMany of them.\n\n2 THE SEA\n",
    ],
)
def test_lists_of_steps(text: str) -> None:
    """The end of a line that only sounds like a way back, a folded line that only looks like a
    heading, names of files, and headings in capitals make no notes."""
    assert _notes(f"See http://a.example/ now.\n\n{text}") == []
