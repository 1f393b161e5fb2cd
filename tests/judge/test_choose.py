"""Which memento serves, and what must still be asked: all from stored answers."""

from __future__ import annotations

import time
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from citekeeper.judge.candidates import considered
from citekeeper.judge.choose import (
    Question,
    floor,
    keeping,
    question_for,
    ranked,
    same_question,
    target_date,
    unanswered,
    unasked,
    wants_pdf,
)
from citekeeper.model import (
    Action,
    Answer,
    ArchiveReply,
    Candidate,
    Citation,
    CitedLink,
    Document,
    Keeping,
    Kind,
    Label,
    Memento,
    Pin,
    UriM,
    UriR,
)

LINK = UriR("http://a.example/page")
BASE = "https://web.archive.org/web/"
TARGET = datetime(2015, 6, 2, 12, tzinfo=UTC)
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
DAY = timedelta(days=1)

CITED = CitedLink(LINK, LINK)
NOTE = Citation("3", "3", Kind.LINK, cited=(CITED,), accessed_on="2015-06-02")


def row(
    timestamp: str,
    status: str = "200",
    *,
    kind: str = "text/html",
    digest: str = "",
    original: str = LINK,
) -> Candidate:
    """An index row; a date is enough of a timestamp, and every row has its own digest."""
    full = timestamp.ljust(14, "0")
    return Candidate(full, original, kind, status, digest or f"D{full}")


def revisit(timestamp: str, digest: str = "-") -> Candidate:
    """A row that says "the same bytes as earlier"."""
    return row(timestamp, "-", kind="warc/revisit", digest=digest)


def order(
    *rows: Candidate, uri_r: str = LINK, floor: datetime | None = None, target: datetime = TARGET
) -> list[tuple[str, int, str]]:
    """Dates, tiers and labels in the order in which they would be replayed."""
    ranking = ranked(rows, uri_r=uri_r, target=target, floor=floor, wants_pdf=wants_pdf(uri_r))
    return [(r.candidate.timestamp[:8], r.tier, r.label.value) for r in ranking.ranked]


# --- dates --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("accessed", "report", "published", "expected"),
    [
        ("2015-06-02", "2015-09", "2012", datetime(2015, 6, 2, 12, tzinfo=UTC)),
        ("2015-06", "2015-09", "2012", datetime(2015, 6, 15, 12, tzinfo=UTC)),
        ("2015", None, None, datetime(2015, 7, 1, 12, tzinfo=UTC)),
        (None, "2015-09", "2012", datetime(2015, 9, 15, 12, tzinfo=UTC)),
        (None, None, "2012", datetime(2012, 7, 1, 12, tzinfo=UTC)),
        (None, None, None, NOW),
        ("2015-02-30", "2015-09", None, datetime(2015, 9, 15, 12, tzinfo=UTC)),
        ("June 2015", None, "0000", NOW),
    ],
)
def test_the_date_a_memento_should_be_near(
    accessed: str | None, report: str | None, published: str | None, expected: datetime
) -> None:
    """Access date, else report date, else publication, else now; of a part the middle, at noon."""
    citation = replace(NOTE, accessed_on=accessed, published_on=published)
    document = Document("r.txt", "text/plain", "00", (citation,), published_on=report)
    assert target_date(citation, document, NOW) == expected


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        ("2012-03-01", datetime(2012, 2, 29, tzinfo=UTC)),
        ("2012-03", datetime(2012, 2, 29, tzinfo=UTC)),
        ("2012", datetime(2011, 12, 31, tzinfo=UTC)),
        (None, None),
        ("n.d.", None),
    ],
)
def test_the_day_before_which_nothing_serves(
    published: str | None, expected: datetime | None
) -> None:
    """The floor is the day before the publication begins: clocks and time zones differ by one."""
    assert floor(replace(NOTE, published_on=published)) == expected


def test_dates_of_one_month_are_one_question() -> None:
    """Thirty days apart is the same question, in both directions; more is another one."""
    assert same_question(TARGET, TARGET + 30 * DAY)
    assert same_question(TARGET + 30 * DAY, TARGET)
    assert not same_question(TARGET, TARGET + 30 * DAY + timedelta(seconds=1))


@pytest.mark.parametrize(
    ("uri", "pdf"),
    [
        ("http://a.example/x.PDF", True),
        ("http://a.example/x.pdf?d=1#page=2", True),
        ("http://a.example/x.pdf.html", False),
        ("http://a.example/?f=x.pdf", False),
    ],
)
def test_which_links_want_a_pdf(uri: str, pdf: bool) -> None:
    """The path decides, whatever follows it."""
    assert wants_pdf(uri) is pdf


# --- planted tables -----------------------------------------------------------------------------


def test_the_nearest_capture_is_a_redirect() -> None:
    """A 301 next to the date stands behind a page from another year."""
    assert order(row("20150602", "301"), row("20131001"), row("20150603", "302")) == [
        ("20131001", 0, "distant"),
        ("20150602", 3, "redirect"),
        ("20150603", 3, "redirect"),
    ]


def test_the_newest_are_all_stubs() -> None:
    """Where the site answers 404 since 2014, the page from before is chosen and the stubs named."""
    stubs = [row(f"2015{month:02}01", "404") for month in range(1, 13)]
    rows = [*stubs, row("20131101"), row("20160101", "503")]
    ranking = ranked(rows, uri_r=LINK, target=TARGET, floor=None, wants_pdf=False)
    assert [r.candidate.timestamp[:8] for r in ranking.ranked] == ["20131101"]
    assert len(ranking.rejected) == 13
    assert "404" in ranking.rejected[0].reason


def test_only_revisits() -> None:
    """Revisits whose original nobody lists are possible, not certain: tier 2, nearest first."""
    assert order(revisit("20140101", "X"), revisit("20150501", "X"), revisit("20160101")) == [
        ("20150501", 2, "distant"),
        ("20160101", 2, "distant"),
        ("20140101", 2, "distant"),
    ]


def test_a_revisit_of_a_page_is_that_page() -> None:
    """A revisit with a known digest has the status and the kind of the row that it repeats."""
    assert order(row("20100101", digest="X"), revisit("20150601", "X")) == [
        ("20150601", 0, "near"),
        ("20100101", 0, "distant"),
    ]


def test_a_revisit_of_a_404() -> None:
    """A revisit of an error page is an error page, however near it is."""
    rows = [row("20140101", "404", digest="E"), revisit("20150602", "E"), row("20120101")]
    assert order(*rows) == [("20120101", 0, "distant")]


def test_a_revisit_repeats_what_came_before_it() -> None:
    """Of two rows with one digest the newest earlier one speaks; only failing that a later one."""
    mixed = [row("20100101", "404", digest="X"), row("20140101", digest="X")]
    assert ("20150602", 0, "near") in order(*mixed, revisit("20150602", "X"))
    later = [revisit("20150602", "X"), row("20160101", "404", digest="X"), row("20100101")]
    assert [date for date, _, _ in order(*later)] == ["20100101"]


def test_captures_only_after_the_date() -> None:
    """The first capture after the date is the best there is."""
    assert order(row("20180101"), row("20160101"), row("20200101"))[0] == (
        "20160101",
        0,
        "distant",
    )


def test_later_counts_double() -> None:
    """Ten days before is nearer than six days after; twelve days before are not."""
    assert order(row("20150608"), row("20150523"))[0][0] == "20150523"
    assert order(row("20150608"), row("20150520"))[0][0] == "20150608"


def test_the_same_bytes_on_both_sides() -> None:
    """The last good one before and the first good one after share a digest: the earlier, certain,
    though another one is nearer."""
    rows = [row("20120101", digest="X"), row("20150701", digest="X"), row("20150801")]
    assert order(*rows) == [
        ("20120101", 0, "certain"),
        ("20150701", 0, "certain"),
        ("20150801", 0, "distant"),
    ]


def test_the_same_bytes_with_a_change_in_between() -> None:
    """What counts are the two captures next to the date, not just any two."""
    rows = [row("20120101", digest="X"), row("20150501"), row("20150701", digest="X")]
    assert not any(label == "certain" for _, _, label in order(*rows))
    unknown = [row("20120101", digest="-"), row("20150701", digest="-")]
    assert not any(label == "certain" for _, _, label in order(*unknown))


def test_a_pdf_whose_captures_are_landing_pages() -> None:
    """HTML for a cited PDF is the wrong kind; bytes of unknown kind may be the PDF."""
    link = "http://a.example/report.pdf"
    rows = [
        row("20150602", original=link),
        row("20150603", kind="application/octet-stream", original=link),
        row("20090101", kind="application/pdf", original=link),
        row("20150601", "301", original=link),
        row("20150530", kind="unk", original=link),
    ]
    assert [(date, tier) for date, tier, _ in order(*rows, uri_r=link)] == [
        ("20090101", 0),
        ("20150603", 1),
        ("20150530", 1),
        ("20150601", 3),
        ("20150602", 4),
    ]


def test_scheme_and_www_are_the_same_url() -> None:
    """Scheme, www, default port, case of the host and a slash at the end make no variant; another
    path does."""
    rows = [
        row("20150101", original="https://www.A.example:443/page"),
        row("20150201", original="http://a.example:80/page#x"),
        row("20150601", original="http://a.example/page/"),
        row("20150602", original="http://a.example/Page"),
        row("20150301", original="a.example/page"),
    ]
    assert [(date, tier) for date, tier, _ in order(*rows)] == [
        ("20150601", 0),
        ("20150301", 0),
        ("20150201", 0),
        ("20150101", 0),
        ("20150602", 1),
    ]
    assert order(row("20150601", original="http://a.example"), uri_r="http://a.example/")[0][1] == 0
    assert order(row("20150601", original="a.example?q"), uri_r="http://a.example/?q")[0][1] == 0


def test_pictures_and_scripts_are_no_pages() -> None:
    """What a page embeds is not the page; plain text, XML and PDFs behind a plain link may be."""
    tiers = {
        kind: order(row("20150601", kind=kind))[0][1]
        for kind in (
            "text/html; charset=utf-8",
            "text/plain",
            "application/pdf",
            "image/png",
            "text/css",
            "application/javascript",
            "unk",
        )
    }
    assert list(tiers.values()) == [0, 0, 0, 4, 4, 4, 1]


def test_statuses_without_content_and_of_unknown_meaning() -> None:
    """A part is nearly as good as a page, other successes are unknown, no content is none."""
    rows = [row("20150601", "206"), row("20150602", "202"), row("20150603", "204")]
    assert [(date, tier) for date, tier, _ in order(*rows)] == [("20150601", 1), ("20150602", 2)]


def test_before_the_publication_comes_last() -> None:
    """A capture from before the work appeared cannot show it, even as the only good one."""
    rows = [row("20150101"), row("20190101", "302")]
    since = datetime(2015, 5, 1, tzinfo=UTC)
    assert order(*rows, floor=since) == [
        ("20190101", 3, "redirect"),
        ("20150101", 0, "before-publication"),
    ]
    same = [row("20150101", digest="X"), row("20150701", digest="X")]
    assert order(*same, floor=since)[0] == ("20150701", 0, "near")
    ranking = ranked(same, uri_r=LINK, target=TARGET, floor=since, wants_pdf=False)
    assert [r.candidate.timestamp[:8] for r in ranking.eligible] == ["20150701"]


def test_days_that_never_were_are_passed_over() -> None:
    """Old indexes hold impossible dates; they do not stop anything."""
    assert order(row("20150231"), row("2015"), row("20150601"))[0][0] == "20150601"


def tried(*rows: Candidate, seen: Collection[str] = ()) -> list[str]:
    """The dates that would be replayed, where replays of `seen` show a page."""
    ranking = ranked(rows, uri_r=LINK, target=TARGET, floor=None, wants_pdf=False)
    given = considered(ranking.eligible, lambda r: r.candidate.timestamp[:8] in seen)
    return [r.candidate.timestamp[:8] for r in given]


def test_three_candidates_and_no_bytes_twice() -> None:
    """Captures of bytes that a replay has shown are passed over; where it showed no page the next
    capture of the same bytes may do."""
    stubs = [row(f"201505{day}", digest="STUB") for day in range(10, 30)]
    rows = [*stubs, row("20140101"), row("20130101"), row("20120101")]
    assert tried(*rows) == ["20150529", "20150528", "20150527"]
    assert tried(*rows, seen=["20150529"]) == ["20150529", "20140101", "20130101"]
    unnamed = [row(f"201505{day}", digest="-") for day in range(10, 30)]
    assert len(tried(*unnamed, seen=["20150529"])) == 3


def test_ten_thousand_rows_are_quick() -> None:
    """A page captured every hour is put in order in a second or two, on a slow machine too."""
    begin = datetime(2015, 1, 1, tzinfo=UTC)
    moments = [begin + n * timedelta(hours=1) for n in range(10_000)]
    rows = [
        row(m.strftime("%Y%m%d%H%M%S"), "-" if n % 3 else "200", digest=f"D{n % 50}")
        for n, m in enumerate(moments)
    ]
    started = time.process_time()
    ranking = ranked(rows, uri_r=LINK, target=TARGET, floor=None, wants_pdf=False)
    assert time.process_time() - started < 20
    assert len(ranking.ranked) == 10_000
    assert abs(ranking.ranked[0].captured_at - TARGET) <= timedelta(hours=3)


# --- keeping ------------------------------------------------------------------------------------


def at(day: float) -> datetime:
    """So many days before now, negative: the moment of an answer."""
    return NOW + day * DAY


def found(
    answer: Answer,
    *rows: Candidate,
    day: float = -1,
    near: datetime | None = TARGET,
    archive: str = "wayback",
) -> ArchiveReply:
    """An answer of the index."""
    return ArchiveReply(
        LINK, archive, Action.FIND, answer, at(day), near=near, candidates=rows, id=1
    )


def replayed(
    timestamp: str,
    answer: Answer = Answer.VERIFIED,
    *,
    day: float = -1,
    archive: str = "wayback",
    base: str = BASE,
    tier: int | None = 0,
    near: datetime | None = TARGET,
    detail: str = "",
) -> ArchiveReply:
    """What became of replaying one capture."""
    full = timestamp.ljust(14, "0")
    captured = datetime.strptime(full[:8], "%Y%m%d").replace(tzinfo=UTC)
    memento = Memento(LINK, UriM(f"{base}{full}/{LINK}"), archive, captured, tier=tier)
    return ArchiveReply(
        LINK,
        archive,
        Action.VERIFY,
        answer,
        at(day),
        near=near,
        memento=memento,
        detail=detail,
        id=2,
    )


def kept(
    *replies: ArchiveReply,
    citation: Citation = NOTE,
    cited: CitedLink = CITED,
    target: datetime = TARGET,
    floor: datetime | None = None,
) -> Keeping:
    """What the replies add up to, now."""
    return keeping(replies, citation=citation, cited=cited, target=target, floor=floor, now=NOW)


def test_nobody_asked_is_unknown() -> None:
    """Without any answer nothing is known."""
    assert kept() == Keeping(Answer.UNKNOWN)
    assert not kept().known


def test_a_verified_memento_keeps_the_link() -> None:
    """The memento comes with its gap, label, date of proof and the answers it rests on."""
    found_one = kept(found(Answer.FOUND, row("20150521")), replayed("20150521"))
    assert found_one.answer is Answer.VERIFIED
    assert found_one.memento is not None
    assert found_one.memento.uri_m == f"{BASE}20150521000000/{LINK}"
    assert (found_one.gap_days, found_one.label) == (-12, Label.NEAR)
    assert (found_one.asked_at, found_one.evidence) == (at(-1), (1, 2))
    alone = kept(replayed("20160601"))
    assert (alone.gap_days, alone.label, alone.evidence) == (365, Label.DISTANT, (2,))


def test_certain_needs_both_sides() -> None:
    """The label certain is kept when the replayed capture is one of the equal pair."""
    pair = found(Answer.FOUND, row("20120101", digest="X"), row("20150701", digest="X"))
    sure = kept(pair, replayed("20120101"), replayed("20150530"))
    assert (sure.label, sure.gap_days) == (Label.CERTAIN, -1248)


def test_found_but_not_replayed_is_unknown() -> None:
    """A row of an index is no proof: until a replay, or while it fails, nothing is known."""
    rows = found(Answer.FOUND, row("20150521"), row("20140101"))
    assert kept(rows).answer is Answer.UNKNOWN
    failing = kept(rows, replayed("20150521", Answer.UNKNOWN, detail="HTTP 503"))
    assert failing.answer is Answer.UNKNOWN
    assert [r.reason for r in failing.rejected] == ["not verified yet: HTTP 503"]
    refuted = replayed("20150521", Answer.REFUTED)
    assert kept(rows, refuted).answer is Answer.UNKNOWN


def test_none_when_every_candidate_was_refuted() -> None:
    """After three refutations, or all there were, the answer is none, with every reason."""
    days = ("20150521", "20140101", "20130101", "20120101")
    rows = found(Answer.FOUND, *(row(day) for day in days))
    refused = [replayed(day, Answer.REFUTED, detail=f"why {day}") for day in days[:3]]
    none = kept(rows, *refused)
    assert none.answer is Answer.NONE
    assert [r.reason for r in none.rejected[:3]] == [f"why {day}" for day in days[:3]]
    assert "not replayed: the 3 before it" in none.rejected[3].reason
    assert none.evidence == (1, 2)
    only_errors = kept(found(Answer.FOUND, row("20150521", "404")))
    assert only_errors.answer is Answer.NONE
    assert "404" in only_errors.rejected[0].reason


def test_sixty_errors_are_no_none() -> None:
    """A list as long as was asked for that holds only errors may hide a page: it is asked again;
    the archive's own none, with the same rows, is one."""
    errors = [
        row(f"2015{month:02}{day:02}", "404") for month in range(1, 7) for day in range(1, 11)
    ]
    listed = found(Answer.FOUND, *errors)
    assert kept(listed).answer is Answer.UNKNOWN
    (again,) = open_ones(listed)
    assert (again.find, again.stored) == (True, {})
    none = kept(found(Answer.NONE, *errors))
    assert (none.answer, len(none.rejected)) == (Answer.NONE, 60)


def test_a_memento_from_before_the_publication_does_not_serve() -> None:
    """Verified or only listed, a capture older than the work is rejected, and that is none."""
    since = datetime(2015, 1, 1, tzinfo=UTC)
    early = kept(found(Answer.FOUND, row("20140101")), floor=since)
    assert early.answer is Answer.NONE
    proven = kept(found(Answer.FOUND, row("20140101")), replayed("20140101"), floor=since)
    assert (proven.answer, proven.memento) == (Answer.NONE, None)
    assert [r.reason for r in proven.rejected] == ["captured before the cited work was published"]


def test_none_and_excluded_as_an_archive_said_so() -> None:
    """None and excluded are answers; one archive's none weighs more than another's exclusion."""
    assert kept(found(Answer.NONE)).answer is Answer.NONE
    assert kept(found(Answer.EXCLUDED)).answer is Answer.EXCLUDED
    both = kept(found(Answer.EXCLUDED), found(Answer.NONE, archive="other"))
    assert both.answer is Answer.NONE


def test_an_outage_removes_no_answer() -> None:
    """The newest decisive answer counts, however many failures came after it."""
    outage = [found(Answer.UNKNOWN, day=-0.5), replayed("20150521", Answer.UNKNOWN, day=-0.4)]
    rows = found(Answer.FOUND, row("20150521"), day=-9)
    assert kept(rows, replayed("20150521", day=-9), *outage).answer is Answer.VERIFIED
    assert kept(found(Answer.NONE, day=-9), *outage).answer is Answer.NONE
    assert kept(found(Answer.EXCLUDED, day=-9), *outage).answer is Answer.EXCLUDED
    refuted = replayed("20150521", Answer.REFUTED, day=-9)
    assert kept(rows, refuted, *outage).answer is Answer.NONE


def test_a_newer_decisive_answer_counts() -> None:
    """None, exclusion and refutation end an older proof; a new proof ends them."""
    rows = found(Answer.FOUND, row("20150521"), day=-9)
    proof = replayed("20150521", day=-9)
    assert kept(rows, proof, found(Answer.NONE)).answer is Answer.NONE
    gone = kept(rows, proof, found(Answer.EXCLUDED))
    assert gone.answer is Answer.EXCLUDED
    assert "does not show it any more" in gone.rejected[0].reason
    assert kept(rows, proof, replayed("20150521", Answer.REFUTED)).answer is Answer.NONE
    back = [rows, proof, found(Answer.EXCLUDED, day=-8), found(Answer.FOUND, row("20150521"))]
    assert kept(*back).answer is Answer.UNKNOWN
    assert kept(*back, replayed("20150521")).answer is Answer.VERIFIED
    other = found(Answer.EXCLUDED, archive="other")
    assert kept(rows, proof, other).answer is Answer.VERIFIED


def test_a_none_to_another_date_disproves_nothing() -> None:
    """What was replayed for one date stands, though the same index forgot it for another."""
    other_date = found(Answer.NONE, near=TARGET + 900 * DAY)
    assert kept(replayed("20150521", day=-9), other_date).answer is Answer.VERIFIED


def test_an_answer_to_another_date_is_no_answer() -> None:
    """Rows around another date say nothing about ours; a none, which is about the link, does."""
    far = TARGET + 900 * DAY
    assert kept(found(Answer.FOUND, row("20180101"), near=far)).answer is Answer.UNKNOWN
    assert kept(found(Answer.NONE, near=far)).answer is Answer.NONE
    assert kept(found(Answer.FOUND, row("20150101", "404"), near=None)).answer is Answer.NONE


def test_the_best_of_several_mementos() -> None:
    """Lower tier first, then distance, later counting double."""
    best = kept(replayed("20150520"), replayed("20150608"), replayed("20150602", tier=1))
    assert best.memento is not None
    assert best.memento.captured_at.day == 8


PINNED = replace(NOTE, pin=Pin(UriM(f"{BASE}20110101000000/{LINK}"), "looked at it"))


def test_a_pin_wins_once_it_is_verified() -> None:
    """Until a replay proves it the pin is listed as unproven, and others may serve."""
    near = replayed("20150601")
    waiting = kept(near, citation=PINNED)
    assert waiting.memento == near.memento
    assert [r.reason for r in waiting.rejected] == ["pinned, but not verified yet"]
    pinned = kept(near, replayed("20110101"), citation=PINNED)
    assert pinned.memento is not None
    assert (pinned.memento.captured_at.year, pinned.label) == (2011, Label.DISTANT)
    failed = replayed("20110101", Answer.UNKNOWN, detail="HTTP 500")
    assert kept(near, failed, citation=PINNED).rejected[0].reason.endswith("yet: HTTP 500")
    wrong = replayed("20110101", Answer.REFUTED, detail="a stub")
    assert "refuted it: a stub" in kept(near, wrong, citation=PINNED).rejected[0].reason


def test_a_pin_expires() -> None:
    """From its last day on a pin is only one memento among others."""
    assert PINNED.pin is not None
    expired = replace(NOTE, pin=replace(PINNED.pin, until="2026-11-23"))
    near = replayed("20150601")
    over = kept(near, replayed("20110101"), citation=expired)
    assert over.memento == near.memento
    assert "until 2026-11-23" in over.rejected[0].reason
    still = replace(NOTE, pin=replace(PINNED.pin, until="2026-11-24"))
    assert kept(near, replayed("20110101"), citation=still).memento != near.memento


def test_the_documents_own_memento() -> None:
    """The archive address a document names serves once verified, before nearer ones; while its
    replay fails nothing is known; in an archive nobody asks it stays unverified."""
    named = replace(CITED, known_memento=UriM(f"{BASE}20130101000000/{LINK}"))
    own, near = replayed("20130101", tier=None), replayed("20150601")
    assert kept(near, own, cited=named).memento == own.memento
    failing = replayed("20130101", Answer.UNKNOWN)
    assert kept(found(Answer.NONE), failing, cited=named).answer is Answer.UNKNOWN
    elsewhere = replace(CITED, known_memento=UriM("https://perma.cc/ABCD-1234"))
    none = kept(found(Answer.NONE), cited=elsewhere)
    assert none.answer is Answer.NONE
    assert none.rejected[0].original == "https://perma.cc/ABCD-1234"
    assert "named by the document, but not verified yet" in none.rejected[0].reason


def test_two_archives_are_added_up() -> None:
    """One archive's none does not close a question that another still has candidates for."""
    other = found(Answer.FOUND, row("20150521"), archive="other")
    assert kept(found(Answer.NONE), other).answer is Answer.UNKNOWN
    proof = replayed("20150521", archive="other", base="https://other.example/")
    assert kept(found(Answer.NONE), other, proof).answer is Answer.VERIFIED


def test_other_actions_are_no_answers() -> None:
    """A capture that was asked for proves nothing."""
    captured = replace(found(Answer.NONE), action=Action.CAPTURE, answer=Answer.CAPTURED)
    assert kept(captured).answer is Answer.UNKNOWN


# --- questions ----------------------------------------------------------------------------------


def question(citation: Citation = NOTE, cited: CitedLink = CITED, days: float = 0) -> Question:
    """The question of one citation, some days off the usual target."""
    return question_for(citation, cited, TARGET + days * DAY, floor(citation))


def open_ones(
    *replies: ArchiveReply, asked: Sequence[Question] = (question(),), day: float = 0
) -> tuple[Question, ...]:
    """What must be asked so many days from now."""
    return unasked(asked, {LINK: replies}, now=at(day))


def test_what_nobody_answered_is_open() -> None:
    """A new link, an outage, and rows that were never replayed are asked at the next run."""
    (first,) = open_ones()
    assert (first.uri_r, first.near, first.find, first.stored) == (LINK, TARGET, True, {})
    assert len(open_ones(found(Answer.UNKNOWN))) == 1
    assert open_ones(found(Answer.FOUND, row("20150521")), replayed("20150521")) == ()


@pytest.mark.parametrize(
    ("answer", "rests", "again"),
    [(Answer.NONE, 28, 29), (Answer.EXCLUDED, 88, 89)],
)
def test_a_no_is_asked_again_later(answer: Answer, rests: int, again: int) -> None:
    """None after 30 days, excluded after 90."""
    said = found(answer)
    assert open_ones(said, day=rests) == ()
    assert len(open_ones(said, day=again)) == 1


def test_only_what_is_missing_is_asked() -> None:
    """Rows that came lately are not asked for again, nor captures that were refuted lately."""
    rows = (row("20150521"), row("20140101"))
    replies = [
        found(Answer.FOUND, *rows),
        replayed("20150521", Answer.REFUTED),
        replayed("20140101", Answer.UNKNOWN),
    ]
    (missing,) = open_ones(*replies)
    assert missing.stored["wayback"].candidates == rows
    assert missing.done == {("20150521000000", "a.example/page")}
    (later,) = open_ones(*replies, day=40)
    assert (later.stored, later.done) == ({}, frozenset())


def test_citations_of_one_month_share_a_question() -> None:
    """Dates within 30 days of the first are one question, near the middle one of them; each of the
    citations keeps its own date and floor."""
    dated = replace(NOTE, published_on="2014")
    earlier = replace(NOTE, published_on="2010")
    asked = [question(dated), question(dated, days=20), question(earlier, days=40)]
    first, second = open_ones(asked=asked)
    assert [len(q.needs) for q in (first, second)] == [2, 1]
    assert first.near == TARGET + 20 * DAY
    assert [need.floor for need in first.needs] == [datetime(2013, 12, 31, tzinfo=UTC)] * 2


def test_new_links_come_first() -> None:
    """What was never asked goes before what is asked again."""
    other = CitedLink("http://b.example/", UriR("http://b.example/"))
    asked = [question(), question(cited=other)]
    assert [q.uri_r for q in open_ones(found(Answer.UNKNOWN), asked=asked)] == [other.uri_r, LINK]


def test_pins_and_named_mementos_are_asked_for() -> None:
    """They go with their question; on their own only if some archive can show them, or has
    tried."""
    named = replace(CITED, known_memento=UriM(f"{BASE}20130101000000/{LINK}"))
    (fresh,) = open_ones(asked=[question(PINNED, named)])
    assert PINNED.pin is not None
    assert fresh.known == (PINNED.pin.memento, named.known_memento)
    served = [found(Answer.FOUND, row("20150601")), replayed("20150601")]
    asked = [question(PINNED)]
    assert open_ones(*served, asked=asked) == ()
    (pin,) = unasked(asked, {LINK: served}, now=NOW, holds=lambda uri_m: BASE in uri_m)
    assert (pin.find, pin.known) == (False, (PINNED.pin.memento,))
    tried = [*served, replayed("20110101", Answer.UNKNOWN)]
    assert [q.find for q in open_ones(*tried, asked=asked)] == [False]
    assert open_ones(*served, replayed("20110101"), asked=asked) == ()


def test_what_stayed_without_answer() -> None:
    """An old answer does not make this run's question answered, nor do rows without a replay."""
    asked = open_ones()
    began = NOW + timedelta(microseconds=500)

    def left(*replies: ArchiveReply) -> int:
        return len(unanswered(asked, {LINK: replies}, since=began))

    assert left() == 1
    assert left(found(Answer.NONE, day=-40)) == 1
    assert left(found(Answer.NONE, day=-40), found(Answer.UNKNOWN, day=0)) == 1
    assert left(found(Answer.NONE, day=0)) == 0  # stored times have whole seconds
    assert left(found(Answer.FOUND, row("20150601"), day=0)) == 1
    assert left(found(Answer.FOUND, row("20150601"), day=0), replayed("20150601", day=0)) == 0
