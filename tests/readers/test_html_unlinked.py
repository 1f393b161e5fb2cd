from __future__ import annotations

import pytest

from citekeeper.readers import read

RAISED = "<p>A.<sup>1</sup></p><p>B.<sup>2</sup></p>"


def _notes(body: str) -> list[tuple[str, str | None, str | None]]:
    found = read("page.html", body.encode(), lambda _: None).citations
    return [(c.id, c.note, c.context) for c in found if c.marker]


@pytest.mark.parametrize(
    "notes",
    [
        "<p><em>Sources:</em></p><p><em>1  One.</em></p><p><em>2  Two.</em></p>",
        "<h2>Notes</h2><p>1. One.</p><p>2. Two.</p>",
        "<h2>Notes</h2><ol><li>One.<li>Two.</ol>",
        "<hr><p><strong>1</strong> One.</p><p>2) Two.</p>",
    ],
)
def test_typed_lists(notes: str) -> None:
    """Raised numbers lead to the typed or counted items under a heading or a rule."""
    assert _notes(f"{RAISED}{notes}<p>http://x.example/</p>") == [
        ("1", "One.", "A."),
        ("2", "Two.", "B."),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "<p>m<sup>2</sup></p><hr><p>1. One.</p><p>2. Two.</p>",
        "<p>m<sup>2</sup></p><h2>Notes</h2><ol><li>One.<li>Two.</ol>",
        f"{RAISED}<hr><p>Words.</p><p>1. One.</p>",
        f"{RAISED}<hr><p>2. Two.</p>",
    ],
)
def test_lists_that_are_not_asked_for(text: str) -> None:
    """Raised numbers that ask for some items only are powers, and a list elsewhere is a list."""
    assert _notes(f"{text}<p>http://x.example/</p>") == []


def test_further_blocks_of_typed_notes() -> None:
    """Blocks between two typed notes belong to the first; a heading ends the list."""
    notes = "<hr><p>1 One.</p><ul><li>More.</ul><p>Still.</p><p>2 Two.</p><h2>End</h2><p>3 x</p>"
    assert [note for _, note, _ in _notes(RAISED + notes)] == ["One. More. Still.", "Two."]


def test_typed_notes_that_nobody_asked_for() -> None:
    """Under a heading of notes the others are notes, too, without a sentence."""
    body = """<p>A [2].</p><h2>References</h2><p>[1] One.</p><p>[2] Two.</p><p>[3] Three.</p>
        <p>[4] Four.<br>[5] Five.</p><div>[6] Six.</div>"""
    assert _notes(body) == [
        ("2", "Two.", "A."),
        ("1", "One.", None),
        ("3", "Three.", None),
        ("4", "Four.", None),
        ("5", "Five.", None),
        ("6", "Six.", None),
    ]
    assert _notes(body.replace("References", "Parts")) == [("2", "Two.", "A.")]


def test_a_number_at_the_beginning_of_a_line_of_text() -> None:
    """A number that a line break brought to the head of a line of text is a reference."""
    body = "<ul><li>See\n[1].</ul><p>[1] http://a.example/</p>"
    assert _notes(body) == [("1", "http://a.example/", "See.")]


def test_a_list_of_which_the_text_forgets_one() -> None:
    """Of a list that the text asks for, save an item or two, the others are notes as well."""
    text = "".join(f"<p>W{n}.<sup>{n}</sup></p>" for n in (1, 2, 3, 5, 6))
    items = "".join(f"<p> {n}. N{n}.</p>" for n in range(1, 7))
    found = _notes(f"{text}<h2>Notes</h2>{items}")
    assert sorted((name, note) for name, note, _ in found) == [
        (str(n), f"N{n}.") for n in range(1, 7)
    ]
    assert {name: context for name, _, context in found}["4"] is None


def test_notes_under_a_drawn_line() -> None:
    """A line of strokes in loose text begins anew, so the lines below it may begin notes."""
    body = "<p>A.[1]</p><p>B.[2]</p>\nEnd of it.\n\n________________\n[1] One.\n[2] Two.\nMore."
    assert _notes(body) == [("1", "One.", "A."), ("2", "Two. More.", "B.")]


def test_notes_that_a_script_shows() -> None:
    """Links to places that the page lacks are none, and the class says which paragraphs are notes;
    zeros before a number are no part of it."""
    body = """<p>A<a href="#n1"><sup>01</sup></a> or B<a href="#n1"><sup>02</sup></a>.</p>
        <div class="footnotediv"><p>01 One.</p><img src="x"><p>02 Two.</p></div>
        <div><p>03 Three.</p></div>"""
    assert _notes(body) == [("1", "One.", "A or B."), ("2", "Two.", "A or B.")]


def test_items_that_the_text_does_not_cite() -> None:
    """Where the text asks for most items of a list of references, the others are notes as well."""
    body = """<p>A [1], B [3].</p><h2>References</h2><ol><li>One.<li>Two.<li>Three.</ol>"""
    found = sorted((name, note) for name, note, _ in _notes(body))
    assert found == [("1", "One."), ("2", "Two."), ("3", "Three.")]


def test_a_list_of_references_that_nothing_cites() -> None:
    """Numbered entries under a heading of notes are notes, though no sentence names them."""
    body = "<p>A.</p><h3>References</h3><p>[1] Lind, Ships.</p><p>[2] Cole, <i>Ports</i>.</p>"
    assert _notes(body) == [("1", "Lind, Ships.", None), ("2", "Cole, Ports.", None)]


def test_boxes_of_a_list_of_references() -> None:
    """Boxes count as entries where they begin with 1, 2, 3 under a heading of notes."""
    boxes = "".join(f'<div><span class="n">[{n}]</span>\n N{n}.</div>' for n in (1, 2, 3, 4))
    assert [
        note for _, note, _ in _notes(f"<p>A.</p><h2>Sources &amp; References</h2>{boxes}")
    ] == [
        "N1.",
        "N2.",
        "N3.",
        "N4.",
    ]


@pytest.mark.parametrize(
    "listed",
    [
        "<ol><li>One.</li><li>Two.</li></ol>",
        "<ul><li><span>1. </span>One.</li><li><span>2. </span>Two.</li></ul>",
    ],
)
def test_references_that_nobody_asks_for(listed: str) -> None:
    """A numbered list under a heading of references is one of notes, also where no text is."""
    assert _notes(f"<p>A.</p><h2>References</h2>{listed}") == [
        ("1", "One.", None),
        ("2", "Two.", None),
    ]
    remarks = f'<p>A <a href="http://a.example/">b</a>.</p><h2>Notes</h2>{listed}'
    assert _notes(remarks) == []


def test_notes_between_others() -> None:
    """Of a list that the text cites for the most part all items are notes, and so is the paragraph
    that stands between two of them in the numbering, or before the second one."""
    ask = "".join(f'<p>A<a href="#n{n}"><sup>{n}</sup></a>.</p>' for n in (1, 2, 3, 5))
    items = "".join(f'<li id="n{n}">N{n}.</li>' for n in range(1, 6))
    assert [note for note, _, _ in _notes(f"{ask}<ol>{items}</ol>")] == ["1", "2", "3", "5", "4"]
    ask = "".join(f'<p>A<a href="#_edn{n}">[{n}]</a>.</p>' for n in (2, 3))
    notes = "".join(f'<p><a name="_edn{n}">[{n}]</a> N{n}.</p>' for n in (2, 3))
    assert {note for note, _, _ in _notes(f"{ask}<hr><p>[1] N1.</p>{notes}")} == {"1", "2", "3"}


def test_notes_in_one_block_with_the_text() -> None:
    """Mail archives have one block, in which the last lines may be notes."""
    body = """<div>Ships came [2].<br><br>[1] was
        late.<br><br>[1] Port:<br>[2] Log: <a href="http://a.example/">a</a><br><br>Lind</div>"""
    assert [note[:2] for note in _notes(body)] == [("2", "Log: a"), ("1", "Port:")]
    assert _notes(body.replace("[1] ", "One ")) == []


def test_references_in_parts() -> None:
    """References may stand under headings of their own within those of the section."""
    body = """<p>Ships came.</p><h2>References</h2><div><h3>Of interest</h3><ol><li><span>1.</span>
        <p>One.</p></li><li><span>2.</span><p>Two.</p></ol></div>"""
    assert [note for _, note, _ in _notes(body)] == ["One.", "Two."]
    assert _notes(body.replace("References", "Steps") + "<p>http://a.example/") == []


def test_links_by_number_under_any_heading() -> None:
    """A list in brackets with a heading of its own is one of notes where all entries have links."""
    body = """<p>Ships came [1].</p><h2>Related</h2><p>[0] http://a.example/</p><p>[1]
        http://b.example/</p><p>[2] http://c.example/</p>"""
    assert [marker for marker, _, _ in _notes(body)] == ["1", "0", "2"]
    plain = body.replace("http://c.example/", "See there")
    assert [marker for marker, _, _ in _notes(plain)] == ["1"]


def test_lines_of_one_block_that_count_on() -> None:
    """Plain numbers at the heads of lines are notes where they count on from the head of the block;
    a break that was forgotten behind a sentence is one all the same."""
    notes = """<p><i>1 One.<br>2 Two
        3 ships.
        3 Three.<br>1916 was late.<br>4 Four.</i></p>"""
    text = RAISED + "<p>C.<sup>3</sup></p><p>D.<sup>4</sup></p>"
    assert _notes(text + notes) == [
        ("1", "One.", "A."),
        ("2", "Two 3 ships.", "B."),
        ("3", "Three. 1916 was late.", "C."),
        ("4", "Four.", "D."),
    ]


def test_a_last_note_in_a_mail() -> None:
    """It ends at the first empty line; what is quoted below it is none of it."""
    body = """<pre>Ships [1]. Sails [2].\n\n[1] http://b.example/\n[2] <a href="http://a.example/"
>http://a.example/</a> \n\nOn Monday Lind wrote:\n<i>&gt; Hi,</i>\n</pre>"""
    assert _notes(body) == [
        ("1", "http://b.example/", "Ships."),
        ("2", "http://a.example/", "Sails."),
    ]
    assert _notes(body.replace(" \n\nOn", "\n-- \nOn")) == _notes(body)


def test_items_with_a_number_in_a_block_of_its_own() -> None:
    """An item that a browser numbers and that prints its number, too, is one note."""
    row = "<li><div><div>{}. </div><div>{}.</div></div></li>"
    notes = f"<h3>Bibliography</h3><ol>{row.format(1, 'One')}{row.format(2, 'Two')}</ol>"
    text = "<p>A<span class='cit'>1</span>.</p><p>B<span class='cit'>2</span>.</p>"
    assert [note[:2] for note in _notes(text + notes)] == [("1", "One."), ("2", "Two.")]


@pytest.mark.parametrize(
    "notes",
    [
        "<br><br><sup>1</sup> One.<br><sup>2</sup> Two.",
        "<br><br>1. One.<br>2. Two.",
        "<br>______<br>1 One.<br>2 Two.",
        "<br><br>\u00b9 One.<br>\u00b2 Two.",
    ],
)
def test_notes_below_an_empty_line_of_their_block(notes: str) -> None:
    """The last lines of a block are notes where they count up from 1 behind an empty line or a
    rule, or with raised numbers."""
    text = "Ships came.<sup>1</sup> Ships went.<sup>2</sup>"
    expected = [("1", "One.", "Ships came."), ("2", "Two.", "Ships went.")]
    assert _notes(f"{text}{notes}") == _notes(f"<p>{text}{notes}</p>") == expected


def test_numbers_in_circles() -> None:
    """They are markers before a stop, and begin notes; before a word they count in the text."""
    text = "<p>Ships\u2460. Sails\u2461, more\u2462.</p>"
    notes = "<p>\u2460 One.</p><p>\u2461 Two.</p><p>\u2462 Three.</p>"
    assert [note[:2] for note in _notes(text + notes)] == [
        ("1", "One."),
        ("2", "Two."),
        ("3", "Three."),
    ]
    counted = "<p>Aims: \u2460cost \u2461time \u2462peace.</p><p>http://a.example/</p>"
    assert _notes(counted + notes) == []


@pytest.mark.parametrize(
    "mark",
    ['<span class="superscript">{}</span>', "<sup>[{}]</sup>", '<sup><a href="/a/#c-n{0}">{0}</a>'],
)
def test_more_markers(mark: str) -> None:
    """Raised by a class, next to each other, or linked by the path of a page that it does not tell
    as its own."""
    notes = '<hr><ol class="notes"><li id="c-n1">1 One.</li><li id="c-n2">2 Two.</li></ol>'
    found = _notes(f"<p>Ships came.{mark.format(1)}{mark.format(2)}</p>{notes}")
    assert [(marker, note) for marker, note, _ in found] == [("1", "One."), ("2", "Two.")]


def test_pages_that_a_program_indented() -> None:
    """White space around a number is no part of it."""
    blank = "\n" + " " * 20
    mark = (
        f'<a href="#n{{0}}" id="c{{0}}">{blank}({blank}<span>{blank}{{0}}{blank}</span>{blank})</a>'
    )
    note = f"<p>{mark.replace('#n', '#').replace('c{0}', 'n{0}').replace('#', '#c')} {{1}}.</p>"
    text = f"<p>A{mark.format(1)}.</p><p>B{mark.format(2)}.</p>"
    body = f"{text}<hr>{note.format(1, 'One')}{note.format(2, 'Two')}"
    assert _notes(body) == [("1", "One.", "A."), ("2", "Two.", "B.")]


def test_numbers_that_a_script_links() -> None:
    """A number in round brackets is a marker where it is a link that leads nowhere."""
    mark = '<a href="JavaScript:void(0)">({})</a>'
    text = f"<p>A{mark.format(2)}. B{mark.format('1, 3')}.</p>"
    item = (
        '<li><div><strong><a href="javascript:void(0)">{}. </a></strong><div>{}.</div></div></li>'
    )
    notes = item.format(1, "One") + item.format(2, "Two") + item.format(3, "Three")
    body = f"{text}<h2>References</h2><p>There are 3.</p><ol>{notes}</ol><p>http://a.example/</p>"
    assert sorted((m, n) for m, n, _ in _notes(body)) == [
        ("1", "One."),
        ("2", "Two."),
        ("3", "Three."),
    ]


def test_numbers_that_count_from_nought() -> None:
    """What begins with 0 in an element of its own counts votes."""
    votes = "".join(f"<div><div><span>{n}</span></div><div>Words.</div></div>" for n in (0, 1, 2))
    text = "<p>A<span>0</span>, B<span>1</span>, C<span>2</span>.</p>"
    assert _notes(f"{text}{votes}<p>http://x.example/</p>") == []


def test_notes_in_boxes_that_unfold() -> None:
    """The heading may stand in the button of a box, with many elements around the notes."""
    box = "<div><div><div><div><div><p>(1) One.</p><p>(2) Two.</p></div></div></div></div></div>"
    body = f'<p>A (1), B (2).</p><div><a href="#c"><h4>Notes</h4></a><div id="c">{box}</div></div>'
    assert [note for _, note, _ in _notes(f"{body}<p>http://x.example/</p>")] == ["One.", "Two."]


@pytest.mark.parametrize(
    ("mark", "note", "marker"),
    [
        ("<sup>*{}</sup>", "*{} {}", "*{}"),
        ("<sup>\uff08{}\uff09</sup>", "\uff08{}\uff09{}", "{}"),
        ("<sup>\u6ce8{}</sup>", "\u6ce8{} {}", "\u6ce8{}"),
        (" [1, {}]", "[{}] {}", "{}"),
    ],
)
def test_numbers_in_east_asia(mark: str, note: str, marker: str) -> None:
    """A star or the word for a note may stand before the number, and brackets may be wide."""
    text = "".join(f"<p>A{mark.format(n)}.</p>" for n in (1, 2))
    notes = "".join(f"<p>{note.format(n, said)}</p>" for n, said in ((1, "One."), (2, "Two.")))
    assert [(m, n) for m, n, _ in _notes(f"{text}<h3>\u6ce8</h3>{notes}")] == [
        (marker.format(1), "One."),
        (marker.format(2), "Two."),
    ]


def test_numbers_that_begin_anew_in_each_chapter() -> None:
    """Lists at the end of a page belong each to the markers that count from 1 again."""
    text = "".join(f"<h2>{c}</h2><p>{c}1.<sup>1</sup></p><p>{c}2.<sup>2</sup></p>" for c in "AB")
    lists = "".join(f"<h3>{c}</h3><p>1. One of {c}.</p><p>2. Two of {c}.</p>" for c in "AB")
    assert [(n, c) for _, n, c in _notes(f"{text}<h2>Notes</h2>{lists}")] == [
        ("One of A.", "A1."),
        ("Two of A.", "A2."),
        ("One of B.", "B1."),
        ("Two of B.", "B2."),
    ]


def test_links_to_where_the_page_was() -> None:
    """A number that leads to a note on another page is a marker, where this one has the notes."""
    mark = '<sup><a href="http://old.example/p#fn{0}">{0}</a></sup>'
    text = f"<p>A{mark.format(1)}.</p><p>B{mark.format(2)}.</p>"
    assert _notes(f"{text}<h2>Notes</h2><p>1. One.</p><p>2. Two.</p>") == [
        ("1", "One.", "A."),
        ("2", "Two.", "B."),
    ]


def test_headings_in_many_languages() -> None:
    """Half of a list will do under a heading of notes, in any language that pages have."""
    notes = "".join(f"<p>{n}. {n}{n}{n}.</p>" for n in range(1, 6))
    for heading in (
        "\u0627\u0644\u0647\u0648\u0627\u0645\u0634",
        "T\u00e0i li\u1ec7u tham kh\u1ea3o",
        "Cited works",
        "Catatan kaki",
    ):
        text = "<p>A [1].</p><p>B [3].</p><p>C [5].</p>"
        assert len(_notes(f"{text}<h2>{heading}</h2>{notes}")) == 5


def test_notes_in_round_brackets_that_nothing_tells() -> None:
    """Four at least, all cited and in order, are notes as old laws have them; a paragraph of a law
    is no marker."""
    names = ("One", "Two", "Three", "Four")
    text = "".join(f"<p>{name}({n}) is so.</p>" for n, name in enumerate(names, 1))
    notes = "".join(f"<p>({n}) {name}, OJ.</p>" for n, name in enumerate(names, 1))
    page = f"{text}<p>Done at Port.</p>{notes}<p>http://x.example/</p>"
    assert [note for _, note, _ in _notes(page)] == [f"{name}, OJ." for name in names]
    law = page.replace("Two(2)", "Article 5(2)").replace("Four(4)", "point (4)")
    assert _notes(law) == []


def test_numbers_without_a_space_behind_them() -> None:
    """Some type none behind the stop; a decimal number begins no note."""
    text = "<p>A.<sup>1</sup> B.<sup>2</sup></p>"
    assert [n for _, n, _ in _notes(f"{text}<h2>Notes</h2><p>1.One.</p><p>2.Two.</p>")] == [
        "One.",
        "Two.",
    ]
    assert _notes(f"{text}<p>1.5 One.</p><p>2.5 Two.</p><p>http://x.example/</p>") == []


def test_digits_of_the_page() -> None:
    """A number is called as it is printed."""
    text = "<p>A (\u0661).</p><p>B (\u0662).</p>"
    notes = "<p>(\u0661) One.</p><p>(\u0662) Two.</p>"
    assert [
        (m, n)
        for m, n, _ in _notes(f"{text}<h2>\u0627\u0644\u0647\u0648\u0627\u0645\u0634</h2>{notes}")
    ] == [
        ("\u0661", "One."),
        ("\u0662", "Two."),
    ]


def test_where_the_authors_work() -> None:
    """Numbers at the names of authors lead to their institutes, which are no notes."""
    text = "<p>Mo<sup>1</sup>, Bo<sup>2</sup></p><p><sup>1</sup> Institute of Ports, Riga</p>"
    assert (
        _notes(f"{text}<p><sup>2</sup> University of Silt, Bonn</p><p>http://x.example/</p>") == []
    )
    lines = "<p>Mo<sup>1</sup>, Bo<sup>2</sup><br><sup>1</sup>College, Riga<br><sup>2</sup>Academy"
    assert _notes(f"{lines}, Bonn<br>http://x.example/ 2015</p>") == []


@pytest.mark.parametrize(
    ("mark", "note", "marker"),
    [
        ("【{}】", "<p>【{}】日志 {}。</p>", "{}"),
        ("（*{}）", "<p>（*{}）日志 {}。</p>", "*{}"),
        ("※{}", "<p>※{}　日志 {}。</p>", "※{}"),
        ("*{}", "<p>＊{}　日志 {}。</p>", "＊{}"),
        ("[^{}]", "<p>[^{}]: 日志 {}。</p>", "{}"),
        ("<sup>{}）</sup>", "<p>{}）日志 {}。</p>", "{}"),
        ("[{}]", "<p>[Footnote {}: 日志 {}。]</p>", "{}"),
        ("[{}]", "<h3>[ {} ]</h3><p>日志 {}。</p>", "{}"),
    ],
)
def test_more_numbers_by_hand(mark: str, note: str, marker: str) -> None:
    """In other brackets, behind a star, as Markdown that was not rendered, or as a heading."""
    text = "".join(f"<p>船が来た{mark.format(n)}。また来た。</p>" for n in range(1, 5))
    notes = "".join(note.format(n, n) for n in range(1, 5))
    found = [entry[:2] for entry in _notes(text + notes)]
    assert found == [(marker.format(n), f"日志 {n}。") for n in range(1, 5)]


def test_numbers_glued_to_words_in_korea() -> None:
    """A number before a bracket is a marker where a list answers all of them, in order."""
    text = "<p>배가 왔다1). 또 왔다2). 갔다3).</p>"
    notes = "".join(f"<p>{n}) 일지 {n}.</p>" for n in range(1, 4))
    assert [note[:2] for note in _notes(text + notes)] == [
        (str(n), f"일지 {n}.") for n in (1, 2, 3)
    ]
    assert _notes(text + "<p>1) 일지.</p><p>http://a.example/</p>") == []


def test_pages_of_typed_notes() -> None:
    """On a page whose title says that it is one of notes, typed lists are notes, each anew."""
    lists = """<h2>Home</h2><p>[1] Log.</p><h2>Ports</h2><div>[1] Rolls.<br><span>[2] Lamps.<br>
        &#8203;</span><span>[3] Piers.</span></div>"""
    page = f"<html><head><title>Endnotes - Ships</title></head><body><p>A.</p>{lists}</body></html>"
    expected = [("1", "Log."), ("2:1", "Rolls."), ("2:2", "Lamps."), ("2:3", "Piers.")]
    assert [note[:2] for note in _notes(page)] == expected
    other = page.replace("Endnotes", "Log").replace("<p>A.", "<p>http://a.example/")
    assert _notes(other) == []


def test_headings_that_number_notes_out_of_order() -> None:
    """A page of notes under headings goes on, whatever number comes next."""
    notes = "".join(f"<h2>[ {n} ]</h2><p>Port {n}.</p>" for n in (1, 2, 3, 7, 8, 5))
    found = _notes(f"<h1>Ships</h1><p>Footnotes</p>{notes}")
    assert sorted((marker, note) for marker, note, _ in found) == [
        (str(n), f"Port {n}.") for n in (1, 2, 3, 5, 7, 8)
    ]
