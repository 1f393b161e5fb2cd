"""A human decision about one citation, written into its ledger."""

from __future__ import annotations

from citekeeper.errors import ManifestError
from citekeeper.manifest import values
from citekeeper.manifest.edits import add_key, apply, replace_value
from citekeeper.manifest.loading import load
from citekeeper.manifest.tree import Items, Table, mistake, parse, shown
from citekeeper.manifest.writing import Fields, flow

DECISIONS: dict[str, Fields] = {
    "live": {"force": "live"},
    "gone": {"force": "gone"},
    "ignore": {"ignore": "true"},
}
"""What `citekeeper mark` can say, and the keys of `override:` that say it."""


def mark(
    text: str,
    *,
    name: str,
    id: str,  # noqa: A002 - the word of the ledger
    decision: str,
    reason: str,
    until: str | None = None,
    by: str | None = None,
) -> str:
    """The ledger with an `override:` at one citation, in place of the one it may have had.

    Every other character stays. Raises ManifestError where the ledger cannot be used, no citation
    has this id (naming the nearest), it has no link to decide about, or a value is no good.
    """
    manifest = load(text, name=name)
    ids = [citation.id for citation in manifest.document.citations]
    if id not in ids:
        near = values.nearest(id, ids)
        hint = f"did you mean {shown(near)}?" if near else f"its ids are {_some(ids)}"
        raise mistake(name, f"no citation has the id {shown(id)}", hint)
    index = ids.index(id)
    if not manifest.document.citations[index].cited:
        hint = "decisions are about links; leave it as it is"
        raise mistake(name, f"the citation {shown(id)} has no link", hint)
    fields = _fields(decision, reason=reason, until=until, by=by)
    marked = _marked(text, index, flow(fields), name=name)
    if marked != text:
        _check(marked, index, name=name)
    return marked


def _some(ids: list[str]) -> str:
    return ", ".join(ids) if len(ids) <= 9 else f"{', '.join(ids[:8])} ... {ids[-1]}"


def _fields(decision: str, *, reason: str, until: str | None, by: str | None) -> Fields:
    if decision not in DECISIONS:
        hint = f"say one of {', '.join(DECISIONS)}"
        raise mistake("mark", f"{shown(decision)} is no decision", hint)
    if not reason.strip():
        raise mistake("--reason", "is empty", "say why, for the readers of the reports")
    if until is not None and not values.is_date(until):
        hint = "write YYYY, YYYY-MM or YYYY-MM-DD, a day of the calendar"
        raise mistake("--until", f"{shown(until)} is no date", hint)
    said = {"reason": reason, "until": until, "by": by}
    return DECISIONS[decision] | {k: v.strip() for k, v in said.items() if v and v.strip()}


def _marked(text: str, index: int, value: str, *, name: str) -> str:
    citations = parse(text, name=name).values["citations"]
    assert isinstance(citations, Items)  # noqa: S101 - it was loaded
    table = citations.values[index]
    assert isinstance(table, Table)  # noqa: S101 - it was loaded
    if "override" in table.values:
        edit = replace_value(table.keys["override"], table.values["override"], value)
    else:
        edit = add_key(text, table, "override", value)
    return apply(text, [edit])


def _check(marked: str, index: int, *, name: str) -> None:
    """An unusual layout must end in words, never in a ledger that does not load."""
    try:
        override = load(marked, name=name).document.citations[index].override
    except ManifestError:
        override = None
    if override is None:
        hint = "write the `override:` to the citation by hand (docs/formats.md)"
        raise mistake(name, "is laid out so that nothing can be added safely", hint)
