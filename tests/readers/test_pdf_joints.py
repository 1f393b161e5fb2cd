from __future__ import annotations

import pytest

from citekeeper.readers.pdf_joints import Joint, judged
from citekeeper.readers.pdf_lines import Line
from citekeeper.readers.pdf_words import Words


def words(*texts: str, tex: bool = False) -> Words:
    """The words of a document with these lines."""
    return Words((Line(text, 1, 0, 100, 700, 10) for text in texts), tex=tex)


PLAIN = words("the list of and for places in content which say more ", "html")
HYPHENATING = words("an under-", "taking of under-", "taking the undertaking content papers")

GOES_ON = [
    ("https://a.example/", "manuscript/places"),
    ("https:", "//a.example/x"),
    ("https://www.", "a.example"),
    ("https://a.example/search?place=", "estuary"),
    ("https://a.example/report", "/2014/index.html"),
    ("https://a.example/report.", "pdf"),
    ("https://a.example/dir/", "file_name.html"),
    ("https://a.example/dir/", "birds."),
    ("https://a.example/dir/", "Zqxv"),
    ("https://a.exam", "ple/dir/file"),
    ("https://a.example/with-", "hyphen"),
    ("https://a.example/a", ".html"),
    ("https://web.archive.org/web/20150602101112/", "http://old.example/"),
    ("https://a.example/list,", "more/of_it"),
    ("10.1000/es.", "2010.4.17"),
    ("https://a.example/report", "x7q9.zip"),
    ("https://a.example/general/", "2021/08/16/tides.html."),
]
ENDS = [
    ("https://a.example/", "http://b.example/"),
    ("https://a.example/", "(accessed"),
    ("https://a.example/", "and"),
    ("https://a.example/x.", "The"),
    ("https://a.example/x", "12.02.2021"),
    ("https://a.example/x", "which"),
    ("https://a.example/x", "\u4e2d"),
    ("https://a.example/x", "list/places"),
    ("https://a.example/x:", "List"),
    ("10.1000/es", "Further"),
    ("https://a.example/x", ""),
    ("https://a.example/dir/", "verf\u00fcgbar"),
    ("www.harbour.org", "ships.example.org"),
]


@pytest.mark.parametrize(("tail", "token"), GOES_ON)
def test_a_url_that_was_cut_goes_on(tail: str, token: str) -> None:
    """At the end of a full line, what looks like the rest of a URL is."""
    assert judged(Joint(tail, token, 0.5, whole=False), PLAIN).goes_on


@pytest.mark.parametrize(("tail", "token"), ENDS)
def test_a_url_that_ended_with_the_line_ends(tail: str, token: str) -> None:
    """Words of the sentence, brackets, dates and the next URL are no rest of one."""
    assert not judged(Joint(tail, token, 0.5, whole=False), PLAIN).goes_on


def test_room_that_was_left_speaks_against_a_cut() -> None:
    """Where the next piece had fitted on the line, the URL was not cut, unless it shows that."""
    assert not judged(
        Joint("https://a.example/x", "y7z/index.html", 40, whole=False), PLAIN
    ).goes_on
    assert judged(Joint("https://a.example/x=", "y", 40, whole=False), PLAIN).goes_on
    assert judged(Joint("https://a.example/x/", "y/z.html", 40, whole=False), PLAIN).goes_on


def test_a_line_full_of_url_was_cut_anywhere() -> None:
    """A line that holds nothing but a URL, up to its edge, was cut at that edge."""
    assert judged(Joint("https://a.example/conti", "nued", 0.2, whole=True), PLAIN).goes_on
    assert not judged(Joint("https://a.example/conti", "Places", 0.2, whole=True), PLAIN).goes_on


def test_angle_brackets_settle_it() -> None:
    """Before the closing bracket a URL always goes on."""
    assert judged(
        Joint("https://a.example/x", "which>", 9, whole=False, closed=True), PLAIN
    ).goes_on


@pytest.mark.parametrize(
    ("tail", "token", "added"),
    [
        ("https://a.example/under-", "taking.html", True),
        ("https://a.example/brit-", "nica.html", True),
        ("https://a.example/white-", "papers", False),
        ("https://a.example/a-long-slug-of-", "zzz", False),
        ("https://a.example/2011-", "2012", False),
    ],
)
def test_a_typeset_hyphen_is_told_from_a_written_one(tail: str, token: str, added: bool) -> None:
    """In a document that hyphenates, by the words of the document and the look of the URL."""
    verdict = judged(Joint(tail, token, 0.2, whole=False), HYPHENATING)
    assert (verdict.goes_on, verdict.hyphen_added) == (True, added)


def test_tex_sets_no_hyphen_in_urls() -> None:
    """There, every hyphen was written."""
    tex = words("an under-", "taking of under-", "taking the undertaking", tex=True)
    joint = Joint("https://a.example/brit-", "nica.html", 0.2, whole=False)
    assert not judged(joint, tex).hyphen_added


def test_hyphens_in_words() -> None:
    """The document's own words decide; a document that never hyphenates keeps them all."""
    assert HYPHENATING.hyphen_added("under", "taking")
    assert HYPHENATING.hyphen_added("xyl", "ophone")
    assert not HYPHENATING.hyphen_added("content", "papers")
    assert not HYPHENATING.hyphen_added("self", "xyl")
    assert not PLAIN.hyphen_added("xyl", "ophone")
    kept = words("a well-known thing, well-", "known, so well-", "known")
    assert not kept.hyphen_added("well", "known")
    assert not kept.hyphenates


def test_the_rest_of_a_url_is_no_word() -> None:
    """What follows a line that ends in a URL is not learnt."""
    known = words("see https://a.example/dir/", "zzz and more/of it")
    assert "zzz" not in known
    assert "of" not in known or "more" not in known
    assert "and" in known
    assert "craw" not in words("https://a.example/x?a=", "file=ehost&type=craw-", "ler&x=1")


def test_a_sentence_behind_a_url_is_none_of_it() -> None:
    """A capital behind a full stop, and a short word of the document behind a slash."""
    french = words("la Une le des", "html")
    for tail, token in (
        ("https://a.example/x.", "Le"),
        ("https://a.example/x.", "Un"),
        ("https://a.example/", "la"),
        ("https://a.example/x/", "ou"),
    ):
        assert not judged(Joint(tail, token, 0, whole=True), french).goes_on
    assert judged(Joint("https://a.example/x.", "HTML", 0, whole=True), french).goes_on


def test_the_name_of_a_packed_file_may_be_cut_before_its_end() -> None:
    """ ".ps" and "Z", which is no sentence there."""
    assert judged(Joint("ftp://a.example/thesis.ps.", "Z.", 0.5, whole=True), PLAIN).goes_on
    assert not judged(Joint("ftp://a.example/thesis.", "Z.", 0.5, whole=True), PLAIN).goes_on
