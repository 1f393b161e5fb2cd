"""One link, one observation: redirects kept hop by hop, patience, and every kind of end."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta

import pytest

from citekeeper.demo.server import PracticeWeb, Reply, Request, html, moved
from citekeeper.lanes import Gate, Stopped
from citekeeper.model import Hop, Observation, Problem, UriR
from citekeeper.probe import KEPT_HEADERS, OverBudget, Probed, Prober
from citekeeper.web import Web, user_agent

Start = Callable[..., PracticeWeb]
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


class FakeClock:
    """Time that passes only when somebody sleeps, and says how long."""

    def __init__(self) -> None:
        self.time = 0.0
        self.asleep = 0.0

    def now(self) -> datetime:
        """Noon, and what was slept since."""
        return NOW + timedelta(seconds=self.time)

    def monotonic(self) -> float:
        """The seconds slept so far."""
        return self.time

    def sleep(self, seconds: float) -> None:
        """Let time pass at once."""
        self.time += seconds
        self.asleep += seconds


class Practice:
    """A prober on a practice web: `see(uri)` is its observation."""

    def __init__(self, web: PracticeWeb, session: Web, clock: FakeClock) -> None:
        self.web = web
        self.session = session
        self.clock = clock
        self.prober = Prober(session, clock)

    def probe(self, uri: str, *, attempt: int = 1, alternatives: tuple[str, ...] = ()) -> Probed:
        """What a probe of `uri` saw; it must have been asked."""
        found = self.prober.probe(UriR(uri), run=7, attempt=attempt, alternatives=alternatives)
        assert isinstance(found, Probed)
        return found

    def see(self, uri: str, **options: object) -> Observation:
        """Only the observation."""
        return self.probe(uri, **options).observation  # type: ignore[arg-type]


@pytest.fixture
def practise(practice_web: Start) -> Iterator[Callable[..., Practice]]:
    """A factory: `practise(routes, interval=0.0, gated=True, **options of the practice web)`."""
    with ExitStack() as stack:

        def start(
            routes: object, *, gated: bool = True, allow_private: bool = True, **options: object
        ) -> Practice:
            web = practice_web(routes, **options)
            clock = FakeClock()
            session = Web(
                user_agent=user_agent("0.1"),
                clock=clock,
                resolver=web.resolver,
                gate=Gate(clock, 0.0) if gated else None,
                ca_bundle=web.ca_bundle,
                allow_private=allow_private,
            )
            return Practice(web, stack.enter_context(session), clock)

        yield start


Practise = Callable[..., Practice]


# --- ends -----------------------------------------------------------------------------------------


def test_a_page(practise: Practise) -> None:
    """Who was asked, when, in which run and attempt; what was seen, and its text."""
    practice = practise({("a.example", "/"): html("A title", "Some words to read.")})
    probed = practice.probe("http://a.example/")
    seen = probed.observation
    assert (seen.uri_r, seen.run, seen.attempt, seen.at) == ("http://a.example/", 7, 1, NOW)
    assert (seen.status, seen.problem, seen.detail) == (200, None, "")
    assert (seen.final_uri, seen.redirects, seen.dns) == ("http://a.example/", (), ("127.0.0.1",))
    assert seen.content_type == "text/html; charset=utf-8"
    assert seen.page is not None
    assert seen.page.title == "A title"
    assert probed.text is not None
    assert "Some words to read." in probed.text


def test_error_pages_are_read_too(practise: Practise) -> None:
    """A challenge or a parking page may come with any status."""
    seen = practise({("a.example", "/"): html("Just a moment...", status=403)}).see(
        "http://a.example/"
    )
    assert seen.status == 403
    assert seen.page is not None


def test_media_have_no_page(practise: Practise) -> None:
    """Where the headers were enough there is nothing to tell of the body."""
    practice = practise({("a.example", "/a.mp4"): Reply(200, {"Content-Type": "video/mp4"}, b"x")})
    probed = practice.probe("http://a.example/a.mp4")
    assert (probed.observation.status, probed.observation.page, probed.text) == (200, None, None)


@pytest.mark.parametrize(
    ("uri", "problem"),
    [
        ("http://none.example/", Problem.DNS_NXDOMAIN),
        ("http://reset.example/", Problem.CONNECT_RESET),
        ("ftp://a.example/", Problem.SCHEME),
        ("http://a.example:0/", Problem.INVALID_URL),
        ("http://169.254.169.254/", Problem.PRIVATE_HOST),
    ],
)
def test_every_trouble_is_an_observation(practise: Practise, uri: str, problem: Problem) -> None:
    """Nothing that the web does, or that somebody wrote, ends in an exception."""
    practice = practise({("reset.example", "/"): Reply(then="reset")})
    seen = practice.see(uri)
    assert (seen.status, seen.problem, seen.final_uri) == (None, problem, uri)
    assert seen.detail
    assert "secret" not in seen.detail
    assert seen.page is None


def test_a_broken_certificate_is_a_warning(practise: Practise) -> None:
    """The page behind it is read, and the label stays with the observation."""
    practice = practise({("a.example", "/"): html("A")}, certificates={"a.example": "expired"})
    seen = practice.see("https://a.example/")
    assert (seen.status, seen.tls, seen.warnings) == (200, "tls-expired", ("tls-expired",))


def test_a_second_attempt_is_on_a_new_connection(practise: Practise) -> None:
    """The second look of a run shares nothing with the first."""
    practice = practise({("a.example", "/"): html("A")})
    practice.see("http://a.example/")
    assert practice.see("http://a.example/", attempt=2).attempt == 2
    assert practice.web.connections == 2


def test_a_run_that_is_over_ends_the_probe(practise: Practise) -> None:
    """A stop is no observation."""
    practice = practise({("a.example", "/"): html("A")})
    gate = practice.session.gate
    assert isinstance(gate, Gate)
    gate.stop()
    with pytest.raises(Stopped):
        practice.probe("http://a.example/")


# --- redirects ------------------------------------------------------------------------------------


def test_redirects_are_kept_one_by_one(practise: Practise) -> None:
    """Each hop with its status and address; relative, absolute and in letters of any language."""
    practice = practise(
        {
            ("a.example", "/"): moved("b?x=1#part", status=302),
            ("a.example", "/b"): moved("//b.example/c d"),
            ("b.example", "/c%20d"): moved("https://B.example:443/caf\u00e9", status=308),
            ("b.example", "/caf%C3%A9"): moved("/end", status=303),
            ("b.example", "/end"): html("End"),
        }
    )
    practice.web.routes = {
        **practice.web.routes,  # type: ignore[dict-item]
        ("b.example", "/c%20d"): Reply(
            308, {"Location": "https://B.example:443/caf\u00e9".encode().decode("latin-1")}
        ),
    }
    seen = practice.see("http://a.example/")
    assert seen.status == 200
    assert seen.final_uri == "https://b.example/end"
    assert seen.redirects == (
        Hop(302, "http://a.example/"),
        Hop(301, "http://a.example/b?x=1"),
        Hop(308, "http://b.example/c%20d"),
        Hop(303, "https://b.example/caf%C3%A9"),
    )
    assert seen.tls == "TLSv1.3"


def test_a_meta_refresh_is_a_hop(practise: Practise) -> None:
    """A page that sends its readers on at once is a redirect with status 200."""
    refresh = '<meta http-equiv="refresh" content="0; url=/new">'
    practice = practise(
        {("a.example", "/"): html("Old", head=refresh), ("a.example", "/new"): html("New")}
    )
    seen = practice.see("http://a.example/")
    assert seen.redirects == (Hop(200, "http://a.example/"),)
    assert seen.final_uri == "http://a.example/new"
    assert seen.page is not None
    assert seen.page.title == "New"


@pytest.mark.parametrize("location", [None, "", "http://[::1", "http://a b/"])
@pytest.mark.parametrize("status", [301, 302])
def test_a_redirect_to_nowhere_is_the_end(
    practise: Practise, location: str | None, status: int
) -> None:
    """Without a usable Location the status itself is what was seen."""
    headers = {} if location is None else {"Location": location}
    seen = practise({("a.example", "/"): Reply(status, headers)}).see("http://a.example/")
    assert (seen.status, seen.redirects, seen.final_uri) == (status, (), "http://a.example/")


@pytest.mark.parametrize("status", [300, 304, 305])
def test_other_3xx_are_ends(practise: Practise, status: int) -> None:
    """Only the five redirects are followed."""
    seen = practise({("a.example", "/"): Reply(status, {"Location": "/b"})}).see(
        "http://a.example/"
    )
    assert (seen.status, seen.redirects) == (status, ())


def test_circles_and_chains_without_end(practise: Practise) -> None:
    """A circle is seen when it closes; the eleventh redirect is one too many."""

    def answer(request: Request) -> Reply:
        if request.host == "circle.example":
            return moved("/b" if request.path == "/" else "/")
        number = int(request.path[1:] or 0)
        return html("End") if request.host == f"c{number}.example" else moved(f"/{number + 1}")

    practice = practise(answer)
    circle = practice.see("http://circle.example/")
    assert (circle.problem, len(circle.redirects)) == (Problem.REDIRECT_LOOP, 2)
    ten = practice.see("http://c10.example/")
    assert (ten.status, len(ten.redirects)) == (200, 10)
    eleven = practice.see("http://c11.example/")
    assert (eleven.status, eleven.problem) == (None, Problem.REDIRECT_LOOP)
    assert eleven.detail == "more than 10 redirects"


@pytest.mark.parametrize(
    ("location", "problem"),
    [
        ("mailto:someone@a.example", Problem.REDIRECT_SCHEME),
        ("ftp://a.example/file", Problem.REDIRECT_SCHEME),
        ("http://169.254.169.254/latest/", Problem.PRIVATE_HOST),
        ("http://gone.example/", Problem.DNS_NXDOMAIN),
    ],
)
def test_every_hop_is_guarded(practise: Practise, location: str, problem: Problem) -> None:
    """A redirect leads nowhere that a citation may not lead; the way there is kept."""
    seen = practise({("a.example", "/"): moved(location)}).see("http://a.example/")
    assert (seen.status, seen.problem) == (None, problem)
    assert seen.redirects == (Hop(301, "http://a.example/"),)
    assert seen.final_uri == location


def test_a_hop_to_a_name_with_a_private_address(practise: Practise) -> None:
    """The guard at the socket holds for hops as for links."""
    names = {"inside.example": "10.0.0.1", "public.example": "93.184.216.34"}
    practice = practise({("a.example", "/"): html("A")}, names=names, allow_private=False)
    assert practice.see("http://inside.example/").problem is Problem.PRIVATE_HOST


# --- patience -------------------------------------------------------------------------------------


def busy(times: int, headers: dict[str, str], *, status: int = 429) -> Callable[[Request], Reply]:
    """A site that asks for patience so many times, then answers."""
    left = [times]

    def answer(_: Request) -> Reply:
        left[0] -= 1
        return Reply(status, headers) if left[0] >= 0 else html("At last")

    return answer


@pytest.mark.parametrize("gated", [True, False])
@pytest.mark.parametrize(
    ("headers", "status", "seconds"),
    [
        ({"Retry-After": "20"}, 429, 20.0),
        ({"Retry-After": "20"}, 503, 20.0),
        ({"Retry-After": "Mon, 23 Nov 2026 12:00:30 GMT"}, 429, 30.0),
        ({"Retry-After": "Mon, 23 Nov 2026 12:00:30 -0000"}, 429, 30.0),
        ({"Retry-After": "Mon, 23 Nov 2026 11:00:00 GMT"}, 429, 0.0),
        ({"Retry-After": "soon"}, 429, 2.0),
        ({}, 429, 2.0),
    ],
)
def test_retry_after_is_waited_for(
    practise: Practise, gated: bool, headers: dict[str, str], status: int, seconds: float
) -> None:
    """In seconds or as a date, or two seconds where the server does not say."""
    practice = practise(busy(1, headers, status=status), gated=gated, tls=False)
    seen = practice.see("http://a.example/")
    assert seen.status == 200
    assert practice.clock.asleep == pytest.approx(seconds, abs=0.5)


def test_503_without_retry_after_is_an_answer(practise: Practise) -> None:
    """A server in trouble that asks for nothing is not waited for."""
    practice = practise(busy(1, {}, status=503), tls=False)
    assert practice.see("http://a.example/").status == 503
    assert practice.clock.asleep == 0


def test_three_waits_and_the_host_is_left_alone(practise: Practise) -> None:
    """The fourth refusal is the observation; the rest of the host is not asked, others are."""
    practice = practise(busy(99, {"Retry-After": "10"}), tls=False)
    seen = practice.see("http://a.example/1")
    assert (seen.status, seen.headers["retry-after"]) == (429, "10")
    assert len(practice.web.hits) == 4
    assert practice.clock.asleep == pytest.approx(30.0, abs=0.5)
    over = practice.prober.probe(UriR("http://a.example/2"), run=7, attempt=1)
    assert over == OverBudget(UriR("http://a.example/2"))
    assert len(practice.web.hits) == 4


def test_untold_waits_grow(practise: Practise) -> None:
    """Where a server never says how long, we wait longer each time."""
    practice = practise(busy(99, {}), tls=False)
    assert practice.see("http://a.example/").status == 429
    assert practice.clock.asleep == pytest.approx(2 + 4 + 8, abs=0.5)


@pytest.mark.parametrize("told", ["61", "999999999999999", "Tue, 24 Nov 2026 12:00:00 GMT"])
def test_who_wants_more_than_a_minute_is_not_asked_earlier(practise: Practise, told: str) -> None:
    """We neither wait that long nor come back before the time that was asked for."""
    practice = practise(busy(1, {"Retry-After": told}), tls=False)
    assert practice.see("http://a.example/").status == 429
    assert practice.clock.asleep == 0
    assert len(practice.web.hits) == 1


def test_a_redirect_to_a_host_that_is_left_alone(practise: Practise) -> None:
    """It cannot be walked to its end, so nothing is said about the link."""
    practice = practise(
        {
            ("busy.example", "/"): Reply(429, {"Retry-After": "99"}),
            ("a.example", "/"): moved("http://busy.example/"),
        }
    )
    practice.see("http://busy.example/")
    found = practice.prober.probe(UriR("http://a.example/"), run=7, attempt=1)
    assert isinstance(found, OverBudget)


# --- other readings of the document ---------------------------------------------------------------


def test_another_reading_that_answers_is_a_warning(practise: Practise) -> None:
    """ "We cut it wrong" must not become "dead"; the observation stays the one of the link."""
    practice = practise(
        {("a.example", "/whole"): html("A"), ("a.example", "/who"): html("No", status=404)}
    )
    others = (
        "http://none.example/",
        "",
        "http://a.example/whole",
        "http://a.example/whole?",
    )
    seen = practice.see("http://a.example/who", alternatives=others)
    assert seen.status == 404
    assert seen.warnings == ("alternative-answers:http://a.example/whole",)
    gone = practice.see("http://none.example/x", alternatives=("http://a.example/whole",))
    assert gone.problem is Problem.DNS_NXDOMAIN
    assert gone.warnings == ("alternative-answers:http://a.example/whole",)


def test_other_readings_are_only_for_what_is_missing(practise: Practise) -> None:
    """A page that answers is the page; and other readings that fail too say nothing."""
    practice = practise({("a.example", "/"): html("A"), ("a.example", "/b"): html("B")})
    assert practice.see("http://a.example/", alternatives=("http://a.example/b",)).warnings == ()
    missing = practice.see("http://a.example/c", alternatives=("http://a.example/d",))
    assert missing.warnings == ()


# --- what is kept ---------------------------------------------------------------------------------


def test_few_headers_are_kept(practise: Practise) -> None:
    """An allow-list, on one line each, two kilobytes altogether; of a login only its scheme."""
    headers = {
        "Server": "nginx" + "x" * 3000,
        "WWW-Authenticate": 'Basic realm="secret"',
        "X-Secret": "1",
        "Set-Cookie": "id=1",
        "ETag": "y" * 1500,
        "Last-Modified": "Mon,\t23  Nov 2026",
        "Content-Type": "text/html",
    }
    seen = practise({("a.example", "/"): Reply(401, headers, "x")}).see("http://a.example/")
    assert seen.headers["www-authenticate"] == "Basic"
    assert seen.headers["last-modified"] == "Mon, 23 Nov 2026"
    assert seen.headers["server"].startswith("nginx")
    assert set(seen.headers) <= set(KEPT_HEADERS)
    assert sum(len(name) + len(value) for name, value in seen.headers.items()) <= 2048
    assert "etag" not in seen.headers


@pytest.mark.parametrize(
    "location",
    [
        "http://me:hunter2@b.example/x",
        "http://hunter2@b.example/x",
        "//me:hunter2@b.example/x",
        "\\\\me:hunter2@b.example/x",
        "https:me:hunter2@b.example/x",
        "me:hunter2@b.example/x",
        "ftp://me:hunter2@b.example/x",
        "ftp://me:hun/ter2@b.example/x",
        "ssh://me:hunter2@b.example/x",
        "http://me:hun ter2@b.example/x",
        "http://me:hun/ter2@b.example/x",
        "http://169.254.169.254/?next=http://me:hunter2@b.example/x",
        "mailto:a@b.example?body=http://me:hunter2@b.example/x",
        f"http://me:{'hunter2' * 200}@b.example/x",
        "/login?next=https%3A%2F%2Fme%3Ahunter2%40b.example%2Fx",
    ],
)
def test_no_secret_of_a_redirect_is_kept(practise: Practise, location: str) -> None:
    """Nobody is asked with a stranger's password, and no evidence holds one."""
    practice = practise({("a.example", "/"): moved(location)})
    seen = repr(practice.see("http://a.example/"))
    assert not re.search(r"hun.?ter2|ter2", seen)
    assert not [hit for hit in practice.web.hits if "authorization" in hit.headers]


def test_a_redirect_to_an_address_with_a_password_is_the_end(practise: Practise) -> None:
    """It is not followed: the redirect is what we know, and where it leads without the password."""
    practice = practise({("a.example", "/"): moved("http://me:hunter2@b.example/x")})
    seen = practice.see("http://a.example/")
    assert (seen.status, seen.problem, seen.final_uri) == (301, None, "http://a.example/")
    assert seen.headers["location"] == "http://b.example/x"


def test_a_cited_password_is_not_repeated(practise: Practise) -> None:
    """The link keeps the name that its document gave it; nothing else says the password."""
    uri = "http://me:hunter2@a.example/"
    seen = practise({}).see(uri)
    assert (seen.problem, seen.final_uri) == (Problem.INVALID_URL, "http://a.example/")
    assert "hunter2" not in seen.detail
