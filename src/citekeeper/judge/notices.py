"""Row 21: what a page says of itself, where addresses that cannot exist are answered otherwise.

Where the same words fit a living page as well, the answer is that it cannot be told.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import dropwhile

from citekeeper.judge.absences import is_bare, says_absent
from citekeeper.judge.beside import is_front
from citekeeper.judge.catchalls import PAUSES, may_be_of_no_page, of_no_page, told
from citekeeper.judge.interludes import is_withdrawn
from citekeeper.judge.recognition import is_the_cited
from citekeeper.judge.removals import (
    FACE_TO_FACE,
    FEW,
    TO_READ,
    both_lack,
    has_content,
    is_message,
    is_notice,
    is_taken_away,
    laments,
    surely,
)
from citekeeper.judge.siblings import answered_otherwise, nearest, say_something, says_not_found
from citekeeper.judge.sight import LOW, Scene, Sight
from citekeeper.judge.tenor import (
    admits,
    headlines,
    is_prose,
    not_to_be_had,
    pauses,
    sentences,
    silent,
    straight,
    takes_away,
    was_removed,
)
from citekeeper.model import PageFacts, Reason, Standing
from citekeeper.page import NOTICES, QUOTED

CALLED = 60
"""Characters of sentences below a title that says "not found", which should speak of it, too."""

MESSAGE = 200
"""Characters of a message of an interface, or of a forum to who is no member; data have more."""

ESSAY, SENTENCES, LONG_ESSAY = 110, 2, 400
"""Characters and sentences below a heading that make a page one about missing pages; and characters
that do so whomever they speak to."""

_ENDED = re.compile(r"[.!?…:。！？][\"'»”’)\]]*\s*\Z")  # noqa: RUF001 - East Asian signs


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


def _own_heading(scene: Scene, page: PageFacts) -> str:
    """Its heading; where that is the site's, since an address that cannot exist has it, too, or
    where it has none, the line of its text that its title repeats beside the site's name."""
    beside = _beside(scene)
    if page.h1 and f"\n{straight(page.h1)}\n" not in f"\n{beside}\n":
        return page.h1
    title = page.title or ""
    lines = {line for line in (scene.text or "").split("\n") if line and line in title}
    own = [line for line in lines if straight(line) not in beside]
    return max(own, key=len, default=title)


def _below_the_heading(scene: Scene, page: PageFacts) -> Sequence[str]:
    """The sentences of the lines of prose that follow the heading, up to a line that is none; those
    that an address that cannot exist has as well are left out. Of much prose its first lines."""
    text = scene.text or ""
    start, end = page.main_span or (0, len(text))
    lines = text[start:end].split("\n")
    heads = (_own_heading(scene, page), page.h1, page.title)
    first = next((lines.index(head) + 1 for head in heads if head in lines), 0)
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


@lru_cache(maxsize=16)  # where a line begins the prose it is asked of twice
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
    if is_notice(_own_heading(scene, page), page, body):
        message = "title and text of the page say that it was taken away"
        return Sight(Standing.SOFT_404, Reason.PHRASE_TITLE, LOW, message)
    start, end = page.main_span or (0, page.chars)
    if end - start >= scene.policy.thin_chars or (body and _only_called_missing(scene)):
        return None
    if _is_about_such_pages(scene, page, body):
        return None
    message += "; but an address that cannot exist is answered otherwise"
    return Sight(Standing.UNKNOWN, Reason.PHRASE_TITLE, LOW, message)


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
    return much and not any(map(FACE_TO_FACE.search, lacking))


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
    do: it refuses, or speaks of a pause or of its name, or of what is not there. Of a pause it may
    speak wherever it says nothing else ("Under construction. Come back later.").
    """
    page, text = scene.seen.page, scene.text
    if not scene.ok or page is None:
        return None
    front = is_front(scene.uri_r)
    siblings = nearest(scene.around.siblings, scene.seen.at, scene.policy)
    apart = not front and say_something(siblings)
    if not (front or siblings) or (apart and page.chars >= TINY):
        return None
    found = of_no_page(page, text, scene.policy)
    if apart and (found is None or found[1] != PAUSES):
        return None
    if found is None:
        if page.kind != "html" or front or not may_be_of_no_page(page, text, scene.policy):
            return None
        found = Standing.UNKNOWN, "something is missing, or not for everybody"
    if is_the_cited(scene):  # asked last: it compares texts
        return None
    standing, message = found
    reason = Reason.BOT_WALL if standing is Standing.BLOCKED else Reason.PHRASE_TITLE
    return Sight(standing, reason, LOW, f"the few words of the page say that {message}")


TINY = 60
"""Characters of a page that says nothing but that there will be one."""


def members_only(scene: Scene) -> Sight | None:
    """Row 10, last part: all that a page says is who may read what stands there."""
    page = scene.seen.page
    if not scene.ok or page is None or page.kind != "html" or page.chars >= scene.policy.thin_chars:
        return None
    own = _own_sentences(scene, page)
    if not own or sum(map(len, own)) >= MESSAGE or is_the_cited(scene):
        return None
    unnamed = replace(page, title=None, h1=None)
    if any(has_content(part) and not admits(unnamed, (part,)) for part in own):
        return None
    if not any(admits(unnamed, (part,)) and TO_READ.search(part) for part in own):
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
    heading, body = _own_heading(scene, page), _below_the_heading(scene, page)
    short, alone = _is_short(scene, page, heading, body)
    taken = short and page.kind == "html" and is_taken_away(body)
    named = any(sign.name in NOTICES for sign in page.signs)
    lacks = short and page.kind == "html" and (named or both_lack(heading, body))
    told = short and (laments(heading, body) or (is_message(heading) and takes_away(body)))
    alone_headed = page.kind == "html" and _is_heading_alone(scene, heading, body)
    if not (brief or taken or told or lacks or alone_headed or is_withdrawn(page, text)):
        return None
    if is_the_cited(scene, in_main=True):
        return None
    sure = (taken and was_removed(body) and is_message(heading)) or (
        told and alone and surely(heading, body)
    )
    if sure or alone_headed:
        message = "all that the page says is that what stood here was taken away"
        return Sight(Standing.SOFT_404, Reason.PHRASE_TITLE, LOW, message)
    message = "the few words of the page say that something is no longer there"
    return Sight(Standing.UNKNOWN, Reason.PHRASE_TITLE, LOW, message)


def _is_heading_alone(scene: Scene, heading: str, body: Sequence[str]) -> bool:
    """Whether its heading says that it was removed, and nothing else is there to read."""
    said = straight(heading)
    if body or len(said.split()) > WORDS or not was_removed((said,)):
        return False
    beside, lines = _beside(scene), straight(scene.text or "").split("\n")
    others = [line for line in lines if line not in beside and said not in line]
    return bool(beside) and sum(map(len, others)) < REST


def _is_short(
    scene: Scene, page: PageFacts, heading: str, body: Sequence[str]
) -> tuple[bool, bool]:
    """Whether the sentences below the heading are few, of nothing else, and nearly all there are;
    and whether they are surely all."""
    length = sum(map(len, body))
    if not 0 < len(body) <= FEW or length >= MESSAGE:
        return False, False
    beside = _beside(scene)
    rest = sum(map(len, _own_sentences(scene, page))) - length if beside else 0
    said = straight(heading)
    away = not_to_be_had(said) and not pauses(PageFacts(h1=heading), ())
    is_one = away or takes_away((said,))
    short = rest < MESSAGE and (is_one or not any(map(has_content, body)))
    return short, bool(beside) and rest < REST


REST = 60
"""Characters of sentences besides those of a notice that are still hardly an article."""


def _is_brief(page: PageFacts, text: str) -> bool:
    """Whether plain text, JSON or XML has as few words and values as a message."""
    if page.kind not in ("json", "text", "xml") or page.chars >= MESSAGE:
        return False
    if page.kind == "text" and text.count("\n") > 1:  # a table
        return False
    return len(text.split()) <= WORDS and text.count('":') <= VALUES


WORDS, VALUES = 8, 5
"""Words of a message in plain text, JSON or XML, and values of one in JSON."""
