from __future__ import annotations

import json
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citekeeper import readers
from citekeeper.errors import ReadError
from citekeeper.model import Citation, Document
from citekeeper.readers import read

SAMPLES = Path(__file__).parents[1] / "samples" / "wiki"
EXPECTED = ".expected.json"
PIECES = (
    "{{ }} [[ ]] [ ] | = * # : ; '' == {| |} |- || ! {{{ }}} &amp; &#0; &#xD800; {{!}} File: "
    "<ref> </ref> <ref/> <references> </references> <!-- --> <nowiki> </nowiki> <b> </b> <gallery> "
    "</gallery> {{efn| {{reflist|refs= {{citeweb|url= {{sfn|A|2014}} {{r|a}} http:// http://b.example/"
).split()


def _read(text: str) -> Document:
    return read("page.wiki", text.encode(), lambda _: None)


def _notes(text: str) -> list[tuple[str, str | None]]:
    """Id and text of what is cited, in order."""
    return [(c.id, c.note) for c in _read(text).citations]


def _links(text: str) -> list[str]:
    """All links of a page, in order, as they are cited."""
    return [link.uri_as_cited for c in _read(text).citations for link in c.cited]


@pytest.mark.parametrize("sample", sorted(SAMPLES.glob("*wiki")), ids=lambda path: path.name)
def test_samples(sample: Path) -> None:
    """Each sample reads to the citations written beside it."""
    document = read(sample.name, sample.read_bytes(), lambda _: None)
    expected = json.loads(sample.with_name(sample.name + EXPECTED).read_text(encoding="utf-8"))
    assert [_facts(citation) for citation in document.citations] == expected


def _facts(citation: Citation) -> dict[str, object]:
    return {
        "id": citation.id,
        "kind": citation.kind.value,
        "refers_to": citation.refers_to,
        "note": citation.note,
        "context": citation.context,
        "urls": [link.uri_as_cited for link in citation.cited],
        "mementos": [link.known_memento for link in citation.cited if link.known_memento],
        "accessed": citation.accessed_on,
        "published": citation.published_on,
        "line": citation.place.line,
    }


def test_the_parser_is_an_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without mwparserfromhell, the message names the command that installs it."""
    name = "wikitext_transclusion"
    monkeypatch.delitem(sys.modules, f"citekeeper.readers.{name}", raising=False)
    monkeypatch.delattr(readers, name, raising=False)
    monkeypatch.setitem(sys.modules, "mwparserfromhell", None)
    with pytest.raises(ReadError, match="mwparserfromhell") as raised:
        _read("A.<ref>http://a.example/</ref>")
    assert raised.value.hint == "install it with `pip install 'citekeeper[wikitext]'`"


# --- notes ----------------------------------------------------------------------------------------


def test_notes_are_numbered_where_they_are_first_cited() -> None:
    """A named note has one number, wherever it is written and however often it is cited."""
    assert _notes(
        "A.<ref name=late/> B.<ref>Two.</ref> C.<ref name='late'>One.</ref> D.<ref name=late />"
    ) == [("1", "One."), ("2", "Two.")]


@pytest.mark.parametrize(
    "listed",
    [
        "<references>\n{}\n</references>",
        "{{{{reflist|refs=\n{}\n}}}}",
        "{{{{Références|références={}}}}}",
        "{{{{listaref|refs={}}}}}",
    ],
)
def test_notes_written_in_the_list(listed: str) -> None:
    """A note that is written in the list of notes has its place where the text cites it."""
    note = '<ref name="b">Second.</ref><ref name="a">First.</ref><ref name="c">Lost.</ref>'
    document = _read("One.<ref name=a/> Two.<ref name=b/>\n\n" + listed.format(note))
    assert [(c.id, c.note, c.context) for c in document.citations] == [
        ("1", "First.", "One."),
        ("2", "Second.", "Two."),
        ("c", "Lost.", None),
    ]


@pytest.mark.parametrize(
    ("cited", "markers"),
    [
        ("<ref group=note>A.</ref><ref group=note>B.</ref>", ["note 1", "note 2"]),
        ("<ref group=lower-alpha>A.</ref>{{efn|B.}}", ["a", "b"]),
        ("{{efn-ua|A.}}{{efn-lr|B.}}{{efn-ur|C.}}{{efn-lg|D.}}", ["A", "i", "I", "α"]),
        ("{{refn|A.}}{{refn|group=nb|B.}}{{notetag|C.}}", ["1", "nb 1", "note 1"]),
        ("{{#tag:ref|A.|name=x}}{{#tag:ref|B.|group=y}}", ["1", "y 1"]),
        ("{{efn|name=x|A.}}{{efn|name=x}}{{efn|1=B.}}", ["a", "b"]),
        ("<ref group=decimal>A.</ref>", ["1"]),
    ],
)
def test_groups(cited: str, markers: list[str]) -> None:
    """Each group has a numbering of its own, printed as MediaWiki does."""
    assert [c.marker for c in _read(cited).citations] == markers


@pytest.mark.parametrize(("number", "marker"), [(26, "z"), (27, "aa"), (53, "ba")])
def test_letters_go_on(number: int, marker: str) -> None:
    """After z come aa, ab ..."""
    assert _read("{{efn|A.}}" * number).citations[-1].marker == marker


def test_roman_numbers() -> None:
    """Groups with Roman numbers count as the Romans did."""
    assert [c.marker for c in _read("{{efn-lr|A.}}" * 14).citations][3::5] == ["iv", "ix", "xiv"]


def test_a_list_ends_its_numbering() -> None:
    """After a list of notes its group begins at 1 again, other groups go on; a note of that list
    that is cited again stays the same."""
    assert _notes(
        "<ref name=a>A.</ref>{{efn|X.}}<references/> <ref>B.</ref>{{efn|Y.}}<ref name=a/>"
    ) == [("1", "A."), ("a", "X."), ("2:1", "B."), ("2:b", "Y.")]


def test_reused_by_template() -> None:
    """{{r}} cites notes by their names."""
    document = _read("<ref name=a>A.</ref> {{r|b|a}}\n{{reflist|refs=<ref name=b>B.</ref>}}")
    assert [(c.id, c.note) for c in document.citations] == [("1", "A."), ("2", "B.")]


def test_notes_in_notes() -> None:
    """A note that a note cites stands behind it, with the sentence of that note."""
    document = _read("Text.{{efn|Aside.<ref>Deep.</ref>}}")
    assert [(c.marker, c.context) for c in document.citations] == [("1", "Aside."), ("a", "Text.")]


def test_a_note_that_is_written_twice() -> None:
    """Of two notes with one name, the first is printed."""
    text = (
        "A<ref name=a>A.</ref> B<ref name=a>B.</ref><references><ref name=a>C.</ref></references>"
    )
    assert _notes(text) == [("1", "A.")]


def test_empty_and_nameless_notes() -> None:
    """What has neither text nor name is no note; one that is written nowhere has no text."""
    assert _notes("A<ref></ref><ref /> B<ref name=gone/>") == [("1", "")]


def test_sentences_and_lines() -> None:
    """The citing sentence is whole, without markup; the line is where the note begins."""
    document = _read(
        "== Head ==\n'''Bold''' and [[Mill|mills]].<ref>A.</ref> {{small|Two}}&nbsp;mills<br>"
        "stand<ref>B.</ref> there.\n\nThree<ref name=x>C.</ref>.\n* Item\n* Next<ref>D.</ref>\nEnd."
    )
    assert [(c.context, c.place.line) for c in document.citations] == [
        ("Bold and mills.", 2),
        ("Two mills stand there.", 2),
        ("Three.", 4),
        ("Next", 6),
    ]


# --- links ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("[http://a.example/ ''text''] b", ["http://a.example/"]),
        ("[http://a.example/] and [//b.example/ c]", ["http://a.example/", "https://b.example/"]),
        ("See http://a.example/b_(c), d.", ["http://a.example/b_(c)"]),
        ("(http://a.example/)", ["http://a.example/"]),
        ("''http://a.example/b''", ["http://a.example/b"]),
        ("[http://a.example/?b=1&amp;c=2&section=3 d]", ["http://a.example/?b=1&c=2&section=3"]),
        ("[http://a.example/. d]", ["http://a.example/."]),
        ("[[http://a.example/|b]] [[http://c.example/]]", ["http://a.example/", "http://c.example/"]),
        ("[[http://a.example/|x|A b]] [http://c.example/?d|e f]", ["http://a.example/", "http://c.example/?d|e"]),
        ("See www.a.example/b.", ["www.a.example/b"]),
        ("{{URL|a.example}} {{URL|http://b.example/|b}}", ["http://a.example", "http://b.example/"]),
        ("{|\n| http://a.example/ || [http://b.example/ b]\n|}", ["http://a.example/", "http://b.example/"]),
        ("[[File:a.jpg|thumb|alt=x|See [http://a.example/ a]]]", ["http://a.example/"]),
        ("[[File:a.jpg|thumb|{{small|http://a.example/}}]]", ["http://a.example/"]),
        ("<gallery>\na.jpg|See http://a.example/\nb.jpg\n</gallery>", ["http://a.example/"]),
        ("{{Infobox x\n| a = b\n| site = http://a.example/\n}}", ["http://a.example/"]),
        ("{{quote|Words|source=http://a.example/}}", ["http://a.example/"]),
        ("{{{1|http://a.example/}}}", ["http://a.example/"]),
        ("<ref>{{doi|10.1000/x}}, {{arXiv|1501.00001}}</ref>",
         ["doi:10.1000/x", "arXiv:1501.00001"]),
        ("<blockquote>http://a.example/</blockquote><code>http://b.example/</code>",
         ["http://a.example/", "http://b.example/"]),
    ],
)  # fmt: skip
def test_links(text: str, links: list[str]) -> None:
    """Links of the text, of boxes, tables and captions are citations, taken as they are written."""
    assert _links(text) == links


def test_what_is_no_citation() -> None:
    """Comments, code, categories, pictures, other languages and mail are none."""
    unread = (
        "<!-- http://a.example/ <ref>x</ref> --> <nowiki>http://b.example/ <ref>x</ref></nowiki> "
        "<source>http://c.example/</source> [[Category:X]] [[fr:X]] [[File:x.jpg]] "
        "[mailto:a@b.example m] {{#if:http://d.example/|x}} {{citation needed|date=May 2012}} <hr>"
    )
    assert _links(f"{unread} http://e.example/") == ["http://e.example/"]


def test_names_of_sites() -> None:
    """A bare host beside a link to it names the site; another one, or a page on it, is a link."""
    text = "[http://www.a.example/b c], www.a.example. Also www.a.example/d, www.e.example."
    assert _links(f"A.<ref>{text}</ref>") == [
        "http://www.a.example/b",
        "www.a.example/d",
        "www.e.example",
    ]


def test_another_url_shown() -> None:
    """Where a link shows another URL than it leads to, that is an alternative."""
    link = _read("[http://a.example/ http://b.example/]").citations[0].cited[0]
    assert (link.uri_as_cited, link.alternatives) == ("http://a.example/", ("http://b.example/",))


def test_text_of_a_note() -> None:
    """A note is one text, whatever blocks it is made of; what is no character stays as written."""
    note = (
        "<p>One.</p>\n\n* Two&nbsp;&amp; three.\n[[File:a.jpg|thumb|Cap]] &#xD800;<score>c</score>"
    )
    assert _notes(f"A.<ref>{note}</ref>") == [("1", "One. Two & three. Cap &#xD800;")]


def test_text_of_templates() -> None:
    """What a template shows stays in the sentence: text, signs, numbers, but no language."""
    text = "{{lang|fr|Eau}} {{formatnum:2100}}{{!}}{{=}} {{'}}{{citation|une<ref>A.</ref> phrase}}"
    assert [c.context for c in _read(text).citations] == ["Eau 2100|= 'une phrase"]


def test_templates_on_their_own_line() -> None:
    """A template with a line of its own is no part of the sentence behind it; a note is."""
    text = (
        "{{Main|Mills}}\nA mill.<ref>A.</ref>\n{{See|Tides}}\nIt turns\n{{sfn|A|2014}}\nand turns."
    )
    assert [c.context for c in _read(text).citations] == ["A mill.", "It turns and turns."]


def test_measures() -> None:
    """A measure is shown as it was given."""
    text = "{{convert|3.5|m|ft|1}} by {{cvt|3|-|4|m|ft}}<ref>A.</ref>"
    assert [c.context for c in _read(text).citations] == ["3.5 m by 3 - 4 m"]


def test_quotations() -> None:
    """What a quotation cites stands where it is quoted, what a caption or an option cites before
    or behind the passage."""
    text = (
        "[[File:a.jpg|thumb|Cap<ref>Three.</ref>]]Aye.<ref>One.</ref> "
        "{{quote|text=Words.{{sfn|A|2014}}|align=left|source=B{{efn|C.}}}} {{URL}} "
        "End.<ref>Two.</ref>"
    )
    assert [(c.marker, c.context) for c in _read(text).citations] == [
        ("1", "Cap"),
        ("2", "Aye."),
        ("3", "Words."),
        ("4", "End."),
        ("a", "B"),
    ]


# --- what must not happen -------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "<ref>http://user:word@a.example/</ref>",
        "<ref>{{cite web|title=T|url=https://web.archive.org/web/20150602101112/http%3A//u:w@a.example/}}</ref>",
    ],
)
def test_credentials_are_left_out(text: str) -> None:
    """No user name or password of a URL is kept."""
    document = _read(text)
    assert document.redacted == ("1",)
    assert "word@" not in repr(document)
    assert "w@" not in repr(document)


@pytest.mark.parametrize(
    ("piece", "times"),
    [
        ("{{", 20_000), ("[[", 20_000), ("[", 20_000), ("{{{", 20_000), ("{|\n", 20_000),
        ("<ref>", 20_000), ("<ref name=x ", 20_000), ("<!--", 20_000), ("<b>", 20_000),
        ("\n*", 100_000), ("''", 100_000), ("{{a|", 20_000), ("[http://a.example/ ", 20_000),
    ],
)  # fmt: skip
def test_endless_markup(piece: str, times: int) -> None:
    """Markup that is opened without end is refused, or read, in a few seconds."""
    _survive("See http://a.example/ now. " + piece * times)


@pytest.mark.parametrize(
    ("opened", "closed"),
    [
        ("{{a|", "}}"),
        ("[[a|", "]]"),
        ("<b>", "</b>"),
        ("<ref>", "</ref>"),
        ("{|\n|", "\n|}\n"),
        ("{{cite web|title=", "}}"),
        ("{{cite web|foo=", "}}"),
        ("{{a|b=[http://b.example/ ]", "}}"),
        ("{{cite web|title=[http://b.example/ ]", "}}"),
        ("{{sfn|", "}}"),
        ("{{efn|", "}}"),
    ],
)
def test_deep_nesting(opened: str, closed: str) -> None:
    """Markup nested deeper than anybody writes is refused, or read, in a few seconds."""
    _survive("See http://a.example/ now. " + opened * 1000 + "x" + closed * 1000)
    _survive("See http://a.example/ now. " + opened * 38 + "x" + closed * 38)


def _survive(text: str) -> None:
    began = time.monotonic()
    with suppress(ReadError):
        assert _read(text).citations
    assert time.monotonic() - began < 10


@given(st.lists(st.sampled_from(PIECES), max_size=30))
def test_any_markup(pieces: list[str]) -> None:
    """Whatever markup follows a link, the link is read; or the whole is refused."""
    with suppress(ReadError):
        assert "http://a.example/" in _links("http://a.example/ " + "".join(pieces))
