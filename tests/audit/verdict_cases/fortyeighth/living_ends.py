"""Living pages in English about sales, and about things that ended."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import Case
from .make import alive


def about_sales() -> Iterator[Case]:
    yield alive(
        "domain-sale-council",
        "en",
        "plone",
        "Borough of Eastmere",
        "/news/domain-for-sale",
        "Domain name for sale: eastmere.city",
        "The borough offers the domain name eastmere.city for sale by sealed bid. It was registered in 2011 for a tourism campaign that has ended, and councillors decided on 3 April that it is no longer needed.",
        "Bids reach the town clerk by noon on 30 May in an envelope marked DOMAIN. The borough is not bound to accept the highest offer and will not sell to gambling businesses.",
        "The proceeds go to the repair of the bandstand.",
        title="Domain name for sale: eastmere.city",
    )
    yield alive(
        "udrp-decision",
        "en",
        "aspnet",
        "Arbitration Centre for Names",
        "/decisions/text.aspx?case=D2012-0417",
        "Administrative panel decision D2012-0417",
        "The disputed domain name resolved to a parking page with sponsored links and an invitation to make an offer. The complainant sells saddles under the mark since 1931; the respondent did not reply.",
        "The panel finds that the name is confusingly similar to the mark, that the respondent has no legitimate interest, and that it was registered in order to be sold. Passive holding does not prevent a finding of bad faith.",
        "For these reasons the panel orders that the domain name be transferred to the complainant.",
    )
    yield alive(
        "casino-licence",
        "en",
        "sharepoint",
        "Gaming Commission of the Isles",
        "/decisions/Pages/2014-07.aspx",
        "Decision 7/2014: casino licence, conditions on bonuses and slots",
        "The Commission renews the licence of Harbour Casino Ltd for five years. Online slots may be offered to residents over 21 only; free spins and welcome bonuses must be advertised with their full terms; betting on youth sport is prohibited.",
        "The licensee paid a penalty of £120,000 for sending promotional messages to 311 excluded players. Two commissioners dissented and would have suspended the roulette tables for a month.",
    )
    yield alive(
        "fake-pharmacy-warning",
        "en",
        "sitecore",
        "Medicines Oversight Agency",
        "/alerts/2013/online-pharmacies",
        "Warning about websites selling Viagra, Cialis and slimming pills without prescription",
        "Officers seized 41,000 tablets in raids on three addresses in June. The sites claimed to be a Canadian pharmacy and sold sildenafil, tadalafil and a slimming drug that was banned in 2010.",
        "Laboratory tests found that one tablet in five contained no active substance and one in nine twice the dose on the box. If you have bought from one of the listed sites, stop taking the product and speak to your doctor.",
    )
    yield alive(
        "parking-scheme",
        "en",
        "liferay",
        "Wexcombe City Council",
        "/web/guest/parking/zone-k",
        "Parked cars in Zone K: permit scheme starts in May",
        "Residents of Zone K may park from 8 May with a permit, which costs £38 a year for the first car. Cars parked without one between nine and six will be ticketed after a fortnight of warnings.",
        "Visitors can buy scratch cards at the library. Blue badge holders park free. The scheme was supported by 61 per cent of the 840 households that replied.",
    )
    yield alive(
        "integral-domain",
        "en",
        "mediawiki",
        "Algebra Handbook",
        "/wiki/Domain",
        "Domain (ring theory)",
        "A <b>domain</b> is a nonzero ring in which the product of two nonzero elements is nonzero. A commutative domain is called an integral domain.",
        "<h2>Examples</h2>",
        "The integers are a domain, and so is every field. The ring of two by two matrices is not. Free algebras are domains; their quotients in general are not.",
    )
    yield alive(
        "expired-patent",
        "en",
        "jsp",
        "Patent Gazette Online",
        "/gazette/view.jsp?no=GZ1988-04412",
        "GZ1988-04412 – Expired",
        "<table><tr><td>Title</td><td>Hinge for folding ladders with self-acting catch</td></tr><tr><td>Filed</td><td>11 April 1988</td></tr><tr><td>Status</td><td>Expired, renewal fee not paid</td></tr><tr><td>Proprietor</td><td>Dunnock &amp; Pryce Ltd</td></tr></table>",
        "Abstract. A hinge in two leaves, one of which carries a spring tongue that drops into a notch of the other when the ladder is straight. A collar prevents the tongue from being raised while the ladder bears weight.",
    )
    yield alive(
        "deal-market",
        "en",
        "news",
        "Ledger Weekly",
        "/money/2014/premium-domain-prices",
        "What is a good name worth? Inside the market for premium domains",
        "The broker's desk has three telephones and no computer. He sold a word of five letters for two million in March and has been trying to buy the plural since.",
        "Names are parked while they wait, which means that a page of advertisements earns cents until a buyer comes. “Every name is for sale,” he says, “it's only that some owners do not know yet.”",
        "A study of 9,000 sales found that the median price fell to $540 last year.",
        quote="Every name is for sale",
    )


def about_ends() -> Iterator[Case]:
    yield alive(
        "farewell-blog",
        "en",
        "wordpress",
        "Hedgerow Notes",
        "/2014/12/closing-the-gate/",
        "Closing the gate",
        "After nine years and 1,204 posts this blog is closing. I shall not write here any more, but the posts stay as long as I can pay for the server.",
        "It began with a list of bird names in my grandmother's hand and ended up a kind of diary of one lane. Thank you to everybody who told me I was wrong about the fieldfares.",
    )
    yield alive(
        "project-ended",
        "en",
        "static",
        "COASTGRID",
        "/deliverables/d4-2/",
        "D4.2 Tidal model of the inner estuary",
        "<p><em>The project ended in November 2013. This website is no longer updated.</em></p>",
        "This deliverable describes the two-dimensional tidal model, its grid of 40 metres and its calibration with nine gauges. The error at high water is below six centimetres at eight gauges and eleven at the ninth, which stands behind a weir.",
        "The input files are kept by the partners and can be had on request.",
    )
    yield alive(
        "archived-policy",
        "en",
        "drupal",
        "Department of Works",
        "/government/publications/flood-grants-2012",
        "[Withdrawn] Flood repair grants 2012",
        '<div class="notice"><b>This guidance was withdrawn on 4 March 2016.</b> It is kept for reference and no longer applies.</div>',
        "Householders whose homes were flooded in the summer of 2012 could claim up to £5,000 towards flood doors, raised sockets and tanking. Claims went to the local council with two estimates.",
        "Councils paid within six weeks and returned unspent money by March 2014.",
        secure=True,
    )
    yield alive(
        "withdrawn-standard",
        "en",
        "aspnet",
        "Bureau of Norms",
        "/catalogue/detail.aspx?id=20417",
        "BN 20417:1998 Wooden ladders – Withdrawn",
        "<table><tr><td>Status</td><td>Withdrawn 2009-06-30, replaced by BN 20417-1:2009</td></tr><tr><td>Committee</td><td>TC 61 Ladders and scaffolds</td></tr><tr><td>Pages</td><td>22</td></tr><tr><td>Price</td><td>not for sale</td></tr></table>",
        "This standard gives requirements and tests for wooden ladders up to twelve metres, among them the bending test of the stiles, the pull-out test of rungs and the marking.",
        title="BN 20417:1998 Wooden ladders",
    )
    yield alive(
        "job-filled",
        "en",
        "typo3",
        "Observatory of the Fells",
        "/jobs/archive/night-assistant-2013.html",
        "Night assistant (m/f), closed",
        "<p><strong>This vacancy is closed; the text is kept for information.</strong></p>",
        "The observatory sought a night assistant for the 1.2 metre telescope, for three years, on the scale of technical staff. Duties: opening the dome, filling the cryostats, keeping the log, and watching the weather.",
        "Candidates were expected to have a degree in a science, a driving licence and good sleep by day. Applications closed on 15 May 2013.",
    )
    yield alive(
        "event-over",
        "en",
        "liferay",
        "Chamber of Surveyors",
        "/web/guest/-/congress-2014",
        "Congress 2014: registration is closed",
        "The congress took place from 4 to 6 June 2014 in the corn exchange with 412 participants from nineteen countries. The programme and the abstracts of 88 talks remain on this page.",
        "<ul><li>Opening: the meridian at sea (H. Lund)</li><li>Levelling across wide rivers (P. Costa)</li><li>Boundary stones as witnesses (A. Marsh)</li></ul>",
        "The next congress has not been announced.",
    )
    yield alive(
        "discontinued-lens",
        "en",
        "aem",
        "Halden Optical",
        "/products/archive/h-75.html",
        "Halden H-75: this product has been discontinued",
        "The H-75 was made from 1981 to 2006 and is no longer available. It has six elements in four groups, eleven blades and a closest distance of 0.8 metres. Manuals in four languages and the table of serial numbers can be downloaded below.",
        "Repairs: the workshop holds spare helicoids until stocks are used up.",
    )
    yield alive(
        "retracted-paper",
        "en",
        "ojs",
        "Annals of Applied Botany",
        "/index.php/j/article/view/871",
        "RETRACTED: Night watering and the yield of field beans",
        "<p><b>L. Varga, M. Stone</b>. Annals of Applied Botany 31 (2012) 210–219</p>",
        "This article has been retracted at the request of the editors. Plots 7 to 12 were reported twice, and the authors could not produce the field books. Dr Stone agrees with the retraction, Dr Varga has not replied.",
        "Abstract. Beans watered after ten at night gave 14 per cent more than those watered at noon in two seasons out of three.",
    )
    yield alive(
        "embargoed-thesis",
        "en",
        "dspace",
        "Northmoor Research Repository",
        "/handle/10411/2093",
        "Peat, pipes and pressure: the hydrology of blanket bog",
        "<div>Author: Hartley, Joan. Date: 2013-10. Type: PhD thesis</div><div>Access status: embargoed, full text not available until 2030.</div>",
        "Abstract. Natural pipes carry between a tenth and a third of the water that leaves a blanket bog. This thesis follows eleven pipes for three years with salt tracers and a camera on a rod, and shows that they grow fastest under tracks.",
        "<div>URI: http://hdl.handle.net/10411/2093</div><div>Collections: Doctoral theses</div>",
        then="dspace",
    )
    yield alive(
        "obituary-web",
        "en",
        "wordpress",
        "Society of Amateur Printers",
        "/obituaries/walter-pym/",
        "Walter Pym, 1929–2014",
        "Walter Pym, who set type every day from the age of fourteen, died on 2 November. He is no longer with us, but nine of his faces are. He ran the society's exchange for thirty years and answered each letter by hand.",
        "His own website, which he wrote in a text editor, went offline in 2012 when the provider shut down; members saved it on a disc which is kept in the library.",
    )
    yield alive(
        "repo-archived",
        "en",
        "static",
        "codeshed",
        "/jpryce/tidegauge",
        "jpryce/tidegauge",
        "<div class='flash'>This repository was archived by the owner on 12 Jan 2014. It is now read-only.</div>",
        "<table><tr><td>README.md</td><td>fix typo</td></tr><tr><td>gauge.c</td><td>handle 404 from the server</td></tr><tr><td>Makefile</td><td>initial commit</td></tr></table>",
        "Reads the serial protocol of the old float gauges and writes one line a minute. Build with make, run as the user of the serial port. Not maintained; the gauges are gone.",
    )
    yield alive(
        "topic-closed",
        "en",
        "discourse",
        "Tiny Boats Forum",
        "/t/sealing-a-clinker-hull/4417",
        "Sealing a clinker hull that has dried out",
        "<p><b>oarlock</b>: She has been in the shed for six years and I can see daylight between the planks. Do I fill or do I soak?</p>",
        "<p><b>marigold</b>: Soak. Sink her in a pond for two weeks with wet sacks inside. Anything you put in the seams now will be squeezed out when she takes up. The page I learned it from is a dead link now, sorry.</p>",
        "<p>This topic was automatically closed 90 days after the last reply. New replies are no longer allowed.</p>",
    )
