"""Politeness by the clock, and threads that never wait while another host is free."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable, Iterator, Sequence

import pytest

from citekeeper.lanes import Gate, Stopped, run_lanes
from citekeeper.lanes import gate as gate_module
from citekeeper.web import SystemClock


class FakeClock:
    """Time that passes only when somebody sleeps."""

    def __init__(self) -> None:
        self.time = 100.0
        self.slept: list[float] = []
        self.lock = threading.Lock()

    def monotonic(self) -> float:
        """The seconds slept so far, from 100."""
        return self.time

    def sleep(self, seconds: float) -> None:
        """Let time pass at once."""
        with self.lock:
            self.slept.append(seconds)
            self.time += seconds


def ask(gate: Gate, host: str, *, takes: float = 0.0) -> float:
    """One whole request; when it was sent."""
    with gate.turn(host) as turn:
        sent = gate.now()
        if takes:
            gate._clock.sleep(takes)
        turn.heard()
    return sent


# --- the gate -------------------------------------------------------------------------------------


def test_gap_between_requests_to_one_host() -> None:
    """Two requests to a host start at least the interval apart; another host does not wait."""
    gate = Gate(FakeClock(), 1.0)
    first, other, second = ask(gate, "a"), ask(gate, "b"), ask(gate, "a")
    assert first == other == 100.0
    assert second >= 101.0


def test_a_late_arrival_cannot_shrink_the_gap() -> None:
    """What an answer took may have passed before the server saw the question: it is added."""
    gate = Gate(FakeClock(), 1.0)
    times = [ask(gate, "a", takes=t) for t in (0.3, 0.3, 0.5, 0.2, 0.2)]
    gaps = [b - a for a, b in itertools.pairwise(times)]
    assert gaps == pytest.approx([1.3, 1.0, 1.2, 1.2])


def test_places_at_one_host_are_limited() -> None:
    """Never more than per_host requests at once, however many threads want to."""
    gate = Gate(SystemClock(), 0.0, 2)
    now, most = 0, 0
    lock = threading.Lock()
    met = threading.Barrier(2, timeout=5)

    def work(_: int) -> None:
        nonlocal now, most
        with gate.turn("a"):
            with lock:
                now += 1
                most = max(most, now)
            met.wait()
            with lock:
                now -= 1

    threads = [threading.Thread(target=work, args=(n,)) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert most == 2


def test_a_pause_holds_everybody_back() -> None:
    """After Retry-After nobody asks that host before its time."""
    gate = Gate(FakeClock(), 1.0)
    ask(gate, "a")
    gate.pause("a", 30.0)
    assert gate.ready_at("a") == 130.0
    assert ask(gate, "a") >= 130.0


def test_waits_are_short_slices() -> None:
    """A waiting thread looks up often, so that a stop finds it soon."""
    clock = FakeClock()
    gate = Gate(clock, 1.0)
    ask(gate, "a")
    ask(gate, "a")
    assert max(clock.slept) <= gate_module.SLICE


def test_stop_ends_waiting_and_asking() -> None:
    """After a stop nobody gets a turn, and nobody keeps a place."""
    gate = Gate(FakeClock(), 1.0)
    with gate.slot("a") as turn:
        gate.stop()
        with pytest.raises(Stopped):
            turn.go()
    with pytest.raises(Stopped), gate.turn("a"):
        pass


def test_stop_between_place_and_request_gives_the_place_back() -> None:
    """A turn that ends in a stop leaves no place taken."""
    clock = FakeClock()
    gate = Gate(clock, 1.0, 2)

    def stop_while_waiting(seconds: float) -> None:
        clock.time += seconds
        gate.stop()

    with gate.slot("a") as first, gate.slot("a") as second:
        first.go()
        clock.sleep = stop_while_waiting  # type: ignore[method-assign]
        with pytest.raises(Stopped):
            second.go()
    assert gate._hosts["a"].under_way == 0


def test_a_turn_that_cannot_go_leaves() -> None:
    """`turn` itself gives its place back when the stop comes before its request."""
    gate = Gate(FakeClock(), 1.0)
    enter = gate._enter

    def enter_then_stop(host: str) -> object:
        known = enter(host)
        gate.stop()
        return known

    gate._enter = enter_then_stop  # type: ignore[method-assign, assignment]
    with pytest.raises(Stopped), gate.turn("a"):
        pass
    assert gate._hosts["a"].under_way == 0


def test_hearing_twice_counts_once() -> None:
    """Only the first head of an answer says how long it took."""
    clock = FakeClock()
    gate = Gate(clock, 1.0)
    with gate.turn("a") as turn:
        clock.sleep(0.5)
        turn.heard()
        clock.sleep(5.0)
        turn.heard()
    assert gate.ready_at("a") == pytest.approx(101.5)


def test_idle_hosts_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is remembered follows what is under way, not what was asked."""
    monkeypatch.setattr(gate_module, "KEPT_HOSTS", 4)
    clock = FakeClock()
    gate = Gate(clock, 1.0)
    for number in range(50):
        ask(gate, f"host{number}")
        clock.sleep(2.0)
    assert len(gate._hosts) <= 5


# --- the lanes ------------------------------------------------------------------------------------


def lanes(
    items: list[str],
    work: Callable[[str], object],
    *,
    gate: Gate | None = None,
    threads: int = 8,
    stop: threading.Event | None = None,
    later: Sequence[str] = (),
    again: Callable[[str, object], str | None] = lambda item, result: None,  # noqa: ARG005
) -> Iterator[tuple[str, object]]:
    """`run_lanes` on items like "a/1", whose host is the part before the slash."""
    return run_lanes(
        items,
        host_of=lambda item: item.partition("/")[0],
        work=work,
        threads=threads,
        gate=gate or Gate(SystemClock(), 0.0),
        stop=stop or threading.Event(),
        later=later,
        again=again,
    )


def test_every_item_comes_back_once() -> None:
    """All items, each with its own result; nothing for nothing."""
    items = [f"{h}/{n}" for n in range(7) for h in "abcde"]
    found = list(lanes(items, str.upper))
    assert sorted(found) == sorted((item, item.upper()) for item in items)
    assert list(lanes([], str.upper)) == []


def test_an_exception_of_the_work_is_a_value() -> None:
    """One item that fails stops no other."""

    def work(item: str) -> str:
        if item == "a/1":
            raise ValueError(item)
        return item

    found = dict(lanes(["a/0", "a/1", "a/2"], work))
    assert isinstance(found["a/1"], ValueError)
    assert (found["a/0"], found["a/2"]) == ("a/0", "a/2")


def test_one_host_is_asked_one_at_a_time() -> None:
    """Two items of a lane are never under way together where the gate allows one."""
    under_way: dict[str, int] = {}
    together: list[int] = []

    def work(item: str) -> None:
        host = item[0]
        under_way[host] = under_way.get(host, 0) + 1
        together.append(under_way[host])
        under_way[host] -= 1

    assert len(list(lanes([f"{h}/{n}" for n in range(40) for h in "abc"], work))) == 120
    assert max(together) == 1


def test_the_longest_lane_goes_first() -> None:
    """The lane that would be the last to end is begun first."""
    order: list[str] = []
    items = ["short/0", "middle/0", "middle/1", *(f"long/{n}" for n in range(5))]
    list(lanes(items, order.append, threads=1))
    assert order[0] == "long/0"
    assert order.index("middle/0") < order.index("short/0")


def test_a_thread_stays_with_its_host(monkeypatch: pytest.MonkeyPatch) -> None:
    """With more hosts than stay connected, equal lanes are walked to their end."""
    monkeypatch.setattr("citekeeper.lanes.queues.KEPT_OPEN", 3)
    order: list[str] = []
    list(lanes([f"{h}/{n}" for n in range(2) for h in "abcd"], order.append, threads=1))
    assert [item[0] for item in order] == list("aabbccdd")


def test_every_host_is_tried_before_the_slowest_is_walked() -> None:
    """Where connections stay open, hosts take turns until it is known which will be the last."""
    clock = FakeClock()
    gate = Gate(clock, 0.0)
    order: list[str] = []

    def work(item: str) -> None:
        order.append(item)
        clock.sleep(5.0 if item[0] == "c" else 1.0)

    list(lanes([f"{h}/{n}" for n in range(3) for h in "abcd"], work, gate=gate, threads=1))
    assert order[:6] == ["a/0", "b/0", "c/0", "d/0", "c/1", "c/2"]


def test_what_is_asked_once_more_comes_after_all_else() -> None:
    """What `again` wants and what was `later` from the start is taken when the rest has been."""
    asked: list[str] = []

    def again(item: str, _: object) -> str | None:
        return f"{item}+" if item in ("a/0", "b/1") else None

    items = [f"{h}/{n}" for n in range(3) for h in "ab"]
    found = list(lanes(items, asked.append, threads=1, later=["c/0"], again=again))
    assert sorted(asked[:6]) == sorted(items)
    assert sorted(asked[6:]) == ["a/0+", "b/1+", "c/0"]
    assert len(found) == 9


def test_the_last_answer_may_ask_for_one_more() -> None:
    """Threads without work stay as long as an answer under way may bring some."""
    started = threading.Barrier(3, timeout=10)

    def work(item: str) -> str:
        if not item.endswith("+"):
            started.wait()
        return item

    def again(item: str, _: object) -> str | None:
        return None if item.endswith("+") else f"{item}+"

    found = [item for item, _ in lanes(["a/0", "b/0", "c/0"], work, again=again)]
    assert sorted(found) == ["a/0", "a/0+", "b/0", "b/0+", "c/0", "c/0+"]


def test_a_host_that_must_wait_lets_others_go_first() -> None:
    """While one host's gap lasts the thread asks another host."""
    clock = FakeClock()
    gate = Gate(clock, 10.0)
    order: list[str] = []

    def work(item: str) -> None:
        with gate.turn(item[0]):
            order.append(item)

    list(lanes([*(f"a/{n}" for n in range(3)), "b/0", "c/0"], work, gate=gate, threads=1))
    assert order == ["a/0", "b/0", "c/0", "a/1", "a/2"]
    assert clock.time == pytest.approx(120.0, abs=0.5)


def test_more_places_are_used_where_the_gate_has_them() -> None:
    """per_host 2: two threads work on one lane at the same time."""
    met = threading.Barrier(2, timeout=5)
    gate = Gate(SystemClock(), 0.0, 2)
    found = list(lanes(["a/0", "a/1"], lambda _: met.wait(), gate=gate))
    assert sorted(result for _, result in found) == [0, 1]  # type: ignore[type-var]


def test_stop_is_seen_at_once() -> None:
    """Nothing new is started, waiting threads go home, what is under way may still arrive."""
    stop = threading.Event()
    gate = Gate(SystemClock(), 3600.0)

    def work(item: str) -> str:
        with gate.turn(item[0]):
            return item

    began = time.monotonic()
    seen = []
    for item, _ in lanes(["a/0", "a/1", "a/2", "b/0"], work, gate=gate, stop=stop):
        seen.append(item)
        if len(seen) == 2:
            stop.set()
    assert sorted(seen) == ["a/0", "b/0"]
    assert time.monotonic() - began < 10


def test_a_thread_that_hangs_is_left_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    """After a stop nobody waits long for an answer that does not come."""
    monkeypatch.setattr("citekeeper.lanes.queues.LAST_WORDS", 2)
    stop, never = threading.Event(), threading.Event()
    stop.set()
    assert list(lanes(["a/0"], lambda _: never.wait(30), stop=stop)) == []
    never.set()


def test_leaving_early_ends_the_threads() -> None:
    """Who stops listening (Ctrl-C) leaves no thread that goes on asking."""
    asked: list[str] = []
    items = [f"{n}/0" for n in range(2000)]
    found = lanes(items, asked.append, threads=4)
    next(found)
    found.close()  # type: ignore[attr-defined]
    for thread in [t for t in threading.enumerate() if t.name.startswith("citekeeper-lane")]:
        thread.join(10)
        assert not thread.is_alive()
    assert len(asked) < 2000


def test_results_wait_for_a_slow_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    """The answers not yet taken are bounded: memory does not follow the list."""
    monkeypatch.setattr("citekeeper.lanes.queues.MOST_THREADS", 2)
    monkeypatch.setattr("citekeeper.lanes.queues.SLICE", 0.001)
    asked: list[str] = []
    items = [f"{n}/0" for n in range(500)]
    for taken, _ in enumerate(lanes(items, asked.append, threads=8), 1):
        assert len(asked) - taken <= 2 * 2 + 2
    assert len(asked) == 500
