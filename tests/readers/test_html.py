from __future__ import annotations

import time

import pytest

from citekeeper.errors import ReadError
from citekeeper.model import Citation, Document
from citekeeper.readers import read


def _read(body: str, name: str = "report.html") -> Document:
    return read(name, body.encode(), lambda _: None)


def _only(body: str) -> Citation:
    (citation,) = _read(body).citations
    return citation


CONVENTIONS = {
    "a.fn": """
        <p>Ships came.<a class="fn" href="#fn-1" id="fnref-1">1</a> More.</p>
        <div class="footnotes"><ol><li id="fn-1">Port, <a href="http://a.example/x">list</a>.
        <a href="#fnref-1">&#8617;</a></li></ol></div>""",
    "docbook": """
        <p>Ships came.<a href="#ftn.id1" class="footnote" name="id1"><sup
        class="footnote">[1]</sup></a>
        More.</p>
        <div class="footnotes"><div id="ftn.id1" class="footnote"><p><a href="#id1" class="para">
        <sup class="para">[1] </sup></a>Port, <a href="http://a.example/x">list</a>.</p></div></div>""",
    "pandoc": """
        <p>Ships came.<a href="#fn1" class="footnote-ref" id="fnref1"><sup>1</sup></a> More.</p>
        <section class="footnotes"><ol><li id="fn1"><p>Port, <a href="http://a.example/x">list</a>.
        <a href="#fnref1" class="footnote-back">↩︎</a></p></li></ol></section>""",
    "kramdown": """
        <p>Ships came.<sup id="fnref:1"><a href="#fn:1" class="footnote">1</a></sup> More.</p>
        <div class="footnotes"><ol><li id="fn:1"><p>Port, <a href="http://a.example/x">list</a>.
        <a href="#fnref:1" class="reversefootnote">&#8617;</a></p></li></ol></div>""",
    "aria": """
        <p>Ships came.<a role="doc-noteref" href="#n-x">*</a> More.</p>
        <section role="doc-endnotes"><ol><li id="n-x" role="doc-endnote">Port,
        <a href="http://a.example/x">list</a>. <a role="doc-backlink" href="#">back</a></li></ol>
        </section>""",
    "epub": """
        <p>Ships came.<a epub:type="noteref" href="#n1">1</a> More.</p>
        <aside epub:type="footnote" id="n1"><p>Port, <a href="http://a.example/x">list</a>.</p></aside>""",
    "mediawiki": """
        <p>Ships came.<sup id="cite_ref-port_1-0" class="reference"><a
        href="#cite_note-port-1"><span>&#91;</span>1<span>&#93;</span></a></sup> More.</p>
        <ol class="references"><li id="cite_note-port-1"><span class="mw-cite-backlink"><b><a
        href="#cite_ref-port_1-0">^</a></b></span> <span class="reference-text">Port, <a
        rel="nofollow" href="http://a.example/x">list</a>.</span></li></ol>""",
    "word": """
        <p>Ships came.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span
        class=MsoFootnoteReference>[1]</span></a> More.</p>
        <div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a>
        Port, <a href="http://a.example/x">list</a>.</p></div>""",
    "libreoffice": """
        <p>Ships came.<a class="sdfootnoteanc" name="sdfootnote1anc"
        href="#sdfootnote1sym"><sup>1</sup></a> More.</p>
        <div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym"
        href="#sdfootnote1anc">1</a> Port, <a href="http://a.example/x">list</a>.</p></div>""",
    "github": """
        <p>Ships came.<sup><a href="#user-content-fn-1" id="user-content-fnref-1"
        data-footnote-ref>1</a></sup> More.</p>
        <section data-footnotes class="footnotes"><ol><li id="user-content-fn-1"><p>Port, <a
        href="http://a.example/x">list</a>. <a href="#user-content-fnref-1"
        data-footnote-backref>↩</a></p></li></ol></section>""",
    "docutils": """
        <p>Ships came.<a class="footnote-reference brackets" href="#footnote-1"
        id="footnote-reference-1">1</a> More.</p>
        <dl class="footnote brackets"><dt class="label" id="footnote-1"><span class="brackets"><a
        class="fn-backref" href="#footnote-reference-1">1</a></span></dt>
        <dd><p>Port, <a href="http://a.example/x">list</a>.</p></dd></dl>""",
    "docutils table": """
        <p>Ships came.<a class="footnote-reference" href="#id2" id="id1">[1]</a> More.</p>
        <table class="docutils footnote" id="id2"><tr><td class="label"><a class="fn-backref"
        href="#id1">[1]</a></td><td>Port, <a href="http://a.example/x">list</a>.</td></tr></table>""",
    "by hand": """
        <p>Ships came.<sup><a href="#one" name="back">1</a></sup> More.</p>
        <p><a name="one" href="#back">1</a> Port, <a href="http://a.example/x">list</a>.<br></p>""",
    "sidenote": """
        <p>Ships came.<sup><a href="#sn1">1</a></sup><span id="sn1" class="sidenote">Port,
        <a href="http://a.example/x">list</a>.</span> More.</p>""",
}


@pytest.mark.parametrize("convention", CONVENTIONS)
def test_conventions(convention: str) -> None:
    """Every convention of notes in HTML gives one citation with its text, link and sentence."""
    citation = _only(CONVENTIONS[convention])
    assert citation.marker == ("*" if convention == "aria" else "1")
    assert (citation.note or "").removesuffix(" back") == "Port, list."
    assert [link.uri_as_cited for link in citation.cited] == ["http://a.example/x"]
    assert citation.context == "Ships came."
    assert citation.place.line is not None


def test_several_notes_in_one_paragraph() -> None:
    """Notes that share a paragraph end where the next one begins."""
    document = _read(
        """<p>One.<sup><a href="#a">1</a></sup> Two.<sup><a href="#b">2</a>,<a
        href="#c">3</a></sup></p>
        <p><a name="a"></a>1. http://a.example/<br><a name="b"></a>2. http://b.example/<br>
        <a name="c"></a>3. Nothing</p>"""
    )
    assert [(c.id, c.note, c.context) for c in document.citations] == [
        ("1", "http://a.example/", "One."),
        ("2", "http://b.example/", "Two."),
        ("3", "Nothing", "Two."),
    ]


def test_brackets_around_markers() -> None:
    """Brackets that stand around a marker go with it."""
    document = _read(
        """<p>One [<a href="#fn1">1</a>] and two (<a href="#fn2">2</a>), [<a href="#fn2">2</a>
        again.</p><p id="fn1">[1] http://a.example/</p><p id="fn2">(2) http://b.example/</p>"""
    )
    assert [(c.note, c.context) for c in document.citations] == [
        ("http://a.example/", "One and two, again."),
        ("http://b.example/", "One and two, again."),
    ]


def test_numbering_that_restarts() -> None:
    """From the second numbering on, ids name the section."""
    chapter = """<p>Text.<a href="#ftn.{0}1" class="footnote" name="{0}1"><sup>[1]</sup></a></p>
        <div class="footnotes"><div id="ftn.{0}1" class="footnote"><p><a href="#{0}1">[1]</a>
        http://{0}.example/</p></div></div>"""
    document = _read(chapter.format("a") + chapter.format("b"))
    assert [c.id for c in document.citations] == ["1", "2:1"]
    assert [c.marker for c in document.citations] == ["1", "1"]


def test_notes_without_reference() -> None:
    """Notes that are marked as such count although nothing refers to them, without a sentence."""
    document = _read(
        """<p>Text.<a href="#fn2"><sup>2</sup></a></p><section class="footnotes"><ol>
        <li>http://a.example/</li><li id="fn2">http://b.example/</li><li value="9">Nine</li></ol>
        </section><aside role="doc-footnote">[12] http://c.example/</aside>
        <aside role="doc-footnote">http://d.example/</aside>"""
    )
    found = {c.id: (c.cited[0].uri_r if c.cited else None, c.context) for c in document.citations}
    assert found == {
        "1": ("http://a.example/", None),
        "2": ("http://b.example/", "Text."),
        "9": (None, None),
        "12": ("http://c.example/", None),
        "*": ("http://d.example/", None),
    }


def test_a_note_without_printed_number() -> None:
    """A reference whose number the browser prints is counted."""
    citation = _only(
        '<p>A.<a role="doc-noteref" href="#x"></a></p><aside id="x">http://a.example</aside>'
    )
    assert citation.id == "1"


def test_links_within_the_page_are_no_notes() -> None:
    """Chapter links, tables of contents and dead anchors are neither notes nor citations."""
    document = _read(
        """<p><a href="#c2">Chapter two</a> <sup><a href="#c2">2</a></sup> <a href="#none">1</a>
        <a href="mailto:a@b.example">mail</a> <a href="tel:022522633">call</a> <a href="">x</a>
        <a href="other.html#fn1">1</a> <a>1</a> <a href="http://a.example/">a</a></p>
        <h2 id="c2">Two</h2>"""
    )
    assert [c.id for c in document.citations] == ["p1"]


def test_links_of_the_main_content() -> None:
    """Navigation, page header and footer are not the report; a header in an article is."""
    document = _read(
        """<header><a href="http://no.example/1">x</a></header>
        <nav><a href="http://no.example/2">x</a></nav>
        <div class="toc"><a href="http://no.example/3">x</a></div>
        <aside><a href="http://no.example/4">x</a></aside><div hidden>http://no.example/5</div>
        <section><header><a href="http://yes.example/1">x</a></header>
        <p>At <a href="//yes.example/2">y</a> and http://yes.example/3. <code>http://no.example/6</code></p>
        <img src="http://no.example/7"><script>"http://no.example/8"</script></section>
        <footer><a href="http://no.example/9">x</a></footer>"""
    )
    assert [c.cited[0].uri_as_cited for c in document.citations] == [
        "http://yes.example/1",
        "//yes.example/2",
        "http://yes.example/3",
    ]
    assert [c.id for c in document.citations] == ["p1", "p2", "p3"]
    assert [c.place.line for c in document.citations] == [5, 6, 6]


def test_one_main_element_is_the_report() -> None:
    """Where there is one main element or one article, only links in it are citations."""
    for element in ("main", "article"):
        document = _read(
            f'<p><a href="http://no.example/">x</a></p><{element}>'
            f'<a href="http://yes.example/">y</a></{element}>'
        )
        assert [c.cited[0].uri_r for c in document.citations] == ["http://yes.example/"]


def test_a_sentence_cut_by_notes() -> None:
    """A sentence goes on over the notes that stand in it."""
    document = _read(
        """<p>The harbour<a role="doc-noteref" href="#a">1</a> of Lind</p>
        <aside id="a" role="doc-footnote">http://a.example/</aside>
        <p>is old<a role="doc-noteref" href="#b">2</a> and see <a
        href="http://c.example/">it</a>. End.</p>
        <aside id="b" role="doc-footnote">http://b.example/</aside>"""
    )
    sentence = "The harbour of Lind is old and see it."
    assert [(c.id, c.context) for c in document.citations] == [
        ("1", sentence),
        ("2", sentence),
        ("p1", sentence),
    ]


def test_text_that_shows_another_url() -> None:
    """The target of a link counts, untrimmed; the other URL that its text shows is kept."""
    citation = _only('<p><a href="http://a.example/x.">http://b.example/y</a></p>')
    assert citation.cited[0].uri_as_cited == "http://a.example/x."
    assert citation.cited[0].alternatives == ("http://b.example/y",)
    same = _only('<p><a href="http://a.example/">HTTP://A.EXAMPLE:80/</a></p>')
    assert same.cited[0].alternatives == ()


def test_robust_links() -> None:
    """Robust Links attributes give original and memento."""
    version = "https://web.archive.org/web/20150602000000/http://a.example/"
    citation = _only(
        f'<p><a href="{version}" data-originalurl="http://a.example/" '
        f'data-versionurl="{version}" data-versiondate="2015-06-02">a</a></p>'
    )
    assert citation.cited[0].uri_as_cited == "http://a.example/"
    assert citation.cited[0].known_memento == version


def test_facts_of_the_page() -> None:
    """Title, language and date come from the head; what is no language or date is left out."""
    link = '<a href="http://a.example/">a</a>'
    page = _read(
        f"""<?xml version="1.0"?><html xml:lang="fr"><head>
        <meta property="article:published_time" content="2015-06-02T10:00:00Z"></head>
        <body><h1>Ports  du
        Nord</h1>{link}</body></html>""",
        "page.xhtml",
    )
    assert (page.title, page.language, page.published_on) == ("Ports du Nord", "fr", "2015-06-02")
    bare = _read(f'<html lang="??"><meta name="date" content="soon">{link}')
    assert (bare.title, bare.language, bare.published_on) == (None, None, None)


def test_an_archive_link_in_a_note() -> None:
    """An archive address is a known memento of its original."""
    uri_m = "https://web.archive.org/web/20150602000000/http://a.example/"
    link = _only(f'<p>A <a href="{uri_m}">b</a>.</p>').cited[0]
    assert (link.uri_r, link.known_memento) == ("http://a.example/", uri_m)


@pytest.mark.parametrize(
    "body",
    [
        "<div>" * 5000 + '<a href="http://a.example/">x</a>',
        "<p>A.<sup><a href='#fn1'>1</a></sup></p><div id=fn1>" + "<div>" * 5000,
    ],
)
def test_nested_too_deeply(body: str) -> None:
    """Deep nesting is one clear line."""
    with pytest.raises(ReadError, match=r"^report.html: nested too deeply"):
        _read(body)


@pytest.mark.parametrize(
    "unit",
    [
        "<p>Text.<sup><a href='#fn{0}' id='fnref{0}'>{0}</a></sup></p><div id='fn{0}'>{0}. x "
        "<a href='http://a.example/{0}'>a</a> <a href='#fnref{0}'>b</a></div>",
        "<ol class=footnotes><li>{0}<ol>",
        "<li role=doc-footnote>{0}</li>",
        "<a href='#fn1'>1</a><a id=fn1 name=fn{0}>",
        "word{0} <a href=http://a.example/{0}>a</a>",
    ],
)
def test_bounded_time(unit: str) -> None:
    """Hundreds of notes or links are read in seconds."""
    body = "<p><a href='http://a.example/'>x</a></p>" + "".join(unit.format(n) for n in range(600))
    started = time.process_time()
    try:
        _read(body)
    except ReadError as error:
        assert "nested" in str(error)  # noqa: PT017 - most of these bodies are read
    assert time.process_time() - started < 20
