"""The keys of an Internet Archive account: from the environment or its own ia.ini, nowhere else."""

from __future__ import annotations

import configparser
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from citekeeper.errors import SettingsError

ACCESS, SECRET = "IA_ACCESS_KEY_ID", "IA_SECRET_ACCESS_KEY"


@dataclass(frozen=True, slots=True)
class Keys:
    """An access key and its secret; neither is shown where the value is printed or logged."""

    access: str = field(repr=False)
    secret: str = field(repr=False)

    @property
    def header(self) -> str:
        """What the Authorization header says."""
        return f"LOW {self.access}:{self.secret}"


def keys(environ: Mapping[str, str], home: Path | None) -> Keys | None:
    """The account's keys; None where there are none. Without a `home` no file is looked at.

    Both from the environment, else from [s3] of the first ia.ini that there is: $IA_CONFIG_FILE,
    $XDG_CONFIG_HOME/internetarchive/ia.ini, ~/.config/internetarchive/ia.ini, ~/.config/ia.ini,
    ~/.ia (the places of the Internet Archive's own tool). Raises SettingsError where one of the two
    is missing or the file cannot be read; no message holds a key.
    """
    access, secret = environ.get(ACCESS, "").strip(), environ.get(SECRET, "").strip()
    if access or secret:
        return _sound(access, secret, where=SECRET if access else ACCESS)
    for path in _places(environ, home) if home else ():
        if _is_there(path):
            return _from(path)
    return None


def _places(environ: Mapping[str, str], home: Path) -> Iterator[Path]:
    if environ.get("IA_CONFIG_FILE"):
        yield Path(environ["IA_CONFIG_FILE"])
        return
    config = environ.get("XDG_CONFIG_HOME") or str(home / ".config")
    yield Path(config) / "internetarchive" / "ia.ini"
    yield Path(config) / "ia.ini"
    yield home / ".ia"


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError as error:  # a folder that we may not enter, a name that is too long
        raise _unreadable(path, error) from None


def _from(path: Path) -> Keys | None:
    parser = configparser.RawConfigParser()
    try:
        parser.read_string(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError, configparser.Error) as error:
        raise _unreadable(path, error) from None
    access = parser.get("s3", "access", fallback="").strip()
    secret = parser.get("s3", "secret", fallback="").strip()
    return _sound(access, secret, where=f"{path}: [s3]") if access or secret else None


def _unreadable(path: Path, error: Exception) -> SettingsError:
    # The error's own words may quote a line of the file, and with it a key.
    what = f"cannot be read ({type(error).__name__})"
    return SettingsError(what, where=str(path), hint="run `ia configure` again")


def _sound(access: str, secret: str, *, where: str) -> Keys:
    hint = "give both the access key and the secret of archive.org/account/s3.php"
    if not access or not secret:
        raise SettingsError("one of the two keys is missing", where=where, hint=hint)
    if not (access + secret).isascii() or not (access + secret).isprintable() or " " in access:
        raise SettingsError("the keys hold letters that no key has", where=where, hint=hint)
    return Keys(access, secret)
