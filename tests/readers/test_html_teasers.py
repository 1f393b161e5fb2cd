from __future__ import annotations

import pytest

from citekeeper.readers import read

TEXT = '<p>Ships came to the <a href="http://yes.example/">port</a>, and the logs tell of it.</p>'
SITE = "https://site.example"
HEAD = f'<head><link rel="canonical" href="{SITE}/post"></head>'


def _links(body: str, head: str = HEAD) -> list[str]:
    document = read("page.html", f"<html>{head}{body}".encode(), lambda _: None)
    return [link.uri_as_cited for citation in document.citations for link in citation.cited]


@pytest.mark.parametrize(
    "teaser",
    [
        f'<div class="embedded-post-wrap"><a href="{SITE}/1"><div>One</div></a></div>',
        f'<aside data-component="rich-link"><h5><a href="{SITE}/1">One</a></h5></aside>',
        f'<section class="more-stories"><div><a href="{SITE}/1">One</a></div></section>',
        f'<p class="lire-aussi">À suivre : <a href="{SITE}/1">One</a></p>',
        f'<p><strong>READ MORE: <a href="{SITE}/1">One</a></strong></p>',
        f'<div><a href="{SITE}/1"><span>See also:</span> <span>One</span></a></div>',
        f'<h3>You may also like</h3><ul><li><a href="{SITE}/1">One</a> 3 May</ul><h3>B</h3>',
        f'<h2>More from the port</h2><ul><li><a href="{SITE}/1">One</a></ul><h2>B</h2>',
        f'<p><a class="button primary" href="{SITE}/subscribe">Subscribe</a></p>',
        f'<div><h6>Previous post:</h6><h5><a href="{SITE}/1">One</a></h5><p>Ships.</p></div>'
        "<h3>B</h3>",
        '<div id="taboola-below"><a href="http://no.example/">Ad</a></div>',
    ],
)
def test_teasers(teaser: str) -> None:
    """Links to other articles of the site in boxes, lists and lines for them are no citations."""
    assert _links(f"<article>{TEXT}{teaser}{TEXT}</article>") == ["http://yes.example/"] * 2


@pytest.mark.parametrize(
    "source",
    [
        '<div class="kg-bookmark-card"><a href="http://other.example/1">One</a></div>',
        f'<p>We told <a href="{SITE}/1">before</a> how ships came.</p>',
        '<h3>See also</h3><ul><li><a href="http://other.example/1">One</a></ul>',
        f'<h3>See also</h3><p><a href="{SITE}/1">1</a> <a href="http://o.example/">2</a></p>',
        '<p>READ MORE: <a href="http://other.example/1">One</a></p>',
    ],
)
def test_sources_that_are_like_them(source: str) -> None:
    """What leads elsewhere is a source, and so is an article of the site within a sentence."""
    assert len(_links(f"<article>{TEXT}{source}</article>")) > 1


def test_a_page_that_does_not_say_where_it_is() -> None:
    """Without an address of the page nothing is known to lead to its site."""
    assert len(_links(f'{TEXT}<p>Read more: <a href="{SITE}/1">One</a></p>', "")) == 2
