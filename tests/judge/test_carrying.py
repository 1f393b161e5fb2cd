"""A memento that serves has what is cited; what cannot be told is not held against it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest

from citekeeper.judge.choose import Need, keeping, question_for, served, unasked
from citekeeper.model import (
    Action,
    Answer,
    ArchiveReply,
    Candidate,
    Citation,
    CitedLink,
    Keeping,
    Kind,
    Label,
    Memento,
    PageFacts,
    Pin,
    UriM,
    UriR,
)

LINK = UriR("http://mill.example/wheel")
TARGET = datetime(2015, 6, 2, 12, tzinfo=UTC)
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
BASE = "https://web.archive.org/web/"

CITED = CitedLink(LINK, LINK)
NOTE = Citation("3", "3", Kind.LINK, cited=(CITED,))
TITLED = replace(NOTE, csl={"title": "The wheel of the tide mill"})
QUOTED = replace(NOTE, quote="the wheel was of elm")
IN_NOTE = replace(NOTE, note='It says: "the wheel was of elm, fourteen feet across".')

BARE = "The estuary has a pond behind a sluice. "
TITLE = "The wheel of the tide mill. " + BARE
QUOTE = "Its makers say: the wheel was of elm, fourteen feet across. " + BARE
BOTH = TITLE + QUOTE


@dataclass
class Archive:
    """What replays have shown; a capture is named by its day."""

    texts: dict[str, str] = field(default_factory=dict)
    replies: list[ArchiveReply] = field(default_factory=list)

    def lists(self, *days: str, same: str = "") -> Archive:
        """The index has a row for each of these days."""
        rows = tuple(
            Candidate(f"{day}000000", LINK, "text/html", "200", same or f"D{day}") for day in days
        )
        self.replies.append(self._reply(Action.FIND, Answer.FOUND, candidates=rows))
        return self

    def shows(
        self, day: str, text: str | None, answer: Answer = Answer.VERIFIED, *, cut: bool = False
    ) -> Archive:
        """A replay of the day's capture showed this text."""
        digest = hashlib.sha256(text.encode()).hexdigest() if text else None
        if text and digest:
            self.texts[digest] = text
        page = PageFacts(chars=len(text or ""), text_sha256=digest)
        at = datetime.strptime(day, "%Y%m%d").replace(tzinfo=UTC)
        memento = Memento(LINK, UriM(f"{BASE}{day}000000/{LINK}"), "wayback", at, tier=0)
        warnings = ("truncated",) if cut else ()
        self.replies.append(
            self._reply(Action.VERIFY, answer, memento=memento, page=page, warnings=warnings)
        )
        return self

    def _reply(self, action: Action, answer: Answer, **more: object) -> ArchiveReply:
        at = NOW - timedelta(days=1)
        number = len(self.replies) + 1
        return ArchiveReply(
            LINK,
            "wayback",
            action,
            answer,
            at,
            near=TARGET,
            id=number,
            **more,  # type: ignore[arg-type]
        )

    def keeps(self, citation: Citation, cited: CitedLink = CITED) -> Keeping:
        """What it adds up to."""
        return keeping(
            self.replies,
            citation=citation,
            cited=cited,
            target=TARGET,
            floor=None,
            now=NOW,
            text=self.texts.get,
        )

    def asks(self, citation: Citation) -> bool:
        """Whether the next run has something to ask."""
        question = question_for(citation, CITED, TARGET, None)
        return bool(unasked([question], {LINK: self.replies}, now=NOW, text=self.texts.get))


def day(kept: Keeping) -> str | None:
    """The day of the memento that serves."""
    return None if kept.memento is None else f"{kept.memento.captured_at:%Y%m%d}"


@pytest.mark.parametrize(
    ("citation", "near", "far", "taken", "reason"),
    [
        (TITLED, BARE, TITLE, "20140101", "it does not have the cited title"),
        (QUOTED, BARE, QUOTE, "20140101", "it does not have the quoted words"),
        (IN_NOTE, BARE, QUOTE, "20140101", "it has neither the cited title nor the quoted words"),
        (replace(QUOTED, csl=TITLED.csl), QUOTE, BOTH, "20140101", "not have the cited title"),
        (NOTE, BARE, BOTH, "20150520", None),
        (TITLED, TITLE, BOTH, "20150520", None),
    ],
)
def test_the_memento_that_has_what_is_cited(
    citation: Citation, near: str, far: str, taken: str, reason: str | None
) -> None:
    """One that has title and quotation comes before a nearer one that has not, which is rejected
    with what it lacks; where nothing is named, or both have it, the nearer one serves."""
    archive = Archive().shows("20150520", near).shows("20140101", far)
    kept = archive.keeps(citation)
    assert day(kept) == taken
    reasons = [r.reason for r in kept.rejected]
    assert reasons == [] if reason is None else reason in reasons[0]


def test_what_cannot_be_told_is_not_missing() -> None:
    """A page whose text is not known, or only its beginning, is not passed over."""
    for near, cut in ((None, False), (BARE, True)):
        archive = Archive().shows("20150520", near, cut=cut).shows("20140101", BOTH)
        for citation in (TITLED, QUOTED, IN_NOTE):
            kept = archive.keeps(citation)
            assert (day(kept), kept.rejected) == ("20150520", ())


@pytest.mark.parametrize("citation", [TITLED, IN_NOTE])
def test_a_title_or_a_notes_quotation_loses_no_link(citation: Citation) -> None:
    """Notes call pages by names of their own: where no memento has it the nearest one serves."""
    archive = Archive().shows("20140101", BARE).shows("20150520", BARE + "Two.")
    kept = archive.keeps(citation)
    assert (day(kept), kept.label, kept.rejected) == ("20150520", Label.NEAR, ())


def test_words_that_must_be_there_refuse_a_memento() -> None:
    """Without the words of `quote:` or of a text fragment no memento serves, and the reason says
    which words are missing; with the rest of its candidates refuted the answer is none."""
    archive = Archive().lists("20150520").shows("20150520", TITLE)
    kept = archive.keeps(replace(QUOTED, csl=TITLED.csl))
    assert (kept.answer, kept.memento) == (Answer.NONE, None)
    assert [r.reason for r in kept.rejected] == ["it does not have the quoted words"]
    assert kept.evidence == (1, 2)
    marked = replace(CITED, fragment=":~:text=the%20wheel%20was%20of%20elm")
    assert archive.keeps(NOTE, marked).answer is Answer.NONE
    assert archive.keeps(NOTE).answer is Answer.VERIFIED


def test_words_that_must_be_there_wait_for_all_candidates() -> None:
    """As long as a candidate was not replayed it is not known that none has the words."""
    archive = Archive().lists("20150520", "20140101").shows("20150520", BARE)
    assert archive.keeps(QUOTED).answer is Answer.UNKNOWN
    archive.shows("20140101", None, Answer.REFUTED)
    assert archive.keeps(QUOTED).answer is Answer.NONE


def test_what_people_named_serves_whatever_it_has() -> None:
    """A pin, and the memento that the document itself names, are what is cited."""
    address = UriM(f"{BASE}20130101000000/{LINK}")
    archive = Archive().shows("20130101", BARE).shows("20150520", BOTH)
    assert day(archive.keeps(replace(QUOTED, pin=Pin(address, "by eye")))) == "20130101"
    assert day(archive.keeps(QUOTED, replace(CITED, known_memento=address))) == "20130101"
    over = Pin(address, "by eye", until="2026-11-23")
    assert day(archive.keeps(replace(QUOTED, pin=over))) == "20150520"


def test_a_better_one_is_looked_for() -> None:
    """A memento without the title serves, and the candidates that still wait are asked for at the
    next run; not where it has all, nor where nobody waits."""
    archive = Archive().lists("20150520", "20140101").shows("20150520", BARE)
    assert (day(archive.keeps(TITLED)), archive.asks(TITLED)) == ("20150520", True)
    assert not archive.asks(NOTE)
    archive.shows("20140101", BARE)
    assert not archive.asks(TITLED)


def test_the_same_bytes_are_not_waited_for() -> None:
    """Captures with the digest of one that was replayed add nothing, and say so."""
    days = ("20150520", "20150519", "20150518", "20150517")
    archive = Archive().lists(*days, same="X").shows("20150520", BARE)
    kept = archive.keeps(QUOTED)
    assert kept.answer is Answer.NONE
    assert [r.reason for r in kept.rejected] == [
        "it does not have the quoted words",
        *["the same bytes as one that was replayed and does not serve"] * 3,
    ]
    assert not archive.asks(QUOTED)


def test_when_a_replay_serves() -> None:
    """A replay settles a need with all that is cited, with what was named, or where it cannot be
    told; not from before the publication, and never without a proof."""
    archive = Archive().shows("20150520", BARE).shows("20150520", BARE, cut=True)
    whole, cut = archive.replies
    plain, titled = Need(NOTE, CITED, TARGET), Need(TITLED, CITED, TARGET)
    early = Need(NOTE, CITED, TARGET, floor=TARGET)
    assert [served(need, whole, BARE) for need in (plain, titled, early)] == [True, False, False]
    assert served(titled, cut, BARE)
    assert served(titled, whole, None)
    assert not served(plain, replace(whole, answer=Answer.UNKNOWN), BARE)
    assert whole.memento is not None
    pinned = replace(titled, citation=replace(TITLED, pin=Pin(whole.memento.uri_m, "by eye")))
    assert served(pinned, whole, BARE)
