from __future__ import annotations

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citekeeper.page import PageText, meta_refresh, read_page
from citekeeper.page.charset import charset, sniff

HERE = "http://www.example.org/report.html"


def read(body: bytes | str, content_type: str | None = "text/html", **headers: str) -> PageText:
    """What read_page makes of a body."""
    raw = body.encode() if isinstance(body, str) else body
    return read_page(raw, content_type=content_type, headers=headers, uri=HERE)


# --- words --------------------------------------------------------------------------------------


def test_only_what_a_reader_sees_is_text() -> None:
    """Scripts, styles, templates, hidden elements and the head never count as words."""
    page = read(
        "<!doctype html><html lang=nl-BE><head><title> A  report </title><style>p{}</style></head>"
        "<body><script>var hidden_word = '<p>not me</p>'</script><template>nor me</template>"
        "<p hidden>nor this</p><div style='display: none'>nor <div>that</div> at all</div>"
        "<span style='VISIBILITY:hidden'>never</span><svg><title>x</title><text>no</text></svg>"
        "<noscript>please enable it</noscript><select><option>one</select>"
        "<h1>The <em>heading</em></h1><p>First\n  words &amp; more &lt;here&gt;.</p>"
        "<p aria-hidden=true>an ornament</p><br hidden>end</body></html>"
    )
    assert page.text == "one\nThe heading\nFirst words & more <here>.\nan ornament\nend"
    assert page.facts.title == "A report"
    assert page.facts.h1 == "The heading"
    assert page.facts.lang == "nl-BE"
    assert page.facts.scripts == 1
    assert page.facts.chars == len(page.text)
    assert page.facts.words == 11
    assert page.facts.text_sha256 is not None


def test_inline_elements_do_not_break_words() -> None:
    """A bold letter stays within its word, a table cell does not touch its neighbour."""
    page = read("<p><b>U</b>nder<i></i>stood</p><table><tr><td>one<td>two</table>")
    assert page.text == "Understood\none\ntwo"


def test_the_first_heading_that_says_anything_is_the_heading() -> None:
    """A logo, a hidden heading and one within a hidden part are passed over."""
    page = read(
        "<h1><img src=logo></h1><h1 hidden>no</h1><div style='display:none'><h1>no</h1></div>"
        "<h1>Real<br>heading</h1>"
    )
    assert page.facts.h1 == "Real heading"


def test_a_page_hidden_as_a_whole_until_its_script_runs_is_read() -> None:
    """display:none on the body is a trick against flicker and hides nothing from a reader."""
    assert read("<html><body style='display:none'><p>Here I am</p>").text == "Here I am"


def test_noscript_counts_only_where_it_holds_the_whole_page() -> None:
    """ "Enable JavaScript" is no content; a whole text for readers without scripts is."""
    shell = "<html><body><div id=app></div><script src=a.js></script><noscript>{}</noscript>"
    assert read(shell.format("Please enable JavaScript.")).text is None
    assert read(shell.format("Please enable JavaScript.")).facts.scripts == 1
    whole = read(shell.format("<p>" + "A sentence of the topic. " * 40))
    assert whole.text is not None
    assert whole.text.startswith("A sentence")


def test_data_in_a_script_element_is_no_script() -> None:
    """JSON-LD builds no page."""
    assert read("<script type='application/ld+json'>{}</script><p>hi").facts.scripts == 0


@pytest.mark.parametrize(
    ("body", "main"),
    [
        (
            "<nav>menu</nav><main><p>the text</p><p>more</p></main><footer>f</footer>",
            "the text\nmore",
        ),
        ("<p>menu</p><article>the text</article><p>after</p>", "the text"),
        (
            "<header>top</header><p>the text, quite long</p><footer>foot</footer>",
            "the text, quite long",
        ),
        ("<nav>one</nav><p>the text, quite long</p>", "the text, quite long"),
        ("<p>just text</p>", None),
        ("<main></main><p>text</p>", None),
        ("<nav>only a menu</nav>", None),
        ("<nav>a</nav><p>ab</p><nav>a</nav><p>abc</p><aside>a</aside><p>ab</p>", "ab\nabc\nab"),
    ],
)
def test_the_main_part_is_known_or_none(body: str, main: str | None) -> None:
    """The main part is <main>, the one <article>, or all that nothing marks as around it."""
    page = read(f"<html><body>{body}</body></html>")
    assert page.text is not None
    span = page.facts.main_span
    assert (page.text[slice(*span)] if span else None) == main


def test_control_characters_never_reach_a_terminal() -> None:
    """Escapes and text direction marks are taken out of title, heading and text; titles are cut."""
    page = read(f"<title>a\x1b[31mb\u202e&#27;{'x' * 500}</title><h1>h\x9bi</h1><p>t\x07\u2066xt")
    assert page.facts.title is not None
    assert page.facts.title.startswith("a[31mbxx")
    assert len(page.facts.title) == 300
    assert page.facts.h1 == "hi"
    assert page.text == "hi\ntxt"


def test_line_ends_of_any_system_are_spaces() -> None:
    """A carriage return does not survive as a character reference."""
    assert read("<p>one\r\ntwo\rthree").text == "one two three"


# --- other kinds --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "content_type", "kind"),
    [
        (b"", "text/html", "empty"),
        (b"\xef\xbb\xbf \n", "text/html", "empty"),
        (b"\n%PDF-1.4\n%x", "text/html", "pdf"),
        (b"junk\n%PDF-1.4\n%x", "application/pdf", "pdf"),
        (b"<html>Sorry, no PDF here", "application/pdf", "html"),
        (b"Warning: mysql\n<br /><b>x</b> <html>", None, "html"),
        (b"<?xml version='1.0'?><!DOCTYPE html><html><p>x", "text/xml", "html"),
        (b"<?xml version='1.0'?><doc>x</doc>", "text/html", "xml"),
        (b"<rss><channel/></rss>", None, "xml"),
        (b"<svg xmlns='x'><text>a</text></svg>", "image/svg+xml", "xml"),
        (b'{"a": 1}', "text/plain", "json"),
        (b'{"a": cut off', "application/json", "json"),
        (b"[1] A footnote, not JSON", "text/plain", "text"),
        (b"[if] <html><p>x", None, "html"),
        (b"Not found", "text/html; charset=utf-8", "html"),
        (b"plain words", None, "text"),
        (b"ship;dues\nHope;3\nAnna;4\n", "text/html", "text"),
        (b"ship,dues\nHope,3", "text/html", "text"),
        (b"Sorry, no page\nhas this name", "text/html", "html"),
        (b"One line; with a pause", "text/html", "html"),
        (b"PK\x03\x04..[Content_Types].xml", "text/html", "office"),
        (b"PK\x03\x04..mimetypeapplication/vnd.oasis.opendocument.text", None, "office"),
        (b"PK\x03\x04..photos/1.jpg", "application/zip", "other"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....", None, "office"),
        (b"\x89PNG\r\n\x1a\n\x00", "text/html", "other"),
        ("<html><p>hé".encode("utf-16"), None, "html"),
    ],
)
def test_the_first_bytes_say_what_a_body_is(body: bytes, content_type: str, kind: str) -> None:
    """Whatever the header claims, the bytes decide; the header helps where they are silent."""
    assert sniff(body, content_type) == kind
    assert read(body, content_type).facts.kind == kind


def test_plain_text_json_and_xml_give_their_words() -> None:
    """Text as it is, strings and numbers of JSON in order, the text content and title of XML."""
    assert read("one\n\n  two  words\n", "text/plain").text == "one\ntwo words"
    assert read('{"a": ["x", {"b": "y"}], "c": 3, "d": "z"}', None).text == "x\ny\n3\nz"
    assert read('{"a": true, "b": null}', None).facts.chars == 0
    assert read('{"a": cut off', "application/json").text == '{"a": cut off'
    feed = read("<?xml version='1.0'?><feed xml:lang='fr'><title>Le titre</title><p>mot</p></feed>")
    assert (feed.text, feed.facts.title, feed.facts.lang) == ("Le titre\nmot", "Le titre", "fr")


def test_a_pdf_has_no_words_yet() -> None:
    """A PDF is named as one, and nothing is claimed of its text."""
    page = read(b"%PDF-1.7 (Some words) Tj", "application/pdf")
    assert (page.text, page.facts.chars, page.facts.title) == (None, 0, None)
    assert page.facts.text_sha256 is None


def test_an_xml_entity_is_never_resolved() -> None:
    """Neither a file of this machine nor a bomb of entities comes out of an XML document."""
    bomb = (
        "<?xml version='1.0'?><!DOCTYPE d [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>"
        "<!ENTITY f SYSTEM 'file:///etc/hostname'>]><d>x&f;&b;y</d>"
    )
    text = read(bomb).text or ""
    assert "aaaa" not in text
    assert text.startswith("x")


def test_damaged_xml_still_gives_words() -> None:
    """What is no tree at all is read with its tags cut out."""
    assert read("<?xml version='1.0'?>").text is None
    assert read("<?xml version='1.0'?>loose words").text is not None


# --- charset ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "content_type", "word"),
    [
        ("<p>é".encode(), None, "é"),
        ("<p>é€".encode("cp1252"), "text/html; charset=ISO-8859-1", "é€"),
        ("<p>é".encode("latin-1"), None, "é"),
        ("<meta charset=windows-1251><p>да".encode("cp1251"), None, "да"),
        (
            "<meta http-equiv=content-type content='text/html; charset=x-sjis'><p>日本".encode(
                "cp932"
            ),
            None,
            "日本",
        ),
        ("<meta charset=windows-1251><p>é".encode(), "text/html; charset=utf-8", "é"),
        ("\ufeff<meta charset=windows-1251><p>é".encode(), "text/html; charset=koi8-r", "é"),
        ("<p>é".encode("utf-16"), "text/html; charset=utf-8", "é"),
        ("<meta charset=utf-16><p>é".encode(), None, "é"),
        ("<!-- <meta charset=koi8-r> --><p>é".encode(), None, "é"),
        ("<p>é".encode(), "text/html; charset=rot13", "é"),
        ("<p>é".encode(), "text/html; charset=no-such-thing", "é"),
        ("<?xml version='1.0' encoding='iso-8859-2'?><html><p>ł".encode("iso8859-2"), None, "ł"),
        ("<p>中".encode("gb18030"), "text/html; charset=gb2312", "中"),
    ],
)
def test_charset_is_found_as_browsers_find_it(
    body: bytes, content_type: str | None, word: str
) -> None:
    """BOM before header before meta before a guess; labels mean what they mean on the web."""
    assert read(body, content_type).text == word


def test_bytes_that_lie_about_their_charset_are_still_read() -> None:
    """Invalid UTF-8 under a UTF-8 header becomes replacement characters; a cut end is no fault."""
    assert read(b"<p>a\xffb", "text/html; charset=utf-8").text == "a\ufffdb"
    long = b"<p>" + b"x" * 70_000
    assert charset(long + b"\xc3", None) == "utf-8"
    assert charset(b"<p>" + b"\xc3", None) == "cp1252"


# --- meta refresh -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("head", "target"),
    [
        ("<meta http-equiv=refresh content='0; url=/new'>", "http://www.example.org/new"),
        (
            "<META HTTP-EQUIV='Refresh' CONTENT='5;URL=http://b.example/x?a=1&amp;b=2'>",
            "http://b.example/x?a=1&b=2",
        ),
        (
            "<meta http-equiv=refresh content=\"1.5, url='next.html'\">",
            "http://www.example.org/next.html",
        ),
        ("<meta http-equiv=refresh content='0 other.html'>", "http://www.example.org/other.html"),
        (
            "<base href=/deep/><meta http-equiv=refresh content='0;url=x'>",
            "http://www.example.org/deep/x",
        ),
        ("<meta http-equiv=refresh content='6; url=/new'>", None),
        ("<meta http-equiv=refresh content='0 ; URL = \"/q\" '>", "http://www.example.org/q"),
        ("<meta http-equiv=refresh content='0;url=\"/q\" x'>", "http://www.example.org/q"),
        ("<meta http-equiv=refresh content='0;url=/open '>", "http://www.example.org/open"),
        ("<meta http-equiv=refresh content='0'>", None),
        ("<meta http-equiv=refresh content='0; '>", None),
        ("<meta http-equiv=refresh content='0; url=report.html#top'>", None),
        ("<meta http-equiv=refresh content='0; url=javascript:x()'>", None),
        ("<meta http-equiv=refresh content='0; url=http://[bad'>", None),
        ("<meta http-equiv=refresh>", None),
        ("<noscript><meta http-equiv=refresh content='0; url=/nojs'></noscript>", None),
        ("<!-- <meta http-equiv=refresh content='0; url=/old'> -->", None),
        ("<p>to refresh your mind", None),
    ],
)
def test_a_refresh_within_five_seconds_is_a_way_on(head: str, target: str | None) -> None:
    """Only a real refresh of 0 to 5 s to another web address, seen by a browser with scripts."""
    body = f"<html><head>{head}</head><body>x".encode()
    assert meta_refresh(body, content_type="text/html", uri=HERE) == target


@pytest.mark.parametrize(
    "content",
    ["0{}", "0{}x", "0;{}'a", "0; url{}", "0; url{}=", "0; url={}", "0; x{}", "0.{}", "{}0", "{}"],
)
@pytest.mark.parametrize("filler", [" ", "0", "x", ";", "'", "url="])
def test_a_refresh_is_read_in_no_time(content: str, filler: str) -> None:
    """However much of nothing it holds."""
    told = content.format(filler * (4000 // len(filler)))
    body = f'<html><meta http-equiv=refresh content="{told}">'.encode()
    began = time.process_time()
    meta_refresh(body, content_type="text/html", uri=HERE)
    assert time.process_time() - began < 2


def test_a_refresh_is_looked_for_in_a_page_only_and_at_its_start() -> None:
    """Neither a plain text nor what comes after 64 KB sends anybody on."""
    tag = b"<meta http-equiv=refresh content='0; url=/new'>"
    assert meta_refresh(b"how to refresh", content_type="text/plain", uri=HERE) is None
    late = b"<html>" + b"x" * 65_536 + tag
    assert meta_refresh(late, content_type="text/html", uri=HERE) is None
    assert meta_refresh(b"<!-- refresh", content_type="text/html", uri=HERE) is None


# --- hostile bodies -----------------------------------------------------------------------------

HOSTILE = {
    "deep": b"<div>" * 100_000 + b"x" * 100,
    "deep-inline": b"<html><style>a<b</style><script>1</script>" + b"<b>" * 200_000 + b"words",
    "attributes": b"<p " + b"a=b " * 200_000 + b">hi",
    "giant-attribute": b"<p title='" + b"x" * 1_000_000 + b"'>hi",
    "titles": b"<title></title>" * 60_000,
    "headings": b"<h1>" * 200_000,
    "tags-unclosed": b"<" * 1_000_000,
    "tag-soup": b"<table><a><form>" * 60_000,
    "entities": b"<p>" + b"&amp;" * 200_000,
    "refreshes": b"<meta http-equiv=refresh content='9'>" * 20_000,
    "hidden": b"<p hidden>a</p>b" * 60_000,
    "hidden-deep": b"<i hidden>a" * 90_000,
    "comments": b"<!--" * 250_000,
    "json-deep": b"[" * 100_000,
    "json-number": b"[" + b"9" * 100_000 + b"]",
    "xml-deep": b"<?xml version='1.0'?>" + b"<a>" * 100_000,
    "navs": b"<nav>a</nav>b" * 70_000,
    "charset": b"<meta charset='" + b"a" * 1_000_000,
    "phrases": b"<p>" + b"the domain is for the domain name " * 170,
    "spam": b"<p>" + b"casino casino online free slot " * 30_000,
    "surrogates": b"<p>&#xd800;&#xfffe;&#xfdd1;&#xfdd0;\xef\xb7\x91",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_bodies_are_read_in_bounded_time(name: str) -> None:
    """No body of a megabyte raises or costs more than a second (with room for a busy machine)."""
    started = time.process_time()
    page = read(HOSTILE[name], None)
    meta_refresh(HOSTILE[name], content_type="text/html", uri=HERE)
    assert time.process_time() - started < 20
    assert page.facts.chars <= 1_000_000


def test_words_below_the_depth_that_a_parser_reads_are_not_lost() -> None:
    """A page of thousands of elements in each other still gives its words, without a main part."""
    page = read(HOSTILE["deep-inline"])
    assert page.text == "words"
    assert page.facts.main_span is None


FRAGMENTS = (
    *(b"<html>", b"<p>", b"</p>", b"<main>", b"</main>", b"<nav>", b"<p hidden>", b"<h1>"),
    *(b"<title>", b"<meta charset=utf-16>", b"<?xml ", b"{", b"%PDF-", b"PK\x03\x04"),
    *(b"\xff\xfe", b"<script>", b"<!--", b"]]>", b"&#0;", b"\x00", b"\xe9", b"casino "),
    *(b"<nav>", b"</nav>", b"<div class=sidebar>", b"</div>", b"<article>", b"</article>"),
    *(b"<div id=onetrust>", b"<footer>", b"<aside/>", b"A line of the page. ", b"<br>"),
    *(b"<meta http-equiv=refresh content='0;url=//['>", b"<p <b", b"'\"", b" words "),
)


@given(
    body=st.one_of(st.binary(), st.lists(st.sampled_from(FRAGMENTS)).map(b"".join)),
    content_type=st.sampled_from(
        [None, "text/html", "application/json", "text/xml; charset=utf-7"]
    ),
    uri=st.sampled_from([HERE, "http://[bad", ""]),
)
@settings(max_examples=400, deadline=None)
def test_no_bytes_ever_raise(body: bytes, content_type: str | None, uri: str) -> None:
    """Whatever a server sends is read as something."""
    page = read_page(body, content_type=content_type, headers={"X-Any": "thing"}, uri=uri)
    assert (page.text is None) == (page.facts.text_sha256 is None)
    if page.facts.main_span is not None:
        start, end = page.facts.main_span
        assert 0 <= start < end <= len(page.text or "")
    meta_refresh(body, content_type=content_type, uri=uri)


TAGS = ("nav", "div class=sidebar", "article", "main", "footer", "div id=didomi", "p", "header")


@given(
    st.recursive(
        st.integers(0, 999).map("w{}".format),
        lambda inner: st.tuples(st.sampled_from(TAGS), st.lists(inner, max_size=5)).map(
            lambda told: f"<{told[0]}>{' '.join(told[1])}</{told[0].split()[0]}>"
        ),
        max_leaves=40,
    )
)
@settings(max_examples=300, deadline=None)
def test_whatever_surrounds_what_no_word_is_lost_or_doubled(body: str) -> None:
    """The main part is put together, all else stays: the words are those of the page."""
    page = read(f"<html><body>{body}</body></html>")
    assert sorted((page.text or "").split()) == sorted(re.findall(r"w\d+", body))
    if page.facts.main_span:
        start, end = page.facts.main_span
        assert (page.text or "")[start:end].strip() == (page.text or "")[start:end] != ""
