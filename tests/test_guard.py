"""What may be asked, and which bodies may be read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citekeeper.guard import readable, refuse_address, refuse_submission, refuse_uri
from citekeeper.model import Problem


@pytest.mark.parametrize(
    "uri",
    [
        "http://example.org/",
        "https://example.org:8443/a?b=http://127.0.0.1/",
        "http://münchen.de/",
        "http://under_score.example.org/",
        "http://8.8.8.8/",
        "http://[2606:4700::1111]/",
        "http://1.example.org/",
        "http://example.org./",
        "http://0x7f.example/",
    ],
)
def test_public_addresses_pass(uri: str) -> None:
    """Nothing speaks against an ordinary URL."""
    assert refuse_uri(uri, allow_private=False) is None


@pytest.mark.parametrize(
    "uri",
    [
        "http://127.0.0.1/",
        "http://127.1/",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://0177.0.0.1/",
        "http://0x7f.0.0.0x1:80/",
        "http://127.0.0.1./",
        "http://0/",
        "http://0x/",
        "http://10.0.0.8/",
        "http://172.31.255.1/",
        "http://192.168.1.1/",
        "http://100.64.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://224.0.0.1/",
        "http://255.255.255.255/",
        "http://[::1]/",
        "http://[::]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::127.0.0.1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[64:ff9b:1::1]/",
        "http://[2002:7f00:1::]/",
        "http://[2001:db8::1]/",
        "http://[fe80::1%25eth0]/",
        "http://[fc00::1]/",
        "http://[ff02::1]/",
        "http://localhost/",
        "http://LOCALHOST:8080/",
        "http://a.localhost/",
        "http://printer.local/",
        "http://metadata.google.internal/",
        "http://router.home.arpa/",
        "http://\uff11\uff12\uff17.0.0.1/",
        "http://127\u30020\u30020\u30021/",
    ],
)
def test_private_addresses_are_refused_in_every_notation(uri: str) -> None:
    """A cited URL never leads into our own network by its spelling."""
    assert refuse_uri(uri, allow_private=False) is Problem.PRIVATE_HOST


@pytest.mark.parametrize(
    "uri",
    [
        "http://",
        "http:///path",
        "//example.org/",
        "example.org",
        "",
        "http://user:secret@example.org/",
        "http://@example.org/",
        "http://example.org:0/",
        "http://example.org:99999/",
        "http://example.org:port/",
        "http://exa mple.org/",
        "http://example.org/\x00",
        "http://example.org\\@evil.example/",
        "http://a..example/",
        "http://[::1/",
        "http://[v1.x]/",
        "http://1.2.3.4.5/",
        "http://1.2.3.256/",
        "http://256.1/",
        "http://1.08/",
        "http://example.1/",
        f"http://{'a' * 64}.example/",
        f"http://{'.'.join(['a' * 60] * 5)}/",
        "http://exa<mple.org/",
    ],
)
def test_what_is_no_address_is_invalid(uri: str) -> None:
    """Impossible hosts and ports, control characters and credentials are never asked."""
    assert refuse_uri(uri, allow_private=True) is Problem.INVALID_URL


@pytest.mark.parametrize("uri", ["ftp://example.org/", "mailto:a@b.example", "file:///etc/passwd"])
def test_only_http_is_asked(uri: str) -> None:
    """Another scheme is named as such."""
    assert refuse_uri(uri, allow_private=False) is Problem.SCHEME


def test_allowing_private_addresses_never_allows_metadata() -> None:
    """--allow-private opens loopback and private networks, not a cloud's secrets."""
    for uri in ("http://127.0.0.1/", "http://localhost/", "http://192.168.0.1/", "http://[::1]/"):
        assert refuse_uri(uri, allow_private=True) is None
    for uri in ("http://169.254.169.254/", "http://0.0.0.0/", "http://224.0.0.1/"):
        assert refuse_uri(uri, allow_private=True) is Problem.PRIVATE_HOST


@pytest.mark.parametrize(
    ("ip", "refused"),
    [
        ("93.184.216.34", False),
        ("2606:2800:220:1::1", False),
        ("64:ff9b::5db8:d822", False),
        ("127.0.0.1", True),
        ("fe80::1%2", True),
        ("::ffff:10.0.0.1", True),
        ("nonsense", True),
        ("198.18.0.1", True),
    ],
)
def test_resolved_addresses(ip: str, refused: bool) -> None:
    """What the DNS answers is judged like what was written; what is no address is refused."""
    assert refuse_address(ip, allow_private=False) is refused


@pytest.mark.parametrize("allow_private", [True, False])
@pytest.mark.parametrize(
    "ip",
    [
        "169.254.169.254",
        "169.254.170.23",
        "169.254.0.1",
        "100.100.100.200",
        "168.63.129.16",
        "fd00:ec2::254",
        "::ffff:169.254.170.23",
        "::ffff:a83f:8110",
        "::169.254.169.254",
        "2002:a9fe:a9fe::",
        "64:ff9b::169.254.169.254",
        "64:ff9b::a83f:8110",
        "64:ff9b:1::169.254.169.254",
        "64:ff9b:1:abcd:0:1:a83f:8110",
        "64:ff9b:1:a9fe:a9:fe00::",
        "64:ff9b:1:22a9:fe:a9fe::",
        "64:ff9b:1:2233:a9:fea9:fe00:0",
    ],
)
def test_no_form_of_a_metadata_address_is_asked(ip: str, allow_private: bool) -> None:
    """Nor one hidden in IPv6, whatever is allowed: the secrets of a machine are there."""
    host = f"[{ip}]" if ":" in ip else ip
    assert refuse_address(ip, allow_private=allow_private)
    assert refuse_uri(f"http://{host}/", allow_private=allow_private) is Problem.PRIVATE_HOST


def test_private_addresses_behind_a_local_nat64_can_be_allowed() -> None:
    """A translator of one's own is a private network like others."""
    assert not refuse_address("64:ff9b:1::192.168.0.1", allow_private=True)
    assert refuse_address("64:ff9b:1::192.168.0.1", allow_private=False)


def test_resolved_private_addresses_can_be_allowed() -> None:
    """Allowed for who asks for it, never for metadata services."""
    assert not refuse_address("127.0.0.1", allow_private=True)
    assert refuse_address("169.254.169.254", allow_private=True)


@pytest.mark.parametrize(
    ("content_type", "uri", "expected"),
    [
        ("text/html; charset=utf-8", "http://a.example/", True),
        ("TEXT/PLAIN", "http://a.example/", True),
        ("application/xhtml+xml", "http://a.example/", True),
        ("application/ld+json", "http://a.example/", True),
        ("application/pdf", "http://a.example/", True),
        ("application/msword", "http://a.example/", True),
        (
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "http://a.example/",
            True,
        ),
        ("application/vnd.oasis.opendocument.text", "http://a.example/", True),
        ("application/vnd.ms-excel", "http://a.example/", True),
        ("image/svg+xml", "http://a.example/", False),
        ("image/png", "http://a.example/a.html", False),
        ("video/mp4", "http://a.example/", False),
        ("application/zip", "http://a.example/", False),
        ("application/octet-stream", "http://a.example/report.PDF?x=1", True),
        ("application/octet-stream", "http://a.example/report", False),
        ("binary/octet-stream", "http://a.example/a.zip", False),
        (None, "http://a.example/page", True),
        (None, "http://a.example/film.mp4", False),
        ("", "http://a.example/", True),
        ("html", "http://a.example/", True),
    ],
)
def test_only_media_that_tell_something_are_read(
    content_type: str | None, uri: str, expected: bool
) -> None:
    """Text, HTML, XML, JSON, PDF and office documents; for the rest the headers are enough."""
    assert readable(content_type, uri) is expected


@given(st.text())
def test_no_text_makes_the_guard_fail(text: str) -> None:
    """Whatever somebody wrote: an answer, never an exception."""
    refuse_uri(text, allow_private=False)
    refuse_uri(f"http://{text}", allow_private=False)
    refuse_address(text, allow_private=False)
    refuse_submission(text)
    refuse_submission(f"http://{text}")
    refuse_submission(f"http://a.example/{text}")
    readable(text, text)


@pytest.mark.parametrize(
    "uri",
    [
        "http://192.168.0.1/report",
        "http://localhost/",
        "http://intranet/page",
        "http://wiki.corp/page",
        "http://user:word@a.example/",
        "ftp://a.example/x",
        "no address",
        "https://a.example/x?token=abc123",
        "https://a.example/x?api_key=K1",
        "https://a.example/x?password=hunter2",
        "https://a.example/x?access_token=short",
        "https://a.example/x?a=1;token=abc",
        "https://a.example/login?next=https%3A%2F%2Fb.example%2F%3Ftoken%3Dabc",
        "https://a.example/#access_token=abc",
        "https://a.example/page;jsessionid=1A2B",
        "https://a.example/x?X-Amz-Signature=abc",
        "https://a.example/x?code=0123456789abcdef0",
        "http://[::1",
        "https://a.example/r?u=https://user:word@b.example/",
        "https://a.example/r?u=https%3A%2F%2Fuser%3Aword%40b.example%2F",
        "https://a.example/x?sig=a1",
        "https://a.example/x?signature=a1",
        "https://a.example/x?PHPSESSID=a1",
        "https://a.example/x?sessid=a1",
        "https://a.example/x?key=0123456789abcdef",
        "https://a.example/x?auth=0123456789abcdef",
        "https://a.example/x?access_key=0123456789abcdef",
        "https://a.example/x?subscription-key=0123456789abcdef",
        "https://a.example/r/eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc",
    ],
)
def test_what_is_not_handed_to_an_archive(uri: str) -> None:
    """Inner addresses and whatever would publish somebody's access, also inside an address."""
    assert refuse_submission(uri) is not None


@pytest.mark.parametrize(
    "uri",
    [
        "http://a.example/",
        "https://a.example/page?id=12&lang=fr",
        "https://a.example/x?code=BE-2015",
        "https://a.example/x?key=",
        "https://a.example/tokens/history?session=2015",
        "https://a.example/x?keywords=secret+ballot",
        "https://xn--bcher-kva.example/ueber",
        "https://a.example/x?key=2015&author=b",
        "https://a.example/x?monkey=0123456789abcdef",
        "https://a.example/r?u=https://b.example:8443/@user",
    ],
)
def test_what_may_be_handed_to_an_archive(uri: str) -> None:
    """Ordinary addresses, also with words in them that tokens are called by."""
    assert refuse_submission(uri) is None
