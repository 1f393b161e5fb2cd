"""`citekeeper init` as a person meets it."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest

from citekeeper.cli import run
from citekeeper.cli.writing import read_ledger, write_atomically
from citekeeper.errors import InputError, ManifestError
from citekeeper.manifest import load

REPORT = """\
The bridge was paid for twice¹, they say².

¹ <http://a.example/minutes.pdf>

² Someone, A history of bridges, p. 4.
"""


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a report in it, where the commands are typed."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "report.txt").write_text(REPORT, encoding="utf-8")
    return tmp_path


def test_init_writes_a_ledger(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A report becomes a ledger beside it, with the way back to the report."""
    assert run(["init", "report.txt"]) == 0
    assert capsys.readouterr().out == "citations.yml: written, 2 notes\n"
    manifest = load((desk / "citations.yml").read_text("utf-8"), name="c")
    assert [c.id for c in manifest.document.citations] == ["1", "2"]
    assert manifest.document_path == "report.txt"


def test_init_again_touches_nothing(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With nothing new the file keeps its bytes and its time."""
    run(["init", "report.txt", "-q"])
    ledger = desk / "citations.yml"
    os.utime(ledger, (1, 1))
    assert run(["init", "report.txt"]) == 0
    assert capsys.readouterr().out == "citations.yml: nothing new, left as it is\n"
    assert ledger.stat().st_mtime == 1


def test_init_merges_and_tells(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Added, renumbered, changed and vanished notes are told; hand-kept lines stay."""
    run(["init", "report.txt", "-q"])
    ledger = desk / "citations.yml"
    kept = ledger.read_text("utf-8").replace(
        "minutes.pdf\n", "minutes.pdf\n    accessed: 2015-05-28  # by hand\n"
    )
    ledger.write_text(kept, "utf-8")
    more = "New¹ and twice², they say.\n\n¹ <http://new.example/>\n\n² <http://a.example/minutes.pdf>\n"
    (desk / "report.txt").write_text(more, "utf-8")
    assert run(["init", "report.txt"]) == 0
    out, err = capsys.readouterr()
    told = out.splitlines()
    assert "added: 1" in told
    assert "changed: note 1 is now note 2" in told
    assert "vanished from the document, kept in the ledger: 2-vanished; " in err
    assert told[-1] == "citations.yml: 1 note added, all else as it was"
    assert "    accessed: 2015-05-28  # by hand\n" in ledger.read_text("utf-8")


def test_init_tells_when_only_numbers_changed(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A note taken out in front renumbers the rest, and that is said."""
    run(["init", "report.txt", "-q"])
    text = "Twice¹.\n\n¹ Someone, A history of bridges, p. 4.\n"
    (desk / "report.txt").write_text(text, "utf-8")
    assert run(["init", "report.txt"]) == 0
    assert capsys.readouterr().out.endswith("citations.yml: renumbered, all else as it was\n")


def test_init_names_the_way_from_ledger_to_document(desk: Path) -> None:
    """`document:` is relative to the ledger, wherever the command is typed."""
    (desk / "kept").mkdir()
    assert run(["init", "report.txt", "-o", "kept/ledger.yml", "-q"]) == 0
    text = (desk / "kept" / "ledger.yml").read_text("utf-8")
    assert load(text, name="c").document_path == "../report.txt"


def test_init_of_several_documents_warns(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What cannot be said in one ledger is said on stderr."""
    (desk / "two.txt").write_text(REPORT, "utf-8")
    assert run(["init", "report.txt", "two.txt"]) == 0
    streams = capsys.readouterr()
    assert streams.out == "citations.yml: written, 4 notes\n"
    assert "of several documents none is named" in streams.err


def test_init_reads_standard_input(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A document may come through a pipe; it has no path that a ledger could name."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(REPORT.encode())))
    assert run(["init", "-", "-q"]) == 0
    manifest = load((desk / "citations.yml").read_text("utf-8"), name="c")
    assert (len(manifest.document.citations), manifest.document_path) == (2, None)


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["report.txt", "report.txt"], "report.txt: is named twice; name each document once"),
        (["old.YAML"], "old.YAML: is a ledger and no document; name the document"),
        (["report.txt", "-o", "bad.yml"], "bad.yml:1: x: is no known key"),
        (["report.txt", "-o", "."], ".: is a directory"),
        (["report.txt", "-o", "none/c.yml"], "none/c.yml: cannot be written (No such file"),
        (["report.txt", "-o", "report.txt/c.yml"], "c.yml: cannot be"),
        (["none.txt"], "none.txt: "),
        (["report.txt", "-o", "latin.yml"], "latin.yml:2: is not UTF-8 text; save it as UTF-8"),
    ],
)
def test_init_refuses_in_one_line(
    desk: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], line: str
) -> None:
    """Bad input is one line on stderr and exit code 2, and no file is made or changed."""
    (desk / "bad.yml").write_text("x: 1\n", "utf-8")
    (desk / "latin.yml").write_bytes(b"a: 1\nb: \xe9\n")
    before = {path: path.read_bytes() for path in desk.iterdir()}
    assert run(["init", *arguments]) == 2
    streams = capsys.readouterr()
    assert line in streams.err
    assert (len(streams.err.splitlines()), streams.out) == (1, "")
    assert {path: path.read_bytes() for path in desk.iterdir()} == before


def test_a_ledger_is_read_to_the_last_character(tmp_path: Path) -> None:
    """A byte order mark and Windows line ends are part of what is kept."""
    path = tmp_path / "c.yml"
    path.write_bytes("\ufeffa: 1\r\n".encode())
    text = read_ledger(path)
    write_atomically(path, text)
    assert path.read_bytes() == "\ufeffa: 1\r\n".encode()


def test_a_ledger_that_is_not_there_or_too_large_is_refused(tmp_path: Path) -> None:
    """A missing file says how to make one; a huge one is not even read."""
    with pytest.raises(ManifestError, match="there is no such file; make one with"):
        read_ledger(tmp_path / "none.yml")
    with (tmp_path / "huge.yml").open("wb") as file:
        file.truncate(5_000_001)
    with pytest.raises(ManifestError, match="is larger than 5 MB; split"):
        read_ledger(tmp_path / "huge.yml")
    with pytest.raises(ManifestError, match=r"cannot be read \(Not a directory\); check its"):
        read_ledger(tmp_path / "huge.yml" / "citations.yml")


def test_a_directory_is_not_written_over(tmp_path: Path) -> None:
    """Where a directory stands, nothing is written, inside it or beside it."""
    (tmp_path / "c.yml").mkdir()
    with pytest.raises(InputError, match="is a directory; name a file in it"):
        write_atomically(tmp_path / "c.yml", "x")
    assert [path.name for path in tmp_path.rglob("*")] == ["c.yml"]


def test_a_written_file_keeps_its_mode_and_its_link(tmp_path: Path) -> None:
    """Writing replaces the file behind a symbolic link, mode and all, and leaves nothing beside."""
    real, link = tmp_path / "real.yml", tmp_path / "link.yml"
    real.write_text("old", "utf-8")
    real.chmod(0o640)
    link.symlink_to(real)
    write_atomically(link, "new")
    assert (real.read_text("utf-8"), real.stat().st_mode & 0o777) == ("new", 0o640)
    assert link.is_symlink()
    assert sorted(tmp_path.iterdir()) == [link, real]


def test_a_new_file_has_the_usual_mode(tmp_path: Path) -> None:
    """A new ledger is as readable as any file the person makes."""
    (tmp_path / "usual").touch()
    write_atomically(tmp_path / "new.yml", "x")
    assert (tmp_path / "new.yml").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_a_failed_write_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the disk refuses, the old text is still there and no half-written file beside it."""

    def refuse(_: int) -> None:
        raise OSError(28, "No space left on device")

    path = tmp_path / "c.yml"
    path.write_text("old", "utf-8")
    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(InputError, match=r"cannot be written \(No space left on device\)"):
        write_atomically(path, "new")
    assert path.read_text("utf-8") == "old"
    assert list(tmp_path.iterdir()) == [path]
