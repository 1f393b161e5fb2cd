"""What every export makes sure of."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from citekeeper.exports.inert import clickable, live_link, plain, serving
from citekeeper.model import Label, Standing


@pytest.mark.parametrize(
    "uri",
    [
        "javascript:alert(1)",
        "ftp://a.example/",
        "http://",
        "https://user:word@a.example/",
        'https://a.example/"onclick=1',
        "https://a.example/\u202egpj",
        "http://[::1/",
        None,
    ],
)
def test_not_clickable(uri: str | None) -> None:
    """Only http and https addresses of a host, without anything that could break out of them."""
    assert not clickable(uri)


def test_clickable() -> None:
    """An ordinary address, one with a port, one with other letters."""
    assert all(
        map(clickable, ("http://a.example/x?y=1#z", "https://a.example:8/", "http://ä.de/ö"))
    )


def test_plain() -> None:
    """Control characters, direction marks and line ends become spaces; words stay."""
    assert plain("a\x1b[31m\u202e b\n\nc\x85") == "a [31m b c"
    assert plain(None) == ""


def test_parked_is_never_linked(report: Any) -> None:
    """A page in other hands has no live link; a dead one may be tried."""
    finding = report.audit.findings[0]
    assert live_link(finding) == finding.cited.uri_as_cited
    verdict = replace(finding.verdict, standing=Standing.PARKED)
    assert live_link(replace(finding, verdict=verdict)) is None


def test_only_what_serves(report: Any) -> None:
    """A memento that does not serve is none to an export."""
    finding = report.audit.findings[0]
    assert serving(finding) is finding.keeping.memento
    early = replace(finding.keeping, label=Label.BEFORE_PUBLICATION)
    assert serving(replace(finding, keeping=early)) is None
    assert serving(report.audit.findings[2]) is None
