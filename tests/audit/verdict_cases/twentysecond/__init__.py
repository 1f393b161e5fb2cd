"""A set about the links of a ten-year-old report: child protection, policing, internet policy, history."""

from __future__ import annotations

from ..case import Case
from .change import change
from .gone import gone
from .living import living
from .sold import sold
from .walls import walls

TOO_ALIKE = frozenset(
    """tomcat-404 text-404 wiki-404 phpbb-404 ojs-404 drupal-404-es wp-404-pl typo3-404-cs
    pages-host-404 meta-404 empty-404 iis-404 gov-404-it soft-joomla-en soft-event-en
    soft-unlisted-en soft-uni-de soft-onf-fr soft-krant-nl soft-quotid-it soft-repo-en soft-forum-en
    soft-camara-pt home-301-en home-index-it home-tr home-pl home-lang-es errorpage-es errorpage-fr
    front-everywhere-pt notice-paste notice-es notice-account tomcat-500 no-answer typo3-oops
    bad-gateway-520 afternic suspended-es plesk-default hijack-casino-en dan expired-fr vercel
    perimeterx pay-402 plain-403 gov-403-es cf-1020 connexion-fr sucuri modsec-406 shell-nuxt-fr
    blank-html move-es move-asp drift-pt plan-es""".split()
)


def cases() -> tuple[Case, ...]:
    """The cases of the set, without those that say again what another one says."""
    every = (*living(), *gone(), *sold(), *walls(), *change())
    return tuple(case for case in every if case.name.removeprefix("v22-") not in TOO_ALIKE)


__all__ = ["cases"]
