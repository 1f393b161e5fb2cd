"""Words that siblings weigh: a sale, a placeholder or a refusal that is only talked about."""

from __future__ import annotations

from typing import Any

import pytest

from citekeeper.judge.policy import POLICY
from citekeeper.judge.siblings import answered_otherwise, wants_siblings
from citekeeper.judge.standing import ruled
from citekeeper.model import PageFacts, Sign, SignFamily, Standing

from .conftest import ARTICLE, MENU, SORRY, Shelf

SALE = Sign(SignFamily.FOR_SALE, "for-sale-en-text")
HEADED = Sign(SignFamily.FOR_SALE, "for-sale-en")
UNUSED = Sign(SignFamily.PLACEHOLDER, "unused-name")
NOBODY = Sign(SignFamily.PLACEHOLDER, "not-connected")
LIVE, PARKED, UNKNOWN = Standing.LIVE, Standing.PARKED, Standing.UNKNOWN


def kept_back(*signs: Sign) -> PageFacts:
    """A page whose words must not be kept."""
    return PageFacts(chars=400, words=60, signs=signs)


@pytest.mark.parametrize(
    ("signs", "apart"),
    [
        ((SALE,), LIVE),
        ((UNUSED,), LIVE),
        ((NOBODY,), UNKNOWN),
        ((SALE, UNUSED), LIVE),
        ((SALE, NOBODY), LIVE),
        ((HEADED,), PARKED),
        ((SALE, HEADED), PARKED),
        ((Sign(SignFamily.HIJACK, "gambling"),), PARKED),
    ],
)
def test_words_of_a_text_alone(
    see: Any, shelf: Shelf, signs: tuple[Sign, ...], apart: Standing
) -> None:
    """They prove nothing where an address that cannot exist is answered otherwise."""
    seen = see(200, page=kept_back(*signs))
    words = not any(sign.family is SignFamily.HIJACK for sign in signs)
    assert wants_siblings(seen, known=False) is words
    for other in (shelf.sibling(None, status=404), shelf.sibling(SORRY)):
        assert ruled(seen, POLICY, shelf.around(other)).standing is apart
    for same in ((), (shelf.sibling(None),), (shelf.sibling(None, status=503),)):
        assert ruled(seen, POLICY, shelf.around(*same)).standing is PARKED


def test_words_of_the_heading_of_a_longer_page(see: Any, shelf: Shelf) -> None:
    """News about a name may be headed so: where others are answered otherwise, who knows."""
    seen = see(200, page=PageFacts(chars=900, words=140, signs=(HEADED,)))
    assert ruled(seen, POLICY, shelf.around(shelf.sibling(None, status=404))).standing is UNKNOWN
    assert ruled(seen, POLICY, shelf.around()).standing is PARKED


def test_a_short_article_about_a_name(see: Any, shelf: Shelf) -> None:
    """Its site has a page of some length for what it has not; a seller of names has none."""
    seen = see(200, page=kept_back(HEADED))
    site = shelf.sibling(f"{MENU}\n{SORRY}\n{MENU}", status=404)
    assert ruled(seen, POLICY, shelf.around(site)).standing is UNKNOWN
    assert ruled(seen, POLICY, shelf.around(shelf.sibling(SORRY, status=404))).standing is PARKED


def test_a_play_called_access_denied(see: Any, shelf: Shelf) -> None:
    """Only its title refuses, and siblings are no refusals: a page. Else a wall."""
    text = f"Access Denied\n{ARTICLE}"
    seen = see(200, page=shelf.page(text, title="Access Denied", h1="Access Denied"))
    gone = shelf.sibling(None, status=404)
    assert ruled(seen, POLICY, shelf.around(gone)).standing is LIVE
    assert ruled(seen, POLICY, shelf.around(shelf.sibling(MENU))).standing is LIVE
    for others in ((), (shelf.sibling(text, title="Access Denied"),)):
        assert ruled(seen, POLICY, shelf.around(*others)).standing is Standing.BLOCKED
    for words in ("Access Denied", f"{ARTICLE} Your request was blocked."):
        wall = see(200, page=shelf.page(words, title="Access Denied", h1="Access Denied"))
        assert ruled(wall, POLICY, shelf.around(gone)).standing is Standing.BLOCKED


def test_what_is_surely_answered_otherwise(see: Any, shelf: Shelf) -> None:
    """404, or other words; not silence, refusal, or the same words."""
    seen = see(200, page=shelf.page(ARTICLE))
    for sibling, apart in (
        (shelf.sibling(None, status=410), True),
        (shelf.sibling(SORRY + MENU), True),
        (shelf.sibling(ARTICLE, title="The wheel"), False),
        (shelf.sibling(None, status=403), False),
        (shelf.sibling(None, status=None), False),
        (shelf.sibling(None), False),
    ):
        found = answered_otherwise(seen, (sibling,), shelf.texts.get, POLICY)
        assert found is apart, sibling
