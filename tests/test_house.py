"""docs/architecture.md, "Layers", made executable: who may import whom, and what stays out."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "src" / "citekeeper"
PLAN = ROOT / "docs" / "architecture.md"

PURE = 2
"""The highest layer that knows no network, no database, no terminal and no clock."""

IMPURE_IMPORTS = {"requests", "sqlite3", "sqlite_utils", "waybackpy", "click", "socket"}
CLOCKS = {"now", "utcnow", "today"}
TIME_CALLS = {"sleep", "time", "time_ns"}
HEAVY = {"requests", "bs4", "lxml", "waybackpy", "sqlite_utils"}

MOST_LINES = 350
MOST_LINES_OF_A_FUNCTION = 60
LONG_FILES = {"model.py": "the vocabulary is one file, read from top to bottom"}


def layers(plan: str) -> Mapping[str, int]:
    """Room to layer number, read from the table rows "| 3 | `web` `lanes` | ... |" of the plan."""
    rows = re.findall(r"^\| (\d) \| ([^|]+) \|", plan, flags=re.MULTILINE)
    return {room: int(number) for number, names in rows for room in re.findall(r"`(\w+)`", names)}


def modules(package: Path) -> Mapping[str, Path]:
    """Dotted name below the package ("judge.policy", "judge", "" for its root) to file."""
    found = {}
    for path in sorted(package.rglob("*.py")):
        parts = path.relative_to(package).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def imports(name: str, tree: ast.Module, *, known: Mapping[str, Path]) -> Iterator[tuple[int, str]]:
    """Line and dotted name of every import in a module, at any depth; `from a import b` is a.b
    where b is a module of ours, else a."""
    package = name if known[name].name == "__init__.py" else name.rpartition(".")[0]
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                above = ["citekeeper", *package.split(".")] if package else ["citekeeper"]
                base = ".".join([*above[: len(above) - node.level + 1], *filter(None, [base])])
            for alias in node.names:
                inner = f"{base}.{alias.name}"
                yield node.lineno, inner if own(inner) in known else base


def own(dotted: str) -> str | None:
    """The name below our package, "" for the package itself, None for anybody else's module."""
    if dotted == "citekeeper":
        return ""
    return dotted.removeprefix("citekeeper.") if dotted.startswith("citekeeper.") else None


def room(name: str) -> str:
    """The top-level package or module that a dotted name lies in."""
    return name.partition(".")[0]


def faults(package: Path, table: Mapping[str, int]) -> Iterator[str]:
    """One sentence for each place where the code does not stand where the plan says."""
    known = modules(package)
    homeless = {room(name) for name in known} - {"", "__main__"} - set(table)
    for name in sorted(homeless):
        yield f"{name}: stands in no layer; give it one in docs/architecture.md"
    inside: dict[str, set[str]] = {name: set() for name in known}
    for name, path in known.items():
        if room(name) in homeless or name in ("", "__main__"):
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for line, target in imports(name, tree, known=known):
            problem = misdirected(name, target, table=table)
            if problem:
                yield f"{path.relative_to(package)}:{line}: {problem}"
            mine = own(target)
            if mine and mine in known and room(mine) == room(name):
                inside[name].add(mine)
        if table[room(name)] <= PURE:
            yield from (f"{path.relative_to(package)}:{said}" for said in impurities(tree))
    yield from circles(inside)


def misdirected(name: str, target: str, *, table: Mapping[str, int]) -> str | None:
    """What is wrong with one import, or None."""
    here, mine = room(name), own(target)
    layer = table[here]
    if mine is None:
        if layer <= PURE and room(target) in IMPURE_IMPORTS:
            return f"{here} is pure (layer {layer}) and imports {room(target)}"
        if layer == 0 and room(target) not in sys.stdlib_module_names:
            return f"{here} (layer 0) imports {room(target)}, which is not the standard library"
        return None
    there = room(mine)
    if there in ("", here):
        return None
    if there not in table:
        return f"{here} imports {there}, which stands in no layer"
    if table[there] >= layer:
        return f"{here} (layer {layer}) imports {there} (layer {table[there]}): imports point down"
    return None


def impurities(tree: ast.Module) -> Iterator[str]:
    """Calls of a pure module that sleep or ask for the present time."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "time":
            taken = sorted({alias.name for alias in node.names} & TIME_CALLS)
            yield from (f"{node.lineno}: takes time.{name}" for name in taken)
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
            continue
        owner, call = ast.unparse(node.func.value), node.func.attr
        if call in CLOCKS or (owner == "time" and call in TIME_CALLS):
            yield f"{node.lineno}: calls {owner}.{call}(); time comes in as an argument"


def circles(inside: Mapping[str, set[str]]) -> Iterator[str]:
    """Files of one package that import each other in a circle."""
    try:
        TopologicalSorter({name: targets - {name} for name, targets in inside.items()}).prepare()
    except CycleError as error:
        yield "a circle of imports: " + " -> ".join(error.args[1])


def sizes(package: Path) -> Iterator[str]:
    """Files and functions in which a noun is missing, by their length."""
    for path in sorted(package.rglob("*.py")):
        text, place = path.read_text(encoding="utf-8"), path.relative_to(package)
        lines = text.count("\n")
        if lines >= MOST_LINES and str(place) not in LONG_FILES:
            yield f"{place}: {lines} lines; a file stays below {MOST_LINES}"
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                if length >= MOST_LINES_OF_A_FUNCTION:
                    yield f"{place}:{node.lineno}: {node.name}: {length} lines; a noun is missing"


def planted(folder: Path, files: Mapping[str, str]) -> Path:
    """A package with the given files, to see the checks fail."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


TABLE = {"model": 0, "urls": 1, "judge": 2, "guard": 2, "web": 3, "lanes": 3, "cli": 7}

PLANTED = {
    "unknown room": ({"newroom.py": ""}, "newroom: stands in no layer"),
    "upwards": (
        {"judge/a.py": "import citekeeper.web"},
        "judge/a.py:1: judge (layer 2) imports web",
    ),
    "inside a function": (
        {"urls.py": "def f():\n    from citekeeper import web"},
        "urls.py:2: urls (layer 1) imports web (layer 3)",
    ),
    "relative": (
        {"judge/a.py": "from ..web import get"},
        "judge/a.py:1: judge (layer 2) imports web",
    ),
    "same layer": ({"lanes.py": "from citekeeper.web import x"}, "lanes (layer 3) imports web"),
    "pure and impure": (
        {"guard.py": "import socket"},
        "guard is pure (layer 2) and imports socket",
    ),
    "layer 0": ({"model.py": "import idna"}, "model (layer 0) imports idna"),
    "sleeps": ({"guard.py": "import time\ntime.sleep(1)"}, "guard.py:2: calls time.sleep()"),
    "takes sleep": ({"guard.py": "from time import sleep"}, "guard.py:1: takes time.sleep"),
    "asks for now": (
        {"judge/a.py": "import datetime\ndatetime.datetime.now()"},
        "judge/a.py:2: calls datetime.datetime.now()",
    ),
    "circle": (
        {"judge/a.py": "from citekeeper.judge import b", "judge/b.py": "from .a import x"},
        "a circle of imports: judge.",
    ),
}


@pytest.mark.parametrize("case", PLANTED)
def test_each_rule_sees_its_violation(case: str, tmp_path: Path) -> None:
    """Every rule of the house finds the violation planted for it, and nothing else."""
    files, expected = PLANTED[case]
    standing = {"__init__.py": "", "model.py": "", "web.py": "", "judge/__init__.py": ""}
    (found,) = faults(planted(tmp_path, {**standing, **files}), TABLE)
    assert expected in found


def test_a_tree_that_keeps_the_rules_has_no_faults(tmp_path: Path) -> None:
    """Imports that point down, and within one package, are welcome."""
    files = {
        "__init__.py": "",
        "__main__.py": "from citekeeper.cli import main",
        "model.py": "import enum",
        "judge/__init__.py": "from citekeeper.judge.a import x\nfrom citekeeper import __version__",
        "judge/a.py": "from citekeeper.model import y\nimport idna",
        "cli.py": "import click, time\ntime.sleep(0)\nfrom citekeeper import judge",
    }
    assert list(faults(planted(tmp_path, files), TABLE)) == []


def test_long_files_and_functions_are_seen(tmp_path: Path) -> None:
    """A file of 350 lines and a function of 60 are named with their lengths."""
    body = "def long():\n" + "    x = 1\n" * 59
    found = list(
        sizes(planted(tmp_path, {"a.py": body, "b.py": "\n" * 350, "model.py": "\n" * 999}))
    )
    assert found == [
        "a.py:1: long: 60 lines; a noun is missing",
        "b.py: 350 lines; a file stays below 350",
    ]


def test_the_house_stands_as_planned() -> None:
    """Every module stands in a layer, imports point down, and the pure layers are pure."""
    table = layers(PLAN.read_text(encoding="utf-8"))
    assert set(table.values()) == set(range(8)), "the table of layers in docs/architecture.md"
    assert "\n".join(faults(PACKAGE, table)) == ""


def test_files_and_functions_stay_short() -> None:
    """A long file or function is a noun that is missing."""
    assert "\n".join(sizes(PACKAGE)) == ""


def test_help_loads_no_heavy_library() -> None:
    """`citekeeper --help` stays quick: it imports nothing that only a command needs."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "citekeeper", "--help"],
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert "click" in loaded, "the import times of --help"
    assert {name for name in loaded if room(name) in HEAVY} == set()
