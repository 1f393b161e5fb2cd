"""Lists of notes that the text does not cite, or some of them only: a bibliography numbers all of
its entries, also those that nothing links to.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice

from bs4 import Tag

from citekeeper.readers.html_runs import Entry, Run

_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_TYPED = frozenset({"bracket", "raised", "word", "told"})


def rest_of(found: Iterable[Run], known: Callable[[Tag], bool]) -> Iterator[list[Entry]]:
    """Of each list under a heading of notes that holds notes, its entries that are none yet.

    `known` tells what is a note. The numbers must be typed as those of notes are, or the heading
    be one of references.
    """
    for run in found:
        if not run.headed or run.form == "item" or not (run.form in _TYPED or run.sources):
            continue
        unknown = [entry for entry in run.entries if not is_known(entry.block, known)]
        if len(unknown) < len(run.entries):
            yield unknown


def is_known(block: Tag, known: Callable[[Tag], bool]) -> bool:
    """True for a block that is a note or stands in one; of a term, what it is explained by may be
    the note."""
    if block.name == "dt":
        after = block.find_next_sibling()
        return known(block) or (after is not None and known(after))
    return known(block)


def entitle(found: Iterable[Run]) -> None:
    """Take typed lists for such under a heading of notes, as on a page whose title says that."""
    for run in found:
        if run.form in _TYPED:
            run.titled = run.headed = True


def unasked(found: Iterable[Run], used: set[int]) -> Iterable[Sequence[Entry]]:
    """The entries that nobody asked for: under a heading of notes those that begin with [1], [2],
    and under one of references whatever is numbered."""
    last: set[int] = set()
    for run in sorted(found, key=lambda run: -len(run.entries)):
        entries = [entry for entry in run.entries if used.isdisjoint(ids_of([entry]))]
        entries = [entry for entry in entries if used.isdisjoint(_around(entry))]
        begins = run.numbers[0] == 1 or len(entries) < len(run.entries)
        told = run.headed and (run.form in _TYPED or (run.sources and len(run.entries) > 1))
        if entries and told and begins:
            used.update(ids_of(entries))
            yield entries
            last.add(id(entries[-1].block))
    for run in found:  # numbers that an author mistyped begin a list of their own
        block = run.entries[0].block
        heads = block.name if block.name in _HEADINGS else True  # with the note below it
        before = block.find_previous_sibling(heads)
        entries = [entry for entry in run.entries if used.isdisjoint(ids_of([entry]))]
        if entries and id(before) in last and run.form in _TYPED:
            used.update(ids_of(entries))
            yield entries
            last.add(id(entries[-1].block))


def _around(entry: Entry) -> set[int]:
    """What holds the block of an entry, which may be the number of an item in one of its own, and
    what begins an item."""
    near = [*islice(entry.block.parents, 3)]
    if entry.head is None:
        near += (inner for inner in islice(entry.block.descendants, 6) if isinstance(inner, Tag))
    return {id(element) for element in near}


def ids_of(entries: Iterable[Entry]) -> set[int]:
    """What tells entries from others: their heads, and their blocks where these hold one only."""
    heads = {id(entry.head or entry.block) for entry in entries}
    return heads | {id(e.block) for e in entries if e.head is None or not e.head.line}
