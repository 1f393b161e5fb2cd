"""Observations, archive replies and mementos to rows and back, without loss."""

from __future__ import annotations

from sys import intern

from citekeeper.model import (
    Action,
    Answer,
    ArchiveReply,
    Candidate,
    Hop,
    Memento,
    Observation,
    PageFacts,
    Problem,
    Sibling,
    Sign,
    SignFamily,
    UriM,
    UriR,
)
from citekeeper.store.cells import (
    Row,
    as_json,
    as_moment,
    as_moment_or_none,
    as_text,
    as_text_or_none,
    of_json,
)

_PAGE = ("kind", "title", "h1", "lang", "chars", "words", "scripts")


def page_row(page: PageFacts | None) -> Row:
    """The columns that tell of a page; none of them where no body was read."""
    if page is None:
        return {}
    start, end = page.main_span or (None, None)
    return {f"page_{name}": getattr(page, name) for name in _PAGE} | {
        "page_signs": as_json([[s.family.value, s.name, s.score] for s in page.signs]),
        "sign_version": page.sign_version,
        "text_sha256": page.text_sha256,
        "main_start": start,
        "main_end": end,
    }


def page(row: Row) -> PageFacts | None:
    """The page facts in a row of observations or archive_replies."""
    if row["page_kind"] is None:
        return None
    signs = of_json(row["page_signs"])
    return PageFacts(
        **{name: row[f"page_{name}"] for name in _PAGE},
        signs=tuple(Sign(SignFamily(family), name, score) for family, name, score in signs),
        sign_version=row["sign_version"],
        text_sha256=row["text_sha256"],
        main_span=None if row["main_start"] is None else (row["main_start"], row["main_end"]),
    )


_OBSERVATION = ("run", "attempt", "status", "detail", "final_uri", "tls", "content_type", "elapsed")


def observation_row(seen: Observation, *, link: int) -> Row:
    """A row of observations, without its id."""
    return {
        **{name: getattr(seen, name) for name in _OBSERVATION},
        "link": link,
        "at": as_text(seen.at),
        "problem": None if seen.problem is None else seen.problem.value,
        "redirects": as_json([[hop.status, hop.uri] for hop in seen.redirects]),
        "headers": as_json(seen.headers),
        "dns": as_json(seen.dns),
        "warnings": as_json(seen.warnings),
        **page_row(seen.page),
    }


def observation(row: Row, uri_r: UriR) -> Observation:
    """The observation of a row."""
    return Observation(
        **{name: row[name] for name in _OBSERVATION},
        uri_r=uri_r,
        at=as_moment(row["at"]),
        problem=None if row["problem"] is None else Problem(row["problem"]),
        redirects=tuple(Hop(status, uri) for status, uri in of_json(row["redirects"])),
        headers=of_json(row["headers"]),
        dns=tuple(of_json(row["dns"])),
        page=page(row),
        warnings=tuple(of_json(row["warnings"])),
        id=row["id"],
    )


_SIBLING = ("run", "host", "directory", "uri", "status", "hops", "final_uri", "text_sha256")


def sibling_row(sibling: Sibling) -> Row:
    """A row of siblings, without its id."""
    row = {name: getattr(sibling, name) for name in _SIBLING}
    return row | {"at": as_text(sibling.at), "page_title": sibling.title}


def sibling(row: Row) -> Sibling:
    """The sibling of a row."""
    facts = {name: row[name] for name in _SIBLING}
    return Sibling(**facts, at=as_moment(row["at"]), title=row["page_title"], id=row["id"])


def memento_row(memento: Memento, *, link: int) -> Row:
    """A row of mementos, without its id."""
    return {
        "uri_m": memento.uri_m,
        "link": link,
        "archive": memento.archive,
        "captured_at": as_text(memento.captured_at),
        "digest": memento.digest,
        "tier": memento.tier,
        "verified_at": as_text_or_none(memento.verified_at),
    }


def memento_facts(memento: Memento | None) -> str | None:
    """All that is known of a memento at this moment, beside its address."""
    if memento is None:
        return None
    row = memento_row(memento, link=0)
    del row["uri_m"], row["link"]
    return as_json({"uri_r": memento.uri_r, **row})


def memento(uri_m: str | None, facts: str | None) -> Memento | None:
    """The memento as it was known when its facts were written."""
    if uri_m is None or facts is None:
        return None
    row = of_json(facts)
    moments = {n: as_moment_or_none(row[n]) for n in ("captured_at", "verified_at")}
    row["archive"] = intern(row["archive"])
    return Memento(**{**row, **moments}, uri_m=UriM(uri_m))


_REPLY = ("archive", "run", "status", "detail", "capture", "attempt", "job")


def reply_row(reply: ArchiveReply, *, link: int, memento: int | None) -> Row:
    """A row of archive_replies, without its id."""
    return {
        **{name: getattr(reply, name) for name in _REPLY},
        "link": link,
        "action": reply.action.value,
        "answer": reply.answer.value,
        "at": as_text(reply.at),
        "near": as_text_or_none(reply.near),
        "next_at": as_text_or_none(reply.next_at),
        "warnings": as_json(reply.warnings),
        "memento": memento,
        "memento_facts": memento_facts(reply.memento),
        **page_row(reply.page),
    }


def reply(row: Row, uri_r: UriR, candidates: tuple[Candidate, ...]) -> ArchiveReply:
    """The reply of a row that has `uri_m` joined to it."""
    return ArchiveReply(
        **{name: row[name] for name in _REPLY},
        uri_r=uri_r,
        action=Action(row["action"]),
        answer=Answer(row["answer"]),
        at=as_moment(row["at"]),
        near=as_moment_or_none(row["near"]),
        next_at=as_moment_or_none(row["next_at"]),
        memento=memento(row["uri_m"], row["memento_facts"]),
        page=page(row),
        warnings=tuple(of_json(row["warnings"])),
        candidates=candidates,
        id=row["id"],
    )


_CANDIDATE = ("timestamp", "original", "mimetype", "statuscode", "digest", "length")


def candidate_row(candidate: Candidate) -> Row:
    """A row of candidates, without its id, reply and position."""
    return {name: getattr(candidate, name) for name in _CANDIDATE}


def candidate(row: Row) -> Candidate:
    """The candidate of a row."""
    return Candidate(**{name: row[name] for name in _CANDIDATE})
