"""The recorded database opens in Datasette: every page of it, labelled by address."""

from __future__ import annotations

import asyncio
import html
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from datasette.app import Datasette  # type: ignore[import-untyped]
from ruamel.yaml import YAML

from citekeeper.model import (
    Action,
    Answer,
    ArchiveReply,
    Audit,
    AuditKind,
    Confidence,
    Document,
    Finding,
    Keeping,
    Label,
    Memento,
    Observation,
    Reason,
    Standing,
    UriM,
    UriR,
    Verdict,
)
from citekeeper.store import Store

METADATA = Path(__file__).parents[2] / "docs" / "datasette.yml"

A, B = UriR("http://a.example/cited"), UriR("http://b.example/parked")
KEPT = UriM("http://archive.example/web/20150601000000id_/http://a.example/cited")


@pytest.fixture
def recorded(
    store: Store,
    run: int,
    now: datetime,
    path: Path,
    look: Callable[..., tuple[Observation, str]],
    report: Callable[..., Document],
) -> Path:
    """A database with a whole audit of two links, closed."""
    document = report(A, B)
    store.add_documents([document], now=now)
    seen = store.add_observations([look(A, run), look(B, run)])
    memento = Memento(A, KEPT, "wayback", now, verified_at=now)
    reply = ArchiveReply(
        A, "wayback", Action.VERIFY, Answer.VERIFIED, now, near=now, run=run, memento=memento
    )
    (said,) = store.add_replies([(reply, None)])
    kept = Keeping(Answer.VERIFIED, memento, -3, Label.NEAR, evidence=(said.id or 0,))
    findings = tuple(
        Finding(
            document.path,
            citation,
            citation.cited[0],
            Verdict(standing, Confidence.HIGH, reason, "as seen", evidence=(look.id or 0,)),
            keeping,
        )
        for citation, standing, reason, keeping, look in zip(
            document.citations,
            (Standing.LIVE, Standing.PARKED),
            (Reason.OK, Reason.HIJACKED),
            (kept, Keeping(Answer.NONE)),
            seen,
            strict=True,
        )
    )
    audit = Audit(AuditKind.AUDITED, now, now, findings, run=run)
    store.add_audit(audit, policy={}, overrides={}, now=now)
    store.finish_run(run, finished=now, degraded=False)
    store.close()
    return path


def pages(path: Path, *addresses: str) -> dict[str, str]:
    """The pages that Datasette makes of the database; each must be there."""

    async def fetch() -> dict[str, str]:
        told = YAML(typ="safe").load(METADATA.read_text(encoding="utf-8"))
        datasette = Datasette([str(path)], settings={"num_sql_threads": 0}, metadata=told)
        await datasette.invoke_startup()
        found = {}
        try:
            for address in addresses:
                answer = await datasette.client.get(address)
                assert answer.status_code == 200, (address, answer.text)
                assert "error" not in answer.text.lower().split("<table")[0], address
                found[address] = html.unescape(answer.text)
        finally:
            for database in datasette.databases.values():
                database.close()
            for database in datasette.databases.values():
                if database.cached_hash is None and database._write_connection is not None:
                    database._write_connection.close()
        return found

    return asyncio.run(fetch())


def test_views_and_links(recorded: Path) -> None:
    """The views and the links show what was recorded; other tables name links by address."""
    db = f"/{recorded.stem}"
    names = ("current_findings", "link_history", "rot_by_host", "links", "observations")
    shown = pages(recorded, db, *(f"{db}/{name}" for name in names), f"{db}/links/1")
    assert all(f"{db}/{name}" in shown[db] for name in names)
    assert KEPT in shown[f"{db}/current_findings"]
    assert "secure" in shown[f"{db}/current_findings"]
    assert "verified" in shown[f"{db}/link_history"]
    assert "b.example" in shown[f"{db}/rot_by_host"]
    label = f'<a href="{db}/links/1">{A}</a>'
    assert label in shown[f"{db}/observations"]


def test_every_table(recorded: Path) -> None:
    """Every table and view opens without an error."""
    with Store.read(recorded) as store:
        found = store._db.execute("select name from sqlite_master where type in ('table', 'view')")
        names = [name for (name,) in found]
    addresses = [f"/{recorded.stem}/{name}" for name in names]
    assert len(pages(recorded, *addresses)) == len(names)


def test_parked_is_no_click_away(recorded: Path) -> None:
    """In the views the address of a parked site is text, never a link."""
    db = f"/{recorded.stem}"
    for page in pages(recorded, f"{db}/current_findings", f"{db}/link_history").values():
        assert f"parked: {B}" in page
        assert f'href="{B}"' not in page


def test_the_reading_room(recorded: Path) -> None:
    """docs/datasette.yml: facets, labels, and every ready-made question gives an answer."""
    told = YAML(typ="safe").load(METADATA.read_text(encoding="utf-8"))["databases"]["citekeeper"]
    db = f"/{recorded.stem}"
    assert recorded.stem == "citekeeper"
    with Store.read(recorded) as store:
        found = store._db.execute("select name from sqlite_master where type in ('table', 'view')")
        assert set(told["tables"]) <= {name for (name,) in found}
    addresses = [f"{db}/{name}?uri={A}" for name in told["queries"]]
    shown = pages(recorded, db, f"{db}/current_findings", *addresses)
    assert all(query["title"] in shown[db] for query in told["queries"].values())
    assert "facet" in shown[f"{db}/current_findings"]
    assert KEPT in shown[f"{db}/history_of_a_link?uri={A}"]
    assert KEPT in shown[f"{db}/far_snapshots?uri={A}"]
