"""Draw docs/demo.svg: what `citekeeper demo` prints, as a terminal shows it (make picture)."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
from pathlib import Path

from rich.console import Console
from rich.text import Text

PICTURE = Path(__file__).resolve().parent.parent / "docs" / "demo.svg"
COLUMNS = 150


def main() -> None:
    """Run the demo with colours and save the picture, without fonts from elsewhere."""
    colours = {"FORCE_COLOR": "1", "COLUMNS": str(COLUMNS), "TERM": "xterm-256color"}
    shown = subprocess.run(
        [sys.executable, "-m", "citekeeper", "demo"],
        env={**os.environ, **colours},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        check=True,
    )
    out = Console(record=True, width=COLUMNS, file=io.StringIO(), highlight=False)
    out.print(Text("$ citekeeper demo\n", "bold"), Text.from_ansi(shown.stdout), sep="")
    svg = out.export_svg(title="citekeeper demo", unique_id="demo")
    svg = re.sub(r"\s*@font-face \{.*?\}", "", svg, flags=re.DOTALL)
    PICTURE.write_text(svg.replace("Fira Code, ", ""), encoding="utf-8")


if __name__ == "__main__":
    main()
