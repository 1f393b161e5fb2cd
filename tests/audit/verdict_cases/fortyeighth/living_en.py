"""Living pages in English that look like something else."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import Case
from .make import alive


def about_absence() -> Iterator[Case]:
    yield alive(
        "history-404",
        "en",
        "wordpress",
        "The Packet Reader",
        "/2013/05/room-404-myth/",
        "404: the room that never was",
        "Ask anybody over forty where the error comes from and you will hear of an office on the fourth floor in Geneva, where the first web server is said to have stood. No such room existed. The digits were a table entry: four for the client's fault, zero for syntax, four for the fifth thing on a list.",
        "What readers see has changed more than the number. In 1994 a server said 404 Not Found in Times and left it at that; by 2004 shops put a search box beneath it; today it is a place for jokes.",
        "The number will outlive the jokes. It is the only part of HTTP that is printed on mugs.",
        secure=True,
    )
    yield alive(
        "linkrot-guide",
        "en",
        "drupal",
        "Marlow University Library",
        "/guides/dead-links",
        "Page not found? What to do when a cited source has vanished",
        "When a link in a reading list returns an error, do not give up on the source. Copy the address into a web archive and choose a capture near the date of the citation.",
        "If no capture exists, search for the title in quotation marks. Ministries often move whole collections when they change their publishing system, and the report survives at another address.",
        "Librarians at the enquiry desk can ask the publisher for a copy. In the past year we found 61 of 80 documents that students had reported as gone.",
    )
    yield alive(
        "errata-missing-page",
        "en",
        "ojs",
        "Journal of Regional Drainage",
        "/index.php/j/article/view/312",
        "Erratum: missing page in volume 9",
        "<p><b>Editorial office</b>, Journal of Regional Drainage 10 (2013) 2</p>",
        "Page 114 is missing from printed copies of volume 9, issue 3. The page was lost at the bindery and contains the second table of the article on tile drains in clay. It is reproduced here in full, and subscribers will receive a loose leaf.",
        "<table><tr><th>Spacing (m)</th><th>Outflow</th></tr><tr><td>8</td><td>3.1</td></tr><tr><td>12</td><td>2.4</td></tr><tr><td>20</td><td>1.2</td></tr></table>",
    )
    yield alive(
        "poem-not-found",
        "en",
        "static",
        "Thornback Review",
        "/poems/not-found/",
        "Not Found",
        "<p>I sent a letter to the house<br>with the blue door, and it came back,<br>the stamp uncancelled and the street<br>struck through in pencil, twice, in black.</p>",
        "<p>Perhaps the door is painted now.<br>Perhaps the number fell. I mean<br>to walk there, some day when it rains,<br>and ask the neighbours what they've seen.</p>",
        "Ines Calloway lives in Hull. Her second collection appears in the autumn.",
    )
    yield alive(
        "removed-content-report",
        "en",
        "sitecore",
        "Office for Online Standards",
        "/reports/removals-2014",
        "This content has been removed: a year of takedown notices",
        "In 2014 the eleven largest platforms told users 4.2 million times that a video, post or picture had been removed. We read nine hundred of these notices and asked what a reader could learn from them.",
        "Most said nothing more than that the content was no longer available. One in seven named the rule, one in thirty the person who complained, and only two platforms linked to a form of appeal.",
        "We recommend a standard notice of five lines, and that platforms keep the address alive so that citations do not break silently.",
        title="This content has been removed: a year of takedown notices",
    )
    yield alive(
        "ghost-town",
        "en",
        "news",
        "The Wicklow Ledger",
        "/features/ghost-estates-there-is-nothing-here",
        "“There is nothing here”: life on an unfinished estate",
        "The sign at the gate says sorry, this road is closed. Behind it stand forty houses without windows and three with curtains. Mary Dempsey, who moved in six years ago, waters geraniums beside a manhole with no lid.",
        "“People look us up and the map tells them the address does not exist,” she says. “The postman leaves the letters at the garage.”",
        "The council says it cannot adopt the road until the bond is paid. The developer was struck off the register in March.",
        secure=True,
    )


def about_gates() -> Iterator[Case]:
    yield alive(
        "captcha-access",
        "en",
        "static",
        "Open Interfaces Group",
        "/notes/turing-tests/",
        "Are you human? Problems with visual challenges",
        "A picture of distorted letters asks the visitor to prove that he is not a robot. For a person who is blind the picture is a closed door, and the audio version is little better: in our trial 46 of 100 deaf-blind testers could not pass at all.",
        "We compare seven ways to tell people from programs: arithmetic questions, honeypot fields, rate limits, tokens, signed identities, proof of work, and waiting. None needs a picture.",
        "Status of this note: published by the group for discussion; comments to the list.",
    )
    yield alive(
        "access-denied-report",
        "en",
        "plone",
        "Detention Watch Committee",
        "/resources/access-denied-2013",
        "Access Denied: visits refused in immigration detention, 2013",
        "In 2013 our visitors were turned away 212 times. In 140 cases the centre gave no reason; in 31 the reason was a form that had been sent, received, and misplaced.",
        "The report lists each refusal by centre and month and prints the answers of the four companies that run them. One wrote that access to this area was forbidden to anybody not on the list, and that the list was confidential.",
    )
    yield alive(
        "robots-lecture",
        "en",
        "typo3",
        "Institute for Machine Behaviour",
        "/events/lectures/robots-at-the-gate.html",
        "Robots at the gate: what automated traffic does to archives",
        "Lecture by Dr Femi Adeyemi, room 2.14. Half of all requests that reach a small archive come from programs. Some announce themselves, most do not, and since last winter they come from living rooms.",
        "The lecture shows logs of three archives, before and after they put a checking page in front of their catalogues, and counts the readers who were lost along with the robots. Attendance is free.",
    )
    yield alive(
        "forbidden-city",
        "en",
        "mediawiki",
        "Palacewiki",
        "/wiki/Forbidden_doors",
        "Forbidden doors",
        "The <b>forbidden doors</b> are nine lacquered gates on the inner side of the western palace. Entry was denied to everybody below the third rank, and the penalty for passing was recorded as forty strokes.",
        "<h2>Description</h2>",
        "Each gate has a threshold of white stone and eighty-one nails. Two were burnt in 1644 and rebuilt with pine. The seventh is walled up; a survey of 1931 found the original leaves behind the brick.",
        "<h2>See also</h2><ul><li>Nine ranks</li><li>Western palace</li></ul>",
    )
    yield alive(
        "login-trouble",
        "en",
        "confluence",
        "Estuary Data Service",
        "/display/HELP/Login+problems",
        "Login problems and access denied messages",
        "If the portal says <em>You are not authorized to view this page</em>, your account exists but has no role yet. Ask the steward of your data set to add you; roles become active within an hour.",
        "If it says <em>Session expired</em>, close all windows of the browser. The portal keeps a session for thirty minutes.",
        "If it says <em>403 Forbidden</em> on a public file, please tell us: that is our mistake.",
    )
    yield alive(
        "cloudflare-script",
        "en",
        "wordpress",
        "Kestrel Moor Conservation Trust",
        "/news/hen-harriers-2014/",
        "Hen harriers raise eleven chicks",
        "Four nests on the moor fledged eleven young this summer, the best result since counting began. Wardens sat by the nests from April and turned away two drones and one falconer.",
        "Vole numbers were high after the mild winter. The fifth nest failed in June when heavy rain flooded the heather.",
        head='<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js" defer></script>',
        headers={"Server": "cloudflare", "CF-RAY": "8a1b2c3d4e5f-LHR"},
    )
    yield alive(
        "recaptcha-comments",
        "en",
        "joomla",
        "Ridgeway Parish Council",
        "/index.php/news/88-footpath-diversion",
        "Footpath 12: temporary diversion",
        "Between the mill and the lane the path is diverted along the field edge until the bridge has been rebuilt. The county engineer found rot in two of the three beams. Walkers should keep dogs on leads, as there are ewes with lambs.",
        '<form><h3>Leave a comment</h3><textarea></textarea><div class="g-recaptcha" data-sitekey="6Lc_x"></div><p>Please confirm you are not a robot before sending.</p></form>',
        head='<script src="https://www.google.com/recaptcha/api.js" async></script>',
    )
    yield alive(
        "age-gate-beer",
        "en",
        "drupal",
        "Hopfield Brewing Archive",
        "/ledger/1911",
        "The brewing ledger of 1911",
        '<div class="age-gate" hidden><p>Are you over 18? Please confirm your age to enter.</p></div>',
        "Volume 14 of the ledger covers the months from January to August 1911. The hand is that of Thomas Orme, who noted the weather beside each brew and the temperature of the well. On 9 August the well stood at 13 degrees and the mild turned sour in two of five vessels.",
        "Digitised with a grant of the county record society. Pages 40 to 43 are bound upside down.",
    )
    yield alive(
        "metered-paper",
        "en",
        "news",
        "Northern Business Courier",
        "/2014/09/ferry-yard-order",
        "Ferry yard wins first order in nine years",
        "The yard at Cawdle Point will build two car ferries of 62 metres for the northern isles, the first hulls on its slip since 2005. The order is worth £84m and secures 310 jobs until 2018, the owners said.",
        "Steel will be cut in February. The union welcomed the news but asked for a written word on apprentices: the yard has trained none since 2008.",
        '<div class="meter">You have read 1 of 3 free articles this month. <a href="/subscribe">Subscribe</a> for full access.</div>',
        secure=True,
    )
    yield alive(
        "cookie-wall-text",
        "en",
        "aem",
        "Tidewater Water",
        "/corporate/news/leakage-2013.html",
        "Leakage at lowest level since privatisation",
        '<div class="overlay"><h2>Before you continue</h2><p>We and our 214 partners store and access information on your device. Please accept or manage your options to continue to the site.</p><button>Accept all</button></div>',
        "Tidewater lost 401 million litres a day in 2013, down from 436 million in the year before. Nine hundred kilometres of main were replaced and pressure was lowered in two districts by night.",
        "The regulator had set a limit of 420 million litres.",
    )
