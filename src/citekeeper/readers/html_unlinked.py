"""Notes whose markers do not lead to them: numbers in the text, raised, in brackets or in elements
of their own, and the same numbers in order further down, printed or counted by the browser.

They are given the links that they lack; then the conventions of `html_notes` hold for them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from operator import itemgetter

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString

from citekeeper.readers.html_anchors import MARKER
from citekeeper.readers.html_flow import attribute, walk
from citekeeper.readers.html_headings import says_notes
from citekeeper.readers.html_listed import cited_by_name
from citekeeper.readers.html_marks import Search
from citekeeper.readers.html_numbers import Head, Mark, Numbers, as_printed, numbers_of, prefix
from citekeeper.readers.html_rest import entitle, ids_of, is_known, rest_of, unasked
from citekeeper.readers.html_runs import Entry, Run, begins_anew, is_named, is_of_institutes, runs
from citekeeper.readers.html_typed_marks import BRACKETED, RAISED_MARK, ROUND, STRONG

_STYLES = 12
"""Kinds of markers that are tried, the most frequent first."""
_SAME = {BRACKETED: "bracket", RAISED_MARK: "raised"}
"""Heads that look like their markers."""
_CITED = 0.8
"""Share of a list that the text cites, where nothing else tells that it is one of notes."""
_CITED_TITLED = 0.5
_ALIKE = 4
"""Notes in round brackets, all cited by such in their order, that nothing says are notes."""
_ASKED = 0.7
"""Share of the numbers of markers that a list has."""


@dataclass
class _Kind:
    """The markers of one style, in order, by number and by place."""

    style: str
    marks: list[Mark]
    orders: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))

    def __post_init__(self) -> None:
        for number, order in numbers_of(self.marks):
            self.orders[number].append(order)

    def first(self, number: int, begin: int, end: int) -> int | None:
        """Where a number stands first between two places."""
        found = self.orders.get(number, [])
        at = bisect_right(found, begin)
        return found[at] if at < len(found) and found[at] < end else None

    def restart(self, end: int) -> int:
        """What stands before the last 1 up to a place, from which numbers may count anew; -1 where
        nothing does."""
        ones = self.orders.get(1, [])
        at = bisect_left(ones, end) - 1
        return ones[at] - 1 if at > 0 else -1


@dataclass
class _Pairing:
    """The entries of a list, the kind of their markers, and between which places they stand."""

    entries: Sequence[Entry]
    kind: _Kind
    begin: int
    end: int

    def marks(self) -> Iterator[Mark]:
        """The markers that stand there."""
        return (mark for mark in self.kind.marks if self.begin < mark.order < self.end)


def link_notes(
    soup: BeautifulSoup,
    *,
    whole: bool = True,
    known: Callable[[Tag], bool] | None = None,
) -> bool:
    """Link the notes whose markers do not lead to them; False where a page has none.

    A list of notes is one whose numbers the text has, nearly all and in order, as markers of one
    style; under a heading such as "Notes" half of them will do, and where notes begin as their
    markers look, one. Its other entries are notes without a sentence; so are those under such a
    heading that begin with [1], [2], also where the text of a `whole` publication cites none.
    `known` tells the elements that are notes already, where a page has such; further lists of it
    are notes only where a heading or a class says so.
    """
    search = Search(soup)
    walk(soup, search)
    search.late.settle(search.found)
    found = runs(search.found, soup)
    if whole and says_notes(tag.get_text() for tag in soup.find_all(["title", "h1"], limit=3)):
        entitle(found)
    found = [run for run in found if not is_of_institutes(run)]
    rest = list(rest_of(found, known)) if known is not None else []
    if known is not None:
        found = [
            r for r in found if r.titled and not any(is_known(e.block, known) for e in r.entries)
        ]
    linking = _Linking(soup)
    used: set[int] = set()
    for pairing in _pairings(found, search.found):
        linking.add(pairing.entries, pairing.marks())
        used.update(ids_of(pairing.entries))
    if used or whole:
        named = cited_by_name(soup)
        lists = list(unasked([r for r in found if not is_named(r, named)], used))
        for entries in sorted(lists, key=lambda entries: entries[0].order):
            linking.add(entries, ())
    for entries in rest:
        left = [entry for entry in entries if used.isdisjoint(ids_of([entry]))]
        used.update(ids_of(left))
        linking.add(left, ())
    linking.finish()
    return bool(used)


def _pairings(found: Sequence[Run], numbers: Numbers) -> Iterable[_Pairing]:
    """Each list with its markers: from the last list on, as notes stand behind the text."""
    by_style: dict[str, list[Mark]] = defaultdict(list)
    for mark in numbers.marks:
        by_style[mark.style].append(mark)
    often = Counter({style: len(marks) for style, marks in by_style.items()})
    kinds = [_Kind(style, by_style[style]) for style, _ in often.most_common(_STYLES)]
    kinds.sort(key=lambda kind: kind.style not in STRONG)
    ends = {kind.style: kind.marks[-1].order + 1 for kind in kinds}
    ranked = []
    for run in found:
        pairing = _paired(run, kinds, found, ends)
        if pairing is not None:
            ranked.append((_rank(run, pairing), run))
    taken: set[int] = set()
    plainly = False
    for _, run in sorted(ranked, key=itemgetter(0), reverse=True):
        if any(id(entry.head or entry.block) in taken for entry in run.entries):
            continue
        plain = [kind for kind in kinds if kind.style in STRONG]
        pairing = _paired(run, plain if plainly else kinds, found, ends)
        if pairing is not None:
            plainly = plainly or pairing.kind.style in STRONG
            taken.update(id(entry.head or entry.block) for entry in pairing.entries)
            ends[pairing.kind.style] = min(pairing.begin, ends[pairing.kind.style])
            yield pairing


def _rank(run: Run, pairing: _Pairing) -> tuple[bool, bool, float, int, bool]:
    """What goes first: plain markers, lists said to be of notes, whole lists, the last ones."""
    asked = _asked(run.entries, pairing.kind, pairing.begin, pairing.end)
    share = round(len(asked) / len(run.entries), 1)
    strong = pairing.kind.style in STRONG
    return (strong, run.titled, share, run.entries[-1].order, run.form != "item")


def _paired(
    run: Run, kinds: Iterable[_Kind], found: Iterable[Run], ends: Mapping[str, int]
) -> _Pairing | None:
    """A list with the markers since the list before it, or else with all before it; where later
    lists took markers, with those before these."""
    start = run.entries[0].order
    before = [
        other.entries[-1].order
        for other in found
        if other.form == run.form and len(other.entries) > 1 and other.entries[-1].order < start
    ]
    for kind in kinds:
        end = max(ends[kind.style], 0)
        tried: list[tuple[int, int, list[Entry]]] = []
        anew = kind.restart(min(end, start)) if run.late or begins_anew(run, found) else -1
        for begin in dict.fromkeys((max(before, default=-1), anew, -1)):
            entries = _trimmed(run, kind, begin) if begin < end else []
            if entries and _agree(run, entries, kind, begin, end):
                tried.append((len(_asked(entries, kind, begin, end)), begin, entries))
        if tried:
            _, begin, entries = max(tried, key=lambda found: found[:2])
            asked = _asked(entries, kind, begin, end)
            told = run.titled or (run.apart and run.form == "bracket")
            few = not told and len(asked) < _CITED_TITLED * len(entries)
            return _Pairing(asked if few else entries, kind, begin, end)
    return None


def _asked(entries: Iterable[Entry], kind: _Kind, begin: int, end: int) -> list[Entry]:
    """The entries that markers between two places ask for."""
    return [e for e in entries if kind.first(e.number, begin, min(end, e.order)) is not None]


def _trimmed(run: Run, kind: _Kind, begin: int) -> list[Entry]:
    """The entries without those at the end that nobody asks for and that stand apart: below a
    heading, or in another element."""
    entries = list(run.entries)
    while len(entries) > 1 and kind.first(entries[-1].number, begin, entries[-1].order) is None:
        last, before = entries[-1], entries[-2]
        if last.section == before.section and last.block.parent is before.block.parent:
            break
        entries.pop()
    return entries


def _agree(run: Run, entries: Sequence[Entry], kind: _Kind, begin: int, end: int) -> bool:
    """True where the markers of a kind ask for the entries of a list."""
    firsts = [kind.first(e.number, begin, min(end, e.order)) for e in entries]
    cited = [order for order in firsts if order is not None]
    if not cited:
        return False
    if run.form == _SAME.get(kind.style):
        return True
    share = len(cited) / len(entries)
    rising = sum(a <= b for a, b in pairwise(cited))
    own = {entry.number for entry in entries}
    stop = min(end, entries[0].order)
    asked = [n for n in kind.orders if kind.first(n, begin, stop) is not None]
    if sum(n in own for n in asked) < _ASKED * len(asked):
        return False
    if run.form == "par" and run.late:
        return kind.style == ROUND and rising == len(cited) - 1
    if kind.style == ROUND and run.form == "par" and not run.titled:
        return len(cited) == len(entries) >= _ALIKE and rising == len(cited) - 1
    if kind.style not in STRONG:
        told = run.titled or (len(cited) > 2 and kind.style != ROUND)
        return told and share >= 0.9 and len(cited) > 1 and rising == len(cited) - 1
    if run.titled:
        return share >= (_CITED if kind.style == RAISED_MARK else _CITED_TITLED)
    least = _CITED_TITLED if run.form == "bracket" and len(cited) > 2 else _CITED
    return share >= least and len(cited) > 1 and rising >= 0.8 * (len(cited) - 1)


# --- links ----------------------------------------------------------------------------------------


class _Linking:
    """Targets in place of the numbers at the heads of notes, and anchors in place of markers.

    What stands in texts is put there at once for each text, as several lists may share one.
    """

    def __init__(self, soup: BeautifulSoup) -> None:
        self._soup = soup
        self._lists = 0
        self._prefix = ""
        self._printed: dict[int, str] = {}
        self._names: dict[int, str] = {}
        self._replaced: set[int] = set()
        self._texts: dict[int, NavigableString] = {}
        self._pieces: dict[int, list[tuple[int, int, list[Tag]]]] = defaultdict(list)
        self._unasked = soup.new_tag("div", attrs={"hidden": ""})

    def add(self, entries: Sequence[Entry], marks: Iterable[Mark]) -> None:
        """Link the entries of one list with their markers; with a hidden anchor what no marker asks
        for, which keeps it a note without a sentence."""
        self._lists += 1
        self._names = {}
        self._prefix = prefix(entries[0].head) if entries else ""
        self._printed = {e.number: as_printed(e.head, e.number) for e in entries}
        for entry in entries:
            self._target(entry)
        asked: set[int] = set()
        for mark in marks:
            wanted = mark.numbers
            if id(mark.node) in self._replaced or not all(n in self._names for n in wanted):
                continue
            asked.update(wanted)
            self._put(mark, [self._anchor(number) for number in wanted])
        late = {e.number: e.block for e in entries if e.head is not None and e.head.late}
        for number in sorted(self._names.keys() - asked):
            hidden = self._unasked
            if number in late:  # in the block that holds the text, too
                hidden = self._soup.new_tag("span", attrs={"hidden": ""})
                late[number].append(hidden)
            hidden.append(self._anchor(number))

    def finish(self) -> None:
        """Put into the texts what belongs there."""
        for key, pieces in self._pieces.items():
            self._split(self._texts[key], sorted(pieces, key=lambda piece: piece[0]))
        if self._unasked.contents:
            (self._soup.body or self._soup).append(self._unasked)

    def _target(self, entry: Entry) -> None:
        name = f"citekeeper-{self._lists}-{entry.number}"
        own = attribute(entry.block, "id") if entry.head is None else ""
        self._names[entry.number] = own or name
        if entry.head is None:
            entry.block.attrs["id"] = own or name
            return
        new = self._soup.new_tag("span", attrs={"id": name})
        new.string = f"[{self._prefix}{self._printed[entry.number]}] "
        if entry.head.form == "told" and not isinstance(entry.head.node, Tag):
            new.string = entry.head.node[entry.head.start : entry.head.end]
        self._put(entry.head, [new])

    def _put(self, place: Mark | Head, new: list[Tag]) -> None:
        if place.node.parent is None:
            return
        if isinstance(place.node, Tag):
            self._replaced.add(id(place.node))
            place.node.replace_with(*new)
        else:
            self._texts[id(place.node)] = place.node
            self._pieces[id(place.node)].append((place.start, place.end, new))

    def _anchor(self, number: int) -> Tag:
        marker = f"{self._prefix}{self._printed[number]}"
        attrs = {"role": "doc-noteref", "href": f"#{self._names[number]}", MARKER: marker}
        new = self._soup.new_tag("a", attrs=attrs)
        new.string = str(number)
        return new

    def _split(self, text: NavigableString, pieces: Iterable[tuple[int, int, list[Tag]]]) -> None:
        parts: list[str | Tag] = []
        done = 0
        for start, end, new in pieces:
            if start >= done:
                parts += [text[done:start], *new]
                done = end
        parts.append(text[done:])
        text.replace_with(*(part for part in parts if part))
