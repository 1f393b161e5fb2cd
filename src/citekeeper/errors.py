"""The errors a user can meet, and what each one means for the exit code.

::

    CitekeeperError            4   citekeeper could not do its job
    ├── InputError             2   what the user gave cannot be used
    │   ├── ReadError              a document that cannot be read
    │   ├── ManifestError          a citations.yml that cannot be used
    │   └── SettingsError          an option, setting or environment variable
    └── CannotAudit            3   nothing wrong with the input, but no audit was possible
        └── StoreError             the database cannot be opened, read or written

A dead link is data and never one of these. Every message is one line: where, what, and what to
do next.
"""

from __future__ import annotations


class CitekeeperError(Exception):
    """One clear line for a human: `where: what; hint`.

    `where` names the file, line or key at fault ("citations.yml:14: settings.max_age"), `what` says
    what is wrong with it, `hint` says what to do next. Only `what` is required.
    """

    exit_code = 4

    def __init__(self, what: str, *, where: str | None = None, hint: str | None = None) -> None:
        self.what = what
        self.where = where
        self.hint = hint
        super().__init__(str(self))

    def __str__(self) -> str:
        line = f"{self.where}: {self.what}" if self.where else self.what
        return f"{line}; {self.hint}" if self.hint else line


class InputError(CitekeeperError):
    """What the user gave cannot be used; nothing was written. Exit code 2."""

    exit_code = 2


class ReadError(InputError):
    """A document that cannot be read as citations: missing, binary, empty, damaged."""


class ManifestError(InputError):
    """A citations.yml that cannot be used; `where` names file, line and key."""


class SettingsError(InputError):
    """An option, a setting or an environment variable with a value that cannot be used."""


class CannotAudit(CitekeeperError):  # noqa: N818 - says what it means for the user
    """The input is fine, but no honest audit was possible (network, archive, database). Exit 3."""

    exit_code = 3


class StoreError(CannotAudit):
    """The database cannot be opened, is none of ours, is newer than this program, or is locked."""
