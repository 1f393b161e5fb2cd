"""Findings to text: one function per format, `EXPORTS` names them.

An exporter is `render(report) -> Iterator[str]`: pure, streaming, inert against hostile content.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from citekeeper.exports.bibtex import render as render_bibtex
from citekeeper.exports.companion import render as render_html
from citekeeper.exports.csl import render as render_csl
from citekeeper.exports.csv import render as render_csv
from citekeeper.exports.github import render as render_github
from citekeeper.exports.json import render as render_json
from citekeeper.exports.jsonl import render as render_jsonl
from citekeeper.exports.junit import render as render_junit
from citekeeper.exports.markdown import render as render_markdown
from citekeeper.exports.ris import render as render_ris
from citekeeper.exports.sarif import render as render_sarif
from citekeeper.exports.urls import render as render_urls
from citekeeper.exports.wikitext import render as render_wikitext
from citekeeper.model import Report

EXPORTS: Mapping[str, Callable[[Report], Iterator[str]]] = MappingProxyType(
    {
        "bibtex": render_bibtex,
        "csl": render_csl,
        "csv": render_csv,
        "github": render_github,
        "html": render_html,
        "json": render_json,
        "jsonl": render_jsonl,
        "junit": render_junit,
        "markdown": render_markdown,
        "ris": render_ris,
        "sarif": render_sarif,
        "urls": render_urls,
        "wikitext": render_wikitext,
    }
)
