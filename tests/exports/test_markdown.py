"""The Markdown that people paste into an issue or a wiki."""

from __future__ import annotations

from dataclasses import replace

from bs4 import BeautifulSoup
from markdown_it import MarkdownIt

from citekeeper.exports import EXPORTS
from citekeeper.model import Report, Standing


def _rendered(report: Report) -> BeautifulSoup:
    """As GitHub and many wikis show it: with tables, and plain addresses made links."""
    shown = MarkdownIt("gfm-like").render("".join(EXPORTS["markdown"](report)))
    return BeautifulSoup(shown, "lxml")


def test_a_row_for_each_link_and_an_entry_for_each_finding(report: Report) -> None:
    """Markers, outcomes and the snapshot that serves."""
    made = _rendered(report)
    rows = [[cell.get_text() for cell in row.select("td")] for row in made.select("tbody tr")]
    assert [row[:2] for row in rows] == [["1", "rescued?"], ["2", "unsure"]]
    assert rows[0][3] == "2015-06-02 (-13 d)"
    assert rows[1][3] == "not known"
    assert len(made.select("li")) == 3
    heading = made.select_one("h1")
    assert heading is not None
    assert heading.get_text() == "Footnotes of r.txt"


def test_hostile_text_stays_text(report: Report) -> None:
    """Markup of a note is shown as it was written."""
    made = _rendered(report)
    assert made.find("script") is None
    assert '=HYPERLINK("http://evil.example/")' in made.select("li")[1].get_text()


def test_a_page_in_other_hands_is_never_a_link(report: Report) -> None:
    """Neither in the table nor in its note, even where plain addresses become links."""
    first = report.audit.findings[0]
    assert first.verdict is not None
    verdict = replace(first.verdict, standing=Standing.PARKED)
    citation = replace(first.citation, note="See http://mill.example/wheel and www.mill.example")
    finding = replace(first, verdict=verdict, citation=citation)
    audit = replace(report.audit, findings=(finding, *report.audit.findings[1:]))
    made = _rendered(replace(report, audit=audit))
    links = [str(a["href"]) for a in made.select("a") if "mill.example" in str(a["href"])]
    assert links == ["https://archive.example/web/20150602000000/http://mill.example/wheel"]
    assert "http://mill.example/wheel" in made.get_text()
