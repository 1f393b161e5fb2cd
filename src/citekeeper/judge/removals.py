"""What a heading and the few sentences below it say of a page that was taken away. Pure.

The same words fit an article about such a thing: what tells the two apart is who is spoken to, what
"this" is, and whether a sentence says anything else.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from citekeeper.judge.interludes import is_withdrawn, says_missing
from citekeeper.judge.tenor import (
    Lack,
    denies,
    lack,
    loses,
    not_to_be_had,
    silent,
    speaks_of_lack,
    straight,
    takes_away,
    takes_offline,
    was_removed,
)
from citekeeper.model import PageFacts
from citekeeper.page import NOTICES

NOTICE = 400
"""Characters of sentences of a notice that something was taken away."""

FEW = 3
"""Sentences of a notice in the place of a page: that it was taken away, why, and what to do."""

FACE_TO_FACE = re.compile(
    r"\b(?:you|your|you're|we|we're|our|us|sorry|please|sie|ihre?[nmrs]?|wir|uns|unsere?\w?|leider|"
    r"bitte|vous|votre|vos|nous|nos|notre|désolée?s?|veuillez|u|uw|je|jouw|wij|we|ons|onze|helaas|"
    r"usted|lo sentimos|tu|su|nuestr\w+|spiacenti|ci|tuo|tua|nostr\w+|você|sua|seu|lamentamos|"
    r"desculpe|noss\w+|du|din|vi|vår|vores|tyvärr|desværre|beklager|sinä|valitettavasti|"
    r"requested (?:page|url|file|document|resource|address|article)|angeforderte\w*|gewünschte\w*|"
    r"aufgerufene\w*|gesuchte\w*|demandée?|recherchée?|gevraagde|opgevraagde|solicitad[oa]|"
    r"buscad[oa]|richiest[oa]|cercat[oa]|pedid[oa]|procurad[oa]|begärda|ønskede|forespurte|"
    r"żądan\w+|szukan\w+|požadovan\w+|hledan\w+|запрашиваем\w+|запрошенн\w+|"
    r"przepraszamy|niestety|omlouváme|bohužel|вы|вас|ваш\w*|мы|извините|к сожалению)\b"
    r"|που (?:αναζητ|ζητ)|الذي (?:تبحث|طلبت)|التي (?:تبحث|طلبت)|お探し|申し訳|抱歉|对不起|您|죄송"
)
"""How a page speaks to whoever looks for what it has not; who writes about such pages does not."""


_OF_NUMBERS = re.compile(r"((?:\w+ ){1,6})\d+")
"""A sentence whose subject has numbers ("the article on pages 31 to 48") speaks of something else
than the page it stands on."""
_GOES_ON = re.compile(r"\w\s+[-–—|:]\s+\w|\w: \w")  # noqa: RUF001 - dashes
"""A heading of two parts: "This page is gone - and we have it"."""

TO_READ = re.compile(
    r"\b(?:view|see|read|access|continue|open|lesen|sehen|ansehen|anzeigen|zugreifen|voir|lire|"
    r"consulter|accéder|bekijken|lezen|zien|ver|leer|acceder|consultar|vedere|leggere|accedere|"
    r"visualizzare|visualizar|ler|aceder|acessar|läsa|se|læse|lese|przeczytać|zobaczyć|"
    r"прочитать|просмотреть)\b"
)
_MOVED = re.compile(
    r"\b(?:moved|bookmark|(?:new|neue[nr]?|nouvelle|nuev[ao]|nuov[ao]|nov[ao]) "
    r"(?:home|site|adres|ind)|umgezogen|verschoben|lesezeichen|déplacé|déménagé|favoris|"
    r"verplaatst|verhuisd|trasladad|spostat|trasferit|mudou|movid|flytt|przenies|přesun|перемещ|перен[её]с)|移動|移転|迁移"  # noqa: RUF001 - Cyrillic
)
"""What was moved is somewhere."""


def is_notice(heading: str, page: PageFacts, body: Sequence[str]) -> bool:
    """Whether it calls itself a notice that something was taken away, and its few words say so."""
    titled = any(sign.name in NOTICES for sign in page.signs)
    worded = 0 < len(body) <= FEW and (takes_away(body[:1]) or not_to_be_had(body[0]))
    if not (titled or worded) or _GOES_ON.search(heading):
        return False
    unnamed = replace(page, title=None, h1=None)
    if body and (of := _OF_NUMBERS.match(body[0])) and silent(unnamed, (of[1],)):
        return False
    said = says_missing(unnamed, "\n".join(body[:2])) or not silent(unnamed, body[:2])
    return said and sum(map(len, body)) < NOTICE


def has_content(sentence: str) -> bool:
    """Whether a sentence of some length speaks neither of a loss nor to its reader."""
    if len(sentence) < CONTENT or not silent(PageFacts(), (_MOVED.sub(" ", sentence),)):
        return False
    return FACE_TO_FACE.search(sentence) is None


CONTENT = 50
"""Characters of a sentence that says something of what the page is about."""


def laments(heading: str, body: Sequence[str]) -> bool:
    """Whether its short heading says that something is gone, and the first sentence below, too."""
    most = LONG_HEADING if _THIS.match(straight(heading)) else HEADING
    if len(heading.split()) > most or _GOES_ON.search(heading):
        return False
    if not_to_be_had(straight(heading)):
        return True
    if lack(replace(PageFacts(), h1=heading), ()) is not Lack.PLAINLY:
        return False
    said = straight(heading)
    if _THIS_ONE.search(said) and takes_away((said,)):
        return True
    if _THIS.match(said) or straight(body[0]).startswith(said):
        return True
    if any(TO_READ.search(part) and denies(part) for part in body):
        return True
    of_this = _THIS.match(body[0]) is not None and _is_of(heading, body[0])
    return of_this or takes_away(body[:1]) or _says_twice(said, body)


def both_lack(heading: str, body: Sequence[str]) -> bool:
    """Whether its short heading says that something is lost or not there, whatever it is, and the
    sentences below say so, too: of what is not to be had, of "this", or to its reader."""
    if len(heading.split()) > HEADING or _GOES_ON.search(heading):
        return False
    lacking = filter(speaks_of_lack, body) if speaks_of_lack(straight(heading)) else ()
    return any(
        not_to_be_had(part) or FACE_TO_FACE.search(part) or _THIS_ONE.search(part)
        for part in lacking
    )


def surely(heading: str, body: Sequence[str]) -> bool:
    """Whether heading or first sentence say of "this" page, or of what was asked for, that somebody
    removed it, and the other as well speaks of a loss."""
    said = straight(heading)
    if _MOVED.search(said) or any(map(_MOVED.search, body)):
        return False
    if _THIS.match(said) and was_removed((said,)):
        return True
    asked = _THIS.match(body[0]) or FACE_TO_FACE.search(body[0])
    return asked is not None and was_removed(body[:1]) and loses(said)


def _says_twice(heading: str, body: Sequence[str]) -> bool:
    """Whether a sentence says, in words that are not the heading's, that a page is lost as well."""
    named = heading.partition(" (")[0]
    others = [part.replace(named, " ") for part in body]
    return loses(heading) and (takes_away(others) or takes_offline(others))


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
HEADING, LONG_HEADING = 7, 10
"""Words of a heading that is a notice, and of one that speaks of "this"."""


def is_message(heading: str) -> bool:
    """Whether it is the heading of messages of whatever kind."""
    return _NEUTRAL.fullmatch(heading) is not None


def is_taken_away(body: Sequence[str]) -> bool:
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
_THIS_ONE = re.compile(
    r"\b(?:this|diese[nrs]?|cet(?:te)?|deze|dit|est[ea]|quest[oa]|t[aeoę]n?|"
    r"tento|tut?o|den(?:na|ne)|detta|dette|эту?|этот|эта|это|этой)\b|该|此|この"
)
"""What a heading calls what stood here, anywhere in it: "The author deleted this story"."""
