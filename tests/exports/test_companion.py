"""The companion page as text: complete, inert, valid, the same every time."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import html5lib
import pytest
from bs4 import BeautifulSoup

from citekeeper.exports import EXPORTS
from citekeeper.exports.companion import pages
from citekeeper.exports.companion.view import anchor, file_names
from citekeeper.model import (
    AuditKind,
    Document,
    Outcome,
    Past,
    Report,
    Standing,
    Totals,
    UriM,
)

Change = Callable[..., Report]


def page(report: Report) -> str:
    """The whole page."""
    return "".join(EXPORTS["html"](report))


def soup(report: Report) -> BeautifulSoup:
    """The page as a browser would take it apart."""
    return BeautifulSoup(page(report), "lxml")


@pytest.fixture
def first(report: Report) -> Change:
    """The report with its first finding changed: `first(verdict={...}, keeping={...})`."""

    def change(**parts: dict[str, Any]) -> Report:
        finding: Any = report.audit.findings[0]
        for part, values in parts.items():
            finding = replace(finding, **{part: replace(getattr(finding, part), **values)})
        audit = replace(report.audit, findings=(finding, *report.audit.findings[1:]))
        return replace(report, audit=audit)

    return change


def test_every_footnote_once_in_order(report: Report) -> None:
    """Each citation has its place, in document order, whether it has a link or not."""
    ids = [item["id"] for item in soup(report).select("li.note")]
    assert ids == ["fn-1", "fn-2", "fn-3"]


def test_a_parser_finds_no_error(report: Report) -> None:
    """html5lib in strict mode, with hostile notes and without any finding."""
    trend = tuple(_past(days) for days in (0, 7, 14))
    for shown in (report, replace(report, history=trend)):
        html5lib.HTMLParser(strict=True).parse(page(shown))
    empty = replace(report, audit=replace(report.audit, findings=()))
    html5lib.HTMLParser(strict=True).parse(page(empty))


def test_the_same_bytes(report: Report) -> None:
    """No clock, no chance: a page can be kept in git."""
    assert page(report) == page(report)


def test_nothing_is_loaded(report: Report) -> None:
    """A policy that allows the page's own style and script only; no address but that of links."""
    made = soup(report)
    policy = made.select_one("meta[http-equiv]")
    assert policy is not None
    assert str(policy["content"]).startswith("default-src 'none'; style-src 'sha256-")
    loaded = [tag for tag in made.find_all(src=True) if tag.name != "a"]
    assert loaded == []
    assert [link["href"] for link in made.find_all("link")] == ["data:,"]
    assert "http" not in str(made.find("style"))
    assert not made.find_all(style=True)


def test_hostile_text_stays_text(report: Report) -> None:
    """Markup, control characters and direction marks of a note do nothing."""
    text = page(report)
    assert "<script>" not in text.replace('<script>"use strict"', "")
    assert "\x1b" not in text
    assert "\u202e" not in text
    note = soup(report).select_one("#fn-2 .text")
    assert note is not None
    assert '=HYPERLINK("http://evil.example/")' in note.get_text()


def test_a_rescued_link_leads_to_its_snapshot(report: Report) -> None:
    """The snapshot comes first, with its date, its gap, and the attributes of Robust Links."""
    found = soup(report).select_one("#fn-1 .first a")
    assert found is not None
    kept = report.audit.findings[0].keeping
    assert kept is not None
    assert kept.memento is not None
    assert found["href"] == found["data-versionurl"] == kept.memento.uri_m
    assert found["data-versiondate"] == "2015-06-02"
    assert found["data-originalurl"] == "http://mill.example/wheel"
    line = found.find_parent("li")
    assert line is not None
    assert "13 days before the date wanted" in line.get_text()


def test_a_page_in_other_hands_is_text(first: Change) -> None:
    """Its address can be read, and nothing leads to it; its words are not repeated."""
    verdict = {"standing": Standing.PARKED, "message": "buy cheap pills"}
    made = soup(first(verdict=verdict))
    note = made.select_one("#fn-1")
    assert note is not None
    assert "cheap pills" not in note.get_text()
    assert "http://mill.example/wheel" in note.get_text()
    led = [value for a in made.select("a") for value in a.attrs.values()]
    assert "http://mill.example/wheel" not in led


def test_a_live_page_comes_first(first: Change) -> None:
    """Where the page is there the reader is sent to it, and the snapshot stands below."""
    made = soup(first(verdict={"standing": Standing.LIVE}))
    found = made.select_one("#fn-1 .first a")
    assert found is not None
    assert found["href"] == "http://mill.example/wheel"
    assert "snapshot of 2015-06-02" in str(made.select_one("#fn-1"))


def test_a_local_copy_is_named_and_not_linked(first: Change, report: Report) -> None:
    """What lies in a file of ours is kept, but no browser can be sent there."""
    kept = report.audit.findings[0].keeping
    assert kept is not None
    assert kept.memento is not None
    local = replace(kept.memento, archive="local", uri_m=UriM("local:copies.warc.gz#2015"))
    note = soup(first(keeping={"memento": local})).select_one("#fn-1")
    assert note is not None
    assert "local copy of 2015-06-02" in note.get_text()
    assert not any(str(a["href"]).startswith("local:") for a in note.select("a"))


def test_an_address_that_is_none(report: Report) -> None:
    """What is no http address is shown, never linked."""
    note = soup(report).select_one("#fn-2")
    assert note is not None
    assert [a["href"] for a in note.select("a")] == ["#fn-2"]


def test_op_cit_leads_to_its_note(report: Report) -> None:
    """A note that repeats another one leads there; to a note that is not there nothing does."""
    third = report.audit.findings[2]
    for target, links in (("1", ["#fn-1"]), ("99", [])):
        citation = replace(third.citation, refers_to=target)
        changed = (*report.audit.findings[:2], replace(third, citation=citation))
        made = soup(replace(report, audit=replace(report.audit, findings=changed)))
        assert [a["href"] for a in made.select("#fn-3 .see a")] == links


def _past(days: int, *, degraded: bool = False, lost: int = 1) -> Past:
    from .conftest import NOW

    totals = Totals(citations=3, with_link=2, cited_links=2, links=2, lost=lost, secure=2 - lost)
    return Past(NOW + timedelta(days=days), AuditKind.AUDITED, degraded, totals)


def test_the_trend(report: Report) -> None:
    """A column for each audit that saw something, and the same numbers as a table."""
    history = (_past(0, lost=0), _past(7, degraded=True), _past(14), _past(21, lost=2))
    made = soup(replace(report, history=history))
    rows = [[cell.get_text() for cell in row] for row in made.select("details tbody tr")]
    assert [row[0] for row in rows] == ["2026-11-23", "2026-12-07", "2026-12-14"]
    assert [row[5] for row in rows] == ["0", "1", "2"]
    assert len(made.select("svg.trend rect")) == 4
    assert soup(replace(report, history=history[:1])).select("svg.trend") == []


def test_what_could_not_be_done_is_said(report: Report) -> None:
    """A reader must know when the audit was cut off, or its clock set by hand."""
    audit = replace(report.audit, simulated=True, troubles=("The archive <b>slept</b>.",))
    told = [p.get_text() for p in soup(replace(report, audit=audit)).select(".notice")]
    assert told[0].startswith("A simulation.")
    assert told[1] == "The archive <b>slept</b>."


def test_title_author_language(report: Report) -> None:
    """The report's own words are in its language; a language that is none is left out."""
    document = Document(
        "r.txt", "text/plain", "0" * 64, (), "Das <Rad>", "A. Müller", "Amt", "2015-06", "de"
    )
    made = soup(replace(report, documents=(document,)))
    heading = made.select_one("h1")
    assert heading is not None
    assert (heading.get_text(), heading["lang"]) == ("Das <Rad>", "de")
    by = made.select_one(".by")
    assert by is not None
    assert by.get_text() == "A. Müller, Amt, 2015-06"
    strange = replace(document, language='de" onclick="x')
    assert "onclick" not in str(soup(replace(report, documents=(strange,))).select_one("h1"))


def test_several_reports(report: Report) -> None:
    """An index with one entry for each report, and a page for each, which leads back."""
    other = tuple(replace(f, document="b/citations.yml") for f in report.audit.findings)
    audit = replace(report.audit, findings=(*report.audit.findings, *other))
    made = {name: "".join(parts) for name, parts in pages(replace(report, audit=audit))}
    assert list(made) == ["index.html", "r.html", "b-citations.yml.html"]
    for text in made.values():
        html5lib.HTMLParser(strict=True).parse(text)
    links = [a["href"] for a in BeautifulSoup(made["index.html"], "lxml").select("h2 a")]
    assert links == ["r.html", "b-citations.yml.html"]
    assert 'href="index.html"' in made["r.html"]


def test_file_names_do_not_meet() -> None:
    """Two reports never share a file, and none is called like the index."""
    names = file_names(["a.md", "a.pdf", "index.md", "../..", "citations.yml"])
    assert len(set(names.values())) == 5
    assert "index.html" not in names.values()
    assert all(re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]*\.html", name) for name in names.values())


def test_anchors_are_one_to_one() -> None:
    """Two ids never share an anchor, whatever they are made of."""
    ids = ["14", "2:7", "p12", "a b", "a_20b", "ä", 'x"y']
    assert anchor("14") == "fn-14"
    assert len({anchor(i) for i in ids}) == len(ids)
    assert all(re.fullmatch(r"[A-Za-z0-9_.:-]+", anchor(i)) for i in ids)


def test_counts_of_the_summary(report: Report) -> None:
    """The numbers on the page are those of the audit."""
    counts = {
        row.select_one("dt span").get_text(): row.select_one("b").get_text()  # type: ignore[union-attr]
        for row in soup(report).select(".counts div")
    }
    totals = report.audit.totals
    expected = {o.value: str(getattr(totals, o.value)) for o in Outcome}
    assert counts == {name: count for name, count in expected.items() if count != "0"}
