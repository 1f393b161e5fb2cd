"""Is the page at the end of the redirects the cited one? By its text, or its title. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from citekeeper.judge.baselines import Baseline
from citekeeper.judge.likeness import carries_title, kept, plain
from citekeeper.judge.policy import Policy
from citekeeper.judge.siblings import nearest
from citekeeper.judge.sight import Around, Scene

LEAST_TITLE = 3
"""Words of a cited title that is looked for within another: fewer are often the site's name."""


def likest(scene: Scene, *, in_main: bool = False) -> float | None:
    """The greatest containment of any baseline from before the look; None without any.

    What the site shows at an address that cannot exist is left out where that is known. With
    `in_main` only the main part of the page is looked at, where it is known.
    """
    page, text = scene.seen.page, scene.around.text
    if page is None or page.text_sha256 is None:
        return None
    found: list[float] = []
    beside = of_the_site(scene.around, scene.seen.at, scene.policy)
    for baseline in _before(scene):
        if (beside is None or in_main) and baseline.sha256 == page.text_sha256:
            return 1.0
        before, live = text(baseline.sha256 or ""), text(page.text_sha256)
        if live and in_main and page.main_span is not None:
            live = live[slice(*page.main_span)]
        if before and live:
            share = kept(baseline.main(before), live, beside)
            found += [] if share is None else [share]
    return max(found, default=None)


def _before(scene: Scene) -> Iterator[Baseline]:
    """The baselines that can speak of a look: mementos, and looks of our own before it."""
    for baseline in scene.around.baselines:
        if not (baseline.own and baseline.at >= scene.seen.at):
            yield baseline


def of_the_site(around: Around, at: datetime, policy: Policy) -> str | None:
    """The text at an address of the same directory that cannot exist."""
    for sibling in nearest(around.siblings, at, policy):
        if sibling.text_sha256 and (text := around.text(sibling.text_sha256)):
            return text
    return None


def _own_lines(scene: Scene) -> list[str]:
    """Title and heading of the page, unless an address that cannot exist has the same title."""
    page = scene.seen.page
    everywhere = {s.title.casefold() for s in scene.around.siblings if s.title}
    lines = (page.title, page.h1) if page is not None else ()
    return [line for line in lines if line and line.casefold() not in everywhere]


def has_cited_title(scene: Scene) -> bool:
    """Whether title or heading of the page have what a citation calls it.

    A short title must be all of it: the name of an organisation is on every page of its site.
    """
    lines = _own_lines(scene)
    return any(
        plain(title) == plain(line)
        or (len(plain(title).split()) >= LEAST_TITLE and carries_title(title, line))
        for title in scene.around.titles
        for line in lines
    )


def same_title(scene: Scene) -> bool:
    """Whether the page is called as it is cited, or as a baseline was.

    A baseline's title proves nothing where nearly none of its text is left: many sites have one
    title for all their pages.
    """
    if has_cited_title(scene):
        return True
    share = likest(scene)
    if share is not None and share < scene.policy.replaced_below:
        return False
    theirs = {
        line.casefold()
        for baseline in _before(scene)
        for line in (baseline.page.title, baseline.page.h1)
        if line
    }
    return any(line.casefold() in theirs for line in _own_lines(scene))


def is_the_cited(scene: Scene, *, in_main: bool = False) -> bool:
    """Whether title or text of the page, or of its main part, are those that were cited."""
    likeness = likest(scene, in_main=in_main)
    return same_title(scene) or (likeness is not None and likeness >= scene.policy.moved_from)
