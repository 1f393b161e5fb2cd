"""The views: what a person opens. Not frozen: every migration drops them and makes them anew.

Tools like Datasette turn an address into a link. A parked or hijacked site must never be one click
away, so its address begins with "parked: " in every view.
"""

from __future__ import annotations

_HOSTS = """(
    select id, uri_r,
      case when authority like '[%' then substr(authority, 1, instr(authority, ']'))
      else substr(authority, 1, instr(authority || ':', ':') - 1) end as host
    from (select id, uri_r, substr(rest, 1, instr(rest || '/', '/') - 1) as authority
      from (select id, uri_r, replace(replace(
        substr(uri_r, instr(uri_r, '://') + 3), '?', '/'), '#', '/') as rest from links)))"""

VIEWS = {
    "current_findings": """
create view current_findings as -- the newest finding for every citation: open this first
with newest as (
  select documents.path as path, max(audit_documents.audit) as audit
  from audit_documents join documents on documents.id = audit_documents.document
  group by documents.path)
select
  documents.path as document, -- as the user named it
  citations.marker as marker, -- the note's printed number or key
  findings.outcome as outcome, -- secure, fragile, unsure, rescued, lost, ignored; null: no link
  findings.confirmed as confirmed, -- 1: enough looks over enough days agree
  findings.standing as standing, -- what the live page is to the reader
  findings.reason as reason, -- the rule that decided
  findings.message as message, -- the same for a human
  case findings.standing when 'parked' then 'parked: ' else '' end || cited_links.uri_as_cited
    as uri_as_cited, -- what a reader would copy
  case findings.memento_answer when 'verified' then mementos.uri_m end
    as memento, -- the archived page that serves this citation
  findings.captured_at as captured_at, -- when it was captured
  findings.gap_days as gap_days, -- days from the date wanted to the capture
  findings.label as label, -- how well it serves: certain, near, distant
  findings.memento_answer as memento_answer, -- verified, none, excluded; unknown: cannot tell
  findings.observed_at as observed_at, -- the look at the live page that decided
  findings.confidence as confidence, -- low, medium, high
  findings.since as since, -- the first look of the present streak
  findings.streak as streak, -- its length in strikes
  hosts.host as host, -- of the link
  citations.kind as kind, -- link, source, explanatory, short-form
  citations.handle as citation, -- the citation's id in its document
  citations.refers_to as refers_to, -- the citation that an "op. cit." repeats
  citations.note as note, -- the footnote's own text
  citations.context as context, -- the sentence that cites it
  findings.link as link, -- links.id
  findings.id as finding, -- findings.id
  findings.audit as audit, -- audits.id
  audits.finished_at as audited_at, -- when that audit was judged
  audits.degraded as degraded, -- 1: our own network was in trouble
  audits.simulated as simulated -- 1: under CITEKEEPER_NOW, no evidence
from newest
join audits on audits.id = newest.audit
join findings on findings.audit = newest.audit
join documents on documents.id = findings.document and documents.path = newest.path
join citations on citations.id = findings.citation
left join cited_links on cited_links.id = findings.cited_link
left join HOSTS as hosts on hosts.id = findings.link
left join mementos on mementos.id = findings.memento
order by documents.path, findings.position
""".replace("HOSTS", _HOSTS),
    "link_history": """
create view link_history as -- the probes and archive replies of every link as one timeline
select
  links.id as link, -- links.id
  case when exists (select 1 from findings where link = links.id and standing = 'parked')
    then 'parked: ' else '' end || links.uri_r as uri_r, -- the address
  observations.at as at, -- when it was asked
  'probe' as action, -- probe, or what an archive was asked: find, verify, capture
  null as archive, -- null: the live web
  coalesce(cast(status as text), problem) as answer, -- HTTP status or problem; the archive's word
  detail as detail, -- a few words more
  null as memento, -- the memento that the answer speaks of
  null as near, -- the date that the archive was asked for
  run as run, -- runs.id
  attempt as attempt, -- 2: the second look at the end of a run
  observations.id as row -- observations.id, or archive_replies.id where there is an archive
from observations join links on links.id = observations.link
union all
select links.id,
  case when exists (select 1 from findings where link = links.id and standing = 'parked')
    then 'parked: ' else '' end || links.uri_r,
  replies.at, replies.action, replies.archive, replies.answer, replies.detail, mementos.uri_m,
  replies.near, replies.run, replies.attempt, replies.id
from archive_replies as replies join links on links.id = replies.link
left join mementos on mementos.id = replies.memento
""",
    "rot_by_host": """
create view rot_by_host as -- how the cited pages of each host stand now
select
  host as host, -- of the link
  count(*) as cited_links, -- how often it is cited
  count(distinct link) as links, -- how many addresses
  sum(standing in ('dead', 'soft-404', 'parked')) as gone, -- link rot
  sum(standing = 'drifted') as drifted, -- content drift
  sum(outcome = 'secure') as secure, -- there, and a memento serves
  sum(outcome = 'fragile') as fragile, -- there, and no memento serves
  sum(outcome = 'unsure') as unsure, -- cannot tell
  sum(outcome = 'rescued') as rescued, -- gone, and a memento serves
  sum(outcome = 'lost') as lost, -- gone, and no memento serves
  sum(outcome = 'ignored') as ignored -- left out by the user
from current_findings
where link is not null
group by host
order by gone + drifted desc, cited_links desc, host
""",
}
