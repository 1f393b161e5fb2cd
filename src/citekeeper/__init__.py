"""citekeeper keeps footnotes checkable."""

__version__ = "0.1.0"
