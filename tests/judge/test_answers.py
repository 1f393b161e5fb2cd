"""Rows 22, 23, 26 and 27: documents that became pages, shells, moved pages and live ones."""

from __future__ import annotations

from typing import Any

import pytest

from citekeeper.judge.baselines import of_look
from citekeeper.judge.policy import POLICY
from citekeeper.judge.sight import Around
from citekeeper.judge.standing import ruled
from citekeeper.model import Confidence, Hop, PageFacts, Reason, Standing, UriR

from .conftest import ARTICLE, CHROME, MENU, SORRY, URI, Shelf

REPORT = UriR("http://mill.example/files/report.pdf")
NEW = "http://mill.example/wheels/tide"


def test_a_document_became_a_page(see: Any, shelf: Shelf) -> None:
    """A PDF was cited and HTML comes: drifted."""
    seen = see(200, uri_r=REPORT, final_uri=REPORT, page=shelf.page())
    found = ruled(seen, POLICY)
    assert (found.standing, found.reason) == (Standing.DRIFTED, Reason.TYPE_CHANGED)
    assert "a PDF was cited" in found.message
    pdf = see(200, uri_r=REPORT, final_uri=REPORT, page=shelf.page(kind="pdf"))
    assert ruled(pdf, POLICY).standing is Standing.LIVE


@pytest.mark.parametrize(
    "uri",
    [
        "http://code.example/o/r/blob/main/report.pdf",
        "http://wiki.example/wiki/File:Report.pdf",
        "http://box.example/s/x/report.pdf?dl=0",
    ],
)
def test_addresses_that_only_look_like_a_document(see: Any, shelf: Shelf, uri: str) -> None:
    """Code hosts, wikis and boxes show a page about a file under its name."""
    seen = see(200, uri_r=UriR(uri), final_uri=uri, page=shelf.page())
    assert ruled(seen, POLICY).standing is Standing.LIVE


def test_what_speaks_for_the_page(see: Any, shelf: Shelf) -> None:
    """It was a page when archived, or has the cited title; of a shell nothing is known."""
    seen = see(200, uri_r=REPORT, final_uri=REPORT, page=shelf.page())
    archived = shelf.around(baselines=(shelf.memento(CHROME, title="Report"),))
    assert ruled(seen, POLICY, archived).standing is Standing.LIVE
    as_pdf = shelf.around(baselines=(shelf.memento(CHROME, kind="pdf", title="Report"),))
    assert ruled(seen, POLICY, as_pdf).standing is Standing.DRIFTED
    assert ruled(seen, POLICY, Around(titles=("The wheel",))).standing is Standing.LIVE
    shell = see(200, uri_r=REPORT, final_uri=REPORT, page=PageFacts(chars=9, scripts=2))
    assert ruled(shell, POLICY).reason is Reason.JS_SHELL


@pytest.mark.parametrize(
    ("chars", "scripts", "kind", "reason"),
    [
        (49, 1, "html", Reason.JS_SHELL),
        (50, 1, "html", Reason.OK),
        (49, 0, "html", Reason.OK),
        (0, 0, "html", Reason.EMPTY_BODY),
        (0, 0, "text", Reason.EMPTY_BODY),
        (0, 0, "pdf", Reason.OK),
    ],
)
def test_nothing_to_read(see: Any, chars: int, scripts: int, kind: str, reason: Reason) -> None:
    """Few words with scripts, or none at all: unknown; a scanned PDF is a document all the same."""
    page = PageFacts(chars=chars, scripts=scripts, kind=kind)
    assert ruled(see(200, page=page), POLICY).reason is reason


@pytest.mark.parametrize(
    "words",
    [
        *(
            "Fatal error: Uncaught Error: Call to a member function",
            "PHP Parse error: syntax error",
        ),
        *("Uncaught PDOException: no driver", "Traceback (most recent call last): File x"),
        *("Unhandled exception at line 3", "SQLSTATE[HY000] [2002] refused", "ORA-01017: denied"),
        *("Microsoft OLE DB Provider for SQL Server error", "java.lang.NullPointerException at x"),
    ],
)
def test_the_error_message_of_a_program(see: Any, shelf: Shelf, words: str) -> None:
    """In the place of a page it is trouble that may pass, and counts for nothing."""
    page = shelf.page(words, title=None)
    found = ruled(see(200, page=page), POLICY, shelf.around(shelf.sibling(words)))
    assert (found.standing, found.reason) == (Standing.UNREACHABLE, Reason.HTTP_5XX)
    assert not found.strike
    titled = shelf.page(words, title="How to read errors")
    assert ruled(see(200, page=titled), POLICY, shelf.around()).standing is Standing.LIVE
    quoted = shelf.page(f"My server said: {words}", title=None)
    assert ruled(see(200, page=quoted), POLICY, shelf.around()).standing is Standing.LIVE


# --- row 26 ---------------------------------------------------------------------------------------


def by(*statuses: int, to: str = NEW) -> dict[str, Any]:
    """Redirects of these statuses to an address."""
    return {"redirects": tuple(Hop(status, URI) for status in statuses), "final_uri": to}


@pytest.mark.parametrize(
    ("statuses", "to", "standing"),
    [
        ((301,), NEW, Standing.MOVED),
        ((308, 301), NEW, Standing.MOVED),
        ((301, 302), NEW, Standing.LIVE),
        ((307,), NEW, Standing.LIVE),
        ((301,), URI.replace("http:", "https:"), Standing.LIVE),
        ((301,), "http://www.mill.example/en/history/Wheel.html/", Standing.LIVE),
    ],
)
def test_which_redirects_are_moves(
    see: Any, shelf: Shelf, statuses: tuple[int, ...], to: str, standing: Standing
) -> None:
    """All of them for good, and to another address than one of form."""
    found = ruled(see(200, page=shelf.page(), **by(*statuses, to=to)), POLICY)
    assert found.standing is standing
    assert found.moved_to == (to if standing is Standing.MOVED else None)


def test_how_sure_a_move_is(see: Any, shelf: Shelf) -> None:
    """High with text or title to compare, low without; another text is no move."""
    seen = see(200, page=shelf.page(title="Wheels"), **by(301))
    bare = ruled(seen, POLICY)
    assert (bare.standing, bare.confidence) == (Standing.MOVED, Confidence.LOW)
    kept = ruled(seen, POLICY, shelf.around(baselines=(shelf.memento(),)))
    assert (kept.standing, kept.confidence) == (Standing.MOVED, Confidence.HIGH)
    assert kept.scores == (("containment", 1.0),)
    titled = ruled(seen, POLICY, Around(titles=("Wheels",)))
    assert (titled.standing, titled.confidence) == (Standing.MOVED, Confidence.HIGH)
    other = ruled(seen, POLICY, shelf.around(baselines=(shelf.memento(CHROME),)))
    assert (other.standing, other.reason) == (Standing.LIVE, Reason.OK)
    away = ruled(see(200, page=shelf.page(), **by(301, to="http://new.example/a")), POLICY)
    assert "moved to new.example for good" in away.message


def test_one_title_for_all_pages_moves_nothing(see: Any, shelf: Shelf) -> None:
    """That a baseline had the same title proves nothing where none of its text is left."""
    seen = see(200, page=shelf.page(MENU + SORRY, title="Mill"), **by(301))
    around = shelf.around(baselines=(shelf.memento(title="Mill"),))
    assert ruled(seen, POLICY, around).standing is Standing.LIVE


def test_our_own_looks_are_no_memory_of_the_future(see: Any, shelf: Shelf) -> None:
    """A first look of our own is compared with later looks, never with itself."""

    first, later = see(200, page=shelf.page()), see(200, day=9, page=shelf.page(), **by(301))
    own = of_look(first)
    assert own is not None
    around = shelf.around(baselines=(own,))
    assert ruled(later, POLICY, around).confidence is Confidence.HIGH
    moved_at_once = see(200, page=shelf.page(ARTICLE), **by(301))
    assert ruled(moved_at_once, POLICY, around).confidence is Confidence.LOW
