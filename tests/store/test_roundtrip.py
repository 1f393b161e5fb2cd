"""What goes into the database comes out of it again, every field of every value."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from citekeeper.model import (
    Action,
    Answer,
    ArchiveReply,
    Audit,
    AuditKind,
    Canary,
    Candidate,
    Citation,
    CitedLink,
    Confidence,
    Document,
    Finding,
    Hop,
    Keeping,
    Kind,
    Label,
    Memento,
    Observation,
    Override,
    PageFacts,
    Pin,
    Place,
    Problem,
    Reason,
    Rejection,
    Sign,
    SignFamily,
    Standing,
    UriM,
    UriR,
    Verdict,
)
from citekeeper.store import Store

NOW = datetime(2026, 11, 1, 12, 0, tzinfo=UTC)

# --- any value ------------------------------------------------------------------------------------

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
maybe_words = st.none() | words
numbers = st.integers(-(2**31), 2**31)
moments = st.datetimes(
    min_value=NOW.replace(year=2, tzinfo=None),
    max_value=NOW.replace(year=9998, tzinfo=None),
    timezones=st.just(UTC),
).map(lambda moment: moment.replace(microsecond=0))
maybe_moments = st.none() | moments
shares = st.floats(allow_nan=False, allow_infinity=False)
uris = st.text("abcdefg/?=&", min_size=1, max_size=6).map(lambda tail: f"http://{tail}")
uri_rs = uris.map(UriR)
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


def tuples(values: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    """Up to three of them."""
    return st.lists(values, max_size=3).map(tuple)


signs = st.builds(Sign, st.sampled_from(SignFamily), words, shares)
facts = st.builds(
    PageFacts,
    title=maybe_words,
    h1=maybe_words,
    lang=maybe_words,
    chars=numbers,
    words=numbers,
    scripts=numbers,
    kind=words,
    signs=tuples(signs),
    sign_version=words,
    main_span=st.none() | st.tuples(numbers, numbers),
)


def with_digest(page: PageFacts, text: str | None) -> tuple[PageFacts, str | None]:
    """The page with the digest of its text."""
    digest = None if text is None else hashlib.sha256(text.encode()).hexdigest()
    return replace(page, text_sha256=digest), text


pages = st.builds(with_digest, facts, st.none() | texts)
ends = st.fixed_dictionaries({"status": st.integers(100, 999)}) | st.fixed_dictionaries(
    {"problem": st.sampled_from(Problem)}
)
looks = st.builds(
    lambda end, **rest: Observation(**rest, **end),
    end=ends,
    uri_r=uri_rs,
    run=st.just(1),
    attempt=st.sampled_from((1, 2)),
    at=moments,
    final_uri=words,
    detail=words,
    redirects=tuples(st.builds(Hop, st.integers(300, 399), words)),
    headers=st.dictionaries(words, words, max_size=3),
    dns=tuples(words),
    tls=maybe_words,
    content_type=maybe_words,
    warnings=tuples(words),
    elapsed=shares,
)
mementos = st.builds(
    Memento,
    uri_r=uri_rs,
    uri_m=uris.map(UriM),
    archive=words,
    captured_at=moments,
    digest=maybe_words,
    tier=st.none() | numbers,
    verified_at=maybe_moments,
)
candidates = st.builds(Candidate, words, words, words, words, words, words)
replies = st.builds(
    ArchiveReply,
    uri_r=uri_rs,
    archive=words,
    action=st.sampled_from(Action),
    answer=st.sampled_from(Answer),
    at=moments,
    near=maybe_moments,
    run=st.none() | st.just(1),
    memento=st.none() | mementos,
    status=st.none() | numbers,
    candidates=tuples(candidates),
    detail=words,
    capture=maybe_words,
    attempt=st.none() | numbers,
    job=maybe_words,
    next_at=maybe_moments,
    warnings=tuples(words),
)
cited_links = st.builds(
    CitedLink,
    uri_as_cited=words,
    uri_r=uri_rs,
    fragment=maybe_words,
    alternatives=tuples(words),
    known_memento=st.none() | uris.map(UriM),
)
overrides = st.builds(
    Override,
    reason=words,
    until=maybe_words,
    by=maybe_words,
    force=maybe_words,
    expect=st.none() | numbers,
    ignore=st.booleans(),
)
citations = st.builds(
    Citation,
    id=words,
    marker=maybe_words,
    kind=st.sampled_from(Kind),
    note=maybe_words,
    context=maybe_words,
    cited=tuples(cited_links),
    refers_to=maybe_words,
    accessed_on=maybe_words,
    published_on=maybe_words,
    quote=maybe_words,
    csl=st.dictionaries(words, words | st.lists(words, max_size=2) | numbers, max_size=2),
    place=st.builds(Place, st.none() | numbers, st.none() | numbers),
    override=st.none() | overrides,
    pin=st.none() | st.builds(Pin, uris.map(UriM), words, maybe_words, maybe_words),
)
documents = st.builds(
    Document,
    path=words.map(lambda path: path.replace("\0", "0")),
    media_type=words,
    sha256=words,
    citations=st.lists(citations, min_size=1, max_size=3, unique_by=lambda c: c.id).map(tuple),
    title=maybe_words,
    author=maybe_words,
    publisher=maybe_words,
    published_on=maybe_words,
    language=maybe_words,
)
evidence = st.sampled_from(((), (1,), (2, 1), (1, 2)))
verdicts = st.builds(
    Verdict,
    standing=st.sampled_from(Standing),
    confidence=st.sampled_from(Confidence),
    reason=st.sampled_from(Reason),
    message=words,
    confirmed=st.booleans(),
    since=maybe_moments,
    streak=numbers,
    observed_at=maybe_moments,
    moved_to=maybe_words,
    not_before=maybe_moments,
    warnings=tuples(words),
    scores=st.dictionaries(words, shares, max_size=2),
    evidence=evidence,
)
keepings = st.builds(
    Keeping,
    answer=st.sampled_from((Answer.VERIFIED, Answer.NONE, Answer.EXCLUDED, Answer.UNKNOWN)),
    memento=st.none() | mementos,
    gap_days=st.none() | numbers,
    label=st.none() | st.sampled_from(Label),
    rejected=tuples(st.builds(Rejection, words, words, words)),
    asked_at=maybe_moments,
    evidence=evidence,
)


@st.composite
def judged(draw: st.DrawFn) -> tuple[Document, tuple[Finding, ...]]:
    """A document, and a finding for each of its links and for each citation without one."""
    document = draw(documents)
    found = [
        Finding(
            document.path,
            citation,
            cited,
            None if cited is None else draw(st.none() | verdicts),
            None if cited is None else draw(st.none() | keepings),
            draw(st.booleans()),
        )
        for citation in document.citations
        for cited in citation.cited or (None,)
    ]
    return document, tuple(found)


# --- the promises ---------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def ledger() -> Iterator[Store]:
    """One database for all examples, with one run, two observations and two replies."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "ledger.db"
        with Store.open(path, now=NOW, simulated=False) as store:
            store.begin_run({}, version="0", rules_version="1", now=NOW)
            link = UriR("http://first.example/")
            store.add_observations([(Observation(link, 1, 1, NOW, link, status=200), None)] * 2)
            reply = ArchiveReply(link, "wayback", Action.FIND, Answer.NONE, NOW)
            store.add_replies([(reply, None)] * 2)
            yield store


thorough = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@thorough
@given(looks, st.none() | pages)
def test_observation(
    ledger: Store, seen: Observation, page: tuple[PageFacts, str | None] | None
) -> None:
    """An observation comes back with every field, and with the text of its page."""
    text = None
    if page is not None:
        seen, text = replace(seen, page=page[0]), page[1]
    (stored,) = ledger.add_observations([(seen, text)])
    assert replace(stored, id=None) == seen
    assert stored in ledger.histories([seen.uri_r])[seen.uri_r]
    if page is not None and page[0].text_sha256 is not None:
        assert ledger.text(page[0].text_sha256) == text


@thorough
@given(replies, st.none() | pages)
def test_archive_reply(
    ledger: Store, reply: ArchiveReply, page: tuple[PageFacts, str | None] | None
) -> None:
    """A reply comes back with its memento as it was known then, its page and its candidates."""
    text = None
    if page is not None:
        reply, text = replace(reply, page=page[0]), page[1]
    (stored,) = ledger.add_replies([(reply, text)])
    assert replace(stored, id=None) == reply
    assert stored in ledger.replies([reply.uri_r])[reply.uri_r]


@thorough
@given(judged(), words, words)
def test_document_and_findings(
    ledger: Store, subject: tuple[Document, tuple[Finding, ...]], trouble: str, difference: str
) -> None:
    """An audit comes back with all findings, and with its documents as they were read."""
    document, findings = subject
    ledger.add_documents([document], now=NOW)
    audit = Audit(
        AuditKind.AUDITED,
        NOW,
        NOW,
        findings,
        troubles=(trouble,),
        differences=(difference,),
        run=1,
    )
    stored = ledger.add_audit(audit, policy={}, overrides={}, now=NOW)
    assert replace(stored, id=None) == audit
    assert ledger.last_audits([document.path], 1) == (stored,)
    assert stored.id is not None
    assert ledger.documents(stored.id) == (document,)


@thorough
@given(
    st.dictionaries(words, words | numbers | st.booleans(), max_size=3),
    tuples(st.builds(Canary, words, st.booleans(), moments, words)),
    moments,
    moments,
    st.booleans(),
)
def test_run(
    ledger: Store,
    asked: dict[str, object],
    canaries: tuple[Canary, ...],
    started: datetime,
    finished: datetime,
    degraded: bool,
) -> None:
    """A run comes back with its settings, its canaries and its end."""
    run = ledger.begin_run(asked, version="0.1.0", rules_version="1", now=started)
    assert ledger.runs()[run.id] == run
    ledger.add_canaries(run.id, canaries[:1])
    ledger.add_canaries(run.id, canaries[1:])
    ledger.finish_run(run.id, finished=finished, degraded=degraded)
    ended = replace(run, canaries=canaries, finished=finished, degraded=degraded)
    assert ledger.runs()[run.id] == ended


def test_whole_seconds(ledger: Store) -> None:
    """What is smaller than a second is cut off, and the value handed back says so."""
    late = NOW.replace(microsecond=999_999)
    link = UriR("http://second.example/")
    (stored,) = ledger.add_observations([(Observation(link, 1, 1, late, link, status=200), None)])
    assert stored.at == NOW
    assert ledger.histories([link])[link] == (stored,)


def test_no_zone(ledger: Store) -> None:
    """A moment without a time zone is a mistake of the caller, never guessed."""
    with pytest.raises(ValueError, match="without a time zone"):
        ledger.begin_run({}, version="0", rules_version="1", now=NOW.replace(tzinfo=None))


def test_lone_surrogates(ledger: Store) -> None:
    """Bytes that were no UTF-8 are kept as question marks, never an exception."""
    link = UriR("http://broken.example/\udc80")
    seen = Observation(
        link, 1, 1, NOW, link, status=200, detail="a\udc80b", headers={"x": "\ud800"}
    )
    (stored,) = ledger.add_observations([(seen, None)])
    assert (stored.detail, stored.headers) == ("a?b", {"x": "?"})
    assert ledger.histories([link])[link] == (stored,)


def test_settings_of_any_kind(ledger: Store) -> None:
    """A setting that JSON has no word for is kept as its text."""
    run = ledger.begin_run({"db": Path("a.db")}, version="0", rules_version="1", now=NOW)
    assert run.settings == {"db": "a.db"}
