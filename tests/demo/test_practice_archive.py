"""The practice archive answers as docs/archives.md describes the real one."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import requests

from citekeeper.demo.archive import TROUBLES, Capture, PracticeArchive
from citekeeper.demo.captures import surt
from citekeeper.demo.troubles import OF_REPLAYS

Start = Callable[..., PracticeArchive]
PAGE = "http://www.mill.example/wheel/"
CAPTURES = (
    Capture(PAGE, "20120101000000", "<p>oak wheel</p>"),
    Capture("https://mill.example/wheel", "20150602101500", "<p>oak wheel</p>", revisit=True),
    Capture(PAGE, "20160301000000", "<p>not found</p>", status=404),
    Capture("http://old.example/", "20150101000000", status=301, location="http://new.example/"),
    Capture("http://new.example/", "20150101000003", "<p>new</p>"),
    Capture("http://orphan.example/", "20150101000000", revisit=True, digest="LOST"),
)


def cdx(archive: PracticeArchive, **asked: object) -> list[list[str]]:
    """The rows of one CDX question, without the header."""
    params = {"output": "json", "url": PAGE, **asked}
    answer = requests.get(archive.settings.cdx, params=params, timeout=5)  # type: ignore[arg-type]
    assert answer.status_code == 200
    rows: list[list[str]] = answer.json()
    return rows[1:]


def replay(archive: PracticeArchive, path: str, **headers: str) -> requests.Response:
    """One GET below /web/, redirects off."""
    url = archive.settings.replay + path
    return requests.get(url, headers=headers, allow_redirects=False, timeout=5)


@pytest.mark.parametrize(
    "uri",
    [
        "http://mill.example/wheel",
        "https://www.mill.example:443/wheel/",
        "HTTP://WWW2.MILL.example/Wheel",
        "mill.example/wheel",
    ],
)
def test_spellings_of_one_page_meet(uri: str) -> None:
    """Scheme, www, port, case and a trailing slash are folded."""
    assert surt(uri) == "example,mill)/wheel"


def test_queries_are_folded_by_order() -> None:
    """The order of a query's parameters makes no difference; the query does."""
    assert (
        surt("http://a.example?b=1&A=2")
        == surt("http://a.example/?a=2&b=1")
        == ("example,a)/?a=2&b=1")
    )


def test_cdx_rows(practice_archive: Start) -> None:
    """All captures come oldest first, a revisit with "-" and the digest of what it repeats."""
    rows = cdx(practice_archive(CAPTURES))
    assert [row[1] for row in rows] == ["20120101000000", "20150602101500", "20160301000000"]
    assert [row[3] for row in rows] == ["text/html", "warc/revisit", "text/html"]
    assert [row[4] for row in rows] == ["200", "-", "404"]
    assert rows[0][5] == rows[1][5] != rows[2][5]
    assert {row[0] for row in rows} == {"example,mill)/wheel"}


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({"sort": "closest", "closest": "20150601"}, ["2015", "2016", "2012"]),
        ({"closest": "20150601"}, ["2012", "2015", "2016"]),
        ({"sort": "closest", "closest": "20150601", "limit": 1}, ["2015"]),
        ({"limit": -1}, ["2016"]),
        ({"from": "2013", "to": "2015"}, ["2015"]),
        ({"filter": "statuscode:200"}, ["2012"]),
        ({"filter": ["!statuscode:404", "!mimetype:warc/revisit"]}, ["2012"]),
        ({"url": "http://nothing.example/"}, []),
    ],
)
def test_cdx_questions(
    practice_archive: Start, asked: dict[str, object], expected: list[str]
) -> None:
    """closest needs sort=closest; limits, ranges and filters choose; none is an empty list."""
    assert [row[1][:4] for row in cdx(practice_archive(CAPTURES), **asked)] == expected


def test_cdx_fields_and_text(practice_archive: Start) -> None:
    """`fl` chooses columns; without output=json the answer is lines of text."""
    archive = practice_archive(CAPTURES)
    assert cdx(archive, fl="timestamp,statuscode", limit=1) == [["20120101000000", "200"]]
    text = requests.get(archive.settings.cdx, params={"url": PAGE, "limit": "1"}, timeout=5).text
    assert text.startswith("example,mill)/wheel 20120101000000 http://www.mill.example/wheel/ ")


@pytest.mark.parametrize("asked", [{}, {"url": PAGE, "filter": "statuscode"}])
def test_cdx_refuses_nonsense(practice_archive: Start, asked: dict[str, str]) -> None:
    """A question without url, or with a broken filter, is a 400."""
    archive = practice_archive(CAPTURES)
    assert requests.get(archive.settings.cdx, params=asked, timeout=5).status_code == 400


def test_replay_of_a_capture(practice_archive: Start) -> None:
    """The exact timestamp gives the bytes of its time with Memento-Datetime and links."""
    answer = replay(practice_archive(CAPTURES), "20120101000000id_/http://mill.example/wheel")
    assert (answer.status_code, answer.text) == (200, "<p>oak wheel</p>")
    assert answer.headers["Memento-Datetime"] == "Sun, 01 Jan 2012 00:00:00 GMT"
    assert 'rel="first memento"; datetime="Sun, 01 Jan 2012' in answer.headers["Link"]
    assert 'rel="last memento"' in answer.headers["Link"]
    assert f'<{PAGE}>; rel="original"' in answer.headers["Link"]


def test_replay_of_revisits_and_errors(practice_archive: Start) -> None:
    """A revisit replays what it repeats; an archived 404 is a memento; an orphan is empty."""
    archive = practice_archive(CAPTURES)
    assert replay(archive, f"20150602101500id_/{PAGE}").text == "<p>oak wheel</p>"
    gone = replay(archive, f"20160301000000id_/{PAGE}")
    assert (gone.status_code, "Memento-Datetime" in gone.headers) == (404, True)
    assert replay(archive, "20150101000000id_/http://orphan.example/").content == b""


def test_replay_elsewhere_and_nowhere(practice_archive: Start) -> None:
    """Another timestamp leads to the nearest capture; nothing held is a 404: both no mementos."""
    archive = practice_archive(CAPTURES)
    for asked in ("20150601000000", "20150602", "2015"):
        near = replay(archive, f"{asked}id_/{PAGE}")
        assert near.status_code == 302
        assert "20150602101500id_/https://mill.example/wheel" in near.headers["Location"]
        assert "20150602101500" in near.headers["x-archive-redirect-reason"]
        assert "Memento-Datetime" not in near.headers
    none = replay(archive, "2015id_/http://nothing.example/")
    assert (none.status_code, "Memento-Datetime" in none.headers) == (404, False)


def test_archived_redirect(practice_archive: Start) -> None:
    """A captured redirect points into the archive at its own second; with banner it is a page."""
    archive = practice_archive(CAPTURES)
    answer = replay(archive, "20150101000000id_/http://old.example/")
    assert answer.status_code == 301
    assert answer.headers["Memento-Datetime"]
    assert answer.headers["Location"] == (
        f"{archive.base}/web/20150101000000id_/http://new.example/"
    )
    assert replay(archive, "20150101000000/http://old.example/").text.startswith("Got an HTTP 301")


def test_timegate_and_timemap(practice_archive: Start) -> None:
    """The TimeGate leads to the nearest memento, else to the newest; the TimeMap lists them all."""
    archive = practice_archive(CAPTURES)
    dated = replay(archive, PAGE, **{"Accept-Datetime": "Mon, 01 Jun 2015 00:00:00 GMT"})
    assert (dated.status_code, dated.headers["Vary"]) == (302, "accept-datetime")
    assert "/web/20150602101500/" in dated.headers["Location"]
    assert "/web/20160301000000/" in replay(archive, PAGE).headers["Location"]
    assert replay(archive, PAGE, **{"Accept-Datetime": "soon"}).status_code == 400
    assert replay(archive, "http://nothing.example/").status_code == 404
    timemap = replay(archive, f"timemap/link/{PAGE}")
    assert timemap.headers["Content-Type"] == "application/link-format"
    assert timemap.text.count('memento"') == 3
    assert replay(archive, "timemap/link/http://nothing.example/").status_code == 404


def test_excluded_site(practice_archive: Start) -> None:
    """An excluded site is a 403 with its runtime error in every service."""
    archive = practice_archive(CAPTURES, excluded={"mill.example"})
    index = requests.get(archive.settings.cdx, params={"url": PAGE}, timeout=5)
    paths = (f"2015id_/{PAGE}", PAGE, f"timemap/link/{PAGE}")
    for answer in [index, *(replay(archive, path) for path in paths)]:
        assert answer.status_code == 403
        assert "AdministrativeAccessControlException" in answer.text
        assert answer.headers["X-Archive-Wayback-Runtime-Error"]


def listed(archive: PracticeArchive) -> list[object]:
    """What an impatient client takes for rows."""
    rows = requests.get(archive.settings.cdx, params={"url": PAGE}, timeout=0.2).json()
    assert isinstance(rows, list)
    return rows


@pytest.mark.parametrize("trouble", TROUBLES)
def test_trouble_never_looks_like_an_answer(practice_archive: Start, trouble: str) -> None:
    """No trouble yields a readable index; the next question after it is answered well again."""
    archive = practice_archive(CAPTURES)
    archive.misbehave(trouble, service="cdx", times=1)
    if trouble in OF_REPLAYS:
        assert cdx(archive)
    else:
        with pytest.raises((AssertionError, ValueError, requests.RequestException)):
            listed(archive)
    assert len(cdx(archive)) == 3


def test_trouble_in_replay(practice_archive: Start) -> None:
    """Trouble is per service, from the start or at run time, until `behave`."""
    archive = practice_archive(CAPTURES, trouble="503")
    path = f"20120101000000id_/{PAGE}"
    assert "Temporarily Offline" in replay(archive, path).text
    archive.misbehave("wrong-memento", service="replay")
    assert replay(archive, path).headers["Memento-Datetime"] == "Sat, 27 Nov 2010 00:00:00 GMT"
    assert replay(archive, "2012/http://nothing.example/").status_code == 404
    archive.misbehave("truncated", service="replay")
    assert replay(archive, path).text == "<p>oak w"
    archive.behave()
    assert replay(archive, path).text == "<p>oak wheel</p>"
    with pytest.raises(ValueError, match="trouble"):
        archive.misbehave("earthquake")


def test_captures_that_are_not_what_they_seem(practice_archive: Start) -> None:
    """Captures of errors, and redirects that lead to each other, as mementos or without."""
    archive = practice_archive(CAPTURES)
    path = f"20120101000000id_/{PAGE}"
    for trouble, status in (("archived-404", 404), ("archived-429", 429), ("redirect-loop", 302)):
        archive.misbehave(trouble, service="replay")
        answer = replay(archive, path)
        assert answer.status_code == status
        assert answer.headers["Memento-Datetime"] == "Sun, 01 Jan 2012 00:00:00 GMT"
    assert answer.headers["Location"].endswith(f"{path}~")
    assert replay(archive, f"{path}~").headers["Location"].endswith(path)
    archive.misbehave("archive-loop", service="replay")
    answer = replay(archive, path)
    assert (answer.status_code, "Memento-Datetime" in answer.headers) == (302, False)
    assert replay(archive, "2012/http://nothing.example/").status_code == 404


def test_own_rate_limit(practice_archive: Start) -> None:
    """Beyond its limit the archive answers 429, with Retry-After where ordered, and counts."""
    archive = practice_archive(CAPTURES, per_minute=2, retry_after=7)
    answers = [replay(archive, f"20120101000000id_/{PAGE}") for _ in range(4)]
    assert [answer.status_code for answer in answers] == [200, 200, 429, 429]
    assert answers[-1].headers["Retry-After"] == "7"
    assert archive.refusals == 2
    assert len(archive.hits) == 4


def test_own_rate_limit_forgets(practice_archive: Start) -> None:
    """Questions older than a minute no longer count."""
    archive = practice_archive(CAPTURES, per_minute=1)
    assert cdx(archive)
    archive._lately[0] -= 61
    assert cdx(archive)
    assert archive.refusals == 0


def test_other_paths(practice_archive: Start) -> None:
    """The base answers (it is a canary), other paths do not exist."""
    archive = practice_archive()
    assert requests.get(archive.base, timeout=5).status_code == 200
    assert requests.get(archive.base + "/save", timeout=5).status_code == 404
