"""citations.yml <-> Manifest: comments, hand-kept fields and layout survive.

`load` reads a ledger, `merge` adds a document's new notes, `mark` writes a human decision,
`compare` says where ledger and document disagree. An edit changes the characters that it must and
no other; `tree` gives every value its place in the text for that.
"""

from __future__ import annotations

from citekeeper.manifest.keys import key_tables
from citekeeper.manifest.loading import load
from citekeeper.manifest.marking import mark
from citekeeper.manifest.merging import merge
from citekeeper.manifest.pairing import compare
from citekeeper.manifest.weaving import Merged

__all__ = ["Merged", "compare", "key_tables", "load", "mark", "merge"]
