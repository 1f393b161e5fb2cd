"""Living pages of technical and academic sites that look as if something were wrong."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..case import LIVE, UNKNOWN, Case
from .frames import Site, put

VD = Site("en", "Norvik Gateway", "docs")
SP = Site("en", "pylathe", "sphinx")
ML = Site("en", "http-drafts", "mailman")
OJ = Site("en", "Journal of Applied Link Studies", "ojs")
DS = Site("en", "Wexmoor Research Repository", "dspace")
CK = Site("en", "Open Data Harrowdale", "ckan")
IN = Site("en", "WPL 2017 Workshop on Persistent Locators", "indico")
FG = Site("en", "codeheath", "forge")
WK = Site("en", "Railpedia", "wiki")
QA = Site("en", "Sysadmin Answers", "qa")
UN = Site("en", "University of Wexmoor", "uni")
GV = Site("en", "Office for Weights and Records", "gov")
BR = Site("en", "H. Tennant, School of Computing", "bare")
NW = Site("en", "Harrowdale Echo", "news")
CL = Site("en", "Harrowdale Canal Society", "club")

# (id, site, title, text, further arguments)
ROWS: list[tuple[str, Site, str, str, dict[str, Any]]] = [
    # vendor documentation
    (
        "docs-404-code",
        VD,
        "Error 404: Not Found",
        """This page describes error 404 as it is returned by the gateway's REST interface.

<h2>Symptom</h2><p>The client receives HTTP status 404 with the body <code>{"error":"not_found","detail":"The requested resource does not exist"}</code>.</p>

<h2>Cause</h2><p>The route has no upstream, or the upstream was removed while the configuration was reloaded. A common reason is a trailing slash in the prefix of a route that was written for release 5.</p>

<h2>Resolution</h2><p>List the routes with <code>nvk route list</code>, compare the prefix with the request in the access log, and reload. If strict matching is on, set <code>strict_slash: false</code> for the service. From 7.1 on the response carries an X-Route-Miss header that names the nearest route.</p>""",
        {},
    ),
    (
        "docs-403-code",
        VD,
        "Error 403: Access Denied",
        """The gateway answers 403 when the token of a request is valid but has no grant for the route.

<pre>HTTP/1.1 403 Forbidden
Access denied. You don't have permission to access this resource. Reference #18.2f1c</pre>

Check the role binding of the account. Grants are cached for ninety seconds, so that a change is not seen at once. Denied requests are written to the audit log with the reason code and the policy that decided; use <code>nvk audit tail --denied</code>.""",
        {},
    ),
    (
        "docs-captcha-conf",
        VD,
        "Configure the bot challenge",
        """With the challenge module a visitor sees "Checking your browser before accessing" for a moment while a small script solves a puzzle.

<h2>Options</h2><table><tr><td>challenge.level</td><td>off, easy, hard</td></tr><tr><td>challenge.title</td><td>"Just a moment..." by default</td></tr><tr><td>challenge.cookie</td><td>name of the clearance cookie</td></tr></table>

Please enable JavaScript and cookies to continue is the text shown in the noscript element; translate it with the <code>challenge.messages</code> table. Verified crawlers are let through by reverse lookup of their address. Do not set the level to hard in front of an interface that other programs call.""",
        {},
    ),
    (
        "docs-deprecated",
        VD,
        "Legacy adapter (no longer available)",
        """The legacy adapter is no longer available since release 6.0. This page is kept for those who still run 5.x.

The adapter translated SOAP envelopes to JSON and was configured in <code>adapter.xml</code>. To migrate, export the mapping with <code>nvk adapter dump</code> on the old node, convert it with the script in the tools folder, and load it as a transform. Namespaces that were declared twice have to be merged by hand. Attachments larger than 8 MB were never supported and are still not.""",
        {},
    ),
    (
        "docs-eol",
        VD,
        "End of life of release 5",
        """Release 5 has reached its end of life. It is no longer supported, patches are no longer published, and the download has been removed from the customer portal.

Customers with an extended contract receive security fixes until 30 June 2022. The upgrade path leads over 6.2; a direct step to 7 is not possible because the format of the route store changed twice. Read the upgrade notes before you start, keep a copy of the store, and plan for twenty minutes without service per node.""",
        {},
    ),
    (
        "docs-parking",
        VD,
        "Domain parking module",
        """The parking module serves a landing page for names that have no content of their own yet: "This domain is parked", with an optional contact form.

<h2>Directives</h2><p><code>park_title</code>, <code>park_text</code> and <code>park_offer on|off</code>. With <code>park_offer on</code> the page says "This domain may be for sale" and shows the address of the owner. The module never sets cookies. Parked names are listed with <code>nvk park ls</code>, and leave the list when a route for them is created.""",
        {},
    ),
    (
        "docs-default-page",
        VD,
        "Replacing the default page",
        """After installation the server shows "It works! This is the default web page for this server" under every name. This chapter explains how to replace it.

Put your files under <code>/srv/www/site</code> and set <code>root</code> accordingly. Remove <code>/usr/share/norvik/html/index.html</code> only after the new root answers, else a health check that expects the default page will take the node out of the pool. Packages of Debian and Red Hat use different paths; both are given in the table below.

<table><tr><td>Debian, Ubuntu</td><td>/usr/share/norvik</td></tr><tr><td>Red Hat, Alma</td><td>/opt/norvik/share</td></tr></table>""",
        {},
    ),
    (
        "docs-maint",
        VD,
        "Maintenance mode",
        """In maintenance mode the gateway answers 503 Service Unavailable with a Retry-After header and the text "We'll be back soon. The site is currently down for scheduled maintenance."

Switch it on with <code>nvk maintenance on --until 18:00</code>. Health checks keep answering 200 so that the balancer does not move all traffic to the other site. To show your own page, put <code>maintenance.html</code> beside the configuration.""",
        {},
    ),
    (
        "docs-rate",
        VD,
        "429 Too Many Requests",
        """Rate limiting protects an upstream from too many requests of one client.

You have exceeded the request limit; try again later: that is the message a client receives. The headers X-RateLimit-Remaining and Retry-After tell when the window opens again. Buckets can be counted by token, by address or by a header. The default is 600 requests a minute and a burst of 50. Limits are kept in memory and are lost when a node restarts.""",
        {},
    ),
    (
        "docs-one-line",
        VD,
        "--dry-run",
        "Prints what would be done and changes nothing. Added in 6.4.",
        {},
    ),
    (
        "docs-empty-section",
        VD,
        "Known issues in 7.2",
        "There are no known issues in this release.",
        {},
    ),
    (
        "docs-account-gone",
        VD,
        "Account suspended",
        """An account is suspended after three unpaid invoices or on request of its owner. While it is suspended its sites show the notice "This account has been suspended. Contact your hosting provider for more information."

To lift a suspension, an operator runs <code>nvk account resume NAME</code>. Data are kept for ninety days. The API answers calls of a suspended account with code 402 and the field <code>suspended_since</code>.""",
        {},
    ),
    (
        "docs-redirects",
        VD,
        "Redirect unknown paths to the front page",
        """Some administrators redirect every unknown address to the front page. We advise against it: search engines treat it as a soft 404, and readers who follow an old link do not understand where they are.

If you must do so, use <code>fallback: /</code> with status 302 and show a notice. A better way is a map of old and new addresses, one pair a line, loaded with <code>redirect_map</code>.""",
        {},
    ),
    (
        "sphinx-notfound",
        SP,
        "pylathe.errors.NotFound",
        """<dl class="py exception"><dt>exception pylathe.errors.NotFound(path, hint=None)</dt><dd><p>Raised when the requested page, table or record could not be found. Bases: LookupError.</p><p>The attribute <em>hint</em> holds the nearest existing name, if the distance is below three letters.</p></dd></dl>

Changed in version 2.1: carries the path as a Path and no longer as a string.""",
        {},
    ),
    (
        "sphinx-removed",
        SP,
        "pylathe.spindle (removed in 3.0)",
        """The module <code>pylathe.spindle</code> has been removed. Use <code>pylathe.drive</code> instead; the functions have the same names and take their speeds in turns per minute instead of hertz.

<table><tr><th>Old</th><th>New</th></tr><tr><td>spin(hz)</td><td>drive.turn(rpm)</td></tr><tr><td>halt()</td><td>drive.stop()</td></tr></table>""",
        {},
    ),
    ("sphinx-stub", SP, "Internals", "To be written.", {}),
    (
        "sphinx-faq",
        SP,
        "Frequently asked questions",
        """<h3>Where has the tutorial gone?</h3><p>The page you are looking for has moved into the user guide, chapter two.</p>

<h3>Why do I get "Oops! That page can't be found" on the forum?</h3><p>The forum was closed in 2016 and its archive is read-only under another name; see the contact page.</p>

<h3>Is the domain for sale?</h3><p>No. Please stop asking. The name belongs to the foundation and will stay there.</p>""",
        {},
    ),
    (
        "sphinx-changelog",
        SP,
        "Changelog",
        """<h2>3.0.2</h2><ul><li>Fixed: 404 page was served with status 200.</li><li>Fixed: session expired message shown to users who had just logged in.</li><li>Removed: captcha on the download form.</li></ul>

<h2>3.0.1</h2><ul><li>Fixed: "This content is not available in your country" shown in all countries.</li></ul>

<h2>3.0.0</h2><ul><li>The spindle module no longer exists.</li></ul>""",
        {},
    ),
    (
        "javadoc-like",
        Site("en", "Orrery Toolkit 4.2 API", "bare"),
        "Class PageNotFoundException",
        """<pre>java.lang.Object
  java.lang.Throwable
    org.orrery.web.PageNotFoundException</pre>

<p>Thrown by a resolver if no page exists for a path. The default handler renders error.jsp with status 404.</p>

<h2>Constructor summary</h2><p>PageNotFoundException(String path)</p>

<h2>Method summary</h2><p>String getPath() &middot; boolean isPermanent(): true where the page is gone for good (410).</p>""",
        {},
    ),
    (
        "manpage",
        Site("en", "GNU-like utilities, 12 May 2011", "bare"),
        "nologin(8)",
        """<h2>NAME</h2><p>nologin - politely refuse a login</p>

<h2>DESCRIPTION</h2><p>nologin displays a message that an account is not available and exits non-zero. It is intended as a replacement shell field for accounts that have been disabled.</p><p>This account is currently not available.</p>

<h2>FILES</h2><p>/etc/nologin.txt</p>""",
        {"path": "/man/8/nologin.html"},
    ),
    # standards bodies
    (
        "std-withdrawn",
        Site("en", "Nordic Standards Institute", "gov"),
        "NS 4471:1998 (Withdrawn)",
        """<p><strong>Status: Withdrawn</strong>. Withdrawn on 1 March 2009. Replaced by NS 4471:2009.</p>

<p>Title: Ladders - Requirements, testing and marking of folding ladders. Committee: NSI/TC 93. Pages: 24. ICS 97.145.</p>

<p>Scope: this standard specifies the general design characteristics, requirements and test methods of folding ladders for domestic use. It does not apply to ladders for fire services. This publication is no longer available for purchase; copies can be consulted in the reading room.</p>""",
        {},
    ),
    (
        "std-obsolete",
        Site("en", "Draft Archive of the Transport Working Groups", "bare"),
        "RFT 2211: Locators for Long-Lived Documents",
        """<pre>Network Drafting Group                                   A. Sowerby
Request for Thought: 2211                             Wexmoor Labs
Obsoleted by: 3377                                     August 2001
Status: HISTORIC

   This document is no longer maintained. A locator that answers
   404 (not found) or 410 (gone) MUST NOT be taken to have expired
   unless the answer was repeated.</pre>

<pre>1.  Introduction

   Documents move.  Servers are renamed, directories are tidied, and
   the addresses that others have printed on paper stop working.  This
   memo proposes a small vocabulary by which a server can say where a
   document went, when, and whether it intends to come back.</pre>

<pre>2.  Terminology

   A "resolver" answers for names that others have minted.  A "tomb"
   is a record of what stood at a name, kept after the thing is gone.</pre>""",
        {},
    ),
    (
        "std-errata",
        Site("en", "Standards Editor", "bare"),
        "Errata for RFT 3377",
        """<p>No errata have been reported for this document.</p>

<p>To report one, use the form. Reports are held until a reviewer has looked at them: Verified, Rejected, Held for Document Update.</p>""",
        {},
    ),
    (
        "std-wg-closed",
        Site("en", "Transport Working Groups", "gov"),
        "Locator Persistence (locper) - Concluded WG",
        """The working group has concluded and the mailing list is closed to new subscribers.

<table><tr><td>Chairs</td><td>A. Sowerby, P. Idowu</td></tr><tr><td>State</td><td>Concluded 2006-02-14</td></tr><tr><td>Documents</td><td>RFT 2211, RFT 3377; two expired drafts</td></tr></table>

Expired drafts: draft-locper-tombs-02 (expired 12 July 2003), draft-locper-resolve-00 (expired 1 January 2002). An expired draft is no longer active and has no standing.""",
        {},
    ),
    (
        "std-draft-expired",
        Site("en", "Draft Tracker", "gov"),
        "draft-idowu-link-rot-01",
        """<p class="warning">This draft has expired. It is no longer active, and a copy is kept for reference only.</p>

<p>Abstract: This note collects measurements of link rot in the references of published protocols. Of 1,912 addresses 401 answered with a status of 404, 77 belonged to domains that were for sale, and 23 were in the hands of gambling operators.</p>

<p>Authors: P. Idowu, L. Weiss. Last updated 2014-09-02. Expired 2015-03-06. Stream: individual.</p>""",
        {},
    ),
    # mailing lists
    (
        "ml-404-subject",
        ML,
        "[http-drafts] 404 Not Found on the draft page?",
        """<pre>Hi all,

since this morning I get

    404 Not Found
    The requested URL /drafts/tombs-02.html was not found on this server.

for the draft we are to discuss on Thursday.  Did somebody clean up?
I have a copy from last week and can put it elsewhere if need be.

Ilse</pre>""",
        {"path": "/pipermail/http-drafts/2014-March/000012.html"},
    ),
    (
        "ml-unsub",
        ML,
        "[http-drafts] please remove me from this list",
        """<pre>This list no longer exists as far as I am concerned.  Remove me.

> To unsubscribe, send a message with the word "unsubscribe" in it.

I have done so four times.</pre>""",
        {"path": "/pipermail/http-drafts/2014-March/000044.html"},
    ),
    (
        "ml-short",
        ML,
        "[http-drafts] +1",
        "<pre>+1\n\nI.</pre>",
        {"path": "/pipermail/http-drafts/2014-March/000051.html"},
    ),
    (
        "ml-scrubbed",
        ML,
        "[http-drafts] slides",
        """<pre>Slides of yesterday's talk attached.

-------------- next part --------------
A non-text attachment was scrubbed...
Name: not available
Type: application/pdf
Size: 182233 bytes
Desc: not available
URL: &lt;http://lists.example/attachments/20140311/slides.pdf&gt;</pre>""",
        {"path": "/pipermail/http-drafts/2014-March/000060.html"},
    ),
    (
        "ml-index",
        Site("en", "http-drafts", "bare"),
        "The http-drafts March 2014 Archive by thread",
        """<ul><li>[http-drafts] 404 Not Found on the draft page? <i>Ilse Marten</i></li><li>[http-drafts] agenda for the call <i>P. Idowu</i></li><li>[http-drafts] please remove me from this list <i>R. Voss</i></li><li>[http-drafts] +1 <i>Ilse Marten</i></li><li>[http-drafts] domain expired!? <i>L. Weiss</i></li></ul>

<p>Archived on: Mon Mar 31 22:10:04 UTC 2014. This archive was generated by Pipermail 0.09.</p>""",
        {"path": "/pipermail/http-drafts/2014-March/thread.html"},
    ),
    (
        "ml-expired",
        ML,
        "[http-drafts] domain expired!?",
        """<pre>Our old domain has expired and is now for sale: "This domain name has
expired. Buy this domain."  Whoever still has bookmarks there, please
change them; the registrar asks 2,400 dollars, which we shall not pay.

The archive of the list is safe, it was always here.

Lena</pre>""",
        {"path": "/pipermail/http-drafts/2014-March/000070.html"},
    ),
    (
        "ml-spam-report",
        ML,
        "[http-drafts] spam: casino bonus, viagra",
        """<pre>Sorry for the spam about online casino bonus, viagra and poker which
got through to the list last night.  The filter had stopped after the
upgrade.  I have removed nothing from the archive, since message
numbers would change, so please do not follow the links there.

list owner</pre>""",
        {"path": "/pipermail/http-drafts/2014-March/000081.html"},
    ),
    # journals and preprints
    (
        "ojs-404-paper",
        OJ,
        "Page Not Found: A Longitudinal Study of Missing Web References",
        """<section class="authors">L. Weiss, P. Idowu, A. Sowerby</section><section class="doi">DOI: 10.9999/jals.2016.142.7</section>

<section class="abstract"><h2>Abstract</h2><p>We followed 14,200 references of three journals for nine years. After this time 38 % answered with an error, most often "404 Not Found"; another 11 % answered with a page that said in words that the page does not exist while the status was 200. Soft errors of this kind are missed by simple checkers. We describe a test by a made-up neighbour and its errors.</p></section>

<section><h2>Downloads</h2><a href="/download/7">PDF</a></section><section><h2>How to cite</h2><p>Weiss, L. et al. (2016). Page Not Found. JALS 14(2), 101-119.</p></section>""",
        {"path": "/index.php/jals/article/view/142"},
    ),
    (
        "ojs-retracted",
        OJ,
        "RETRACTED: Caffeine and recall in older bell-ringers",
        """<section class="authors">T. Harnett, M. Obi</section><p><strong>This article has been retracted.</strong> See the notice in issue 3 of volume 15.</p>

<section class="abstract"><h2>Abstract</h2><p>Thirty-one ringers over sixty took part in a double-blind trial. Recall of methods after two cups was better by a fifth. The effect vanished after four cups.</p></section>

<p>The authors could not provide the raw data on request. The text remains here for the record, with a watermark on each page.</p>""",
        {"path": "/index.php/jals/article/view/119"},
    ),
    (
        "ojs-withdrawn-notice",
        OJ,
        "Notice of withdrawal",
        """The article "Tidal gauges of the upper estuary" has been removed from this issue at the request of its authors before print. The page numbers 44-51 are left blank. The editors apologise to readers.""",
        {"path": "/index.php/jals/article/view/131"},
    ),
    (
        "ojs-announce",
        OJ,
        "The journal has ceased publication",
        """With volume 19 the journal ceases publication. All articles remain freely available on this site and in two archives. Submissions are no longer accepted; manuscripts under review have been returned.

The editors thank 412 reviewers and every reader. The society will keep the site for at least ten years.""",
        {"path": "/index.php/jals/announcement/view/9"},
    ),
    (
        "preprint-withdrawn",
        Site("en", "prePrintery", "uni"),
        "[1409.22113] On sums of three squares of lattice points (withdrawn)",
        """<div class="authors">Authors: K. Amsel</div><p>Comments: This paper has been withdrawn by the author due to a gap in the proof of Lemma 4</p>

<blockquote class="abstract">Abstract: This paper has been withdrawn by the author. The bound claimed for the minor arcs does not hold for even moduli.</blockquote>

<p>Subjects: Number Theory. Submission history: v1 Tue 9 Sep 2014 (21kb); v2 Fri 3 Oct 2014 (1kb, withdrawn). Full text of v2 is not available; see v1.</p>""",
        {"path": "/abs/1409.22113"},
    ),
    (
        "paywall-abs",
        Site("en", "Elmhurst Online Journals", "ojs"),
        "Access denied: land rights and the enclosure of Harrow Moor, 1790-1821",
        """<section class="authors">J. Penhallow</section><p>Rural Review 41, 211-240</p>

<section class="abstract"><h2>Abstract</h2><p>When commoners were denied access to the moor, they did not stay quiet. Using court rolls and the letters of the steward, this article shows how turf cutters kept a right of way open for thirty years.</p></section>

<div class="access"><p>You do not currently have access to this content. Log in via your institution, or purchase this article for 29.00.</p></div><section><h2>References (41)</h2><p>Allan, B. Commons and custom. Barker, T. The steward's book.</p></section>""",
        {"path": "/doi/10.9999/rr.41.211"},
    ),
    (
        "proceedings-toc",
        Site("en", "ACL-like Anthology", "uni"),
        "Proceedings of WPL 2017",
        """<ul><li>Front matter</li><li>Weiss: Soft errors in the wild, pp. 1-9</li><li>Idowu: Tombs for names, pp. 10-18</li><li>Marten: "Sorry, this page is not available" in forty languages, pp. 19-27</li><li>Paper withdrawn</li><li>Sowerby: Who buys dead domains?, pp. 36-44</li></ul>""",
        {},
    ),
    (
        "bibtex",
        Site("en", "", "bare"),
        "",
        """<pre>@article{weiss2016,
  author = {Weiss, Lena and Idowu, Peter},
  title = {Page Not Found},
  journal = {JALS},
  year = {2016}
}</pre>""",
        {"path": "/bib/weiss2016.html"},
    ),
    (
        "thesis-embargo",
        DS,
        "Peat, people and the drained fen",
        """<h5>View/Open</h5><p>Full text embargoed until 1 October 2031. The file is not available for download. Request a copy.</p>

<table><tr><td>dc.contributor.author</td><td>Okafor, Ruth</td></tr><tr><td>dc.date.issued</td><td>2021-10</td></tr><tr><td>dc.description.abstract</td><td>This thesis follows four families on the drained fen from 1851 to 1939 by way of census sheets, drainage rates and oral history. It argues that the pumps made a society of their own, with ranks, feasts and a language of levels.</td></tr><tr><td>dc.identifier.uri</td><td>hdl 10999/4417</td></tr><tr><td>dc.type</td><td>PhD Thesis</td></tr></table>""",
        {"path": "/handle/10999/4417"},
    ),
    (
        "ds-meta-only",
        DS,
        "Harbour dues of 1788",
        """<p>There are no files associated with this item.</p>

<table><tr><td>Author</td><td>Unknown</td></tr><tr><td>Date</td><td>1788</td></tr><tr><td>Extent</td><td>1 leaf</td></tr><tr><td>Appears in Collections</td><td>Port papers</td></tr></table>""",
        {"path": "/handle/10999/87"},
    ),
    (
        "ds-collection-empty",
        DS,
        "Working Papers of the Estuary Group",
        """<p>Collection home page. Browse by: Issue Date, Author, Title, Subject.</p>

<p>Recent submissions: none. This collection was closed in 2012; later papers are in the collection of the Coastal Institute.</p>

<ul><li>Silt and salt (2011), Penhallow</li><li>A chart of doubtful depths (2010), Penhallow, Okafor</li><li>Dredging logs: what they leave out (2009), Obi</li></ul>""",
        {"path": "/handle/10999/12"},
    ),
    (
        "eprints-user-only",
        Site("en", "Wexmoor ePrints", "uni"),
        "Sowerby, A. (2009) Who owns a name? Registries between law and habit",
        """<p>Text: Accepted version. Restricted to Registered users only until 2010. Download (211kB) | Request a copy</p>

<h2>Abstract</h2><p>The report asks how registries of names decide disputes and finds habits where statutes were expected. Cases of hijacked and parked names from three countries are compared.</p>

<p>Item Type: Monograph. Subjects: Law. Deposited on: 12 Feb 2009 10:11. Last Modified: 20 Jan 2020. URI: /id/eprint/7712. Actions (login required).</p>""",
        {"path": "/id/eprint/7712/"},
    ),
    (
        "ckan-dataset",
        CK,
        "Bus stops (discontinued)",
        """<p class="notes">This dataset is no longer updated. The last edition is of 31 December 2018; later data are published by the county.</p>

<h2>Data and Resources</h2><ul><li>stops-2018.csv CSV. Explore: Preview, Download</li><li>stops-2017.csv CSV</li></ul>

<table><tr><td>Maintainer</td><td>Passenger transport unit</td></tr><tr><td>State</td><td>active</td></tr><tr><td>Last Updated</td><td>January 9, 2019</td></tr></table>""",
        {"path": "/dataset/bus-stops"},
    ),
    (
        "ckan-404-log",
        CK,
        "Web server log: missing pages 2016",
        """<p class="notes">Addresses on the council's site that were answered with 404 Not Found in 2016, with the number of requests. Personal data removed.</p>

<h2>Data and Resources</h2><ul><li>missing-2016.csv CSV</li><li>readme.txt TXT</li></ul>

<table><tr><td>Author</td><td>Web team</td></tr><tr><td>License</td><td>Open Government Licence</td></tr></table>""",
        {"path": "/dataset/missing-pages-2016"},
    ),
    (
        "ckan-zero",
        CK,
        "Organization: Flood Authority",
        """<p>This organization has no description. 0 datasets found. 3 members.</p>

<p>The authority was dissolved in April 2015 and its data were handed to the Rivers Board.</p>""",
        {"path": "/organization/flood-authority"},
    ),
    (
        "statbank",
        Site("en", "Statistics Harrowdale", "gov"),
        "Table 4.12: Deaths by cause",
        """<table><tr><th>Year</th><th>Heart</th><th>Lung</th><th>Unknown</th></tr><tr><td>2009</td><td>411</td><td>120</td><td>:</td></tr><tr><td>2010</td><td>402</td><td>131</td><td>:</td></tr></table>

<p>: data not available. - nil. .. not applicable. Source: civil registration.</p>""",
        {},
    ),
    (
        "indico-cancelled",
        IN,
        "Keynote: Forty years of names",
        """<p><strong>This contribution has been cancelled.</strong></p>

<p>7 Sep 2017, 09:00. Main hall. Speaker: Prof. A. Sowerby (University of Wexmoor).</p>

<h2>Description</h2><p>The talk would have followed the naming of hosts from a single text file to the present market in which a lapsed name is sold within seconds. Slides of the planned talk are attached by courtesy of the speaker.</p>""",
        {"path": "/event/77/contributions/3/"},
    ),
    (
        "indico-closed",
        IN,
        "Registration",
        """<p>Registration for this event is closed. The event ended on 8 September 2017.</p>

<p>Opened: 1 April 2017. Closed: 20 August 2017. Fee: 120 (students 40). For questions write to the organisers.</p>""",
        {"path": "/event/77/registrations/"},
    ),
    (
        "conf-venue",
        IN,
        "Venue",
        "<p>Old Customs House, Quay Street 4. Room 2.</p>",
        {"path": "/event/77/page/5-venue"},
    ),
    (
        "staff-left",
        UN,
        "Dr Helen Tennant",
        """<p>Helen Tennant is no longer a member of this department. She was reader in document engineering until 2014 and is now at the National Library.</p>

<h2>Selected publications</h2><ul><li>Tennant, H. (2013). Names that last. Wexmoor Press.</li><li>Tennant, H. and Weiss, L. (2011). What the catalogue forgot. J. Doc. Hist. 7.</li><li>Tennant, H. (2008). A grammar of shelf marks.</li></ul>

<h2>Former doctoral students</h2><p>Peter Idowu, Ruth Okafor.</p>""",
        {"path": "/staff/h.tennant/"},
    ),
    (
        "staff-obit",
        UN,
        "In memoriam: Professor Albert Sowerby",
        """<p>Albert Sowerby, emeritus professor of information law, died on 3 May at the age of 81. He is gone, and with him the last of the founders of the institute.</p>

<p>He came to Wexmoor in 1969, when the computer filled a cellar, and asked at once who owned the names on its disks. His lectures, spoken without a single note, were full to the stairs. The funeral will take place in St Bride's. A book of condolence lies in the library.</p>""",
        {},
    ),
    (
        "staff-tilde",
        BR,
        "My old home page",
        """<p>I have moved. My new page is at the National Library, but the lecture notes stay here:</p>

<ul><li><a href="n1.ps">Notes 1: Marks</a></li><li><a href="n2.ps">Notes 2: Names</a></li><li><a href="n3.ps">Notes 3: Numbers</a></li></ul>

<p>Under construction since 1996. Last change: 4 June 2003.</p>""",
        {"path": "/~tennant/"},
    ),
    (
        "staff-short",
        BR,
        "CS412",
        "<p>Room 2.11, Tue 10-12. No lecture on 4 May. Sheet 3 is due on 11 May.</p>",
        {"path": "/~tennant/cs412/index.html"},
    ),
    (
        "course-404",
        UN,
        "LIS 404: Preservation of Digital Records",
        """<p>Credits: 15. Term: spring. Prerequisite: LIS 301. This course is not offered in 2019/20.</p>

<p>Contents: formats and their deaths; emulation; the web archive as evidence; link rot and what to do about it. Assessment: an essay of 3,000 words and a practical exercise in which a site of your choice is captured and its missing pages listed.</p>""",
        {"path": "/courses/lis-404"},
    ),
    (
        "exam-results",
        UN,
        "No results",
        """<p>No results will be published before 14 July, since the examiners meet on the 12th. Candidates are asked not to telephone.</p>""",
        {"path": "/exams/results-2012.html"},
    ),
    (
        "dept-closed",
        UN,
        "Department of Cartography (1921-2008)",
        """<p>The Department of Cartography closed in 2008. This page is kept as an archive and is no longer updated.</p>

<p>The department was founded with a gift of 400 engraved plates. In its best years it printed the sheets of the coast survey and trained draughtsmen for three ministries. The plates are now in the library, the presses in the museum, and the field books at the Rivers Board.</p>""",
        {},
    ),
    # code hosts
    (
        "forge-archived",
        FG,
        "sowerby/tombstone",
        """<div class="flash">This repository has been archived by the owner on Nov 8, 2020. It is now read-only.</div>

<table><tr><td>docs</td><td>fix links</td><td>8 years ago</td></tr><tr><td>src</td><td>no longer maintained</td><td>6 years ago</td></tr><tr><td>README.md</td><td>say goodbye</td><td>6 years ago</td></tr></table>

<article><h2>tombstone</h2><p>A tiny server that answers 410 Gone for pages that you took down, with a note that says why. UNMAINTAINED: I no longer use it.</p></article>""",
        {"path": "/sowerby/tombstone"},
    ),
    (
        "forge-issue",
        FG,
        "#77: Page not found when clicking on 'Docs'",
        """<div class="comment"><p>Clicking on Docs leads to "404 This is not the web page you are looking for".</p><pre>GET /docs 404</pre></div>

<div class="comment"><p>Can't reproduce. Which version?</p></div><div class="comment"><p>Closing for lack of reply. This issue has been automatically locked since there has not been any recent activity.</p></div>""",
        {"path": "/sowerby/tombstone/issues/77"},
    ),
    (
        "forge-empty-release",
        FG,
        "Releases",
        "<p>There aren't any releases here yet.</p>",
        {"path": "/sowerby/leaf/releases"},
    ),
    (
        "forge-diff",
        FG,
        "Remove broken link, add 404.html",
        """<p>commit 77ab12f by sowerby, 9 years ago</p>

<pre>--- /dev/null
+++ b/404.html
@@ -0,0 +1,3 @@
+&lt;title&gt;Page not found&lt;/title&gt;
+&lt;h1&gt;404&lt;/h1&gt;
+&lt;p&gt;Sorry, nothing here.&lt;/p&gt;</pre>""",
        {"path": "/sowerby/leaf/commit/77ab12f"},
    ),
    (
        "forge-raw-readme",
        Site("en", "", "bare"),
        "",
        "<pre># leaf\n\nDeprecated. Use stem.\n\n    pip install stem\n</pre>",
        {"path": "/raw/leaf/README.html"},
    ),
    (
        "package-yanked",
        Site("en", "PackShelf", "docs"),
        "leafpress 0.4.1 (yanked)",
        """<p>This release has been yanked. Reason: broken wheel.</p>

<p>Install: <code>pack get leafpress==0.4.1</code>. A newer version is available (0.5.0).</p>

<h2>Project description</h2><p>Presses a folder of notes into one page. Keeps the order of the names, resolves links between notes and lists the ones that lead nowhere.</p>

<p>The author of this package has provided no license.</p>""",
        {},
    ),
    # wikis and Q&A
    (
        "wiki-disambig",
        WK,
        "Not Found",
        """<p><b>Not Found</b> may refer to:</p>

<ul><li>HTTP 404, the answer of a server that has no page at an address</li><li>Not Found (album), a record by the Wexmoor band Low Tide</li><li>Not Found Halt, a railway stop that was drawn on the map of 1911 and never built</li></ul>""",
        {"path": "/wiki/Not_Found"},
    ),
    (
        "wiki-stub",
        WK,
        "Harrow Moor Halt",
        """<p><b>Harrow Moor Halt</b> was a stop on the Wexmoor branch. It opened in 1903 and closed in 1931.</p>

<p><i>This article about a railway station is a stub. You can help by expanding it.</i></p>""",
        {"path": "/wiki/Harrow_Moor_Halt"},
    ),
    (
        "wiki-delete-debate",
        WK,
        "Railpedia:Articles for deletion/Fennside Tramway",
        """<p class="closed">The result was <b>delete</b>. Please do not modify it.</p>

<p>Delete. No sources; the page has been deleted before. --Penh</p><p>Keep, there is a chapter in Barker. --Obi</p><p>Barker mentions a tramroad, not a tramway. The article does not exist in any other wiki. --Penh</p>""",
        {"path": "/wiki/Railpedia:Articles_for_deletion/Fennside_Tramway"},
    ),
    (
        "wiki-talk",
        WK,
        "Talk:Wexmoor Junction",
        """<h2>Dead links</h2><p>All four references are dead links: two give a 404, one is a domain for sale, one shows an online casino. I have tagged them. --Marten</p>

<h2>Photograph</h2><p>The photograph has been removed as a copyright violation. Does anyone have another?</p>""",
        {"path": "/wiki/Talk:Wexmoor_Junction"},
    ),
    (
        "wiki-closed",
        WK,
        "Main Page",
        """<p>Railpedia is closed for editing since January 2019. Accounts can no longer be created. The 4,112 articles stay readable.</p>

<p>Featured: the Wexmoor branch. From the archive: how to read a working timetable.</p>""",
        {"path": "/wiki/Main_Page"},
    ),
    (
        "qa-404",
        QA,
        "nginx returns 404 page not found for existing file",
        """<div class="question"><p>I have a file in the root but the server says "404 Not Found". Permissions look right. What am I missing?</p></div>

<div class="answers"><h2>3 Answers</h2><p>You have two server blocks and the wrong one answers. Check server_name. 41 votes, accepted.</p><p>alias is not root: with alias the location prefix is cut off. 12 votes.</p><p>SELinux. It is always SELinux. 3 votes</p></div>""",
        {"path": "/questions/77120/nginx-returns-404"},
    ),
    (
        "qa-closed",
        QA,
        "What is the best registrar? [closed]",
        """<div class="notice">Closed. This question is opinion-based. It is not currently accepting answers.</div>

<div class="question"><p>My domain has expired and someone is now selling it. Which registrar warns its customers in time?</p></div>

<p>Comment: this question was removed from Super-like for reasons of moderation and migrated here.</p>""",
        {"path": "/questions/1201/best-registrar"},
    ),
    (
        "qa-deleted-comment",
        QA,
        "How do I stop bots from filling my form?",
        """<div class="question"><p>Hundreds of sign-ups a day. Is a captcha the only way?</p></div>

<div class="answers"><h2>1 Answer</h2><p>A hidden field and a time check stop most. If you see "Please verify you are human" on your own site, you went too far.</p><p>[comment removed by moderator] [deleted user]</p></div>""",
        {"path": "/questions/5544/stop-bots"},
    ),
    (
        "qa-noanswer",
        QA,
        "Error 0x8004 while mounting tape",
        """<div class="question"><p>LTO-3, kernel 2.6. Any hints? The manual is no longer available from the vendor.</p></div>

<p>0 answers. Know someone who can answer? Share a link to this question.</p>""",
        {"path": "/questions/9001/tape"},
    ),
    (
        "forum-not-exist",
        Site("en", "Wexmoor Makers", "club"),
        "The board does not exist (solved)",
        """<p>Posted by <b>obi</b>: after the update the bootloader prints "board does not exist". Cable is new.</p>

<p><b>marten</b>: hold the reset for two seconds. <b>obi</b>: works, thank you. Topic locked.</p>""",
        {"path": "/viewtopic.php?t=771"},
    ),
    # portals, statutes, government
    (
        "law-repealed",
        GV,
        "Section 12 (repealed)",
        """<p>12. [Repealed by the Weights and Measures Act 1985, s. 98 and Sch. 13.]</p>

<p>Prev: section 11. Next: section 13. Version as of 1 February 1999.</p>""",
        {"path": "/acts/1963/31/section/12"},
    ),
    (
        "law-access",
        GV,
        "Regulation 9: Access denied to premises",
        """<p>9.&mdash;(1) Where an inspector is denied access to premises, he may apply to a justice for a warrant.</p>

<p>(2) An inspector who is denied access shall leave a notice in the form set out in Schedule 2.</p>""",
        {"path": "/regs/1971/404/9"},
    ),
    (
        "gov-withdrawn",
        GV,
        "Guidance: packing of loose coal",
        """<p class="govuk-notification"><strong>This guidance was withdrawn on 4 May 2016.</strong> It is no longer current. See the guidance on prepacked fuels.</p>

<p>Coal sold by the sack must be weighed dry. Sacks of 25 and 50 kilograms are to be marked on two sides. The carrier shall hold a ticket for each delivery, and an inspector may weigh one sack in ten.</p>""",
        {},
    ),
    (
        "gov-consult-closed",
        GV,
        "Consultation on metric road signs: closed",
        """<p>This consultation has closed. We are no longer taking responses. Closed 28 Feb 2011.</p>

<p>We received 1,204 replies. A summary is published below; the office does not intend to change the signs.</p>""",
        {},
    ),
    (
        "tender-expired",
        GV,
        "Tender 44/2013: Removal of page scanners",
        """<p>Status: expired. Deadline: 12 November 2013, 12:00. Late bids are not accepted.</p>

<p>Lot 1: removal and disposal of four scanners for large pages. Lot 2: supply of two. Contract awarded to Penhallow Ltd.</p>""",
        {},
    ),
    # local news and associations
    (
        "news-404-bar",
        NW,
        "'404' opens on Quay Street",
        """<p>A new bar called 404 Not Found opens on Quay Street tonight. "If you cannot find the page you are looking for, you may find a drink," says owner Ruth Obi.</p>

<p>The rooms belonged to the old telephone exchange. Two of the switchboards have been left in place, and guests may plug in lamps over the tables. The council granted the licence in March after neighbours had asked for an earlier closing time.</p>""",
        {},
    ),
    (
        "news-domain",
        NW,
        "Town's website taken over by casino",
        """<p>Visitors of the old tourist site of Harrowdale were surprised this week: instead of walks they found an online casino with a bonus of 200 per cent and slots.</p>

<p>"We forgot to renew the domain," a spokeswoman said. The name was for sale for two days and was bought by a company abroad. The council asks residents not to enter any data there. A new site will open in spring.</p>""",
        {},
    ),
    (
        "news-outage",
        NW,
        "Council site down after attack",
        """<p>The council's website was unavailable for most of Tuesday. Users saw "503 Service Temporarily Unavailable" or a request to verify that they are human.</p>

<p>No data were lost, said the head of IT. The attack came from several thousand cameras and routers. Forms for the spring market can be handed in a week later.</p>""",
        {},
    ),
    (
        "news-removed",
        NW,
        "Statue has been removed",
        """<p>The statue has been removed. Where old Admiral Hart stood since 1891 there is now a hole and a fence.</p>

<p>The figure has gone to a workshop to have its left leg mended and will be back in autumn, the Canal Society says.</p>""",
        {},
    ),
    (
        "news-closing",
        NW,
        "The Echo says goodbye",
        """<p>This is the last issue of the Harrowdale Echo. After 141 years we close. The website will remain as an archive, but will not be updated.</p>

<p>We thank those who wrote to us, those who complained, and above all those who delivered the paper in the rain. Subscriptions will be refunded.</p>""",
        {},
    ),
    (
        "news-correction",
        NW,
        "Correction",
        "<p>In yesterday's report on the swimming bath we named the wrong year. It was built in 1934.</p>",
        {},
    ),
    (
        "news-comments",
        NW,
        "Ferry timetable changes on Sunday",
        """<p>From Sunday the first ferry leaves at 6.10 and the last at 22.40. The noon boat will no longer call at the island.</p>

<section class="comments"><h3>4 comments</h3><p>marten: the link to the timetable says page not found</p><p>obi: same here, error 404</p><p>editor: fixed, thank you</p><p>[This comment has been removed because it broke our rules.]</p></section>""",
        {},
    ),
    (
        "news-missing",
        NW,
        "Missing: have you seen Biscuit?",
        """<p>Biscuit, a brown terrier, has not been found since Saturday. He was last seen at the lock.</p>

<p>Owner Tom Barker offers a reward. "We looked everywhere," he says. Call the police station or the newspaper.</p>""",
        {},
    ),
    (
        "news-paywall",
        NW,
        "Harbour board knew of cracks for years",
        """<p>The harbour board was told of cracks in the eastern mole as early as 2009, according to papers seen by the Echo. Three engineers asked for a closure; the board put up a sign.</p>

<div class="paywall"><h3>Subscribe to continue reading</h3><p>Already a subscriber? Log in. Try the first month for 1.00.</p></div>""",
        {},
    ),
    (
        "news-video-na",
        NW,
        "Watch: the last swing of the old bridge",
        """<div class="player"><p>This video is no longer available. Your browser does not support the video tag.</p></div>

<p>Four hundred people came to see the bridge swing for the last time on Friday. The bridge master, who has turned the wheel since 1988, handed the key to the museum. The new bridge lifts by itself and needs no master.</p>""",
        {},
    ),
    (
        "club-ended",
        CL,
        "The Society has been dissolved",
        """<p>At the general meeting of 2 March 2019 the members voted to dissolve the Harrowdale Canal Society. This website is no longer maintained.</p>

<p>The boat went to the museum, the money to the lifeboat, the minute books to the county archive. Thank you for 44 good years on the water.</p>""",
        {},
    ),
    (
        "club-minutes",
        CL,
        "Minutes of 4 June 2012",
        "<p>Present: 11. Apologies: 3. The website was discussed: many pages could not be found after the move. Mr Idowu will look into it. Next meeting: 2 July.</p>",
        {},
    ),
    (
        "club-links",
        CL,
        "Links",
        """<ul><li>Inland Waterways Group</li><li>Wexmoor Model Boats (link broken)</li><li>Museum of Locks (site no longer exists)</li><li>County archive</li><li>Lifeboat station</li></ul>""",
        {},
    ),
    (
        "club-event-past",
        CL,
        "This event has passed: Lock open day",
        """<p>This event has passed. 9 September 2018, 10:00-16:00, Upper Lock. Free entry.</p>

<p>See how a lock is emptied, walk on the floor of the chamber and look at the new gates. Stout shoes needed. Children only with adults.</p>""",
        {},
    ),
    (
        "club-members",
        CL,
        "How to become a member",
        """<p>Members find the minutes after login (top right). If you have forgotten your password, write to the secretary.</p>

<p>The yearly fee is 12. Members receive the newsletter and may use the boat on two days a year. Fill in the form and send it to the treasurer.</p>""",
        {},
    ),
    (
        "casino-museum",
        Site("en", "Seaside Heritage Trust", "club"),
        "The Casino at Fennside Pier",
        """<p>The casino on the pier opened in 1911 with roulette, baccarat and a small theatre. Poker was banned until 1926. Slot machines came after the war, and with them the end of the orchestra.</p>

<p>The building burned in 1958. Betting slips, chips and two fruit machines are on show in the museum on weekdays.</p>""",
        {},
    ),
    (
        "pharmacy-review",
        OJ,
        "Online sale of viagra and cialis: a survey of rogue pharmacies",
        """<section class="authors">M. Obi</section><section class="abstract"><h2>Abstract</h2><p>We ordered sildenafil (Viagra) and tadalafil (Cialis) from forty online pharmacies without prescription. Half of the packages never arrived; of the rest a third held the wrong dose. Many of the shops stood on lapsed domains of charities and schools.</p></section>

<section><h2>Keywords</h2><p>counterfeit drugs; online pharmacy; hijacked domains</p></section>""",
        {"path": "/index.php/jals/article/view/155"},
    ),
    (
        "domain-sale-law",
        UN,
        "Seminar: This domain is for sale",
        """<p>A seminar on the market in names. We read contracts of registrars, rulings on squatting and the terms of two auction houses.</p>

<p>Buy this domain: who may say so, and to whom? Each participant follows one lapsed name for a term. Tuesdays, room 4, limited to fifteen.</p>""",
        {},
    ),
]


LONG = (
    "The wording of the present page goes back to a draft of 2009 and was gone over twice since. Readers who need the older wording will find it in the yearly volumes, which stand in the reading room and are lent for a fortnight.",
    "Three objections were raised at the time. The first concerned the cost, which had been put too low by a third; the second the date, since the works fell into the season; the third the name, on which no two of those present could agree.",
    "Measurements were taken on eleven days between March and October, always at the same hour and by the same two persons. Where the two readings differed by more than a tenth, both were struck out and the day was repeated.",
    "It has been said that such a list can never be complete. That is true of most lists, and no reason against making one: those who come after us will strike out what was wrong and add what was left out.",
    "Questions are answered on weekdays by the desk on the ground floor. Please give the number that stands at the head of the page, the date of your visit and, if you have one, the number of your card.",
    "The drawings were made by students of the evening class under the guidance of Mrs Idowu. They are not to scale. Dimensions are given in the table, in millimetres, and were checked against the originals in the store.",
)


def cases() -> Iterator[Case]:
    """The English ones; some of them longer."""
    for number, (name, site, title, text, more) in enumerate(ROWS):
        if number % 3 and site.kind in ("uni", "gov", "ojs", "indico") and len(text) > 300:
            text += "\n\n" + "\n\n".join(LONG[(number + i) % 6] for i in range(3 + number % 4))
        truth = (LIVE, UNKNOWN) if name == "ojs-withdrawn-notice" else (LIVE,)
        yield put(f"u21-{name}", truth, site, title, text, **more)
