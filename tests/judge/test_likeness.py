"""How much of one text is in another, and whether a page has a title or a quotation."""

from __future__ import annotations

import pytest

from citekeeper.judge.likeness import (
    carries_quote,
    carries_title,
    containment,
    kept,
    length,
    novel,
    numbers,
    of_one_tongue,
    plain,
    words,
)

from .conftest import ARTICLE, CHROME, SORRY


def test_words_leave_out_what_changes_by_itself() -> None:
    """Digits, punctuation and addresses are no words; case does not count."""
    assert words("On 12 May: Visit https://a.example/x, or www.b.example!") == [
        *("on", "may", "visit", "or")
    ]


@pytest.mark.parametrize(
    ("live", "least", "most"),
    [
        (ARTICLE, 1.0, 1.0),
        (ARTICLE.upper() + " 2026", 1.0, 1.0),
        (ARTICLE.replace("elm", "oak"), 0.9, 0.999),
        (ARTICLE[: len(ARTICLE) // 2], 0.4, 0.6),
        (SORRY, 0.0, 0.05),
        ("", 0.0, 0.0),
    ],
)
def test_containment(live: str, least: float, most: float) -> None:
    """It is 1 for the same text, nearly so for an edited one, and next to 0 for another."""
    share = containment(ARTICLE, live)
    assert share is not None
    assert least <= share <= most


def test_containment_asks_only_what_became_of_the_baseline() -> None:
    """What was added to a page takes nothing away from it."""
    assert containment(ARTICLE, f"{CHROME} {ARTICLE} {SORRY}") == 1.0


@pytest.mark.parametrize("nothing", ["", "12 34", "..."])
def test_nothing_to_compare(nothing: str) -> None:
    """A baseline without words has no containment, not even in itself."""
    assert containment(nothing, ARTICLE) is None
    assert containment(nothing, nothing) is None


def test_scripts_without_spaces() -> None:
    """Chinese and its like are compared by characters: an edited text is still known."""
    before = "水车每天随潮水转动两次，磨坊石卖给了河口的采石场。志愿者照着图纸重建了大门。"
    edited = before.replace("两次", "三次")
    found = containment(before, edited)
    assert found is not None
    assert 0.7 < found < 1.0
    assert containment(before, "今天的天气很好，我们去公园散步，然后回家吃晚饭看电视。") == 0.0


def test_what_the_site_says_everywhere_is_left_out() -> None:
    """A template in common makes no page like another."""
    gone, beside = CHROME + SORRY, CHROME + "No such page. "
    assert (containment(CHROME + ARTICLE, gone) or 0) > 0.8
    assert (kept(CHROME + ARTICLE, gone, beside) or 0) < 0.05
    assert kept(CHROME + ARTICLE, CHROME + ARTICLE, beside) == 1.0
    assert kept(CHROME, CHROME, beside) is None


def test_novel_counts_different_words_once() -> None:
    """Only words that the other text has nowhere are new."""
    assert novel("wheel Wheel gate 1840 pond", "the pond") == 2


@pytest.mark.parametrize(
    ("title", "page", "there"),
    [
        ("The Tide Mill", "News | The tide mill | Society", True),
        ("Émile und die Straße", "EMILE UND DIE STRASSE", True),
        ("The last miller of the winter", ARTICLE, True),
        ("The last emperor of far China", ARTICLE, False),
        ("Tide", "Low tides", False),
        ("Tide mill", "The mill by the tide", False),
        ("Histories of the tide mill: a survey", "Histories of the tide mill", True),
        ("", ARTICLE, False),
    ],
)
def test_titles(title: str, page: str, there: bool) -> None:
    """A title is there as it is, or with most of its words close together; a short one whole."""
    assert carries_title(title, page) is there


@pytest.mark.parametrize(
    ("quote", "there"),
    [
        ("its wheel was of ELM, fourteen feet across", True),
        ("The tide mill [...] for three centuries", True),
        ("The tide mill … for three centuries", True),
        ("for three centuries ... The tide mill ground", False),
        ("its wheel was of oak", False),
        ("...", False),
        ("", False),
    ],
)
def test_quotations(quote: str, there: bool) -> None:
    """A quotation is there word for word, in order; dots stand for words that are left out."""
    assert carries_quote(quote, ARTICLE) is there


def test_plain_is_blind_to_typography() -> None:
    """Quotes, dashes and accents make no difference."""
    assert plain("“L’Été” — naïve") == plain('"l\'ete" - naive')


def test_numbers_and_length() -> None:
    """Different numbers count once; two characters of Chinese are a word."""
    assert numbers("3 cranes, 3 geese, 1,200 ducks", "1 crane on page 3") == 1
    assert length("three plain words") == 3
    assert length("水车每天随潮水转动两次") == 5


def test_one_tongue() -> None:
    """By the commonest short words; of texts that have few, or no spaces, it is not told."""
    other = "In the year of the flood the bridge was lost, and a ferry took its place at once. " * 3
    german = "Die Mühle mahlte das Korn, und der Müller war bei dem Rad, bis es im Eis stand. " * 3
    assert of_one_tongue(ARTICLE, other)
    assert not of_one_tongue(ARTICLE, german)
    assert not of_one_tongue("Wheel mill", other)
    assert not of_one_tongue("水车磨了三个世纪的谷物。" * 20, "水车磨了三个世纪的谷物。" * 20)


def test_a_quotation_cut_within_its_last_word() -> None:
    """Long ones are found all the same; of a few words each must be whole."""
    text = "There were 60 looked after children at 31 March, an increase."
    assert carries_quote("There were 60 looked after children at 31 Ma", text)
    assert not carries_quote("looked after chil", text)
