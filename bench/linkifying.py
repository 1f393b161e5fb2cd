"""How many cases of the public linkifier tables pass, ours beside linkify-it-py's?

    python bench/linkifying.py FOLDER [--misses]

FOLDER holds the tables; they are not part of this project:

    links.txt, not_links.txt      linkify-it, test/fixtures
    extract.yml, autolink.yml     twitter-text, conformance
    extensions.txt, spec.txt      cmark-gfm, test (the sections on autolinks as an extension)

How cases are chosen: citekeeper only wants URLs with a scheme (http, https, ftp) or `www.`. What a
table expects beside them (bare domains, mail addresses, `//host`, mentions) is left out of what is
expected, and what linkify-it-py finds of that kind out of what it found. A case that expected only
such things counts for neither, nor does one that expects nothing and holds neither a scheme nor
`www.`; with this the two are asked the same questions. A case passes where the wanted URLs are
found, in order, letter by letter, and no others (linkify-it's own tables: the first only, as its
own test does). `&amp;` in the text of HTML is `&`. Of GFM each paragraph is a case; those with
Markdown's own links and images are left out.
"""

from __future__ import annotations

import argparse
import html
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from linkify_it import LinkifyIt  # type: ignore[import-untyped]
from ruamel.yaml import YAML

from citekeeper.urls import find_urls

_WANTED = re.compile(r"(?:https?|ftp)://|www\.", re.IGNORECASE)
_SECTION = r"^#+ Autolinks{}\n(.*?)(?=^#)"
_EXAMPLE = re.compile(r"^`{32} example\b[^\n]*\n(.*?)^\.\n(.*?)^`{32}$", re.MULTILINE | re.DOTALL)
_ANCHOR = re.compile(r"<a\b[^>]*>(.*?)</a>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Case:
    """A text and the URLs that are to be found in it; `first`: only the first is looked at."""

    table: str
    text: str
    expected: tuple[str, ...]
    first: bool = False


def main() -> int:
    """Read the tables, run both, print."""
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("folder", type=Path)
    options.add_argument("--misses", action="store_true", help="say what was not found")
    given = options.parse_args()
    print(f"{'':24}{'cases':>6}{'citekeeper':>12}{'linkify-it-py':>15}")
    totals = [0, 0, 0]
    for path in sorted(given.folder.iterdir()):
        cases = list(chosen(read(path)))
        if not cases:
            continue
        passed = [sum(passes(case, find) for case in cases) for find in (ours, theirs)]
        print(f"{path.name:24}{len(cases):6}{passed[0]:12}{passed[1]:15}")
        totals = [one + more for one, more in zip(totals, (len(cases), *passed), strict=True)]
        for case in cases if given.misses else ():
            if not passes(case, ours):
                also = "" if passes(case, theirs) else " (nor does linkify-it-py)"
                print(
                    f"    {case.text!r}\n      wanted {case.expected}, is {ours(case.text)}{also}"
                )
    print(f"{'together':24}{totals[0]:6}{totals[1]:12}{totals[2]:15}")
    return 0 if totals[1] >= totals[2] else 1


# --- both linkifiers ------------------------------------------------------------------------------


def ours(text: str) -> tuple[str, ...]:
    """What citekeeper finds."""
    return tuple(found.uri for found in find_urls(text))


def theirs(text: str) -> tuple[str, ...]:
    """What linkify-it-py finds, as it is delivered, of URLs with a scheme or `www.`."""
    found = (match.text for match in LinkifyIt().match(text) or ())
    return tuple(url for url in found if _WANTED.match(url))


def passes(case: Case, find: Callable[[str], tuple[str, ...]]) -> bool:
    """True where exactly the expected is found."""
    found = tuple(url.replace("&amp;", "&") for url in find(case.text))
    return (found[:1] if case.first else found) == case.expected


# --- tables ---------------------------------------------------------------------------------------


def chosen(cases: Iterator[Case]) -> Iterator[Case]:
    """The cases that are about URLs with a scheme or `www.`, each once."""
    seen: set[Case] = set()
    for case in cases:
        wanted = tuple(url for url in case.expected if _WANTED.match(url))
        asks = wanted if case.expected else _WANTED.search(case.text)
        kept = Case(case.table, case.text, wanted, case.first)
        if asks and kept not in seen:
            seen.add(kept)
            yield kept


def read(path: Path) -> Iterator[Case]:
    """The cases of one table, told apart by its name."""
    text = path.read_text(encoding="utf-8")
    if path.name.endswith("not_links.txt"):
        for line in text.splitlines():
            if line.strip() and not line.startswith("%"):
                yield Case(path.name, line, (), first=True)
    elif path.name.endswith("links.txt"):
        yield from linkify_it(path.name, text)
    elif path.suffix == ".yml":
        yield from twitter(path.name, YAML(typ="safe", pure=True).load(text)["tests"])
    else:
        heading = r" \(extension\)" if "Autolinks (extension)" in text else ""
        for section in re.findall(_SECTION.format(heading), text, re.MULTILINE | re.DOTALL):
            for source, page in _EXAMPLE.findall(section):
                yield from gfm(path.name, source, page)


def linkify_it(table: str, text: str) -> Iterator[Case]:
    """Lines; the line below one, if it is not empty, is what is to be found in it."""
    lines = [re.sub(r"^%.*", "", line) for line in text.splitlines()] + [""]
    skip = False
    for line, below in pairwise(lines):
        if skip or not line.strip():
            skip = False
            continue
        skip = bool(below.strip())
        yield Case(table, line, (below if skip else line,), first=True)


def gfm(table: str, source: str, page: str) -> Iterator[Case]:
    """The paragraphs of an example, with the texts of their links."""
    paragraphs, lines = re.split(r"\n\s*\n", source.strip()), page.strip().split("\n")
    if len(paragraphs) != len(lines):
        paragraphs, lines = [source], [page]
    for paragraph, line in zip(paragraphs, lines, strict=True):
        if "](" not in paragraph:
            found = tuple(html.unescape(anchor) for anchor in _ANCHOR.findall(line))
            yield Case(table, paragraph, found)


def twitter(table: str, tests: dict[str, list[dict[str, Any]]]) -> Iterator[Case]:
    """The groups about URLs: a list of them, of them with indices, or the text with its links."""
    for group, cases in tests.items():
        if "url" not in group and group != "all":
            continue
        for case in cases:
            expected = case["expected"]
            if isinstance(expected, str):
                found = tuple(html.unescape(anchor) for anchor in _ANCHOR.findall(expected))
            else:
                found = tuple(one["url"] if isinstance(one, dict) else one for one in expected)
            yield Case(table, case["text"], found)


if __name__ == "__main__":
    raise SystemExit(main())
