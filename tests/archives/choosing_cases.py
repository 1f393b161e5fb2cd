"""Planted captures, and the one that a careful person would cite; for test_choosing and bench.

Every case is a link, what an archive holds of it, and the right answer: a capture (its 14 digits
and its address), or a word: none, excluded. All were written down before they were run.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from citekeeper.archives import Archive, ask
from citekeeper.demo.captures import Capture
from citekeeper.demo.exchange import html
from citekeeper.demo.media import small_pdf
from citekeeper.judge.choose import floor, keeping, question_for, unasked
from citekeeper.model import Answer, Citation, CitedLink, Keeping, Kind, Pin, UriM
from citekeeper.urls import cited_link, split_uri_m

DATE = "2015-06-02"
TARGET = datetime(2015, 6, 2, 12, tzinfo=UTC)
NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)

LINK = "http://mill.example/history/wheel"
NOTE = Citation("1", "1", Kind.LINK, accessed_on=DATE)

WORDS = (
    "The tide mill ground corn for three centuries. Its wheel was of elm, and turned twice a day "
    "when the pond behind the sluice had filled. The last miller left in the winter of the frost. "
)


def page(title: str = "The wheel", words: str = WORDS) -> bytes:
    """A page that may be cited."""
    return html(title, words * 4).content


PAGE = page()
STUB = html("Page not found", "Sorry, we could not find that. " * 4).content
FOR_SALE = html("mill.example", "This domain is for sale! Make an offer.").content
WALL = html("Just a moment...", "Checking your browser before you go on.").content
FRONT = html("The mill", "Welcome to the mill. Opening hours, prices, the way here. " * 8).content
REDESIGNED = page("Visit us", "Opening hours and prices of the mill, and how to get here. ")


def at(day: str, body: bytes = PAGE, uri: str = LINK, **more: Any) -> Capture:
    """A capture of a day, at ten in the morning, or of the given 14 digits."""
    return Capture(uri, day if len(day) == 14 else f"{day}100000", body, **more)


def every(first: str, last: str, days: int, body: bytes, **more: Any) -> list[Capture]:
    """Captures of one body from day to day."""
    here = datetime.strptime(first, "%Y%m%d").replace(tzinfo=UTC)
    found = []
    while f"{here:%Y%m%d}" <= last:
        found.append(at(f"{here:%Y%m%d}", body, **more))
        here += timedelta(days=days)
    return found


def hourly(first: str, count: int, **more: Any) -> list[Capture]:
    """So many captures, one an hour, each with bytes of its own."""
    start = datetime.strptime(first, "%Y%m%d").replace(tzinfo=UTC)
    hours = (start + timedelta(hours=n) for n in range(count))
    return [at(f"{hour:%Y%m%d%H%M%S}", page(words=f"{WORDS} {hour}"), **more) for hour in hours]


@dataclass(frozen=True)
class Case:
    """One planted set: `right` is a day or 14 digits, with `right_uri` where it is not the link."""

    name: str
    captures: Sequence[Capture]
    right: str
    right_uri: str = LINK
    link: str = LINK
    citation: Citation = NOTE
    excluded: frozenset[str] = frozenset()
    pin: str | None = None
    label: str | None = None
    cited: CitedLink = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "cited", cited_link(self.link))

    @property
    def answer(self) -> str:
        """What is right, in the form of `told`."""
        if not self.right.isdigit():
            return self.right
        digits = self.right if len(self.right) == 14 else f"{self.right}100000"
        return f"{digits} {self.right_uri}"

    def asked(self, archive: Archive, base: str) -> Keeping:
        """What an archive is asked, and what its answers add up to."""
        citation = self.citation
        if self.pin:
            citation = replace(citation, pin=Pin(UriM(f"{base}/web/{self.pin}"), "seen by eye"))
        since = floor(citation)
        question = question_for(citation, self.cited, TARGET, since)
        replayed = [found for q in unasked([question], {}, now=NOW) for found in ask(archive, q)]
        pages = ((r.reply.page, r.text) for r in replayed)
        texts = {page.text_sha256: text for page, text in pages if page is not None}
        return keeping(
            [r.reply for r in replayed],
            citation=citation,
            cited=self.cited,
            target=TARGET,
            floor=since,
            now=NOW,
            text=texts.get,
        )


def told(kept: Keeping) -> str:
    """A keeping as the table has it: the capture that serves, or a word."""
    if kept.answer is not Answer.VERIFIED or kept.memento is None:
        return kept.answer.value
    parts = split_uri_m(kept.memento.uri_m)
    assert parts is not None
    return f"{parts[1]} {parts[3]}"


REPORT = "http://mill.example/report.pdf"
ELSEWHERE = "http://mill.example/archive/wheel"
PDF = small_pdf("The report on the wheel of the tide mill")
QUOTED = replace(NOTE, quote="its wheel was of elm")
TITLED = replace(NOTE, csl={"title": "A short history of the tide mill's wheel"})


def cases() -> tuple[Case, ...]:
    """The table."""
    return (
        Case(
            "the first closest is a 301",
            [
                at("20150602", b"", status=301, location="http://mill.example/"),
                at("20150602", FRONT, "http://mill.example/"),
                at("20131001"),
                at("20170101"),
            ],
            "20131001",
        ),
        Case(
            "a redirect serves through its target",
            [
                at("20150601", b"", status=301, location=ELSEWHERE),
                at("20150601", PAGE, ELSEWHERE),
            ],
            "20150601",
            right_uri=ELSEWHERE,
        ),
        Case(
            "a redirect whose target was captured a month later",
            [
                at("20150601", b"", status=301, location=ELSEWHERE),
                at("20150701", PAGE, ELSEWHERE),
            ],
            "none",
        ),
        Case(
            "the newest are all stubs, called 200",
            [at("20131101"), *every("20140101", "20160601", 14, STUB)],
            "20131101",
        ),
        Case(
            "the newest are all stubs, called 404",
            [at("20131101"), *every("20140101", "20160601", 14, STUB, status=404)],
            "20131101",
        ),
        Case(
            "only revisits",
            [at(day, revisit=True) for day in ("20140101", "20150501", "20160101")],
            "20150501",
        ),
        Case(
            "a revisit of the page",
            [at("20100101"), at("20150520", revisit=True), at("20150601", STUB, status=404)],
            "20150520",
            label="near",
        ),
        Case(
            "a revisit of a 404",
            [
                at("20140101", STUB, status=404),
                at("20150602", STUB, status=404, revisit=True),
                at("20120101"),
            ],
            "20120101",
        ),
        Case(
            "captures only after the date",
            [at("20160101"), at("20180101", REDESIGNED), at("20200101", REDESIGNED)],
            "20160101",
            label="distant",
        ),
        Case(
            "later counts double",
            [at("20150523"), at("20150608", REDESIGNED)],
            "20150523",
            label="near",
        ),
        Case(
            "the same digest on both sides",
            [at("20120101"), at("20150701"), at("20150801", REDESIGNED)],
            "20120101",
            label="certain",
        ),
        Case(
            "the same digest on both sides, and a change in between",
            [at("20120101"), at("20150520", page(words=f"{WORDS} Then.")), at("20150701")],
            "20150520",
            label="near",
        ),
        Case(
            "a PDF whose captures are landing pages",
            [
                at("20150602", FRONT, REPORT),
                at("20150601", FRONT + b" ", REPORT, mimetype="application/pdf"),
                at("20140301", PDF, REPORT, mimetype="application/pdf"),
                at("20150530", STUB, REPORT, status=404),
            ],
            "20140301",
            right_uri=REPORT,
            link=REPORT,
        ),
        Case(
            "a PDF whose kind nobody noted",
            [at("20150520", PDF, REPORT, mimetype="unk"), at("20150601", FRONT, REPORT)],
            "20150520",
            right_uri=REPORT,
            link=REPORT,
        ),
        Case(
            "the scheme and www differ",
            [
                at("20110101"),
                at("20150530", PAGE + b" ", "https://www.mill.example/history/wheel"),
                at("20150601", STUB, status=500),
            ],
            "20150530",
            right_uri="https://www.mill.example/history/wheel",
        ),
        Case(
            "a slash at the end",
            [at("20110101"), at("20150525", PAGE + b" ", f"{LINK}/")],
            "20150525",
            right_uri=f"{LINK}/",
        ),
        Case(
            "ten thousand rows, a page an hour",
            hourly("20141201", 10_000),
            "20150602120000",
        ),
        Case(
            "ten thousand rows, and all but one are errors",
            [at("20130501"), *hourly("20141201", 10_000, status=404)],
            "20130501",
        ),
        Case(
            "the domain was parked by then",
            [at("20120101"), at("20150601", FOR_SALE), at("20150901", FOR_SALE)],
            "20120101",
        ),
        Case(
            "the archive met a bot wall",
            [at("20150401"), at("20150601", WALL)],
            "20150401",
        ),
        Case(
            "the archive was asked to slow down (429)",
            [at("20150401"), at("20150601", STUB, status=429)],
            "20150401",
        ),
        Case(
            "a picture under the page's address",
            [at("20150401"), at("20150601", b"\x89PNG", mimetype="image/png")],
            "20150401",
        ),
        Case(
            "the nearest has not the quoted words",
            [at("20150601", REDESIGNED), at("20140501")],
            "20140501",
            citation=QUOTED,
        ),
        Case(
            "the nearest is not called as it was cited",
            [at("20150601", REDESIGNED), at("20140501", page("A short history of the wheel"))],
            "20140501",
            citation=TITLED,
        ),
        Case(
            "the nearest is too long to be read whole",
            [at("20150601", FRONT + b"<p>" + b"words of it " * 100_000 + PAGE), at("20140501")],
            "20150601",
            citation=QUOTED,
        ),
        Case(
            "the nearest is from before the publication",
            [at("20150310", REDESIGNED), at("20150910")],
            "20150910",
            citation=replace(NOTE, published_on="2015-05"),
        ),
        Case(
            "a person pinned another one",
            [at("20120101", page(words=f"{WORDS} 2012")), at("20150601")],
            "20120101",
            pin=f"20120101100000/{LINK}",
        ),
        Case(
            "nothing but errors", [at("20150601", STUB, status=404), at("20140101", STUB)], "none"
        ),
        Case(
            "only redirects to the front page",
            [
                at("20150601", b"", status=302, location="http://mill.example/"),
                at("20150601", FRONT, "http://mill.example/"),
            ],
            "none",
        ),
        Case("nothing at all", [], "none"),
        Case(
            "an excluded site", [at("20150601")], "excluded", excluded=frozenset({"mill.example"})
        ),
    )


CASES = cases()
