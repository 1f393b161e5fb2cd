"""What else was odd about an archive's answer, as observations have it: a replay that was cut off.

Frozen like every migration: a later change is a file of its own.
"""

from __future__ import annotations

COLUMNS = """
alter table archive_replies add column
  warnings text not null default '[]' check (json_valid(warnings)); -- what else was odd
"""
