"""Which memento serves a citation, and what must still be asked to know it. Pure.

`candidates` puts the rows of an index in order, `keeping` adds up what archives answered; here is
the date a memento should be near, and which (link, date) questions are open.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from citekeeper.judge.candidates import NEAR, Ranked, Ranking, label_of, ranked, same_question
from citekeeper.judge.carried import carries, missing, named
from citekeeper.judge.heard import Heard, cut_short, key_of, of_archives, wants_pdf
from citekeeper.judge.keeping import Weighed, keeping, named_mementos, pinned, weighed
from citekeeper.judge.lasting import CHANGED
from citekeeper.judge.sight import Texts, no_texts
from citekeeper.model import (
    Answer,
    ArchiveReply,
    Citation,
    CitedLink,
    Document,
    UriM,
    UriR,
)

__all__ = [
    "Need",
    "Question",
    "Ranked",
    "Ranking",
    "floor",
    "keeping",
    "label_of",
    "pinned",
    "question_for",
    "ranked",
    "same_question",
    "served",
    "target_date",
    "unanswered",
    "unasked",
    "wants_pdf",
]

ASK_AGAIN = timedelta(days=30)
"""A "none" is asked again after this: archives take in old captures late, and make new ones."""

ASK_EXCLUDED_AGAIN = timedelta(days=90)
"""An exclusion is asked again after this: they are lifted rarely."""

DAY_BEFORE = timedelta(days=1)

_PARTIAL = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


# --- dates ----------------------------------------------------------------------------------------


def target_date(citation: Citation, document: Document, now: datetime) -> datetime:
    """The moment a memento should be near: access date, else report's, else work's, else now.

    Of a partial date the middle of the period: 2015 is 1 July 2015, 2015-06 is 15 June 2015; a full
    date is that day. Always at noon UTC. A date that no calendar has is passed over.
    """
    for text in (citation.accessed_on, document.published_on, citation.published_on):
        found = _partial(text, month=7, day_of_month=15)
        if found is not None:
            return found
    return now


def floor(citation: Citation) -> datetime | None:
    """No memento from before this shows the cited work: the day before `published_on` begins."""
    first = _partial(citation.published_on, month=1, day_of_month=1)
    return None if first is None else first.replace(hour=0) - DAY_BEFORE


def _partial(text: str | None, *, month: int, day_of_month: int) -> datetime | None:
    parts = _PARTIAL.fullmatch(text or "")
    if parts is None:
        return None
    year, stated_month, stated_day = parts.groups()
    day = int(stated_day or (day_of_month if stated_month else 1))
    try:
        return datetime(int(year), int(stated_month or month), day, 12, tzinfo=UTC)
    except ValueError:
        return None


# --- questions ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Need:
    """One citation that wants a memento of one link, near one date."""

    citation: Citation
    cited: CitedLink
    target: datetime
    floor: datetime | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """What an archive is asked about a link, for one citation or several of about the same date.

    `known` are mementos that a human pinned or the document names: replayed, never looked up.
    `find` is False where only those are open. `stored` is what an archive (by name) listed not long
    ago and need not be asked for again; those that `answered` said none or excluded not long ago.
    `done` captures were replayed not long ago and need no second replay, and of those `looked_at`
    the page is known. `besides` is True where it is open only to archives that have never answered:
    their silence leaves what is known.
    """

    uri_r: UriR
    near: datetime
    wants_pdf: bool = False
    known: tuple[UriM, ...] = ()
    find: bool = True
    stored: Mapping[str, ArchiveReply] = field(default_factory=dict)
    answered: frozenset[str] = frozenset()
    besides: bool = False
    done: frozenset[tuple[str, str]] = frozenset()
    looked_at: frozenset[tuple[str, str]] = frozenset()
    needs: tuple[Need, ...] = ()

    @property
    def titles(self) -> tuple[str, ...]:
        """What the citations that need the memento call the page."""
        found = (named(need.citation, need.cited).title for need in self.needs)
        return tuple(dict.fromkeys(filter(None, found)))


Replies = Mapping[UriR, Sequence[ArchiveReply]]


def question_for(
    citation: Citation, cited: CitedLink, target: datetime, floor: datetime | None
) -> Question:
    """The question of one citation, before anything is known of an answer."""
    need = Need(citation, cited, target, floor)
    return Question(cited.uri_r, target, wants_pdf(cited.uri_r), needs=(need,))


def unasked(
    questions: Sequence[Question],
    replies: Replies,
    *,
    now: datetime,
    holds: Callable[[UriM], bool] = lambda uri_m: False,  # noqa: ARG005
    archives: Collection[str] = (),
    text: Texts = no_texts,
) -> tuple[Question, ...]:
    """The questions that must be asked now, of the same link and month merged; new links first.

    Open is what nobody answered decisively, a none older than 30 days, an exclusion older than 90,
    a memento without what is cited while other candidates wait for their replay, and a pinned or
    named memento that was never proven. `holds` tells whether a memento lies in one
    of the archives that will be asked: others cannot be verified and are not waited for. Where
    nothing serves it is also open to those of `archives` (by name) that have never answered. A
    copy of our own closes no question: an archive's memento is worth more.
    """
    opened: dict[UriR, list[_Open]] = {}
    for need in (need for question in questions for need in question.needs):
        said = of_archives(replies.get(need.cited.uri_r, ()))
        found = _weighed(need, said, now, text)
        find = _find_open(found, now)
        besides = not find and _unheard(found, need, said, archives)
        waits = any(_waits(m, said, holds) for m in _unproven(need, said, now))
        if find or besides or waits:
            state = _Open(need, find=find or besides, besides=besides and not waits)
            opened.setdefault(need.cited.uri_r, []).append(state)
    asked = [
        _merged(uri_r, group, replies.get(uri_r, ()), now)
        for uri_r, needs in opened.items()
        for group in _groups(needs)
    ]
    return tuple(sorted(asked, key=lambda question: bool(replies.get(question.uri_r))))


def unanswered(
    asked: Sequence[Question], replies: Replies, *, since: datetime, text: Texts = no_texts
) -> tuple[Question, ...]:
    """Those of the questions asked since then to which no archive has given a decisive answer."""
    start = since.replace(microsecond=0)  # stored times are whole seconds
    return tuple(
        question
        for question in asked
        if not question.besides
        and not _answered(question, of_archives(replies.get(question.uri_r, ())), start, text)
    )


def served(need: Need, reply: ArchiveReply, text: str | None) -> bool:
    """True where a replay settles a need: its memento has all that is cited, or was named for it.

    What cannot be told is not held against it. One from before the publication settles nothing.
    """
    memento = reply.memento
    if reply.answer is not Answer.VERIFIED or memento is None:
        return False
    if need.floor is not None and memento.captured_at < need.floor:
        return False
    if memento.uri_m in named_mementos(need.citation, need.cited, reply.at):
        return True
    cut = "truncated" in reply.warnings
    return not missing(carries(named(need.citation, need.cited), reply.page, text, cut=cut))


def _answered(
    question: Question, replies: Sequence[ArchiveReply], since: datetime, text: Texts
) -> bool:
    fresh = any(reply.at >= since and reply.answer is not Answer.UNKNOWN for reply in replies)
    return fresh and all(
        _weighed(need, replies, since, text).keeping.known for need in question.needs
    )


def _weighed(need: Need, replies: Sequence[ArchiveReply], now: datetime, text: Texts) -> Weighed:
    return weighed(
        replies,
        citation=need.citation,
        cited=need.cited,
        target=need.target,
        floor=need.floor,
        now=now,
        text=text,
    )


def _find_open(found: Weighed, now: datetime) -> bool:
    kept = found.keeping
    if kept.answer is Answer.VERIFIED:
        return found.open
    if not kept.known or found.listed_at is None:
        return True
    wait = ASK_EXCLUDED_AGAIN if kept.answer is Answer.EXCLUDED else ASK_AGAIN
    return now - found.listed_at >= wait  # a memento lost since then is looked for at once


def _unheard(
    found: Weighed, need: Need, replies: Sequence[ArchiveReply], archives: Collection[str]
) -> bool:
    """True where nothing serves and one of these archives has never answered this question."""
    if found.keeping.answer is Answer.VERIFIED:
        return False
    return any(name not in _heard(need, replies).finds for name in archives)


def _unproven(need: Need, replies: Sequence[ArchiveReply], now: datetime) -> Iterator[UriM]:
    """The pinned and the named memento as long as no replay has proven or refuted them."""
    heard = _heard(need, replies)
    named = named_mementos(need.citation, need.cited, now)
    return (uri_m for uri_m in named if uri_m not in heard.looks)


def _waits(uri_m: UriM, replies: Sequence[ArchiveReply], holds: Callable[[UriM], bool]) -> bool:
    tried = any(reply.memento is not None and reply.memento.uri_m == uri_m for reply in replies)
    return tried or holds(uri_m)


def _heard(need: Need, replies: Sequence[ArchiveReply]) -> Heard:
    return Heard.of(replies, cited=need.cited, target=need.target, floor=need.floor)


@dataclass(frozen=True, slots=True)
class _Open:
    """A need that something must be asked for; see `Question` for what the words mean."""

    need: Need
    find: bool
    besides: bool


def _groups(opened: Iterable[_Open]) -> list[list[_Open]]:
    """Needs of one link whose dates lie within 30 days of the first one's."""
    groups: list[list[_Open]] = []
    for state in sorted(opened, key=lambda state: state.need.target):
        if not groups or state.need.target - groups[-1][0].need.target > NEAR:
            groups.append([])
        groups[-1].append(state)
    return groups


def _merged(
    uri_r: UriR,
    group: Sequence[_Open],
    replies: Sequence[ArchiveReply],
    now: datetime,
) -> Question:
    needs = tuple(state.need for state in group)
    middle = needs[len(needs) // 2]
    known = [uri_m for need in needs for uri_m in _unproven(need, replies, now)]
    heard = _heard(middle, replies)
    lately = [look for look in heard.looks.values() if now - look.reply.at < ASK_AGAIN]
    refuted = [look for look in heard.looks.values() if _stays_refuted(look.reply, now)]
    done = [*refuted, *(look for look in lately if look in heard.verified)]
    return Question(
        uri_r,
        middle.target,
        wants_pdf(uri_r),
        tuple(dict.fromkeys(known)),
        any(state.find for state in group),
        {
            archive: reply
            for archive, reply in heard.finds.items()
            if reply.answer is Answer.FOUND and now - reply.at < ASK_AGAIN and not cut_short(reply)
        },
        frozenset(name for name, reply in heard.finds.items() if _settled(reply, now)),
        all(state.besides for state in group),
        frozenset(key_of(look.memento) for look in done),
        frozenset(key_of(look.memento) for look in done if look.reply.page is not None),
        needs,
    )


def _settled(reply: ArchiveReply, now: datetime) -> bool:
    """True for a none or an exclusion that is not to be asked for again yet."""
    wait = {Answer.NONE: ASK_AGAIN, Answer.EXCLUDED: ASK_EXCLUDED_AGAIN}.get(reply.answer)
    return wait is not None and now - reply.at < wait


def _stays_refuted(reply: ArchiveReply, now: datetime) -> bool:
    """True where another replay would tell nothing new.

    For ever where it was refuted because it shows another page than it once did: a replay that
    knows nothing of that page would prove the other one.
    """
    if reply.answer is not Answer.REFUTED:
        return False
    return now - reply.at < ASK_AGAIN or CHANGED in reply.warnings
