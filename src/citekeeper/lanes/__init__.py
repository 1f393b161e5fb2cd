"""Politeness: the gate before every single request, and one dynamic queue per host.

A `Gate` lets no more than `per_host` requests at once pass to one host, and keeps `interval`
seconds between their starts as the server sees them. `run_lanes` spreads many questions over
threads so that no thread waits for a host while another host could be asked.
"""

from __future__ import annotations

from citekeeper.lanes.gate import Gate, Stopped, Time, Turn
from citekeeper.lanes.queues import MOST_THREADS, run_lanes

__all__ = ["MOST_THREADS", "Gate", "Stopped", "Time", "Turn", "run_lanes"]
