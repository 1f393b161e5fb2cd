"""Build the wheel and run it bare: an empty environment, no extras, the locked versions.

    python scripts/bare_wheel.py

Catches what an editable install hides: a file left out of the wheel, a dependency that only the
development requirements bring.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = "A claim.[1]\n\nNotes\n\n[1] A. Author, A title, https://example.org/a/page.html.\n"


def main() -> int:
    """0 when the wheel builds, installs and works."""
    with tempfile.TemporaryDirectory(prefix="citekeeper-wheel-") as folder:
        place = Path(folder)
        wheel = build(place)
        python = install(wheel, place=place)
        for answer in (
            citekeeper(python, "--version", place=place),
            citekeeper(python, "--help", place=place).splitlines()[0],
        ):
            print(f"bare wheel: {answer.strip()}")
        sample = place / "sample.txt"
        sample.write_text(SAMPLE, encoding="utf-8")
        extracted = citekeeper(python, "extract", str(sample), "--format", "json", place=place)
        if "https://example.org/a/page.html" not in extracted:
            print("bare wheel: extract did not find the sample's URL:", extracted, sep="\n")
            return 1
    print("bare wheel: extract finds the sample's citation")
    return 0


def build(place: Path) -> Path:
    """The wheel, built from this tree by the locked build backend."""
    pip(Path(sys.executable), "wheel", "--no-deps", "--no-build-isolation", "-w", place, ROOT)
    (wheel,) = place.glob("citekeeper-*.whl")
    return wheel


def install(wheel: Path, *, place: Path) -> Path:
    """An empty environment with the wheel and what it requires; returns its Python."""
    venv.create(place / "venv", with_pip=True)
    python = place / "venv" / "bin" / "python"
    constraints = place / "constraints.txt"
    constraints.write_text(pins((ROOT / "requirements-dev.txt").read_text("utf-8")), "utf-8")
    pip(python, "install", "-c", constraints, wheel)
    return python


def pins(lock: str) -> str:
    """The `name==version ; marker` lines of a lock: a constraints file takes no hashes here,
    because the wheel just built could have none."""
    return "\n".join(line.rstrip("\\ ") for line in lock.splitlines() if line[:1].isalnum()) + "\n"


def pip(python: Path, command: str, *arguments: str | Path) -> None:
    """Run pip quietly; raises CalledProcessError when it fails."""
    quiet = ("-qq", "--disable-pip-version-check", "--no-input")
    subprocess.run([python, "-m", "pip", command, *quiet, *arguments], check=True)


def citekeeper(python: Path, *arguments: str, place: Path) -> str:
    """What the installed program prints, started outside the tree so that it cannot lean on it."""
    program = python.parent / "citekeeper"
    done = subprocess.run([program, *arguments], check=True, stdout=subprocess.PIPE, cwd=place)
    return done.stdout.decode()


if __name__ == "__main__":
    sys.exit(main())
