from __future__ import annotations

from citekeeper.readers import read


def _notes(body: str) -> list[tuple[str | None, str | None, str | None]]:
    found = read("page.html", body.encode(), lambda _: None).citations
    return [(c.marker, c.note, c.context) for c in found if c.marker]


def test_entries_of_a_bibliography_that_nothing_links_to() -> None:
    """Where some entries under a heading of references are linked, the others are notes, too."""
    body = """<p>Ships came [<a href="#b2">2</a>].</p><h1>Bibliography</h1><table>
        <tr><td><a name="b1"></a>[1]</td><td>Port.</td></tr>
        <tr><td><a name="b2"></a>[2]</td><td>List.</td></tr>
        <tr><td><a name="b3"></a>[3]</td><td>Rolls.</td></tr></table>"""
    assert sorted(_notes(body)) == [
        ("1", "Port.", None),
        ("2", "List.", "Ships came."),
        ("3", "Rolls.", None),
    ]
    assert len(_notes(body.replace("Bibliography", "Ships"))) == 1


def test_entries_in_lists_of_terms() -> None:
    """What a term is explained by may be the note."""
    body = """<p>Ships came [<a href="#b2">2</a>].</p><h2>References</h2><dl>
        <dt><a id="b1">[1]</a></dt><dd>Port.</dd><dt><a id="b2">[2]</a></dt><dd>List.</dd></dl>"""
    assert sorted((marker, note) for marker, note, _ in _notes(body)) == [
        ("1", "Port."),
        ("2", "List."),
    ]


def test_numbers_that_an_author_mistyped() -> None:
    """A list of notes that nothing cites goes on with the next paragraph, whatever its number."""
    body = "<p>Quellenangabe</p>" + "".join(f"<p>[{n}] Port {n}.</p>" for n in (1, 2, 3, 2, 3, 4))
    found = [(marker, note) for marker, note, _ in _notes(body)]
    assert found == [(str(n), f"Port {n}.") for n in (1, 2, 3, 2, 3, 4)]
    assert len(_notes(body.replace("<p>[2] Port 2.</p><p>[3]", "<p>Ships.</p><p>[3]", 1))) == 1


def test_numbers_in_round_brackets_below_the_text_of_their_block() -> None:
    """(1), (2) at the heads of the last lines of a block are notes that its text cites."""
    cell = "<td>Ships (1) came (2).<br><b>(1)</b> Port.<br><b>(2)</b> List.</td>"
    other = "<td>More (1)<br>(1) Rolls.</td>"
    assert _notes(f"<table><tr>{cell}</tr><tr>{other}</tr></table>") == [
        ("1", "Port.", "Ships came."),
        ("2", "List.", "Ships came."),
        ("1", "Rolls.", "More"),
    ]
    assert _notes("<p>Ships:<br>(1) sail<br>(2) sink</p><p>http://a.example/</p>") == []


def test_terms_whose_explanations_are_notes_already() -> None:
    """A list of notes is not read again, where "tool(1)" in the text looks like a marker of it."""
    notes = "".join(
        f'<dt id="n{n}"><a href="#m{n}">{n}</a></dt><dd><p>Silt:</p><ul><li>of clay,<li>of sand.'
        "</ul></dd>"
        for n in "1234"
    )
    cited = "".join(f'<p>Use silt({n}) here. <a href="#n{n}" id="m{n}">{n}</a></p>' for n in "1234")
    page = f'{cited}<h2>Footnotes</h2><dl class="footnote">{notes}</dl>'
    document = read("page.html", page.encode(), lambda _: None)
    assert [citation.id for citation in document.citations] == ["1", "2", "3", "4"]


def test_what_ends_before_anything_has_begun() -> None:
    """Parts of pages, to be put into others, may begin with the end of a paragraph."""
    page = b'</p>\n<p>\n</p>\n<h2>Silt</h2><p><a href="http://a.example/">a</a></p>'
    document = read("page.html", page, lambda _: None)
    assert [link.uri_as_cited for c in document.citations for link in c.cited] == [
        "http://a.example/"
    ]


def test_a_note_in_the_text_that_is_empty() -> None:
    """Half a note, where a page was cut off: its mark is text that cites nothing."""
    page = (
        b'<p>Silt<span class="ltx_note"><sup class="ltx_note_mark">1</sup>'
        b'<span class="ltx_note_content"></span></span>, <a href="http://a.example/">a</a></p>'
    )
    document = read("page.html", page, lambda _: None)
    assert [link.uri_as_cited for c in document.citations for link in c.cited] == [
        "http://a.example/"
    ]
