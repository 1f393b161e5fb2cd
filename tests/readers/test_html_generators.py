"""Notes as certain programs write them."""

from __future__ import annotations

from citekeeper.readers import read


def _notes(body: str) -> list[tuple[str | None, str | None, str | None]]:
    found = read("page.html", body.encode(), lambda _: None).citations
    return [(c.marker, c.note, c.context) for c in found if c.marker]


def test_groups_of_mediawiki() -> None:
    """A group has any name: [note 1], [註 1], [lower-alpha 1]; Parsoid's ways back are numbers."""
    body = """<p>Ships<sup><a href="./X#cite_note-1">[lower-alpha 1]</a></sup> came.<sup><a
        href="#cite_note-2">[註 1]</a></sup></p><ol><li id="cite_note-1"><span
        rel="mw:referencedBy"><a href="./X#cite_ref-1"><span>1 </span></a><a
        href="./X#cite_ref-2"><span>2 </span></a></span> <span>Big ones.</span></li></ol>
        <ol><li id="cite_note-2"><a href="#cite_ref-9">^</a> Logs.</ol>"""
    assert _notes(body) == [
        ("lower-alpha 1", "Big ones.", "Ships came."),
        ("註 1", "Logs.", "Ships came."),
    ]


def test_citations_of_multimarkdown() -> None:
    """Their keys are in the page, and not displayed."""
    body = """<p>Ships <a class="citation" href="#cn:1">[<span class="citekey"
        style="display:none">lind</span>1]</a> came.</p><ol><li id="cn:1" class="citation"><span
        class="citekey" style="display:none">lind</span><p>Lind, Ports.</p></ol>"""
    assert _notes(body) == [("1", "Lind, Ports.", "Ships came.")]


def test_tooltips_of_xml2rfc() -> None:
    """A label carries its reference as a tooltip; the list is a table of labels and texts."""
    body = """<p>See <a class='info' href='#A1'>[A1]<span> (</span><span class='info'>Lind,
        1990.</span><span>)</span></a>.</p><table><tr><td><a name="A1">[A1]</a></td><td>Lind,
        "Ports," 1990.</td></tr><tr><td>[A2]</td><td>Not cited.</td></tr></table>"""
    assert _notes(body) == [("A1", 'Lind, "Ports," 1990.', "See [A1].")]


def test_the_plugin_footnotes_of_wordpress() -> None:
    """Its markers lead nowhere, and show the beginning of a note as a tooltip."""
    log = "Log of the port of Mo, kept by Lind for years"
    marks = "".join(
        f'{words}<span><a role="button" onclick="x"><sup>[{number}]</sup></a><span'
        f' class="footnote_tooltip">{log[:20]} … <span>Continue reading</span></span></span>'
        for number, words in ((1, "Ships"), (2, " came"))
    )
    rows = "".join(
        f'<tr><th id="r{number}"><a role="button" onclick="y"><span>&#8593;</span>{number}</a></th>'
        f"<td>{log} {number}.</td></tr>"
        for number in (1, 2)
    )
    body = f'<p>{marks}.</p><table class="footnote-reference-container">{rows}</table>'
    context = "Ships came."
    assert _notes(body) == [("1", f"{log} 1.", context), ("2", f"{log} 2.", context)]


def test_a_list_that_begins_elsewhere() -> None:
    """What nothing refers to has its number from where the list begins."""
    body = """<p>Ships.<a href="#fn12"><sup>12</sup></a></p><div class="footnotes"><ol start="12">
        <li id="fn12">Log.</li><li id="fn13">Uncited.</li></ol></div>"""
    assert [marker for marker, _, _ in _notes(body)] == ["12", "13"]


def test_stars_of_hatena_and_tdiary() -> None:
    """Their markers are *1; the names of places say the opposite of what others mean by them."""
    hatena = """<p>船<a href="#f-1" id="fn-1">*1</a>が来た。</p><div class="footnote"><p><a
        href="#fn-1" id="f-1" class="footnote-number">*1</a><span>:</span>日志</p></div>"""
    tdiary = """<p>船が来た。<span class="footnote"><a name="fm20200101-01"
        href="./20200101.html#f20200101-01">*1</a></span></p><p class="footnote"><a
        name="f20200101-01" href="./20200101.html#fm20200101-01">*1</a>&nbsp;日志</p>"""
    assert _notes(hatena) == [("*1", "日志", "船が来た。")]
    assert _notes(tdiary) == [("*1", "日志", "船が来た。")]


def test_definition_lists_of_docutils() -> None:
    """The brackets around a name are drawn by the style of the page."""
    body = """<p>Ships <a href="#lind" id="id1"><span>[Lind]</span></a> came.</p><dl><dt
        id="lind"><span class="brackets"><a href="#id1">Lind</a></span></dt><dd><p>Ports."""
    assert _notes(body) == [("Lind", "Ports.", "Ships [Lind] came.")]


def test_places_before_typed_numbers() -> None:
    """Old pages put an empty place before the number of a note, in one block with the text."""
    body = """Ships <a href="#1">(1)</a> came <a href="#2">(2)</a>.<h3>Notes</h3><a name="1"></a>[1]
        Log.<br><a name="2"></a>[2] Big.<br>"""
    assert _notes(body) == [("1", "Log.", "Ships came."), ("2", "Big.", "Ships came.")]


def test_numbers_of_law_reviews() -> None:
    """[FN1] is a marker, linked or not."""
    body = "<p>Ships came.[FN1] They went.[FN2]</p><hr><p>[FN1]. Log.</p><p>[FN2]. Id. at 3.</p>"
    assert _notes(body) == [("FN1", "Log.", "Ships came."), ("FN2", "Id. at 3.", "They went.")]


def test_numbers_of_east_asia() -> None:
    """A word for "note" and a number in wide brackets are a marker."""
    body = "<p>船が来た（注1）。また（注2）。</p><p>（注1）日志。</p><p>（注2）大きい。</p>"
    assert [note[:2] for note in _notes(body)] == [("注1", "日志。"), ("注2", "大きい。")]


def test_notes_under_a_title_in_their_block() -> None:
    """A line that says "Notes" makes the lines after it notes."""
    body = """<p>Ships came.<sup>1</sup> Went.<sup>2</sup></p><p><b>Notes</b><br>1. Log.<br>2. Big.
        </p>"""
    assert _notes(body) == [("1", "Log.", "Ships came."), ("2", "Big.", "Went.")]
    assert _notes(body.replace("Notes", "Ports") + "http://a.example/") == []


def test_notes_of_latex_translators() -> None:
    """LaTeX2HTML quotes the words before a note, TtH has notes loose in the body."""
    latex = """<P>Ships came.<A NAME="tex2html1" HREF="#foot12"><SUP>1</SUP></A></P><DL><DT><A
        NAME="foot12">... came.</A><A HREF="x.html#tex2html1"><SUP>1</SUP></A></DT><DD>Log.</DD>"""
    tth = """Ships came.<a href="#tthFtNtAAB" name="tthFrefAAB"><sup>1</sup></a><hr><a
        name="tthFtNtAAB"></a><a href="#tthFrefAAB"><sup>1</sup></a>Log.<div></div>"""
    assert _notes(latex) == [("1", "Log.", "Ships came.")]
    assert _notes(tth) == [("1", "Log.", "Ships came.")]


def test_numbers_in_cells_of_their_own() -> None:
    """A number may stand in a paragraph in the cell before its note."""
    body = """<p>Ships came.<a id="i1" href="#f1">1</a> Went.<a id="i2" href="#f2">2</a></p><table>
        <tr><td><p><a name="f1" href="#i1">1.</a></p></td><td><p>Log.</p></td></tr>
        <tr><td><p><a name="f2" href="#i2">2.</a></p></td><td><p>Big.</p></td></tr></table>"""
    assert [note[:2] for note in _notes(body)] == [("1", "Log."), ("2", "Big.")]


def test_ways_back_that_are_arrows() -> None:
    """Arrows with or without a number lead back, whatever the place is called."""
    body = """<p>Ships <a id="x1"></a><sup><a href="#n">1</a></sup> came.</p><ol><li id="n"><p>Log.
        <a href="#x1">↩</a> <a href="#x2">↩2</a> <a href="#x3">↵</a></p></ol><i id="x2"></i>"""
    assert _notes(body) == [("1", "Log.", "Ships came.")]


def test_notes_that_a_script_shows() -> None:
    """The marker leads nowhere, but an attribute of it names the place of the note."""
    body = """<p>Ships came.<span data-definition="fna0-12"><a href="#">*</a></span></p>
        <p>Silt<a href="#" data-rid="EN1"><sup>1</sup></a>.</p><aside style="display:none"
        id="fna0-12">Two.</aside><p id="EN1"><sup>1</sup> Sand.</p>"""
    assert _notes(body) == [("*", "Two.", "Ships came."), ("1", "Sand.", "Silt.")]


def test_notes_hidden_in_their_markers() -> None:
    """The number and the note that a script shows stand in one element."""
    body = """<p>Ships came.<span class="inline-footnote">1<span class="footnoteContent"
        style="display:none">See <a href="http://a.example/">logs</a>.</span></span> More.</p>"""
    assert _notes(body) == [("1", "See logs.", "Ships came.")]


def test_notes_of_asciidoc() -> None:
    """AsciiDoc sets a note in brackets in the middle of the text, for a script to move."""
    body = """<p>Ships came.<span class="footnote"><br>[See <a href="http://a.example/">logs</a>.]<br>
        </span> They went.<span class="footnote"><br>[Id.]<br></span></p>"""
    assert [note[:2] for note in _notes(body)] == [("1", "See logs."), ("2", "Id.")]


def test_labels_that_docutils_cites_several_times() -> None:
    """Ways back stand behind a label; a link may carry the path of the page that is read."""
    body = """<p>Ships <a href="#a" id="i1">[AB90]</a> came <a href="two.html#b" id="i2">[CD+91]</a>
        again <a href="#a" id="i3">[AB90]</a>.</p><dl><dt class="bibtex label" id="a"><span
        class="brackets">AB90</span><span class="fn-backref">(<a href="#i1">1</a>,<a
        href="#i3">2</a>)</span></dt><dd><p>Log.</p></dd><dt class="bibtex label" id="b"><span
        class="brackets"><a href="#i2">CD+91</a></span></dt><dd><p>Rolls.</p></dd></dl>"""
    assert [note[:2] for note in _notes(body)] == [("AB90", "Log."), ("CD+91", "Rolls.")]


def test_labels_with_a_space() -> None:
    """[RFC 1034] stands again at the head of what it leads to."""
    body = """<p>See <a href="#r">[RFC 1034]</a>.</p><dl><dt id="r">[RFC 1034]</dt><dd>Names."""
    assert [note[:2] for note in _notes(body)] == [("RFC 1034", "Names.")]


def test_ways_back_of_dokuwiki() -> None:
    """A note that is cited twice shows both ways back, with a comma between."""
    mark = '<sup><a href="#fn__1" id="fnt__{0}">{0})</a></sup>'
    body = f"""<p>Ships.{mark.format(1)} Again.{mark.format(2)}</p><div class="fn"><sup><a
        href="#fnt__1" id="fn__1">1)</a></sup>, <sup><a href="#fnt__2" id="fn__2">2)</a></sup>
        <div class="content">Log.</div></div>"""
    assert [note[:2] for note in _notes(body)] == [("1", "Log.")]


def test_sidenotes_in_other_elements() -> None:
    """Hugo's themes set them as `small`, behind a label that is a number."""
    body = """<p>Ships came.<label for="s1" class="sidenote-toggle">1</label><input type="checkbox"
        id="s1"><small class="sidenote">Log.</small></p>"""
    assert _notes(body) == [("1", "Log.", "Ships came.")]


def test_numbers_at_the_end_of_linked_words() -> None:
    """Only the number raised at their end is the marker; the words stay in their sentence."""
    body = """<p>Ships <a href="#n1">came late.<sup>1</sup></a> They <a href="#"
        data-open="#n2">went <sup>[2]</sup></a>.</p><p id="n1">1. Log.</p><p id="n2">2. Big.</p>"""
    assert _notes(body) == [("1", "Log.", "Ships came late."), ("2", "Big.", "They went.")]


def test_printed_pages_by_their_looks() -> None:
    """[pg 007] is the number of a page, whatever its class; [p. 7] may be the author's."""
    body = """<p>Ships<a id="a1" href="#f1">[1]</a> and boats.</p><p><a id="f1"
        href="#a1">[1]</a><span class="pb">[pg 007]</span> Log <span>[p. 7]</span>.</p>"""
    assert _notes(body) == [("1", "Log [p. 7].", "Ships and boats.")]


def test_words_that_cite_a_note() -> None:
    """A style draws the number behind words with the role of a marker: that which the list has."""
    body = """<p>Ships <a href="#n" role="doc-noteref" id="r">came late</a>.</p><footer
        role="doc-endnotes"><ol start="4"><li id="n">Log. <a href="#r">↩</a></li></ol></footer>"""
    assert _notes(body) == [("4", "Log.", "Ships came late.")]


def test_powers_at_the_end_of_linked_words() -> None:
    """They lead to a heading, or to what has no such number."""
    body = """<p>See <a href="#h">Models and R<sup>2</sup></a> and <a href="#e">mc<sup>2</sup></a>.
        </p><h2 id="h">2. Models and R<sup>2</sup></h2><p id="e">As it is. http://a.example/</p>"""
    assert _notes(body) == []
