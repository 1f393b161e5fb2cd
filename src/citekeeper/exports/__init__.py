"""Findings to text: one function per format, `EXPORTS` names them.

An exporter is `render(report) -> Iterator[str]`: pure, streaming, inert against hostile content.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from citekeeper.exports.companion import render as render_html
from citekeeper.exports.csv import render as render_csv
from citekeeper.exports.github import render as render_github
from citekeeper.exports.json import render as render_json
from citekeeper.exports.junit import render as render_junit
from citekeeper.exports.markdown import render as render_markdown
from citekeeper.exports.sarif import render as render_sarif
from citekeeper.model import Report

EXPORTS: Mapping[str, Callable[[Report], Iterator[str]]] = MappingProxyType(
    {
        "csv": render_csv,
        "github": render_github,
        "html": render_html,
        "json": render_json,
        "junit": render_junit,
        "markdown": render_markdown,
        "sarif": render_sarif,
    }
)
