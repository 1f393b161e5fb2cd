"""Budgets protect the user's network address, whoever asks and however often."""

from __future__ import annotations

import bisect
import json
import sqlite3
import stat
import subprocess
import sys
import threading
import time
from collections import Counter
from pathlib import Path

import pytest

from citekeeper.budget import FILE, LATE, LONGEST_PAUSE, WINDOW, Budget, WallClock
from citekeeper.errors import SettingsError

DAY = 86_400


class Virtual:
    """Time that passes only when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 1_000_000.0
        self.slept = 0

    def time(self) -> float:
        """Virtual Unix seconds."""
        return self.now

    def sleep(self, seconds: float) -> None:
        """Jump ahead."""
        self.slept += 1
        self.now += seconds


def most_in_a_window(moments: list[float], window: float = WINDOW) -> int:
    """The most tokens in any stretch of `window` seconds that begins with one."""
    moments = sorted(moments)
    return max(bisect.bisect_left(moments, start + window) - at for at, start in enumerate(moments))


LIMITS = {"cdx": 24, "replay": 60, "captures": 6}
"""What a minute may see of each service (docs/archives.md)."""


@pytest.mark.parametrize(("service", "limit"), LIMITS.items())
def test_no_window_of_a_day_holds_more_than_the_limit(
    tmp_path: Path, service: str, limit: int
) -> None:
    """Over a virtual day, with two budgets on one file, no 60 s see more than the limit, and nearly
    all of it is given."""
    clock = Virtual()
    start = clock.now
    taken: list[float] = []
    with Budget(tmp_path, clock) as one, Budget(tmp_path, clock) as other:
        while clock.now < start + DAY:
            for budget in (one, other):
                assert budget.take(service, limit)
                taken.append(clock.now)
            if len(taken) % 50 == 0:
                clock.now += len(taken) % 7  # a pace of its own: windows are cut everywhere
    assert most_in_a_window(taken) == limit
    assert len(taken) > limit * DAY / WINDOW * 0.9


def test_a_request_may_be_late(tmp_path: Path) -> None:
    """Requests that are up to a second on their way never make a minute with one too many."""
    clock = Virtual()
    arrived: list[float] = []
    with Budget(tmp_path, clock) as budget:
        for number in range(240):
            assert budget.take("cdx", 24)
            arrived.append(clock.now + (LATE if number % 48 < 24 else 0.0))
    assert most_in_a_window(arrived) <= 24


def test_a_quota_of_a_day_begins_anew_at_midnight(tmp_path: Path) -> None:
    """Two budgets together never take more than the quota between 00:00 and 24:00 UTC; when it is
    gone the answer comes at once, and after midnight there are tokens again."""
    clock = Virtual()
    taken: list[float] = []
    with Budget(tmp_path, clock) as one, Budget(tmp_path, clock) as other:
        for hour in range(72):
            clock.now = 1_000_000.0 + hour * 3600
            for budget in (one, other) * 10:
                before = clock.now
                if budget.take("captures", 6, per_day=200):
                    taken.append(clock.now)
                else:
                    assert clock.now == before
                    assert one.left_today("captures", 200) == 0
    per_day = Counter(moment // DAY for moment in taken)
    assert list(per_day.values()) == [200, 200, 200, 200]
    assert most_in_a_window(taken) <= 6


def test_what_is_left_of_a_day(tmp_path: Path) -> None:
    """Every service has a quota of its own, and one that was taken up elsewhere is not negative."""
    clock = Virtual()
    with Budget(tmp_path, clock) as budget:
        assert [budget.take("captures", 6) for _ in range(3)] == [True] * 3
        assert [budget.left_today("captures", quota) for quota in (5, 3, 2)] == [2, 0, 0]
        assert budget.left_today("other", 5) == 5


def test_services_have_budgets_of_their_own(tmp_path: Path) -> None:
    """A service without tokens delays no other one."""
    clock = Virtual()
    with Budget(tmp_path, clock) as budget:
        before = clock.now
        for service in ("cdx", "replay", "cdx", "replay"):
            assert budget.take(service, 2)
        assert clock.now == before
        assert budget.take("cdx", 2)
        assert clock.now >= before + WINDOW


def test_a_pause_is_everyones(tmp_path: Path) -> None:
    """A pause asked for by one budget holds for another; it is never shortened, and capped."""
    clock = Virtual()
    with Budget(tmp_path, clock) as one, Budget(tmp_path, clock) as other:
        before = clock.now
        one.pause("cdx", 60)
        one.pause("cdx", 5)
        assert other.take("cdx", 24)
        assert clock.now == pytest.approx(before + 60)
        before = clock.now
        one.pause("cdx", 86_400)
        assert other.take("cdx", 24)
        assert clock.now == pytest.approx(before + LONGEST_PAUSE)


def test_a_stopped_run_waits_no_longer(tmp_path: Path) -> None:
    """A set stop ends the waiting at once, and no token is taken."""
    clock = Virtual()
    stop = threading.Event()
    with Budget(tmp_path, clock) as budget:
        assert budget.take("cdx", 1, stop=stop)

        def sleep(seconds: float) -> None:
            clock.now += seconds
            stop.set()

        clock.sleep = sleep  # type: ignore[method-assign]
        before = clock.now
        assert not budget.take("cdx", 1, stop=stop)
        assert clock.now - before < 1
        assert not budget.take("other", 1, stop=stop)


def test_a_clock_set_back_costs_a_window_at_most(tmp_path: Path) -> None:
    """Tokens and pauses left in the future by a corrected clock do not block for hours."""
    clock = Virtual()
    with Budget(tmp_path, clock) as budget:
        for _ in range(3):
            budget.take("cdx", 3)
        budget.pause("replay", 10)
        clock.now -= 7200
        before = clock.now
        assert budget.take("cdx", 3)
        assert clock.now - before <= WINDOW + LATE + 1
        before = clock.now
        assert budget.take("replay", 3)
        assert clock.now - before <= LONGEST_PAUSE + 1


def test_a_clock_set_back_while_waiting(tmp_path: Path) -> None:
    """The waiting itself notices that the clock was set back, and looks at the file again."""
    clock = Virtual()
    with Budget(tmp_path, clock) as budget:
        assert budget.take("cdx", 1)
        plain = clock.sleep
        clock.slept = 0

        def sleep(seconds: float) -> None:
            plain(seconds)
            if clock.slept == 3:
                clock.now -= 7200

        clock.sleep = sleep  # type: ignore[method-assign]
        assert budget.take("cdx", 1)
        assert clock.slept * 0.25 <= 2 * WINDOW


def test_only_the_user_can_read_it(tmp_path: Path) -> None:
    """The state folder is made with mode 0700 and its file with 0600."""
    folder = tmp_path / "state" / "citekeeper"
    Budget(folder).close()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / FILE).stat().st_mode) == 0o600


def test_unusable_folders_are_said_in_one_line(tmp_path: Path) -> None:
    """A file instead of a folder, and rubbish instead of a database, are settings errors."""
    (tmp_path / "taken").write_text("not a folder")
    with pytest.raises(SettingsError, match="CITEKEEPER_STATE"):
        Budget(tmp_path / "taken")
    (tmp_path / FILE).write_bytes(b"no database, however one looks at it" * 100)
    with pytest.raises(SettingsError, match=r"budgets\.sqlite"):
        Budget(tmp_path)


def test_a_closed_budget_says_so(tmp_path: Path) -> None:
    """Nothing is given out without a record of it: a file that is gone is an error, not a yes."""
    budget = Budget(tmp_path)
    budget.close()
    with pytest.raises(SettingsError):
        budget.take("cdx", 24)


def test_a_failed_transaction_leaves_nothing_behind(tmp_path: Path) -> None:
    """Trouble in the middle rolls back, and the next one finds the file free."""
    clock = Virtual()
    with Budget(tmp_path, clock) as budget:

        def broken() -> float:
            raise sqlite3.OperationalError("disk I/O error")

        good, clock.time = clock.time, broken  # type: ignore[method-assign]
        with pytest.raises(SettingsError, match="disk I/O"):
            budget.take("cdx", 24)
        clock.time = good  # type: ignore[method-assign]
        assert budget.take("cdx", 24)


TAKER = """
import json, sys, time
from pathlib import Path
from citekeeper.budget import Budget

SCALE = 100.0

class Fast:
    def time(self):
        return time.time() * SCALE
    def sleep(self, seconds):
        time.sleep(seconds / SCALE)

folder, count, limit, quota = Path(sys.argv[1]), *map(int, sys.argv[2:])
taken = []
with Budget(folder, Fast()) as budget:
    print("ready", flush=True)
    sys.stdin.readline()
    for _ in range(count):
        if budget.take("service", limit, per_day=quota):
            taken.append(time.time() * SCALE)
print(json.dumps(taken))
"""


@pytest.mark.parametrize(("limit", "count", "quota"), [(24, 48, 10_000), (6, 15, 20)])
def test_two_processes_share_one_budget(tmp_path: Path, limit: int, count: int, quota: int) -> None:
    """Two real processes, at a hundred times the pace, never pass a limit together, nor the quota
    of a day (which has 14 minutes there)."""
    command = [sys.executable, "-c", TAKER, str(tmp_path), *map(str, (count, limit, quota))]
    takers = [
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    for taker in takers:
        assert taker.stdout is not None
        assert taker.stdout.readline() == "ready\n"
    answers = [taker.communicate("go\n", timeout=60)[0] for taker in takers]
    assert [taker.returncode for taker in takers] == [0, 0]
    taken = [moment for answer in answers for moment in json.loads(answer)]
    at_midnight = len({moment // DAY for moment in taken}) - 1
    assert len(taken) == min(2 * count, quota * (1 + at_midnight))
    file = sqlite3.connect(tmp_path / FILE)
    recorded = [at for (at,) in file.execute("select at from tokens")]
    file.close()
    # What was given is at most a scheduler's delay later than what was recorded.
    assert most_in_a_window(taken, WINDOW - 20) <= limit
    assert most_in_a_window(recorded) <= limit
    assert max(taken) - min(taken) >= (len(taken) // limit - 1) * WINDOW * 0.9


def test_the_wall_clock_is_the_machines() -> None:
    """Budgets run on the machine's own time."""
    clock = WallClock()
    before = time.time()
    clock.sleep(0.001)
    assert before < clock.time() <= time.time()
