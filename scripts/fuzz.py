"""Let mutated samples into every reader: only a ReadError may come out, in bounded time and memory.

    python scripts/fuzz.py [--seconds 300] [--only pdf,docx] [--keep FOLDER]

Each reader gets a process of its own, with MEMORY bytes and SECONDS for one document; a crash, a
hang or any other exception ends it and leaves the document that did it in FOLDER. Mutations are
hypothesis' choice: bytes changed, cut, doubled, spliced from other samples, words of the format put
in, and inside of containers the same for their parts. Exits 1 where a reader did not survive.
"""

from __future__ import annotations

import argparse
import contextlib
import copy
import faulthandler
import io
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Sequence
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from lxml import etree

from citekeeper.errors import ReadError
from citekeeper.readers import READERS, read

SAMPLES = Path(__file__).resolve().parents[1] / "tests" / "samples"
MEMORY = 3 << 30
SECONDS = 20.0
"""What one mutated sample may take; the largest one takes a tenth of a second as it is."""
ROUND = 100
LARGEST = 300_000

WORDS = [
    *(
        b"<",
        b">",
        b"&amp;",
        b"&#0;",
        b"]]>",
        b"<!--",
        b"<ref>",
        b"</ref>",
        b"{{",
        b"}}",
        b"[[",
        b"]]",
    ),
    *(
        b"[^1]",
        b"[^1]:",
        b"[1]",
        b"http://",
        b"https://a.example/",
        b"\\footnote{",
        b"\\",
        b"}",
        b"{",
    ),
    *(
        b"%",
        b"@misc{",
        b"TY  - ",
        b"UR  - ",
        b"[fn:1]",
        b"\n\n",
        b"\t",
        b"\r",
        b"\0",
        b"\xff",
        b"\f",
    ),
    *(
        "\u00b9\u2070\u00ad\u200b\ufffe".encode(),
        b"obj",
        b"endobj",
        b"stream",
        b"/Annots",
        b"/Kids",
    ),
    *(
        b"w:footnoteReference",
        b"w:id",
        b"text:note",
        b"epub:type",
        b"9" * 50,
        b"ibid.",
        b"doi:10.1/",
    ),
]


def samples(suffix: str) -> list[bytes]:
    """All our samples of a format."""
    wanted = {s for s, module in READERS.items() if module == READERS[suffix]}
    paths = sorted(p for p in SAMPLES.rglob("*") if p.suffix in wanted and p.is_file())
    bodies = [p.read_bytes() for p in paths if not p.name.endswith("expected.json")]
    return [body for body in bodies if 0 < len(body) <= LARGEST] or [b"See http://a.example/x."]


@st.composite
def mutants(draw: st.DrawFn, bodies: Sequence[bytes]) -> bytes:
    """A sample after a few mutations."""
    body = draw(st.sampled_from(bodies))
    if body.startswith(b"PK\x03\x04") and draw(st.booleans()):
        return _repacked(draw, body)
    return _mutated(draw, body, bodies)


def _repacked(draw: st.DrawFn, body: bytes) -> bytes:
    """A container with one part mutated."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(body)) as old, zipfile.ZipFile(packed, "w") as new:
        names = old.namelist()
        chosen = draw(st.sampled_from(names))
        for name in names:
            part = old.read(name)
            new.writestr(name, _changed(draw, part) if name == chosen else part)
    return packed.getvalue()


def _changed(draw: st.DrawFn, part: bytes) -> bytes:
    """A part with its bytes mutated, or XML with its elements rearranged, which stays XML."""
    if part.lstrip().startswith(b"<") and draw(st.booleans()):
        with contextlib.suppress(etree.XMLSyntaxError):
            return _rearranged(draw, etree.fromstring(part))
    return _mutated(draw, part, [part])


def _rearranged(draw: st.DrawFn, root: etree._Element) -> bytes:
    """XML with elements dropped, doubled, moved and wrapped, their attributes and texts swapped."""
    for _ in range(draw(st.integers(1, 8))):
        elements = [e for e in root.iter(etree.Element) if e is not root]
        if not 0 < len(elements) < 20_000:
            break
        one, other = draw(st.sampled_from(elements)), draw(st.sampled_from(elements))
        kind = draw(st.sampled_from(["drop", "double", "into", "wrap", "swap", "text", "value"]))
        parent = one.getparent()
        if kind == "drop" and parent is not None:
            parent.remove(one)
        elif kind == "double":
            for _ in range(draw(st.sampled_from([1, 30, 1000 // len(elements) + 1]))):
                one.addnext(copy.deepcopy(one))
        elif kind == "into":
            other.append(copy.deepcopy(one))
        elif kind == "wrap":
            for _ in range(draw(st.sampled_from([1, 50, 250]))):
                one = etree.SubElement(one, other.tag, {str(k): str(v) for k, v in other.items()})
        elif kind == "swap":
            one.tag, other.tag = other.tag, one.tag
        elif kind == "text":
            one.text = draw(
                st.sampled_from([other.text, "1", "[1]", "http://a.example/x", "\u00b9"])
            )
        else:
            for name in one.attrib:
                one.set(name, draw(st.sampled_from([*other.attrib.values(), "0", "-1", "9" * 50])))
    return etree.tostring(root, encoding="utf-8")


def _mutated(draw: st.DrawFn, body: bytes, others: Sequence[bytes]) -> bytes:
    for _ in range(draw(st.integers(1, 8))):
        at = draw(st.integers(0, len(body)))
        size = draw(st.sampled_from([1, 2, 4, 16, 100, 2000]))
        kind = draw(st.sampled_from(["change", "cut", "double", "word", "splice", "repeat"]))
        if kind == "change":
            body = body[:at] + draw(st.binary(min_size=1, max_size=4)) + body[at + 1 :]
        elif kind == "cut":
            body = body[:at] + body[at + size :]
        elif kind == "double":
            body = body[: at + size] + body[at:]
        elif kind == "word":
            body = body[:at] + draw(st.sampled_from(WORDS)) + body[at:]
        elif kind == "repeat":
            word = draw(st.sampled_from(WORDS))
            body = body[:at] + word * draw(st.sampled_from([10, 1000, 20_000])) + body[at:]
        else:
            other = draw(st.sampled_from(others))
            start = draw(st.integers(0, len(other)))
            body = body[:at] + other[start : start + size] + body[at:]
    return body


class Feeder:
    """Gives one reader document after document."""

    def __init__(self, suffix: str, keep: Path) -> None:
        self.given = 0
        self._suffix = suffix
        self._last = keep / f"last{suffix}"
        self._samples = samples(suffix)

    def feed(self, number: int) -> None:
        """One round of documents; raises whatever but a ReadError came out, hangs end at once."""

        @seed(number)
        @settings(
            max_examples=ROUND,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
            phases=[Phase.generate],
        )
        @given(mutants(self._samples))
        def fed(body: bytes) -> None:
            self._last.write_bytes(body)
            self._read(body)

        fed()
        self._last.unlink(missing_ok=True)

    def _read(self, body: bytes) -> None:
        self.given += 1
        faulthandler.dump_traceback_later(SECONDS, exit=True)
        try:
            read(f"mutant{self._suffix}", body, lambda _: None, as_format=self._suffix[1:])
        except ReadError as error:
            if "\n" in str(error):
                raise ValueError("a message of several lines") from error
        finally:
            faulthandler.cancel_dump_traceback_later()


def survive(suffix: str, seconds: float, keep: Path) -> int:
    """Feed one reader until the time is over; the number of documents it was given."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    feeder = Feeder(suffix, keep)
    end, number = time.monotonic() + seconds, int.from_bytes(os.urandom(4), "big")
    while time.monotonic() < end:
        feeder.feed(number := number + 1)
    return feeder.given


def main() -> int:
    """Read the options; be one worker, or start one for each reader."""
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("--seconds", type=float, default=300.0)
    options.add_argument("--only", default="", help="formats, with commas")
    options.add_argument(
        "--keep", type=Path, default=Path(tempfile.gettempdir(), "citekeeper-fuzz")
    )
    options.add_argument("--worker", help=argparse.SUPPRESS)
    given_ = options.parse_args()
    given_.keep.mkdir(parents=True, exist_ok=True)
    if given_.worker:
        print(json.dumps(survive(given_.worker, given_.seconds, given_.keep)))
        return 0
    firsts = {module: suffix for suffix, module in reversed(list(READERS.items()))}
    wanted = {f".{name}" for name in filter(None, given_.only.split(","))}
    if unknown := wanted - READERS.keys():
        options.error(f"no reader for {', '.join(sorted(unknown))}")
    modules = {READERS[suffix] for suffix in wanted} or firsts.keys()
    fallen = 0
    for suffix in [suffix for module, suffix in firsts.items() if module in modules]:
        command = [sys.executable, __file__, "--worker", suffix, "--seconds", str(given_.seconds)]
        done = subprocess.run(
            [*command, "--keep", str(given_.keep)], capture_output=True, text=True, check=False
        )
        if done.returncode == 0:
            print(f"{suffix:6} survived {done.stdout.strip()} documents", flush=True)
            continue
        fallen += 1
        print(
            f"{suffix:6} FELL ({done.returncode}), by {given_.keep / f'last{suffix}'}", flush=True
        )
        print(done.stderr[-3000:], flush=True)
    return 1 if fallen else 0


if __name__ == "__main__":
    raise SystemExit(main())
