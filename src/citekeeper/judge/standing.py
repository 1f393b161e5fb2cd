"""What one look at a link means: the ordered RULES, first match wins.

The rows are those of docs/findings.md. A rule is a function of one `Scene` that returns a `Sight`
or None. To add one, write the function and give it its place in RULES.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from citekeeper.judge.answers import (
    live,
    missing,
    moved,
    nothing_to_read,
    our_question,
    program_trouble,
    server_trouble,
    type_changed,
    unread,
)
from citekeeper.judge.imitations import (
    redirected_away,
    redirected_to_error,
    sibling_match,
    spammer_s_site,
)
from citekeeper.judge.notices import few_words, members_only, phrase_text, phrase_title
from citekeeper.judge.policy import Policy
from citekeeper.judge.refusals import (
    busy_with_us,
    challenge,
    login_wall,
    parked,
    rate_limited,
    refused,
    walled,
)
from citekeeper.judge.sight import NOTHING_AROUND, Around, Rule, Scene, Sight
from citekeeper.judge.transport import foreign_certificate, loop, no_answer, no_name, not_askable
from citekeeper.model import Observation, Reason, Standing

__all__ = ["RULES", "Sight", "fitting", "needs_second", "ruled"]

RULES: tuple[tuple[str, Rule], ...] = (
    ("1", not_askable),
    ("3", no_name),
    ("4-5", no_answer),
    ("7", foreign_certificate),
    ("8", challenge),
    ("17", parked),
    ("9", rate_limited),
    ("10", login_wall),
    ("10", walled),
    ("10-12", refused),
    ("10-12", busy_with_us),
    ("23", unread),
    ("13", missing),
    ("14", our_question),
    ("15", server_trouble),
    ("15", program_trouble),
    ("16", loop),
    ("19", sibling_match),
    ("17", spammer_s_site),
    ("18", redirected_to_error),
    ("20", redirected_away),
    ("21", phrase_title),
    ("21", phrase_text),
    ("21", few_words),
    ("10", members_only),
    ("22", type_changed),
    ("23", nothing_to_read),
    ("26", moved),
    ("27", live),
)
"""The rows of docs/findings.md in their order; row 2 (a degraded run) stands before them
all, in `look.sight`, and row 6 (a certificate that could not be verified) lowers what they say.
Rows 24 and 25 are about one citation of a link, and live in `support`."""


def fitting(
    seen: Observation, policy: Policy, around: Around = NOTHING_AROUND
) -> Iterator[tuple[str, Sight]]:
    """Every rule that matches, with its row, in the order of the table: the first one decides."""
    scene = Scene(seen, policy, around)
    for row, rule in RULES:
        if (found := rule(scene)) is not None:
            yield row, found


def ruled(seen: Observation, policy: Policy, around: Around = NOTHING_AROUND) -> Sight:
    """What one observation means by the first rule that matches.

    Row 6: seen without a verified certificate, everything is a step less certain; but for row 7,
    which rests on the certificate itself.
    """
    row, found = next(fitting(seen, policy, around))
    if row != "7" and any(warning.startswith("tls-") for warning in seen.warnings):
        found = replace(found, confidence=found.confidence.one_lower())
    warnings = (*seen.warnings, *_hidden(seen, found))
    return replace(found, warnings=warnings) if warnings != found.warnings else found


def _hidden(seen: Observation, found: Sight) -> tuple[str, ...]:
    """Spam that no reader sees was slipped into a living page: told, and never decisive."""
    signs = seen.page.signs if seen.page is not None else ()
    there = found.standing.decided and not found.standing.gone
    return (HIDDEN_SPAM,) if there and any(s.name == HIDDEN_SPAM for s in signs) else ()


HIDDEN_SPAM = "hidden-spam"
"""The sign, and the warning that stands for it."""


def needs_second(seen: Observation, policy: Policy) -> bool:
    """True where one GET is not enough: rows 3, 4, 5, 13, 15 are asked again before they count."""
    page = seen.page
    if seen.status is not None and 200 <= seen.status < 300 and page and (page.title or page.h1):
        return False  # what has come and has a name; the rules would say so, but take their time
    found = ruled(seen, policy)
    transient = found.standing is Standing.UNREACHABLE and found.reason is not Reason.REDIRECT_LOOP
    return transient or found.standing is Standing.DEAD
