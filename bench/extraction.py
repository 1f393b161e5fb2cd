"""How well are real documents read? Precision, recall and F1 against truths written beforehand.

    python bench/extraction.py FOLDER [--format pdf] [--list] [--misses]

FOLDER holds documents, in it or one level below, each with its truth beside it
(`report.pdf` and `report.pdf.truth.json`):

    {"urls": [...], "notes": [{"marker", "text", "urls", "label"?}], "notes_complete": true,
     "undecidable": [...], "derived": [...], "optional_notes": [...]}

URLs are compared as sets, after unwrapping, by URI-R and fragment. A note number is right where a
note of that number (or label) was found whose text is that note's and no other's; a note text is
right where it is the same letter by letter, white space apart. A truth may keep the hyphens at the
ends of printed lines ("informa- tion"): one before white space may be there or not, for whether
it is the word's own cannot be seen. `undecidable` URLs and
`optional_notes` count neither way.
Documents are not part of this project: the list with sha256 says which ones were measured.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
import time
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from citekeeper.cli.targets import read_document
from citekeeper.errors import ReadError
from citekeeper.model import Citation, Document
from citekeeper.urls import cited_link, host

TRUTH = ".truth.json"
ALIKE = 0.6
"""Share of equal letters from which on two note texts are the same note's."""

_DOI_HOSTS = ("doi.org", "dx.doi.org", "www.doi.org")
_NO_WIDTH = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))


@dataclass
class Score:
    """Hits, what was found too much, what was missed."""

    hits: int = 0
    extra: int = 0
    missed: int = 0

    def add(self, other: Score) -> None:
        """Sum up."""
        self.hits += other.hits
        self.extra += other.extra
        self.missed += other.missed

    def __str__(self) -> str:
        found, wanted = self.hits + self.extra, self.hits + self.missed
        if not wanted and not found:
            return f"{'-':>23}"
        precision = self.hits / found if found else 1.0
        recall = self.hits / wanted if wanted else 1.0
        f1 = 2 * self.hits / (found + wanted)
        return f"{precision:7.3f} {recall:7.3f} {f1:7.3f}"


@dataclass
class Result:
    """What one document, or one format, came to."""

    files: int = 0
    seconds: float = 0.0
    scores: dict[str, Score] = field(default_factory=lambda: defaultdict(Score))
    misses: list[str] = field(default_factory=list)

    def add(self, other: Result) -> None:
        """Sum up."""
        self.files += other.files
        self.seconds += other.seconds
        for name, score in other.scores.items():
            self.scores[name].add(score)


# --- comparing ------------------------------------------------------------------------------------


def name_of(uri: str) -> str:
    """URI-R and fragment; what is no URI, as it is. DOIs know no case, and may be escaped."""
    try:
        link = cited_link(uri)
    except ValueError:
        return uri
    doi = host(link.uri_r) in _DOI_HOSTS
    name = unquote(link.uri_r).casefold() if doi else str(link.uri_r)
    return f"{name}#{link.fragment}" if link.fragment else name


def is_derived(uri: str) -> bool:
    """True for what was written as an identifier ("doi:10.1/x"), not as a URL."""
    return not uri.lower().startswith(("http:", "https:", "ftp:", "//", "www."))


def compared(found: Iterable[str], truth: Iterable[str], undecidable: Iterable[str]) -> Score:
    """Two sets of URLs."""
    open_ = {name_of(uri) for uri in undecidable}
    one, other = {name_of(u) for u in found} - open_, {name_of(u) for u in truth} - open_
    return Score(len(one & other), len(one - other), len(other - one))


def letters(text: str) -> str:
    """A text without white space and what takes none, in one normal form."""
    return "".join(unicodedata.normalize("NFKC", text).translate(_NO_WIDTH).split())


def same_text(found: str, wanted: str) -> bool:
    """Whether two texts are the same, hyphens at the ends of printed lines of the truth apart."""
    parts = (re.escape(letters(part)) for part in _AT_LINE_END.split(wanted))
    return re.fullmatch("-?".join(parts), letters(found)) is not None


_AT_LINE_END = re.compile(r"(?<=\w)-\s+(?=\w)")


def alike(one: str, other: str) -> float:
    """How much two texts (as `letters`) share, 0 to 1; equal beginnings are enough to be quick."""
    if one == other or not (one and other):
        return float(one == other)
    head = min(len(one), len(other), 400)
    return SequenceMatcher(None, one[:head], other[:head], autojunk=False).ratio()


def paired(
    found: list[Citation], truth: list[Mapping[str, Any]]
) -> dict[int, tuple[Citation, float]]:
    """For each note of the truth, by index, the citation that has its number and text."""
    by_marker: dict[str, list[Citation]] = defaultdict(list)
    for citation in found:
        by_marker[str(citation.marker)].append(citation)
    candidates: list[tuple[float, int, Citation]] = []
    for index, note in enumerate(truth):
        for marker in {str(note["marker"]), str(note.get("label") or note["marker"])}:
            for citation in by_marker.get(marker, ()):
                text = note.get("text")
                same = 1.0 if text is None else alike(letters(citation.note or ""), letters(text))
                candidates.append((same, index, citation))
    pairs: dict[int, tuple[Citation, float]] = {}
    used: set[int] = set()
    for same, index, citation in sorted(candidates, key=lambda c: -c[0]):
        if same >= ALIKE and index not in pairs and id(citation) not in used:
            pairs[index] = (citation, same)
            used.add(id(citation))
    return pairs


def judged(document: Document, truth: Mapping[str, Any]) -> Result:
    """One document against its truth."""
    result = Result(files=1)
    cited = [link.uri_as_cited for c in document.citations for link in c.cited]
    undecidable = truth.get("undecidable", [])
    written = [uri for uri in cited if not is_derived(uri)]
    result.scores["urls"] = compared(written, truth["urls"], undecidable)
    found, wanted = {name_of(u) for u in written}, {name_of(u) for u in truth["urls"]}
    open_ = {name_of(u) for u in undecidable}
    result.misses += [f"url missed: {u}" for u in sorted(wanted - found - open_)]
    result.misses += [f"url extra:  {u}" for u in sorted(found - wanted - open_)]
    if truth.get("derived"):
        derived = [uri for uri in cited if is_derived(uri)]
        result.scores["derived"] = compared(
            derived, truth["derived"], [*undecidable, *truth["urls"]]
        )
    if truth.get("notes_complete", bool(truth.get("notes"))):
        optional = truth.get("optional_notes", [])
        result.scores |= notes_judged(document, truth["notes"], optional, result.misses)
    return result


def notes_judged(
    document: Document,
    truth: list[Mapping[str, Any]],
    optional: list[Mapping[str, Any]],
    misses: list[str],
) -> dict[str, Score]:
    """Note numbers and note texts; `optional` notes count neither way."""
    notes = [c for c in document.citations if c.marker is not None]
    pairs = paired(notes, truth + optional)
    hits = sum(index < len(truth) for index in pairs)
    numbers = Score(hits, len(notes) - len(pairs), len(truth) - hits)
    texts = Score()
    taken = {id(citation) for citation, _ in pairs.values()}
    misses += [f"note extra:  {c.id}: {(c.note or '')[:90]}" for c in notes if id(c) not in taken]
    for index, note in enumerate(truth):
        if index not in pairs:
            misses.append(f"note missed: {note['marker']}: {(note.get('text') or '')[:90]}")
        if note.get("text") is None:
            continue
        pair = pairs.get(index)
        if pair and same_text(pair[0].note or "", note["text"]):
            texts.hits += 1
            continue
        texts.missed += 1
        if pair:
            texts.extra += 1
            misses += [
                f"text {note['marker']} is: {pair[0].note}",
                f"     should be: {note['text']}",
            ]
    return {"numbers": numbers, "texts": texts}


# --- all of them ----------------------------------------------------------------------------------


def documents(folder: Path, format_: str | None) -> Iterator[tuple[Path, Mapping[str, Any]]]:
    """Every document with a truth beside it."""
    for path in sorted({*folder.glob(f"*{TRUTH}"), *folder.glob(f"*/*{TRUTH}")}):
        document = path.with_name(path.name.removesuffix(TRUTH))
        if format_ is None or kind_of(document) == format_:
            yield document, json.loads(path.read_text(encoding="utf-8"))


def kind_of(path: Path) -> str:
    """The format of a document: the name of its folder, as suffixes are shared (.json)."""
    return path.parent.name if len(path.parent.name) <= 5 else path.suffix[1:].lower()


def measured(path: Path, truth: Mapping[str, Any], as_format: str | None) -> Result:
    """One document, read and judged; one that cannot be read has missed everything."""
    began = time.perf_counter()
    try:
        document = read_document(str(path), as_format=as_format)
    except ReadError as error:
        result = Result(files=1, misses=[f"not read: {error}"])
        result.scores["urls"].missed = len(truth["urls"])
        result.scores["numbers"].missed = len(truth.get("notes", []))
        return result
    took = time.perf_counter() - began
    result = judged(document, truth)
    result.seconds = took
    return result


def groups(path: Path, truth: Mapping[str, Any]) -> Iterator[str]:
    """The rows of the table a document counts in."""
    kind = kind_of(path)
    yield kind
    if kind == "pdf" and not truth.get("annotations"):
        yield "pdf, no annotations"


def main() -> int:
    """Read the options, measure, print."""
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("folder", type=Path)
    options.add_argument("--format", help="only documents of this kind")
    options.add_argument("--only", default="", help="only documents with this in their name")
    options.add_argument("--as", dest="as_format", help="read them as this format")
    options.add_argument("--list", action="store_true", help="name the documents, with sha256")
    options.add_argument("--misses", action="store_true", help="say what was missed")
    given = options.parse_args()
    totals: dict[str, Result] = defaultdict(Result)
    for path, truth in documents(given.folder, given.format):
        if given.only not in path.name:
            continue
        result = measured(path, truth, given.as_format)
        for group in groups(path, truth):
            totals[group].add(result)
        if given.list:
            print(hashlib.sha256(path.read_bytes()).hexdigest(), path.name)
        if given.misses or given.list:
            print(row(f"  {path.name[:40]}", result))
        if given.misses:
            print("".join(f"    {line}\n" for line in result.misses), end="")
    if not totals:
        print(f"no document with a truth in {given.folder}", file=sys.stderr)
        return 2
    columns = ("urls", "numbers", "texts", "derived")
    print(f"{'':44}{'s':>6}" + "".join(f"  {name:>11} P R F1   " for name in columns))
    for group, result in sorted(totals.items()):
        print(row(f"{group} ({result.files})", result))
    return 0


def row(name: str, result: Result) -> str:
    """One line of the table."""
    columns = ("urls", "numbers", "texts", "derived")
    cells = "  ".join(str(result.scores.get(column, Score())) for column in columns)
    return f"{name:44}{result.seconds:6.2f}  {cells}"


if __name__ == "__main__":
    raise SystemExit(main())
