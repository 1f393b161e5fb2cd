"""Labelled pages through whole audits on loopback: how often is the verdict the true one?

    python bench/verdicts.py [--show] [--json FILE]

The cases of tests/audit/verdict_cases are served by a practice web, with snapshots in a practice
archive, and audited once with a fresh database. Printed per cause: cases, agreements, false deaths
(a living page called dead, soft-404 or parked), false lives (a gone page called live or moved), bot
walls that were not called blocked, and decidable cases that stayed undecided. The exit code is 1
where a goal is missed: no false death, no false life, every wall blocked, 95 % agreement, each
disagreement on the side of "cannot tell", at most 3 % of the decidable undecided.
"""

from __future__ import annotations

import argparse
import importlib
import json
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from citekeeper.audit import run
from citekeeper.cli.wiring import Wiring, world
from citekeeper.demo.archive import PracticeArchive
from citekeeper.demo.server import PracticeWeb, html
from citekeeper.model import Document, Settings, Standing, Target, Verdict

CASES_FOLDER = Path(__file__).parent.parent / "tests" / "audit"
CANARY = "canary.example"
NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
AGREEMENT, UNDECIDED = 0.95, 0.03
"""The goals: the least agreement, and the largest share of decidable cases left undecided."""

ALIVE = (Standing.LIVE, Standing.MOVED)


def labelled() -> Sequence[Any]:
    """The cases; their folder is no installed package."""
    if str(CASES_FOLDER) not in sys.path:
        sys.path.insert(0, str(CASES_FOLDER))
    cases: Sequence[Any] = importlib.import_module("verdict_cases").CASES
    return cases


@dataclass(frozen=True)
class Told:
    """What an audit said of one case."""

    case: Any
    verdict: Verdict

    @property
    def agrees(self) -> bool:
        """One of the right standings."""
        return self.verdict.standing in self.case.truth

    @property
    def false_death(self) -> bool:
        """A page that is there, or may be, called gone."""
        return self.verdict.standing.gone and not any(s.gone for s in self.case.truth)

    @property
    def false_life(self) -> bool:
        """A gone page called live or moved, which nobody would call so."""
        gone = all(standing.gone for standing in self.case.truth[:1])
        return gone and self.verdict.standing in ALIVE and not self.agrees

    @property
    def open_wall(self) -> bool:
        """A wall that was not called blocked."""
        wall = self.case.truth == (Standing.BLOCKED,)
        return wall and self.verdict.standing is not Standing.BLOCKED

    @property
    def undecided(self) -> bool:
        """A decidable case that was left open."""
        return self.case.decidable and not self.verdict.standing.decided

    @property
    def unsafe(self) -> bool:
        """A disagreement that is not on the side of "cannot tell"."""
        return not self.agrees and self.verdict.standing.decided


def audited(cases: Sequence[Any]) -> tuple[Told, ...]:
    """One whole audit of all cases, with a real store, over real sockets."""
    citations = tuple(citation for case in cases for citation in case.citations)
    report = Document("cases.md", "text/markdown", "0" * 64, citations, published_on="2015-06")
    routes = {place: route for case in cases for place, route in case.placed}
    routes[CANARY, "/"] = html("Here")
    names = {case.own_host: case.trouble for case in cases if case.trouble}
    captures = [capture for case in cases for capture in case.captures]
    settings = Settings(
        canaries=(f"http://{CANARY}/",),
        host_interval=0.0,
        per_host=2,
        threads=16,
        allow_private=True,
    )
    with (
        PracticeWeb(routes, names=names) as web,
        PracticeArchive(captures) as archive,
        tempfile.TemporaryDirectory() as folder,
    ):
        wiring = Wiring(
            db=Path(folder) / "cases.db",
            state=Path(folder) / "state",
            ca_bundle=web.ca_bundle,
            archives=(archive.settings,),
            resolver=web.resolver,
            now=NOW,
        )
        with world(settings, wiring, notify=lambda _: None) as where:
            audit = run([Target(report)], settings, where)
    found = {f.citation.id: f.verdict for f in audit.findings if f.verdict}
    return tuple(Told(case, found[case.name]) for case in cases)


# --- what it adds up to -------------------------------------------------------------------------

COUNTS = ("agrees", "false_death", "false_life", "open_wall", "undecided", "unsafe")


def counted(told: Iterable[Told]) -> Counter[str]:
    """How often each of COUNTS holds, with the number of cases and of decidable ones."""
    found: Counter[str] = Counter()
    for one in told:
        found["cases"] += 1
        found["decidable"] += one.case.decidable
        for name in COUNTS:
            found[name] += getattr(one, name)
    return found


def missed(told: Sequence[Told]) -> Iterator[str]:
    """The goals that are not reached."""
    total = counted(told)
    for name in ("false_death", "false_life", "open_wall", "unsafe"):
        if total[name]:
            yield f"{total[name]} {name.replace('_', ' ')}"
    if total["agrees"] < AGREEMENT * total["cases"]:
        yield f"agreement {total['agrees'] / total['cases']:.1%}, wanted {AGREEMENT:.0%}"
    if total["undecided"] > UNDECIDED * total["decidable"]:
        yield f"undecided {total['undecided'] / total['decidable']:.1%}, at most {UNDECIDED:.0%}"


def table(told: Sequence[Told]) -> Iterator[str]:
    """The counts per cause, and in all."""
    yield f"{'cause':<38} cases agree false† false+ walls undecided"
    causes = dict.fromkeys(one.case.cause for one in told)
    for cause in (*sorted(causes), None):
        found = counted(one for one in told if cause in (None, one.case.cause))
        numbers = (found[name] for name in ("cases", *COUNTS[:5]))
        yield f"{cause or 'all':<38} {{:>5}} {{:>5}} {{:>6}} {{:>6}} {{:>5}} {{:>9}}".format(
            *numbers
        )
    total = counted(told)
    yield (
        f"agreement {total['agrees'] / total['cases']:.1%}; of {total['decidable']} decidable "
        f"{total['undecided'] / total['decidable']:.1%} undecided"
    )


def disagreements(told: Iterable[Told]) -> Iterator[str]:
    """One line for each case that was judged otherwise."""
    for one in told:
        if not one.agrees:
            wanted = "/".join(one.case.truth)
            verdict = one.verdict
            scores = " ".join(f"{name}={score:g}" for name, score in verdict.scores.items())
            yield (
                f"  {one.case.name:<26} {wanted:<20} -> {verdict.standing} {verdict.reason} "
                f"({verdict.message}) {scores}"
            )


def main(arguments: Sequence[str] | None = None) -> int:
    """Run all cases and print what they add up to; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--show", action="store_true", help="list every disagreement")
    parser.add_argument("--json", metavar="FILE", help="write every verdict there")
    options = parser.parse_args(arguments)
    told = audited(labelled())
    print(*table(told), sep="\n")
    if options.show:
        print(*disagreements(told), sep="\n")
    if options.json:
        rows = {one.case.name: [one.verdict.standing, one.verdict.reason] for one in told}
        Path(options.json).write_text(json.dumps(rows, indent=1), encoding="utf-8")
    goals = list(missed(told))
    print("all goals reached" if not goals else "MISSED: " + "; ".join(goals))
    return 1 if goals else 0


if __name__ == "__main__":
    sys.exit(main())
