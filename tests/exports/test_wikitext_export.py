"""Wikitext as mwparserfromhell and our own reader take it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import mwparserfromhell as mw
import pytest
from mwparserfromhell.nodes import Tag, Template
from mwparserfromhell.wikicode import Wikicode

from citekeeper.exports import EXPORTS
from citekeeper.model import Citation, Finding, Report, Standing
from citekeeper.readers import read

WHEEL = "http://mill.example/wheel?a=1&b=2"
SNAPSHOTS = "https://web.archive.org/web/20150602000000/"


def exported(report: Report) -> str:
    """The whole export."""
    return "".join(EXPORTS["wikitext"](report))


def references(report: Report) -> dict[str, Wikicode]:
    """What is in each `<ref>`, by its name."""
    (listed,) = mw.parse(exported(report)).filter_tags(matches=lambda tag: tag.tag == "references")
    tags: list[Tag] = listed.contents.filter_tags(matches=lambda tag: tag.tag == "ref")
    return {str(tag.get("name").value): tag.contents for tag in tags}


def fields(reference: Wikicode) -> tuple[str, dict[str, str]]:
    """Name and fields of the first template."""
    template: Template = reference.filter_templates()[0]
    return str(template.name).strip(), {
        str(one.name).strip(): str(one.value).strip() for one in template.params
    }


def read_back(report: Report) -> dict[str, Citation]:
    """What our own reader makes of the export."""
    found = read("x.wiki", exported(report).encode(), lambda _: None)
    return {citation.id: citation for citation in found.citations}


def test_a_reference_holds_what_the_template_can(cited_report: Report) -> None:
    """The fields of {{cite web}}; the whole note, and what was found, in a comment."""
    reference = references(cited_report)["my-mills-2015-1"]
    assert fields(reference) == (
        "cite web",
        {
            "url": WHEEL,
            "title": "Mills &#38; wheels",
            "last1": "Ness",
            "first1": "K.",
            "website": "Mill Review",
            "pages": "3-5",
            "date": "2011-05-03",
            "access-date": "2015-06-04",
            "archive-url": SNAPSHOTS + WHEEL,
            "archive-date": "2015-06-02",
            "url-status": "dead",
        },
    )
    (comment,) = reference.filter_comments()
    assert 'Note 1 (My Mills (2015).txt): K. Ness, "Mills & wheels"' in comment
    assert "Link audit 2026-11-23 (rescued)." in comment


@pytest.mark.parametrize(
    ("standing", "confirmed", "status"),
    [
        (Standing.LIVE, True, "live"),
        (Standing.MOVED, True, "live"),
        (Standing.DRIFTED, True, "deviated"),
        (Standing.PARKED, False, "usurped"),
        (Standing.DEAD, True, "dead"),
        (Standing.SOFT_404, True, "dead"),
        (Standing.DEAD, False, "bot: unknown"),
        (Standing.BLOCKED, True, "bot: unknown"),
        (Standing.UNREACHABLE, True, "bot: unknown"),
    ],
)
def test_the_status_claims_no_more_than_is_known(
    standing: Standing,
    confirmed: bool,
    status: str,
    citation: Callable[..., Finding],
    reporting: Callable[..., Report],
) -> None:
    """Each standing has its keyword; what is not confirmed, or cannot be told, is unknown."""
    found = citation("1", "A", "http://a.example/", standing)
    assert found.verdict is not None
    found = replace(found, verdict=replace(found.verdict, confirmed=confirmed))
    (reference,) = references(reporting(found)).values()
    assert fields(reference)[1]["url-status"] == status


def test_what_is_in_other_hands_is_no_link(cited_report: Report) -> None:
    """Without a snapshot a parked address is text, which MediaWiki makes no link of."""
    found = references(cited_report)
    assert fields(found["my-mills-2015-2"])[1]["url-status"] == "usurped"
    lost = found["my-mills-2015-3"]
    assert "url" not in fields(lost)[1]
    seen = re.sub(r"<!--.*?-->", "", str(lost))
    assert "parked.example/x" in seen
    assert "://" not in seen


def test_what_is_gone_and_kept_nowhere_is_marked(cited_report: Report) -> None:
    """{{dead link}} with the month in which it was seen."""
    assert "{{dead link|date=November 2026}}" in references(cited_report)["my-mills-2015-6"]


def test_notes_without_a_work_are_plain(cited_report: Report) -> None:
    """An explanation and a short form stay the notes that they are."""
    found = references(cited_report)
    assert str(found["my-mills-2015-8"]).startswith("A mill is a machine.<!--")
    assert len(found) == 9


def test_reading_it_back(cited_report: Report) -> None:
    """Address, snapshot, dates and facts come back; the names of the notes are the ids."""
    found = read_back(cited_report)
    first = found["my-mills-2015-1"]
    assert [(c.uri_as_cited, c.known_memento) for c in first.cited] == [(WHEEL, SNAPSHOTS + WHEEL)]
    assert (first.accessed_on, first.published_on) == ("2015-06-04", "2011-05-03")
    assert (first.csl["title"], first.csl["page"]) == ("Mills & wheels", "3-5")
    kept = "http://parked.example/kept"
    parked = found["my-mills-2015-2"].cited
    assert [(c.uri_as_cited, c.known_memento) for c in parked] == [(kept, SNAPSHOTS + kept)]
    assert [c.uri_as_cited for c in found["my-mills-2015-3"].cited] == ["http://parked.example/x"]
    assert found["my-mills-2015-7"].accessed_on == "2015-06"


def test_hostile_text_is_no_markup(hostile_report: Report) -> None:
    """Templates, links, tags, comments and signatures within a text stay text."""
    page = mw.parse(exported(hostile_report))
    assert {str(one.name).strip() for one in page.filter_templates()} <= {"cite web", "citation"}
    assert {str(tag.tag) for tag in page.filter_tags()} == {"references", "ref"}
    assert page.filter_wikilinks() == []
    seen = re.sub(r"<!--.*?-->", "", exported(hostile_report), flags=re.DOTALL)
    assert "~~~" not in seen
    assert "-->" not in seen
    assert len(references(hostile_report)) == 4
    assert "\x1b" not in exported(hostile_report)
