"""The words by which the one page of a site is read, and what two of them make of a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from citekeeper.judge import stems, stems_of_gates, stems_of_lack
from citekeeper.judge.stems import entries, pattern
from citekeeper.judge.tenor import (
    Lack,
    admits,
    asks,
    bars,
    lack,
    names_a_domain,
    offers,
    pauses,
    sentences,
    stands_at_the_head,
)
from citekeeper.model import PageFacts

from .conftest import ARTICLE, MENU

BARE = PageFacts()
PLAIN = re.compile(r"[^\\()?\[\]+*.{}]+")


def lists() -> Iterator[tuple[str, tuple[str, ...]]]:
    """All lists of words by their names."""
    for room in (stems, stems_of_lack, stems_of_gates):
        for name, lines in vars(room).items():
            if name.isupper() and isinstance(lines, tuple):
                yield name, lines


@pytest.mark.parametrize(("name", "lines"), tuple(lists()), ids=lambda value: str(value)[:12])
def test_each_word_is_needed(name: str, lines: tuple[str, ...]) -> None:
    """Without it, the others of its list do not find it."""
    words = entries(*lines)
    assert len(words) == len(set(words))
    whole = pattern(*lines)
    for number, entry in enumerate(words):
        if not PLAIN.fullmatch(entry):
            continue
        word = entry.rstrip("=")
        assert whole.search(word), f"{name}: {entry}"
        others = words[:number] + words[number + 1 :]
        left = pattern("|".join(others)).search(word)
        assert left is None, f"{name}: {entry} is found by {left}"


def test_how_words_are_written() -> None:
    """Beginnings of words, whole words, endings in parentheses; anywhere in some scripts."""
    found = pattern("block|bots=|web(?:site|page)", "拒绝|غير")
    for text in ("it blocks us", "no bots.", "a webpage", "您的请求被拒绝了", "الغير"):
        assert found.search(text), text
    for text in ("unblock", "bots2", "web", "请求"):
        assert not found.search(text), text
    assert entries("a|b(?:c|d)|e", "f") == ["a", "b(?:c|d)", "e", "f"]


def test_sentences_of_a_page() -> None:
    """Of the main part where it is known; in a frame without menus and labels."""
    text = f"{MENU}\nLog in\nYour request was refused. Wait! 您的请求被拒绝了。"
    assert sentences(BARE, text, framed=True) == ("your request was refused", "您的请求被拒绝了")
    assert "log in" in sentences(BARE, text, framed=False)
    start = text.index("Wait")
    part = PageFacts(main_span=(start, start + 4))
    assert sentences(part, text, framed=False) == ("wait",)
    assert sentences(BARE, "Item not there", framed=True, least=3) == ("item not there",)
    named = PageFacts(title="Mill of the Bay")
    assert sentences(named, "Mill of the Bay Log in", framed=True) == ()
    headed = PageFacts(h1="The mill")
    above = "Sign in or create an account\nThe mill\nIt ground corn for years."
    assert sentences(headed, above, framed=True) == ("it ground corn for years",)


def read(text: str, title: str | None = None) -> tuple[PageFacts, tuple[str, ...]]:
    """A page without a frame, and its sentences."""
    page = PageFacts(title=title)
    return page, sentences(page, text, framed=False)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ihre Anfrage wurde abgelehnt.", True),
        ("Ihre Anfrage. Sie wurde abgelehnt.", False),
        ("Zbyt wiele żądań.", True),
        ("Uw sessie is verlopen.", True),
        ("Niet te zien in uw land.", True),
        ("Ελέγχουμε το πρόγραμμα περιήγησης.", True),
        ("Check the address in your browser.", False),
        ("Potvrďte, že nie ste robot.", True),
        ("The request of the miller.", False),
    ],
)
def test_who_is_refused(text: str, found: bool) -> None:
    """Two words in one sentence, or one that only guards use."""
    assert bars(*read(text)) is found


def test_a_code_in_a_title_refuses() -> None:
    """401, 403 and 429 say so themselves; a house number does not."""
    assert bars(*read("Sorry.", "Error 403"))
    assert not bars(*read("Sorry.", "Quay 4030"))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Nur für Mitglieder.", True),
        ("Endast för prenumeranter.", True),
        ("Zaloguj się.", True),
        ("You have no permission.", True),
        ("No copy without permission.", False),
        ("Our members have a party.", False),
    ],
)
def test_who_is_let_in(text: str, found: bool) -> None:
    """Members only, or whoever logs in; the rights of authors are others."""
    assert admits(*read(text)) is found
    assert not admits(*read(text, "Page deleted"))


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("Das Blatt wurde gelöscht.", Lack.PLAINLY),
        ("Lo spazio web è stato chiuso nel 2013.", Lack.PLAINLY),
        ("The paper ceased publication in 2020.", Lack.PLAINLY),
        ("Diese Seite ist nicht hier.", Lack.BY_A_NOT),
        ("An error on this page.", Lack.BY_A_NOT),
        ("There are no circulars to display.", Lack.BY_A_NOT),
        ("Wir wissen es nicht.", Lack.NOT_AT_ALL),
        ("Back to the front page.", Lack.BY_A_HINT),
        ("An error. Back to the front page.", Lack.NOT_AT_ALL),
        ("The wheel turns.", Lack.NOT_AT_ALL),
    ],
)
def test_how_plainly_something_is_missing(text: str, how: Lack) -> None:
    """By a word for loss; by a negation beside a word for a page; by showing the way."""
    assert lack(*read(text)) is how


def test_pauses() -> None:
    """A repair is none where the same sentence, or the title, says that something has gone."""
    assert pauses(*read("We are doing maintenance."))
    assert not pauses(*read("Bridge under maintenance.", "This book is not in our data"))
    assert pauses(*read("Wait.", "This page is not here during maintenance"))
    assert not pauses(*read("This website has been taken offline."))
    assert pauses(*read("The server said: internal error."))
    assert not pauses(*read("It was removed, or is temporarily offline."))
    assert not pauses(*read("Maintenance work.", "Page removed"))
    assert pauses(*read("Our relaunch goes on. Please wait."))
    assert not pauses(*read("Our relaunch goes on. We could not find what was asked for."))


def test_what_is_asked_for() -> None:
    """An age, money, consent; within a frame consent only by the title."""
    for text in ("Bist du 18 Jahre alt?", "Für 3 € im Monat.", "Cookies? Akzeptieren."):
        assert asks(*read(text), headed=False, framed=False), text
    assert not asks(*read("Cookies? Akzeptieren."), headed=False, framed=True)
    assert asks(*read("Akzeptieren?", "Cookies"), headed=True, framed=True)
    assert not asks(*read("Für 3 € im Monat."), headed=True, framed=False)
    assert offers(*read("Wählen Sie."))
    assert not offers(*read("Mühle."))


def test_longer_pages_ask_by_their_heading() -> None:
    """Terms and consent take many words."""
    long = ARTICLE * 4
    assert stands_at_the_head(PageFacts(title="Terms of use"), long)
    assert stands_at_the_head(PageFacts(title="Your privacy"), f"{long} Accept.")
    assert stands_at_the_head(PageFacts(h1="Log in"), long)
    assert not stands_at_the_head(PageFacts(title="The mill"), f"{long} Log in and accept cookies.")


@pytest.mark.parametrize(
    ("text", "bare", "framed"),
    [
        ("Diese Domain wird verkauft.", True, True),
        ("Diese Domain. Sie wird verkauft.", True, False),
        ("mill.example. For sale.", True, False),
        ("mill.example/wheel. For sale.", False, False),
        ("mill.example. For sale from 3 € a month.", False, False),
        ("The mill is for sale.", False, False),
    ],
)
def test_names_of_domains(text: str, bare: bool, framed: bool) -> None:
    """Within a frame in one sentence; else a bare name of a host will do, but for subscriptions."""
    page, told = read(text)
    assert names_a_domain(page, told, framed=False) is bare
    assert names_a_domain(page, told, framed=True) is framed
