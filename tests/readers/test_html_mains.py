from __future__ import annotations

from citekeeper.readers import read


def _links(body: str) -> list[str]:
    found = read("page.html", body.encode(), lambda _: None).citations
    return [link.uri_as_cited for c in found for link in c.cited]


def test_a_stray_end_tag() -> None:
    """A main part goes on up to its own end tag, whatever a parser makes of others in it."""
    words = "Many words about ships and ports. " * 20
    body = f"""<div><main><section><p>{words}</p></section></div>
        <section><p><a href="http://a.example/">A</a> {words}</p></section></main>
        <p><a href="http://b.example/">B</a></p></div>"""
    assert _links(body) == ["http://a.example/"]


def test_an_end_tag_alone() -> None:
    """An end tag without a main part changes nothing."""
    assert _links('<p><a href="http://a.example/">A</a></main></p>') == ["http://a.example/"]
