"""Does a memento last? When it is replayed again, and whether it still shows what was proven. Pure.

An archive's memento never changes by itself. Where one does, its archive has put something else in
its place, or our own reading has changed: so a text that differs is no proof of anything as long as
the archive's index names the same bytes.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from citekeeper.judge.candidates import NO_DIGEST
from citekeeper.judge.likeness import kept
from citekeeper.judge.policy import Policy
from citekeeper.judge.sight import Texts
from citekeeper.model import Answer, Keeping, PageFacts
from citekeeper.page import main_part

VERIFY_AGAIN = timedelta(days=90)
"""A memento that serves is replayed again after this. Of our own choosing: four times a year."""

CHANGED = "changed"
"""The warning of a replay that showed something else than an earlier one of the same memento."""


def due(keeping: Keeping | None, now: datetime) -> bool:
    """True where the memento that serves was last proven so long ago that it is to be proven again.

    False where none serves.
    """
    if keeping is None or keeping.answer is not Answer.VERIFIED or keeping.memento is None:
        return False
    return keeping.asked_at is None or now - keeping.asked_at >= VERIFY_AGAIN


@dataclass(frozen=True, slots=True)
class Sameness:
    """Whether two replays of a memento showed the same; None: that cannot be told.

    Where the texts differ, `share` is how much of the earlier one is in the later one, `known` how
    much of the later one was in the earlier one, 0 to 1.
    """

    same: bool | None
    share: float | None = None
    known: float | None = None

    def part(self, policy: Policy) -> bool:
        """True where only a part is shown of what was, and nothing else."""
        if self.share is None or self.known is None:
            return False
        return self.share < 1 and self.known >= policy.edited_below

    def another_page(self, policy: Policy) -> bool:
        """True where so little is left that this is not what was proven (docs/findings.md, 24)."""
        gone = self.share is not None and self.share < policy.drifted_below
        return self.same is False and gone and not self.part(policy)


def by_text(before: PageFacts | None, after: PageFacts | None, text: Texts) -> Sameness:
    """Compare what two replays showed, by their visible texts."""
    if before is None or after is None or not (before.text_sha256 and after.text_sha256):
        return Sameness(None)
    if before.text_sha256 == after.text_sha256:
        return Sameness(True)
    earlier, later = text(before.text_sha256), text(after.text_sha256)
    if not earlier or not later:
        return Sameness(False)
    share = kept(main_part(earlier, before.main_span), later)
    return Sameness(False, share, kept(main_part(later, after.main_span), earlier))


def by_digest(before: str | None, after: str | None) -> bool | None:
    """Compare two rows of an index by their digests; None where one has none."""
    if not before or not after or before in NO_DIGEST or after in NO_DIGEST:
        return None
    return before == after
