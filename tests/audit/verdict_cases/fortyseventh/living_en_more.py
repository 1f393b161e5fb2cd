"""More living pages in English that look like something else."""

from __future__ import annotations

from ..case import Case
from .frames import living

CASES: tuple[Case, ...] = (
    living(
        "parked-cars",
        "en",
        "Town and Transport Institute",
        "/reports/parked",
        "Parked: the twenty-three hours a car stands still",
        """A private car is parked for 96 per cent of its life. This parking report counts the spaces of nine towns from the air.

There are 3.4 spaces for each car. Kerbside parking takes 12 per cent of the street area and earns 0.4 per cent of municipal revenue. Towns that price parking by demand find that occupancy falls to the level at which a space is always free.

## Sale of sites
Two towns have put car parks up for sale to housing associations. Make an offer, said the notice, and forty-one did.""",
    ),
    living(
        "pharma",
        "en",
        "Medicines Safety Board",
        "/alerts/2012/counterfeit-sildenafil",
        "Alert: counterfeit Viagra, Cialis and slimming pills sold online",
        """The Board warns the public against online pharmacies that sell Viagra (sildenafil) and Cialis (tadalafil) without prescription. Of 61 samples bought, 48 were counterfeit; nine held no active substance.

Phrases such as "buy cheap Viagra online, no prescription needed" point to an unlawful seller. Some sellers had hacked the web sites of schools and parish councils in order to be found.

Batches concerned: BT0421, BT0422, X-9. Return any packet to a pharmacist. Report side effects on the yellow card.""",
    ),
    living(
        "access-denied-report",
        "en",
        "Prison Visitors' Council",
        "/annual/2013/access-denied",
        "Access denied: visits refused in 2013",
        """Access denied to 4,107 visitors. You do not have permission to enter, they were told at the gate, and no reference number was given to 2,960 of them.

The Council examined refusals at eleven prisons. Forgotten identity papers account for half, drug dogs for a fifth. Children had travelled more than two hours in 611 cases.

We ask the Secretary of State to have each refusal recorded with a reason, and a written copy handed over. Governors have agreed at four prisons.""",
    ),
    living(
        "consultation-closed",
        "en",
        "Scottish Land Office",
        "/consultations/crofting-2014",
        "Crofting: this consultation has closed",
        """This consultation closed on 30 May 2014. Responses can no longer be submitted. Thank you to the 317 people and bodies who replied.

You said, we did. Most respondents wished to keep the duty to live within 32 kilometres of the croft (71 per cent). The Office will keep it. A smaller majority (54 per cent) wished the register to be compulsory; this needs an Act.

Published responses: 290. Not published at the request of the respondent: 27. View submitted responses where consent has been given to publish.""",
    ),
    living(
        "faq-error",
        "en",
        "Pensions Ombudsman Service of Northmark",
        "/help/error-messages",
        "Error messages and what they mean",
        """- Error 404, page not found: you have followed an old link. Start from the home page.
- Error 403, forbidden: you are signed in as a scheme, not as a member.
- Session expired: you have been inactive for 20 minutes. Please log in again.
- Record not found: the complaint number has nine digits. Check the letter.
- Something went wrong: this is our fault. Ring us.

If none of these helps, send a picture of the screen. Our help desk answers within two working days, and sooner if a deadline is near.""",
    ),
    living(
        "doi-table",
        "en",
        "Statistical Office of Northmark",
        "/tables/children-in-care/2010",
        "Table 7: children in care on 31 March, by district",
        "<table><tr><th>District</th><th>2008</th><th>2009</th><th>2010</th></tr><tr><td>Aldham</td><td>112</td><td>118</td><td>131</td></tr><tr><td>Brook</td><td>n/a</td><td>n/a</td><td>404</td></tr><tr><td>Carrow</td><td>71</td><td>:</td><td>75</td></tr><tr><td>Dene</td><td>-</td><td>-</td><td>-</td></tr></table>\n\n: not available. - nil. n/a district did not exist. Rounded to nearest unit. Source: annual return.",
    ),
    living(
        "staff-page",
        "en",
        "Faculty of Law, University of Wexmoor",
        "/staff/emeriti/d-lund",
        "Professor Dorothea Lund",
        "Professor Lund retired in 2011 and is no longer a member of the Faculty. She taught family law and the law of evidence. Publications: The Unheard Child (1989); Custody after Divorce (1997). Office: none. Email: not available.",
    ),
    living(
        "wiki-stub",
        "en",
        "Social Work Wiki",
        "/wiki/Boarding-out_regulations",
        "Boarding-out regulations",
        "The boarding-out regulations of 1955 governed the placing of children in care with foster parents.\n\nThis article is a stub. You can help by expanding it. There is currently no text in the section History. Categories: Fostering | Law | Stubs. This page was last edited on 2 May 2012, at 10:14.",
        style="tables",
    ),
    living(
        "thread",
        "en",
        "Genealogy Forum",
        "/viewtopic.php?f=8&t=20114",
        "Foundling registers, 1840s: where?",
        """<div class="post"><b>annie_w</b>: I looked for the registers at the county office. Not found! The archivist says they were removed in 1961.</div>

<div class="post"><b>oldhand</b>: They are at the diocesan archive, boxes 12 to 31. The catalogue online says "item does not exist" but it does, ask at the desk.</div>

<div class="post"><b>annie_w</b>: Found them. Thank you! My great-grandmother is number 408.</div>

<div class="post"><b>Guest</b>: This topic is locked, you cannot edit posts or make further replies.</div>""",
        style="joomla",
    ),
    living(
        "coming-soon",
        "en",
        "World Children's Report",
        "/reports/2013/coming-soon-clean-water",
        "Coming soon: clean water for the delta",
        """\"Coming soon\" is what the sign has said since 2006. The pump house is under construction, the mayor says; the site is reserved, the villagers say, for goats.

Our correspondents followed six water projects which were announced, opened and abandoned. In two the contractor could no longer be found. In one the well was for sale.

The report ends with a scheme that works: a committee of eleven women who hold the key, the accounts and the spanner.""",
    ),
    living(
        "minutes",
        "en",
        "Board of Guardians of Wick Hospital",
        "/board/2012-09/minutes",
        "Minutes of the meeting of 18 September 2012",
        """Present: nine. Apologies: two. 1. Minutes of the last meeting: agreed. 2. Matters arising: the missing file had not been found. 3. Website: the Board noted that 31 addresses gave "page not found" after the move to the new host; the old domain had expired and had been bought by a stranger who wished to sell it for 2,000 pounds. It was agreed not to make an offer.

4. Infection control: two cases, both recovered. 5. Car park: closed. 6. Date of next meeting: 16 October.""",
    ),
    living(
        "robots-txt",
        "en",
        "Web Archiving Consortium",
        "/guidance/crawlers",
        "Guidance for site owners on crawlers",
        """If our crawler has been blocked by your firewall you will see requests answered with 403 Forbidden in your logs. Please allow our address range.

Sorry, you have been blocked: this is what our curators read when they open your page in the archive ten years from now. A Cloudflare Ray ID is not a historical source.

Add two lines to robots.txt. Do not serve a challenge to addresses in the list. We crawl at most one page a second and never fill in forms.""",
    ),
    living(
        "ofsted",
        "en",
        "Inspectorate of Children's Homes",
        "/inspections/sc-04412",
        "SC04412: Rowan Lodge",
        "Provider: Meadow Care Ltd. Type: children's home. Status: closed, resigned registration on 2 June 2013. This provider is no longer inspected.\n\n- 14 January 2013: inadequate\n- 2 May 2012: adequate\n- 11 May 2011: good\n\nReports older than five years are not published.",
    ),
    living(
        "bulletin-pdf-page",
        "en",
        "Bank of Northmark",
        "/bulletin/2009q4/liquidity",
        "When liquidity vanished",
        "Liquidity is gone when nobody is willing to make an offer. In September 2008 the market for commercial paper ceased to exist within four days; dealers' screens were empty.\n\nThis article describes the Bank's operations from the first auction to the last. Charts 1 to 9 show spreads, volumes and the share of bids refused. It closes with three lessons about collateral, disclosure and the limits of central bank lending.",
    ),
    living(
        "trust-seal",
        "en",
        "Consumer Council of the Isles",
        "/warnings/cloned-shops",
        "Warning: cloned shops and hijacked web addresses",
        """The Council knows of 114 addresses which used to belong to local firms and now lead to sham shops. Replica handbags, cheap trainers and pills are offered at 80 per cent off.

How do you recognise one? The firm's name in the address does not match the name on the page; there is no telephone number; payment is by transfer only. Language changes from page to page.

List of hijacked addresses (do not visit): updated weekly. If you have paid, speak to your bank the same day.""",
    ),
    living(
        "cookie-real",
        "en",
        "Migration Policy Observatory",
        "/briefings/family-reunion-2012",
        "Family reunion: applications and refusals",
        """In 2012 there were 9,110 applications for family reunion, of which 3,480 were refused. Half of the refusals were overturned on appeal.

The commonest reason for refusal was that the relationship had not been shown. DNA tests were withdrawn as a means of proof in 2009 and are no longer funded. Applicants from countries without registers of birth are refused three times as often.

This briefing is based on quarterly tables of the ministry; see the note on data quality.""",
    ),
    living(
        "un-doc",
        "en",
        "Committee on Child Rights: Treaty Documents",
        "/doc/CRC-C-15-Add.188",
        "Concluding observations: Northmark",
        "1. The Committee considered the second periodic report at its 811th and 812th meetings and adopted the following observations.\n\n2. The Committee regrets that the information requested was not available. It notes with concern that data on children in institutions do not exist for four regions.\n\n3. The Committee urges the State party to prohibit corporal punishment in the home, and to withdraw its reservation to article 37 (c).",
        style="tables",
    ),
    living(
        "redirect-explained",
        "en",
        "Digital Service of Northmark",
        "/service-manual/redirects",
        "Redirects: what to do when a page has moved",
        "Use 301 when a page has moved for good. Use 410 when it has gone. Never send every old address to the home page: users think they are lost and search engines treat it as a soft 404.\n\n## Sample wording\n> The page you are looking for has moved.\n\n> This page has been removed. See what replaced it.\n\nKeep redirects for as long as anyone follows them. Ours date from 2004 and are still used nine thousand times a month.",
    ),
    living(
        "paywall-essay",
        "en",
        "The Northern Review of Books",
        "/essays/behind-the-wall",
        "Subscribe to continue reading: an essay on walls",
        '"You have read your three free articles this month." It is the refrain of our reading life. I subscribe to eleven journals and am signed in to none.\n\nThe first newspaper to lock its door in 1997 let in everyone who knocked twice. The second charged for the crossword. This essay, which is free, asks what the wall has done to the footnote: an argument that can only be checked by subscribers is half an argument.\n\nLibraries used to be the answer. Mine was for sale last spring.',
        style="news",
    ),
    living(
        "hosting-guide",
        "en",
        "Charity IT Helpdesk",
        "/guides/welcome-to-nginx",
        "Welcome to nginx! What to do when your site shows a default page",
        'If you see "Welcome to nginx!" or "Apache2 Ubuntu Default Page: It works!" your site has not gone: the server has merely forgotten where it is.\n\n## Steps\n- Ask who changed the server last.\n- Check that the domain has not expired.\n- "Account suspended. Contact your hosting provider" means an unpaid bill.\n- Restore the configuration from backup.\n\nOur volunteers helped 212 charities with this last year; the median repair took 25 minutes.',
    ),
    living(
        "edited-memento",
        "en",
        "Children's Bureau of Lakeland",
        "/statistics/adoption",
        "Adoption statistics",
        "In 2012 there were 5,206 adoptions in Lakeland, a rise of 9 per cent. Seven in ten adopted children were under five. The average time between entry into care and adoption was two years and seven months.\n\nFigures are taken from court returns. Adoptions by step-parents are counted separately and amount to one third of the total. The Bureau also records disruptions, which remain below four per cent.",
        was="In 2012 there were 5,206 adoptions in Lakeland, a rise of 9 per cent. Seven in ten adopted children were under five. The average time between entry into care and adoption was two years and seven months.\n\nFigures are taken from court returns. Adoptions by step-parents are counted separately and amount to one third of the total.",
    ),
    living(
        "quote-held",
        "en",
        "Forum for Family Justice",
        "/views/delay",
        "Delay in the family courts",
        "Cases took 56 weeks in 2011 and take 29 weeks today. The judges have changed, the rules have changed, and so has this page, which we have rewritten with the new figures and a guide for parents.\n\nA former judge told us: delay is the cruellest thing that the state does to a child by accident. That sentence still stands at the head of our training course.\n\nAbout the guide: it is free, printed in nine languages and revised each spring with the help of parents.",
        was="The average care case lasts more than a year. We interviewed 31 practitioners and read 80 files in three courts, and found that experts' reports were the main cause. Adjournments follow from late filing, and late filing from heavy caseloads.\n\nA former judge told us: delay is the cruellest thing that the state does to a child by accident.",
        quote="delay is the cruellest thing that the state does to a child by accident",
    ),
    living(
        "gaol-closed",
        "en",
        "County Prison Museum",
        "/history/closure",
        "The gaol is closed",
        "The gaol closed in 1878 and the last prisoner was moved to Lincoln. The building was for sale for three years; nobody made an offer. The town hall, the school and the gallows stone remain. Opening hours of the museum: April to October.",
    ),
    living(
        "nojs-note",
        "en",
        "Regional Water Authority",
        "/reports/drought-1995",
        "The drought of 1995",
        "<noscript>Please enable JavaScript to use the interactive map on this page.</noscript>\n\nReservoirs fell to 17 per cent by October. Tankers carried water over the moor day and night for three months, and 700 standpipes were made ready but never used.\n\nThe inquiry found that leakage, at 32 per cent, was a greater cause than the weather. Interactive map: your browser is not supported. The same figures are given in table 2 below, by reservoir and by week.",
    ),
    living(
        "ratelimit-paper",
        "en",
        "Network Measurement Group",
        "/pubs/429-too-many",
        "429 Too Many Requests: a census of rate limits on public APIs",
        "We asked 1,904 public interfaces until they told us to stop. The median limit is 60 requests a minute. 211 answer with 429 Too Many Requests and a Retry-After header, 88 with 403, 14 with silence, and one with a poem.\n\nStatistical offices are the most generous, police data services the strictest. We thank the operators who wrote to us, including those who were cross. The measurement was stopped at once where an operator objected.",
    ),
    living(
        "recall-list",
        "en",
        "Product Safety Office",
        "/recalls/2011/cots",
        "Recall: drop-side cots",
        "The following models have been removed from sale and must not be used. They are no longer available in shops.\n\n- Dreamy 2, made 2007 to 2010\n- Night Owl, all batches\n- Lullaby de luxe, numbers 4010 to 4044\n\nParents should stop using the cot and ask for a free repair kit. No child has been hurt in this country.",
    ),
    living(
        "missing-pdf-note",
        "en",
        "Ministry of Health of Northmark",
        "/library/circulars/hc-71-22",
        "HC(71)22: memorandum of guidance on hospital facilities for children",
        "Circular HC(71)22, issued 1971. The scanned file is missing from this record; a paper copy can be seen in the reading room.\n\nSummary by the library: the circular asks hospital authorities to admit children only to children's departments, to allow unrestricted visiting by parents, and to provide beds for mothers of children under five. Cancels HM(59)19.",
    ),
    living(
        "de-novo",
        "en",
        "Law Commission of the Isles",
        "/projects/illegitimacy",
        "Illegitimacy: project page",
        "The project is complete. Report no. 118 was published in 1982 and its recommendations were enacted in 1987. No further work is planned and the team has been disbanded. Documents: working paper 74; report; draft bill; list of consultees.",
    ),
)
