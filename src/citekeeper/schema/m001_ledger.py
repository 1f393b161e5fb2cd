"""The first schema: documents and what they cite, the evidence, the judgements.

Frozen like every migration: a later change is a file of its own. What stands behind `--` becomes
docs/database.md. Lists of words in `check` are the closed sets of the vocabulary; `reason` is open
(every rule brings its own) and only its form is checked.
"""

from __future__ import annotations

TABLES = """
create table runs ( -- one run of the program against the web, written before its first request
  id integer primary key,
  started_at text not null check (started_at like '____-__-__T__:__:__Z'),
  finished_at text check (finished_at like '____-__-__T__:__:__Z'), -- null: it was cut off
  version text not null, -- the citekeeper that ran
  rules_version text not null, -- its rules
  settings text not null check (json_valid(settings)), -- what it was asked to do
  simulated integer not null check (simulated in (0, 1)), -- 1: under CITEKEEPER_NOW, no evidence
  canaries text not null default '[]' check (json_valid(canaries)), -- was our own network there?
  degraded integer check (degraded in (0, 1)) -- 1: our own network was in trouble
) strict;

create table documents ( -- a report, one row per version read
  id integer primary key,
  path text not null, -- as the user named it
  title text,
  author text,
  publisher text,
  published_on text, -- YYYY, YYYY-MM or YYYY-MM-DD, as typed
  language text,
  media_type text not null,
  sha256 text not null, -- of the file
  content_sha256 text not null, -- of what was read from it
  read_at text not null check (read_at like '____-__-__T__:__:__Z'), -- when it was last read
  unique (path, content_sha256)
) strict;

create table links ( -- every original address (URI-R) that a document cites
  id integer primary key,
  uri_r text not null unique
) strict;

create table citations ( -- one footnote, or one inline link standing on its own
  id integer primary key,
  document integer not null references documents(id),
  position integer not null, -- its place in the document, from 0
  handle text not null, -- unique in its document: the marker, or "2:7" where numbers restart
  marker text, -- its printed number or key
  kind text not null check (kind in ('link', 'source', 'explanatory', 'short-form')),
  note text, -- the footnote's own text
  context text, -- the sentence that cites it
  refers_to text, -- the handle that an "op. cit." repeats
  accessed_on text, -- as typed
  published_on text, -- of the cited work, as typed
  quote text, -- words that must be on the page
  csl text not null check (json_valid(csl)), -- further bibliographic facts, as CSL variables
  line integer,
  page integer,
  override text check (json_valid(coalesce(override, '[]'))), -- a human decision on it
  pin text check (json_valid(coalesce(pin, '[]'))), -- a memento that a human chose
  unique (document, position),
  unique (document, handle)
) strict;

create table cited_links ( -- one URL within a citation
  id integer primary key,
  citation integer not null references citations(id),
  position integer not null, -- its place in the citation, from 0
  link integer not null references links(id),
  uri_as_cited text not null, -- what a reader would copy
  fragment text,
  alternatives text not null check (json_valid(alternatives)), -- other ways it may be meant
  known_memento text, -- an archive address that the document itself gives
  unique (citation, position)
) strict;
create index cited_links_link on cited_links (link);

create table texts ( -- the visible text of pages, each once
  sha256 text primary key not null check (length(sha256) = 64), -- of the text as UTF-8
  compressed blob not null -- zlib
) strict;

create table observations ( -- what one GET of a link saw; never changed
  id integer primary key,
  link integer not null references links(id),
  run integer not null references runs(id),
  attempt integer not null check (attempt in (1, 2)), -- 2: the second look at the end of a run
  at text not null check (at like '____-__-__T__:__:__Z'),
  status integer, -- the final HTTP status; null where there was none
  problem text check (problem in ('invalid-url', 'scheme', 'private-host', 'dns-nxdomain',
    'dns-nxdomain-domain', 'dns-error', 'connect-refused', 'connect-reset', 'timeout',
    'empty-reply', 'bad-reply', 'tls-handshake', 'redirect-loop', 'redirect-scheme')), -- why not
  detail text not null, -- a few words more
  final_uri text not null, -- the address after all redirects
  redirects text not null check (json_valid(redirects)), -- status and address of every hop
  headers text not null check (json_valid(headers)), -- a few of the answer's headers
  dns text not null check (json_valid(dns)), -- the addresses of the host
  tls text, -- what was wrong with the certificate
  content_type text,
  page_kind text, -- what the body really was; null where it was not read
  page_title text,
  page_h1 text,
  page_lang text,
  page_chars integer, -- of visible text
  page_words integer,
  page_scripts integer, -- script elements
  page_signs text check (json_valid(coalesce(page_signs, '[]'))), -- marks of parking, logins ...
  sign_version text, -- of the table of signs they were read by
  text_sha256 text references texts(sha256),
  main_start integer, -- where the main part begins in the text, in characters
  main_end integer,
  warnings text not null check (json_valid(warnings)), -- what else was odd
  elapsed real not null, -- seconds
  check ((status is null) <> (problem is null)),
  check ((page_kind is null) = (page_signs is null))
) strict;
create index observations_link_at on observations (link, at desc);

create table siblings ( -- addresses that cannot exist, asked to learn how a host says "not found"
  id integer primary key,
  run integer not null references runs(id),
  host text not null,
  directory text not null,
  at text not null check (at like '____-__-__T__:__:__Z'),
  uri text not null,
  status integer, -- null where there was no answer
  hops integer not null,
  final_uri text not null,
  page_title text,
  text_sha256 text references texts(sha256)
) strict;
create index siblings_place on siblings (host, directory, at desc);

create table mementos ( -- the archived states that were found, and what is known of each by now
  id integer primary key,
  uri_m text not null unique, -- its address in the archive
  link integer not null references links(id), -- the link it was first found for
  archive text not null,
  captured_at text not null check (captured_at like '____-__-__T__:__:__Z'),
  digest text, -- of its payload, as the archive's index names it
  tier integer, -- how well its row fits; 0 is best
  verified_at text check (verified_at like '____-__-__T__:__:__Z') -- a replay last proved it
) strict;
create index mementos_link on mementos (link);

create table archive_replies ( -- what an archive answered to one question; never changed
  id integer primary key,
  link integer not null references links(id),
  run integer references runs(id),
  archive text not null,
  action text not null check (action in ('find', 'capture', 'verify')),
  answer text not null check (answer in ('found', 'none', 'unknown', 'excluded', 'intent',
    'submitted', 'pending', 'captured', 'refused', 'failed', 'verified', 'refuted')),
  at text not null check (at like '____-__-__T__:__:__Z'),
  near text check (near like '____-__-__T__:__:__Z'), -- the date that was asked for
  memento integer references mementos(id),
  memento_facts text check (json_valid(coalesce(memento_facts, '[]'))), -- what was known of it then
  status integer, -- of the page that was replayed
  detail text not null,
  capture text, -- the capture that this reply belongs to
  attempt integer,
  job text, -- the archive's own name for the capture
  next_at text check (next_at like '____-__-__T__:__:__Z'), -- when to ask again
  page_kind text, -- of the replayed page, as in observations
  page_title text,
  page_h1 text,
  page_lang text,
  page_chars integer,
  page_words integer,
  page_scripts integer,
  page_signs text check (json_valid(coalesce(page_signs, '[]'))),
  sign_version text,
  text_sha256 text references texts(sha256),
  main_start integer,
  main_end integer,
  check ((memento is null) = (memento_facts is null)),
  check ((page_kind is null) = (page_signs is null))
) strict;
create index archive_replies_link_at on archive_replies (link, at desc);

create table candidates ( -- the rows of an archive's index that were considered; never changed
  id integer primary key,
  reply integer not null references archive_replies(id),
  position integer not null, -- its place in the archive's answer, from 0
  timestamp text not null, -- 14 digits, as the archive writes it
  original text not null,
  mimetype text not null,
  statuscode text not null,
  digest text not null,
  length text not null,
  unique (reply, position)
) strict;

create table audits ( -- one judgement of some documents at one time
  id integer primary key,
  run integer references runs(id), -- null where nothing was asked
  kind text not null check (kind in ('audited', 'offline', 'rejudged')),
  started_at text not null check (started_at like '____-__-__T__:__:__Z'),
  finished_at text not null check (finished_at like '____-__-__T__:__:__Z'),
  now text not null check (now like '____-__-__T__:__:__Z'), -- the moment it was judged for
  degraded integer not null check (degraded in (0, 1)),
  simulated integer not null check (simulated in (0, 1)),
  archive_unavailable integer not null check (archive_unavailable in (0, 1)),
  troubles text not null check (json_valid(troubles)), -- what could not be done
  differences text not null check (json_valid(differences)), -- between ledger and document
  policy text not null check (json_valid(policy)), -- the thresholds as they were
  overrides text not null check (json_valid(overrides)) -- the human decisions as they were
) strict;

create table audit_documents ( -- the documents of each audit
  audit integer not null references audits(id),
  document integer not null references documents(id),
  primary key (audit, document)
) strict;
create index audit_documents_document on audit_documents (document, audit);

create table findings ( -- what one cited link meant in one audit; one row per citation without link
  id integer primary key,
  audit integer not null references audits(id),
  position integer not null, -- its place in the audit, from 0
  document integer not null references documents(id),
  citation integer not null references citations(id),
  cited_link integer references cited_links(id), -- null: a citation without link
  link integer references links(id),
  outcome text check (outcome in ('secure', 'fragile', 'unsure', 'rescued', 'lost', 'ignored')),
  confirmed integer not null check (confirmed in (0, 1)), -- enough looks over enough days agree
  ignored integer not null check (ignored in (0, 1)), -- left out by the user
  standing text check (standing in ('live', 'moved', 'drifted', 'soft-404', 'parked', 'blocked',
    'unreachable', 'dead', 'unknown')),
  confidence text check (confidence in ('low', 'medium', 'high')),
  reason text check (reason not glob '*[^a-z0-9-]*'), -- the rule that decided
  message text, -- the same for a human
  since text check (since like '____-__-__T__:__:__Z'), -- the first look of the present streak
  streak integer, -- its length in strikes
  observed_at text check (observed_at like '____-__-__T__:__:__Z'), -- the look that decided
  moved_to text, -- where the page is now
  not_before text check (not_before like '____-__-__T__:__:__Z'), -- earliest confirmation
  warnings text check (json_valid(coalesce(warnings, '[]'))), -- what else was odd
  scores text check (json_valid(coalesce(scores, '[]'))), -- the numbers that decided
  memento_answer text check (memento_answer in ('verified', 'none', 'excluded', 'unknown')),
  memento integer references mementos(id),
  memento_facts text check (json_valid(coalesce(memento_facts, '[]'))), -- what was known of it then
  captured_at text check (captured_at like '____-__-__T__:__:__Z'),
  gap_days integer, -- captured minus the date wanted: negative is before it
  label text check (label in ('certain', 'near', 'distant', 'before-publication', 'redirect',
    'unverified')),
  rejected text check (json_valid(coalesce(rejected, '[]'))), -- mementos that do not serve, and why
  asked_at text check (asked_at like '____-__-__T__:__:__Z'), -- its newest decisive answer
  unique (audit, position)
) strict;
create index findings_link on findings (link, standing);
create index findings_citation on findings (citation);

create table finding_evidence ( -- the rows that a finding rests on
  finding integer not null references findings(id),
  position integer not null,
  observation integer references observations(id),
  reply integer references archive_replies(id),
  primary key (finding, position),
  check ((observation is null) <> (reply is null))
) strict;
"""

EVIDENCE = ("observations", "siblings", "archive_replies", "candidates")

_APPEND_ONLY = """
create trigger {table}_never_change before update on {table}
begin select raise(abort, '{table} is evidence: rows are never changed'); end;
create trigger {table}_never_delete before delete on {table}
begin select raise(abort, '{table} is evidence: rows are never deleted'); end;
"""

# "insert or replace" deletes without asking a delete trigger, unless recursive_triggers is on.
_NO_REPLACE = """
create trigger {table}_never_replace before insert on {table}
when exists (select 1 from {table} where id = new.id)
begin select raise(abort, '{table} is evidence: rows are never replaced'); end;
"""

_TEXTS = """
create trigger texts_never_replace before insert on texts
when exists (select 1 from texts where sha256 = new.sha256)
begin select raise(ignore); end;
"""

# By induction over all rows, the newest one tells what the database is.
_ONE_WORLD = """
create trigger {table}_one_world before insert on {table}
when new.simulated <> (select simulated from {table} order by id desc limit 1)
begin select raise(abort, 'simulated and real evidence never share a database'); end;
"""

_RUNS = """
create trigger runs_finish_once before update on runs when old.finished_at is not null
begin select raise(abort, 'a run is finished once'); end;
create trigger runs_never_change
before update of id, started_at, version, rules_version, settings, simulated on runs
begin select raise(abort, 'runs is evidence: only canaries and the end are added'); end;
create trigger runs_never_delete before delete on runs
begin select raise(abort, 'runs is evidence: rows are never deleted'); end;
"""

TRIGGERS = "".join(
    (
        *(_APPEND_ONLY.format(table=table) for table in (*EVIDENCE, "texts")),
        *(_NO_REPLACE.format(table=table) for table in (*EVIDENCE, "runs")),
        *(_ONE_WORLD.format(table=table) for table in ("runs", "audits")),
        _TEXTS,
        _RUNS,
    )
)
