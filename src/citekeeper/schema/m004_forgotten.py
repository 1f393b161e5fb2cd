"""What somebody asked us to forget: the tombstones, and nothing of the pages themselves.

Frozen like every migration: a later change is a file of its own.
"""

from __future__ import annotations

TABLES = """
create table forgotten ( -- links whose pages were removed on request; nothing of them is kept again
  link integer primary key references links(id),
  at text not null check (at like '____-__-__T__:__:__Z'), -- when it was forgotten
  reason text not null -- as told
) strict;
"""

ERASED = {
    "observations": (
        "detail = '', headers = '{}', page_title = null, page_h1 = null, page_lang = null, "
        "page_signs = iif(page_signs is null, null, '[]'), text_sha256 = null, "
        "main_start = null, main_end = null"
    ),
    "archive_replies": (
        "detail = '', page_title = null, page_h1 = null, page_lang = null, "
        "page_signs = iif(page_signs is null, null, '[]'), text_sha256 = null, "
        "main_start = null, main_end = null"
    ),
}
"""The columns of evidence that hold words of a page; what is left says when it was asked, and that
it answered."""
