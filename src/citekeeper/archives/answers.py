"""What an archive said, as the dated replies that are stored: of a question, and of a replay."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from citekeeper.archives.shown import Shown
from citekeeper.archives.wayback import Found
from citekeeper.model import Action, Answer, ArchiveReply, Memento, UriM, UriR
from citekeeper.urls import moment


@dataclass(frozen=True, slots=True)
class Replayed:
    """What an archive answered, and the text of the page it replayed, to be stored beside it."""

    reply: ArchiveReply
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Asking:
    """One question to one archive, as its answers are dated: who, about what, near which date."""

    archive: str
    uri_r: UriR
    near: datetime
    run: int | None = None

    def found(self, found: Found, *, now: datetime) -> ArchiveReply:
        """The answer of an index."""
        return ArchiveReply(
            self.uri_r,
            self.archive,
            Action.FIND,
            found.answer,
            now,
            near=self.near,
            run=self.run,
            candidates=found.candidates,
            detail=found.detail,
            warnings=("truncated",) if found.cut_off else (),
        )

    def replayed(
        self,
        shown: Shown,
        *,
        now: datetime,
        uri_m: UriM | None,
        digest: str | None = None,
        tier: int | None = None,
    ) -> Replayed:
        """The answer of a replay; `uri_m` is the address a reader takes, None where none is known.

        An exclusion is an answer about the link, not about one memento.
        """
        excluded = shown.answer is Answer.EXCLUDED
        memento = uri_m and Memento(
            self.uri_r,
            uri_m,
            self.archive,
            moment(shown.capture.timestamp),
            None if digest in ("", "-") else digest,
            tier,
            now if shown.answer is Answer.VERIFIED else None,
        )
        reply = ArchiveReply(
            self.uri_r,
            self.archive,
            Action.FIND if excluded else Action.VERIFY,
            shown.answer,
            now,
            near=self.near,
            run=self.run,
            memento=None if excluded else memento or None,
            status=shown.status,
            page=shown.page.facts if shown.page and not excluded else None,
            detail=shown.detail,
            warnings=shown.warnings,
        )
        return Replayed(reply, shown.page.text if shown.page else None)
