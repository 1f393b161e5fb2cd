"""Every number about web archives that the program rests on, with its section of docs/archives.md.

They are measurements and published limits of others, and they change: change them here.
"""

from __future__ import annotations

from datetime import timedelta

from citekeeper.judge.candidates import LISTED
from citekeeper.web import Limits

# --- asking (docs/archives.md, "Limits and manners") --------------------------------------------

PAUSE_SECONDS = 60.0
"""After a 429 nobody asks that service for so long; they usually come without Retry-After."""

PAUSE_CAP_SECONDS = 300.0
"""A Retry-After is honoured up to this."""

THROTTLED_END = 3
"""The third 429 in a run ends that service's part of it: going on earns a ban of an hour."""

TRIES = 2
"""Questions to the index fail a third of the time; two tries, then the answer is unknown."""

SILENT_END = 3
"""So many transport failures in a row end the service's part of the run: an archive that hangs
must not cost a read timeout for every link. Of our own choosing."""

UNUSABLE_END = 10
"""So many answers in a row without use (5xx, HTML, cut off) end it too. One in three is usual, ten
in a row are an outage. Of our own choosing."""

TEMPORARILY_OFFLINE = "Temporarily Offline"
"""What the Internet Archive's 503 says when all of it is down: that ends the service's part."""

INDEX_LIMITS = Limits(connect=10.0, read=60.0, total=90.0, body=8_000_000, pdf=8_000_000)
"""The index can take 15 to 50 s; 10,000 rows are about 1.5 MB."""

REPLAY_LIMITS = Limits(connect=10.0, read=30.0, total=60.0, body=1_000_000, pdf=4_000_000)
"""Of a replay as much is read as of a live page (docs/findings.md, "Request policy")."""

# --- the index (docs/archives.md, "The index") ----------------------------------------------------

ROWS = LISTED
"""Rows asked for around the target date."""

ROWS_NEWEST = 5
"""The last captures that are asked for where a link looks gone (docs/findings.md, "Over time")."""

ROWS_UNSORTED = 10_000
"""Rows asked for where the server does not sort by distance."""

WINDOW_DAYS = (365, 30)
"""The windows on both sides of the target, where rows do not come nearest first: the second one
where even `ROWS_UNSORTED` rows were not all of the first. Of our own choosing."""

TIMEMAP_PAGES = 5
"""Parts of a TimeMap that are read for one date, at most: the one around it and its neighbours, and
what leads there. Of our own choosing."""

NO_ERRORS = "!statuscode:[345].."
"""The filter that hides what is not the page itself, and leaves revisits. pywb takes it for a plain
word, and hides nothing."""

FIELDS = ("urlkey", "timestamp", "original", "mimetype", "statuscode", "digest", "length")

EXCLUDED_STATUS = frozenset({451})
"""Never seen; to be treated as an exclusion."""

EXCLUDED_HEADER = "x-archive-wayback-runtime-error"
EXCLUDED_WORDS = (
    b"AdministrativeAccessControlException",
    b"RobotAccessControlException",
    b"excluded from the Wayback Machine",
)

# --- replay (docs/archives.md, "Replay") ----------------------------------------------------------

GOOD_STATUS = frozenset({200, 203})
"""Archived statuses that are the page itself; a 206 too where it is the whole of it."""

REDIRECT_HOURS = 24
"""How far the target of an archived redirect may have been captured from the redirect itself."""

REDIRECT_HOPS = 5
"""Archived redirects followed at most."""

FRAMED_HOSTS = frozenset({"perma.cc"})
"""Archives that show a capture in a page of their own, drawn by scripts: that page has the
Memento-Datetime of the capture and is not what was captured, so that it proves nothing of it."""

NOT_DONE = frozenset({500, 502, 503, 509})
"""Statuses of the archive's trouble after which nothing was done. 504, 520 and 523 were seen of
captures that exist: their outcome is unknown."""

# --- capturing (docs/archives.md, "Capturing") ----------------------------------------------------

SAVE_PER_MINUTE, SAVE_PER_MINUTE_KEYLESS = 6, 3
"""Of the 7 allowed with keys (`ArchiveSettings.save_per_minute`); without them one every 20 s."""

SAVE_PER_DAY, SAVE_PER_DAY_KEYLESS = 30_000, 200
"""Captures that the archive allows from 00:00 UTC to 00:00 UTC."""

SUBMIT_LIMITS = Limits(connect=10.0, read=60.0, total=75.0, body=1_000_000, pdf=1_000_000)
"""A POST is answered at once, with a job."""

SAVE_LIMITS = Limits(connect=10.0, read=130.0, total=140.0, body=1_000_000, pdf=1_000_000)
"""A GET is answered when the capture is made, which can take two minutes."""

STATUS_LIMITS = Limits(connect=10.0, read=30.0, total=60.0, body=4_000_000, pdf=4_000_000)
"""What became of twenty jobs, with all the resources that they loaded."""

SAVE_HOPS = 6
"""Redirects followed at most from a save by GET to the capture it made."""

SAVE_RECENT = timedelta(days=3)
"""A save by GET may lead to a capture that was there; an older one is none that we asked for. As
many days as in `SAVE_OPTIONS`."""

JOBS_AT_ONCE = 20
"""Jobs that one question may be about."""

SAVE_OPTIONS = {
    "skip_first_archive": "1",  # faster: whether it is the first capture is of no interest
    "if_not_archived_within": "3d",  # a copy of the last days will do, and costs nothing
    "js_behavior_timeout": "0",  # cited pages are text
}
"""What is asked of a capture. capture_all stays off, else block pages and 404s are archived;
capture_outlinks stays off: it would take up to a hundred pages that nobody cited."""

SAVE_FILE = {"force_get": "1"}
"""A PDF is fetched as it is, and not opened in a browser."""
