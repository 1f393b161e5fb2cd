from __future__ import annotations

import pytest

from citekeeper.readers import read

HEAD = '<link rel="canonical" href="https://port.example/2019/silt.html">'


def _notes(body: str) -> list[tuple[str, str | None, str | None]]:
    document = read("page.html", body.encode(), lambda _: None)
    return [(c.id, c.note, c.context) for c in document.citations]


@pytest.mark.parametrize(
    ("marker", "note"),
    [
        # Substack: the page's own address, whether the page says it or not
        (
            '<a class="footnote-anchor" href="https://port.example/2019/silt.html#footnote-1-9"'
            ' id="footnote-anchor-1-9">1</a>',
            '<div class="footnote"><a id="footnote-1-9" class="footnote-number"'
            ' href="https://port.example/2019/silt.html#footnote-anchor-1-9">1</a><div><p>{}</p>'
            "</div></div>",
        ),
        # tDiary: the name of the page's own file
        (
            '<span class="footnote"><a name="m1" href="./silt.html#f1">*1</a></span>',
            '<p class="footnote"><a name="f1" href="./silt.html#m1">*1</a> {}</p>',
        ),
        # O'Reilly: a note that is here, whatever the file was called
        (
            '<sup><a data-type="noteref" id="fn1-marker" href="ch02.html#fn1">1</a></sup>',
            '<p data-type="footnote" id="fn1"><sup><a href="ch02.html#fn1-marker">1</a></sup> {}'
            "</p>",
        ),
        # Word in a content management system that took the places out
        (
            '<sup><a href="#_ftn1">[1]</a></sup>',
            '<p><sup><a href="//0AB1#_ftnref1">[1]</a></sup> {}</p>',
        ),
        # Google Docs, Easy Footnotes, and a class around the anchor only
        (
            '<sup id="ftnt_ref1"><a href="#ftnt1">[1]</a></sup>',
            '<div><p id="ftnt1"><a href="#ftnt_ref1">[1]</a>&nbsp;{}</p></div>',
        ),
        (
            '<span id="easy-footnote-1-7"></span><span class="easy-footnote"><a'
            ' href="#easy-footnote-bottom-1-7"><sup>1</sup></a></span>',
            '<ol class="easy-footnotes-wrapper"><li><span id="easy-footnote-bottom-1-7"></span>{}'
            '<a class="easy-footnote-to-top" href="#easy-footnote-1-7"></a></li></ol>',
        ),
        (
            '<span class="fn"><a href="#silt-note01">1</a></span>',
            '<p id="silt-note01">1. {}</p>',
        ),
    ],
)
@pytest.mark.parametrize("head", [HEAD, ""])
def test_where_a_marker_leads(marker: str, note: str, head: str) -> None:
    """A marker leads to a note of this page by a bare fragment, the page's address or its file."""
    if head or "./silt" not in marker:
        body = f"{head}<p>Ships came.{marker} More.</p>{note.format('Port, list.')}"
        (found,) = _notes(body)
        assert found[0].strip("*") == "1"
        assert found[1:] == ("Port, list.", "Ships came.")


def test_links_to_parts_of_the_page() -> None:
    """A link to a part of the page by its own address is none; one to another page is."""
    body = f"""{HEAD}<p><a href="https://port.example/2019/silt.html#dredging">below</a>
        <a href="http://port.example/2019/mud.html#fn1">1</a></p><p>Dredging.<sup><a
        href="#fn9">1</a></sup></p><h2 id="dredging">Above</h2><p id="fn9">See <a
        href="https://port.example/2019/silt.html#dredging">above</a>.</p>"""
    assert [(id_, note) for id_, note, _ in _notes(body)] == [("p1", None), ("1", "See above.")]


def test_names_in_brackets() -> None:
    """A name in brackets that begins what it leads to is a marker, and a word of its sentence."""
    body = """<p>Silt is defined in [<cite><a href="#bib-S1">SILT1</a></cite>]. It settles.
        <a href="#bib-S2">[Lind, 2011]</a></p><p>As in [<a href="#fig">figure 1</a>] and
        <a href="#part">[SILT1]</a>.</p><p id="fig">[figure 1] A wheel.</p><p id="part">Part.</p>
        <dl><dt id="bib-S1">[SILT1]</dt><dd>Silt. http://silt.example/</dd>
        <dt id="bib-S2">[Lind, 2011]</dt><dd>Mud, see [<a href="#bib-S1">SILT1</a>].</dd></dl>"""
    assert _notes(body) == [
        ("SILT1", "Silt. http://silt.example/", "Silt is defined in [SILT1]."),
        ("Lind, 2011", "Mud, see [SILT1].", "It settles."),
    ]


def test_several_in_brackets() -> None:
    """Brackets around several markers go with them; what else stands in them stays."""
    body = """<p>Silt settles [<a href="#bib.1">1</a>, <a href="#bib.2">2</a>] and moves [<a
        href="#bib.1">1</a>, p. 3] again.</p><p id="bib.1">[1] One.</p><p id="bib.2">[2] Two.</p>"""
    sentence = "Silt settles and moves, p. 3] again."
    assert _notes(body) == [("1", "One.", sentence), ("2", "Two.", sentence)]


def test_years_are_no_markers() -> None:
    """The year of an entry in a bibliography is a word, in the text and in notes."""
    body = """<p>Lind (<a href="#ref-Lind2011">2011</a>) tried.<sup><a href="#fn1">1</a></sup></p>
        <p id="fn1">But Ness (<a href="#ref-Ness2012">2012</a>) did not.</p>
        <p id="ref-Lind2011">Lind 2011. http://l.example/</p><p id="ref-Ness2012">Ness 2012.</p>"""
    assert [note for _, note, _ in _notes(body)] == ["But Ness (2012) did not.", None]


def test_ids_that_come_again() -> None:
    """Where pages were put into one, a marker leads to the next note with its id."""
    page = """<p>{0}.<sup id="fnref:1"><a href="#fn:1">1</a></sup></p><ol class="footnotes">
        <li id="fn:1"><p>Note {0}. <a href="#fnref:1">&#8617;</a></p></li></ol>"""
    body = page.format("A") + page.format("B") + '<p>C.<sup><a href="#fn:1">1</a></sup></p>'
    assert _notes(body) == [("1", "Note A.", "A."), ("2:1", "Note B.", "B.")]


def test_names_at_the_head_of_a_block() -> None:
    """A name may begin a paragraph that cites, in other letters than its note; one that leads up
    is none."""
    body = """<ul><li><p><a href="#bib-m">[Mix]</a> mixes.</ul><dl><dt id="bib-m">[MIX]</dt>
        <dd>Mixed, <a href="http://m.example/">m</a>.</dd></dl><p>[MIX] <a href="#bib-m">[MIX]</a>
        is above.</p>"""
    assert _notes(body) == [("MIX", "Mixed, m.", "[Mix] mixes.")]


def test_words_that_begin_like_places_of_notes() -> None:
    """A number that leads to a definition, or to where Bikeshed found a term, is no marker."""
    body = """<p><b id="enforce">Enforce</b> a <b id="reference">reference</b>.</p>
        <p>As <a id="ref-for-x2">x</a>.</p><aside>In: x <a href="#ref-for-x2">(2)</a></aside>
        <ul><li>enforce, <a href="#enforce">5</a><li>reference, <a href="#reference">6</a></ul>
        <p>http://a.example/</p>"""
    assert [id_ for id_, _, _ in _notes(body)] == ["p1"]


def test_page_numbers() -> None:
    """The number of a printed page is no word of a text, nor of a marker or a note."""
    page = '<span class="pagenum"><a id="Page_{0}">[Pg {0}]</a></span>'
    body = f"""<p>Silt is{page.format(9)} mud.<a name="FNanchor_1"></a><a href="#Footnote_1">[1]
        {page.format(10)}</a></p><div class="footnote"><p><a name="Footnote_1"></a><a
        href="#FNanchor_1">[1]</a> As they say{page.format(11)}.</p></div>"""
    assert _notes(body) == [("1", "As they say.", "Silt is mud.")]


def test_numbers_that_lead_to_printed_pages() -> None:
    """A note may name a page of its book: "p. 187" is neither a marker nor a way back."""
    body = """<p><a id="Page_187"></a>Silt is mud.<a href="#fn1"><sup>1</sup></a></p>
        <p id="fn1">1. See p. <a href="#Page_187">187</a> on silt. <a href="#fnref1">^</a></p>"""
    assert _notes(body) == [("1", "See p. 187 on silt.", "Silt is mud.")]


def test_words_that_lead_to_a_note() -> None:
    """Where the number at the head of a note leads back to words, these cite it."""
    body = """<p>See <a href="#fn1" id="r1">(Lind 1999)</a>.</p>
        <p id="fn1"><a href="#r1">[1]</a> Lind, Ships.</p><p>And so on.</p>"""
    found = read("page.html", body.encode(), lambda _: None).citations
    assert [(c.id, c.note, c.context) for c in found] == [("1", "Lind, Ships.", "See (Lind 1999).")]


@pytest.mark.parametrize("back", ["[retour]", "Back to the text", "zurück", "terug"])
def test_words_that_lead_back(back: str) -> None:
    """A note ends, or begins, with a word that leads back to the paragraph before."""
    body = f"""<p><a name="r1"></a>Before.</p><p>A <a href="#1">[1].</a></p>
        <p><a name="1"></a>[1] One <a href="#r1">{back}</a><br>http://a.example/</p>"""
    found = read("page.html", body.encode(), lambda _: None).citations
    assert [(c.id, c.note) for c in found] == [("1", "One http://a.example/")]


def test_the_letter_behind_a_year() -> None:
    """The letter behind the year of an entry, in a link of its own, is no marker."""
    body = """<p>So Mo (<a href="#ref-mo">2015</a><a href="#ref-mo">b</a>).</p>
        <div id="ref-mo"><p>Mo. 2015b. <a href="http://a.example/">Ports</a>.</p></div>"""
    found = read("page.html", body.encode(), lambda _: None).citations
    assert [citation.marker for citation in found] == [None]


def test_labels_of_other_generators() -> None:
    """A letter of MediaWiki is no year; a label in brackets is a marker where its class says so."""
    body = """<p>Ships<sup id="cite_ref-3"><a href="#cite_note-3">[a]</a></sup> came.<sup><a
        href="#footnote-Lind61" class="footnote-ref" id="citeref-Lind61">[Lind61]</a></sup></p>
        <ol class="references"><li id="cite_note-3"><a href="#cite_ref-3">^</a> Big ones.</ol>
        <ul><li class="footnote" id="footnote-Lind61"><a href="#citeref-Lind61">Lind61</a>Logs."""
    assert _notes(body) == [("a", "Big ones.", "Ships came."), ("Lind61", "Logs.", "Ships came.")]


def test_numbers_at_the_names_of_authors() -> None:
    """They lead to where the authors work, which is no note."""
    body = """<p>A. Lind<sup><a href="#Aff1">1</a></sup></p><p>Ships came.<sup><a href="#n1">1</a>
        </sup></p><ol><li id="Aff1">Port.</ol><ol><li id="n1">Logs.</ol>"""
    assert _notes(body) == [("1", "Logs.", "Ships came.")]
    assert _notes(body.replace("Aff1", "ins1")) == [("1", "Logs.", "Ships came.")]


def test_ranges_that_link_their_ends() -> None:
    """What lies between the first and the last of a range is a note, too."""
    body = """<p>Ships came [<a href="#r1">1</a>-<a href="#r4">4</a>].</p><div id="r1"><p>1. One.
        </p></div><div id="r2"><p>2. Two.</p></div><div id="r3"><p>3. Three.</p></div>
        <div id="r4"><p>4. Four.</p></div>"""
    assert [marker for marker, _, _ in _notes(body)] == ["1", "4", "2", "3"]
    apart = body.replace("2. Two", "5. Two")
    assert [marker for marker, _, _ in _notes(apart)] == ["1", "4"]


def test_places_of_one_name() -> None:
    """Where an author copied an id, a number leads to where it stands again."""
    text = '<p>A<a href="#n">1</a>.</p><p>B<a href="#n">2</a>.</p>'
    assert _notes(f'{text}<hr><p id="n">1. One.</p><p id="n">2. Two.</p>') == [
        ("1", "One.", "A."),
        ("2", "Two.", "B."),
    ]


def test_numbers_that_word_left_out() -> None:
    """The number of a note of Word may be missing, as it is a field."""
    ask = "<p>A<a href='#_ftn1' name='_ftnref1'><span></span></a>.</p>"
    note = "<div id='ftn1'><p><a href='#_ftnref1' name='_ftn1'><span></span></a> One.</p></div>"
    assert _notes(ask + note) == [("1", "One.", "A.")]


def test_places_before_their_notes() -> None:
    """A place may stand at the end of the block before its note."""
    text = '<p>A<a href="#n1"><sup>1</sup></a>, B<a href="#n2"><sup>2</sup></a>.</p>'
    notes = '<a name="n1"></a><p>1. One.<a name="n2"></a></p><p>2. Two.</p>'
    assert [note for _, note, _ in _notes(text + notes)] == ["One.", "Two."]


def test_the_sign_behind_a_heading() -> None:
    """A link to what it stands in is no marker, whatever the place is called."""
    body = """<section id="note"><h3>Note<a href="#note">\u00b6</a></h3><p>Ships came.</p></section>
        <p>http://a.example/</p>"""
    found = read("page.html", body.encode(), lambda _: None).citations
    assert [c.marker for c in found] == [None]


def test_parts_of_a_law() -> None:
    """Numbers that lead down to the paragraphs of a law are no markers."""
    body = """<ol><li>Nach Absatz <a href="#a2">2</a>, <a href="#a3">3</a> oder
        <a href="#a4">4</a>.</li><li id="a2">Zwei.</li><li id="a3">Drei.</li><li id="a4">Vier.</li>
        </ol><p>http://a.example/</p>"""
    found = read("page.html", body.encode(), lambda _: None).citations
    assert [c.marker for c in found] == [None]
