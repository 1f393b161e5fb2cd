from __future__ import annotations

import re
from pathlib import Path

from citekeeper.judge.policy import POLICY
from citekeeper.model import Outcome, Reason, Standing

TEXT = (Path(__file__).parent.parent / "docs" / "findings.md").read_text(encoding="utf-8")
SECTIONS = re.findall(r"^### (.+)$", TEXT, re.M)


def test_every_reason_has_its_section_and_no_other_section_is_there() -> None:
    """A finding's reason can be looked up, once, in the order of the code."""
    assert [reason.value for reason in Reason] == SECTIONS


def test_every_section_says_what_it_means_how_it_was_decided_and_what_to_do() -> None:
    """No section leaves its reader alone."""
    for section in TEXT.split("\n### ")[1:]:
        name = section.partition("\n")[0]
        for part in ("**Means:**", "**Decided:**", "**Do:**"):
            assert part in section, f"{name} lacks {part}"


def test_all_standings_and_outcomes_are_explained() -> None:
    """The closed sets of the vocabulary are all there."""
    for standing in Standing:
        assert f"| `{standing.value}` |" in TEXT
    for outcome in Outcome:
        assert f"**{outcome.value}**" in TEXT


def test_the_confirmation_table_is_that_of_the_policy() -> None:
    """Strikes and days are those that the judge uses."""
    for reason, rule in POLICY.strike_rules.items():
        row = next(
            line for line in TEXT.splitlines() if re.match(rf"\|.*`{reason.value}`.* strikes", line)
        )
        assert f" {rule.strikes} strikes | {rule.days} days |" in row
