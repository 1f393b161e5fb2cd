"""Which lines of a page's text are its own sentences: in one frame, another page may stand."""

from __future__ import annotations

from typing import Any

from citekeeper.judge.passages import below
from citekeeper.model import Standing

from .conftest import Shelf
from .test_support import Desk


def test_another_page_in_the_same_frame(see: Any, shelf: Shelf) -> None:
    """Heading and text were replaced, though more than half of all words are the site's."""
    frame = "See also\n" + "\n".join(
        f"Minutes of the {n}th meeting of the {n}th board" for n in "bcdefghijkl"
    )
    about = "Two in three ferries of the lower river run late in winter, say those who row them."
    rows = "The survey asked ninety rowers and their families about fog, ice and their pay."
    desk = Desk(shelf, f"Ferries\nMay 2015\n{about}\n{rows}\n{frame}", {"h1": "Ferries"})
    other = "The gardens by the old lock are open to all, and whoever comes may take a bed of them."
    told = {
        f"Gardens\n{other}\n{frame}": Standing.DRIFTED,
        f"Gardens\n{about}\n{rows}\n{frame}": Standing.LIVE,
        f"Gardens\n{frame}\n{about}\n{rows}": Standing.LIVE,
        f"Gardens\n{other}\nFerries\n{frame}": Standing.LIVE,
    }
    for text, standing in told.items():
        found = desk.judged(see(200, page=shelf.page(text, h1="Gardens"))).verdict
        assert found.standing is standing
    same = shelf.page(f"Ferries\n{other}\n{frame}", h1="Ferries")
    assert desk.judged(see(200, page=same)).verdict.standing is Standing.LIVE


def test_the_sentences_below_a_heading() -> None:
    """Labels above them are passed over, and the next label ends them."""
    said = "Two in three ferries of the lower river run late."
    text = f"Home\nFerries\n4 May\nShare\n{said}\n{said}\nRead also\n{said}"
    assert below(text, "Ferries") == f"{said}\n{said}"
    assert below(text, "Gardens") == ""
    assert below("Ferries\nHome", "Ferries") == ""
