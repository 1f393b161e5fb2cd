"""The practice web keeps its word over real sockets."""

from __future__ import annotations

import gzip
import socket
import ssl
import sys
import threading
import time
from collections.abc import Callable

import pytest
import requests

from citekeeper.demo.server import (
    Hit,
    PracticeWeb,
    Reply,
    Request,
    gzip_bomb,
    html,
    most_together,
    moved,
    smallest_gap,
)
from citekeeper.errors import SettingsError

Start = Callable[..., PracticeWeb]


def get(web: PracticeWeb, url: str, **options: object) -> requests.Response:
    """One GET through the practice proxy, redirects off."""
    with requests.Session() as session:
        session.trust_env = False
        return session.get(
            url,
            proxies={"http": web.proxy, "https": web.proxy},
            verify=web.ca_bundle,
            allow_redirects=False,
            timeout=5,
            **options,  # type: ignore[arg-type]
        )


def test_routes_by_host_and_path(practice_web: Start) -> None:
    """A path is looked up with its query, without it, then as a star; else the host says 404."""
    web = practice_web(
        {
            ("a.example", "/p?x=1"): Reply(body="query"),
            ("a.example", "/p"): Reply(body="bare"),
            ("b.example", "*"): lambda request: Reply(body=request.url + repr(request.query)),
            ("c.example", "/"): moved("/else", status=302),
        }
    )
    assert get(web, "http://a.example/p?x=1").text == "query"
    assert get(web, "http://a.example/p?x=2").text == "bare"
    assert get(web, "http://a.example/other").status_code == 404
    assert get(web, "http://b.example/q?k=v").text == "http://b.example/q?k=v(('k', 'v'),)"
    assert get(web, "http://c.example/").headers["Location"] == "/else"
    assert get(web, "http://nobody.example/").status_code == 502


def test_https_through_connect(practice_web: Start) -> None:
    """CONNECT ends at a certificate of the practice CA for exactly that host."""
    web = practice_web({("a.example", "/"): html("Hello", "One.\n\nTwo.")})
    answer = get(web, "https://a.example/")
    assert "<h1>Hello</h1>" in answer.text
    assert web.hits[-1].scheme == "https"
    assert web.hits[-1].status == 200


@pytest.mark.parametrize("target", ["nobody.example:443", "a.example:8443"])
def test_connect_to_nowhere(practice_web: Start, target: str) -> None:
    """CONNECT to a name or port that is not practised is a 502."""
    web = practice_web({("a.example", "/"): Reply()})
    with socket.create_connection(("127.0.0.1", web.port)) as client:
        client.sendall(f"CONNECT {target} HTTP/1.1\r\n\r\n".encode())
        assert client.recv(100).startswith(b"HTTP/1.1 502")


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("expired", "certificate has expired"),
        ("self-signed", "self-signed certificate"),
        ("unknown-issuer", "unable to get local issuer"),
        ("wrong-name", "Hostname mismatch"),
        ("handshake", "eof"),
    ],
)
def test_bad_certificates(practice_web: Start, kind: str, words: str) -> None:
    """Each kind of bad certificate fails verification in its own way."""
    web = practice_web({("bad.example", "/"): Reply()}, certificates={"bad.example": kind})
    context = ssl.create_default_context(cafile=web.ca_bundle)
    with (
        socket.create_connection(("127.0.0.1", web.tls_port)) as plain,
        pytest.raises(ssl.SSLError) as failure,
    ):
        context.wrap_socket(plain, server_hostname="bad.example")
    assert words.lower() in str(failure.value).lower().replace("_", " ")


def test_a_client_that_names_no_host_gets_the_loopback_certificate(practice_web: Start) -> None:
    """Without SNI the certificate is the one for 127.0.0.1."""
    web = practice_web({("127.0.0.1", "/"): Reply(body="here")})
    answer = requests.get(f"https://127.0.0.1:{web.tls_port}/", verify=web.ca_bundle, timeout=5)
    assert answer.text == "here"


@pytest.mark.parametrize("then", ["empty", "reset", "truncate", "garbage"])
def test_misbehaviour_is_an_error_at_the_client(practice_web: Start, then: str) -> None:
    """A server that breaks HTTP is seen as broken by an ordinary client."""
    web = practice_web({("127.0.0.1", "/"): Reply(body=b"\x00\xffnothing like HTTP", then=then)})
    with pytest.raises(requests.RequestException):
        requests.get(web.url(), timeout=5)
    assert web.hits[0].ended is not None


def test_reset_is_a_reset(practice_web: Start) -> None:
    """`reset` ends the connection with ECONNRESET, not with an orderly end."""
    web = practice_web({("127.0.0.1", "/"): Reply(then="reset")})
    with socket.create_connection(("127.0.0.1", web.port)) as client:
        client.sendall(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
        with pytest.raises(ConnectionResetError):
            client.recv(10)


def test_hang_says_nothing_until_the_client_leaves(practice_web: Start) -> None:
    """`hang` outlasts the client's patience, and the hit ends when the client has gone."""
    web = practice_web({("127.0.0.1", "/"): Reply(then="hang")})
    with pytest.raises(requests.Timeout):
        requests.get(web.url(), timeout=0.05)
    deadline = time.monotonic() + 5
    while web.hits[0].ended is None and time.monotonic() < deadline:
        time.sleep(0.001)
    assert web.hits[0].ended is not None


def test_closing_ends_what_hangs() -> None:
    """`close` returns although a client still waits, and leaves no thread behind."""
    before = threading.active_count()
    web = PracticeWeb({("127.0.0.1", "/"): Reply(then="hang")}).start()
    with socket.create_connection(("127.0.0.1", web.port)) as client:
        client.sendall(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
        deadline = time.monotonic() + 5
        while not web.hits and time.monotonic() < deadline:
            time.sleep(0.001)
        web.close()
        assert client.recv(10) == b""
    web.close()
    assert threading.active_count() == before


def test_well_formed_oddities(practice_web: Start) -> None:
    """Chunked, dripping, closing, HEAD and bodiless answers are whole at the client."""
    web = practice_web(
        {
            ("127.0.0.1", "/chunked"): Reply(body="all of it", then="chunked"),
            ("127.0.0.1", "/void"): Reply(then="chunked"),
            ("127.0.0.1", "/drip"): Reply(body="drops", then="drip", gap=0.001),
            ("127.0.0.1", "/close"): Reply(body="bye", then="close"),
            ("127.0.0.1", "/none"): Reply(204),
            ("127.0.0.1", "/odd"): Reply(799),
        }
    )
    bodies = [
        requests.get(web.url(path), timeout=5).text
        for path in ("/chunked", "/void", "/drip", "/close", "/none", "/odd")
    ]
    assert bodies == ["all of it", "", "drops", "bye", "", ""]
    assert requests.head(web.url("/close"), timeout=5).headers["Content-Length"] == "3"


def test_keep_alive_and_request_bodies(practice_web: Start) -> None:
    """Two requests share a connection; a body arrives whole, after 100-continue where wanted."""
    web = practice_web(lambda request: Reply(body=request.method.encode() + request.body))
    with requests.Session() as session:
        assert session.post(web.url(), data=b"abc", timeout=5).content == b"POSTabc"
        waited = {"Expect": "100-continue"}
        assert session.post(web.url(), data=b"d", headers=waited, timeout=5).content == b"POSTd"
    assert [hit.connection for hit in web.hits] == [1, 1]


def test_a_failing_route_is_a_500(practice_web: Start) -> None:
    """An error in a route is shown to the client and noted, and the web lives on."""

    def fail(_: Request) -> Reply:
        raise RuntimeError("scripted wrongly")

    web = practice_web(fail)
    assert requests.get(web.url(), timeout=5).text == "RuntimeError('scripted wrongly')"
    assert web.faults == ["RuntimeError('scripted wrongly')"]


def test_an_endless_head_ends_the_connection(practice_web: Start) -> None:
    """A head without end is not read for ever."""
    web = practice_web({("a.example", "/"): Reply()})
    with (
        socket.create_connection(("127.0.0.1", web.port)) as client,
        pytest.raises((BrokenPipeError, ConnectionResetError)),
    ):
        client.sendall(b"x" * 65_536_000)
    assert web.hits == []


def test_a_bomb_is_small_on_the_wire() -> None:
    """The gzip bomb unpacks to the size that was ordered."""
    bomb = gzip_bomb(1_000_000)
    assert len(bomb.content) < 2_000
    assert len(gzip.decompress(bomb.content)) == 1_000_000


def test_a_hundred_slow_answers_at_once(practice_web: Start) -> None:
    """100 clients of a 200 ms page are served side by side, and counted so."""
    web = practice_web({("127.0.0.1", "/"): Reply(delay=0.2, body="x")})
    threads = [threading.Thread(target=requests.get, args=(web.url(),)) for _ in range(100)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(web.hits) == 100
    assert most_together(web.hits, "127.0.0.1") > 20
    assert most_together(web.hits) == most_together(web.hits, "127.0.0.1")


def test_politeness_is_counted_from_hits() -> None:
    """An end before a start at the same moment is not an overlap; open hits count to the end."""
    hits = [
        Hit("a", "/", "GET", {}, started=1.0, ended=2.0),
        Hit("a", "/", "GET", {}, started=2.0, ended=2.5),
        Hit("a", "/", "GET", {}, started=2.25),
        Hit("b", "/", "GET", {}, started=2.3),
    ]
    assert most_together(hits, "a") == 2
    assert most_together(hits) == 3
    assert smallest_gap(hits, "a") == 0.25
    assert smallest_gap(hits, "b") is None


def test_wrong_words_are_refused() -> None:
    """A misbehaviour or certificate kind that does not exist is an error at once."""
    with pytest.raises(ValueError, match="misbehaviour"):
        Reply(then="explode")
    with pytest.raises(ValueError, match="certificate"):
        PracticeWeb({}, certificates={"a.example": "golden"}).start()


def test_without_trustme(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without trustme the error says which extra to install, and plain HTTP still works."""
    monkeypatch.setitem(sys.modules, "trustme", None)
    with pytest.raises(SettingsError, match=r"pip install 'citekeeper\[demo\]'"):
        PracticeWeb({}).start()
    with PracticeWeb(lambda _: Reply(body="plain"), tls=False) as web:
        assert requests.get(web.url(), timeout=5).text == "plain"
        assert web.ca_bundle is None


def test_a_web_that_cannot_listen_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """What keeps the loop from listening is raised by `start`."""

    async def no(*_: object, **__: object) -> None:
        raise OSError("no sockets today")

    monkeypatch.setattr("citekeeper.demo.server.asyncio.start_server", no)
    with pytest.raises(OSError, match="no sockets today"):
        PracticeWeb({}, tls=False).start()


def test_which_names_exist() -> None:
    """Names come from the routes, from `hosts`, or are all there for a function; trouble wins."""
    mapped = PracticeWeb({("a.example", "/"): Reply()}, names={"gone.example": "nxdomain"})
    assert [mapped.knows(host) for host in ("a.example", "b.example", "gone.example")] == [
        True,
        False,
        False,
    ]
    listed = PracticeWeb(lambda _: Reply(), hosts={"b.example"})
    assert [listed.knows(host) for host in ("a.example", "b.example")] == [False, True]
    assert PracticeWeb(lambda _: Reply()).knows("any.example")
