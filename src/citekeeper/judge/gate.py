"""Which findings fail a build: the question behind exit code 1."""

from __future__ import annotations

from citekeeper.model import Finding, Outcome

NEVER = "never"
FAIL_ON = (*(o.value for o in Outcome if o is not Outcome.IGNORED), NEVER)
"""What `--fail-on` accepts, in the order of the outcomes."""


def fails(finding: Finding, *, fail_on: str, unconfirmed: bool) -> bool:
    """True for a finding at or above `fail_on`.

    Rescued and lost need a confirmed verdict, or `unconfirmed`: one bad day must not stop anybody.
    The other outcomes have nothing to confirm.
    """
    found = finding.outcome
    if found is None or found is Outcome.IGNORED or fail_on == NEVER:
        return False
    if found.rank < Outcome(fail_on).rank:
        return False
    return unconfirmed or found.rank < Outcome.RESCUED.rank or finding.confirmed
