"""One hostile report through every export: each stays well-formed and inert.

Titles, notes, addresses and what servers said hold scripts, markup, control characters, direction
marks, formulas and line ends.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import html5lib
import mwparserfromhell
import pytest
import rispy  # type: ignore[import-untyped]
from bibtexparser.entrypoint import parse_string
from bs4 import BeautifulSoup
from lxml import etree
from markdown_it import MarkdownIt

from citekeeper.exports import EXPORTS
from citekeeper.model import (
    Answer,
    Audit,
    AuditKind,
    Citation,
    CitedLink,
    Confidence,
    Document,
    Finding,
    Keeping,
    Kind,
    Label,
    Memento,
    Reason,
    Report,
    Standing,
    UriM,
    UriR,
    Verdict,
)

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
NASTY = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style></title><svg onload=alert(1)>",
    "]]><!--",
    '=HYPERLINK("http://evil.example/","x")',
    "+1+cmd|' /C calc'!A0",
    "@SUM(1)",
    "-2+3",
    "\x1b[2J\x1b]0;owned\x07",
    "\u202egnp.exe\u2066",
    "one\ntwo\r\nthree\u2028four\x85five",
    "\x00\x08\x0b\ufffe\ud800",
    "[x](javascript:alert(1)) ![y](http://evil.example/y.png) <http://evil.example/z>",
    "{{evil|x=1}} [[Category:Evil]] <ref>x</ref> '''b''' |url=http://evil.example/",
    r"\input{/etc/passwd} \write18{x} % $x$ #1 ~ ^ _ & {",
    "TY  - BOOK\nER  - \nTY  - EVIL",
    "::error file=x::owned",
    "%0A::set-output name=x::y",
    "`code` | cell | *b* _i_ ~~s~~",
)
ADDRESSES = (
    "http://evil.example/<script>",
    "javascript:alert(1)",
    "http://evil.example/\n::error::x",
    "http://evil.example/a)b](c",
    "data:text/html,<script>alert(1)</script>",
    "http://evil.example/{{x}}|y}}",
)


def _finding(number: int, text: str, uri: str, standing: Standing) -> Finding:
    cited = CitedLink(uri, UriR(uri))
    memento = Memento(
        UriR(uri),
        UriM(f"https://archive.example/web/20150602000000/{uri}"),
        text,
        datetime(2015, 6, 2, tzinfo=UTC),
        verified_at=NOW,
    )
    kept = Keeping(Answer.VERIFIED, memento, -13, Label.NEAR)
    verdict = Verdict(standing, Confidence.LOW, Reason.HTTP_404, text, since=NOW, moved_to=uri)
    citation = Citation(
        f"{number}{text}",
        text,
        Kind.LINK,
        text,
        context=text,
        cited=(cited,),
        refers_to=text,
        accessed_on="2015-06-01",
        quote=text,
        csl={"title": text, "author": [{"literal": text}], "publisher": text},
    )
    return Finding("r.txt", citation, cited, verdict, kept if number % 2 else Keeping(Answer.NONE))


@pytest.fixture(scope="module")
def hostile() -> Report:
    """Every nasty text with every nasty address, gone and in other hands."""
    findings = tuple(
        _finding(n, text, ADDRESSES[n % len(ADDRESSES)], standing)
        for standing in (Standing.DEAD, Standing.PARKED)
        for n, text in enumerate(NASTY)
    )
    document = Document("r.txt", "text/plain", "0" * 64, (), NASTY[0], NASTY[1], NASTY[2], "2015")
    audit = Audit(AuditKind.AUDITED, NOW, NOW, findings, troubles=NASTY, differences=NASTY)
    failing = frozenset((f.document, f.citation.id, f.cited.uri_r) for f in findings if f.cited)
    return Report(
        audit, (document,), citekeeper="0.1.0", failing=failing, files={"r.txt": NASTY[10]}
    )


def _html(text: str) -> None:
    # An address that breaks out of its attribute would be an element or an attribute of its own.
    html5lib.HTMLParser(strict=True).parse(text)
    made = BeautifulSoup(text, "lxml")
    assert len(made.find_all("script")) == 1
    assert made.find_all(["img", "iframe", "object"]) == []
    assert not [name for tag in made.find_all(True) for name in tag.attrs if name.startswith("on")]
    links = [str(a["href"]) for a in made.find_all("a")]
    assert all(re.match(r"#|https?://", link) for link in links)


def _markdown(text: str) -> None:
    made = BeautifulSoup(MarkdownIt("gfm-like").render(text), "lxml")
    assert made.find_all(["script", "img", "svg"]) == []
    links = [str(a["href"]) for a in made.find_all("a")]
    assert all(re.match(r"https?://", link) for link in links)


def _csv(text: str) -> None:
    rows = list(csv.reader(io.StringIO(text)))
    assert {len(row) for row in rows} == {len(rows[0])}
    numbers = re.compile(r"-?\d+")
    cells = [cell for row in rows[1:] for cell in row if not numbers.fullmatch(cell)]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


def _json(text: str) -> None:
    json.loads(text)
    assert "\u202e" not in text
    assert "\u2028" not in text


def _jsonl(text: str) -> None:
    for line in text.split("\n")[:-1]:
        _json(line)


def _xml(text: str) -> None:
    etree.fromstring(text.encode())


def _lines(text: str) -> None:
    assert all(line.isprintable() for line in text.split("\n"))


def _github(text: str) -> None:
    _lines(text)
    command = re.compile(r"::(error|warning|notice) [^:\r\n]*::.*")
    assert all(command.fullmatch(line) for line in text.splitlines())


def _bibtex(text: str) -> None:
    library = parse_string(text)
    assert library.failed_blocks == []
    assert len(library.entries) == len({entry.key for entry in library.entries})
    commands = re.findall(r"\\\\(input|write|include|openin|openout|csname|def)\\b", text)
    assert commands == []


def _ris(text: str) -> None:
    lines = text.splitlines()
    assert all(re.match(r"[A-Z][A-Z0-9]  - |$", line) for line in lines)
    records = rispy.loads(text)
    assert len(records) == sum(line.startswith("TY  - ") for line in lines)
    assert "EVIL" not in {record["type_of_reference"] for record in records}


def _wikitext(text: str) -> None:
    made = mwparserfromhell.parse(text)
    assert {str(t.name).strip() for t in made.filter_templates()} <= {"citation", "cite web"}
    assert not list(made.filter_wikilinks())
    tags = {str(tag.tag).strip() for tag in made.filter_tags()}
    assert tags <= {"ref", "references", "nowiki"}


CHECKS: dict[str, Callable[[str], None]] = {
    "bibtex": _bibtex,
    "csl": _json,
    "csv": _csv,
    "github": _github,
    "html": _html,
    "json": _json,
    "jsonl": _jsonl,
    "junit": _xml,
    "markdown": _markdown,
    "ris": _ris,
    "sarif": _json,
    "urls": _lines,
    "wikitext": _wikitext,
}


@pytest.mark.parametrize("name", EXPORTS)
def test_every_export_stays_inert(hostile: Report, name: str) -> None:
    """Well-formed for who reads it, without anything that acts, drives a terminal or turns text."""
    text = "".join(EXPORTS[name](hostile))
    text.encode()
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text)
    CHECKS[name](text)


def test_every_export_of_nothing(hostile: Report) -> None:
    """An audit without findings is a document, too."""
    empty = replace(hostile, audit=replace(hostile.audit, findings=()))
    for name, render in EXPORTS.items():
        text = "".join(render(empty))
        if name not in ("csv", "markdown", "ris"):
            CHECKS[name](text)


def test_nothing_leads_to_a_page_in_other_hands(hostile: Report) -> None:
    """In what people click, the only addresses left are those of the archive."""
    parked = tuple(
        f
        for f in hostile.audit.findings
        if f.verdict is not None and f.verdict.standing is Standing.PARKED
    )
    report = replace(hostile, audit=replace(hostile.audit, findings=parked))
    pages = {
        "html": "".join(EXPORTS["html"](report)),
        "markdown": MarkdownIt("gfm-like").render("".join(EXPORTS["markdown"](report))),
    }
    for text in pages.values():
        links = [str(a["href"]) for a in BeautifulSoup(text, "lxml").find_all("a")]
        assert all(re.match(r"#|https://archive\.example/web/", link) for link in links)
