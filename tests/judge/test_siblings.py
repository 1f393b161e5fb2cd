"""Addresses that cannot exist: which they are, when they are asked, and what they tell."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

import pytest

from citekeeper.judge.beside import directory, is_front, place_of, sibling_uris
from citekeeper.judge.policy import POLICY
from citekeeper.judge.siblings import nearest, profile, tells_apart, wants_siblings
from citekeeper.model import Hop, Sign, SignFamily

from .conftest import ARTICLE, CHROME, MENU, SORRY, START, URI, Shelf

A = "http://a.example"
MISSING = (Sign(SignFamily.NOT_FOUND, "not-found-en"),)


@pytest.mark.parametrize(
    "uri",
    [f"{A}/", A, f"{A}/en/", f"{A}/home", f"{A}/index.php", f"{A}/?lang=en", f"{A}/?ref=mail7",
     f"{A}/de-DE/index.html", f"{A}/index.php?page=home"],
)  # fmt: skip
def test_front_pages_have_no_siblings(uri: str) -> None:
    """At a front page, in whatever language, nothing can be learnt: any address may lead there."""
    assert is_front(uri)
    assert sibling_uris(uri) == ()


@pytest.mark.parametrize("name", ["a.pdf", "a.csv", "A.DOCX", "b/data.json"])
def test_documents_have_no_siblings(name: str) -> None:
    """What is no HTML by its name is not guessed at."""
    assert sibling_uris(f"{A}/{name}") == ()


@pytest.mark.parametrize(
    ("path", "pattern"),
    [
        ("/history/wheel.html", r"/history/[a-p]{14}\.html"),
        ("/history/wheel/", r"/history/[a-p]{14}/"),
        ("/article/12345", r"/article/9\d{6}"),
        ("/article/7", r"/article/9\d{6}"),
        ("/art123.html", r"/art9\d{6}\.html"),
        ("/12345-the-wheel", r"/9\d{6}-[a-p]{14}"),
        ("/the-wheel-12345.html", r"/[a-p]{14}-9\d{6}\.html"),
        ("/news/42/the-wheel", r"/news/9\d{6}/[a-p]{14}"),
        ("/2014/05/17/the-wheel", r"/2014/05/17/[a-p]{14}"),
        ("/node/123456/view", r"/node/9\d{6}/[a-p]{14}"),
        ("/dp/B00X/wheel", r"/dp/B9\d{6}X/[a-p]{14}"),
        ("/article.php?id=12", r"/article\.php\?id=9\d{6}"),
        ("/article.php?id=12&lang=en", r"/article\.php\?id=9\d{6}&lang=en"),
        ("/?p=12", r"/\?p=9\d{6}"),
        ("/index.php?option=com&id=85", r"/index\.php\?option=com&id=9\d{6}"),
        ("/report.php?print=1", r"/[a-p]{14}\.php\?print=9\d{6}"),
        ("/wheel?tab=photos", r"/[a-p]{14}\?tab=[a-p]{14}"),
        ("/wheel?plain", r"/[a-p]{14}\?plain=[a-p]{14}"),
    ],
)
def test_all_that_may_name_a_page_is_changed(path: str, pattern: str) -> None:
    """Numbers become other numbers, words other words; extension, dates and language stay."""
    assert [
        re.fullmatch(pattern, uri.removeprefix(A)) is not None for uri in sibling_uris(A + path)
    ] == [True, True]


def test_siblings_are_two_and_always_the_same() -> None:
    """Two different addresses beside the page, the same ones in every run."""
    first, second = sibling_uris(URI)
    assert len({first, second, URI}) == 3
    assert sibling_uris(URI) == (first, second)
    assert {urlsplit(u).netloc for u in (first, second)} == {"mill.example"}


def test_the_place_of_a_page() -> None:
    """Host and folder; a script that shows many pages is a folder of its own."""
    assert place_of(URI) == ("mill.example", "/history/")
    assert directory(f"{A}/a/b/") == "/a/"
    assert directory(A) == "/"
    assert directory(f"{A}/a/article.php?id=2") == "/a/article.php?"
    assert directory(f"{A}/a/report.php?print=1") == "/a/"


# --- what they tell -------------------------------------------------------------------------------


def told(shelf: Shelf, seen: Any, *siblings: Any) -> Any:
    """The profile of one look."""
    return profile(seen, siblings, shelf.texts.get, POLICY)


def test_silent_siblings_tell_nothing(see: Any, shelf: Shelf) -> None:
    """A server that says 404 or nothing to them leaves the page's own answer as it is."""
    seen = see(200, page=shelf.page())
    assert told(shelf, seen) is None
    assert told(shelf, seen, shelf.sibling(status=404), shelf.sibling(status=None)) is None
    assert told(shelf, see(200, media=True), shelf.sibling()) is None


@pytest.mark.parametrize("ads", [False, True])
def test_the_rest_is_compared_and_not_the_page(see: Any, shelf: Shelf, ads: bool) -> None:
    """A large template around an article is live, and around a "not found" it is a soft 404."""

    def dressed(text: str, number: int) -> str:
        ad = " ".join(f"ad{chr(97 + number)}{chr(97 + n)}" for n in range(9)) if ads else ""
        return f"{CHROME} {text} {ad} Printed on {number} May 202{number}."

    beside = [shelf.sibling(dressed(SORRY, n)) for n in (1, 2)]
    live = see(200, page=shelf.page(dressed(ARTICLE, 3), title="The mill"))
    gone = see(200, page=shelf.page(dressed(SORRY, 4), title="The mill"))
    assert not told(shelf, live, *beside).alike
    assert told(shelf, gone, *beside).alike
    assert told(shelf, gone, *beside).noise == (9 if ads else 0)
    assert told(shelf, gone, beside[0]).noise is None


def test_titles_that_differ_tell_pages_apart(see: Any, shelf: Shelf) -> None:
    """A page with few words of its own is not like its sibling if it has another title."""
    seen = see(200, page=shelf.page(MENU, title="The wheel in pictures"))
    assert not told(shelf, seen, shelf.sibling(MENU)).alike
    assert told(shelf, seen, shelf.sibling(MENU, title=None)).alike
    lost = see(200, page=shelf.page(MENU, title="Not found: wheel", signs=MISSING))
    assert told(shelf, lost, shelf.sibling(MENU)).alike


def test_the_same_end_after_as_many_redirects(see: Any, shelf: Shelf) -> None:
    """Sent to one page alike is alike; sent elsewhere, or not sent on, is not."""
    end = "http://mill.example/start"
    seen = see(200, page=shelf.page(), final_uri=end, redirects=(Hop(302, URI),))
    assert told(shelf, seen, shelf.sibling(None, hops=1, final_uri=end)).same_end
    assert not told(shelf, seen, shelf.sibling(None, hops=1, final_uri=end + "2")).alike


def test_the_cited_path_on_another_host_is_no_page_for_all(see: Any, shelf: Shelf) -> None:
    """What is sent there as well says nothing of it; a front page is one for all."""
    there = URI.replace("//mill", "//www.mill")
    seen = see(200, page=shelf.page(), final_uri=there, redirects=(Hop(302, URI),))
    found = told(shelf, seen, shelf.sibling(None, hops=1, final_uri=there))
    assert not found.alike
    assert not found.same_end
    assert not told(shelf, seen, shelf.sibling(hops=0)).alike


def test_the_nearest_run_counts(shelf: Shelf) -> None:
    """Siblings of one run, the nearest to the look, and none older than a month."""
    near, far = shelf.sibling(run=2), shelf.sibling(run=1, at=START.replace(day=20))
    assert nearest([far, near], START, POLICY) == (near,)
    assert nearest([far], START.replace(year=2027), POLICY) == ()


@pytest.mark.parametrize(
    ("facts", "known", "wanted"),
    [
        ({}, False, True),
        ({}, True, False),
        ({"signs": MISSING}, True, True),
        ({"kind": "pdf"}, False, False),
        ({"text_sha256": None}, False, False),
        ({"signs": (Sign(SignFamily.CHALLENGE, "cf-mitigated"),)}, False, False),
    ],
)
def test_when_siblings_are_asked(
    see: Any, shelf: Shelf, facts: dict[str, Any], known: bool, wanted: bool
) -> None:
    """For HTML of which nothing is known yet; later only for what looks like a soft 404."""
    assert wants_siblings(see(200, page=shelf.page(**facts)), known=known) is wanted


def test_redirects_elsewhere_ask_again(see: Any, shelf: Shelf) -> None:
    """A page found at another address asks for fresh siblings, one in another spelling does not."""
    hops = (Hop(301, URI),)
    away = see(200, page=shelf.page(), redirects=hops, final_uri="http://mill.example/b")
    form = see(200, page=shelf.page(), redirects=hops, final_uri=URI.replace("http:", "https:"))
    assert wants_siblings(away, known=True)
    assert not wants_siblings(form, known=True)
    assert not wants_siblings(see(404), known=False)


def test_one_sibling_is_often_enough(see: Any, shelf: Shelf) -> None:
    """A second one is asked only where the first leaves open how much of the rest is noise."""

    def enough(text: str, title: str, its: str | None) -> bool:
        seen = see(200, page=shelf.page(text, title=title))
        return tells_apart(seen, text, shelf.sibling(its), its, POLICY)

    assert enough(SORRY, "The mill", SORRY)
    assert enough(ARTICLE, "The wheel", SORRY)
    assert enough(ARTICLE, "The mill", None)
    assert not enough(ARTICLE, "The mill", SORRY)
    assert not enough(SORRY + "Crane in snow", "The mill", SORRY)


def test_titles_made_of_addresses_tell_nothing_apart(see: Any, shelf: Shelf) -> None:
    """A wiki calls what it has not by the address: neither title nor those words are its own."""
    its = "http://mill.example/history/abcdefgh.html"
    seen = see(200, page=shelf.page(f"wheel {SORRY}", title="wheel - Millwiki"))
    beside = shelf.sibling(f"abcdefgh {SORRY}", title="abcdefgh - Millwiki", uri=its)
    found = told(shelf, seen, beside)
    assert (found.alike, found.echoed, found.novel) == (True, True, 0)
    named = see(200, page=shelf.page(f"wheel {SORRY}", title="The wheel of elm"))
    assert not told(shelf, named, shelf.sibling(SORRY, title="Millwiki", uri=its)).alike
