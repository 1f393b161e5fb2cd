"""Ordinary living pages in English, of all sizes and genres."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..case import LIVE, Case
from .kit import alive

OK = (LIVE,)


def a(name: str, style: str, site: str, path: str, title: str, text: str, **more: Any) -> Case:
    """A living English page."""
    return alive(name, "en", style, site, path, title, text, truth=OK, **more)


def cases() -> Iterator[Case]:
    """All of them."""
    yield a(
        "otter-count",
        "wp",
        "Tarn Valley Wildlife Group",
        "/2017/05/otter-survey-results/",
        "Otter survey 2017: what we found",
        "Between February and April forty-one volunteers walked 118 kilometres of bank and recorded spraint at 63 of 94 bridges. That is nine bridges more than in 2014 and the best figure since the group began counting.\n\nThe upper Greet remains empty. We think the two weirs below Hallow Mill keep animals from settling there, and the angling club has agreed to let us place a camera on its pontoon next winter.\n\nThe full table can be had from the secretary. Thank you to everybody who got their boots wet.",
        cited=True,
    )
    yield a(
        "bus-timetable",
        "drupal",
        "Eastmoor Transport",
        "/services/route-14",
        "Route 14: Eastmoor to Pell Cross",
        "<table><tr><th>Stop</th><th>Mon-Fri</th><th>Sat</th></tr><tr><td>Eastmoor Market</td><td>0712</td><td>0822</td></tr><tr><td>Lodge Lane</td><td>0721</td><td>0831</td></tr><tr><td>Sallow End</td><td>0729</td><td>0840</td></tr><tr><td>Pell Cross</td><td>0744</td><td>0855</td></tr></table>\n\nNo service on Sundays and public holidays. Low-floor buses on all journeys. Concessionary passes are accepted after nine.",
        hop="https",
    )
    yield a(
        "staff-page",
        "sharepoint",
        "Department of Earth Sciences, Carrow University",
        "/earth/staff/Pages/m-abara.aspx",
        "Dr Miriam Abara",
        "Senior lecturer in sedimentology. Room 3.17, Hutton Building.\n\nMy research is about how tidal flats record storms: I core salt marshes in three countries and date the sand layers by lead isotopes. I teach the second-year field course and supervise four doctoral students.\n\n<h2>Selected papers</h2>\n\nAbara M, Lindqvist P (2019) Storm beds under quiet marshes. Abara M (2016) Counting floods in mud.",
        quote="I core salt marshes in three countries and date the sand layers by lead isotopes",
        hop="lang:en",
    )
    yield a(
        "recipe-leek",
        "news",
        "Kitchen Ledger",
        "/recipes/leek-and-barley-broth",
        "Leek and barley broth",
        "Serves four. Takes an hour, most of it unattended.\n\n<ul><li>150 g pearl barley</li><li>3 leeks</li><li>1 litre of chicken stock</li><li>a bay leaf</li></ul>\n\nRinse the barley and simmer it in the stock with the bay leaf for thirty-five minutes. Slice the leeks as thin as you can bear and soften them in butter. Join the two, season, and let the pot stand with its lid on for ten minutes before you eat.\n\n<h3>Comments (3)</h3>\n\nJoan: made it with oats, lovely. Pete: mine needed more salt.",
        ads=True,
    )
    yield a(
        "rfc-ish",
        "bare",
        "Working Group on Meter Protocols",
        "/drafts/mp-0042.html",
        "MP-0042: Framing for Remote Meter Readings",
        "Status: adopted. Editor: T. Oyelaran.\n\nThis document specifies the framing used between a concentrator and a utility meter on a shared serial line. A frame starts with the octet 0x68, followed by a length that counts all octets up to the checksum.\n\nAn implementation MUST discard a frame whose checksum does not match and MUST NOT answer it. The time between two octets of one frame SHALL NOT exceed 33 bit times.",
        quote="MUST discard a frame whose checksum does not match",
        cited="MP-0042: Framing for Remote Meter Readings",
    )
    yield a(
        "obit-botanist",
        "news",
        "The Skerrow Herald",
        "/obituaries/2014/hester-quayle",
        "Hester Quayle, botanist who mapped the northern bogs",
        "Hester Quayle, who has died aged 91, walked every bog north of the firth with a theodolite, a flask of tea and, for thirty years, the same terrier.\n\nBorn above her father's ironmongery, she won a scholarship at sixteen and was told by her first professor that women did not wade. She waded. Her atlas of sphagnum, published in 1971 at her own expense, is still in print.\n\nShe never married and is survived by a niece.",
        ads=True,
        hop="https-www",
        cited=True,
    )
    yield a(
        "changelog",
        "sphinx",
        "tidemark 3.2 documentation",
        "/en/stable/changes.html",
        "Release notes",
        "<h2>3.2.1</h2>\n\nFixed: intervals that cross midnight were counted twice. Fixed: wheels for musl.\n\n<h2>3.2.0</h2>\n\nNew: <code>Harmonics.fit()</code> accepts masked arrays. Changed: the default epoch is now 2000-01-01. Removed: Python 3.7.\n\n<h2>3.1.4</h2>\n\nDocumentation only.",
    )
    yield a(
        "hymn",
        "nineties",
        "St Wilfrid's Parish Choir",
        "/hymns/morning.htm",
        "The Morning Round",
        "Words: traditional. Tune: 'Cobbler's Bench'.\n\nThe lark is up, the mist is low,<br>The barley bends where breezes go,<br>And I must rise and rake and mow<br>Before the bells of Sunday.\n\nFrom the notebook of Mrs E. Tapp, 1908. Last updated 3 March 1999.",
    )
    yield a(
        "museum-object",
        "portal",
        "Brask Museum of Tools",
        "/collection/object/1931-44",
        "Cooper's croze, beech, about 1840",
        "Accession number 1931.44. Given by the executors of William Pledge.\n\nA croze cuts the groove into which the head of a cask is sprung. This one has been re-soled twice; the second sole is of boxwood and is fixed with brass screws. The name PLEDGE is struck four times on the fence.\n\nNot on display. It can be seen in the study room by appointment.",
        cited=True,
    )
    yield a(
        "council-minutes",
        "typo3",
        "Wendle Town Council",
        "/council/minutes/2012-06-11.html",
        "Minutes of the meeting of 11 June 2012",
        "Present: Cllrs Amery (chair), Bott, Hussain, Lees, Marsh. Apologies: Cllr Dunn.\n\n1. The minutes of 14 May were agreed.\n\n2. Allotments. The clerk reported a waiting list of 31. Resolved: to ask the estate for the lower paddock at a rent of not more than 200 a year.\n\n3. Bus shelter. Resolved: to repaint.\n\n4. Accounts for payment were approved. The meeting closed at 8.50 pm.",
        quote="The clerk reported a waiting list of 31",
    )
    yield a(
        "thesis",
        "dspace",
        "Carrow Research Repository",
        "/handle/10871/20417",
        "Women printers in the northern towns, 1780-1830",
        "<table><tr><td>dc.contributor.author</td><td>Fairlie, Dorothy</td></tr><tr><td>dc.date.issued</td><td>2011</td></tr><tr><td>dc.type</td><td>Thesis (PhD)</td></tr></table>\n\nAbstract: This thesis traces thirty-eight women who owned or managed presses. Using apprenticeship registers, imprints and two sets of account books, it argues that widowhood was neither the only nor the usual way into the trade.\n\nFiles: fairlie_2011.pdf (4.1 MB). View statistics.",
        cited=True,
        hop="https",
    )
    yield a(
        "ojs-article",
        "ojs",
        "Northern Journal of Folklore",
        "/index.php/njf/article/view/883",
        "Counting-out rhymes in three fishing villages",
        "Ingrid Sæther, Calum Reid\n\nVol. 12 No. 2 (2015)\n\nAbstract. We collected 214 rhymes from children between six and eleven. A third share a nonsense opening that has been recorded on the opposite coast since 1890. The paper sets out how trade routes, boarding schools and television may each have carried it.\n\nKeywords: play, rhyme, transmission. PDF. How to cite.",
        quote="A third share a nonsense opening",
        hop="session",
    )
    yield a(
        "kennel",
        "wp",
        "Brindlecombe Lurchers",
        "/about/",
        "About the dogs",
        "We are Sue and Kev, and we have had lurchers since 1988. There are six at the moment: Moss, Wren, Tully, Old Bob, Pip and Nan.\n\nWe do not breed and we do not sell. This is simply a place for photographs.",
    )
    yield a(
        "glossary",
        "hugo",
        "Plain Words for Bell Ringers",
        "/glossary/stay/",
        "Stay",
        "A piece of ash fixed to the headstock that lets the bell rest mouth upwards. If you pull too hard it breaks, with a noise you will not forget.",
    )
    yield a(
        "planning",
        "gov",
        "Harle District Council",
        "/planning/applications/16-00871-FUL",
        "Application 16/00871/FUL",
        "<dl><dt>Site</dt><dd>Land north of Cooper's Close</dd><dt>Proposal</dt><dd>Erection of nine dwellings with access</dd><dt>Decision</dt><dd>Granted subject to conditions, 4 November 2016</dd></dl>\n\nThe committee heard two objectors and the applicant's agent. Condition 4 requires a scheme for the badger sett to be agreed before any ground is broken.",
        quote="Condition 4 requires a scheme for the badger sett",
    )
    yield a(
        "train-wiki",
        "wiki",
        "Narrow Gauge Wiki",
        "/wiki/Locomotive_No._7_(Gwern)",
        "Locomotive No. 7 (Gwern)",
        "<b>No. 7</b> is an 0-4-2 side tank built in 1903 by Kerr and Daughters for the Gwern slate quarries.\n\n<h2>History</h2>\n\nDelivered on 9 August 1903, it worked the upper incline until 1947. It was sold for scrap, forgotten behind a limekiln and dug out in 1969 by members of the society.\n\n<h2>Dimensions</h2>\n\nDriving wheels 2 ft 1 in; weight 9 tons 4 cwt.\n\n<h2>References</h2>\n\n<ol><li>Hughes, Quarry Lines, p. 81.</li></ol>",
        cited="Locomotive No. 7 (Gwern)",
    )
    yield a(
        "clinic-leaflet",
        "drupal",
        "Moorfield Community Health",
        "/patients/leaflets/plantar-fasciitis",
        "Heel pain: advice for patients",
        "Heel pain usually settles within a year without an operation. Most people improve with stretching, cushioned shoes and patience.\n\n<h2>Exercises</h2>\n\nStand facing a wall with one foot behind the other. Bend the front knee until you feel a pull in the calf. Hold for thirty seconds, three times a day.\n\n<h2>When to see us</h2>\n\nIf the heel is hot and swollen, or if you have diabetes, make an appointment.\n\nLeaflet 118. Review date: May 2021.",
        hop="https",
    )
    yield a(
        "dataset",
        "portal",
        "Open Rivers Data Hub",
        "/dataset/daily-mean-flow-greet-1961-2015",
        "Daily mean flow, River Greet, 1961-2015",
        "Publisher: Rivers Office. Licence: open. Updated yearly.\n\nGauged at Hallow Mill by a flat-V weir. Gaps of fewer than five days were filled from the downstream station. Flags: E estimated, M missing.\n\nResources: greet.csv (1.2 MB), readme.txt.",
        cited=True,
    )
    yield a(
        "speech",
        "gov",
        "Ministry for Small Islands",
        "/speeches/minister-at-the-ferry-forum",
        "The Minister at the Ferry Forum",
        "Thank you for having me, and thank you to the crew who got most of us here in a force eight.\n\nI want to make three points. The first is that a ferry is a road. Nobody asks a road to make a profit. The second is that a timetable is a promise. The third, which I will come to after lunch, is money.\n\nCheck against delivery.",
        quote="a ferry is a road. Nobody asks a road to make a profit",
        hop="www",
    )
    yield a(
        "band-bio",
        "wp",
        "The Low Tide String Band",
        "/band/",
        "The band",
        "Fiddle: Annie Loach. Banjo: Des. Bass: whoever is free. We have played at weddings, wakes, two launches of lifeboats and once, by mistake, at a bank.",
    )
    yield a(
        "essay-chess",
        "hugo",
        "Rook's Corner",
        "/2013/losing-well/",
        "On losing well",
        "My grandfather resigned by laying the king down gently, as though it were tired. I have never managed it. I knock mine over.\n\nThere is a school of thought that says one should play on to the mate, out of respect for the opponent's arithmetic. There is another that says his time is worth more than his arithmetic. Both are held by people who win.\n\nWhat I have learned from four hundred lost games is that the mistake is hardly ever where I felt it. It is six moves earlier, in a quiet position, when I was thinking about tea.\n\nWrite them down. Look at them a week later. Be kind.",
        quote="It is six moves earlier, in a quiet position",
    )
    yield a(
        "law-section",
        "bare",
        "Statutes of the Isle of Carrow",
        "/laws/c12/s41.html",
        "41. Straying animals",
        "(1) A person who finds an animal straying on a highway may detain it.\n\n(2) The person shall within 24 hours inform the constable of the parish.\n\n(3) An animal not claimed within fourteen days may be sold, and the proceeds shall be applied first to its keep.\n\n[S. 41 amended by Act 9 of 1998.]",
        quote="The person shall within 24 hours inform the constable of the parish",
    )
    yield a(
        "hotel",
        "shop",
        "The Ferryman's Rest",
        "/rooms/loft",
        "The Loft",
        "Sleeps two under the beams. Sea on one side, chimney on the other. Breakfast until ten, dogs welcome, no television.\n\nFrom 84 a night. Two nights at least in July and August.",
        ads=True,
    )
    yield a(
        "trail",
        "joomla",
        "Ridge Path Society",
        "/index.php/sections/section-9",
        "Section 9: Pell Cross to High Stoop (11 miles)",
        "Leave Pell Cross by the lane beside the chapel. After the second gate ignore the track to the quarry and keep the wall on your left hand for a mile.\n\nAt the cairn the path turns north. In mist, follow the boundary stones: each bears a cut letter R on its lower face. There is water at Tam's Spring but none after it.\n\nHigh Stoop has a shop, an inn and a bus on Wednesdays.",
    )
    yield a(
        "photo-page",
        "portal",
        "Picture Library of the Fen Towns",
        "/photos/7719",
        "Skaters on the Old Cut, January 1963",
        "<img src='7719.jpg' alt='Skaters'>\n\nPhotographer: R. Peel. Print, 16 by 21 cm. Rights: Fen Towns Trust. Tags: ice, skating, winter, canal.",
        cited=True,
    )
    yield a(
        "faq-solar",
        "wp",
        "Brightside Solar Co-op",
        "/faq/",
        "Questions we are asked",
        "<h3>Do panels work in winter?</h3>\n\nYes, less. In December ours make a ninth of what they make in June.\n\n<h3>Who mends them?</h3>\n\nWe do. Ring the office.\n\n<h3>Can tenants join?</h3>\n\nAnybody can buy a share, from fifty pounds.\n\n<h3>What happens if I move?</h3>\n\nYour share stays yours.",
        hop="track",
    )
    yield a(
        "press-bank",
        "news",
        "Provident Loan and Mutual",
        "/media/releases/2018/half-year-results",
        "Half-year results 2018",
        "Provident Loan and Mutual today reported a surplus of 41.2 million for the six months to June (2017: 38.9 million). Lending to first-time buyers rose by a tenth.\n\nChief executive Olive Strand said: 'Members stayed, members saved and members asked hard questions at the meeting. That is what a mutual is for.'\n\nNotes to editors. The society has 61 branches. Contact: press desk.",
        cited=True,
        quote="members asked hard questions at the meeting",
    )
    yield a(
        "kernel-note",
        "bare",
        "lowmem-devel",
        "/archive/2009-March/004412.html",
        "[lowmem] Re: slab fragmentation on 32 MB boxes",
        "<pre>From: R. Danso\nDate: Tue Mar 10 2009\n\n> does anybody still test with 32 megs?\n\nI do. The patch below brings the boot footprint down by 212 kB.\nIt moves the dentry hash out of the first zone and leaves\neverything else alone. Tested on two routers and a toaster.\n\nRegards,\nR.</pre>\n\n<a>Previous message</a> <a>Next message</a>",
        quote="Tested on two routers and a toaster",
    )
    yield a(
        "beekeeping-long",
        "joomla",
        "Dale Beekeepers' Association",
        "/index.php/varroa/oxalic-acid",
        "Treating with oxalic acid in midwinter",
        "When the cluster is tight and there is no brood, the mites have nowhere to hide. That is the week to treat, and in our valley it falls between the solstice and the second week of January.\n\n<h2>What you need</h2>\n\nGloves, goggles, a fresh solution, a syringe of 50 ml, and an assistant who is not afraid of bees. Warm the solution to the hand before you start.\n\n<h2>How</h2>\n\nLift the crown board just enough to see the seams. Trickle five millilitres along each seam with bees in it and no more. Close up. A strong colony takes forty, a weak one fifteen.\n\n<h2>After</h2>\n\nCount the fallen mites on the board every other day for a fortnight. If more than a hundred fall in the second week the colony was in trouble in autumn, and you should look at what you did in August.\n\n<h2>What it does not do</h2>\n\nIt will not reach mites under cappings, it will not mend a queenless colony and it will not make up for honey you should have left on. Record the date, the batch number and the dose: the inspector may ask for five years of records.",
        quote="it will not make up for honey you should have left on",
    )
    yield a(
        "school-term",
        "gov",
        "Skerrow Schools Service",
        "/term-dates/2015-16",
        "Term dates 2015/16",
        "Autumn: 1 September to 18 December. Spring: 5 January to 24 March. Summer: 11 April to 20 July. In-service days: 31 August, 4 January, 6 June.",
    )
    yield a(
        "poem-blog",
        "hugo",
        "smallhours",
        "/posts/gulls/",
        "gulls",
        "they have been up all night<br>arguing over a chip<br>and one of them, I think,<br>is right",
    )
    yield a(
        "conference",
        "drupal",
        "Eurosoil Workshop Series",
        "/2010/programme",
        "Programme, Thursday 26 August",
        "<ul><li>09.00 Registration, coffee</li><li>09.30 K. Adeyemi: Worm casts as archives</li><li>10.15 L. Brandt: Peat under roads</li><li>11.00 Posters</li><li>12.30 Lunch in the conservatory</li><li>14.00 Excursion to the podzol pits (bring boots)</li><li>19.00 Dinner, Ferryman's Rest</li></ul>",
        cited=True,
    )
    yield a(
        "tool-manual",
        "sphinx",
        "grist manual",
        "/manual/options.html",
        "Command line options",
        "<dl><dt>-c, --coarse</dt><dd>Grind in one pass.</dd><dt>-o FILE</dt><dd>Write to FILE instead of standard output.</dd><dt>--strict</dt><dd>Stop at the first malformed record and exit with status 3.</dd></dl>\n\nOptions may be given in the environment variable GRIST_OPTS. Options on the command line win.",
        quote="Stop at the first malformed record and exit with status 3",
    )
    yield a(
        "charity-report",
        "wp",
        "Second Kettle",
        "/impact/2016",
        "What your money did in 2016",
        "We gave out 3,118 kettles, 900 toasters and 214 microwave ovens, each tested and labelled by someone learning the trade. Nineteen of our trainees went into paid work.\n\nA kettle costs us 4.10. A volunteer costs us tea.",
        cited=True,
        hop="slash",
    )
    yield a(
        "forum-boiler",
        "forum",
        "Damp House Forum",
        "/viewtopic.php?f=4&t=20113",
        "Condensation on inside of new windows",
        "<div class='post'><b>marlow72</b> Had the windows done in October and every morning they stream. Is it the glass or is it us?</div><div class='post'><b>Gil</b> It's you. Same water as before, it used to leave through the gaps. Open the trickle vents.</div><div class='post'><b>marlow72</b> Vents were taped over under the paint! Dry as a bone since Tuesday. Thanks all.</div>",
    )
    yield a(
        "standards-table",
        "nineties",
        "Wire Gauge Tables",
        "/swg.htm",
        "Standard Wire Gauge",
        "<table border=1><tr><td>SWG</td><td>inch</td><td>mm</td></tr><tr><td>10</td><td>0.128</td><td>3.251</td></tr><tr><td>12</td><td>0.104</td><td>2.642</td></tr><tr><td>14</td><td>0.080</td><td>2.032</td></tr><tr><td>16</td><td>0.064</td><td>1.626</td></tr></table>\n\nFrom the handbook of 1951. Corrections to the webmaster.",
        charset="iso-8859-1",
    )
    yield a(
        "court-judgment",
        "bare",
        "Carrow Law Reports",
        "/judgments/2008/civ/77.html",
        "Treadgold v Isle Ferries Ltd [2008] CAR Civ 77",
        "LORD STENNIS:\n\n1. The appellant's bicycle went overboard in a swell. The question is who must pay for it.\n\n2. The ticket said on its reverse that vehicles travel at the owner's risk. The judge below held that a bicycle is a vehicle. I agree with him.\n\n3. But the ticket was handed over after the bicycle had been stowed. The condition therefore came too late.\n\n4. I would allow the appeal.\n\nLADY FINCH: I agree.",
        quote="The condition therefore came too late",
        cited="Treadgold v Isle Ferries Ltd [2008] CAR Civ 77",
    )
    yield a(
        "species-page",
        "wiki",
        "Moss Atlas",
        "/wiki/Silver_thread-moss",
        "Silver thread-moss",
        "<i>Bryum argenteum</i> is the small silvery moss of pavements. It tolerates trampling, soot and dogs.\n\n<h2>Identification</h2>\n\nThe leaf tips lack chlorophyll, whence the sheen. Capsules hang and turn red in late winter.",
        hop="https",
    )
    yield a(
        "job-tip",
        "news",
        "Apprentice Weekly",
        "/advice/first-week-on-site",
        "Ten things for your first week on site",
        "Bring two pairs of gloves. Learn the tea order. Ask once, write it down, never ask again. Do not stand where the banksman cannot see you. Measure, then have somebody else measure.\n\nAnd eat breakfast. Nobody was ever sacked for eating breakfast.",
        ads=True,
    )
