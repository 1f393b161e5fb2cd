"""Settings and thresholds as they were, in values that JSON can hold; durations in seconds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import timedelta
from typing import Any

from citekeeper.judge.policy import RULES_VERSION, Policy
from citekeeper.model import Settings


def settings_row(settings: Settings) -> Mapping[str, object]:
    """The settings as they were, for the run's row; durations in seconds."""
    row = asdict(settings)
    return {k: v.total_seconds() if isinstance(v, timedelta) else v for k, v in row.items()}


def policy_row(policy: Policy) -> Mapping[str, object]:
    """The thresholds as they were, for the audit's row; durations in seconds."""
    return {"rules_version": RULES_VERSION, **_plain(asdict(policy))}


def _plain(values: Mapping[Any, object]) -> dict[str, object]:
    plain: dict[str, object] = {}
    for name, value in values.items():
        if isinstance(value, timedelta):
            value = value.total_seconds()
        elif isinstance(value, tuple):
            value = [v.total_seconds() if isinstance(v, timedelta) else v for v in value]
        elif isinstance(value, Mapping):
            value = _plain(value)
        plain[str(name)] = value
    return plain
