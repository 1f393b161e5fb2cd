"""Plain text: items in brackets that the text speaks of, and patterns, which ask for no notes."""

from __future__ import annotations

import pytest

from citekeeper.readers import read


def _markers(text: str) -> list[str]:
    linked = f"{text}\nSee http://a.example/ for more.\n"
    document = read("report.txt", linked.encode(), lambda _: None)
    return [found.marker for found in document.citations if found.marker]


@pytest.mark.parametrize(
    "text",
    [
        "Install the table.\n\n[1] Unpack it\n\nPut it where you like.\n\n[2] Copy the menus\n\n"
        "The menus of step [1] are plain.\n\n[3] Try it\n\nIf [2] went well, start it.\n",
        "The kit has two files.\n\n[a] menu: the menus\n[b] help: the manual\n\n"
        "Of these, [a] is text, [b] is not.\n\n1. Two\n\n[a] menu:\n Lind\n\n[b] help:\n Ness\n",
    ],
)
def test_items_that_the_text_below_speaks_of(text: str) -> None:
    """Headings with numbers and items with letters are no notes, whatever speaks of them."""
    assert _markers(text) == []


def test_items_that_the_text_above_asks_for() -> None:
    """Notes are asked for above, whatever speaks of them below."""
    text = "The kit came.[1] The manual never did.[2]\n\n[1] Lind, Ports.\n\n[2] As in [1].\n"
    assert _markers(text) == ["1", "2"]


def test_sources_above_the_text_that_cites_them() -> None:
    """A list of sources may stand first."""
    text = "[1] https://a.example/\n[2] https://b.example/\n\nThe kit of [1] is older than [2].\n"
    assert _markers(text) == ["1", "2"]


def test_raised_numbers_that_have_notes() -> None:
    """Raised numbers with notes of their own do not ask for a list in brackets."""
    text = "Ferries run late.¹ Trams do not.²\n\n¹ Lind, Ferries.\n² Ness, Trams.\n\nTo do\n\n"
    assert _markers(text + "[1] Ask the harbour.\n[2] Count the trams.\n") == ["1", "2"]


@pytest.mark.parametrize(
    "pattern",
    [
        "/[0-9]/p",
        "octal digits, [0-7]",
        "log[1-3].txt",
        "s/[1-3]*/x/",
        r"/(.)(.)(.)\3\2\1$/",
        r"s/(a)(b)(c)/\1\3\2/",
    ],
)
def test_patterns(pattern: str) -> None:
    """What programs search for, or repeat of it, does not ask for numbered paragraphs."""
    text = f"Say {pattern} now.\n\n1. It halts.\n\n2. It sleeps.\n\n3. It ends.\n"
    assert _markers(text) == []
