from __future__ import annotations

import time

from citekeeper.readers import read


def _notes(body: str) -> list[tuple[str | None, str | None]]:
    found = read("page.html", body.encode(), lambda _: None).citations
    return [(c.marker, c.note) for c in found if c.marker]


def test_notes_that_share_a_child_of_their_block() -> None:
    """A note ends where the next one begins, in the same child of their block or in a later one."""
    notes = "<i><span>[1] Log.</span><br>[2] Rolls</i> of Mo.<br>[3] Lamps."
    text = "<p>Ships [1] came [2] late [3].</p><h2>Notes</h2>"
    assert _notes(f"{text}<div>{notes}</div>") == [
        ("1", "Log."),
        ("2", "Rolls of Mo."),
        ("3", "Lamps."),
    ]


def test_many_lines_in_one_block() -> None:
    """A long list in one block takes no time for each of its lines."""
    lines = "".join(f"[{n}] Log {n}.<br>" for n in range(1, 900))
    begun = time.monotonic()
    assert len(_notes(f"<p>A.</p><h2>Notes</h2><div>{lines}</div>")) == 899
    assert time.monotonic() - begun < 20
