"""What a page said when it was cited: the texts that a live page is compared with. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from citekeeper.model import Action, Answer, ArchiveReply, Observation, PageFacts, SignFamily
from citekeeper.page import challenged_by, main_part
from citekeeper.urls import is_local


@dataclass(frozen=True, slots=True)
class Baseline:
    """The page as it was at a moment. `own` where it is our first look, and not a memento.

    `cut`: only its beginning is known.
    """

    page: PageFacts
    at: datetime
    own: bool = False
    uri_m: str | None = None
    cut: bool = False

    @property
    def sha256(self) -> str | None:
        """The digest of its text."""
        return self.page.text_sha256

    def main(self, text: str) -> str:
        """The main part of its text: what stands around it changes with every redesign."""
        return main_part(text, self.page.main_span)


def of_mementos(replies: Sequence[ArchiveReply], *, local: bool = False) -> Iterator[Baseline]:
    """The replayed pages that verified a memento and whose text was kept, oldest capture first.

    Those of archives; with `local` only those of copies of our own. A live page is not compared
    with these: they are looks of ours, and our first look speaks before any later one.
    """
    found = {
        reply.memento.uri_m: Baseline(
            reply.page,
            reply.memento.captured_at,
            uri_m=reply.memento.uri_m,
            cut="truncated" in reply.warnings,
        )
        for reply in replies
        if reply.action is Action.VERIFY
        and reply.answer is Answer.VERIFIED
        and reply.memento is not None
        and reply.page is not None
        and reply.page.text_sha256
        and is_local(reply.memento.uri_m) is local
    }
    return iter(sorted(found.values(), key=lambda baseline: baseline.at))


def of_look(seen: Observation) -> Baseline | None:
    """A look of our own as a baseline; None where it has no text, or shows no page.

    A bot challenge, a login and a page that calls itself not found show none.
    """
    ok = seen.status is not None and 200 <= seen.status < 300
    page = seen.page
    if not ok or page is None or not page.text_sha256 or challenged_by(page, seen.status or 0):
        return None
    if any(s.family in (SignFamily.NOT_FOUND, SignFamily.LOGIN) for s in page.signs):
        return None
    return Baseline(page, seen.at, own=True, cut="truncated" in seen.warnings)
