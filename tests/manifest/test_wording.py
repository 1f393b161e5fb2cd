"""Changed words, shown on one line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citekeeper.manifest.wording import changes

LONG = "one two three four five six seven eight nine ten eleven twelve"


@pytest.mark.parametrize(
    ("ours", "theirs", "shown"),
    [
        ("Two.", "Zwei.", "[-Two.-] {+Zwei.+}"),
        ("the old mill", "the new mill", "the [-old-] {+new+} mill"),
        ("A mill.", "A mill. It burnt.", "A mill. {+It burnt.+}"),
        ("It stood. It fell.", "It fell.", "[-It stood.-] It fell."),
        (LONG, f"{LONG} thirteen", "\u2026 nine ten eleven twelve {+thirteen+}"),
        (f"zero {LONG} end", f"nil {LONG} end.",
         "[-zero-] {+nil+} one two three four \u2026 nine ten eleven twelve [-end-] {+end.+}"),
    ],
)  # fmt: skip
def test_changes(ours: str, theirs: str, shown: str) -> None:
    """Words taken out and put in stand in their marks, with a few words around them."""
    assert changes(ours, theirs) == shown


@given(
    st.text(st.sampled_from("ab \n"), max_size=40), st.text(st.sampled_from("ab \n"), max_size=40)
)
def test_no_change_is_lost(ours: str, theirs: str) -> None:
    """Texts with the same words show no mark, others at least one."""
    marks = "[-" in changes(ours, theirs) or "{+" in changes(ours, theirs)
    assert marks == (ours.split() != theirs.split())
