"""What the companion page says, in words for readers who have never heard of link rot."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType

from citekeeper.exports.inert import plain, strangers
from citekeeper.model import Answer, Finding, Label, Outcome

MEANING: Mapping[Outcome, str] = MappingProxyType(
    {
        Outcome.SECURE: "The page is there, and an archive keeps it as it was cited.",
        Outcome.FRAGILE: "The page is there, but no archive is known to keep it as it was cited.",
        Outcome.UNSURE: "It could not be told whether the page is there, or whether it is kept.",
        Outcome.RESCUED: "The page is gone or has become another one, but an archive keeps it.",
        Outcome.LOST: "The page is gone or has become another one, and no archive keeps it.",
        Outcome.IGNORED: "Left out of the audit by the maintainers.",
    }
)

NO_SNAPSHOT: Mapping[Answer, str] = MappingProxyType(
    {
        Answer.NONE: "No archive that was asked keeps a snapshot that serves.",
        Answer.EXCLUDED: "The archive may not show this site.",
        Answer.UNKNOWN: "Whether an archive keeps it is not known yet.",
    }
)

HOW_GOOD: Mapping[Label, str] = MappingProxyType(
    {Label.CERTAIN: "the page did not change between this snapshot and the next one"}
)
"""What the gap in days does not say."""


def day(moment: datetime) -> str:
    """2015-06-20."""
    return moment.strftime("%Y-%m-%d")


def gap(days: int | None) -> str:
    """`12 days before the date wanted`."""
    if days is None:
        return ""
    if days == 0:
        return "on the date wanted"
    noun = "day" if abs(days) == 1 else "days"
    side = "before" if days < 0 else "after"
    return f"{abs(days):,} {noun} {side} the date wanted".replace(",", "\u202f")


def reason(finding: Finding) -> str:
    """Why the live page is judged as it is, as a sentence; nothing of what a stranger wrote."""
    verdict = finding.verdict
    if verdict is None:
        return ""
    if strangers(finding):
        return "The domain seems to be in other hands, so its address is shown without a link."
    text = plain(verdict.message)
    return f"{text[:1].upper()}{text[1:].rstrip('.')}." if text else ""


def doubt(finding: Finding) -> str:
    """What is still to be confirmed, as a sentence; empty where nothing is."""
    verdict = finding.verdict
    if verdict is None or finding.outcome not in (Outcome.RESCUED, Outcome.LOST):
        return ""
    if finding.confirmed:
        since = f" since {day(verdict.since)}" if verdict.since else ""
        return f"Confirmed by several looks{since}."
    return "Not confirmed yet by enough looks: it may come back."
