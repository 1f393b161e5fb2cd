"""Living pages in English that look like something else."""

from __future__ import annotations

from ..case import Case
from .frames import living

CASES: tuple[Case, ...] = (
    living(
        "linkrot-brief",
        "en",
        "Centre for Evidence in Government",
        "/briefs/vanishing-citations",
        "404: why half of our evidence base has vanished",
        """When a select committee asked us to retrace the sources of forty white papers, we found that 1,206 of 2,611 links ended at a page reading "Page not found". The error is so familiar that officials have stopped reporting it.

## What the reader sees
Most departments answer with a 404 code, some with a polite notice that the page has moved or no longer exists, and eleven with their own front page under code 200, which no machine recognises.

## What we recommend
- Deposit every cited page with the national web archive on the day of citation.
- Give the date of access and the archived copy in the footnote.
- Never reorganise a site without a table of redirects.

The full table of broken links, by department and year, is in annex B. We are grateful to the 14 librarians who checked each address by hand, twice, at an interval of three weeks.""",
    ),
    living(
        "missing-children",
        "en",
        "National Centre for Missing Persons",
        "/research/not-found-outcomes",
        "Not found: outcomes of long-term cases, 2004 to 2013",
        """Of the 1,140 children reported missing for longer than six months, 61 were not found by the end of the study period. This report follows what became of the investigations.

In 38 of these 61 cases a parent or relative was suspected of having taken the child abroad. Police closed the file in nine cases; it was reopened in seven. Families told us that the words "not found" on the status page of the register hurt them each time they opened it, and we have since changed the wording to "still being looked for".

> Nobody rang us for two years. Then the page just said the record could not be found.

Recommendations to chief constables are on page 31.""",
    ),
    living(
        "domain-market",
        "en",
        "Observatory on Internet Governance",
        "/papers/expired-charity-domains",
        "This domain is for sale: what happens to the names of closed charities",
        """Between 2011 and 2016 some 4,300 registered charities in England and Wales were wound up. We followed the domain names of 512 of them. Within eighteen months 203 had been bought by domain traders, who showed a page with the words "this domain is for sale" or "buy this domain", and 61 carried gambling advertisements.

Sedo, GoDaddy Auctions and Afternic are the main marketplaces. Prices ranged from 12 pounds to 4,900 pounds. Helpline names were dearest: a lapsed children's helpline drew more than 900 visits a month from links on school sites.

## Advice to trustees
Keep the registration for at least ten years, point it to the successor body, and tell the local authority. A name costs less than one postage run.""",
    ),
    living(
        "captcha-access",
        "en",
        "Disability Rights Commission of Ulster",
        "/policy/captcha-and-access",
        "Please verify you are human: CAPTCHA and the right of access",
        """"Checking your browser before accessing" is the first thing a screen reader user hears on 17 of the 40 public services we tested. Six then show a picture puzzle without a spoken alternative.

The Commission considers that a public authority which asks a citizen to prove that she is not a robot, and gives no other way, fails in its duty to make reasonable adjustments. We reproduce the wording of the challenge pages in the appendix: "Just a moment...", "Verify you are human by completing the action below", "Enable JavaScript and cookies to continue".

We asked the suppliers for comment. Two replied. Their letters are printed in full. The Commission will repeat the test in the spring.""",
    ),
    living(
        "casino-levy",
        "en",
        "Institute for Fiscal Research",
        "/publications/bn-198",
        "Casino duty, slot machines and the problem gambling levy",
        """Gross gaming yield of casinos grew by 6 per cent in 2015; slot machines and online roulette accounted for four fifths of the rise. The Treasury proposes a levy of 1 per cent on operators for the treatment of problem gambling.

This note shows that a levy on betting shops falls on poorer districts, whereas a levy on online casino bonuses falls on better-off players. The effect on jackpots is small. We use returns filed with the Gambling Commission for 3,011 premises.

Free spins and deposit bonuses are treated as a cost of the operator in our base case. An alternative treatment changes the yield by 40 million pounds. Authors thank two referees.""",
    ),
    living(
        "outage-review",
        "en",
        "Office of the National Rail Regulator",
        "/reviews/ticketing-outage",
        "Service unavailable: review of the ticketing outage of 9 March",
        """From 07:12 to 15:40 passengers who opened the booking site read "503 Service Unavailable. Please try again later". Stations received no notice for two hours.

The cause was a certificate that nobody had renewed. The operator's maintenance page, "We'll be back soon", was itself served from the failed cluster. Some 212,000 passengers travelled without a valid ticket and were let through the barriers.

The regulator finds a breach of condition 4. The operator must publish its contingency plan by 30 June and compensate season ticket holders. Read the operator's representations below.""",
    ),
    living(
        "short-notice",
        "en",
        "Parish Council of Little Marden",
        "/notices/2014/footpath-12",
        "Footpath 12",
        "Footpath 12 (Mill Lane to the weir) is closed from 3 to 21 November for repairs to the bridge. Walkers should use footpath 14. J. Holt, clerk.",
        style="tables",
    ),
    living(
        "errata",
        "en",
        "Journal of Social Policy Studies",
        "/vol12/iss3/erratum",
        "Erratum",
        "In table 4 of the article by Osei and Grant (vol. 12, no. 2, p. 118) the second column should read 3.1, 4.7 and 9.0. The publisher regrets the error.",
        style="joomla",
    ),
    living(
        "withdrawn-guidance",
        "en",
        "Department for Families",
        "/government/publications/private-fostering-2005",
        "Private fostering: guidance for councils",
        """This guidance was withdrawn on 14 July 2015. It has been replaced by the statutory guidance on children in need and is kept here for reference only.

## Summary
Councils must satisfy themselves that the welfare of privately fostered children is safeguarded. A private fostering arrangement is one made without the involvement of the council, for the care of a child under 16 by someone other than a close relative, for 28 days or more.

## Notification
A person who intends to foster a child privately must notify the council at least six weeks before the arrangement begins. The council visits within seven working days.

Published 1 July 2005. Last updated 14 July 2015.""",
        style="gov",
    ),
    living(
        "closed-programme",
        "en",
        "Overseas Development Fund",
        "/projects/p-104423",
        "Girls' schooling in the northern districts (closed)",
        """Status: closed. This project is no longer active; no applications are accepted. Approved 2006, closed 31 December 2012. Commitment: 14.2 million dollars.

The project built 118 classrooms and paid stipends to 31,400 girls. An independent evaluation rated the outcome moderately satisfactory. Enrolment in the treated districts rose from 41 to 66 per cent; attendance from 29 to 52 per cent.

Documents: appraisal, four supervision reports, completion report, resettlement plan. Contact for this project: not available.""",
    ),
    living(
        "archived-site",
        "en",
        "Commission of Inquiry into Children's Homes",
        "/hearings/day-31",
        "Hearing, day 31: transcript",
        """The Commission has finished its work and this website is no longer updated. It is kept for the public record.

MR ADDO: You were the night officer in 1978? WITNESS: I was. MR ADDO: And the log book for that winter? WITNESS: It was not there. I looked for it. It had been removed, somebody had taken it from the shelf.

THE CHAIR: When you say removed, do you mean destroyed? WITNESS: I could not say, madam. I was told it no longer existed.

MR ADDO: We come to the visit of the medical officer. WITNESS: He came on a Tuesday. He did not see the children in the annexe. Nobody asked him to. (Adjourned until 10.15.)""",
    ),
    living(
        "obit",
        "en",
        "Association of Police Historians",
        "/members/obituaries/marion-teale",
        "Marion Teale, 1931 to 2015",
        """Marion Teale, who has died aged 84, was the third woman to become a chief superintendent and the first to write her memoirs. "She is gone", her colleague wrote to us, "and there will be no replacement."

Born in Hull, she joined the force in 1952 and was posted to the women's section, where she dealt with missing girls and neglected babies. Her account of the section, Not on the Roster, is still read. She retired in 1986 and kept bees.

She leaves a sister. The funeral has taken place.""",
    ),
    living(
        "farewell",
        "en",
        "The Poverty Data Blog",
        "/2016/06/so-long",
        "So long, and thanks: this blog is closing",
        """After nine years and 611 posts I am shutting up shop. There will be no new posts and comments are closed, but everything stays where it is: your links will keep working, I have paid the hosting until 2031.

What did I learn? That the Gini coefficient is a blunt knife. That relative poverty lines confuse everybody, me included. That the post on free school meals from 2011 had more readers than all the rest together, and that it contained an error which a nine-year-old spotted.

Thank you for reading. The data files have moved to the university repository, and I have moved to a cottage.""",
        style="wp",
    ),
    living(
        "comment-404",
        "en",
        "Local Government Watch",
        "/blog/2013/adult-care-cuts",
        "What the adult care cuts mean for counties",
        """The settlement takes 3.4 per cent out of county budgets, and adult care is two thirds of what counties spend. We asked 27 treasurers what will go first. Day centres, said nineteen. Transport to day centres, said the rest.

<h3>6 comments</h3><ol><li>Pat H: Page not found when I click on the table, anyone else?</li><li>Editor: fixed, sorry.</li><li>R. Singh: still 404 for me!!</li><li>Pat H: works now. Our day centre has been for sale since May.</li><li>Deleted user: This comment has been removed by a moderator.</li><li>K: Error 500 on the second link.</li></ol>

The treasurers' answers are set out county by county in the table. The median saving expected from day care is 1.9 million pounds, and no county expects to keep all of its centres open beyond 2015.""",
        style="wp",
    ),
    living(
        "statute-repealed",
        "en",
        "Legislation Register of Northmark",
        "/act/1958/65/section/42",
        "Children Act 1958, section 42 (repealed)",
        "42 . . . . . . . . . . . . . . . . . . . . . . . . . . . .\n\nTextual amendments. F1 Section 42 repealed (1 April 1977) by the Adoption Act 1976 (c. 36), section 73(3), schedule 4. Commencement orders: none. There are no outstanding effects for this provision.",
        style="gov",
    ),
    living(
        "statute-index",
        "en",
        "Parliament of Northmark: Hansard",
        "/hansard/1986/nov/index",
        "Index, November 1986",
        "- Abattoirs, 412\n- Absent voters, 77, 1190\n- Access denied to records: question, 803\n- Accounts suspended (overseas missions), 55\n- Adoption, 614 to 633\n- Archives, removal of, 90\n- Asylum, 1002\n\n- Benefits, error in, 341\n- Betting and gaming, 118 to 140\n- Boarding-out of children, 615\n- Broken homes, 622\n\n- Casinos, licences for, 121\n- Child benefit, 700",
    ),
    living(
        "bot-study",
        "en",
        "Election Integrity Lab",
        "/reports/automated-accounts",
        "Are you a robot? Automated accounts in the referendum campaign",
        """We collected 4.1 million posts with the two campaign hashtags. A classifier marked 9 per cent of the accounts as bots. Of these accounts 71 per cent have since been suspended: whoever opens them today reads "This account has been suspended".

Bots mostly repeated what humans had written. Rate limits ("Too many requests") kept us from collecting replies, so that our estimate is a lower bound. The list of account numbers is available to researchers on request.

A replication by a second team reached 11 per cent. Neither figure says anything about votes.""",
    ),
    living(
        "job-profile",
        "en",
        "Civil Service Careers Research",
        "/working-papers/wp-33",
        "This vacancy has expired: how long do public bodies advertise?",
        """We measured the life of 18,220 advertisements of public bodies. Half had closed within 16 days. The notice most often found afterwards was "This job is no longer available", followed by "Applications are closed" and by an empty page.

Bodies that extended the deadline once found 14 per cent more candidates. Those that extended it twice found none. The authors recommend that expired vacancies remain readable with salary and grade, since they are the only public record of pay.

JEL: J45, J63. Comments are welcome and should be addressed to the second author.""",
    ),
    living(
        "press-embargo",
        "en",
        "Royal College of Community Nursing",
        "/news/press/2015-02-11",
        "Press release: nurses leave health visiting",
        "One in six health visitors plans to leave within two years, a survey of 2,900 members shows. The College calls for a ring-fenced budget.\n\nNot for broadcast or publication before 00.01 on 11 February 2015. ENDS. Notes to editors: interviews may be arranged with the press desk. The telephone number given in the previous release is no longer in use.",
        style="news",
    ),
    living(
        "login-header",
        "en",
        "Open Repository of Trent Valley University",
        "/id/eprint/20418",
        "Foster carers' accounts of placement breakdown",
        """<div class="ep_tm_key_tools"><a href="/cgi/users/home">Login</a> | <a href="/cgi/register">Create account</a></div>

Marsh, Helen (2012) Foster carers' accounts of placement breakdown. PhD thesis, Trent Valley University. Full text not available from this repository. Restricted to registered users only until 1 January 2030. Request a copy.

Abstract. Placements break down for reasons which case files do not show. Thirty-four carers were interviewed twice. Three themes emerged: being told too little, being believed too late, and missing the child afterwards. The thesis argues that breakdown is a process with a beginning, and that carers recognise the beginning.

Item type: Thesis (PhD). Depositing user: Library staff. Downloads: 0.""",
    ),
    living(
        "empty-results",
        "en",
        "Charity Inspectorate",
        "/inquiries/2011/harbour-house",
        "Inquiry report: Harbour House Trust",
        "The Inspectorate opened a statutory inquiry on 4 May 2010 after the trust's accounts were found to be missing for three years.\n\nNo results were found in the trust's ledger for 2008. The trustees said that the computer had been stolen. The bank produced statements from which 61,300 pounds of payments could not be explained.\n\nTwo trustees were disqualified. The trust was removed from the register on 9 September 2011 because it had ceased to exist.",
    ),
    living(
        "geo-study",
        "en",
        "Digital Rights Forum",
        "/research/geoblocking-2014",
        '"Not available in your country": geo-blocking of public broadcasters',
        """A family from Cork on holiday in Spain reads "This content is not available in your region". We tested 31 public broadcasters from 28 capitals over four weeks in 2014.

Children's programmes were blocked most: 88 per cent abroad against 41 per cent for news. The commonest notice is seven words long and gives no reason. Two broadcasters answered with HTTP 451, unavailable for legal reasons, although no court had ordered anything.

We propose a right to portability for licence-fee payers.""",
    ),
    living(
        "maintenance-council",
        "en",
        "Borough of Eastleigh Marsh",
        "/housing/planned-maintenance",
        "Under maintenance: your council home",
        """We maintain 6,200 homes. When your home is under maintenance we will write to you 14 days before. During maintenance the heating may be unavailable for up to eight hours.

## If nobody is at home
We leave a card. If we find nobody three times, the appointment is cancelled and your repair is no longer on the list.

## Coming soon
New windows in Alder Court (spring), roofs in Beech Row (autumn). Temporarily unavailable: lift 2, Alder Court.""",
    ),
)
