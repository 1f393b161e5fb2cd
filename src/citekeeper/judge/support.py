"""What belongs to one citation of a link: has the page drifted from what was cited? (rows 24, 25)

The baseline is the text of the memento chosen for this citation; without one, our own first look,
and that is said. Words of the citation that are still on the page hold it, whatever the rest says.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from citekeeper.judge.baselines import Baseline, of_look, of_mementos
from citekeeper.judge.carried import NOT_TOLD, Cited, carries, demanded, named
from citekeeper.judge.catchalls import is_spam
from citekeeper.judge.history import counted
from citekeeper.judge.likeness import carries_quote, kept, length, of_one_tongue, plain
from citekeeper.judge.look import Look, sight
from citekeeper.judge.passages import adds_nothing, below, prose
from citekeeper.judge.policy import Policy
from citekeeper.judge.recognition import of_the_site
from citekeeper.judge.sight import Around, Texts
from citekeeper.model import (
    Answer,
    ArchiveReply,
    Carries,
    Citation,
    CitedLink,
    Confidence,
    Keeping,
    Observation,
    PageFacts,
    Reason,
    SignFamily,
    Standing,
    Verdict,
)

# --- drift ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Supported:
    """The verdict for one citation, and what the live page and the memento carry."""

    verdict: Verdict
    live: Carries = NOT_TOLD
    archived: Carries = NOT_TOLD
    baseline: Baseline | None = None


def support(
    judged: Verdict,
    looks: Sequence[Look],
    *,
    citation: Citation,
    cited: CitedLink,
    keeping: Keeping,
    replies: Sequence[ArchiveReply],
    languages: frozenset[str],
    around: Around,
    policy: Policy,
) -> Supported:
    """What a verdict on a link means for one of its citations.

    Only a page that answers with content can have drifted. `languages` are those in which the
    report and its readers may be served.
    """
    what, text = named(citation, cited), around.text
    memento = _chosen(keeping, tuple(of_mementos(replies)))
    shown = memento or _chosen(keeping, tuple(of_mementos(replies, local=True)))
    kept_page = shown.page if shown else None
    cut = shown is not None and shown.cut
    archived = carries(what, kept_page, _text(kept_page, text), cut=cut)
    decided = next(
        (look.last for look in reversed(looks) if look.last.at == judged.observed_at), None
    )
    if decided is None or judged.standing not in _ANSWERING or judged.reason in _BY_HAND:
        return Supported(judged, archived=archived)
    live = carries(what, decided.page, _text(decided.page, text), cut=_cut(decided))
    baseline = memento or _first_look(looks, policy, around)
    against: Callable[[Observation], bool] = _nothing
    found = judged
    if baseline is not None and judged.standing is not Standing.DRIFTED:
        asked = demanded(citation, cited)
        drift = _Drift(what, asked, baseline, languages, around, policy)
        against, found = drift.speaks_against, drift.judged(judged, decided)
    in_time = _InTime(against, around, policy)
    return Supported(in_time.judged(found, looks), live, archived, baseline)


_ANSWERING = (Standing.LIVE, Standing.MOVED, Standing.DRIFTED)
_BY_HAND = (Reason.MARKED, Reason.EXPECTED)


def _chosen(keeping: Keeping, mementos: Sequence[Baseline]) -> Baseline | None:
    if keeping.answer is not Answer.VERIFIED or keeping.memento is None:
        return None
    return next((b for b in mementos if b.uri_m == keeping.memento.uri_m), None)


def _first_look(looks: Sequence[Look], policy: Policy, around: Around) -> Baseline | None:
    """Our own first look at the page itself; where it is the only one, nothing has drifted yet."""
    for look in looks:
        seen = sight(look, policy, around)
        if seen.standing in (Standing.LIVE, Standing.MOVED) and (own := of_look(look.last)):
            return own
    return None


def _text(page: PageFacts | None, text: Texts) -> str | None:
    return text(page.text_sha256) if page is not None and page.text_sha256 else None


def _cut(seen: Observation) -> bool:
    """Whether only the beginning of the page was read: what is not in it may follow."""
    return "truncated" in seen.warnings


def _nothing(_seen: Observation) -> bool:
    return False


SHORT_TEXT, SHORT_PAGE = 300, 40
"""Characters of a page that is a notice, and words of sentences in its snapshot, of which the frame
is the greater part."""


@dataclass(frozen=True, slots=True)
class _Drift:
    what: Cited
    demanded: Cited
    baseline: Baseline
    languages: frozenset[str]
    around: Around
    policy: Policy

    @property
    def text(self) -> Texts:
        """The stored texts."""
        return self.around.text

    def share(self, seen: Observation) -> float | None:
        """Containment of the baseline in what a look saw; None where either has no text.

        Without the words of the site itself, where an address that cannot exist shows them: a frame
        that stayed is no content that did.
        """
        if self.baseline.sha256 and seen.page and seen.page.text_sha256 == self.baseline.sha256:
            return 1.0
        before, live = _text(self.baseline.page, self.text), _text(seen.page, self.text)
        if not before or not live or length(before) < self.policy.baseline_words:
            return None
        short = len(live) < SHORT_TEXT and length(prose(before)) < SHORT_PAGE
        if short and adds_nothing(live, before):
            return None
        main, beside = self.baseline.main(before), of_the_site(self.around, seen.at, self.policy)
        own = kept(main, live, beside) if beside else None
        return kept(main, live) if own is None else own

    def holds(self, seen: Observation) -> bool:
        """Whether any quotation of the citation is on the page."""
        live = _text(seen.page, self.text) or ""
        return any(carries_quote(quote, live) for quote in self.what.quotes)

    def passage_left(self, seen: Observation) -> float:
        """The share that is left of the paragraph that a demanded quotation stood in; of several
        the largest, and 1 where the baseline has none, or none of some length."""
        before, live = _text(self.baseline.page, self.text), _text(seen.page, self.text)
        if not before or not live:
            return 1.0
        left = [
            share
            for line in before.split("\n")
            if any(carries_quote(quote, line) for quote in self.demanded.quotes)
            and length(line) >= self.policy.baseline_words
            and (share := kept(line, live)) is not None
        ]
        return max(left, default=1.0)

    def lost_its_passage(self, seen: Observation) -> bool:
        """Whether nothing is left of the paragraph that a demanded quotation stood in: what was
        cited is gone, however much of the page's frame has stayed. Not where it cannot be told
        whether the page has the words: it is too long to be read whole."""
        live = _text(seen.page, self.text)
        carried = carries(self.demanded, seen.page, live, cut=_cut(seen)).quote
        lost = carried is False and not self.holds(seen)
        return lost and self.passage_left(seen) < self.policy.replaced_below

    def lost_its_subject(self, seen: Observation) -> bool:
        """Whether the heading is another, and nothing is left of the sentences that stood below it:
        the frame of a site, which stays, may be longer than what a short page says."""
        page, was = seen.page, self.baseline.page
        if page is None or not page.h1 or not was.h1 or _cut(seen):
            return False
        before, live = _text(was, self.text) or "", _text(page, self.text) or ""
        if plain(was.h1) in plain(live) or plain(page.h1) in plain(before):
            return False
        said = below(before, was.h1)
        if length(said) < self.policy.baseline_words or not below(live, page.h1):
            return False
        left = kept(said, live)
        return left is not None and left < self.policy.replaced_below

    def speaks_against(self, seen: Observation) -> bool:
        """Whether a look saw the page drifted."""
        share = self.share(seen)
        gone = share is not None and share < self.policy.drifted_below
        gone = gone or (share is not None and self.lost_its_passage(seen))
        gone = gone or (share is not None and self.lost_its_subject(seen))
        return gone and not _cut(seen) and not self.holds(seen)

    def judged(self, judged: Verdict, seen: Observation) -> Verdict:
        """Rows 24 and 25, or the verdict as it was with what the baseline adds."""
        share = self.share(seen)
        if share is None:
            return judged
        scores = {**judged.scores, "containment": round(share, 3)}
        judged = replace(judged, scores=scores)
        than = f"{self._whose()} of {self.baseline.at:%Y-%m-%d}"
        if share >= self.policy.drifted_below or self.holds(seen):
            if self.lost_its_subject(seen) and not self.holds(seen):
                message = f"heading and text of {than} are gone, though its frame is left"
                return _drifted(judged, Reason.CONTENT_DRIFT, Confidence.MEDIUM, message)
            if not self.lost_its_passage(seen):
                return self._held(judged, share)
            message = f"the quoted words are gone, and the paragraph of {than} they stood in"
            return _drifted(judged, Reason.CONTENT_DRIFT, Confidence.MEDIUM, message)
        if _cut(seen):
            return judged
        if share >= self.policy.replaced_below:
            message = f"much of the cited text is gone: {share:.0%} of {than} is left"
            return _drifted(judged, Reason.CONTENT_DRIFT, Confidence.MEDIUM, message)
        if self._in_other_hands(seen):
            message = f"nothing of {than} is left, and the page is in another language or spam"
            return _drifted(judged, Reason.HIJACKED, Confidence.MEDIUM, message, Standing.PARKED)
        message = f"the page was replaced: {share:.0%} of {than} is left"
        return _drifted(judged, Reason.REPLACED, Confidence.HIGH, message)

    def _held(self, judged: Verdict, share: float) -> Verdict:
        if self.baseline.own:
            return judged
        edited = ("edited",) if share < self.policy.edited_below else ()
        confidence = Confidence.HIGH
        if any(warning.startswith("tls-") for warning in judged.warnings):
            confidence = confidence.one_lower()
        return replace(judged, confidence=confidence, warnings=(*judged.warnings, *edited))

    def _whose(self) -> str:
        return "our own first look" if self.baseline.own else "the snapshot"

    def _in_other_hands(self, seen: Observation) -> bool:
        """Spam, or a language that neither the page had nor the report's readers have.

        Not in a language alone where title or heading still have a word of before: a site may well
        choose the language of its pages by where it is asked from. Nor where the words are those of
        one language, whatever the pages are marked with.
        """
        page = seen.page
        if page is None:
            return False
        if any(s.family is SignFamily.HIJACK and s.name != "hidden-spam" for s in page.signs):
            return True
        was, live = _text(self.baseline.page, self.text), _text(page, self.text)
        if is_spam(page, live) and not is_spam(self.baseline.page, was):
            return True
        mine, before = _language(page.lang), _language(self.baseline.page.lang)
        known = self.languages | {before, "en"}
        flipped = mine is not None and before is not None and mine not in known
        if not flipped or _names(page) & _names(self.baseline.page):
            return False
        return not (was and live and of_one_tongue(was, live))


def _names(page: PageFacts) -> set[str]:
    """The longer words of title and heading: names of a site or its publisher among them."""
    lines = filter(None, (page.title, page.h1))
    return {word for line in lines for word in plain(line).split() if len(word) > 3}


def _language(tag: str | None) -> str | None:
    return tag.lower().replace("_", "-").partition("-")[0] if tag else None


def _drifted(
    judged: Verdict,
    reason: Reason,
    confidence: Confidence,
    message: str,
    standing: Standing = Standing.DRIFTED,
) -> Verdict:
    return replace(
        judged,
        standing=standing,
        reason=reason,
        confidence=confidence,
        message=message,
        moved_to=None,
    )


@dataclass(frozen=True, slots=True)
class _InTime:
    """Counts the strikes behind a drifted page: `against` says which looks saw it so."""

    against: Callable[[Observation], bool]
    around: Around
    policy: Policy

    def judged(self, judged: Verdict, looks: Sequence[Look]) -> Verdict:
        """The verdict with the strikes that stand behind it; others stay as they are."""
        if judged.standing not in (Standing.DRIFTED, Standing.PARKED):
            return judged
        strikes = counted(self._streak(judged, looks), self.policy)
        if not strikes:
            return judged
        rule = self.policy.drift_strikes
        if judged.standing is Standing.PARKED:
            rule = self.policy.strike_rules.get(judged.reason, self.policy.default_strikes)
        days = timedelta(days=rule.days)
        enough = len(strikes) >= rule.strikes and strikes[-1] - strikes[0] >= days
        missing = max(rule.strikes - len(strikes), 1)
        earliest = max(strikes[0] + days, strikes[-1] + missing * self.policy.strike_gap)
        return replace(
            judged,
            confirmed=enough,
            since=strikes[0],
            streak=len(strikes),
            not_before=None if enough else earliest,
        )

    def _streak(self, judged: Verdict, looks: Sequence[Look]) -> list[datetime]:
        """The moments of the newest looks that saw it so, oldest first.

        Looks that cannot tell are passed over: they neither add to a streak nor end it.
        """
        streak: list[datetime] = []
        for look in reversed(looks):
            found = sight(look, self.policy, self.around)
            if judged.observed_at is None or look.last.at > judged.observed_at:
                continue
            if not found.standing.decided:
                continue
            drifted = found.standing is Standing.DRIFTED
            if not drifted and not (found.standing in _ANSWERING and self.against(look.last)):
                break
            streak.insert(0, look.last.at)
        return streak
