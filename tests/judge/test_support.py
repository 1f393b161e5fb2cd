"""One citation of a link: what it names, whether a page carries it, and whether it drifted."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest

from citekeeper.judge.history import verdict
from citekeeper.judge.look import Look
from citekeeper.judge.policy import POLICY
from citekeeper.judge.support import Supported, support
from citekeeper.model import (
    Action,
    Answer,
    ArchiveReply,
    Carries,
    Citation,
    CitedLink,
    Confidence,
    Hop,
    Keeping,
    Kind,
    Memento,
    Observation,
    Override,
    Reason,
    Sibling,
    Sign,
    SignFamily,
    Standing,
    UriM,
)

from .conftest import ARTICLE, CHROME, MENU, SORRY, SPAM, START, URI, Shelf

LINK = CitedLink(URI, URI)
FRENCH = "Le moulin tourne avec la marée depuis trois siècles et plus, dit le vieux meunier. " * 3
OTHER = " ".join(f"other{chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(120))
HALF = ARTICLE[: len(ARTICLE) // 3] + OTHER
MEMENTO = Memento(URI, UriM("http://archive.example/1"), "practice", START - timedelta(days=900))


def citation(note: str | None = None, **more: Any) -> Citation:
    """A citation with this note."""
    return Citation("1", "1", Kind.LINK, note=note, cited=(LINK,), **more)


# --- drift ----------------------------------------------------------------------------------------


@dataclass
class Desk:
    """Judges looks at one link for one citation, with a memento of `archived` or none."""

    shelf: Shelf
    archived: str | None = ARTICLE
    facts: dict[str, Any] = field(default_factory=dict)
    note: Citation = field(default_factory=citation)
    language: str = "en"
    override: Override | None = None
    beside: tuple[Sibling, ...] = ()

    def judged(self, *seen: Observation | Look) -> Supported:
        """What the citation is told after these looks."""
        looks = tuple(one if isinstance(one, Look) else Look(one) for one in seen)
        around = self.shelf.around(*self.beside)
        judged = verdict(
            looks, policy=POLICY, now=START + timedelta(days=99), override=self.override
        )
        replies: list[ArchiveReply] = []
        keeping = Keeping(Answer.NONE)
        if self.archived is not None:
            page = self.shelf.page(self.archived, **self.facts)
            replies = [
                ArchiveReply(
                    URI, "practice", Action.VERIFY, Answer.VERIFIED, START,
                    memento=MEMENTO, page=page,
                )
            ]  # fmt: skip
            keeping = Keeping(Answer.VERIFIED, MEMENTO)
        return support(
            judged, looks, citation=self.note, cited=LINK, keeping=keeping, replies=replies,
            languages=frozenset({self.language}), around=around, policy=POLICY,
        )  # fmt: skip


@pytest.mark.parametrize(
    ("live", "standing", "reason", "confidence", "warnings"),
    [
        (ARTICLE, Standing.LIVE, Reason.OK, Confidence.HIGH, ()),
        (ARTICLE + OTHER, Standing.LIVE, Reason.OK, Confidence.HIGH, ()),
        (ARTICLE[:330] + OTHER, Standing.LIVE, Reason.OK, Confidence.HIGH, ("edited",)),
        (HALF, Standing.DRIFTED, Reason.CONTENT_DRIFT, Confidence.MEDIUM, ()),
        (OTHER, Standing.DRIFTED, Reason.REPLACED, Confidence.HIGH, ()),
    ],
)
def test_against_the_memento(
    see: Any, shelf: Shelf, live: str, standing: Any, reason: Any, confidence: Any, warnings: Any
) -> None:
    """The more of the snapshot is gone, the more has the page drifted."""
    found = Desk(shelf).judged(see(200, page=shelf.page(live))).verdict
    assert (found.standing, found.reason, found.confidence) == (standing, reason, confidence)
    assert found.warnings == warnings
    assert "containment" in found.scores


def test_words_of_the_citation_hold_it(see: Any, shelf: Shelf) -> None:
    """A quotation that is still there holds the page, whatever else is gone; and it is told."""
    note = citation(quote="twice a day when the pond")
    page = shelf.page(OTHER + " It turned twice a day when the pond had filled.")
    found = Desk(shelf, note=note).judged(see(200, page=page))
    assert (found.verdict.standing, found.live, found.archived) == (
        Standing.LIVE, Carries(None, True), Carries(None, True),
    )  # fmt: skip
    gone = Desk(shelf, note=note).judged(see(200, page=shelf.page(OTHER)))
    assert (gone.verdict.standing, gone.live.quote) == (Standing.DRIFTED, False)


def test_a_quoted_paragraph_that_went_out_of_its_frame(see: Any, shelf: Shelf) -> None:
    """The site's frame is most of the page and stayed; the paragraph that was cited did not."""
    frame = "\n".join(f"Minutes of the {n}th meeting of the {n}th board" for n in "bcdefghijklm")
    cited = (
        "The storm of the 11th broke the outer boom and sank four punts. Divers found the anchor "
        "of a brig, with its stock, at nine metres, and it is to be shown in the customs house."
    )
    note = citation(quote="Divers found the anchor of a brig")
    desk = Desk(shelf, f"{frame}\n{cited}", note=note)
    now = f"{frame}\nThe dredger arrives on Monday, and the east wall is closed until she leaves."
    found = desk.judged(see(200, page=shelf.page(now))).verdict
    assert (found.standing, found.reason) == (Standing.DRIFTED, Reason.CONTENT_DRIFT)
    edited = f"{frame}\n{cited.replace('Divers found', 'We raised')}"
    assert desk.judged(see(200, page=shelf.page(edited))).verdict.standing is Standing.LIVE
    kept = f"{now}\nDivers found the anchor of a brig."
    assert desk.judged(see(200, page=shelf.page(kept))).verdict.standing is Standing.LIVE
    unquoted = Desk(shelf, f"{frame}\n{cited}").judged(see(200, page=shelf.page(now)))
    assert unquoted.verdict.standing is Standing.LIVE
    titled = citation(note="See “Divers found the anchor of a brig”, 2015.")
    desk = Desk(shelf, f"{frame}\n{cited}", note=titled)
    assert desk.judged(see(200, page=shelf.page(now))).verdict.standing is Standing.LIVE


def test_of_a_page_too_long_to_be_read_the_quoted_paragraph_may_follow(
    see: Any, shelf: Shelf
) -> None:
    """Only so many pages of a PDF are read: what stood there may stand further down."""
    quoted = f"{ARTICLE}\nIt was built {OTHER}"
    note = citation(quote="It was built otheraa")
    page = shelf.page(ARTICLE, kind="pdf", words=9000)
    assert (
        Desk(shelf, quoted.replace(OTHER, OTHER[:300]), note=note)
        .judged(see(200, page=page))
        .verdict.standing
        is not Standing.DRIFTED
    )


def test_a_redesign_is_no_drift(see: Any, shelf: Shelf) -> None:
    """The main part of the snapshot is compared; a new template around it changes nothing."""
    whole = f"{CHROME} {ARTICLE}"
    desk = Desk(shelf, whole, {"main_span": (len(CHROME) + 1, len(whole))})
    assert desk.judged(see(200, page=shelf.page(MENU + ARTICLE))).verdict.standing is Standing.LIVE
    gone = desk.judged(see(200, page=shelf.page(CHROME + SORRY))).verdict
    assert gone.standing is Standing.DRIFTED


def test_a_frame_that_stayed_is_no_content(see: Any, shelf: Shelf) -> None:
    """What an address that cannot exist has as well is left out, whatever the title."""
    frame = f"{CHROME} {CHROME[::-1]} "
    beside = (shelf.sibling(frame + SORRY, status=404),)
    desk = Desk(shelf, frame + ARTICLE, {"title": "The tide mill"}, beside=beside)
    other = desk.judged(see(200, page=shelf.page(frame + OTHER, title="The ferry"))).verdict
    assert other.standing is Standing.DRIFTED
    named = desk.judged(see(200, page=shelf.page(frame + OTHER, title="The tide mill"))).verdict
    assert named.standing is Standing.DRIFTED
    same = desk.judged(see(200, page=shelf.page(frame + ARTICLE, title="The mill"))).verdict
    assert same.standing is Standing.LIVE
    without = Desk(shelf, frame + ARTICLE, {"title": "The tide mill"})
    unknown = without.judged(see(200, page=shelf.page(frame + OTHER, title="The ferry"))).verdict
    assert unknown.standing is Standing.LIVE


def test_other_hands(see: Any, shelf: Shelf) -> None:
    """Nothing left, and spam or a language nobody here reads: hijacked."""
    desk = Desk(shelf, facts={"lang": "en", "title": "The tide mill"})
    flipped = see(200, page=shelf.page(FRENCH, lang="id-ID", title="Situs terbaik"))
    found = desk.judged(flipped).verdict
    assert (found.standing, found.reason) == (Standing.PARKED, Reason.HIJACKED)
    spam = (Sign(SignFamily.HIJACK, "of an older table"),)
    long = SPAM * 9
    spammed = see(200, page=shelf.page(long, signs=spam, chars=len(long), lang="en"))
    assert desk.judged(spammed).verdict.reason is Reason.HIJACKED


@pytest.mark.parametrize(
    ("lang", "title"),
    [("en-GB", "Other"), ("fr", "Autre"), (None, "Other"), ("nl", "De tide van de molen")],
)
def test_languages_that_a_site_may_choose(
    see: Any, shelf: Shelf, lang: str | None, title: str
) -> None:
    """English, the report's language, none at all, or a title in common: replaced, not hijacked."""
    desk = Desk(shelf, facts={"lang": "de", "title": "The tide mill"}, language="fr")
    found = desk.judged(see(200, page=shelf.page(OTHER, lang=lang, title=title))).verdict
    assert (found.standing, found.reason) == (Standing.DRIFTED, Reason.REPLACED)


def test_our_own_first_look(see: Any, shelf: Shelf) -> None:
    """Without a memento our first look at the page is the baseline, and the message says so."""
    desk = Desk(shelf, archived=None)
    first = see(200, page=shelf.page())
    alone = desk.judged(first).verdict
    assert (alone.standing, alone.confidence) == (Standing.LIVE, Confidence.MEDIUM)
    found = desk.judged(first, see(200, day=9, page=shelf.page(OTHER))).verdict
    assert found.reason is Reason.REPLACED
    assert "our own first look of 2026-11-01" in found.message


def test_short_baselines_say_nothing(see: Any, shelf: Shelf) -> None:
    """Of a dozen words the loss of a few would be a drift."""
    found = Desk(shelf, archived="Only a dozen words.").judged(see(200, page=shelf.page(OTHER)))
    assert (found.verdict.standing, found.verdict.confidence) == (
        Standing.LIVE, Confidence.MEDIUM,
    )  # fmt: skip


def test_a_short_notice_that_lost_its_frame(see: Any, shelf: Shelf) -> None:
    """Each of its lines is still there: what is gone was the greater part, and the frame."""
    menu = (
        "Home\nNews\nPress\nPeople\nJobs\nShop\nContact\nSearch\nLog in\nDonate\nVisit us\nHelp\n"
    )
    notice = "Decision\nThe playground stays open. Decided on 2 June 2009.\nCouncil of the village"
    foot = "\nPrivacy. Terms of use. Accessibility. Subscribe to our weekly letter of news."
    desk = Desk(shelf, menu + notice + foot)
    assert desk.judged(see(200, page=shelf.page(notice))).verdict.standing is Standing.LIVE
    other = notice.replace("stays open", "was sold")
    assert desk.judged(see(200, page=shelf.page(other))).verdict.standing is Standing.DRIFTED


def test_scripts_without_spaces_drift_too(see: Any, shelf: Shelf) -> None:
    """A Chinese page is one "word" to a splitter, and a whole text all the same."""
    before = "水车每天随潮水转动两次，磨坊的石头卖给了河口的采石场，志愿者照着图纸重建了大门和桥。"
    after = "今天的天气很好，我们去公园散步，然后回家吃晚饭看电视，明天早上还要早起去学校上课呢。"
    found = Desk(shelf, before * 2).judged(see(200, page=shelf.page(after))).verdict
    assert found.reason is Reason.REPLACED


def test_only_answers_can_drift(see: Any, shelf: Shelf) -> None:
    """Dead, blocked and marked links stay what they are; what the memento carries is still told."""
    note = citation(quote="of elm, fourteen feet")
    for seen in (see(403, page=shelf.page(SORRY)), see(410, page=shelf.page(SORRY))):
        found = Desk(shelf, note=note).judged(seen)
        assert found.verdict.standing is not Standing.DRIFTED
        assert (found.live, found.archived.quote) == (Carries(), True)
    marked = Desk(shelf, note=note, override=Override("seen", force="live"))
    assert marked.judged(see(200, page=shelf.page(OTHER))).verdict.reason is Reason.MARKED
    assert marked.judged().live == Carries()


def test_an_unverified_certificate_stays_a_step_lower(see: Any, shelf: Shelf) -> None:
    """The text is that of the memento, but who served it is not known."""
    seen = see(200, page=shelf.page(), warnings=("tls-expired",))
    assert Desk(shelf).judged(seen).verdict.confidence is Confidence.MEDIUM


# --- in time --------------------------------------------------------------------------------------


def test_drift_is_confirmed_by_a_second_look(see: Any, shelf: Shelf) -> None:
    """One look is no proof; another after a day is. A page that is itself again ends it."""
    gone = [see(200, day=day, page=shelf.page(OTHER)) for day in (0, 0.5, 1, 2)]
    back = see(200, day=3, page=shelf.page())
    desk = Desk(shelf)
    once = desk.judged(gone[0]).verdict
    assert (once.confirmed, once.streak, once.not_before) == (False, 1, START + timedelta(days=1))
    assert not desk.judged(*gone[:2]).verdict.confirmed
    twice = desk.judged(gone[0], gone[2]).verdict
    assert (twice.confirmed, twice.streak, twice.since) == (True, 2, START)
    assert desk.judged(*gone, back).verdict.standing is Standing.LIVE
    again = desk.judged(*gone, back, see(200, day=9, page=shelf.page(OTHER))).verdict
    assert (again.confirmed, again.streak) == (False, 1)


def test_looks_that_cannot_tell_freeze_the_streak(see: Any, shelf: Shelf) -> None:
    """A wall between two looks neither counts nor ends it, whatever its words are."""
    gone = [see(200, day=day, page=shelf.page(OTHER)) for day in (0, 4)]
    walls = [see(403, day=day, page=shelf.page(SORRY)) for day in (1, 2)]
    silent = see(500, day=3, page=shelf.page(SORRY))
    desk = Desk(shelf)
    assert not desk.judged(gone[0], *walls).verdict.confirmed
    found = desk.judged(gone[0], *walls, silent, gone[1]).verdict
    assert (found.confirmed, found.streak) == (True, 2)


def test_a_death_between_ends_the_streak(see: Any, shelf: Shelf) -> None:
    """Gone and back as another page is a new beginning."""
    gone = [see(200, day=day, page=shelf.page(OTHER)) for day in (0, 4)]
    dead = Look(see(410, day=2), see(410, day=2, attempt=2))
    assert Desk(shelf).judged(gone[0], dead, gone[1]).verdict.streak == 1


def test_a_changed_type_is_confirmed_like_drift(see: Any, shelf: Shelf) -> None:
    """A document that became a page counts its strikes, with and without a baseline."""
    uri = URI.replace(".html", ".pdf")
    seen = [see(200, day=day, uri_r=uri, final_uri=uri, page=shelf.page()) for day in (0, 2)]
    found = Desk(shelf, archived=None).judged(*seen).verdict
    assert (found.reason, found.confirmed, found.streak) == (Reason.TYPE_CHANGED, True, 2)


def test_hijacked_takes_as_long_as_parked(see: Any, shelf: Shelf) -> None:
    """Two strikes over three days, as for every parked page."""
    page = shelf.page(FRENCH, lang="id", title="Situs")
    desk = Desk(shelf, facts={"lang": "en"})
    looks = [see(200, day=day, page=page) for day in (0, 2, 3)]
    assert not desk.judged(*looks[:2]).verdict.confirmed
    assert desk.judged(*looks).verdict.confirmed


def test_a_moved_page_can_drift(see: Any, shelf: Shelf) -> None:
    """At its new address it is compared, too; a drifted one has no new address to offer."""
    end = "http://mill.example/b"
    hops = (Hop(301, URI),)
    found = Desk(shelf).judged(see(200, page=shelf.page(OTHER), final_uri=end, redirects=hops))
    assert (found.verdict.standing, found.verdict.moved_to) == (Standing.DRIFTED, None)


def test_a_page_that_was_cut_off_has_not_drifted(see: Any, shelf: Shelf) -> None:
    """The cited words may stand in what was not read."""
    cut = see(200, page=shelf.page(OTHER), warnings=("truncated",))
    assert Desk(shelf).judged(cut).verdict.standing is Standing.LIVE
    assert Desk(shelf).judged(see(200, page=shelf.page(OTHER))).verdict.standing is Standing.DRIFTED
