from __future__ import annotations

import pytest

from citekeeper.readers.folding import spelled_out, unfold
from citekeeper.readers.text_words import Words


def _links(*lines: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(link.uri_as_cited, link.alternatives) for _, _, link in unfold(lines).links()]


@pytest.mark.parametrize(
    ("lines", "uri", "alternatives"),
    [
        (("<http://a.example/x", "y>."), "http://a.example/xy", ()),
        (("<http://a.example/x-", "y>"), "http://a.example/x-y", ("http://a.example/xy",)),
        (("http://a.example/x-", "y."), "http://a.example/x-y", None),
        (("http://a.example/?x=", "1"), "http://a.example/?x=1", None),
        (("http://a.example/x/", "y/z"), "http://a.example/x/y/z", ("http://a.example/x/",)),
        (("http://a.example/x", "/y"), "http://a.example/x/y", ("http://a.example/x",)),
        (("http://a.example/x", "y.html and"), "http://a.example/xy.html", ("http://a.example/x",)),
        (("http://a.example/x.", "html"), "http://a.example/x.html", None),
        (("http://www.a.", "org/x"), "http://www.a.org/x", None),
        (("http://a.example/x,", "y=z&b"), "http://a.example/x,y=z&b", None),
        (("www.a.example/x", "  /y"), "www.a.example/x/y", ("www.a.example/x",)),
        (("(https://", "a.example/x)"), "https://a.example/x", None),
        (("(https:", "//a.example/x)"), "https://a.example/x", ()),
        (("(https:/", "/a.example/x)"), "https://a.example/x", ()),
        (("http://a.example/x/", "  names."), "http://a.example/x/names", None),
        (("ftp://a.example/x/", "README. It"), "ftp://a.example/x/README", None),
        (("http://a.example/xxxxxxxx/", "ShipsAt."), "http://a.example/xxxxxxxx/ShipsAt", None),
        (("see ⟨http://a.example/", "ships and⟩"), "http://a.example/ships", None),
        (("(http://a.example/", "Names) and"), "http://a.example/Names", ("http://a.example/",)),
        (("http://a.example/", "Names/Old (s"), "http://a.example/Names/Old", None),
        (("http://a.example/", "2014@b.example"), "http://a.example/2014@b.example", None),
        (("http://a.example/?a=", "b;c=d@e.example)"), "http://a.example/?a=b;c=d@e.example", None),
        (("http://a.exam", "ple.example/x/y"), "http://a.example.example/x/y", None),
        (
            ("http://web.archive.org/web/20150602000000/", "  http://a.example/x"),
            "http://web.archive.org/web/20150602000000/http://a.example/x",
            None,
        ),
        (("http://a.example/x", "y.htm", "and many more of them"), "http://a.example/xy.htm", None),
        (("http://a.example/xxx-oni", "on-nyms.txt"), "http://a.example/xxx-onion-nyms.txt", None),
        (("http://a.example/x\\", "y"), "http://a.example/xy", ()),
        (("http://a.example/?q=x|y|z",), "http://a.example/?q=x|y|z", ("http://a.example/?q=x",)),
        (("[http://a.example/x", "-y.zip] and"), "http://a.example/x-y.zip", None),
        (("see https : / / a.example/x now",), "https://a.example/x", ()),
        (("/* see http://a.example/x*/",), "http://a.example/x", ()),
        (("see http://a.example/x/*/",), "http://a.example/x/*/", ()),
        (
            ("http://a.example/x;a=b; \\", "  c=d; \\", "  e=f"),
            "http://a.example/x;a=b;c=d;e=f",
            (),
        ),
        (("http://a.example/x/", "98765-tide"), "http://a.example/x/98765-tide", None),
        (("http://a.example/x/", "9876ab54cd."), "http://a.example/x/9876ab54cd", None),
        (("http://a.example/", "tide-004321."), "http://a.example/tide-004321", None),
        (
            ("https://doi.org/10.9999/x.2017.", "13317."),
            "https://doi.org/10.9999/x.2017.13317",
            None,
        ),
    ],
)
def test_joined(lines: tuple[str, ...], uri: str, alternatives: tuple[str, ...] | None) -> None:
    """A URL cut by a line end is put together; the other reading of a guess is kept."""
    ((found, others),) = _links(*lines)
    assert found == uri
    assert alternatives is None or others == alternatives


@pytest.mark.parametrize(
    ("lines", "uri"),
    [
        (("http://a.example/", "and more"), "http://a.example/"),
        (("http://a.example/x/", "2014."), "http://a.example/x/"),
        (("curl http://a.example/x \\", "-d y=z"), "http://a.example/x"),
        (("xsl http://a.example/x.xsl\\", "  ships/all.xml"), "http://a.example/x.xsl"),
        (("http://a.example/x.", "13317."), "http://a.example/x"),
        (("http://a.example/", "www.b.example"), "http://a.example/"),
        (("http://a.example/x", "and more"), "http://a.example/x"),
        (("http://a.example/x.", "The end"), "http://a.example/x"),
        (("http://a.example/x.", "the end"), "http://a.example/x"),
        (("http://a.example/x,", "and so"), "http://a.example/x"),
        (("http://a.example/x", "12/05/2014"), "http://a.example/x"),
        (("http://a.example/", "2014-05-12: The harbour"), "http://a.example/"),
        (("http://a.example/", "X-Ship-With: the/harbour"), "http://a.example/"),
        (("http://a.example/", "ann.lind@b.example"), "http://a.example/"),
        (("http://a.example/x.zip", "12/305 KB"), "http://a.example/x.zip"),
        (("http://a.example/x", "==> the harbour"), "http://a.example/x"),
        (("http://a.example/x/y.xsl", "ships/all.1.xml"), "http://a.example/x/y.xsl"),
        (("http://a.example/x", "and/or"), "http://a.example/x"),
        (("http://a.example", "71:d=4 l=5"), "http://a.example"),
        (("Is it http://a.example/x?", "as we"), "http://a.example/x"),
        (("http://a.example/x", "me@b.example"), "http://a.example/x"),
        (("http://a.example/x", "“quoted/text”"), "http://a.example/x"),
        (("http://a.example/x/", "[KEY]: a/b"), "http://a.example/x/"),
        (("http://a.example/x/", "(a/b)"), "http://a.example/x/"),
        (("(http://a.example/x", "and more)"), "http://a.example/x"),
        (("http://a.example/", "Names more"), "http://a.example/"),
        (("http://a.example/", "names"), "http://a.example/"),
        (("http://a.example/x/", "Names"), "http://a.example/x/"),
        (("http://a.example/x/", "names", "of"), "http://a.example/x/"),
        (("http://a.example/x", "", "  "), "http://a.example/x"),
        (("It can be found at", "    http://a.example/x/", "available."), "http://a.example/x/"),
        (("One sees it all there:", "  http://a.ex/x/", "there."), "http://a.ex/x/"),
        (("http://a.example/x/", "verfügbar."), "http://a.example/x/"),
    ],
)
def test_not_joined(lines: tuple[str, ...], uri: str) -> None:
    """What reads like text is no part of the URL before it."""
    assert [found for found, _ in _links(*lines)][:1] == [uri]


def test_full_lines_keep_a_doubt() -> None:
    """Where a URL fills its line to the margin, it may go on: that reading is an alternative."""
    first = "x" * 40 + " http://a.example/harbours"
    ((uri, others),) = _links(first, "dredged and", "short")
    assert (uri, others) == ("http://a.example/harbours", ("http://a.example/harboursdredged",))


def test_a_slash_at_a_line_end_keeps_a_doubt() -> None:
    """After a slash the next word may belong to the URL: that reading is an alternative."""
    assert _links("http://a.example/", "names of") == [
        ("http://a.example/", ("http://a.example/names",))
    ]


def test_a_url_that_is_spelled_out_elsewhere() -> None:
    """The joined reading is taken where the document has it whole in another place, and what stands
    alone elsewhere stays alone; the other reading is kept."""
    cut = ("see http://a.example/devel/", "testing and")
    joined = spelled_out(["http://a.example/devel/testing, and", "http://a.example/devel/"])
    assert joined == {"http://a.example/devel/testing"}
    assert [
        (link.uri_as_cited, link.alternatives) for _, _, link in unfold(cut, whole=joined).links()
    ] == [("http://a.example/devel/testing", ("http://a.example/devel/",))]
    apart = joined | spelled_out(["(http://a.example/devel/)"])
    ((_, _, link),) = unfold(cut, whole=apart).links()
    assert (link.uri_as_cited, link.alternatives) == (
        "http://a.example/devel/",
        ("http://a.example/devel/testing",),
    )


def test_a_url_that_ends_an_item_of_a_list() -> None:
    """It is whole where the next item or an empty line comes next, and nowhere else."""
    items = ("  1. http://a.example/harbour", "  2. http://a.example/ships", "")
    joined = spelled_out(items)
    assert joined == {"http://a.example/harbour", "http://a.example/ships"}
    cut = ("of [1]http://a.example/har", "bour and of [2]http://a.example/sh", "ips.")
    assert [link.uri_as_cited for _, _, link in unfold(cut, whole=joined).links()] == [
        "http://a.example/harbour",
        "http://a.example/ships",
    ]
    assert spelled_out(["1. http://a.example/har", "   bour"]) == frozenset()
    assert spelled_out(["http://a.example/har", "2. Ships"]) == frozenset()


@pytest.mark.parametrize(
    "lines",
    [
        ("base=http://a.example/x.cfg", "base/sum=5da499872becccfeda2c487"),
        ("#d-i key string http://a.example/x.cfg", "#d-i start/now select continue"),
        ("  // see http://a.example/x.cfg", "  // and/more_of it"),
    ],
)
def test_lines_that_are_not_folded(lines: tuple[str, ...]) -> None:
    """Where there was room, no word was cut in two; a comment goes on with a comment."""
    (found, *_) = _links(*lines)
    assert found == ("http://a.example/x.cfg", ())


def test_two_urls_on_two_lines() -> None:
    """A URL at the start of a line is never the rest of another."""
    assert [uri for uri, _ in _links("http://a.example/x/", "http://b.example/y")] == [
        "http://a.example/x/",
        "http://b.example/y",
    ]


def test_words_hyphenated_at_a_line_end() -> None:
    """Words are joined with a space, hyphenated ones with their hyphen; spaces collapse."""
    assert unfold(["a  well-", "known", "- and", " old  one"]).text == "a well-known - and old one"
    assert unfold([]).text == ""


def test_what_cannot_be_named_is_no_link() -> None:
    """A find that is no URI after unwrapping is left out."""
    assert _links("https://www.google.com/url?q=http://") == [
        ("https://www.google.com/url?q=http://", ())
    ]
    assert _links("http://web.archive.org/web/2015/http://?x") == []


def test_the_rest_of_a_word_alone_on_the_last_line() -> None:
    """A URL that fills its line goes on with it; with digits it does after digits, anywhere."""
    long = f"http://a.example/{'x' * 50}/ships-and-boa"
    assert _links(long, "ts") == [(f"{long}ts", (long,))]
    assert _links(long, "ts are there")[0][0] == long
    assert _links(long, "Ships.")[0][0] == long
    assert _links("http://a.example/x1B20 ", "130712.")[0][0] == "http://a.example/x1B20130712"
    assert _links("http://a.example/x", "130712.")[0][0] == "http://a.example/x"


def test_a_url_that_is_spelled_out_in_brackets() -> None:
    """Where both twins are cut, each at another place, the brackets tell how they go on."""
    lines = ("http://a.example/x/tides_3.z", "ip", "[http://a.example/x/tides_3.", "zip] is it")
    whole = spelled_out(lines)
    assert whole == {"http://a.example/x/tides_3.zip"}
    found = [link.uri_as_cited for _, _, link in unfold(lines, whole=whole).links()]
    assert found == ["http://a.example/x/tides_3.zip"] * 2


@pytest.mark.parametrize(
    ("text", "uri"),
    [
        ("船はhttp://a.example/xにあります", "http://a.example/x"),
        ("http://a.example/y/を参照", "http://a.example/y/"),
        ("以及http://a.example/z查看", "http://a.example/z"),
        ("http://a.example/wiki/港", "http://a.example/wiki/港"),
        ("http://a.example/wiki/みなと", "http://a.example/wiki/みなと"),
        ("船はhttp://a.example/x/にあります", "http://a.example/x/"),
        ("⟨http://a.example/x⟩", "http://a.example/x"),
    ],
)
def test_text_without_blanks(text: str, uri: str) -> None:
    """The text that goes on right behind a URL is no part of it; a name in its path is."""
    ((found, others),) = _links(text)
    assert found == uri
    assert len(others) == (0 if text.endswith(uri) else 1)


def test_words_that_were_cut() -> None:
    """A hyphen goes where the document has the word without it, stays where it has it with it;
    of words that it has nowhere else, it goes where the text cuts words; so in URLs."""
    lines = ["The harbour and the re-use of long ships that", "come in. All har-", "bour ships re-"]
    typed = Words([*lines, "use it."])
    for end, begin, joined in (
        ("har-", "bour of", "harbour of"),
        ("re-", "use of", "re-use of"),
        ("Salakhut-", "dinov came", "Salakhut-dinov came"),
        ("http://a.example/har-", "bour/x", "http://a.example/har-bour/x"),
        ("long har\u00ac", "bour", "long harbour"),
        ("long har\u00ad", "bour", "long harbour"),
        ("long-", "and", "long- and"),
    ):
        assert unfold([f"See {end}", begin], words=typed).text == f"See {joined}"
    more = ["Many boats sail together now.", "All bo-", "ats to-", "gether ma-", "ny sa-", "il."]
    cutting = Words([*lines, "use it.", *more])
    assert unfold(["See Salakhut-", "dinov"], words=cutting).text == "See Salakhutdinov"
    assert unfold(["A long-", "ships thing"], words=cutting).text == "A long-ships thing"
    assert unfold(["A non-", "plain thing"], words=cutting).text == "A non-plain thing"
    assert unfold(["An end-of-", "it thing"], words=cutting).text == "An end-of-it thing"
    [(_, _, link)] = unfold(["See http://a.example/har-", "bour/x"], words=cutting).links()
    assert link.uri_as_cited == "http://a.example/harbour/x"
    assert "http://a.example/har-bour/x" in link.alternatives
    assert link.uri_as_cited not in link.alternatives


def test_urls_that_a_justified_line_stretched() -> None:
    """Blanks behind their joints go, also over a line end, where the host has some, too."""
    lines = ("(https: // a. example/ one/ two_ three.", "md# of-it Scenario 2) and on. More")
    assert [uri for uri, _ in _links(*lines)] == ["https://a.example/one/two_three.md#of-it"]
    assert [uri for uri, _ in _links("See http: // www. a. example/ The ships.")] == [
        "http://www.a.example/"
    ]
    assert [uri for uri, _ in _links("See http: //a.example/ and ships.")] == ["http://a.example/"]


def test_urls_that_a_manual_cuts() -> None:
    """The hyphen of Unicode is in no URL: `man` sets it where it cuts one."""
    lines = (
        "At http://a.exam\u2010",
        "ple/x, <http://b.exam\u2010",
        "ple/y> or a re\u2010",
        "port.",
    )
    assert [uri for uri, _ in _links(*lines)] == ["http://a.example/x", "http://b.example/y"]


def test_the_number_of_a_line_in_a_forge() -> None:
    """A line end parts it from the letter before it."""
    unfolded = unfold(["http://a.example/blob/main/ship.py#L", "123", "is wrong."])
    assert [link.uri_as_cited for _, _, link in unfolded.links()] == [
        "http://a.example/blob/main/ship.py#L123"
    ]


@pytest.mark.parametrize(
    ("lines", "uri"),
    [
        (("http://a.example/%CE%B", "1%CF%84"), "http://a.example/%CE%B1%CF%84"),
        (("http://a.example/BAMS-", "86-12-1765"), "http://a.example/BAMS-86-12-1765"),
        (("http://a.example/?u=J:L:20:57:", "EN:PDF"), "http://a.example/?u=J:L:20:57:EN:PDF"),
        (("The ships of the harbour, http://a.example/", "4bZc"), "http://a.example/4bZc"),
    ],
)
def test_parts_that_no_word_is(lines: tuple[str, ...], uri: str) -> None:
    """A cut escape, numbers that are no date, more parts between colons and a short name go on."""
    assert _links(*lines)[0][0] == uri


@pytest.mark.parametrize(
    ("lines", "uri"),
    [
        (
            ("(https://dl.a.example/doi/10.", "1145/3290 (Lind)."),
            "https://dl.a.example/doi/10.1145/3290",
        ),
        (
            ("https://a.example/doi/10.1145/9036.", "90471 ok"),
            "https://a.example/doi/10.1145/9036.90471",
        ),
        (
            ("See http://a.example/tree/0123456789ab", "cdef0123456789abcdef01234567 now, or not."),
            "http://a.example/tree/0123456789abcdef0123456789abcdef01234567",
        ),
        (
            ("http://wiki.a.example/", "HowToCallAShip. They"),
            "http://wiki.a.example/HowToCallAShip",
        ),
        (
            ("http://a.example/ships/h", "arbour/all/x?view=2 and", "a" * 80),
            "http://a.example/ships/harbour/all/x?view=2",
        ),
        (
            (
                "http://a.example/ships;x=0123",
                "4567 (http://a.example/ships;x=01",
                "234567)",
                "a" * 60,
            ),
            "http://a.example/ships;x=01234567",
        ),
    ],
)
def test_joined_without_doubt(lines: tuple[str, ...], uri: str) -> None:
    """A DOI, a commit, a page of a wiki, a query, and a URL that comes once more behind itself are
    put together wherever a line end cut them."""
    assert _links(*lines)[0][0] == uri


def test_names_are_no_pages() -> None:
    """A name with two capitals begins a sentence; a regular expression is no URL."""
    assert _links("http://a.example/", "GitHub is one")[0][0] == "http://a.example/"
    assert _links(r"http://a.example/ships-(.+)\.tar and more") == []
