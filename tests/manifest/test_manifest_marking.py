"""A human decision, written into a ledger."""

from __future__ import annotations

import pytest

from citekeeper.errors import ManifestError
from citekeeper.manifest import load, mark
from citekeeper.model import Override

LEDGER = """\
citations:
  - id: smith    # first
    marker: "1"
    url: http://a.example/
    # about the first

  - {marker: "2", url: "http://b.example/"} # second
  - marker: "3"
  - marker: "14"
    override:
      force: live    # old
      reason: >-
        an old
        reason
    url: http://d.example/"""


def marked(id_: str, *, decision: str = "gone", until: str | None = None) -> str:
    """The ledger with a decision on one citation."""
    return mark(
        LEDGER, name="c.yml", id=id_, decision=decision, reason="seen: gone", until=until, by="me"
    )


def test_a_decision_is_one_more_key() -> None:
    """In block style it is a line of its own, in braces one more member; all else stays."""
    assert marked("smith") == LEDGER.replace(
        "http://a.example/\n",
        'http://a.example/\n    override: {force: gone, reason: "seen: gone", by: me}\n',
    )
    assert marked("2", decision="ignore", until="2027-01") == LEDGER.replace(
        '"http://b.example/"}',
        '"http://b.example/", override: '
        '{ignore: true, reason: "seen: gone", until: 2027-01, by: me}}',
    )


def test_a_new_decision_takes_the_place_of_the_old() -> None:
    """There is one decision at a time, however many lines the old one had."""
    text = marked("14", decision="live", until="2027")
    begin, end = LEDGER.index("    override:"), LEDGER.index("    url: http://d")
    new = '    override: {force: live, reason: "seen: gone", until: 2027, by: me}\n'
    assert text == LEDGER[:begin] + new + LEDGER[end:]
    override = load(text, name="c.yml").document.citations[3].override
    assert override == Override("seen: gone", until="2027", by="me", force="live")


def test_the_same_decision_again_changes_nothing() -> None:
    """Marking twice is marking once."""
    text = marked("smith")
    again = mark(text, name="c", id="smith", decision="gone", reason="seen: gone", by="me")
    assert again == text


@pytest.mark.parametrize(
    ("id_", "line"),
    [
        ("smiht", 'c.yml: no citation has the id "smiht"; did you mean "smith"?'),
        ("%", 'c.yml: no citation has the id "%"; its ids are smith, 2, 3, 14'),
        ("3", 'c.yml: the citation "3" has no link; decisions are about links'),
    ],
)
def test_an_id_that_cannot_be_marked_is_named(id_: str, line: str) -> None:
    """An unknown id comes with the nearest known one; a citation without link has no verdict."""
    with pytest.raises(ManifestError) as caught:
        marked(id_)
    assert str(caught.value).startswith(line)


def test_of_very_many_ids_some_are_named() -> None:
    """A wrong id in a long ledger is answered with a short list."""
    many = "citations:\n" + "".join(f"- id: {n}{n}\n" for n in range(10, 40))
    with pytest.raises(ManifestError, match=r"its ids are 1010, .*, 1717 \.\.\. 3939$"):
        mark(many, name="c", id="%", decision="live", reason="x")


@pytest.mark.parametrize(
    ("facts", "line"),
    [
        ({"decision": "dead"}, '"dead" is no decision; say one of live, gone, ignore'),
        ({"reason": " "}, "--reason: is empty; say why"),
        ({"until": "soon"}, '--until: "soon" is no date; write YYYY,'),
    ],
)
def test_a_decision_without_sense_is_refused(facts: dict[str, str], line: str) -> None:
    """A decision needs a known word, a reason, and a date that is one."""
    with pytest.raises(ManifestError) as caught:
        mark(LEDGER, **{"name": "c", "id": "2", "decision": "live", "reason": "x"} | facts)
    assert line in str(caught.value)


def test_an_unusual_layout_ends_in_words() -> None:
    """Where a decision cannot be written safely, one line says so and nothing is returned."""
    entry = "- marker: a\n  url: http://a.example/\n  ? override\n  : {ignore: true, reason: x}\n"
    text = f"citations:\n{entry}"
    with pytest.raises(ManifestError, match="laid out so that nothing can be added safely"):
        mark(text, name="c", id="a", decision="live", reason="x")


def test_a_ledger_that_does_not_load_is_not_marked() -> None:
    """A mistake anywhere in the ledger is told first."""
    with pytest.raises(ManifestError, match="is no known key"):
        mark("x: 1", name="c", id="a", decision="live", reason="x")
