"""`citekeeper` and `python -m citekeeper`."""

from __future__ import annotations

import sys

from citekeeper import __version__


def main() -> None:
    """Run the command line and exit with its code.

    `--version` alone is answered here: scripts ask for it before every run, and loading the command
    line would take three times as long as Python itself.
    """
    if sys.argv[1:] == ["--version"]:
        sys.stdout.write(f"citekeeper {__version__}\n")
        return
    from citekeeper.cli import main as run

    run()


if __name__ == "__main__":
    main()
