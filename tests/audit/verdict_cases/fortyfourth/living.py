"""Living pages, most of which look difficult."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import LIVE, Case, Route, page, sent
from .blocks import Block, blocks
from .frames import TONGUES, absent, frame, home, report

OLD = {"drupal": "old", "wp": "bare", "gov": "old", "news": "wp", "old": "bare", "bare": "old"}

TABLE = """
deadlinks|en|wp|Archive Matters|/2014/09/page-not-found-problem/|Page not found: a history|n=12
"404 Not Found" is the best known error on the web. We followed 1,200 court citations and a third
answered with a page that no longer exists. This post explains how we counted and what helps.

rot-de|de|drupal|Netzwerk Langzeitarchive|/node/812|Seite nicht gefunden: tote Links in Urteilen|n=9
Wer Urteile von 2006 liest, klickt oft ins Leere: "Diese Seite existiert nicht mehr". Unsere Studie
zeigt, dass jeder vierte Verweis verloren ist, und nennt Wege, wie Gerichte vorsorgen können.

forsale|en|news|The Lindow Herald|/business/2011/mar/04/domain-for-sale|
Town's domain name is for sale, council told|n=10|q=asked for forty thousand pounds
The council was offered its own name back last night. A broker who had registered the domain when
it expired asked for forty thousand pounds; members voted to decline and to take legal advice.

casino-gov|en|gov|Gambling Oversight Office|/research/online-casino-slots-children|
Online casino and slots advertising seen by children|n=14
Our survey of 2,300 pupils found that casino, slots and betting adverts reach most of them each
week. Bonus offers and free spins were remembered best. The office calls for a ban before 9 pm.

pharma|en|drupal|Medicines Watch Institute|/publications/viagra-cialis-counterfeit|
Counterfeit Viagra and Cialis sold online: a market study|n=12
Investigators bought 60 packets of pills from pharmacies without prescription. Half held no active
substance. Names such as Viagra, Cialis and Levitra draw most of the searches.

captcha-uni|en|old|Dept of Computing, Marsk University|/~hale/papers/captcha.html|
Verify you are human: what CAPTCHA costs blind users|n=8
"Please verify you are a human" is the sentence our participants heard most. Checking your browser,
ticking boxes and listening to noise took them on average 65 seconds, and one in five gave up.

outage|en|wp|Service Status Notes|/2019/06/maintenance-weekend/|We were down for maintenance|n=3
The site was temporarily unavailable from Saturday 22:00 until Sunday 04:30 while we replaced the
storage. Everything is back. We apologise to readers who met error 503 in the meantime.

removed-book|en|news|Corvale Review|/culture/no-longer-available|No longer available|n=11
Three novels about the siege were withdrawn from sale in 1962 and are no longer available in any
shop. Our critic read the copies kept by the national library and asks who wanted them gone.

ngo-prison|en|drupal|Prison Conditions Monitor|/en/reports/2009/halmstede-remand|
Remand in Halmstede: findings of a visit|n=18|q=nineteen men shared a cell built for eight|m
On the day of the visit nineteen men shared a cell built for eight. The delegation spoke with forty
detainees in private and read the custody registers of the last six months.

min-fr|fr|gov|Ministère des Solidarités de Corvale|/spip.php?article2217|
Protection de l'enfance : bilan de la loi de 2007|n=10|q=le nombre de signalements a doublé|m
Dix ans après le vote de la loi, le nombre de signalements a doublé tandis que les effectifs
restaient stables. Le présent bilan examine quatre départements et formule douze propositions.

min-es|es|gov|Defensoría del Pueblo de Oruela|/informes/2016/menores-centros.html|
Informe sobre centros de menores|n=8|q=ninguno de los centros visitados tenía psicólogo
De los once visitados, ninguno de los centros visitados tenía psicólogo a tiempo completo. La
Defensoría recomienda cerrar dos de ellos y publicar las actas de inspección.

min-it|it|gov|Garante per l'infanzia|/index.php?option=com_content&view=article&id=318|
Minori fuori famiglia: relazione al Parlamento|n=7
La relazione raccoglie i dati di diciannove procure. In media un minore resta in comunità trentuno
mesi; per i ragazzi stranieri non accompagnati il tempo è più breve.

min-pt|pt|gov|Conselho dos Direitos da Criança|/noticias/resolucao-113-2006|
Resolução 113: sistema de garantia de direitos|n=7
O conselho aprovou a resolução que organiza o sistema de garantia dos direitos. O texto define
eixos de defesa, promoção e controle e cria prazos para os estados.

min-nl|nl|gov|Inspectie Jeugdzorg Marsk|/publicaties/rapporten/2012/gesloten-jeugdzorg|
Gesloten jeugdzorg: veilig genoeg?|n=7|q=in drie van de negen instellingen
De inspectie bezocht alle locaties. Veilig was het meestal, maar in drie van de negen instellingen
werden jongeren langer dan een week alleen gezet.

court-en|en|old|Supreme Court of Lindow|/judgments/2008/ljsc-44.htm|
R (T) v Lindow County [2008] LJSC 44
|n=9
Before the President and four Justices. The appeal concerns the duty of a local authority to house
a child who is sixteen. For the reasons given below the appeal is allowed and the case remitted.

court-de|de|old|Oberverwaltungsgericht Brenda|/entscheidungen/ovg-3-k-117-04.html|
OVG Brenda, Urteil vom 12.05.2004 - 3 K 117/04|n=6
Die Berufung der Klägerin wird zurückgewiesen. Die Kosten trägt die Klägerin. Zum Tatbestand: Die
Klägerin begehrt Akteneinsicht in die Unterlagen eines Heims, das 1974 geschlossen wurde.

statute|en|bare|Lindow Statutes|/acts/1989/41/section/47|Section 47|short
(1) Where a local authority have reasonable cause to suspect that a child is suffering harm, they
shall make enquiries. (2) Repealed. (3) Section not in force.

statute-de|de|bare|Gesetze im Netz Brenda|/bgb/__1666.html|§ 1666 Gefährdung des Kindeswohls|short
(1) Wird das Wohl des Kindes gefährdet, so hat das Gericht die Maßnahmen zu treffen, die
erforderlich sind. (2) (weggefallen)

obit|en|news|Corvale Courier|/obituaries/2013/ann-whitfield|Ann Whitfield, 1931-2013|n=5
She is gone, and the page of the parish magazine that she filled each month will be missed. Ann
Whitfield, midwife and campaigner, died at home in Lindow on 3 May. She leaves two daughters.

closed-proj|en|old|The Hearth Project, 2004-2009|/final-report.html|This project has ended|n=12
Funding ended in December 2009 and this site is no longer updated. Contact addresses may not work.
The final report and all working papers remain here for reference.

farewell|en|wp|Small Town Teacher|/2017/12/31/goodbye/|Goodbye, and thank you|n=2
After eleven years this blog is closing. I will not post again and comments are closed, but I shall
keep paying for the domain, so everything you have linked to stays where it is.

farewell-fr|fr|wp|Carnet d'un éducateur|/2015/07/fermeture-du-blog/|Fermeture du blog|n=3
Ce blog ferme ses portes. Je n'écrirai plus ici, mais les textes resteront en ligne. Merci à tous
ceux qui ont lu, commenté et parfois contredit ces pages pendant huit ans.

index-un|en|old|Treaty Committee Documents|/docs/sessions/45/index.htm|
Forty-fifth session: documents|
list
Provisional agenda; Report of Lindow (third periodic); List of issues; Written replies; Summary
records; Concluding observations; Shadow report of the national coalition (not available);
Corrigendum; Participants

index-fr|fr|old|Bibliothèque des thèses|/catalogue/droit/2005.html|
Thèses de droit soutenues en 2005|list
Le juge des enfants et le temps; La preuve par l'enfant; Tutelle et curatelle (non disponible);
L'accueil d'urgence; Les archives de l'assistance; Filiation et secret

wiki-stub|en|old|Open Charity Wiki|/wiki/Halmstede_Home|Halmstede Home|short
Halmstede Home was a children's home in Lindow, open from 1921 to 1978. This article is a stub. You
can help by expanding it. There is currently no text in the section Staff.

wiki-del|en|old|Open Charity Wiki|/wiki/Help:Deleted_pages|Help: Deleted pages|n=6
This page has been deleted: if you see these words, an administrator has removed the article. The
deletion log gives the reason. This help page explains how to ask for a page to be restored.

forum|en|old|Care Leavers Board|/viewtopic.php?f=4&t=1183|Re: link in the first post not working|
n=5|extra=comments
The topic or post you requested does not exist, that is what I get as well, wrote the second user.
The document moved to the new site; I have attached what I saved in 2008.

login-head|en|drupal|Journal of Family Law|/article/view/418|Hearing the child in custody cases|
n=14|
extra=login
Abstract. This article compares the rules on hearing children in five jurisdictions and asks what
judges do with what they hear. It draws on 88 files and on interviews with 23 judges.

ojs-es|es|drupal|Revista de Infancia y Derecho|/index.php/rid/article/view/92|
El interés superior del menor en la jurisprudencia|n=6|extra=login
Resumen. El artículo examina 140 sentencias dictadas entre 1996 y 2012 y distingue tres usos del
principio. Palabras clave: menores, jurisprudencia, ponderación. Descargar PDF.

dspace|en|gov|Marsk Institutional Repository|/handle/10222/4471|
Foster care breakdown: a longitudinal study|n=4|extra=login
Author: Petersen, Ida. Date: 2011. Type: Thesis. Abstract: 312 placements were followed for five
years. Files in this item: thesis.pdf (2.1 Mb). Full text not available for appendix B.

eprints|en|old|Corvale Research Online|/id/eprint/2093/|Children's evidence and the special measures
|n=4
Item Type: Article. Status: Published. Full text not available from this repository. Abstract: the
paper reviews ten years of special measures for young witnesses. Deposited on 4 Feb 2010.

cookie-wall|en|news|The Oruela Post|/world/2018/orphanages-report|
Eight in ten in orphanages have parents|n=12|extra=wall
Most children in the country's orphanages have at least one living parent, a report says. Poverty,
not death, fills the beds. The ministry said that it would study the findings.

cookie-de|de|news|Brendaer Tagblatt|/politik/heimkinder-fonds-a-71822.html|
Fonds für Heimkinder: Frist endet im Dezember|n=8|extra=wall
Betroffene können nur noch bis Jahresende Anträge stellen. Mehr als elftausend haben sich bereits
gemeldet, deutlich mehr als erwartet. Der Bund will den Fonds aufstocken.

bots|en|wp|Server Room Diary|/2022/11/access-denied-bots/|Access denied: why we block bots|n=7
Last week half of our requests came from crawlers. We now answer 403 Forbidden to those who ignore
robots.txt, and rate limits (429 Too Many Requests) for the rest. Your IP has not been blocked.

paywall-talk|en|news|Media Quarterly|/2016/subscribe-to-continue|Subscribe to continue reading|n=12
These four words changed newspapers. Our study of 212 titles asks what paywalls brought in, who was
locked out and which articles were left free. Local papers gained least.

js-off|en|wp|Plain Web Society|/essays/enable-javascript/|Please enable JavaScript to continue|n=8
Half of the public forms we tried showed only this sentence to a text browser. The essay lists the
forms, the law that forbids it and four offices that mended theirs after a letter.

expired|en|gov|Consumer Office of Lindow|/advice/this-domain-has-expired|
"Your domain has expired": letters to ignore|n=6
Firms write to clubs and charities that their domain has expired and ask for a fee. It is not a
bill. Check the date with the registry and report the letter to us.

ssl-talk|de|wp|Verein Freies Netz|/2014/04/sicherheitsluecke/|Ihre Verbindung ist nicht sicher|n=6
Diese Warnung sahen am Dienstag viele Mitglieder, weil unser Zertifikat abgelaufen war. Wir haben es
erneuert und erklären hier, was die Meldung bedeutet und wann man ihr glauben sollte.

gone-village|it|news|Corriere di Sant Odo|/cronaca/2010/paese-scomparso|
Il paese che non esiste più|n=7
Sotto l'acqua del lago c'è un paese che non esiste più. La diga fu chiusa nel 1952; gli ultimi
quaranta abitanti ricordano la scuola, il forno e la campana che suonò per l'ultima volta.

erreur|fr|news|Le Journal de Corvale|/societe/article/2012/03/erreur-judiciaire_16|
Erreur : le dossier demandé était introuvable|n=9|q=le dossier avait été détruit en 1998
Pendant trois ans, le greffe a répondu que le dossier demandé était introuvable. On sait maintenant
que le dossier avait été détruit en 1998, par inondation. La famille porte plainte.

geb-pl|pl|gov|Rzecznik Praw Dziecka|/aktualnosci/2011/domy-dziecka|Kontrole w domach dziecka|n=5
Rzecznik odwiedził siedem placówek. W dwóch z nich brakowało personelu w nocy, a skrzynka na skargi
była pusta, bo nikt jej nie otwierał. Raport przekazano wojewodzie.

praha-cs|cs|gov|Úřad pro ochranu dětí|/cs/zpravy/2013/kojenecke-ustavy|Kojenecké ústavy: zpráva|n=4
Zpráva popisuje šest zařízení pro děti do tří let. Průměrný pobyt trval jedenáct měsíců. Autoři
doporučují podporu pěstounů a postupné zavírání ústavů.

barn-sv|sv|gov|Barnombudet|/publikationer/2009/sma-rattigheter/|Små rättigheter: årsrapport|n=4
Årets rapport handlar om barn på skyddade boenden. Vi har talat med femtiotre barn. Många saknade
sin skola, och få visste vem som var deras handläggare.

barn-da|da|news|Marsk Tidende|/indland/2015/siden-er-lukket|Siden er lukket: fædre mister forum|n=4
Et debatforum for skilte fædre er lukket efter trusler. Siden findes ikke længere, men indlæggene
er afleveret til det lokale arkiv, hvor forskere kan læse dem.

lapsi-fi|fi|gov|Lapsiasiavaltuutettu|/julkaisut/2014/sijaishuolto|Sijaishuollon valvonta|n=4
Selvityksen mukaan valvontakäyntejä tehtiin vain joka kolmanteen yksikköön. Lapsista harva tiesi,
kenelle epäkohdasta voi kertoa. Valtuutettu esittää kuutta muutosta.

paidi-el|el|gov|Συνήγορος του Παιδιού|/reports/2012/idrimata.html|Παιδιά σε ιδρύματα|n=4
Η έκθεση περιγράφει εννέα ιδρύματα. Σε τέσσερα δεν υπήρχε κοινωνικός λειτουργός και οι φάκελοι
των παιδιών ήταν ελλιπείς. Προτείνεται ενιαίο μητρώο.

deti-ru|ru|news|Вестник Марска|/society/2008/internaty.html|Страница не найдена в личном деле|n=4
Когда выпускник интерната попросил своё дело, одна страница не была найдена. Редакция проследила,
где терялись документы и почему суд обязал архив их искать.

cocuk-tr|tr|gov|Çocuk Hakları Merkezi|/raporlar/2013/yurtlar.html|Çocuk yurtları raporu|n=4
Rapor on iki yurdu anlatıyor. Beş yurtta gece görevlisi yoktu ve şikâyet kutuları açılmamıştı.
Merkez, bağımsız bir denetim kurulu öneriyor.

jido-ja|ja|gov|児童福祉研究会|/report/2010/yogo.html|児童養護施設の現状|n=5
本報告は三十の児童養護施設を訪問した結果をまとめたものである。職員一人当たりの子どもの数は
六人を超え、夜間の体制に課題が残る。

ertong-zh|zh|news|科瓦尔日报|/shehui/2012/liushou-ertong.html|留守儿童调查：找不到的父母|n=5
记者走访了四个村庄，发现超过一半的孩子与祖父母一起生活。许多孩子一年只见父母一次，学校的心理老师
严重不足。

tifl-ar|ar|gov|مرصد حقوق الطفل|/reports/2014/care-homes|تقرير دور الرعاية|n=4
يصف التقرير ثماني دور للرعاية زارها الفريق في العام الماضي. في ثلاث منها لم يكن هناك مشرف ليلي،
ويوصي المرصد بإنشاء هيئة رقابة مستقلة.

press-en|en|gov|Ministry of Justice Corvale|/default.aspx?tabid=77&id=1904|
Minister opens new family court|short
The Minister opened the family court in Lindow today. The building cost 14 million and has separate
waiting rooms. For enquiries call the press desk.

press-nl|nl|gov|Gemeente Marsk|/nieuws/2019/03/opvang-gesloten|
Opvang Havenstraat definitief gesloten|n=4
De opvang aan de Havenstraat is per 1 maart gesloten en komt niet terug. Het gebouw staat te koop.
De gezinnen zijn verhuisd naar de Singel. Vragen kunnen naar het wijkteam.

job-report|en|gov|Labour Statistics Bureau|/reports/2014/vacancy-closed|
This vacancy has been filled: hidden job markets|n=12
One advert in six stays online after the post is taken. The bureau followed 9,000 vacancies to the
sentence "this position is no longer available" and asks what that does to those who search.

spam-essay|en|drupal|Web Heritage Lab|/posts/hijacked-ngo-domains|
When a charity's domain becomes a casino|
n=14
We found 61 former charity domains that now promote slots, poker and betting. This post explains
the trade in expired domains, names none that still harm and shows what charities can do.

parking|en|gov|City of Lindow|/transport/parking/parked-cars-report-2010|Parked: cars on pavements|
n=9
Parked cars block one pavement in five. The report counts them street by street and proposes new
bays. A buyer for the Mill Lane car park, offered for sale in spring, has been found.

adult|en|drupal|Safer Nets Alliance|/research/pornography-age-checks|
Pornography, sex and age checks|n=14
Most children see porn before they are fourteen, often by accident. The survey asked 1,100 young
people about xxx sites, webcams and escorts adverts, and tested nine age checks. All nine failed.

loan|es|news|Diario de Oruela|/economia/2009/creditos-rapidos.html|
Créditos rápidos, casinos y apuestas|n=7
Los anuncios de préstamos y casinos se multiplican en los barrios más pobres. La asociación de
consumidores contó 214 locales de apuestas, la mitad cerca de un instituto.

leiden-nl|nl|news|Marsker Courant|/regio/website-kinderbescherming-plat|Website ligt plat na hack|
n=6
De site van de kinderbescherming was gisteren niet bereikbaar. Bezoekers zagen "Deze pagina kan niet
worden weergegeven". Volgens een woordvoerder zijn er geen gegevens gestolen.

rss-cat|en|wp|Child Rights Bulletin|/category/juvenile-justice/|Category: Juvenile justice|list
Raising the age; No results from boot camps; Nothing found: a search for lost case files; Diversion
in practice; A visit to Corvale; Mail from readers

search-study|fr|drupal|Observatoire du numérique|/etudes/aucun-resultat|
Aucun résultat pour votre recherche|
n=8
C'est la phrase que lisent quatre usagers sur dix sur les portails publics. L'étude a testé 61 sites
d'administration avec des mots simples et classe les moteurs internes.

frame-q|en|drupal|Institute for Childhood Studies|/working-papers/wp-31|
Corporal punishment and the law|n=16|q=prohibited in fifty-two states|m
By the end of 2015 it was prohibited in fifty-two states, yet in only nine did teachers know so.
The paper compares campaigns and asks why the message stayed in the capital.

report-q2|pt|drupal|Instituto Infância Viva|/biblioteca/mapa-da-violencia|Mapa da violência 2012|
n=7|
q=a taxa de homicídios triplicou|m
Entre 1990 e 2010 a taxa de homicídios triplicou entre adolescentes. O mapa reúne dados dos estados
e das capitais e mostra onde as políticas tiveram efeito.

report-q3|it|wp|Associazione Porto Sicuro|/2013/11/20/dossier-minori/|Dossier minori migranti|n=6|
q=oltre quattromila minori sono scomparsi|m
Dall'inizio dell'anno oltre quattromila minori sono scomparsi dai centri di prima accoglienza. Il
dossier segue i percorsi di undici ragazzi fino al confine.

report-q4|de|gov|Kinderschutz-Zentrum Halmstede|/fachthemen/fruehe-hilfen|
Frühe Hilfen im Überblick|n=9|
q=jede dritte Familie lehnt den Besuch ab|m
Das Angebot richtet sich an Eltern mit Kindern bis drei Jahren. Rund jede dritte Familie lehnt den
Besuch ab, nimmt aber später oft doch Hilfe an.

q-en5|en|old|Lindow Historical Society|/papers/orphan-trains.html|The orphan trains|n=8|
q=two hundred thousand children|m
Between 1854 and 1929 some two hundred thousand children were sent west. This paper was read to the
society in 1996 and typed for the web by a member.

blogspot|en|wp|Notes from the Ward|/2007/05/still-here.html|Is this thing still on?|short
Testing, testing. The blog was suspended by mistake last night. It is back. More tomorrow.

lib-guide|en|gov|Marsk University Library|/guides/error-messages|
Access problems and error messages|n=5
Access denied, session expired, or 404? If the database says "You are not authorised to view this
page", log in with your campus card first. This guide lists what each vendor shows and why.

withdrawn|en|drupal|Journal of Paediatric Care|/article/view/77|
RETRACTED: Sleep training and attachment|n=6
This article has been withdrawn at the request of the editors. The retraction notice of 9 June 2014
explains that data for 40 families could not be found. The abstract is kept for the record.

consult|en|gov|Government of Lindow|/consultations/age-of-criminal-responsibility|
This consultation has closed|n=7
This consultation ran from 4 May to 27 July 2012 and has closed. We received 614 responses. A
summary and the government's response are below.

consult-fr|fr|gov|Ville de Sant Odo|/concertation/2018/ecole-du-port|
Cette consultation est terminée|n=6
La consultation sur l'école du port est terminée depuis le 30 juin. 412 avis ont été déposés. La
synthèse et la délibération du conseil figurent ci-dessous.

moved-off|en|gov|Lindow Youth Court|/about/we-have-moved|We have moved|short
The youth court has moved to 12 Mill Lane. The old building is closed. Please update your records;
telephone numbers stay the same.

alle-de|de|wp|Bürgerinitiative Südhafen|/2009/02/ausverkauft/|Ausverkauft: die Domain der Stadt|n=5
Jahrelang gehörte die Domain der Stadt einem Händler, der sie zum Verkauf anbot. Nun hat das
Landgericht entschieden: Der Name steht der Gemeinde zu. Wir dokumentieren das Urteil.

archive-not|en|gov|National Archives of Corvale|/webarchive/notice|
This is an archived page|n=8
This page was archived on 1 October 2010 and is no longer updated. Contact details and links may be
out of date. The white paper on adoption is reproduced below as it was published.

en-long1|en|news|The Marsk Inquirer|/investigations/2020/the-missing-files|The missing files|n=20
For ten years the agency told former residents that their files were lost. We found 3,100 of them
in a warehouse. This is the first of four articles; the ministry declined to be interviewed.

en-long2|en|drupal|Refuge Law Clinic|/briefings/age-assessment|Age assessment: a briefing|n=20
Young people without papers are asked to prove that they are children. This briefing sets out the
case law, the medical evidence against X-rays of wrists and a checklist for lawyers.

en-long3|en|wp|Witness Radio|/2018/05/forced-evictions/|Forced evictions along the canal|n=18|
extra=comments
Six hundred households were told to leave within a day. Our reporters spoke to a teacher whose
school was pulled down while the pupils were at lunch.
"""

WALL = (
    '<div class="cmp" role="dialog"><h2>We value your privacy</h2><p>We and our 842 partners store '
    "and access information on a device. You can accept, reject or manage your choices. Without "
    "consent you can subscribe for 4.99 a month. Legitimate interest. Vendors. Purposes.</p>"
    "<button>Agree and continue</button><button>Manage</button></div>"
)
LOGIN = (
    '<form action="/login" method="post"><label>Username</label><input name="username"><label>'
    'Password</label><input type="password" name="password"><button>Log in</button></form>'
    '<a href="/forgot">Forgot your password?</a><a href="/register">Register</a>'
)
COMMENTS = (
    "<h2>3 comments</h2><p>Hannah: the second link is dead, I get 404 not found.</p><p>Moderator: "
    "this comment has been removed.</p><p>Ola: page not found for me too, use the archive.</p>"
)
EXTRAS = {"wall": WALL, "login": LOGIN, "comments": COMMENTS}


def _body(block: Block) -> str:
    if "list" in block.flags:
        return (
            "<ul>"
            + "".join(
                f'<li><a href="doc-{number}.html">{one.strip()}</a></li>'
                for number, one in enumerate(block.text.split(";"))
            )
            + "</ul>"
        )
    count = 0 if "short" in block.flags else int(block.flags.get("n", "6")) + 8
    extra = block.flags.get("extra", "")
    text = report(block.lang, block.key, block.text, count)
    before = EXTRAS[extra] if extra in ("wall", "login") else ""
    return before + text + (COMMENTS if extra == "comments" else "")


def _case(block: Block) -> Case:
    body = _body(block)
    shown = frame(block.lang, block.style, block.site, block.title, body)
    routes: dict[str, Route] = {
        block.path: sent(shown),
        "/": sent(home(block.lang, block.style, block.site)),
        "*": sent(absent(block.lang, block.style, block.site), 404),
    }
    memento = ""
    if "m" in block.flags:
        memento = frame(block.lang, OLD[block.style], block.site, block.title, body)
    quoted = block.flags.get("q")
    if quoted:
        assert quoted in block.text, block.key
    return Case(
        "living",
        f"ffo-{block.key}",
        (LIVE,),
        routes,
        path=block.path,
        memento=memento,
        quote=quoted,
        title=block.title if "m" in block.flags else None,
    )


PDF_TEXTS = {
    "pdf-report": (
        "/files/2011/care-survey.pdf",
        (
            "Survey of residential care 2011",
            "Summary. Forty-one homes answered the questionnaire.",
            "Page not found in 3 of the files.",
            "Recommendations: inspect twice a year; publish the results.",
        ),
    ),
    "pdf-404": (
        "/docs/link-rot-404.pdf",
        (
            "404 Not Found: link rot in court opinions",
            "We tested 9,412 links. Half no longer lead to the cited text.",
            "Section 2 describes the method and section 3 the results.",
        ),
    ),
    "pdf-circular": (
        "/uploads/circular_17_2006.pdf",
        (
            "Circular 17/2006",
            "To all directors of children's services.",
            "This circular replaces circular 4/2001.",
        ),
    ),
    "pdf-brief": (
        "/bitstream/handle/1887/4021/brief.pdf",
        (
            "Submission to the committee",
            "The coalition regrets that no data were available.",
            "Access denied to two prisons.",
        ),
    ),
}


def pdf(lines: tuple[str, ...]) -> bytes:
    """A PDF of one page with some lines of text."""
    shown = b"".join(
        b"(" + line.encode("ascii").translate(None, b"()\\") + b") Tj T*\n" for line in lines
    )
    stream = b"BT /F1 11 Tf 14 TL 60 760 Td\n" + shown + b"ET"
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        b"/Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%b\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    )
    body, offsets = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        offsets.append(len(body))
        body += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    trailer = b"trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % len(body)
    return body + b"xref\n0 6\n0000000000 65535 f \n" + table + trailer


def living() -> Iterator[Case]:
    """All living pages."""
    for block in blocks(TABLE):
        yield _case(block)
    lost = sent(absent("en", "gov", "Marsk Institutional Repository"), 404)
    for key, (path, lines) in PDF_TEXTS.items():
        answer = sent("x")
        answer = type(answer)(200, {"Content-Type": "application/pdf"}, pdf(lines * 4))
        yield Case("living", f"ffo-{key}", (LIVE,), {path: answer, "*": lost}, path=path)
    plain = "RFC-like memo. Status of this memo: obsolete. " + " ".join(TONGUES["en"].fill)
    text = type(lost)(200, {"Content-Type": "text/plain; charset=utf-8"}, plain)
    yield Case(
        "living",
        "ffo-plain-memo",
        (LIVE,),
        {"/pub/memo-12.txt": text, "*": lost},
        path="/pub/memo-12.txt",
    )
    note = sent(
        page("<p>Closed for the summer. See you in September.</p>", title="Village library")
    )
    yield Case(
        "living", "ffo-note", (LIVE,), {"/notice.html": note, "*": lost}, path="/notice.html"
    )
