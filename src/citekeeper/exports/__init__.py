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
from citekeeper.exports.json import render as render_json
from citekeeper.exports.markdown import render as render_markdown
from citekeeper.exports.ris import render as render_ris
from citekeeper.exports.wikitext import render as render_wikitext
from citekeeper.model import Report

EXPORTS: Mapping[str, Callable[[Report], Iterator[str]]] = MappingProxyType(
    {
        "bibtex": render_bibtex,
        "csl": render_csl,
        "csv": render_csv,
        "html": render_html,
        "json": render_json,
        "markdown": render_markdown,
        "ris": render_ris,
        "wikitext": render_wikitext,
    }
)
