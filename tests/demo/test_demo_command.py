"""`citekeeper demo`: the real pipeline over real sockets finds what the practice world plays."""

from __future__ import annotations

import json
import re
import shlex
import time
from pathlib import Path

import pytest

from citekeeper.cli import demo as command
from citekeeper.cli import run
from citekeeper.demo.world import demo_pages

Capsys = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the demo was kept."""
    folder = tmp_path_factory.mktemp("demo") / "practice"
    started = time.monotonic()
    assert run(["demo", "--keep", str(folder), "--no-color"]) == 0
    assert time.monotonic() - started < 60
    return folder


def findings(folder: Path, capsys: Capsys) -> dict[str, dict[str, object]]:
    """What `status` says about the kept demo, by note."""
    capsys.readouterr()
    run(["status", str(folder / "citations.yml"), "--format", "json", "--fail-on", "never"])
    told = json.loads(capsys.readouterr().out)
    assert told["simulated"] is True
    return {finding["id"]: finding for finding in told["findings"]}


def test_every_footnote_is_found_as_it_is_played(kept: Path, capsys: Capsys) -> None:
    """Outcome, standing and reason of each page are those written down beside it."""
    found = findings(kept, capsys)
    seen = {
        page.note: (found[page.note]["outcome"], verdict["standing"], verdict["reason"])
        for page in demo_pages()
        if isinstance(verdict := found[page.note]["verdict"], dict)
    }
    assert seen == {p.note: (p.outcome, p.standing, p.reason) for p in demo_pages()}
    assert found["15"]["outcome"] == found["4"]["outcome"]
    assert [found[note]["outcome"] for note in ("1", "8")] == [None, None]


def test_snapshots_are_those_of_the_date(kept: Path, capsys: Capsys) -> None:
    """Of several captures the one near the access date serves; a redirect leads to its target."""
    found = findings(kept, capsys)
    uris = {note: (f["memento"] or {}).get("uri_m", "") for note, f in found.items()}  # type: ignore[attr-defined]
    assert "/20190402081500" in uris["2"]
    assert "/20190405060708" in uris["7"]
    assert "/results/2019/final" in uris["26"]
    assert uris["28"] == uris["27"] == uris["5"] == ""


def test_the_same_again(kept: Path, capsys: Capsys) -> None:
    """A second demo in the same folder asks nothing anew and says that nothing changed."""
    before = findings(kept, capsys)
    assert run(["demo", "--keep", str(kept), "--quiet"]) == 0
    told = capsys.readouterr().out
    assert "nothing changed" in told
    assert "citekeeper init" not in told
    assert {n: f["outcome"] for n, f in findings(kept, capsys).items()} == {
        note: finding["outcome"] for note, finding in before.items()
    }


def test_the_table_and_the_next_commands(capsys: Capsys) -> None:
    """Without --keep the table and what to try next are printed, and no file stays."""
    assert run(["demo", "--no-color"]) == 0
    told = capsys.readouterr().out
    assert re.search(r"^ *4 +rescued\? +dead +rivertrust\.example +2019-03-20 -20 d", told, re.M)
    assert "28 citations: 26 with a link (25 distinct), 2 without." in told
    assert "simulated" in told
    assert "citekeeper demo --keep practice" in told


def test_next_commands_work_on_what_was_kept(kept: Path) -> None:
    """The commands that the demo offers for its folder can be typed as they stand."""
    lines = [line.strip() for line in command._next_commands(str(kept))]
    offered = [shlex.split(line)[1:] for line in lines if str(kept) in line]
    assert len(offered) == 4
    for words in offered:
        assert run(words) in (0, 1)


@pytest.mark.parametrize("name", ["report.md", "taken"])
def test_bad_folders(tmp_path: Path, capsys: Capsys, name: str) -> None:
    """A folder with another report, or that is none, is one clear line and exit 2."""
    (tmp_path / name).write_text("my own report")
    folder = tmp_path if name == "report.md" else tmp_path / name
    assert run(["demo", "--keep", str(folder)]) == 2
    assert capsys.readouterr().err.startswith(f"citekeeper: {tmp_path}")
    assert (tmp_path / name).read_text() == "my own report"


def test_a_document_wants_serve(capsys: Capsys) -> None:
    """DOCUMENT without --serve is wrong usage, with the command that was meant."""
    assert run(["demo", "report.txt"]) == 2
    assert "citekeeper audit DOCUMENT" in capsys.readouterr().err


def typed_while_serving(
    monkeypatch: pytest.MonkeyPatch, capsys: Capsys, words: list[str], *more: str
) -> tuple[int, dict[str, object]]:
    """Serve, type what the command says in between, then press Ctrl-C; exit code and audit."""
    told: dict[str, object] = {}

    def type_it() -> None:
        lines = capsys.readouterr().out.splitlines()
        for line in lines:
            if line.startswith("export "):
                name, _, value = line.removeprefix("export ").partition("=")
                monkeypatch.setenv(name, shlex.split(value)[0])
        typed = shlex.split(next(line for line in lines if line.startswith("citekeeper")))[1:]
        code = run([*typed, "--format", "json", "--fail-on", "never", *more])
        out, err = capsys.readouterr()
        assert code == 0, err
        told.update(json.loads(out))
        raise KeyboardInterrupt

    monkeypatch.setattr(command, "_until_interrupted", type_it)
    return run(["demo", "--serve", *words]), told


def test_serving_the_sample(
    monkeypatch: pytest.MonkeyPatch, capsys: Capsys, tmp_path: Path
) -> None:
    """The lines that --serve prints audit the sample report through proxy and archive."""
    code, told = typed_while_serving(
        monkeypatch, capsys, ["--keep", str(tmp_path)], "--only", "2,4,8,12"
    )
    assert code == 0
    assert told["simulated"] is True
    assert told["degraded"] is False
    found = told["findings"]
    assert isinstance(found, list)
    assert [f["outcome"] for f in found] == ["secure", "rescued", None, "unsure"]


def test_serving_any_document(
    monkeypatch: pytest.MonkeyPatch, capsys: Capsys, tmp_path: Path
) -> None:
    """A document's own hosts are played for it, and its database stays in the practice folder."""
    lines = [f"{n}. See http://www.site{n}.org/paper/{n}.html and so on." for n in range(1, 16)]
    body = " ".join(f"Fact number {n}.[{n}]" for n in range(1, 16))
    document = tmp_path / "report.txt"
    document.write_text(body + "\n\n" + "\n".join(lines) + "\n")
    code, told = typed_while_serving(monkeypatch, capsys, [str(document)])
    assert code == 0
    totals = told["totals"]
    assert isinstance(totals, dict)
    assert totals["links"] == 15
    assert totals["secure"] >= 3
    assert list(tmp_path.iterdir()) == [document]


def test_serving_can_be_ended_by_signal(monkeypatch: pytest.MonkeyPatch) -> None:
    """The wait for Ctrl-C is one that Python can interrupt."""

    def interrupted(_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("threading.Event.wait", interrupted)
    with pytest.raises(KeyboardInterrupt):
        command._until_interrupted()
