from __future__ import annotations

import pytest

from citekeeper.readers import read
from citekeeper.readers.html_furniture import shares
from citekeeper.urls import cited_link

LINK = '<a href="http://no.example/">x</a>'
TEXT = '<p>Silt, see <a href="http://yes.example/">y</a>.</p>'


def _links(body: str) -> list[str]:
    document = read("page.html", body.encode(), lambda _: None)
    return [link.uri_as_cited for citation in document.citations for link in citation.cited]


@pytest.mark.parametrize(
    "furniture",
    [
        '<div class="navbar">{}</div>',
        '<div id="footer">{}</div>',
        '<p class="footer-link">{}</p>',
        '<div class="site-footer">{}</div>',
        '<div class="article-footer">{}</div>',
        '<ul class="breadcrumbs"><li>{}</ul>',
        '<div class="share-links">{}</div>',
        '<div id="comments">{}</div>',
        '<div class="byline">{}</div>',
        '<ol class="bios"><li class="bio"><ul><li>{}</ul></ol>',
        '<div class="td-post-author-name">{}</div>',
        '<div class="widget-author-box">{}</div>',
        '<div class="td-post-next-prev"><div>{}</div></div>',
        '<div class="td-header-wrap">{}</div>',
        '<ul class="post-categories"><li>{}</ul>',
        '<ul class="builder-post-info"><li>{}</ul>',
        '<div id="breadcrumb-section">{}</div>',
        '<div class="page-metadata">{}</div>',
        '<div class="d-byline">{}</div>',
        '<ul class="post-tags"><li>{}</ul>',
        '<div class="logo-wrapper">{}</div>',
        '<div class="wgt-footer-main">{}</div>',
        '<div class="refererlist"><ul><li>{}</ul></div>',
        '<div class="vertical-navbox">{}</div>',
        '<p class="akismet"><span class="comment-wrapper">{}</span></p>',
        '<h2>Sand<span class="mw-editsection">{}</span></h2>',
        '<div class="license-description">{}</div>',
        '<div class="post-share_links">{}</div>',
        '<div id="header">{}</div>',
        '<div class="no_print">{}</div>',
        '<div class="cookie-banner">{}</div>',
        '<div role="navigation">{}</div>',
        "<button>{}</button>",
        "<div hidden>{}</div>",
    ],
)
def test_furniture(furniture: str) -> None:
    """Links around the text of a page are no citations."""
    assert _links(furniture.format(LINK) + TEXT) == ["http://yes.example/"]


@pytest.mark.parametrize(
    "section",
    [
        '<section id="comments"><h2>Comments</h2>{}</section>',
        '<div class="section" id="navigation"><h2>Navigation</h2>{}</div>',
        '<div class="level2" id="footer"><h2>Footer</h2>{}</div>',
        '<div class="footers">{}</div>',
        '<div class="post category-social-media tag-menu">{}</div>',
        '<div id="related-work">{}</div>',
        "<blockquote>Silt.<footer>{}</footer></blockquote>",
        '<figcaption class="blockquote-footer">{}</figcaption>',
        '<article><div class="header">{}</div></article>',
    ],
)
def test_sections_of_the_author(section: str) -> None:
    """A section of the text may be called as furniture is."""
    assert _links(section.format(TEXT)) == ["http://yes.example/"]


def test_what_holds_the_text() -> None:
    """An element that holds most of the text is the text, whatever it is called."""
    assert _links(f'<div class="with-sidebar">{TEXT}</div><div class="sidebar">{LINK}</div>') == [
        "http://yes.example/"
    ]


def test_notes_in_a_footer() -> None:
    """Notes are notes wherever they stand."""
    body = f"""{TEXT}<p>A.<sup><a href="#fn1">1</a></sup></p><div id="footer">{LINK}<ol
        class="footnotes"><li id="fn1">See <a href="http://note.example/">n</a>.</ol></div>"""
    assert _links(body) == ["http://yes.example/", "http://note.example/"]


def test_a_page_that_a_script_shows() -> None:
    """Where most of the text is hidden, it is the text."""
    assert _links(f"<p>Wait.</p><div hidden><div hidden>{TEXT}</div></div>") == [
        "http://yes.example/"
    ]


def test_preformatted_text() -> None:
    """URLs in preformatted text are examples, unless the page is such a text and not a listing."""
    pre = "<pre>Silt of the harbour, see http://pre.example/ and more of the same.</pre>"
    assert _links(pre + TEXT) == ["http://pre.example/", "http://yes.example/"]
    long = "<p>The text of a page that is much longer than the example below it, or above.</p>"
    assert _links(pre + TEXT + long) == ["http://yes.example/"]
    for marked in (
        pre.replace("<pre>", '<pre class="src src-sh">'),
        f'<div class="highlight">{pre}</div>',
        pre.replace("Silt", "<code>silt</code>"),
    ):
        assert _links(marked + TEXT) == ["http://yes.example/"]


def test_nested_main_elements() -> None:
    """A main element within another is part of it."""
    body = f'<main>{TEXT}<div role="main"><a href="http://in.example/">z</a></div></main>{LINK}'
    assert _links(body) == ["http://yes.example/", "http://in.example/"]


@pytest.mark.parametrize(
    ("uri", "is_button"),
    [
        ("https://www.facebook.com/sharer/sharer.php?u=x", True),
        ("https://twitter.com/share?text=x", True),
        ("https://x.com/intent/tweet?url=x", True),
        ("http://www.linkedin.com/shareArticle?url=x", True),
        ("https://api.whatsapp.com/send?text=x", True),
        ("https://news.ycombinator.com/submitlink?u=x", True),
        ("https://twitter.com/shareholders/status/1", False),
        ("https://www.facebook.com/harbour", False),
        ("https://news.ycombinator.com/item?id=1", False),
    ],
)
def test_share_buttons(uri: str, is_button: bool) -> None:
    """Addresses that share a page are no citations; posts on the same sites are."""
    assert shares(cited_link(uri)) is is_button
    assert _links(f'<p><a href="{uri}">s</a></p>{TEXT}') == [
        *([] if is_button else [uri]),
        "http://yes.example/",
    ]


def test_pages_of_bikeshed() -> None:
    """Bikeshed sets only the middle of a specification in its main element."""
    link = '<p><a href="http://status.example/">s</a></p>'
    body = f'<head><meta name="generator" content="Bikeshed 1.0"></head>{link}<main>{TEXT}</main>'
    assert _links(body) == ["http://status.example/", "http://yes.example/"]
    other = body.replace("Bikeshed", "ReSpec")
    assert _links(other) == ["http://yes.example/"]
    assert len(_links(other.replace("<p>", '<p data-fill-with="status">', 1))) == 2


def test_the_postscript_of_spip() -> None:
    """It stands outside the text, and belongs to it."""
    ps = '<div class="ps"><p><a class="spip_out" href="http://ps.example/">p</a></p></div>'
    body = f'<div class="entry-content">{TEXT}</div>{ps}<p>{LINK}</p>'
    assert _links(body) == ["http://yes.example/", "http://ps.example/"]


def test_remarks_are_no_sidebar() -> None:
    """An `aside` that is named as a notice is text, wherever it stands."""
    assert _links(f'{TEXT}<aside class="notice">{TEXT}</aside>') == ["http://yes.example/"] * 2


def test_links_about_the_page() -> None:
    """Links to its author or topics, and icons without words, are none of its citations."""
    about = '<p><a rel="category tag" href="http://no.example/">x</a></p>'
    icon = '<p><a href="http://no.example/"><svg></svg></a></p>'
    figure = '<p><a href="http://figure.example/"><img src="f.png"></a></p>'
    header = f'<header><h1>T</h1><div>{LINK}</div><p>By the <a href="http://port.example/">port</a>.</p></header>'
    found = _links(f"<article>{header}{about}{icon}{figure}{TEXT}</article>")
    assert found == ["http://port.example/", "http://figure.example/", "http://yes.example/"]


def test_the_article_among_teasers() -> None:
    """Of several articles the one with more than half of the text is the report."""
    teaser = f"<article>{LINK}</article>"
    long = f"<article>{TEXT * 9}</article>"
    assert set(_links(LINK + teaser + long + teaser)) == {"http://yes.example/"}
    assert set(_links(teaser + TEXT + teaser)) == {"http://no.example/", "http://yes.example/"}


def test_sidebars_in_the_main_element() -> None:
    """A sidebar, or an entry's footer, in the main element is furniture by its name alone."""
    aside = f'<aside class="sidebar widget-area">{LINK}</aside>'
    footer = f'<footer class="entry-footer">{LINK}</footer>'
    assert _links(f"<main><article>{TEXT * 3}{footer}</article>{aside}</main>")[-1:] == [
        "http://yes.example/"
    ]
    quoted = (
        '<figure><figcaption><footer class="footer"><a href="http://yes.example/">y</a></footer>'
    )
    assert _links(f"<main>{quoted}</figcaption></figure></main>") == ["http://yes.example/"]
    assert _links(f'{TEXT}<div class="figure-footer">{TEXT}</div>') == ["http://yes.example/"] * 2


@pytest.mark.parametrize("mark", ['class="entry-content"', 'itemprop="articleBody"'])
def test_the_text_of_an_entry(mark: str) -> None:
    """What is marked as the text of an entry is the report, unless most text is elsewhere."""
    entry = f"<div {mark}>{TEXT}</div>"
    assert _links(f"<div>{entry}<p>{LINK}</p></div>") == ["http://yes.example/"]
    assert _links(f"<div>{entry}<p>{LINK}</p>{'Sand. ' * 20}</div>") == [
        "http://yes.example/",
        "http://no.example/",
    ]


def test_sections_that_are_shown_when_found() -> None:
    """MediaWiki's mobile pages fold sections that a search in the page unfolds."""
    assert _links(f'<p>Silt.</p><div hidden="until-found">{TEXT}</div>') == ["http://yes.example/"]


def test_opinions_of_a_court() -> None:
    """Where articles of one class stand side by side, all are the text, however long the first."""
    other = '<article class="opinion"><p>See <a href="http://no.example/">x</a>.</p></article>'
    body = f'<article class="opinion">{TEXT}<p>{"Words. " * 40}</p></article>'
    assert _links(f"<section>{body}{other}</section>") == [
        "http://yes.example/",
        "http://no.example/",
    ]
    assert _links(f"{body}{other.replace('opinion', 'card')}") == ["http://yes.example/"]


@pytest.mark.parametrize(
    "uri",
    [
        "http://twitter.com/home?status=Ships%20http://a.example/",
        "http://friendfeed.com/?url=http://a.example/",
        "http://del.icio.us/post?url=http://a.example/",
        "https://connect.ok.ru/offer?url=http://a.example/",
        "http://scholar.google.com/scholar?q=author%3A%22A+Lind%22",
        "http://www.google.com/search?hl=en&q=related:http://a.example/",
    ],
)
def test_more_services(uri: str) -> None:
    """Older services to share pages with, and searches for what an author wrote."""
    assert shares(cited_link(uri))


def test_sidebars_of_docbook() -> None:
    """What DocBook calls a sidebar is a part of the text."""
    body = f'{TEXT}<div class="sidebar">{LINK}</div>'
    head = '<head><meta name="generator" content="DocBook XSL Stylesheets"></head>'
    assert _links(body) == ["http://yes.example/"]
    assert len(_links(f"<html>{head}<body>{body}</body></html>")) == 2


def test_what_comes_before_and_behind_a_text() -> None:
    """A box with the titles of the texts before and after is no part of this one."""
    body = f'{TEXT}<div id="PreviousNext"><p>Previous: {LINK}</div>'
    assert _links(body) == ["http://yes.example/"]
