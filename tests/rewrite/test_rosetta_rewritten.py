"""Our own report in every format that can be rewritten: only what rotted changes, once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from citekeeper.model import Citation, Document, UriM
from citekeeper.readers import read
from citekeeper.rewrite import FORMATS, Correction, Rewritten, rewrite, source

SAMPLES = Path(__file__).parents[1] / "samples"
NAMES = [f"rosetta/rosetta.{suffix}" for suffix in ("md", "html", "tex", "rst", "wiki")]
NAMES += ["bib/harbours.bib", "csl/api.json", "harbour.md", "harbour.html"]
CASES = [(name, style) for name in NAMES for style in ("replace", "append")]
CASES += [(name, "robust") for name in NAMES if name.endswith((".md", ".html"))]
Correct = Callable[..., tuple[Rewritten, bytes]]


def _read(name: str, body: bytes) -> Document:
    return read(name, body, lambda _: None)


def _body(name: str) -> bytes:
    return (SAMPLES / name).read_bytes()


def _links(citations: Sequence[Citation]) -> list[tuple[str, str, str | None]]:
    return [(c.id, link.uri_r, link.fragment) for c in citations for link in c.cited]


def _every_second(document: Document) -> list[str]:
    return [c.id for c in document.citations if c.cited][::2]


@pytest.mark.parametrize(("name", "style"), CASES)
def test_the_same_links_now_with_mementos(
    name: str, style: str, correct: Correct, replay: str
) -> None:
    """Every second citation gets its mementos: read again, the links are those of before, the
    corrected ones know their memento, and dates, kinds and ties are as they were."""
    before = _read(name, _body(name))
    ids = _every_second(before)
    made, body = correct(name, _body(name), style, ids)
    after = _read(name, body)
    left = {one.uri for one, _ in made.left}
    assert made.done
    assert _links(after.citations) == _links(before.citations)
    for was, now in zip(before.citations, after.citations, strict=True):
        facts = (was.kind, was.refers_to, was.accessed_on, was.published_on)
        assert (now.kind, now.refers_to, now.accessed_on, now.published_on) == facts
        if was.id not in ids:
            assert replace(now, place=was.place) == was
            continue
        for old, new in zip(was.cited, now.cited, strict=True):
            if old.known_memento is None and old.uri_as_cited not in left:
                assert new.known_memento == replay + old.uri_r


@pytest.mark.parametrize("name", NAMES[:5])
@pytest.mark.parametrize("style", ["replace", "append"])
def test_every_rotted_link_of_rosetta_is_corrected(name: str, style: str, correct: Correct) -> None:
    """All 26 links that have no memento yet get theirs, in every format."""
    made, body = correct(name, _body(name), style)
    assert (len(made.done), made.left) == (26, ())
    assert all(link.known_memento for c in _read(name, body).citations for link in c.cited)


@pytest.mark.parametrize(("name", "style"), CASES)
def test_a_second_run_is_empty(name: str, style: str, correct: Correct) -> None:
    """What was corrected is known to be, whatever the style of the second run."""
    ids = _every_second(_read(name, _body(name)))
    _, once = correct(name, _body(name), style, ids)
    assert correct(name, once, style, ids)[1] == once


@pytest.mark.parametrize("name", NAMES[:5])
@pytest.mark.parametrize("style", ["replace", "append"])
def test_the_same_corrections_again_change_nothing(
    name: str, style: str, rotted: Callable[..., tuple[Correction, ...]]
) -> None:
    """Even a run that does not know of the first one finds each memento in its place."""
    body = _body(name)
    document, was = _read(name, body), source(name, body)
    wanted = rotted(document, _every_second(document))
    once = rewrite(was, document, wanted, style=style).text
    now = replace(was, text=once)
    assert rewrite(now, _read(name, now.encoded(once)), wanted, style=style).text == once


@pytest.mark.parametrize("name", NAMES[:5])
def test_nothing_else_changes_by_a_byte(
    name: str, rotted: Callable[..., tuple[Correction, ...]], replay: str
) -> None:
    """Taking the archive's part out of the new source gives the old one back, byte for byte."""
    body = _body(name)
    document, was = _read(name, body), source(name, body)
    wanted = [
        replace(one, memento=UriM(replay + one.uri.partition("#")[0]))
        for one in rotted(document)
        if one.uri.startswith("http")
    ]
    new = was.encoded(rewrite(was, document, wanted, style="replace").text)
    assert new.count(replay.encode()) >= len(wanted) > 20
    assert new.replace(replay.encode(), b"") == body


def test_every_editable_format_is_in_these_tests() -> None:
    """The samples cover all formats but citations.yml, which has its own tests."""
    seen = {_read(name, _body(name)).media_type for name in NAMES}
    assert seen == set(FORMATS) - {"application/yaml"}
