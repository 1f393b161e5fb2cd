"""Living pages that look difficult: English, French, German, Dutch."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import Case
from .frames import living


def english() -> Iterator[Case]:
    yield living(
        "err-study",
        "en",
        "gov",
        "Why our visitors meet error 404: findings of a link survey",
        "The national statistics office counted the dead links on forty ministry sites in spring 2015. Of 61,200 addresses, 9,140 answered with 404 Not Found and 322 with 410 Gone.",
        "“The page you requested cannot be found” was the sentence that respondents remembered best. Half of them closed the window at once; a fifth wrote to the ministry.",
        quote="Of 61,200 addresses, 9,140 answered with 404 Not Found",
    )
    yield living(
        "notfound-title",
        "en",
        "news",
        "Not found: the search for the trawler Mary Ellen is called off",
        "The coastguard ended its search on Thursday after nine days without a trace of the trawler or her crew of four.",
        "“We looked everywhere the current could have taken her,” a spokeswoman said. “She is not there.” The families were told in the parish hall.",
        turning=True,
    )
    yield living(
        "nolonger-drug",
        "en",
        "agency",
        "Medicine no longer available: withdrawal of Relfenol 20 mg tablets",
        "Relfenol 20 mg tablets are no longer available in the Union since 3 March 2015. The marketing authorisation was withdrawn at the request of the holder for commercial reasons.",
        "Patients should speak to their doctor. The public assessment report remains on this page and will not be updated any more.",
        quote="no longer available in the Union since 3 March 2015",
    )
    yield living(
        "closed-portal",
        "en",
        "gov",
        "This service has closed",
        "The Rural Payments Forum closed on 31 December 2014 after eleven years. This page tells you what became of it.",
        "The forum's 4,300 threads were handed to the county record office, reference RF/11/2. Paper copies of the guidance notes can be ordered until 2019. Grants that were approved before the closure are paid out by the successor body. Applicants who still wait for an answer should write to the liquidator in Ross Street.",
    )
    yield living(
        "archived-guidance",
        "en",
        "gov",
        "Guidance on lamp oil storage (withdrawn)",
        '<div class="banner">This guidance was withdrawn on 4 May 2016. It is kept for reference and is no longer current.</div>',
        "Lamp oil in quantities above 40 litres must be stored in a separate building of brick or stone, at least six metres from any dwelling. The door opens outwards and bears a sign in red letters.",
        "The inspector may ask for the ledger of deliveries of the last three years. Small sellers, see section 7.",
        quote="at least six metres from any dwelling",
    )
    yield living(
        "domain-sale-news",
        "en",
        "news",
        "County sells its domain name for 2.4 million",
        "The county has sold its short domain name to a betting firm. The domain was for sale for three years; the broker's commission was ten per cent.",
        "Councillors asked why nobody had thought of the schools whose timetables still point there. “This domain may be for sale” stood on the page for months, one said, and nobody in the office looked.",
        turning=True,
    )
    yield living(
        "captcha-guide",
        "en",
        "gov",
        "Access to online forms: alternatives to CAPTCHA",
        "Public bodies must not ask visitors to prove that they are human by reading distorted letters only. Where a check such as “I am not a robot” is used, a telephone number must stand beside it.",
        "The tribunal found in Harker v. Parish of Lund that a blind applicant was refused a fishing licence by a picture puzzle with traffic lights.",
    )
    yield living(
        "casino-inquiry",
        "en",
        "news",
        "Casino licences: what the inquiry heard in week three",
        "The public inquiry into casino licences heard the former minister for two days. Slots, poker and roulette tables had been approved without the gambling board's opinion.",
        "Counsel read from letters in which a bonus of 500 was offered to each member of the board. Betting shops in the harbour had complained since 2009. The inquiry continues on Tuesday.",
        turning=True,
    )
    yield living(
        "viagra-seizure",
        "en",
        "agency",
        "Operation Pangolin: counterfeit medicines seized in nine states",
        "Customs officers seized 1.9 million tablets, most of them sold as viagra, cialis or slimming pills by online pharmacies without a prescription.",
        "The operation was coordinated by the agency's crime unit from its centre in Lomark. Eleven people were arrested and forty-one sites were taken down.",
        quote="Eleven people were arrested",
    )
    yield living(
        "seized-domains",
        "en",
        "gov",
        "This domain has been seized: what the notice means",
        "Visitors of some shops see a banner of the police: “This domain has been seized.” The banner is placed under an order of the magistrates' court.",
        "The order names the registry, the grounds and the day on which it ends. Buyers who have paid should report to the fraud desk with their receipt.",
    )
    yield living(
        "porn-filter",
        "en",
        "news",
        "Parliament votes down the filter for adult sites",
        "The bill that would have obliged providers to block porn and other adult content failed by eleven votes on Wednesday night.",
        "Opponents said that the filter had caught a hospice, two breast cancer charities and a town called Essenthorpe. The age check will come before the house again in autumn.",
    )
    yield living(
        "short-notice",
        "en",
        "table",
        "Circular 15",
        "The office is closed on Monday 6 April. Letters are taken in at the porter's lodge.",
        long=0,
    )
    yield living(
        "one-line",
        "en",
        "bare",
        "Erratum",
        "In No. 41, page 12, line 3, for “eleven” read “seven”.",
        long=0,
    )
    yield living(
        "stub-wiki",
        "en",
        "bare",
        "Orlen Weir",
        "<p>Orlen Weir is a weir on the river Tave, built in 1811 and rebuilt after the flood of 1904.</p>",
        '<div class="stub">This article is a stub. You can help by expanding it.</div><ul class="tools"><li>What links here</li><li>Page information</li><li>Log in</li><li>Create account</li></ul>',
        long=0,
    )
    yield living(
        "statute",
        "en",
        "gov",
        "Section 12: Duties of the keeper",
        "(1) The keeper shall keep the lamp lit from sunset to sunrise. (2) Subsection (1) does not apply where the Board has by notice in writing closed the harbour.",
        "(3) [Repealed by the Lights Act 1988, s. 4.] (4) . . . (5) A keeper who fails to comply is liable to a fine not exceeding level 2.",
        long=0,
        path="/id/ukpga/1911/14/section/12",
    )
    yield living(
        "repealed",
        "en",
        "gov",
        "Section 13 (repealed)",
        "13. . . .",
        "Textual amendments: S. 13 repealed (1.10.1988) by Lights Act 1988 (c. 9), s. 4, Sch. 2.",
        long=0,
        path="/id/ukpga/1911/14/section/13",
    )
    yield living(
        "judgment",
        "en",
        "gov",
        "Lowell v Harbour Board [2013] EWLC 417",
        "1. This is an appeal against the refusal of access to the harbour ledgers. 2. The respondent answered that the documents were “not held”. 3. The tribunal found that three of them had been removed to another store and could not be located.",
        "4. We allow the appeal. The Board must search again within 28 days. Access denied without a search is no answer under section 1.",
        quote="The Board must search again within 28 days",
    )
    yield living(
        "hansard",
        "en",
        "gov",
        "Written answer 20417: website of the Fisheries Office",
        "Mrs Dole asked the Secretary of State how often the website of the Fisheries Office was unavailable in 2014.",
        "Mr Penn: The site was down for maintenance on eleven nights. On 3 May it showed “503 Service Unavailable” for six hours. I have placed the log in the Library.",
    )
    yield living(
        "outage-post",
        "en",
        "agency",
        "Incident report: why our data portal was down",
        "On 12 March the data portal answered with “502 Bad Gateway” between 04:10 and 09:32. We are sorry for the trouble.",
        "A certificate had expired and the load balancer could not reach the origin. We shall renew certificates thirty days before they end. No data were lost; the service is back to normal.",
    )
    yield living(
        "ratelimit-doc",
        "en",
        "agency",
        "API terms: too many requests",
        "Clients that send more than sixty requests a minute receive status 429 Too Many Requests and a Retry-After header. Keys that are blocked three times in a week are withdrawn.",
        "To lift a block, write to the data desk with your key's first eight letters. Bulk files are offered every Monday.",
    )
    yield living(
        "access-denied-rep",
        "en",
        "agency",
        "Access Denied: barriers to courts for migrant children",
        "This report documents 214 cases from six countries in which children were turned away at the door of a court. It is the work of two years.",
        "Its recommendations are addressed to ministries of justice. Download: full report (PDF, 2.1 MB), summary in eleven languages.",
        quote="214 cases from six countries",
    )
    yield living(
        "missing-page",
        "en",
        "lib",
        "The missing page: leaf 41 of the Lund psalter",
        "<dl><dt>Author</dt><dd>Ansell, R.</dd><dt>Date issued</dt><dd>2011</dd><dt>Abstract</dt><dd>Leaf 41 of the Lund psalter was cut out before 1790. This thesis follows the page through three sales and argues that it is the fragment now in Delft.</dd><dt>URI</dt><dd>hdl.example/10451/18822</dd></dl>",
        "Files in this item: thesis.pdf, 4.9 MB. There are no related items.",
    )
    yield living(
        "restricted-item",
        "en",
        "lib",
        "Peat cutting and village law, 1600–1750",
        "<dl><dt>Author</dt><dd>Vane, H.</dd><dt>Abstract</dt><dd>Cutting rights were held by houses and not by persons; where a house burned the right slept. The dissertation reads 900 rolls of the manor court.</dd></dl>",
        '<p class="restricted">Full text: restricted until 2030. Request a copy from the author. Log in for staff access.</p>',
    )
    yield living(
        "withdrawn-item-rec",
        "en",
        "lib",
        "Salt prices in the Tave valley",
        "<p>Record 18822. Authors: Marsh, T.; Odell, P. In: Journal of Local Prices 4 (2009), pp. 11–40.</p><p>Abstract: The series is drawn from the toll book of St Hild. Prices doubled in 1771 and fell back within two harvests.</p>",
        "<p>No full text is deposited. Downloads: 0. Citations: 12.</p>",
        long=0,
    )
    yield living(
        "retracted",
        "en",
        "lib",
        "RETRACTED: Lamp smoke and eyesight in signal boxes",
        "Retraction notice, 4 June 2016. The editors have retracted this article because the authors could not produce the underlying measurements.",
        "Abstract. Eighty signalmen were examined over three winters. Sight was poorer in boxes with oil lamps than in those with gas.",
        quote="Eighty signalmen were examined over three winters",
    )
    yield living(
        "obituary",
        "en",
        "news",
        "Hanna Merle, who counted the dead links, 1949–2015",
        "Hanna Merle, librarian and keeper of the national web archive, has died aged 66. She liked to say that a page not found is a promise not kept.",
        "She joined the national library in 1974 as a typist. In 1998 she persuaded the director to buy two disks. Four hundred people came to the funeral.",
    )
    yield living(
        "farewell",
        "en",
        "table",
        "Goodbye",
        "After fourteen years the Signal Box Society ends its website. This is the last page that we write; the pages stay where they are as long as the hosting is paid.",
        "Thanks to Bill for the photographs and to the ladies of the tea room. The archive of the newsletter can be read below.",
        "<ul><li>Newsletter 1 to 40</li><li>Newsletter 41 to 77</li></ul>",
    )
    yield living(
        "jobs-expired",
        "en",
        "gov",
        "Vacancy notice 14/2015: records officer",
        '<p class="status">Status: closed. The deadline for applications has passed.</p>',
        "The records officer keeps the register of correspondence and answers requests for access. Grade 6, four years, Lomark. Required: a degree in archival science, two official languages, a driving licence.",
        "List of successful candidates valid until 31 December 2017.",
    )
    yield living(
        "press-release",
        "en",
        "agency",
        "Press release 31/15: Council adopts the small ports directive",
        "The Council today adopted its position on the small ports directive. Member states will have eighteen months to bring it into national law.",
        "Harbours below forty berths are exempt. Contact: press office, Rue du Môle 4. For the audiovisual service, log in with your press badge.",
    )
    yield living(
        "embargo",
        "en",
        "news",
        "Statement of the editor on a removed article",
        "On 3 March we removed an article on the Lomark hospital from this site. The article relied on a letter that we now know to be forged.",
        "We apologise to the nurses named in it. The letter was shown to us by two people on 20 February. Our reporter did not ring the ward. We have changed the rule on anonymous papers: from now on two editors read them.",
        quote="a letter that we now know to be forged",
    )
    yield living(
        "comments-404",
        "en",
        "news",
        "Council's new website “a maze”, say residents",
        "The council's new website went online on Monday. Residents complain that old addresses lead nowhere.",
        "<h3>Comments (4)</h3><p><b>tom</b>: every link I saved gives Page not found.</p><p><b>rita</b>: 404 here too!</p><p><b>moderator</b>: This comment has been removed.</p><p><b>jo</b>: this account no longer exists lol</p>",
        turning=True,
    )
    yield living(
        "login-header",
        "en",
        "news",
        "Bridge to stay shut until Whitsun",
        '<form action="/login"><label>Email</label><input name="email"><label>Password</label><input type="password" name="pw"><button>Log in</button><a href="/reset">Forgotten your password?</a></form>',
        "The engineers have found cracks in two of the five arches. Buses go by way of Orlen until further notice, and the milk train carries passengers.",
        "The county will pay two thirds of the cost. A Bailey bridge was refused by the army.",
    )
    yield living(
        "maint-notice",
        "en",
        "gov",
        "Planned maintenance of the register on 14 March",
        "The online register will be down for maintenance on Saturday 14 March from 20:00 to 23:00. During that time you will see the sentence “We’ll be back soon”.",
        "Extracts can be ordered by telephone. Fees do not change. Notaries are asked to file before noon.",
        long=0,
    )
    yield living(
        "index-vol",
        "en",
        "bare",
        "Proceedings, volume 11: contents",
        "<ul><li>Ansell: Leaf 41, 1</li><li>Marsh: Salt, 19</li><li>Dole: Who lost the ledger?, 44</li><li>Vane: Not found in Lund, 61</li><li>Notes, 80</li></ul>",
        long=0,
    )
    yield living(
        "table-stats",
        "en",
        "agency",
        "Table 4.1 Households by heating, 2001–2011",
        "<table><tr><th>Year</th><th>Wood</th><th>Gas</th><th>n/a</th></tr><tr><td>2001</td><td>44.1</td><td>51.0</td><td>4.9</td></tr><tr><td>2006</td><td>39.7</td><td>56.2</td><td>4.1</td></tr><tr><td>2011</td><td>31.3</td><td>:</td><td>:</td></tr></table><p>: data not available. – magnitude nil.</p>",
        long=0,
    )
    yield living(
        "nodata",
        "en",
        "agency",
        "Indicator 16.2.1: no data available for 41 countries",
        "For 41 of 193 countries no data are available on this indicator. This note explains why and what the custodian agency does about it.",
        "Household surveys ask the question only every five years. In eleven states the question was refused by the ethics board.",
    )
    yield living(
        "police-missing",
        "en",
        "gov",
        "Missing: have you seen this man?",
        "Peter Alder, 71, was last seen on 4 March near the signal box at Orlen. He wore a grey coat and carried a lamp.",
        "He could not be found in spite of a search with dogs. Call the station in Lomark. <b>Update, 9 March:</b> Mr Alder has been found safe.",
        long=0,
    )
    yield living(
        "paywall-teaser",
        "en",
        "news",
        "The keeper of the last lamp",
        "At four in the morning Joan Pell climbs a hundred and eleven steps. She is the last keeper on the coast who still does so; the others have been replaced by a relay in a box.",
        "The board wrote to her in January. She put the letter in the drawer with the others and trimmed the wick, as she has done since the winter in which her father fell ill and the supply boat did not come for nine weeks.",
        '<div class="paywall"><h3>Subscribe to continue reading</h3><p>Already a subscriber? Log in. 1 a week for the first month.</p></div>',
        long=0,
        quote="Joan Pell climbs a hundred and eleven steps",
    )
    yield living(
        "expired-domain-law",
        "en",
        "gov",
        "Decision D-2015-031: lapse of an expired domain name",
        "The complainant is the Parish of Lund. The domain name expired on 2 January 2015 and was registered by the respondent the same day; it resolved to a parking page with sponsored links and the words “buy this domain”.",
        "The panel orders that the domain name be transferred.",
    )
    yield living(
        "hosting-defaults",
        "en",
        "bare",
        "Notes on default pages",
        "<p>A fresh server greets you with “It works!” or “Welcome to nginx”. Here is where each distribution keeps that file and how to replace it.</p><pre>/var/www/html/index.html\n/usr/share/nginx/html/index.html</pre><p>Account suspended pages come from the panel, not from the server; look under cgi-sys. I wrote this for our branch offices, whose secretaries rang me each time.</p>",
        long=0,
    )
    yield living(
        "js-needed",
        "en",
        "agency",
        "Trade in timber, 2010–2014",
        "<noscript>Please enable JavaScript to see the interactive chart.</noscript>",
        "Exports of sawn timber rose for the fourth year. The three largest buyers took two thirds of all deliveries, and rail carried more than ships for the first time.",
        "The revised series replaces that of last March.",
    )
    yield living(
        "geo-note",
        "en",
        "news",
        "Why some readers in Europe see a closed door",
        "“This content is not available in your region” – 1,100 American newspapers answered so to European readers after May 2018. We asked six of them why.",
        "Their lawyers said that four readers a day were not worth an audit. One has opened again and two have gone out of business.",
    )
    yield living(
        "ngo-merged",
        "en",
        "agency",
        "We have merged",
        "Since 1 January the Lamp Fund and the Signal Trust are one charity. This page answers the questions that donors ask most.",
        "Standing orders need not be changed. The Fund's nine projects in the delta go on under their old names. The offices in Ross Street were given up in March; post is forwarded for a year. The annual accounts of both bodies up to 2014 stay available.",
    )
    yield living(
        "empty-results-word",
        "en",
        "lib",
        "Zero results: null findings in the history of prices",
        "<p>Journal of Local Prices 9 (2015). What is to be done with research that has found nothing? The author went through the drawers of six retired colleagues.</p>",
        "<p>Your search history: none. Basket: no items. Recently viewed: nothing to show.</p>",
    )


def french() -> Iterator[Case]:
    yield living(
        "fr-introuvable",
        "fr",
        "news",
        "Introuvable depuis mars, le registre du port refait surface",
        "Le registre que l'on disait perdu a été retrouvé derrière un poêle, à la capitainerie. « Il n'existe plus », répondait-on aux historiens depuis dix ans.",
        "La mairie le confiera aux archives départementales dès que les assureurs auront fini de le regarder.",
        turning=True,
    )
    yield living(
        "fr-arrete",
        "fr",
        "gov",
        "Arrêté du 4 mai 2015 relatif au dépôt d'huile de lampe",
        "Article 1. – Le dépôt de plus de quarante litres est soumis à déclaration. Article 2 (abrogé). Article 3. – Le préfet est chargé de l'exécution du présent arrêté.",
        "Version en vigueur depuis le 1er juin 2015. Versions : 2. Cette version n'est plus en vigueur depuis le 2 août 2017.",
        quote="Le dépôt de plus de quarante litres est soumis à déclaration",
    )
    yield living(
        "fr-stat",
        "fr",
        "agency",
        "Les ménages et le chauffage au bois",
        "En 2014, 31 % des ménages se chauffent au bois, contre 44 % treize ans plus tôt. La page interactive a été retirée en 2017 ; les données brutes restent disponibles ci-dessous.",
        "<table><tr><td>2001</td><td>44,1</td></tr><tr><td>2014</td><td>31,3</td></tr></table>",
    )
    yield living(
        "fr-decede",
        "fr",
        "news",
        "Disparition de l'éditeur Paul Aubin",
        "L'éditeur Paul Aubin s'est éteint lundi à Nantes. Il avait fermé sa maison en 2009 en écrivant à ses auteurs : « Cette adresse n'est plus valable, moi si. »",
        "Ses obsèques auront lieu jeudi.",
    )
    yield living(
        "fr-fermeture",
        "fr",
        "gov",
        "Fermeture du téléservice Mon Quai",
        "Le téléservice Mon Quai a fermé le 31 décembre 2014. Les démarches en cours sont reprises par les directions départementales.",
        "Les usagers gardent leur numéro de dossier. Les attestations délivrées avant la fermeture restent valables trois ans. Les réclamations s'adressent au médiateur, par courrier, en joignant une copie du reçu.",
    )
    yield living(
        "fr-casino",
        "fr",
        "gov",
        "Avis sur la réglementation des casinos et des paris en ligne",
        "La commission rappelle que l'exploitation d'un casino en ligne est interdite. Machines à sous, roulette et poker en ligne relèvent d'agréments distincts.",
        "Elle recommande de fermer l'accès aux sites non agréés dans les trois jours.",
    )
    yield living(
        "fr-breve",
        "fr",
        "table",
        "Note 12",
        "Le secrétariat sera fermé le vendredi de l'Ascension.",
        long=0,
    )
    yield living(
        "fr-these",
        "fr",
        "lib",
        "Le droit de parcours dans les villages de la Tave",
        "<p>Thèse soutenue le 4 juin 2011. Auteur : H. Vannier. Résumé : l'auteur lit neuf cents rôles et montre que le droit tenait à la maison et non à la personne.</p>",
        "<p>Texte intégral : accès restreint, connectez-vous. Fichier joint : aucun. Documents liés : aucun résultat.</p>",
        long=0,
    )
    yield living(
        "fr-abonnes",
        "fr",
        "news",
        "Dans la Tave, le dernier allumeur de réverbères",
        "Il part à la tombée du jour, l'échelle sur l'épaule, et il lui faut deux heures pour faire le tour de la ville haute. Jean Morel est payé par la commune depuis 1981.",
        "Le conseil a voté son remplacement par des cellules, puis a reculé devant une pétition de huit cents noms.",
        '<div class="paywall">Il vous reste 74 % de cet article à lire. La suite est réservée aux abonnés. Déjà abonné ? Se connecter</div>',
        long=0,
    )
    yield living(
        "fr-arret",
        "fr",
        "gov",
        "Cour d'appel, 3e chambre, 12 mars 2013, n° 11/04187",
        "Considérant que le lien cité par l'appelant renvoie à une page d'erreur 404 ; que le constat d'huissier du 3 mai 2011 établit toutefois son contenu ;",
        "Par ces motifs, la cour confirme le jugement et condamne la société aux dépens.",
        quote="que le constat d'huissier du 3 mai 2011 établit toutefois son contenu",
    )
    yield living(
        "fr-captcha",
        "fr",
        "agency",
        "Prouver qu'on n'est pas un robot : avis de l'autorité",
        "L'autorité a reçu 214 plaintes sur des formulaires qui demandent de cocher « Je ne suis pas un robot » ou de reconnaître des feux de circulation.",
        "Elle met en demeure six administrations d'offrir une autre voie.",
    )
    yield living(
        "fr-vente-domaine",
        "fr",
        "news",
        "Le nom de domaine de la ville était à vendre",
        "Pendant trois semaines, le nom de domaine de la ville a été à vendre chez un courtier : « Ce domaine est à vendre, faites une offre ». Un employé avait oublié de payer dix-huit euros.",
        "La maire l'a racheté quatre mille euros et a demandé un rapport.",
    )


def german() -> Iterator[Case]:
    yield living(
        "de-nichtgefunden",
        "de",
        "news",
        "Nicht gefunden: Suche nach dem Archiv der Werft eingestellt",
        "Nach zwei Jahren hat die Stadt die Suche nach dem Archiv der Werft aufgegeben. Die Kisten sind im Keller nicht vorhanden, und im Lager fand man nur leere Ordner.",
        "Die Leiterin des Stadtarchivs bittet ehemalige Arbeiter, auf ihren Dachböden nachzusehen.",
        turning=True,
    )
    yield living(
        "de-para",
        "de",
        "gov",
        "§ 14 (weggefallen)",
        "§ 14 (weggefallen)",
        "<p>Nichtamtliches Inhaltsverzeichnis · zurück · weiter</p>",
        long=0,
        path="/lampg/__14.html",
    )
    yield living(
        "de-para13",
        "de",
        "gov",
        "§ 13 Pflichten des Wärters",
        "(1) Der Wärter hält das Licht von Sonnenuntergang bis Sonnenaufgang in Gang. (2) Absatz 1 gilt nicht, soweit der Hafen gesperrt ist.",
        "(3) Wer vorsätzlich oder fahrlässig gegen Absatz 1 verstößt, handelt ordnungswidrig.",
        long=0,
        path="/lampg/__13.html",
    )
    yield living(
        "de-eingestellt",
        "de",
        "gov",
        "Einstellung des Portals Hafenauskunft",
        "Das Portal Hafenauskunft wurde zum 31. Dezember 2014 eingestellt. Auf dieser Seite steht, wo die Inhalte geblieben sind.",
        "Die Liegegebühren veröffentlicht jetzt das Amt für Gewässer. Die 4300 Anfragen aus elf Jahren liegen beim Landesarchiv unter der Signatur HA 11/2. Bescheide bleiben gültig; Widersprüche richten Sie an die Bezirksregierung.",
    )
    yield living(
        "de-urteil",
        "de",
        "gov",
        "Beschluss vom 12. März 2013 – 3 K 417/11",
        "Der Antrag wird abgelehnt. Gründe: Die Seite, auf die der Antragsteller verweist, war am Tag der Verhandlung nicht mehr abrufbar („Fehler 404“).",
        "Der Senat hat den Inhalt gleichwohl anhand des vorgelegten Ausdrucks würdigen können. Die Kosten trägt der Antragsteller.",
        quote="Der Senat hat den Inhalt gleichwohl anhand des vorgelegten Ausdrucks würdigen können",
    )
    yield living(
        "de-domain",
        "de",
        "news",
        "Domain des Kreises zu verkaufen",
        "Drei Wochen lang stand die Domain des Kreises zum Verkauf. „Diese Domain steht zum Verkauf“, lasen Eltern, die den Busplan suchten.",
        "Der Landrat nannte den Vorgang peinlich. Die Rechnung über zwölf Euro war an eine Kollegin gegangen, die 2011 in Rente ging.",
    )
    yield living(
        "de-kurz",
        "de",
        "table",
        "Rundschreiben 15",
        "Die Geschäftsstelle bleibt am Rosenmontag geschlossen.",
        long=0,
    )
    yield living(
        "de-plus",
        "de",
        "news",
        "Die letzte Wärterin",
        "Um vier Uhr früh steigt Johanna Pell die hundertelf Stufen hinauf. Sie ist die letzte an der Küste, die das noch tut; die anderen hat ein Relais ersetzt.",
        "Im Januar kam der Brief des Amtes. Sie legte ihn in die Schublade zu den anderen und beschnitt den Docht, wie jeden Morgen seit dem Winter, in dem ihr Vater krank wurde.",
        '<div class="plus">Weiterlesen mit Plus. Jetzt 4 Wochen kostenlos testen. Sie haben bereits ein Abo? Hier anmelden.</div>',
        long=0,
    )
    yield living(
        "de-spielbank",
        "de",
        "gov",
        "Kleine Anfrage 16/417: Spielbanken und Online-Casinos",
        "Frage 1: Wie viele Erlaubnisse für Spielautomaten, Roulette und Poker wurden 2014 erteilt? Antwort: Keine. Frage 2: Welche Online-Casinos wurden gesperrt?",
        "Antwort: Der Landesregierung liegen dazu keine Erkenntnisse vor. Weitere Angaben sind nicht verfügbar.",
    )
    yield living(
        "de-diss",
        "de",
        "lib",
        "Torfstich und Dorfrecht 1600–1750",
        "<dl><dt>Verfasser</dt><dd>Vahn, H.</dd><dt>Zusammenfassung</dt><dd>Das Recht hing am Haus und nicht an der Person; brannte das Haus, so ruhte es.</dd><dt>URN</dt><dd>urn:nbn:de:example-18822</dd></dl>",
        "<p>Dateien zu dieser Ressource: Es gibt keine Dateien zu dieser Ressource.</p>",
        long=0,
    )
    yield living(
        "de-stoerung",
        "de",
        "agency",
        "Störung vom 12. März: was geschehen ist",
        "Zwischen 4:10 und 9:32 Uhr zeigte das Datenportal „Dienst vorübergehend nicht verfügbar“. Ein Zertifikat war abgelaufen.",
        "Daten gingen nicht verloren. Künftig erneuern wir Zertifikate dreißig Tage vorher.",
    )
    yield living(
        "de-einfach",
        "de",
        "gov",
        "Leichte Sprache: Das Amt",
        "Das Amt hilft Ihnen. Sie können anrufen. Sie können auch schreiben. Das kostet nichts.",
        long=0,
    )
    yield living(
        "de-stellen",
        "de",
        "gov",
        "Ausschreibung 14/2015 Registratur (Frist abgelaufen)",
        "Die Bewerbungsfrist ist abgelaufen. Die Stelle wurde zum 1. Juli besetzt.",
        "Aufgaben: Führung des Eingangsbuches, Beantwortung von Anträgen auf Einsicht, Betreuung der Zettelkartei. Erwartet werden eine Ausbildung im Archivdienst und zwei Amtssprachen. Vergütung nach Gruppe 6.",
    )


def dutch() -> Iterator[Case]:
    yield living(
        "nl-vermist",
        "nl",
        "news",
        "Niet gevonden: zoektocht naar kotter gestaakt",
        "De kustwacht heeft de zoektocht naar de kotter na negen dagen gestaakt. ‘Het schip bestaat voor ons niet meer’, zei een woordvoerder.",
        "De families kwamen bijeen in het dorpshuis.",
        turning=True,
    )
    yield living(
        "nl-wet",
        "nl",
        "gov",
        "Artikel 14 [Vervallen per 01-01-2015]",
        "Artikel 14 [Vervallen per 01-01-2015]",
        "<p>Toon relaties · Permanente link · Toon wetstechnische informatie · Vergelijk versies</p>",
        long=0,
        path="/BWBR0004417/2015-02-01/artikel14",
    )
    yield living(
        "nl-kamer",
        "nl",
        "gov",
        "Antwoord op Kamervragen over verdwenen webpagina's",
        "Vraag 1: Klopt het dat 9.140 pagina's van ministeries de melding ‘Pagina niet gevonden’ geven? Antwoord: Ja.",
        "Vraag 2: Waarom zijn deze pagina's verwijderd? Antwoord: Bij de verhuizing naar één platform is niet alles overgezet; het Nationaal Archief bewaart kopieën.",
        quote="het Nationaal Archief bewaart kopieën",
    )
    yield living(
        "nl-gesloten",
        "nl",
        "agency",
        "Het Havenloket is gesloten",
        "Het Havenloket is op 31 december 2014 gesloten. Op deze pagina leest u waar u nu terechtkunt.",
        "Voor liggeld belt u de gemeente. Bezwaarschriften die voor die datum zijn ingediend, worden door de provincie behandeld. Het archief van elf jaar is overgedragen aan het streekarchief onder nummer 411.",
    )
    yield living(
        "nl-kort",
        "nl",
        "table",
        "Mededeling 9",
        "Het secretariaat is op tweede paasdag gesloten.",
        long=0,
    )
    yield living(
        "nl-plus",
        "nl",
        "news",
        "De laatste lampenist van de kust",
        "Om vier uur 's nachts klimt Janna Pel de honderdelf treden op. Zij is de laatste; de anderen zijn door een relais vervangen.",
        "In januari kwam de brief. Ze legde hem in de la bij de andere.",
        "<div>Lees verder met een abonnement. Al abonnee? Log in.</div>",
        long=0,
    )
    yield living(
        "nl-gokken",
        "nl",
        "gov",
        "Kansspelautoriteit: boete voor aanbieder van online casino",
        "De aanbieder van een online casino kreeg een boete van 180.000 euro. Spelers konden zonder vergunning roulette, poker en gokkasten spelen.",
        "Tegen het besluit staat bezwaar open.",
    )


def more() -> Iterator[Case]:
    """A few more of each."""
    yield living(
        "corrections",
        "en",
        "news",
        "Corrections and clarifications",
        "An article of 3 March said that the page of the Lights Board had been deleted. It had not; our reporter mistyped the address. The obituary of Mr Alder, who is alive, has been taken down with our apologies.",
        "The map on page 4 was upside down.",
        turning=True,
    )
    yield living(
        "tender-cancelled",
        "en",
        "agency",
        "Contract notice 2015/S 041-4417: cancelled",
        "The contracting authority has cancelled this procedure. No tender met the minimum requirements. The notice is kept for information.",
        "Object: supply of 4,100 lamps and shades to the courts of the northern district. Estimated value: 240,000. Documents are not available after the deadline.",
    )
    yield living(
        "treaty-status",
        "en",
        "agency",
        "Status of the convention on lights (not in force)",
        "<table><tr><th>State</th><th>Signature</th><th>Ratification</th></tr><tr><td>Aland</td><td>4.5.1911</td><td>–</td></tr><tr><td>Lund</td><td>4.5.1911</td><td>2.8.1914</td></tr><tr><td>Tave</td><td>withdrawn</td><td>–</td></tr></table>",
        "The convention is no longer open for signature.",
    )
    yield living(
        "un-resolution",
        "fr",
        "agency",
        "Résolution 69/417 : les enfants devant les tribunaux",
        "L'Assemblée générale, rappelant ses résolutions antérieures, constatant que des documents cités dans le rapport du Secrétaire général ne sont plus accessibles en ligne,",
        "1. Prie les États de conserver les adresses de leurs rapports ; 2. Décide d'inscrire la question à l'ordre du jour de sa soixante-douzième session.",
        quote="Prie les États de conserver les adresses de leurs rapports",
    )
    yield living(
        "de-depub",
        "de",
        "news",
        "Warum Sender ihre Beiträge löschen",
        "„Dieser Beitrag ist nicht mehr verfügbar“: Seit 2009 müssen Sender vieles nach Ablauf einer Frist aus dem Netz nehmen. Wir haben mit drei Archivarinnen gesprochen.",
        "Die älteste von ihnen hebt Bänder in ihrer Garage auf. „Gelöscht ist gelöscht“, sagt sie, „aber nicht bei mir.“",
        turning=True,
    )
    yield living(
        "nl-rechtspraak",
        "nl",
        "gov",
        "ECLI:NL:RBLUN:2013:417",
        "De rechtbank stelt vast dat de website van gedaagde ten tijde van de zitting niet bereikbaar was. Het beroep op de aldaar geplaatste voorwaarden slaagt niet.",
        "Beslissing: de vordering wordt toegewezen. Gedaagde wordt in de kosten veroordeeld, begroot op 1.180 euro.",
    )
    yield living(
        "hacked-report",
        "en",
        "news",
        "Ministry website hacked: visitors sent to gambling pages",
        "For two days the ministry's website showed slots and online casino offers to those who came from a search engine. The page itself looked unchanged to staff.",
        "The attackers had added four hundred hidden links. The domain was not lost, the ministry said. Passwords have been changed.",
        turning=True,
    )
    yield living(
        "poll-police",
        "en",
        "gov",
        "Scam warning: fake captcha and “verify you are human” pages",
        "Police warn of pages that ask visitors to press keys in order to prove that they are human. Whoever does so installs a thief's program.",
        "Close the page. A real check never asks you to open the run box. Report to the fraud desk, telephone 417.",
    )
    yield living(
        "de-hinweis-wartung",
        "de",
        "gov",
        "Hinweis: Wartungsarbeiten am Handelsregister",
        "Wegen Wartungsarbeiten ist die Registerauskunft am Samstag von 20 bis 23 Uhr nicht verfügbar.",
        long=0,
    )
    yield living(
        "fr-maree",
        "fr",
        "table",
        "Avis aux navigateurs n° 7",
        "Le feu de Saint-Hild est éteint jusqu'à nouvel avis. La bouée n° 4 a disparu.",
        long=0,
    )
    yield living(
        "bbc-closed-blog",
        "en",
        "news",
        "This blog is closed",
        "This blog is now closed and its comments are switched off. The entries of six years stay where they are.",
        "<h2>The last entry: what the editors learnt</h2><p>Readers write at night. The best corrections come from retired engineers. We answered eleven thousand letters, and lost, as far as we know, only two.</p>",
    )
    yield living(
        "lib-noimages",
        "de",
        "lib",
        "Lunder Bote, 12. März 1915",
        "<p>Ausgabe 60, 4 Seiten. Seite 3 fehlt im Original. Digitalisiert vom Mikrofilm; Volltext nicht vorhanden.</p>",
        "<p>Blättern: 1 · 2 · 4 · Herunterladen · Zitieren · Standort: Landesbibliothek, Ztg 417</p>",
        long=0,
    )


def cases() -> Iterator[Case]:
    yield from english()
    yield from french()
    yield from german()
    yield from dutch()
    yield from more()
