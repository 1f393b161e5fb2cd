"""Labelled cases that are not those of the table: real pages' styles, each with what is true of it.

    from tests.audit.verdict_cases import CASES

Everything is written for practice; no page is a copy. A case names its right standings, the best
first. `bench/verdicts.py` runs all of them through a whole audit and counts.

The ninth set and those after it were written by people who had not seen the rules, and run once
before any rule was mended for them. So many agreed then: 96.6 % of the ninth, 93.1 % of the tenth,
96.0 % of the eleventh, 92.0 % of the twelfth, 97.4 % of the thirteenth, 98.1 % of the fourteenth,
96.5 % of the fifteenth, 96.9 % of the sixteenth, 97.5 % of the seventeenth, 97.8 % of the
eighteenth, 96.2 % of the nineteenth, 96.4 % of the twentieth, 95.6 % of the twenty-first, 98.0 % of
the twenty-second, 96.6 % of the twenty-third, 97.0 % of the twenty-fourth, 99.4 % of the
twenty-fifth, 98.3 % of the twenty-sixth, 98.7 % of the twenty-seventh, 96.2 % of the twenty-eighth,
96.7 % of the twenty-ninth, 92.2 % of the thirtieth, 97.4 % of the thirty-first, 94.8 % of the
thirty-second, 98.1 % of the thirty-third, 98.6 % of the thirty-fourth, 98.2 % of the thirty-fifth,
96.5 % of the thirty-sixth, 96.8 % of the thirty-seventh, 96.5 % of the thirty-eighth, 98.9 % of the
thirty-ninth, 97.6 % of the fortieth, 99.7 % of the forty-first (nothing unsafe), 99.0 % of the
forty-second, 98.4 % of the forty-third. Five labels and a quotation were mended afterwards: a page
whose title never ends is empty, who is sent to a host that does not exist finds nothing, a
stranger's page at all addresses is a soft 404 as well, and a closed shop's host shows its own
placeholder.
"""

from __future__ import annotations

from .case import Case
from .eighteenth import cases as eighteenth
from .eighth import cases as eighth
from .eleventh import cases as eleventh
from .fifteenth import cases as fifteenth
from .fifth import cases as fifth
from .fiftieth import cases as fiftieth
from .fiftyfirst import cases as fiftyfirst
from .fortieth import cases as fortieth
from .fortyeighth import cases as fortyeighth
from .fortyfifth import cases as fortyfifth
from .fortyfirst import cases as fortyfirst
from .fortyfourth import cases as fortyfourth
from .fortyninth import cases as fortyninth
from .fortysecond import cases as fortysecond
from .fortyseventh import cases as fortyseventh
from .fortysixth import cases as fortysixth
from .fortythird import cases as fortythird
from .fourteenth import cases as fourteenth
from .fourth import cases as fourth
from .fresh import cases as fresh
from .living import cases as living
from .nineteenth import cases as nineteenth
from .ninth import cases as ninth
from .seventeenth import cases as seventeenth
from .seventh import cases as seventh
from .sixteenth import cases as sixteenth
from .sixth import cases as sixth
from .soft import cases as soft
from .sold import cases as sold
from .tenth import cases as tenth
from .third import cases as third
from .thirteenth import cases as thirteenth
from .thirtieth import cases as thirtieth
from .thirtyeighth import cases as thirtyeighth
from .thirtyfifth import cases as thirtyfifth
from .thirtyfirst import cases as thirtyfirst
from .thirtyfourth import cases as thirtyfourth
from .thirtyninth import cases as thirtyninth
from .thirtysecond import cases as thirtysecond
from .thirtyseventh import cases as thirtyseventh
from .thirtysixth import cases as thirtysixth
from .thirtythird import cases as thirtythird
from .twelfth import cases as twelfth
from .twentieth import cases as twentieth
from .twentyeighth import cases as twentyeighth
from .twentyfifth import cases as twentyfifth
from .twentyfirst import cases as twentyfirst
from .twentyfourth import cases as twentyfourth
from .twentyninth import cases as twentyninth
from .twentysecond import cases as twentysecond
from .twentyseventh import cases as twentyseventh
from .twentysixth import cases as twentysixth
from .twentythird import cases as twentythird
from .walls import cases as walls

__all__ = ["CASES", "Case"]

CASES: tuple[Case, ...] = (
    *(*living(), *soft(), *sold(), *walls()),
    *(*fresh(), *third(), *fourth(), *fifth(), *sixth(), *seventh(), *eighth()),
    *(*ninth(), *tenth(), *eleventh(), *twelfth()),
    *(*thirteenth(), *fourteenth(), *fifteenth(), *sixteenth()),
    *(*seventeenth(), *eighteenth(), *nineteenth(), *twentieth(), *twentyfirst()),
    *(*twentysecond(), *twentythird(), *twentyfourth(), *twentyfifth()),
    *(*twentysixth(), *twentyseventh()),
    *(*twentyeighth(), *twentyninth()),
    *(*thirtieth(), *thirtyfirst(), *thirtysecond()),
    *thirtythird(),
    *thirtyfourth(),
    *thirtyfifth(),
    *thirtysixth(),
    *thirtyseventh(),
    *thirtyeighth(),
    *thirtyninth(),
    *fortieth(),
    *fortyfirst(),
    *fortysecond(),
    *fortythird(),
    *fortyfourth(),
    *fortyfifth(),
    *fortysixth(),
    *fortyseventh(),
    *fortyeighth(),
    *fortyninth(),
    *fiftieth(),
    *fiftyfirst(),
)
