"""`audit --keep-copies`: where copies of fetched pages go, and what is said of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from citekeeper.errors import SettingsError

if TYPE_CHECKING:
    from citekeeper.audit.copying import Keeper


def copies_folder(flags: dict[str, Any]) -> Path | None:
    """The folder that was named; SettingsError with --offline, which fetches nothing to keep."""
    named = flags.get("keep_copies")
    if named and flags.get("offline"):
        hint = "leave one of the two out"
        raise SettingsError("--offline fetches nothing to keep", where="--keep-copies", hint=hint)
    return Path(named) if named else None


def copied(keeper: Keeper) -> str:
    """What was kept, and where."""
    if keeper.file is None:
        return "No page was copied: none was fetched and live that is not copied as it is."
    pages = "1 page" if keeper.pages == 1 else f"{keeper.pages} pages"
    return f"Copies of {pages}: {keeper.file}"
