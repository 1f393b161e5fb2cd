"""Living pages in English that look like something else."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import Case
from .told import told

TEXT = """
@ fn-404-museum | news | en | The Harrow Courier | /culture/2014/05/the-404-page-as-art.html | The page you wanted is not here: an exhibition about error messages
By Ruth Amsel, 17 May 2014
On the second floor of the old corn exchange hang forty framed screens, and each of them says that something could not be found. The curator, a retired systems librarian, has collected error pages since 1996.
"People remember the moment when a page was gone better than the pages they read," she says. The oldest exhibit is a plain white page with the words Not Found; the newest shows a sad dog and a search box.
Visitors may leave their own message on a slip of paper. One reads: Sorry, this content is no longer available. Another: We have moved, but we did not tell you where.
The exhibition runs until 30 August, Tuesday to Sunday, 10 am to 5 pm. Admission is free.
@ fn-domain-court | gov | en | Office of Domain Arbitration | /decisions/2011/D2011-0417.html | Decision D2011-0417: transfer of a lapsed domain name
! quote the registration had expired through an oversight of the Complainant's accountant
1. The Parties. The Complainant is a charity that publishes guidance for foster parents. The Respondent trades in domain names and has listed the disputed domain name for sale.
2. Factual Background. The Panel accepts that the registration had expired through an oversight of the Complainant's accountant. Two days later the Respondent registered the name and pointed it at a page with the words "This domain is for sale. Make an offer."
3. Discussion. Offering a domain name for sale is not by itself evidence of bad faith. Here, however, the Respondent asked for a sum far above its costs and knew of the Complainant's work.
4. Decision. For the foregoing reasons the Panel orders that the disputed domain name be transferred to the Complainant.
Sole Panelist, 2 June 2011
@ fn-captcha-study | uni | en | Ravensbourne Institute of Computing | /people/okafor/notes/captcha.html | Why we ask people to prove they are not robots
Lecture notes, week 7, last changed 3 March 2013.
A captcha is a test that a machine should fail and a human should pass. The usual wording is "Please verify that you are a human" or "Checking your browser before you continue".
In our study with 212 participants, one in eight gave up before they solved the second picture. Older readers failed more often than younger ones, and people with screen readers failed almost always.
Sites behind a content delivery network show such a test when too many requests come from one address. Whether the test keeps machines away is another question: the farms that solve captchas charge less than a dollar for a thousand.
Reading: chapters 4 and 5 of the reader. Exercise: write down how often you meet a captcha in one week.
@ fn-casino-bill | gov | en | House of Assembly | /hansard/2008/nov/12/casino-licensing | Casino Licensing Bill: second reading, 12 November 2008
Mr Delaney (Northfield): I beg to move that the Bill be now read a second time. The Bill limits the number of casino licences to four and puts slot machines under the same roof of law as roulette and poker.
Ms Tregear (Harbour): Will the Minister say what becomes of online betting? My constituents are offered a bonus of a hundred pounds before they have finished reading the page.
Mr Delaney: Remote gambling is outside the scope of this Bill; a consultation paper will follow in spring.
Ms Tregear: I am obliged. I still think that the jackpot is being promised to those who can least afford it.
Question put, and agreed to. Bill accordingly read a second time and committed.
@ fn-outage-post | blog | en | Status notes of Pinewood Hosting | /2012/10/what-happened-on-tuesday/ | 503: what happened on Tuesday
Between 14:02 and 17:40 every site on our second cluster answered Service Temporarily Unavailable. We owe you an explanation.
A routine change to the load balancer was applied to both halves of the cluster at once. The health check then took every back end out of service, and the balancer had nobody left to ask. It answered 503 to everything, as it should.
We restored the old configuration at 15:10, but the databases had meanwhile fallen behind and needed two more hours. No data was lost.
We will apply changes to one half at a time, and we have written a test for this. Accounts on the second cluster have been credited with a month.
Comments: 14. "Thank you for the honest post." "My site still says Bad Gateway" - "Please write to support, it should not."
@ fn-discontinued | shop | en | Ackroyd Optical | /products/finder-200 | Finder 200 microscope (discontinued)
This product is no longer available. It was made from 1998 to 2013 and has been replaced by the Finder 220.
<table><tr><th>Magnification</th><td>40x to 1000x</td></tr><tr><th>Objectives</th><td>4x, 10x, 40x, 100x oil</td></tr><tr><th>Illumination</th><td>Halogen 6 V 20 W</td></tr><tr><th>Weight</th><td>5.4 kg</td></tr></table>
The Finder 200 has a binocular head inclined by 30 degrees and a mechanical stage with a double layer. Spare bulbs and fuses are still in stock; manuals can be downloaded below.
Downloads: User manual (PDF, 2.1 MB), Spare parts list (PDF, 340 KB), Declaration of conformity.
@ fn-project-closed | uni | en | University of Eastmoor | /research/projects/tidelines/ | Tidelines: the project has ended
The Tidelines project ended on 31 December 2015 and this site is no longer updated. It stays online as an archive of the results.
Between 2011 and 2015 four partners recorded the memories of 119 people who had worked in the salt marshes of the east coast. The interviews were transcribed and indexed by place, tool and season.
Results: five working papers, a touring exhibition and a book of photographs. The recordings are held by the county record office, reference T 2016/14.
Contact: the project address no longer exists. Please write to the department's office.
@ fn-farewell | blog | en | Notes from a Small Observatory | /2016/12/goodbye/ | Goodbye, and thank you
This is the last post. After nine years and 611 entries the blog closes today; nothing will be deleted.
I began in 2007 with a borrowed telescope and the hope that somebody would tell me what I had seen. You did, often within minutes. The comet of 2013 was the best week of all.
The observatory itself goes on: the town has bought the hut, and Ann will run the public evenings on the first Friday of the month.
Comments are closed. Be well, and look up.
@ fn-short-notice | gov | en | Parish of Little Wenham | /notices/2010-07.html | Footpath 12
Footpath 12 between the mill and the church is closed from 5 to 23 July 2010 while the bridge is repaired. Walkers please use Footpath 9.
@ fn-statute | gov | en | Revised Statutes Online | /acts/1987/c-31/section-14 | Bee Keeping Act 1987, section 14
14. Duty to report disease. (1) A keeper who finds or suspects foul brood shall notify the inspector within forty-eight hours. (2) Notice under subsection (1) may be given orally, but shall be confirmed in writing within seven days.
(3) [Repealed by S.I. 1999/204.]
(4) A person who without reasonable excuse fails to comply with this section commits an offence.
Amendments: subsection (2) amended by 1994 c. 8, Sch. 2. There are no outstanding effects for this provision.
Previous: section 13. Next: section 15 (deleted).
@ fn-obituary | news | en | Westmarch Gazette | /obituaries/2009/03/edith-lorne | Edith Lorne, botanist, 1921-2009
Edith Lorne, who found that the ghost orchid was not gone, has died aged 87.
She was told in 1952 that the plant no longer existed in the county. She looked for it every summer for thirty-four years and found it on 22 August 1986, under a beech that had fallen the winter before.
She leaves two nephews, a herbarium of nine thousand sheets and a bicycle. The funeral is at St Mary's on Thursday at 11 am. No flowers, by request.
@ fn-forum-404 | forum | en | Steam Model Builders | /viewtopic.php?f=4&t=20311 | Link to the boiler drawings gives 404, anyone have a copy?
<div class="post"><b>tank_engine_tom</b> Mon Feb 08, 2010 9:14 pm</div>
The page with the boiler drawings says "The requested URL was not found on this server". Does anybody have a copy? I need the sheet with the smokebox.
<div class="post"><b>Mrs Hobbs</b> Tue Feb 09, 2010 7:02 am</div>
It has been gone since Christmas, his provider closed the free pages. I saved sheets 1 to 6 and can scan them.
<div class="post"><b>tank_engine_tom</b> Tue Feb 09, 2010 6:40 pm</div>
That would be wonderful. For the record: the smokebox is 3 1/8 inch outside, the tubes are 7/16, and the safety valve wants 90 psi.
<div class="post"><b>moderator</b> Wed Feb 10, 2010 8:00 am</div>
Thread locked as solved. You cannot reply to topics in this forum.
@ fn-index-only | old | en | Transactions of the Vale Society | /trans/vol12/ | Volume 12 (1911), contents
<ul><li>Hartley, On the fords of the Vale, 1-14</li><li>Moss, Two charters not found in Dugdale, 15-31</li><li>Penrose, Rainfall at the Rectory, 32-40</li><li>Hartley, The lost village of Ecton, 41-77</li><li>Members and accounts, 78-92</li></ul>
@ fn-login-widget | news | en | Channel Nine Regional | /news/story/2013/06/11/ferry-strike | Ferry crews vote to strike
<div class="login-box"><b>Log in to continue to your account</b> Username Password <a>Forgot your password?</a> You must be logged in to post a comment.</div>
Crews on the island ferries have voted by 212 to 31 for a strike on the last weekend of June. The union says that rosters were changed without agreement.
The company offered a rise of 2.4 per cent on Friday. "We remain open to talks," a spokesman said. The council is looking at a bus and a smaller boat for patients who must reach the mainland hospital.
Last year a strike was called off four hours before it was to begin.
@ fn-paywall-head | news | en | The Financial Ledger | /articles/2015-09-02/grain-prices | Grain prices fall for a fifth month
! truth live,blocked
! cited Grain prices fall for a fifth month
2 September 2015
Wheat for December delivery closed at its lowest level in five years on Wednesday as reports of a large harvest reached the exchanges. Maize and barley followed. Traders in three ports said that storage was short and that barges were waiting for up to nine days.
<div class="paywall"><h3>Keep reading for 1 pound a week</h3><p>You have read your free articles for this month. Subscribe or sign in to read the full story.</p></div>
@ fn-gone-water | news | en | Highland Weekly | /features/loch-gone | Gone
By M. Farquhar. In the dry autumn of 2003 the loch above Balnahard disappeared in eleven days. The water did not come back.
Geologists later found a swallow hole below the eastern bank. "It was there, and then it was not," says the keeper, who rowed on it as a child.
Where the page of the map shows blue there are now rushes and a fence. The estate has applied to have the name removed; the Ordnance Survey has refused.
@ fn-press-release | shop | en | Norrland Turbines | /press/2012-04-19-service-contract | Norrland Turbines signs twelve-year service contract
Sundby, 19 April 2012. Norrland Turbines has signed a contract for the maintenance of 48 turbines in the Western Approaches wind park. The contract runs for twelve years and includes spare parts and two service vessels.
"Availability is what counts," said Karin Holm, head of service. The first vessel will be delivered in spring 2013.
About Norrland Turbines: the company was founded in 1981 and employs 640 people. Media contact: press office, weekdays 9 to 16.
This page may contain forward-looking statements. The information is correct at the date of publication and will not be updated.
@ fn-eu-memo | gov | en | Union Press Corner | /press-releases/MEMO-09-233_en.htm | Questions and answers: airline ticket websites
MEMO/09/233, Brussels, 14 May 2009
What was checked? National authorities looked at 386 websites that sell airline tickets. 137 had irregularities: prices that changed, offers that were no longer available, and boxes ticked in advance.
What happens to sites that were not corrected? 52 sites were closed or taken down by their owners. The rest must comply or face a fine.
Is my booking safe? Yes. The action concerns the way offers are shown.
Available languages: EN FR DE. Related: IP/09/783.
@ fn-un-doc | gov | en | Committee on the Protection of Rivers | /documents/CPR-C-2017-L.4.html | CPR/C/2017/L.4: Draft resolution on sediment
The Committee, recalling its resolution 14/2 of 9 June 2014, noting with concern that data for nineteen river basins could not be found or were not made available,
1. Requests the secretariat to compile a register of gauging stations that have been abandoned since 1990;
2. Invites States to restore at least one station in each basin;
3. Decides to remain seized of the matter.
@ fn-stat-note | gov | en | Statistics Bureau | /releases/retail-2018-03.html | Retail trade, March 2018
Retail turnover rose by 0.4 per cent in March 2018 compared with February. Sales of food fell by 0.2 per cent, sales of household goods rose by 1.9 per cent.
<table><tr><th></th><th>Jan</th><th>Feb</th><th>Mar</th></tr><tr><td>Food</td><td>101.2</td><td>101.5</td><td>101.3</td></tr><tr><td>Textiles</td><td>97.0</td><td>..</td><td>96.4</td></tr><tr><td>Household</td><td>103.8</td><td>104.0</td><td>106.0</td></tr></table>
Symbols: .. data not available; - nil; x removed for confidentiality. This release has been superseded by the figures for April 2018.
@ fn-video-live | video | en | Tubewave | /watch?v=kq81Zt0pA | Lecture 4: The history of the lighthouse lens
24,118 views. 12 Nov 2012
The Maritime College presents the fourth of six public lectures. Dr Iris Bolam explains how Fresnel made a lens of rings and why keepers feared the mercury bath.
Chapters 0:00 Introduction 3:12 Reflectors 17:40 Fresnel 41:05 Questions
<div class="comments">41 comments. "The video keeps saying an error occurred, try again later - anyone else?" "Works for me." "The slides at 18:02 are not available any more on the college site." Sign in to add a comment.</div>
@ fn-bot-article | blog | en | The Server Room | /2013/04/blocking-bad-bots/ | Access denied: how I block bad bots with twelve lines
For years a third of my traffic was robots. Now they get a 403 and the words Access Denied, and I sleep better.
The rules go into the main configuration. First we match empty user agents, then the ones that pretend to be a browser from 2004, then those that ask for wp-login.php on a site without WordPress.
If you are a human and you see "Your request has been blocked", write to me and quote the reference number at the bottom of the page.
Update 2014: rate limiting works better than lists. Too many requests, status 429, and most of them give up.
@ fn-hoax-site | wiki | en | Encyclopaedia of Hoaxes | /wiki/Tree_octopus_of_Marl | Tree octopus of Marl
The Tree octopus of Marl was a hoax website set up in 1999. It described an animal that lives in wet forests and asked readers to sign a petition.
## Fate of the site
The original domain expired in 2008 and was taken over by a seller of slimming pills. The author then moved the pages to the server of a school library.
## See also
<ul><li>Jackalope</li><li>Snow snake (page does not exist)</li></ul>
This article is a stub. You can help by expanding it.
@ fn-pdf-live | bare | en | Institute | /files/wp-2011-07.pdf | Working paper
! pdf
Working Paper 2011/07. Missing households: what happens to people whom a survey cannot find again
Abstract. Of 4,112 households visited in 2003, 618 could not be found in 2009. We trace 402 of them through parish registers and school rolls. Most had moved less than ten kilometres. Households that were not found were poorer, younger and more often headed by women.
1. Introduction. Panel surveys lose respondents. The loss is rarely random. This paper asks who is lost and why, and what it does to our measures of poverty.
2. Data. The survey was carried out in the dry season in fourteen districts.
@ fn-recall | gov | en | Product Safety Agency | /recalls/2016/0883 | Recall 0883/16: children's night light withdrawn from sale
The night light "Luna", model 2214, has been withdrawn from sale and removed from all online shops. The transformer may overheat.
What to do: stop using the light and return it to the shop. You do not need the receipt.
Number affected: about 11,400, sold between October 2015 and March 2016. The notifying country is Finland. Type of risk: burns, electric shock.
@ fn-retracted | library | en | Journal of Marsh Ecology | /article/view/318/290 | RETRACTED: Nest counts of the reed bunting on three islands
This article has been retracted at the request of the authors. The data for the year 2006 could not be found and the counts could not be repeated.
Abstract. We counted nests of the reed bunting on three islands from 2004 to 2008. Numbers fell by a third. The fall was steepest where the reed was cut in winter.
How to cite: Journal of Marsh Ecology 11 (2009), 88-97. Keywords: reed bunting, nest counts, reed cutting.
"""

MORE = """
@ fn-homepage-prof | old | en | J. R. Whitlow, Department of Classics | /~whitlow/greek/particles.html | Greek particles: a short list
<b>This page is under construction</b> (and has been since 1998).
<table border=1><tr><td>men</td><td>on the one hand</td></tr><tr><td>de</td><td>on the other hand, but</td></tr><tr><td>gar</td><td>for</td></tr><tr><td>oun</td><td>therefore</td></tr><tr><td>ara</td><td>then, so it seems</td></tr></table>
A particle that you do not find here you will find in Denniston. Corrections are welcome; the old address no longer works.
@ fn-hacked-story | news | en | Portside Evening Post | /2010/02/hacked-council-site | Council website hacked: visitors were sent to pill sellers
Visitors of the council website were offered cheap Viagra and Cialis instead of the dates of the bin collection for most of Sunday.
The council said that a password had been guessed. Pages on school meals had been replaced by an online pharmacy without prescription. "We took the site down at seven in the evening," a spokeswoman said.
No personal data were stolen. The site has been back since Monday noon. It is the third attack on a council in the county this year.
@ fn-deleted-scenes | blog | en | Reel Talk | /deleted-scenes-harbour/ | Deleted: six scenes that were removed from The Harbour
The film as we know it runs for 96 minutes. The first cut ran for 141. What was removed?
The dinner scene was deleted after the first preview. The page of the script survives; it is marked in red with the words not needed.
The second captain does not exist any more in the final cut, although his coat hangs on the door throughout.
The lost reel was found in a garage in 1994, and the archive restored it in 2006. The six scenes are on the second disc.
@ fn-company-history | shop | en | Bramhall & Sons Ropemakers | /about/history | Our history
1811 Josiah Bramhall opens a rope walk of 400 yards. 1866 the yard burns down and is rebuilt. 1912 steel wire. 1974 the old walk is sold. 1999 our first web page.
Today 31 people make ropes for theatres, circuses and ships in bottles. We closed our shop in Mill Lane in 2005; the works remain open to visitors on Fridays.
@ fn-temporarily-closed | news | en | Town Diary | /2011/08/bridge-temporarily-unavailable | Temporarily unavailable
That is what the sign on the footbridge says, and it has said so for 400 days. The bridge is temporarily unavailable, please try again later, a wit has added below.
The contractor went out of business in July 2010. The steel lies in a field. The council has asked for new tenders and hopes for May.
Those who live on the far side walk an extra mile to school.
@ fn-blank-film | wiki | en | Film Lexicon | /index.php?title=Blank_(1971_film) | Blank (1971 film)
Blank is a 1971 short film of four minutes in which nothing is shown. The screen stays white; a voice reads the word "loading" sixty times.
It was shown once at the festival of Ghent and then withdrawn by the director. No print is known.
Category: Lost films. This page was last edited on 3 May 2019.
@ fn-legal-db | library | en | Free Law Library | /cases/2003/HC/1187.html | Doe v Registrar of Names [2003] HC 1187
Judgment of Farrant J. The applicant asks that a decision published on the respondent's site be removed. The respondent says that the page was taken down on 4 March and that there is nothing left to remove.
I am not satisfied that a page which still appears in the results of a search engine is gone. The words "404 Not Found" were shown to me on a screen in court; ten minutes later the cached page was shown to me as well.
Application granted. Cases cited: none available.
@ fn-qa-site | forum | en | AskTheSysadmin | /questions/88120/nginx-welcome-page-instead-of-my-site | "Welcome to nginx!" instead of my site
<div class="vote">17</div>
I installed nginx on Debian, copied my files to /var/www/example and restarted. The browser still shows: Welcome to nginx! If you see this page, the nginx web server is successfully installed and working. Further configuration is required.
<div class="answer">Accepted answer, 31 votes</div>
Remove the link to the default site in sites-enabled and reload. The default server wins as long as no other server block has your name.
<div class="answer">Answer, 4 votes</div>
Also empty the cache of your browser. I lost an afternoon to that.
@ fn-speech | gov | en | Office of the President | /speeches/2007-10-03 | Speech at the opening of the deaf school
Dear pupils, dear teachers. I was asked to speak for five minutes, and I shall be shorter.
When I was a boy there was no school for those who could not hear. They were not found in any register. Nobody said they did not exist; nobody said anything.
Today you open a door. I wish you good luck and strong winters. Thank you.
@ fn-job-article | news | en | Labour Review | /2018/02/this-position-has-been-filled | "This position has been filled": what applicants hear, and when
Our survey of 900 applicants shows that 41 per cent never got an answer. Those who did waited for 33 days on average.
"This job is no longer available" was the most common sentence, often from a machine. Applicants over fifty heard it more often.
Researchers suggest a rule: an answer within two weeks. Three of the twelve firms we asked said they would try.
@ fn-error-codes-ref | uni | en | Technical College Wexley | /docs/http-status.html | HTTP status codes
<table><tr><td>200</td><td>OK</td></tr><tr><td>301</td><td>Moved Permanently</td></tr><tr><td>403</td><td>Forbidden</td></tr><tr><td>404</td><td>Not Found</td></tr><tr><td>410</td><td>Gone</td></tr><tr><td>429</td><td>Too Many Requests</td></tr><tr><td>500</td><td>Internal Server Error</td></tr><tr><td>503</td><td>Service Unavailable</td></tr></table>
A server that answers 404 says that it found nothing at this address. It does not say whether there ever was something.
@ fn-error-log | blog | en | Diary of a Packager | /log/2014-11-02 | Error
Error. That is all it said. Not which one, not where.
I had compiled the package for the fourteenth time. The log had 22,000 lines, and the last of them was: Error.
It was a missing semicolon in a file that I did not know existed. I found it at two in the morning. Release 3.2 is out, checksums are below.
<pre>sha1 7c1f 88ab  pack-3.2.tar.gz (1.2 MB)</pre>
@ fn-cookies-explainer | gov | en | Data Protection Registrar | /guidance/cookies-2012 | Before you continue: what consent to cookies means
Websites must ask before they store a cookie that is not strictly necessary. "We value your privacy" is not a question.
A banner that offers only "Accept all" does not ask. A wall that hides the page until you accept is not allowed where the site has no alternative.
This guidance replaces the note of 2010, which has been withdrawn. It applies from 26 May 2012.
@ fn-photo | video | en | Lenshare | /photos/harbourlight/4471820331/ | Derelict signal box, Marske
Taken on 11 April 2008. Camera: Pentax K10D. 1,204 views, 31 faves, 4 comments.
The box was out of use since 1986 and was demolished two months after this picture. Nothing left now.
<div>Tags: railway, signalbox, abandoned, gone</div><div>Some rights reserved</div>
@ fn-post-social | video | en | Chirpr | /marineobs/status/318827004411 | Marine Observatory (@marineobs)
Buoy 7 has stopped reporting since 04:10 UTC. Data for today are not available. Crew leaves at noon. #buoy7
5:22 AM, 31 Mar 2013. 14 retweets, 9 likes
<div class="join">New here? Sign up now to get your own personalised timeline! Log in</div>
@ fn-thesis-record | library | en | Eastmoor Research Archive | /handle/10155/2231 | The unread letter: absence and address in the epistolary novel
Author: Pell, Hannah. Date: 2010. Type: Thesis. Advisor: Prof. R. Adeyemi.
Abstract: This thesis reads nine novels in which a letter is lost, returned or not found. It argues that the missing letter is a figure for the reader who cannot be reached.
Files in this item: There are no files associated with this item (embargoed at the author's request).
URI: 10155/2231. Collections: Doctoral theses.
@ fn-faq-domains | shop | en | Registria Names | /support/faq/expired-domain | What happens when my domain expires?
When a domain expires it is parked for 30 days. Visitors see a page that says "This domain has expired. If you are the owner, please renew it."
After the 30 days the name goes into redemption. You can still get it back for a fee of 80 dollars. Then it is deleted and anybody may buy it.
Can I sell my domain? Yes. Choose "List for sale" in your account, set a price or ask for offers.
Was this helpful? 212 of 240 people said yes.
"""


def cases() -> Iterator[Case]:
    """The cases of this part."""
    yield from told(TEXT + MORE, "living-en", "live")
