"""citations.yml -> Manifest, and every mistake as one line."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from citekeeper.errors import ManifestError
from citekeeper.manifest import key_tables, load
from citekeeper.manifest.archives import KNOWN
from citekeeper.model import ArchiveSettings, Kind, ManifestSettings, Override, Pin, UriM

ROOT = Path(__file__).parents[2]

FULL = """\
# the whole vocabulary
report:
  title: A report
  author: An author
  publisher: A publisher
  published: 2015-06
  language: no
  document: report.txt
settings:
  archives: [wayback, {kind: pywb, cdx: "http://127.0.0.1/cdx", replay: "http://127.0.0.1/web"}]
  fail_on: rescued
  max_age: 14d
  canaries: [https://example.com/]
domains:
  Example.ORG.: {force: live, reason: looked at it, until: 2027-01-01, by: me}
  bücher.example: {ignore: yes, reason: private}
citations:
- marker: 017
  url: HTTP://Example.org:80/a#part
  alternatives: http://example.org/a.
  memento: https://web.archive.org/web/20150602000000/http://example.org/a
  note: |
    The note.
  context: >-
    The citing
    sentence.
  accessed: 2015-06-01
  published: 2012
  quote: '1.10'
  override: {expect: 403, reason: it refuses programs}
  pin: {memento: "https://web.archive.org/web/20150602000000/http://example.org/a", reason: good}
- id: p12
  urls:
    - http://a.example/
    - {url: "http://b.example/", alternatives: ["http://b.example/)"]}
- marker: "3"
  title: A book
  author: [One, Two]
  container-title: A series
  publisher: A house
  page: 1.10
- {marker: "4", refers_to: p12}
- {marker: "5"}
- {marker: "6", kind: source}
"""


def test_reads_the_whole_vocabulary_of_a_citation() -> None:
    """Every key of a citation arrives where the vocabulary has its place."""
    citation = load(FULL, name="c.yml").document.citations[0]
    link = citation.cited[0]
    assert (citation.id, citation.marker, citation.kind) == ("017", "017", Kind.LINK)
    assert (link.uri_as_cited, link.uri_r) == (
        "HTTP://Example.org:80/a#part",
        "http://example.org/a",
    )
    assert (link.fragment, link.alternatives) == ("part", ("http://example.org/a.",))
    assert link.known_memento == "https://web.archive.org/web/20150602000000/http://example.org/a"
    assert (citation.note, citation.context) == ("The note.", "The citing sentence.")
    assert (citation.accessed_on, citation.published_on) == ("2015-06-01", "2012")
    assert citation.quote == "1.10"
    assert citation.place.line == 18
    assert citation.override == Override(reason="it refuses programs", expect=403)
    assert citation.pin == Pin(UriM(link.known_memento), reason="good")


def test_reads_the_other_kinds_of_citation() -> None:
    """Kinds are computed where nobody says them, and bibliographic facts become CSL variables."""
    others = load(FULL, name="c.yml").document.citations[1:]
    assert [c.kind.value for c in others] == [
        *("link", "source", "short-form", "explanatory", "source"),
    ]
    assert [link.uri_r for link in others[0].cited] == ["http://a.example/", "http://b.example/"]
    assert (others[0].id, others[0].marker) == ("p12", None)
    assert others[1].csl == {
        "author": [{"literal": "One"}, {"literal": "Two"}],
        "title": "A book",
        "container-title": "A series",
        "publisher": "A house",
        "page": "1.10",
    }
    assert others[2].refers_to == "p12"


def test_reads_report_settings_and_domains() -> None:
    """The report, the settings and the decisions arrive; hosts are spelt as in URI-R."""
    manifest = load("\ufeff" + FULL.replace("\n", "\r\n"), name="c.yml")
    document = manifest.document
    assert (document.title, document.author, document.publisher) == (
        *("A report", "An author", "A publisher"),
    )
    assert (document.path, document.published_on, document.language) == ("c.yml", "2015-06", "no")
    assert manifest.document_path == "report.txt"
    assert manifest.settings == ManifestSettings(
        archives=(
            ArchiveSettings(
                name="wayback",
                kind="wayback",
                cdx="https://web.archive.org/cdx/search/cdx",
                replay="https://web.archive.org/web/",
                save="https://web.archive.org/save",
            ),
            ArchiveSettings(
                name="127.0.0.1",
                kind="pywb",
                cdx="http://127.0.0.1/cdx",
                replay="http://127.0.0.1/web/",
            ),
        ),
        fail_on="rescued",
        max_age="14d",
        canaries=("https://example.com/",),
    )
    assert manifest.domains == {
        "example.org": Override("looked at it", until="2027-01-01", by="me", force="live"),
        "xn--bcher-kva.example": Override("private", ignore=True),
    }


def test_reads_a_memento_archive_and_its_limits() -> None:
    """A Memento archive needs a TimeGate in place of a CDX service; limits are numbers."""
    text = (
        "settings:\n  archives:\n  - kind: memento\n    name: other\n    replay: http://a.example/\n"
        "    timegate: http://a.example/tg/\n    save: http://a.example/save\n"
        "    cdx_per_minute: 5\n    replay_per_minute: 6\ncitations: [{marker: a}]\n"
    )
    assert load(text, name="c.yml").settings.archives == (
        ArchiveSettings(
            name="other",
            kind="memento",
            cdx="",
            replay="http://a.example/",
            save="http://a.example/save",
            timegate="http://a.example/tg/",
            cdx_per_minute=5,
            replay_per_minute=6,
        ),
    )


def test_the_internet_archive_with_other_limits() -> None:
    """A wayback archive without addresses is the Internet Archive, with the limits given."""
    text = "settings: {archives: [{cdx_per_minute: 5}]}\ncitations: [{marker: a}]\n"
    (archive,) = load(text, name="c.yml").settings.archives or ()
    assert (archive.name, archive.replay) == ("wayback", "https://web.archive.org/web/")
    assert (archive.cdx_per_minute, archive.replay_per_minute) == (5, 60)


@pytest.mark.parametrize("name", KNOWN)
def test_archives_by_their_names(name: str) -> None:
    """Each known archive can be named, beside others, and given other limits; the reference of keys
    lists it, and it has the addresses that its kind needs."""
    text = f"settings: {{archives: [{name}]}}\ncitations: [{{marker: a}}]\n"
    assert load(text, name="c.yml").settings.archives == (KNOWN[name],)
    limited = f"{{name: {name}, cdx_per_minute: 5, replay_per_minute: 6}}"
    (archive,) = load(text.replace(name, limited), name="c.yml").settings.archives or ()
    assert archive == replace(KNOWN[name], cdx_per_minute=5, replay_per_minute=6)
    assert f"`{name}`" in key_tables()
    assert archive.timegate if archive.kind == "memento" else archive.cdx and archive.replay
    bases = (archive.cdx, archive.replay, archive.timegate, archive.timemap, archive.save)
    assert all(base.startswith("https://") for base in bases if base)


def test_a_memento_archive_by_its_timegate_alone() -> None:
    """Prefixes end in a slash or an open query; without a replay prefix the TimeGate names it."""
    text = (
        "settings: {archives: [{kind: memento, timegate: 'http://a.example/tg',"
        " timemap: 'http://a.example/tm?url='}]}\ncitations: [{marker: a}]\n"
    )
    (archive,) = load(text, name="c.yml").settings.archives or ()
    assert (archive.name, archive.replay, archive.cdx) == ("a.example", "", "")
    assert (archive.timegate, archive.timemap) == (
        *("http://a.example/tg/", "http://a.example/tm?url="),
    )


def test_schemes_that_nobody_can_fetch_are_loaded() -> None:
    """An address of any scheme is a citation; whether it can be fetched is the audit's question."""
    urls = ["ftp://a.example/x", "mailto:me@a.example", "urn:isbn:1", "http://a.example/a b"]
    text = "citations:\n" + "".join(f"- {{id: '{u}', url: '{u}'}}\n" for u in urls)
    cited = [c.cited[0].uri_as_cited for c in load(text, name="c").document.citations]
    assert cited == urls


def test_an_archive_address_is_unwrapped() -> None:
    """A cited archive address gives the original as link and itself as known memento."""
    address = "https://web.archive.org/web/20150602000000/http://example.org/a"
    link = (
        load(f"citations: [{{id: a, url: '{address}'}}]", name="c").document.citations[0].cited[0]
    )
    assert (link.uri_r, link.known_memento) == ("http://example.org/a", address)


def test_an_identifier_resolves() -> None:
    """A DOI, an arXiv id, a handle in place of a URL cites the address at which it resolves."""
    text = "citations: [{id: a, urls: ['doi:10.1000/xyz', 'arXiv:2101.00001', 'hdl:2027/1']}]"
    found = load(text, name="c").document.citations[0].cited
    assert [link.uri_as_cited for link in found] == [
        "doi:10.1000/xyz",
        "arXiv:2101.00001",
        "hdl:2027/1",
    ]
    assert [link.uri_r for link in found] == [
        "https://doi.org/10.1000/xyz",
        "https://arxiv.org/abs/2101.00001",
        "https://hdl.handle.net/2027/1",
    ]
    assert all(link.derived for link in found)


ENTRY = "citations:\n- {marker: '1', "

MISTAKES = {
    # the text: what the line says
    "": "c.yml: is empty; make one with `citekeeper init DOCUMENT`",
    "# nothing\n": "c.yml: is empty",
    "- a\n": "c.yml:1: is no table of keys and values; begin with `report:`",
    "report:\n  title: a\n": "c.yml: has no citations; write some",
    "citations: []": "c.yml: has no citations",
    "citations:\n": "c.yml: has no citations",
    "citations: x": "c.yml:1: citations: must be a list of citations; begin each with a dash",
    "citations: [x]": "c.yml:1: citations[0]: must be a table of keys and values; its keys are id,",
    "citations: [{}]": "c.yml:1: citations[0]: has neither marker nor id; write the note's number",
    "a: b: c": "c.yml:1: this line has a colon too many, or does not fit the indentation",
    "a:\n\t- b": "c.yml:2: a tab stands where YAML allows only spaces; indent with spaces",
    "a: 1\nb: 'x\nc: 1": "c.yml:2: a quotation mark is opened here and never closed; close it",
    "a: [1\nb: 2\n": "c.yml:1: a bracket is opened here and not closed, or a comma is missing",
    "a: @b": "c.yml:1: a value begins with a character that means something else in YAML; put",
    "a: *b": "c.yml:1: a value begins with *, an alias; put the value in quotes",
    "a: 'x' y": "c.yml:1: something here or below does not fit the indentation, or follows a",
    'a: "\\q"': "c.yml:1: a backslash in double quotes begins no escape that YAML knows; use",
    "a: 1\n---\nb: 1": "c.yml:2: a second YAML document begins here; keep one document",
    "%YAML 3.0\n---\na: 1": "c.yml:1: is no valid YAML: found incompatible YAML document",
    "a: 1\nb: \x01": "c.yml:2: holds a control character; remove it",
    "a: !b c": "c.yml:1: a: has a YAML tag (!); put a value that begins with ! in quotes",
    "? [a]\n: b": "c.yml:1: has a key that is a list or a table; name it simply",
    "[" * 20_000: "c.yml: brackets or lists are nested too deeply",
    "a: &x [1]\nb: *x": "c.yml:1: b: is repeated by an alias (*); write the value out",
    "a: &x\n- *x": "c.yml:1: a[0]: is repeated by an alias (*)",
    "citatons: []": "c.yml:1: citatons: is no known key; did you mean citations?",
    "report:\n  publised: 1": "c.yml:2: report.publised: is no known key; did you mean published?",
    "report:\n  qqqq: 1": "c.yml:2: report.qqqq: is no known key; the keys here are title, author",
    "a: 1\nb: 2\na: 3": "c.yml:3: a: is there twice; keep one of them",
    "report: x": "c.yml:1: report: must be a table of keys and values",
    "report:\n": "c.yml:1: report: must be a table of keys and values",
    "report: {title: [x]}": "c.yml:1: report.title: must be a single text; write one value",
    "report: {title: }": "c.yml:1: report.title: has no value; write one, or remove the key",
    "report: {title: ' '}": "c.yml:1: report.title: has no value",
    "report: {published: 2015-13}": 'c.yml:1: report.published: "2015-13" is no date; write YYYY,',
    "report: {published: 2015-02-29}": 'report.published: "2015-02-29" is no date',
    "report: {published: '2015-6'}": 'report.published: "2015-6" is no date',
    "report: {published: '٢٠١٥'}": 'report.published: "٢٠١٥" is no date',
    "settings: {max_age: 14}": 'settings.max_age: "14" is no duration; write a number and m, h, d',
    "settings: {max_age: 0d}": 'settings.max_age: "0d" is no duration',
    "settings: {fail_on: ignored}": 'settings.fail_on: "ignored" is not known here; write one of',
    "settings: {canaries: [example.com]}": 'settings.canaries[0]: "example.com" is no URL; write',
    "settings: {canaries: 'mailto:a@b.example'}": "is no web address; write a whole address",
    "settings: {archives: [other]}": 'settings.archives[0]: "other" is no known archive; known is',
    "settings: {archives: {a: b}}": "settings.archives: must be a list of names or tables; begin",
    "settings: {archives: [wayback, wayback]}": 'archives[0]: two archives are called "wayback"',
    "settings: {archives: [{kind: x}]}": 'archives[0].kind: "x" is not known here; write one of',
    "settings: {archives: [{kind: pywb, replay: 'http://a.example'}]}": "[0]: has no cdx; a pywb",
    "settings: {archives: [{name: perma, kind: pywb}]}": "archives[0]: has no cdx; a pywb archive",
    "settings: {archives: [{cdx: 'http://a.example', replay: 'http://a.example',"
    " save: 'https://archive.ph/submit/'}]}": ".save: is archive.today, where nothing is sent",
    "settings: {archives: [{kind: memento}]}": "archives[0]: has no timegate; a memento archive",
    "settings: {archives: [{cdx: 'http://a.example', replay: 'http://a.example',"
    " cdx_per_minute: 0}]}": '.cdx_per_minute: "0" cannot be used; write a whole number from 1',
    "domains: [a]": "domains: must be a table; write `example.org: {force: live, ...}`",
    "domains: {'http://a.example/': {}}": '"http://a.example/" is no host name; write the host',
    "domains: {a.example: {ignore: true, reason: x}, A.example: {}}": "is the same host as one",
    "domains: {a.example: {reason: x}}": "domains.a.example: decides nothing; write exactly one",
    "domains: {a.example: {ignore: true}}": "domains.a.example: has no reason; write why",
    ENTRY + "override: {force: live, ignore: true, reason: x}}": "has force and ignore; write",
    ENTRY + "override: {force: dead, reason: x}}": '"dead" is not known here; write one of live',
    ENTRY + "override: {expect: 99, reason: x}}": 'expect: "99" cannot be used; write a whole',
    ENTRY + "override: {expect: ok, reason: x}}": 'expect: "ok" cannot be used',
    ENTRY + "override: {ignore: false, reason: x}}": 'ignore: "false" is not known here',
    ENTRY + "override: {ignore: true, reason: x, until: soon}}": 'until: "soon" is no date',
    ENTRY + "pin: {reason: x}}": "citations[0].pin: has no memento; write the archive address",
    ENTRY + "pin: {memento: 'http://a.example/', reason: x}}": "is no archive address; write the",
    ENTRY + "pin: {memento: 'https://web.archive.org/web/2015/http://a.example/'}}": "is no archi",
    ENTRY + "pin: {memento: 'https://web.archive.org/web/20150601000000/http://a.example/'}}": (
        "citations[0].pin: has no reason; write why"
    ),
    ENTRY + "url: no url at all}": 'citations[0].url: "no url at all" is no URL; write it whole',
    ENTRY + "url: 'http://'}": 'citations[0].url: "http://" is no URL',
    ENTRY + "url: 'see: this page'}": '"see: this page" is no URL',
    ENTRY + "urls: http://a.example/}": "citations[0].urls: must be a list of URLs; begin each",
    ENTRY + "urls: [{memento: x}]}": "citations[0].urls[0]: has no url; write the URL",
    ENTRY + "urls: [], url: http://a.example/}": "[0].url: stands beside urls; write {url: ...,",
    ENTRY + "memento: x}": "citations[0].memento: stands without a url; write the url",
    ENTRY + "kind: book}": 'citations[0].kind: "book" is not known here; write one of link, source',
    ENTRY + "kind: link}": "citations[0].kind: is link, without a URL; write its url",
    ENTRY + "refers_to: '1'}": "citations[0].refers_to: leads back to this citation; refer to",
    ENTRY + "refers_to: '11'}": '"11" is the id of no citation; did you mean "1"?',
    ENTRY + "refers_to: xyz}": '"xyz" is the id of no citation; write the id of a citation',
    ENTRY + "author: [[x]]}": "citations[0].author[0]: must be a single text",
    ENTRY + "note: '" + "x" * 99 + "', refers_to: '" + "y" * 99 + "'}": '"' + "y" * 57 + '..." is',
    "citations:\n- {id: a}\n- {id: a}": (
        'c.yml:3: citations[1]: the id "a" is already that of the citation in line 2; give one'
    ),
    "citations: [{id: a, refers_to: b}, {id: b, refers_to: c}, {id: c, refers_to: b}]": (
        "citations[1].refers_to: leads back to this citation"
    ),
}


@pytest.mark.parametrize("text", list(MISTAKES), ids=lambda text: text[:50])
def test_every_mistake_is_one_line(text: str) -> None:
    """A mistake is one line that names file, line, key, what is wrong and what to do."""
    with pytest.raises(ManifestError) as caught:
        load(text, name="c.yml")
    message = str(caught.value)
    assert MISTAKES[text] in message
    assert message.startswith("c.yml")
    assert "\n" not in message
    assert len(message) < 500


@pytest.mark.parametrize("key", ["url", "urls", "alternatives", "memento"])
def test_credentials_are_refused_and_never_shown(key: str) -> None:
    """A URL with a password is refused in a line that does not repeat it."""
    secret = "https://me:geheim@a.example/"
    value = f"['{secret}']" if key == "urls" else f"'{secret}'"
    url = "" if key in ("url", "urls") else "url: http://a.example/, "
    with pytest.raises(ManifestError, match="is a URL with credentials; take user name") as caught:
        load(f"citations: [{{marker: '1', {url}{key}: {value}}}]", name="c.yml")
    assert "geheim" not in str(caught.value)


def test_a_password_is_not_shown_in_other_mistakes_either() -> None:
    """Whatever a message quotes, it quotes without user name and password."""
    with pytest.raises(ManifestError, match="is no date") as caught:
        load("report: {published: 'http://me:geheim@a.example/'}", name="c.yml")
    assert "geheim" not in str(caught.value)


@pytest.mark.parametrize("character", ["x", "é"])
def test_a_huge_file_is_refused_unread(character: str) -> None:
    """More than 5 MB are refused before any of it is parsed, counted in bytes."""
    with pytest.raises(ManifestError, match="is larger than 5 MB; split the report"):
        load("# " + character * (5_000_001 // len(character.encode())), name="c.yml")


def test_long_chains_of_references_are_followed_in_no_time() -> None:
    """Ibid. after ibid. is followed once, not once for each."""
    entries = "".join(f"- {{id: '{i}', refers_to: '{i - 1}'}}\n" for i in range(1, 300))
    manifest = load("citations:\n- id: '0'\n" + entries, name="c.yml")
    assert len(manifest.document.citations) == 300


def test_the_first_ledger_is_what_the_report_cites() -> None:
    """The ledger of the first report: 23 notes, 18 links, 15 of them distinct, five without."""
    document = load((ROOT / "citations.yml").read_text("utf-8"), name="citations.yml").document
    by_id = {c.id: c for c in document.citations}
    links = [link.uri_r for c in document.citations for link in c.cited]
    assert list(by_id) == [str(n) for n in range(1, 24)]
    assert (len(links), len(set(links))) == (18, 15)
    assert {c.id: c.kind.value for c in document.citations if not c.cited} == {
        **dict.fromkeys(("1", "10"), "explanatory"),
        **dict.fromkeys(("2", "17"), "source"),
        "22": "short-form",
    }
    assert {c.id: c.refers_to for c in document.citations if c.refers_to} == {
        "8": "7",
        "15": "3",
        "21": "13",
        "22": "17",
    }
    assert by_id["20"].cited[0].uri_as_cited.endswith("lang=french")
    assert by_id["19"].cited[0].uri_as_cited.endswith("/home-en/")
    assert (document.published_on, document.language) == ("2015-06", "en")
    assert document.publisher == "ECPAT Belgium"
    assert not any(c.note or c.context for c in document.citations)


def test_the_reference_names_every_key() -> None:
    """docs/formats.md holds the very tables that the loader goes by."""
    assert key_tables() in (ROOT / "docs" / "formats.md").read_text("utf-8")
