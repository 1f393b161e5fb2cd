"""A companion page to publish beside a report: its footnotes, what became of them, snapshots.

One self-contained HTML file per report: no script is needed to read it, nothing is loaded from
elsewhere, and the same database gives the same bytes. `view` says what stands on the page,
`picture` draws, the templates lay it out.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from citekeeper.exports.companion.view import file_names, index_view, page_view
from citekeeper.model import Report

if TYPE_CHECKING:
    from jinja2 import Environment

__all__ = ["pages", "render"]


def render(report: Report) -> Iterator[str]:
    """The page of the report; of several reports the index page over them (`pages` has all)."""
    documents = _documents(report)
    if len(documents) > 1:
        return _laid_out("index.html.j2", index=index_view(report, documents))
    return _laid_out("page.html.j2", page=page_view(report, index=None))


def pages(report: Report) -> Iterator[tuple[str, Iterator[str]]]:
    """Every file of a folder over several reports: `index.html`, and a page for each report."""
    documents = _documents(report)
    yield "index.html", _laid_out("index.html.j2", index=index_view(report, documents))
    for path, name in file_names(documents).items():
        alone = _alone(report, path)
        yield name, _laid_out("page.html.j2", page=page_view(alone, index="index.html"))


def _documents(report: Report) -> tuple[str, ...]:
    """The paths of all documents in the order of the findings."""
    return tuple(dict.fromkeys(finding.document for finding in report.audit.findings))


def _alone(report: Report, path: str) -> Report:
    """The report with one of its documents; counts of all of them together say nothing of it."""
    return replace(
        report,
        audit=replace(
            report.audit, findings=tuple(f for f in report.audit.findings if f.document == path)
        ),
        documents=tuple(d for d in report.documents if d.path == path),
        history=(),
    )


def _laid_out(template: str, **values: object) -> Iterator[str]:
    style, script = _asset("companion.css"), _asset("companion.js")
    return (
        _environment()
        .get_template(template)
        .generate(
            **values,
            style=style,
            script=script,
            policy=_policy(style, script),
        )
    )


def _policy(style: str, script: str) -> str:
    """The page may use its own style and script, and load nothing at all."""
    return (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"sha256-{base64.b64encode(digest).decode('ascii')}"


@cache
def _asset(name: str) -> str:
    return (files(__package__) / "templates" / name).read_text(encoding="utf-8")


@cache
def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined  # only this export needs it

    return Environment(
        loader=PackageLoader(__package__, "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
