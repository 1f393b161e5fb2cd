"""Living pages in English that look like something else."""

from __future__ import annotations

from ..case import Case
from .kit import read

TEXT = """
= en-essay-404 | en | blog | Marginal Notes on Software | marginalnotes.example | /2014/09/in-praise-of-404.html | live | ok
# In praise of the 404
When Tim wrote the first server there had to be an answer for a document that was not there, and
the answer was a number. "Page not found" is the most read sentence on the web, and nobody has ever
been proud of it.

I collect them. The brewery in Leeds whose missing page shows an empty glass; the museum whose
missing page shows a plinth; the tax office whose missing page is, of course, a form. My students
are asked to write one as their first exercise, because it is the only page whose reader is
certain to be annoyed. They learn to say what happened, to offer a way on, and to stop joking.

= en-moving-house | en | wordpress | Tregarrow Parish Council | tregarrow-pc.example | /minutes/2016-03 | live | ok
# Minutes of the meeting held on 14 March 2016
Present: Cllrs Bray, Hocking, Penrose (chair), Uren. Apologies: Cllr Opie. The minutes of February
were read and signed.

16/31 Website. The clerk reported that the old address no longer works and that residents see the
words "this domain has expired". The registrar asks 40 pounds for renewal. RESOLVED to renew for
two years. 16/32 Footpath 9. The stile has been removed; Cllr Hocking will speak to the farmer.
16/33 Bus shelter: three quotations, the lowest accepted. The meeting closed at 9.10 pm.

= en-domain-economics | en | news | The Ledger Weekly | ledgerweekly.example | /tech/premium-names-sold | live | ok
# Why a six-letter domain is for sale at the price of a house
Make an offer, says the page, and underneath there is a telephone number in Delaware. Type almost any
English word into a browser and something like it appears. The trade in names is older than most
of the sites it feeds on, and last year it turned over more than two billion dollars.

Anita Ferro buys expired names before breakfast. She holds some nine thousand of them, most
parked with advertising that earns cents a day. "People think we are squatters," she says. "We
are landlords with a great many empty flats." Economists who studied 400,000 sales found that a
name changes hands once in eleven years and that length explains half the price.

= en-captcha-history | en | drupal | Institute for Human Interfaces | ihi-lab.example | /reading/verify-you-are-human | live | ok
# Verify you are human: twenty years of a strange question
The first puzzles were squiggled letters, and by 2003 a third of the people who tried gave up. What
looks like a security check is also a labour market: words from scanned newspapers were read
by millions of visitors who only wanted to buy a concert ticket.

This review compares nine studies of blind and low-vision users. Audio challenges were solved in 51
seconds on average, and 46 percent failed. Newer systems ask nothing and watch instead, which
moves the burden from effort to privacy. We close with four recommendations for public bodies.

= en-casino-history | en | portal | Blackpool Local Studies | blackpool-studies.example | /essays/winter-casino | live | ok
# The casino that never had a roulette wheel
Reginald Leathart's building of 1913 was called the Casino because the word then meant a place of
amusement; gambling would have been against the law. It held a billiard hall, a barber, a
grill room and a cinema. The white drum with its corkscrew tower was faced with Hennebique
concrete, among the first in the north of England.

It was pulled down in 1937 for Joseph Emberton's new house, which kept the name. A licence for real
gaming tables was sought there in 1962, and the poker room that opened lasted eight winters.

= en-pharmacy-research | en | repo | Open Health Archive | openhealth-archive.example | /handle/10411/2207 | live | ok
title: Buying sildenafil online: a sample of one hundred orders
# Buying sildenafil online: a sample of one hundred orders
<table class="ds-includeSet-table"><tr><td>Author</td><td>Mbeki, R.; Stone, L.</td></tr><tr><td>Date</td><td>2013-06-02</td></tr></table>

Abstract: We ordered Viagra labelled tablets from one hundred web pharmacies found by search engine and
analysed what arrived. Of 91 parcels, 18 held the declared dose, 52 held less than half, and 21 held
other substances, among them metronidazole and plaster. No seller asked for a prescription. Sellers
moved domain names every seven weeks in the median. We discuss what customs can and cannot do.

<a href="/bitstream/10411/2207/1/paper.pdf">View/Open (1.2Mb)</a>

= en-obituary-web | en | tables | Fenland Family Notices | fenland-notices.example | /o/2015/harold-speechley.htm | live | ok
# Harold Speechley, 1928-2015
Harold, of Prickwillow, drainage engineer and bell ringer, has gone. He died at home on
9 November with his sister beside him. He kept the pumps at Mare Fen for forty-one years and said that
he had never once been thanked, nor drowned.

Funeral at St Peter's on Friday at 2. No flowers. The ringers will attempt a quarter peal, half
muffled, which he would have called too fast.

= en-farewell-shop | en | shop | Larkspur Yarns | larkspur-yarns.example | /journal/closing-our-doors | live | ok
# We are closing our doors
After nineteen years Larkspur Yarns shuts on the last Saturday of August. The lease is up, my
hands are slower, and nobody in the family wants a shop. The online store is already
empty: what is left is sold over the counter only.

How it began: in 1997 I dyed forty skeins in a jam pan and took them to the market at Hexham. By
noon I had sold them all to one woman from Durham. She still writes. Thank you to her, to Bess who
wound every ball, and to the mill at Keighley that always let me pay late. This journal stays
online so that the patterns can be read.

= en-discontinued-sat | en | gov | National Earth Data Office | neda-earth.example | /datasets/gsl-77 | live | ok
# Gridded soil layers, version 7.7
Status: this product is no longer available for order on tape. The files have been free to download
since 2012. Coverage: 60 degrees south to 84 degrees north, 1979 to 2009, monthly.

The instrument failed in October 2009 and no more data will come. Users should prefer version 8
for trends, since a drift in the third channel was not removed here. Known gaps: March 1986, when the
recorder was full, and eleven days of 1991. How to cite: see the note on the collection page.

= en-recall-notice | en | gov | Product Safety Agency | productsafety-agency.example | /recalls/2016/0412 | live | ok
# Recall: Bramble cot mobile, batch 0412
This product has been removed from sale. Stop using it at once. The cord can come loose and form a
loop in which a child may be caught. Two incidents were reported; no one was hurt.

Sold between May 2015 and February 2016 in all branches. Return it to any store for
a full refund; a receipt is not needed. The importer can be reached on weekdays between 9 and 5.

= en-outage-postmortem | en | blog | Fathom Hosting Engineering | fathom-eng.example | /posts/what-happened-on-june-3 | live | ok
# 502 Bad Gateway: what happened on June 3
For 97 minutes every customer site answered "503 Service Temporarily Unavailable" or nothing at
all. We are sorry. This is what we know.

At 09:12 UTC a change to the balancer halved the connection pool. Retries from the edge then doubled
the load, the database refused connections, and the health check took the healthy nodes out one
after another. We rolled back at 09:40, but the caches were cold and the second wave was worse
than the first. We will limit retries to a tenth of the traffic and rehearse a cold start each month.

= en-bot-essay | en | wordpress | Sceptical Librarian | sceptical-librarian.example | /are-you-a-robot/ | live | ok
# Are you a robot? Notes from the enquiry desk
On Tuesday a reader could not open the parliamentary papers because of "unusual traffic from your
network". The unusual traffic was eleven pensioners tracing their ancestors. Access denied, said the screen,
and gave a reference number.

Our library shares one address among sixty desks, and each wall that is built against scrapers
falls on it first. I telephoned the publisher, who asked me to describe the bicycle pictures. There is a
polite letter you can send; I print it below, and it has worked four times out of seven.

= en-forum-notfound | en | forum | Loom and Treadle Board | loomboard.example | /viewtopic.php?f=4&t=1187 | live | ok
# Dobby pegs: pattern file not found
<div class="post"><p class="author">by treadlemary, 3 May 2013</p><p>Whenever I load my draft the program says "File not found. The
page you requested does not exist" and the loom beeps. I have checked the floppy twice.</p></div>

<div class="post"><p class="author">by oldreed, 3 May 2013</p><p>Mine did that. The name must be eight letters at the most. Rename the draft and
put it in the top folder, and tie the pegs before you switch on.</p></div>

<div class="post"><p class="author">by treadlemary, 4 May 2013</p><p>That was it! Goose-eye twill on the loom at last. Thank you.</p></div>

= en-mailing-login | en | wiki | HerbariumWiki | herbariumwiki.example | /wiki/Loans | live | ok
# Loans
You are not logged in. Editing needs an account; reading does not.

Specimens are lent to institutions only, for six months, and may be extended once. Types travel by
hand. Borrowers annotate on slips with archival ink, and never remove fragments without leave in
writing. Packages from abroad need a CITES label; see the list of registered institutions.

In 2011 the herbarium had 1,204 sheets on loan, the oldest since 1938, to a professor in
Lwow who could not send them back.

= en-stub-wiki | en | wiki | Lakeland Encyclopaedia | lakelandpedia.example | /index.php/Hagg_Tarn | live | ok
# Hagg Tarn
Hagg Tarn is a small tarn east of Hawes Bridge, 0.4 hectares, without an outflow. It holds perch.

This article is a stub. You can help by adding to it. There is currently no picture on this page.

= en-short-errata | en | bare | Proceedings Errata | proc-errata.example | /2012/p-188.html | live | ok
# Erratum to p. 188
In equation (14) the exponent should read minus three halves. The authors regret the slip. The result
of section 5 is not changed.

= en-statute-repealed | en | gov | Laws of Northmarch | laws-northmarch.example | /statutes/1986/c-12/s-4 | live | ok
# Section 4 [Repealed]
4. (1) [Repealed by 2004 c. 31, s. 9.] (2) [Repealed.] (3) Nothing in this section affects the powers of a
harbour master under section 2.

Note: the text of subsections (1) and (2) as they stood before 1 April 2004 is kept in the
annotated edition. Commencement: 3 July 1986.

= en-index-only | en | tables | St Brannoc's Transcriptions | brannoc-registers.example | /registers/index1700.html | live | ok
# Index of burials, 1700 to 1709
<ul><li>1700: Alford, Jn; Bray, Eliz; Cobb, infant; not found: leaf 12</li><li>1701: Dunn, Thos; Eames, a stranger</li>
<li>1702: page missing</li><li>1703: Gale, Wm, drowned in the great storm; Hext, Ann</li><li>1704: no entries</li><li>1705: Isaac, Mary; Jope, Rd; Kift, twins</li>
<li>1706: Lerwill, Geo</li><li>1707: blank</li><li>1708: Mock, Joan, aged 97</li><li>1709: Norman, Philip</li></ul>

= en-press-merger | en | drupal | Harrowby Water plc | harrowby-water.example | /media/2015/merger-completed | live | ok
# Harrowby Water and Eske Valley Supply complete merger
9 March 2015. From today the companies trade as one. Our website is moving: until the summer, customers of
Eske Valley should keep using their existing account pages.

"Nothing changes at the tap," said chief executive Paula Whitty. The combined company serves 1.3
million people and owns 41 reservoirs. The regulator approved the merger in December subject to
price limits until 2020. Media enquiries: press desk, weekdays.

= en-archived-project | en | typo3 | COASTWARD Research Network | coastward-net.example | /results/final-report/ | live | ok
# Final report of the COASTWARD network
This project ended in 2011 and its website is no longer updated. The pages are kept as a record;
links to other sites may be broken.

Nine partners measured cliff retreat on 214 profiles between Whitby and Rugen. Mean retreat was
0.31 m a year, but half of all loss came in five storms. Warning signs placed at the edge were
themselves lost within three years at a quarter of the sites. The data are deposited with the national
archive under an open licence.

= en-job-filled | en | joomla | Museum of Rope | museumofrope.example | /about/history-of-the-post-of-walker | live | ok
# The post of walker
The rope walk employed a walker from 1790 until the vacancy was no longer advertised, in 1968. He
walked backwards, eighteen miles a day, with a bundle of hemp round his waist.

The last man to hold it, Stanley Gribble, had applied after seeing a card in the window: "Position
filled", somebody had written on it, and crossed it out again. We show his belt, his boots and the
wage book, in which he is docked fourpence for whistling.

= en-review-paywall | en | news | Quarterly of Small Presses | qsp-review.example | /reviews/locked-garden | live | ok
# Locked garden: on subscriptions and poetry
Subscribe to continue reading: four words that end more poems than death. The editors of five
little magazines told me what happened when they put up a paywall, and what happened when they took it down.

Stet lost nine tenths of its visitors and gained 61 subscribers, which paid for the stamps. Quarry
took the wall down after a term. "A poem that has to ask for your email address," says its editor, "is
already a bill." The book under review argues otherwise, at length, and is itself not sold in shops.

= en-geo-essay | en | news | Radio Parallel | radioparallel.example | /features/not-available-in-your-country | live | ok
# Not available in your country
Every listener abroad knows the sentence. This content is not available in your region due to rights
restrictions. In our series on the borders of sound Tove Lind follows a single song from a
studio in Umea to the forty territories where it may, or may not, be heard.

The answer is a spreadsheet. Each line was somebody's contract; several of the companies are dead. A
lawyer in Hamburg spends her days on what she calls archaeology without a spade. Listen to the
episode (28 minutes) or read the transcript below.

= en-maintenance-lock | en | gov | Canal and Lock Trust | canal-lock-trust.example | /notices/foxton-2016 | live | ok
# Closed for maintenance: Foxton flight, winter 2016
The flight will be closed from 4 January to 11 March. We'll be back soon after Easter with new top gates.
Boats may moor at the basin without charge; the towpath stays open except on lifting days.

The oak was felled at Ashridge, seasoned two years, and framed at our yard in Bradley. Visitors may
look into the drained chambers on 24 January between 10 and 4; please wear boots.

= en-suspended-player | en | news | County Sports Mail | countysportsmail.example | /cricket/account-of-a-suspension | live | ok
# Account suspended: how Dent's innings was stopped at 99
The scorers had him on 99 when the umpires took them off. By the rule of the day the match was void, and
the account of it has been suspended from the club's records ever since.

Gilbert Dent never came so near again. His grandson has found the scorebook, and on Sunday the club will
finish the over, with a plastic ball and the same sight screen.

= en-coming-soon-film | en | news | Reel Britannia | reelbritannia.example | /1931/coming-soon | live | ok
# Coming soon: the trailer before the talkies
Under construction for two years and seen by nobody, the Lyceum at Stockport opened in 1931 with a
strip of lettering that said only COMING SOON. Its projectionist had forgotten the reel. The house
laughed, then cheered, and the strip was shown each Saturday until the war.

Early trailers were glass slides. The oldest in the collection reads "Ladies, kindly remove your hats".

= en-hacked-report | en | wordpress | Charity IT Circle | charity-it.example | /case-notes/hacked-by-nobody/ | live | ok
# "Hacked by nobody": a small charity's bad week
On Monday the home page of a hospice said it had been hacked. By Wednesday it sold replica watches and
Cialis, in Japanese. By Friday the search engine had dropped it. The trustees asked us to write down what was done.

The hole was a gallery plugin last updated in 2009. We restored the backup, found it already spoiled,
and rebuilt from paper leaflets. Cost: 31 volunteer hours. The list of nine checks at the end fits on a
postcard and is free to copy.

= en-cookie-wall-real | en | portal | Meridian Daily | meridian-daily.example | /science/2016/eel-migration | live | ok
head: <script src="https://cdn.consent-vendor.example/stub.js"></script>
# Eels take the long way to the Sargasso
<div class="cmp-overlay"><h2>We value your privacy</h2><p>We and our 814 partners store and access information on
a device. You can change your mind at any time. Accept. Reject. Manage options.</p></div>

Tags fixed to 707 European eels show that they do not swim straight to their spawning ground. Most
turned first towards the Azores, at speeds that would have them arrive a year late.

The fish dived to 900 metres at dawn and rose at dusk. Of the 87 tags recovered, a third came from the
stomachs of whales. "We know where they start and where they should end," said the leader of the study, "and
nothing has been what we expected in between."

= en-cf-script-live | en | blog | Gearbox Diaries | gearboxdiaries.example | /posts/synchro-rings | live | ok
head: <script src="/cdn-cgi/scripts/7d0fa10a/cloudflare-static/rocket-loader.min.js" defer></script>
# Fitting new synchro rings to a 1968 box
The second gear ring always goes first. Drain the oil, take out the selector forks and mark which way
each of them faced; mine has a paint dot on the wrong side.

<script>(function(){var a=document.createElement('script');a.src='/cdn-cgi/challenge-platform/scripts/jsd/main.js';document.head.appendChild(a)})();</script>

Warm the housing with a lamp, not a torch. The ring should stand 1.2 mm off the cone; under 0.8 it is scrap. I
fitted bronze ones from a man in Gdansk, and the box now changes down without a word.

= en-datadome-live | en | shop | Ostler Saddlery | ostler-saddlery.example | /guides/fitting-a-bridle | live | ok
head: <script>window.ddjskey='A1B2';window.ddoptions={ajaxListenerPath:true};</script><script src="https://js.datadome.co/tags.js" async></script>
# Fitting a bridle: a guide
Two fingers under the noseband, a fist under the throat lash. The bit should wrinkle the corner of the mouth
once, not twice.

Measure from the corner of the lips over the poll to the other corner. Cob and full differ by 8 cm. Leather gives
about a hole in the first month; buy with a hole to spare. If the browband pinches the ears, the horse
will shake its head and people will say it has no manners.

= en-recaptcha-footer | en | gov | Borough of Eastleach | eastleach-gov.example | /planning/16-00431 | live | ok
head: <script src="https://www.google.com/recaptcha/api.js" async defer></script>
# Application 16/00431: change of use, 4 Mill Lane
Proposal: from shop to dwelling. Received 2 February 2016; decided 4 April 2016: granted with conditions.

Conditions: the shop front shall be kept; no external meter boxes; work begins within three years. Four letters of
objection were received, of which two concerned the parking.

<form><h3>Report a problem with this page</h3><label>Your name</label><input><div class="g-recaptcha"></div>
<p>Please confirm you are not a robot.</p></form>

= en-pdf-landing | en | repo | Sonning University Eprints | eprints-sonning.example | /id/eprint/9921/ | live | ok
title: The pressing of cider in western parishes
# The pressing of cider in western parishes
Cotter, J. (2009) The pressing of cider in western parishes. PhD thesis, University of Sonning.

Full text not available from this repository. Restricted to registered users only until 1 January 2012.
Abstract: The thesis follows ninety-four presses through probate inventories and shows that shared presses
lasted a generation longer than owned ones. Chapters two and three treat horse mills; the fourth, cloth
and straw. Item type: thesis. Deposited 3 Nov 2009.

= en-lyrics-empty | en | tables | Ballad Index of the Marches | ballads-marches.example | /b/0447.shtml | live | ok
# 447. The Page Has Gone Away
First line: "The page has gone away, my dear, the page has gone to sea". Tune: not found. Singers: Mrs Pugh of Clun, 1907; J. Beddoes, 1911.

Text: five stanzas, of which the fourth is missing in both versions. The page is a boy in service; the lady looks for him in every port and finds
his ring in a fish. Compare 112 and 380.

= en-retraction | en | repo | Journal of Orchard Science | jorchard.example | /article/view/318 | live | ok
title: RETRACTED: Frost fans and apple scab
# RETRACTED: Frost fans and apple scab
This article has been retracted at the request of the editors. Reason: the temperature series of sites 4 to 9 were
found to be copies of one another shifted by a day. The first author does not agree.

Original abstract: We report five seasons of trials with tower fans in Herefordshire. Scab on leaves fell by 38 percent in
ventilated rows. Published 2010; retracted 2014. The PDF is marked on each page and stays online for the record.

= en-embargo-note | en | drupal | Cabinet Papers Online | cabinet-papers.example | /cat/CAB-77-204 | live | ok
# CAB 77/204: Rationing of paper, 1941
Record withheld in part. Pages 8 to 11 have been removed under section 40 and will open in 2042.

Minute by the Secretary: newspapers to be held to four pages; the Stationery Office exempt; seed packets, on the
motion of the Minister of Agriculture, exempt. Two members wished it recorded that seed packets were thicker than
hymn books. Extent: 14 leaves, of which 10 shown. Legal status: public record.

= en-deleted-comments | en | blog | Allotment Nine | allotment-nine.example | /2013/07/blight-again.html | live | ok
# Blight again
It came on the Tuesday, as it always does, after two warm wet nights. I cut the haulms and burned them. The Sarpo held.

<div class="comments"><h4>5 comments</h4><p>This comment has been removed by the author.</p><p>This comment has been removed by a blog
administrator.</p><p>Peg: ours too, and I lost all the Gardener's Delight.</p><p>This comment has been removed by the author.</p><p>Anonymous:
404 potatoes not found here.</p></div>

= en-video-text | en | wordpress | Oral History Shed | oralhistoryshed.example | /interviews/nora-tibbs/ | live | ok
# Nora Tibbs, lighthouse keeper's daughter
<div class="player"><p>This video is unavailable.</p></div>

Transcript. NT: We had the goat, and the goat had the garden. My father lit the lamp at ten to four in December, and if
the vapour would not take he said a word which I shall not say.

Interviewer: And school? NT: By boat, when there was boat. I could read from the Admiralty List before I had seen a
story book. When the light went over to automatic they gave him a barometer.

= en-robots-paper | en | bare | Notes on crawling | crawl-notes.example | /tr-07.html | live | ok
# TR-07 How sites answer for pages that do not exist
Abstract. We asked 3,000 servers for a random name. 71 percent answered 404, 9 percent 200 with a page that says "not found" in
one of 23 languages, 6 percent sent us to the front page, and the rest were parked, blocked us with a 403, or answered nothing.

1. Introduction. The soft 404 is a page that says one thing in its header and another to its reader. 2. Method. The names were 25
random letters. Each was asked twice. 3. Results. Titles such as "Error" and "Oops" catch a third of them. 4. Discussion. The phrase "for sale" alone is
wrong as often as right: shops use it as well.

= en-school-login | en | joomla | Thornwick Primary | thornwick-primary.example | /parents/uniform | live | ok
# Uniform
<div class="login"><p>Parents: please log in to see your child's account.</p><form><input name="username"><input type="password"
name="password"><button>Log in</button><p>Forgot your password?</p></form></div>

Grey trousers or skirt, white polo shirt, bottle green jumper. Plain black shoes; no boots indoors except on snow days. Second-hand
jumpers are sold for a pound on the first Friday. Names in everything, please: last term nineteen jumpers went to the hospice shop.

= en-auction-lot | en | shop | Pargeter & Vane Auctions | pargeter-vane.example | /lots/2012-05/233 | live | ok
# Lot 233: a Georgian oak settle
This lot is no longer available. Sold 16 May 2012 for 420 pounds. Estimate 300 to 500.

The back of five fielded panels, the seat hinged over a well, on turned front legs. West Country, about 1770. Provenance: the
New Inn, Clovelly, where it stood in the passage until 1958. Old worm to the back left foot, treated. Width 168 cm.

= en-webring-farewell | en | tables | The Typecase Webring | typecase-ring.example | /history.html | live | ok
# A short history of the ring
In 1998 forty-four sites on hobby printing were joined in a ring. Click "next" now and most lead nowhere: twenty are for sale, six are
casinos, one belongs to a dentist. This list tells who they were.

1. Cold Type (Ohio), closed 2003. 2. The Bodkin, moved to a blog, still there. 3. Hot Metal Harry: Harry died in 2007; his site was
lost with his provider. 4. Quoins and Reglet, living. I shall keep this page as long as I can pay for it.

= en-status-codes-ref | en | wiki | ProtocolWiki | protocolwiki.example | /wiki/HTTP_410 | live | ok
# 410 Gone
410 Gone is a status code of HTTP. The resource requested is no longer available at the server and no forwarding address is known. Unlike 404
Not Found it is meant to be permanent. Clients with link editing capabilities should delete references.

Use: few servers send it. Some blogs do for deleted posts; search engines drop such pages sooner. See also: 301 Moved Permanently, 451
Unavailable For Legal Reasons, 404.

= en-access-denied-song | en | wordpress | Gatehouse Fanzine | gatehouse-fanzine.example | /interviews/access-denied | live | ok
# Access Denied: "We were never allowed in anywhere"
The three-piece from Rotherham took their name from the door of a working men's club. Forbidden, their first single, sold 400; the second,
Error 500, sold the van.

Why the break in 1984? "Daz got a job in computers," says singer Lyn Hoyle, "and every day the screen said our name at him." They reunite in
May for two nights. There will be, they promise, a guest list.

= en-list-of-closures | en | news | Branch Line Observer | branchline-observer.example | /lists/stations-closed-1964 | live | ok
# Stations closed in 1964
January: Pear Tree Halt, Scalby Junction. February: none. March: Ottringham, Winestead, Patrington, closed to goods a year
later. April: Long Marston, which no longer exists; the site is a farm shop. May: Appleford reprieved. June: Fangfoss, sold, now a
caravan park. The list follows the working notices and not the ministry's press release, which forgot Hutton Gate.

= en-meta-refresh-kept | en | typo3 | Weald Ornithological Society | weald-birds.example | /counts/2011.html | live | ok
head: <meta http-equiv="refresh" content="900">
# Winter counts 2011
Teal 412, wigeon 1,030, pintail 9, shoveler 77. The scrape was frozen on the second Sunday and the count was made from the sea wall with six
people. A white-fronted goose stayed from 4 January. No bittern, for the first time since 2003.

= en-one-liner-release | en | bare | vellum-db | vellum-db.example | /news/0.9.2 | live | ok
# vellum-db 0.9.2 released
Fixes a crash when the index file is not found, and a typo in the manual. Thanks to K. Osei. The 0.8 series is no longer supported.

= en-price-cut | en | shop | Hobday Planes | hobday-planes.example | /tools/router-plane-71 | live | ok
# Router plane No. 71
Out of stock. We are sorry: this item is currently unavailable. Join the waiting list.

Cast iron body, closed throat, three cutters of A2 steel. For the floors of housings and hinge recesses, to a depth of 3 inches. The
collar screw has a left-hand thread, so that it tightens as you work. Weight 1.4 kg. The next batch is cast in October.

= en-legal-takedown-essay | en | wordpress | Clerkenwell Law Notes | clerkenwell-law.example | /2014/06/right-to-be-delisted | live | ok
# Removed for legal reasons: the first month of delisting
"Some results may have been removed" now stands under almost every search for a name. In the first month 70,000 requests were
made; the paper asked for and got a list of nine of its own stories that had been dropped, and republished all nine.

The judgment binds search engines and not publishers. The pages are still where they were. We look at three questions left open: domain
endings, notice to the publisher, and public life that begins late.

= en-empty-search-catalog | en | portal | Union Catalogue of Seeds | seedcatalogue.example | /record?acc=18840 | live | ok
# Accession 18840: Phaseolus coccineus 'Painted Lady'
No images found for this record. No distribution: quantity too low. Donor: M. Ellacombe, Bitton, 1890.

Germination 74 percent (2009). Flowers red and white, seed buff with brown marbling. The oldest named runner bean in the collection, grown in cottage gardens
before 1855. Duplicate held at the northern store. Last regenerated 2004.

= en-consumer-scam | en | gov | Office for Fair Dealing | fairdealing-office.example | /advice/domain-renewal-letters | live | ok
# Letters that say your domain name has expired
You may receive a letter headed "Domain expiration notice". It looks like a bill. It comes from a firm that is not your registrar and asks for four
times the price. Renew now, it says, or your website will be offline.

What to do: do not pay; look up your registrar; tell us. In 2015 we heard of 2,300 such letters, and 190 firms paid. One parish hall paid twice.

= en-ghost-town | en | blog | Abandoned Counties | abandoned-counties.example | /nevada/goldpoint | live | ok
# There is nothing here: a visit to Saltwell, Nevada
Nothing to see here, the attendant told us, and she was almost right. Eleven houses, a jail, a slot machine bolted to the floor of a saloon whose
roof has gone. The casino closed in 1942 when the mill did, and the poker tables were burned one hard winter.

We stayed for two nights. The last inhabitant keeps the post office open on Thursdays. "People write to the town," he says, "to ask if it is there."
"""


def cases() -> list[Case]:
    """The living English pages."""
    return list(read("living", TEXT))
