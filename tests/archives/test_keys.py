"""Where the keys of an account come from, and that they never show."""

from __future__ import annotations

from pathlib import Path

import pytest

from citekeeper.archives.keys import Keys, keys
from citekeeper.errors import SettingsError

INI = "[s3]\naccess = AAAA\nsecret = SSSS%\n\n[cookies]\nlogged-in-user = x\n"


def _ini(path: Path, text: str = INI) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_environment_first(tmp_path: Path) -> None:
    """Both from the environment, whatever a file says; neither shows in what is printed."""
    _ini(tmp_path / ".config" / "ia.ini")
    found = keys({"IA_ACCESS_KEY_ID": "a1", "IA_SECRET_ACCESS_KEY": " s1 "}, tmp_path)
    assert found is not None
    assert found.header == "LOW a1:s1"
    assert repr(found) == "Keys()"


def test_files_in_their_order(tmp_path: Path) -> None:
    """$IA_CONFIG_FILE, the folder of the archive's own tool, ~/.config/ia.ini, ~/.ia."""
    assert keys({}, tmp_path) is None
    for number, place in enumerate(
        (".ia", ".config/ia.ini", ".config/internetarchive/ia.ini", "elsewhere.ini")
    ):
        path = _ini(tmp_path / place, INI.replace("AAAA", f"A{number}"))
        environ = {"IA_CONFIG_FILE": str(path)} if number == 3 else {}
        found = keys(environ, tmp_path)
        assert found == Keys(f"A{number}", "SSSS%")
    moved = {"XDG_CONFIG_HOME": str(tmp_path / "xdg")}
    _ini(tmp_path / "xdg" / "internetarchive" / "ia.ini", INI.replace("AAAA", "X"))
    assert keys(moved, tmp_path) == Keys("X", "SSSS%")


def test_a_file_without_keys(tmp_path: Path) -> None:
    """It says nothing, like no file."""
    _ini(tmp_path / ".ia", "[general]\nscreenname = x\n")
    assert keys({}, tmp_path) is None


def test_a_file_of_another_editor(tmp_path: Path) -> None:
    """A mark of its encoding at the start of the file is no mistake."""
    _ini(tmp_path / ".ia", f"\ufeff{INI}")
    assert keys({}, tmp_path) == Keys("AAAA", "SSSS%")


@pytest.mark.parametrize(
    ("environ", "text", "where"),
    [
        ({"IA_ACCESS_KEY_ID": "a1"}, None, "IA_SECRET_ACCESS_KEY"),
        ({"IA_SECRET_ACCESS_KEY": "s3cr3t"}, None, "IA_ACCESS_KEY_ID"),
        ({}, "[s3]\naccess = AAAA\n", "[s3]"),
        ({}, "s3cr3t without a section\n", ".ia"),
        ({"IA_CONFIG_FILE": "/" + "x" * 5000}, None, "cannot be read"),
        ({"IA_ACCESS_KEY_ID": "a\n1", "IA_SECRET_ACCESS_KEY": "s3cr3t"}, None, "IA_"),
    ],
)
def test_mistakes(
    tmp_path_factory: pytest.TempPathFactory, environ: dict[str, str], text: str | None, where: str
) -> None:
    """One line that says where, without any key in it."""
    tmp_path = tmp_path_factory.mktemp("home")
    if text is not None:
        _ini(tmp_path / ".ia", text)
    with pytest.raises(SettingsError) as caught:
        keys(environ, tmp_path)
    assert where in str(caught.value)
    assert "s3cr3t" not in str(caught.value)
    assert "AAAA" not in str(caught.value)
