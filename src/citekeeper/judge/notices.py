"""Row 21: what a page says of itself, where addresses that cannot exist are answered otherwise.

Where the same words fit a living page as well, the answer is that it cannot be told.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import dropwhile

from citekeeper.judge.absences import is_bare, says_absent
from citekeeper.judge.beside import is_front
from citekeeper.judge.catchalls import may_be_of_no_page, of_no_page, told
from citekeeper.judge.interludes import is_withdrawn, says_missing
from citekeeper.judge.recognition import is_the_cited
from citekeeper.judge.siblings import answered_otherwise, nearest, say_something, says_not_found
from citekeeper.judge.sight import LOW, Scene, Sight
from citekeeper.judge.tenor import (
    Lack,
    admits,
    denies,
    headlines,
    is_prose,
    lack,
    loses,
    not_to_be_had,
    sentences,
    silent,
    straight,
    takes_away,
)
from citekeeper.model import PageFacts, Reason, Standing
from citekeeper.page import NOTICES, QUOTED

CALLED = 60
"""Characters of sentences below a title that says "not found", which should speak of it, too."""

MESSAGE = 200
"""Characters of a message of an interface, or of a forum to who is no member; data have more."""

NOTICE = 400
"""Characters of sentences of a notice that something was taken away."""

ESSAY, SENTENCES, LONG_ESSAY = 110, 2, 400
"""Characters and sentences below a heading that make a page one about missing pages; and characters
that do so whomever they speak to."""

FEW = 3
"""Sentences of a notice in the place of a page: that it was taken away, why, and what to do."""

_FACE_TO_FACE = re.compile(
    r"\b(?:you|your|you're|we|we're|our|us|sorry|please|sie|ihre?[nmrs]?|wir|uns|unsere?\w?|leider|"
    r"bitte|vous|votre|vos|nous|nos|notre|désolée?s?|veuillez|u|uw|je|jouw|wij|we|ons|onze|helaas|"
    r"usted|lo sentimos|tu|su|nuestr\w+|spiacenti|ci|tuo|tua|nostr\w+|você|sua|seu|lamentamos|"
    r"desculpe|noss\w+|du|din|vi|vår|vores|tyvärr|desværre|beklager|sinä|valitettavasti|"
    r"requested (?:page|url|file|document|resource|address|article)|angeforderte\w*|gewünschte\w*|"
    r"aufgerufene\w*|gesuchte\w*|demandée?|recherchée?|gevraagde|opgevraagde|solicitad[oa]|"
    r"buscad[oa]|richiest[oa]|cercat[oa]|pedid[oa]|procurad[oa]|begärda|ønskede|forespurte|"
    r"żądan\w+|szukan\w+|požadovan\w+|hledan\w+|запрашиваем\w+|запрошенн\w+|"
    r"przepraszamy|niestety|omlouváme|bohužel|вы|вас|ваш\w*|мы|извините|к сожалению)\b"
    r"|申し訳|抱歉|对不起|您|죄송"
)
"""How a page speaks to whoever looks for what it has not; who writes about such pages does not."""

_ENDED = re.compile(r"[.!?…:。！？][\"'»”’)\]]*\s*\Z")  # noqa: RUF001 - East Asian signs
_OF_NUMBERS = re.compile(r"((?:\w+ ){1,6})\d+")
"""A sentence whose subject has numbers ("the article on pages 31 to 48") speaks of something else
than the page it stands on."""
_GOES_ON = re.compile(r"\w\s+[-–—|:]\s+\w|\w: \w")  # noqa: RUF001 - dashes
"""A heading of two parts: "This page is gone - and we have it"."""

_TO_READ = re.compile(
    r"\b(?:view|see|read|access|continue|open|lesen|sehen|ansehen|anzeigen|zugreifen|voir|lire|"
    r"consulter|accéder|bekijken|lezen|zien|ver|leer|acceder|consultar|vedere|leggere|accedere|"
    r"visualizzare|visualizar|ler|aceder|acessar|läsa|se|læse|lese|przeczytać|zobaczyć|"
    r"прочитать|просмотреть)\b"
)


def _beside(scene: Scene) -> str:
    """What addresses that cannot exist say, as sentences are written."""
    siblings = nearest(scene.around.siblings, scene.seen.at, scene.policy)
    texts = (scene.around.text(s.text_sha256) for s in siblings if s.text_sha256)
    return straight("\n".join(filter(None, texts)))


def _own_sentences(scene: Scene, page: PageFacts) -> Sequence[str]:
    """What it says besides title and heading, and an address that cannot exist does not."""
    text, beside = scene.text or "", _beside(scene)
    parts = sentences(page, text, framed=not is_bare(page, text))
    heads = {headline.rstrip(".!?… ") for headline in headlines(page)}
    return [part for part in parts if part not in beside and part not in heads]


def _below_the_heading(scene: Scene, page: PageFacts) -> Sequence[str]:
    """The sentences of the lines of prose that follow the heading, up to a line that is none; those
    that an address that cannot exist has as well are left out. Of much prose its first lines."""
    text = scene.text or ""
    start, end = page.main_span or (0, len(text))
    lines = text[start:end].split("\n")
    first = next((lines.index(head) + 1 for head in (page.h1, page.title) if head in lines), 0)
    body, beside = [], _beside(scene)
    for line in dropwhile(lambda line: not _is_prose(line), lines[first:]):
        if not _is_prose(line):
            break
        if straight(line) not in beside:
            body.append(line)
        if sum(map(len, body)) >= MUCH:
            return body
    said = QUOTED.sub(" ", "\n".join(body))
    parts = sentences(replace(page, main_span=None, h1=None), said, framed=True, least=2)
    return [part for part in parts if part not in beside]


MUCH = 600
"""Characters of prose below a heading that need not be read further: no notice has so many."""


def _is_prose(line: str) -> bool:
    """Whether a line has the words of a sentence, and its end."""
    return is_prose(line) and _ENDED.search(line) is not None


def phrase_title(scene: Scene) -> Sight | None:
    """Row 21: title or heading say "not found", and no sibling could be asked to make sure.

    Where one was answered otherwise, a page that says much about such pages is live, and one whose
    heading and words both are a notice that something was taken away is gone; of others it cannot
    be told.
    """
    page = scene.seen.page
    if not scene.ok or page is None or not says_not_found(scene.seen):
        return None
    if is_the_cited(scene, in_main=True):
        return None
    message = "the page's own title says that it was not found"
    siblings = nearest(scene.around.siblings, scene.seen.at, scene.policy)
    if not siblings:
        return Sight(Standing.SOFT_404, Reason.PHRASE_TITLE, LOW, message)
    if not say_something(siblings):
        message += "; but addresses that cannot exist were refused, which says nothing"
        return Sight(Standing.UNKNOWN, Reason.PHRASE_TITLE, LOW, message)
    body = _below_the_heading(scene, page)
    if _is_notice(page, body):
        message = "title and text of the page say that it was taken away"
        return Sight(Standing.SOFT_404, Reason.PHRASE_TITLE, LOW, message)
    start, end = page.main_span or (0, page.chars)
    if end - start >= scene.policy.thin_chars or (body and _only_called_missing(scene)):
        return None
    if _is_about_such_pages(scene, page, body):
        return None
    message += "; but an address that cannot exist is answered otherwise"
    return Sight(Standing.UNKNOWN, Reason.PHRASE_TITLE, LOW, message)


def _is_notice(page: PageFacts, body: Sequence[str]) -> bool:
    """Whether it calls itself a notice that something was taken away, and its few words say so."""
    titled = any(sign.name in NOTICES for sign in page.signs)
    worded = 0 < len(body) <= FEW and (takes_away(body[:1]) or not_to_be_had(body[0]))
    if not (titled or worded) or _GOES_ON.search(page.h1 or ""):
        return False
    unnamed = replace(page, title=None, h1=None)
    if body and (of := _OF_NUMBERS.match(body[0])) and silent(unnamed, (of[1],)):
        return False
    said = says_missing(unnamed, "\n".join(body[:2])) or not silent(unnamed, body[:2])
    return said and sum(map(len, body)) < NOTICE


def _is_about_such_pages(scene: Scene, page: PageFacts, body: Sequence[str]) -> bool:
    """Whether it says much, and speaks to nobody where it says "not found"."""
    siblings = nearest(scene.around.siblings, scene.seen.at, scene.policy)
    if not answered_otherwise(scene.seen, siblings, scene.around.text, scene.policy):
        return False
    if sum(map(len, body)) >= LONG_ESSAY:
        return True
    unnamed = replace(page, title=None, h1=None)
    lacking = [part for part in body if not silent(unnamed, (part,))]
    much = sum(map(len, body)) >= ESSAY and len(body) >= SENTENCES
    return much and not any(map(_FACE_TO_FACE.search, lacking))


def _only_called_missing(scene: Scene) -> bool:
    """Whether the words below a title that says "not found" say nothing of the kind."""
    page, text = scene.seen.page, scene.text
    if page is None or text is None:
        return False
    below = "\n".join(line for line in text.split("\n") if line not in (page.title, page.h1))
    unnamed = replace(page, title=None, h1=None, main_span=None)
    parts = told(unnamed, QUOTED.sub(" ", below), scene.policy)
    return parts is not None and sum(map(len, parts)) >= CALLED and silent(unnamed, parts)


def few_words(scene: Scene) -> Sight | None:
    """Row 21, last part: a page of a few words without a frame that are those of no page.

    No address beside it says anything: it is a front page, or they were refused. So its words must
    do: it refuses, or speaks of a pause or of its name, or of what is not there.
    """
    page, text = scene.seen.page, scene.text
    if not scene.ok or page is None:
        return None
    front = is_front(scene.uri_r)
    siblings = nearest(scene.around.siblings, scene.seen.at, scene.policy)
    if not front and (not siblings or say_something(siblings)):
        return None
    found = of_no_page(page, text, scene.policy)
    if found is None:
        if page.kind != "html" or front or not may_be_of_no_page(page, text, scene.policy):
            return None
        found = Standing.UNKNOWN, "something is missing, or not for everybody"
    if is_the_cited(scene):  # asked last: it compares texts
        return None
    standing, message = found
    reason = Reason.BOT_WALL if standing is Standing.BLOCKED else Reason.PHRASE_TITLE
    return Sight(standing, reason, LOW, f"the few words of the page say that {message}")


def members_only(scene: Scene) -> Sight | None:
    """Row 10, last part: all that a page says is who may read what stands there."""
    page = scene.seen.page
    if not scene.ok or page is None or page.kind != "html" or page.chars >= scene.policy.thin_chars:
        return None
    own = _own_sentences(scene, page)
    if not own or sum(map(len, own)) >= MESSAGE or is_the_cited(scene):
        return None
    unnamed = replace(page, title=None, h1=None)
    if not any(admits(unnamed, (part,)) and _TO_READ.search(part) for part in own):
        return None
    message = "the few words of the page say to whom it is open"
    return Sight(Standing.BLOCKED, Reason.LOGIN_WALL, LOW, message)


def phrase_text(scene: Scene) -> Sight | None:
    """Row 21, last part: all that the page says is that something was taken away.

    Its title does not, and addresses that cannot exist are answered otherwise: a notice in the
    place of what was cited, or a short page about such a thing; surely the first where its heading
    is that of any message. So it is with the data of an interface that are nothing but the message
    that there are none.
    """
    page, text = scene.seen.page, scene.text
    if not scene.ok or page is None:
        return None
    brief = _is_brief(page, text or "") and says_absent(page, text)
    body = _below_the_heading(scene, page)
    short = 0 < len(body) <= FEW and sum(map(len, body)) < MESSAGE
    taken = short and page.kind == "html" and _is_taken_away(body)
    told = short and (_laments(page, body) or (_is_message(page) and takes_away(body)))
    if not (brief or taken or told or is_withdrawn(page, text)):
        return None
    if is_the_cited(scene, in_main=True):
        return None
    if taken and _is_message(page):
        message = "all that the page says is that what stood here was taken away"
        return Sight(Standing.SOFT_404, Reason.PHRASE_TITLE, LOW, message)
    message = "the few words of the page say that something is no longer there"
    return Sight(Standing.UNKNOWN, Reason.PHRASE_TITLE, LOW, message)


def _is_message(page: PageFacts) -> bool:
    """Whether its heading is that of messages of whatever kind."""
    return _NEUTRAL.fullmatch(page.h1 or (page.title or "").partition(" | ")[0]) is not None


def _is_brief(page: PageFacts, text: str) -> bool:
    """Whether plain text, JSON or XML has as few words and values as a message."""
    if page.kind not in ("json", "text", "xml") or page.chars >= MESSAGE:
        return False
    return len(text.split()) <= WORDS and text.count('":') <= VALUES


WORDS, VALUES = 8, 5
"""Words of a message in plain text, JSON or XML, and values of one in JSON."""


def _laments(page: PageFacts, body: Sequence[str]) -> bool:
    """Whether its short heading says that something is gone, and the first sentence below, too."""
    heading = page.h1 or page.title or ""
    if len(heading.split()) > HEADING or _GOES_ON.search(heading):
        return False
    unnamed = replace(page, title=None, h1=None)
    if not_to_be_had(straight(heading)):
        return True
    if lack(replace(unnamed, h1=heading), ()) is not Lack.PLAINLY:
        return False
    said = straight(heading)
    if _THIS.match(said) or straight(body[0]).startswith(said):
        return True
    if any(_TO_READ.search(part) and denies(part) for part in body):
        return True
    of_this = _THIS.match(body[0]) is not None and _is_of(heading, body[0])
    return of_this or takes_away(body[:1]) or _says_twice(said, body)


def _says_twice(heading: str, body: Sequence[str]) -> bool:
    """Whether a sentence says, in words that are not the heading's, that it is lost as well."""
    named = heading.partition(" (")[0]
    return loses(heading) and any(loses(part.replace(named, " ")) for part in body)


def _is_of(heading: str, sentence: str) -> bool:
    """Whether a sentence says that something is not to be had, or repeats two words of a heading
    and its loss."""
    if not_to_be_had(sentence):
        return True
    said = {word[:STEM] for word in sentence.split()}
    repeated = {word[:STEM] for word in straight(heading).split() if len(word) >= STEM} & said
    return len(repeated) > 1 and not silent(PageFacts(), (sentence,))


STEM = 5
"""Letters of words that are repeated, whatever their endings."""
HEADING = 7
"""Words of a heading that is a notice."""


def _is_taken_away(body: Sequence[str]) -> bool:
    """Whether the sentence or two below a heading say that what stood here was taken away."""
    if is_withdrawn(PageFacts(), ". ".join(body)):
        return True
    return _THIS.match(body[0]) is not None and takes_away(body[:1])


_NEUTRAL = re.compile(
    r"(?:notice|notification|(?:\w+ )?message|information|info|error|sorry|oops|"
    r"profile|paste|attention|"
    r"hinweis|mitteilung|meldung|fehler|avis|erreur|aviso|mensaje|avviso|messaggio|errore|mensagem|"
    r"erro|melding|mededeling|bericht|fout|komunikat|uwaga|chyba|oznámení|upozornění|meddelande|"
    r"besked|fel|fejl|feil|ilmoitus|virhe|uyar\u0131|hata|提示(?:信息)?|系统提示|お知らせ|エラー|알림)"
    r"[!.:…]*",
    re.I,
)
"""Headings of messages of whatever kind."""
_THIS = re.compile(
    r"(?:this|diese[rs]?|cet(?:te)?|ce|dit|deze|est[ea]|quest[oa]|t[aeo]n?|tento|tato|toto|denna|detta|"
    r"denne|dette|bu|[эє]т[оа]т?)\b|该|此|本|この|이 "  # noqa: RUF001 - Cyrillic
)
"""How a sentence about what stood here begins."""
