"""Living pages, most of them with a difficult subject, shape or length."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply
from citekeeper.demo.media import PNG, small_pdf

from ..case import LIVE, Case, page, sent
from .frames import frame, front, honest, missing, www
from .prose import article, long_article

# name | language | style | path | paragraphs | title | first words
ARTICLES = """
err-history|en|news|/2013/05/the-story-of-404|10|404: the story of an error|Everybody has met \
it: "Page not found". The message is older than most of its readers, and the tale that it was \
named after a room in Geneva is false, as two engineers who were there told us. We asked what it \
does to a citation when the page behind it is gone.
domain-sale|en|wordpress|/2016/02/domain-for-sale/|6|This domain is for sale: who buys our old \
names?|When the youth council let its name lapse, a broker put it up for auction within a day. \
"Buy this domain", said the page where minutes of meetings had stood. The new owner wanted nine \
thousand dollars.
captcha-study|en|library|/bitstream/handle/2014/77/captcha.html|9|Are you human? A study of \
captchas and blind users|We asked forty screen reader users to solve challenges that ask \
visitors to verify that they are not a robot. Access was denied to most of them at least once. \
Checking your browser, the message said, and nothing more came.
casino-ministry|en|drupal|/en/news/casino-licences-2012|5|Ministry revokes licences of eleven \
online casinos|Gambling operators that offered slots, poker and roulette bonuses to minors lost \
their licences on Monday. The regulator said that betting sites had ignored two warnings.
outage-report|en|drupal|/reports/2019/outage|6|Service unavailable: lessons of the 503 week|For \
five days the benefits portal answered with "503 Service Temporarily Unavailable". This report \
explains what happened between the load balancer and the database and what families without \
payments did.
no-longer|en|news|/society/2011/mar/04/no-longer-available|6|Emergency beds no longer available \
in three counties|The beds that were set aside for runaways are no longer available, the county \
confirmed, and the page of the hotline that listed them has been removed. Volunteers have begun \
to keep a list of their own.
access-denied|en|wordpress|/access-denied-report/|8|Access Denied: refugee children and \
school|More than a third of the children in the survey were refused a place. "Access denied" is \
the title that a pupil gave to her drawing, and we have taken it for our report.
account-suspended|en|news|/tech/2020/account-suspended|5|"Account suspended": how activists lost \
their voice|The account has been suspended, wrote the platform, and eleven years of testimony \
were hidden. Three organisations have asked for the files as evidence.
expired|en|drupal|/press/mandate-expired|4|The mandate has expired|The mandate of the special \
inquiry expired on 31 March. Its website will stay online, and the secretariat continues to \
answer letters until the archive has taken over the files.
bots-paper|en|library|/article/view/1182|9|Robots at the gate: automated access to court \
registers|Court portals limit the number of requests. "Too many requests" is what researchers \
read when they download judgments; some clerks believe that unusual traffic from a network is an \
attack.
viagra-trial|en|news|/health/2008/trial-sildenafil|6|Trial of sildenafil in newborns with high \
lung pressure|Viagra and other drugs sold by online pharmacies without prescription have given \
the substance a dubious name. In the ward it saved nine of eleven children.
escort-law|en|portal|/bills/2014/escort-act|6|Escort services bill: second reading|Members \
debated whether advertising for escort and adult webcam services may be placed on sites that are \
open to minors. The amendments on sex work were tabled on behalf of two committees.
maintenance|en|tables|/bulletin/maint97.htm|5|Under construction: schools that were never \
finished|The sign at the gate says "coming soon". It has said so since the roof was put on. We \
visited nine sites that the ministry lists as completed.
login-history|en|wordpress|/2018/11/please-log-in/|6|Please log in: how archives shut the \
door|To read a parish register you must now sign in. Your session has expired, says the screen \
after ten minutes, and the reader begins again. Historians from four countries have signed an \
open letter.
paywall-essay|en|news|/media/2017/subscribe-to-continue|8|Subscribe to continue reading: a short \
history of the paywall|The first newspaper to ask readers for money on the web gave up after a \
year. Today "you have reached your limit of free articles" is a sentence that everyone knows.
moved-town|en|news|/region/2009/the-town-that-moved|8|This page has moved, and so has the \
town|When the mine reached the church, the town was moved three kilometres to the east, and with \
it the cemetery. "We have moved", says a sign in the window of a shop that is not there.
farewell|en|wordpress|/2015/12/31/goodbye/|3|Goodbye, and thank you|This is the last post on \
this blog. After nine years I am moving on, and the site will no longer be updated; everything \
that was written stays where it is, comments are closed.
closed-project|en|typo3|/projects/safe-steps|4|Safe Steps (2009-2013, completed)|The project \
ended in December 2013. This website is an archive and is no longer maintained. The partners' \
addresses may have changed.
obit|en|news|/obituaries/2006/06/14/marit-osk|5|Marit Osk, who listened to children, is dead at \
81|Marit Osk, the paediatrician whose testimony led to the closing of four asylums, died on \
Tuesday in Lindhaven. Her daughter confirmed the death.
statute-31|en|portal|/acts/1998/31/section/12|2|Section 12. Duty to keep records|12. (1) The \
head of an institution shall keep a register of all persons under the age of eighteen years. (2) \
An entry shall not be deleted. (3) A person who removes a page commits an offence. [Repealed: \
paragraph (4).]
repealed|en|portal|/laws/1973/c22|2|Children's Homes Act 1973 (repealed)|This Act has been \
repealed and is no longer in force. Status: historical version. The text as it stood on 30 June \
1999 is shown below for reference.
unhcr-index|en|tables|/docs/index.html|3|Index of country documents|Afghanistan (12), Albania \
(4), Algeria (3), Angola (9), Armenia (2), Austria (1). Documents that could not be found in the \
paper archive are marked with an asterisk.
wikistub|en|library|/wiki/Tarnby_Orphanage|1|Tarnby Orphanage|Tarnby Orphanage was a home for \
boys in Lindhaven (1891-1974). This article is a stub. You can help by expanding it. There is \
currently no text in the section "Notable residents".
forum-404|en|tables|/viewtopic.php?f=4&t=2210|4|Help: my image is a 404|Posted by osk74: \
everything shows "Not Found. The requested URL was not found on this server" when I upload the \
scans. Reply by mod: check the permissions of your folder. Reply: solved, thank you!
notice-para|en|portal|/notices/2012/17|0|Notice 17/2012|The hearing on the care home at Quessel \
is adjourned to 9 May 2012, 10 a.m., hall 2. Interested parties may submit statements in writing \
until 30 April.
pr-funding|en|drupal|/press-releases/2010-06-02|3|Additional funding for shelters|Brussels, 2 \
June 2010. The programme will receive 4.2 million for forty shelters. Note to editors: \
photographs are no longer available on the download page; write to the press office.
empty-chair|en|wordpress|/2014/nothing-found/|7|"Nothing found": what the search for the mass \
graves taught us|Nothing found, wrote the team at the end of each day in the log. After \
seventeen days the ground radar showed what the witnesses had said from the beginning.
oops|en|news|/opinion/2019/oops|6|Oops! Something went wrong in the ministry|Something went \
wrong, said the minister, and smiled. An error has occurred, says his website. Between the two \
sentences lie eighty million and a school without a roof.
blocked-ngo|en|wordpress|/reports/blocked-websites-2016/|8|Blocked: sites that cannot be reached \
from here|We tested nine hundred addresses from four providers. On 118 of them a page says that \
access to this resource is restricted by order of the authority; seven returned error 451.
cookies-law|en|portal|/guidance/cookies|6|Guidance on cookies and similar technologies|You must \
accept or reject? Consent must be as easy to refuse as to give. A banner that says "we value \
your privacy" and hides the refusal does not meet the standard.
js-talk|en|library|/proceedings/2018/paper41|8|Please enable JavaScript: archives and dynamic \
pages|A crawler that does not run scripts sees one sentence: "You need to enable JavaScript to \
run this app." We measured how many of 4,000 cited pages had nothing else to offer.
godaddy-suit|en|news|/business/2012/registrar-suit|6|Registrar sued over parked domains|The \
complaint says that parked pages with sponsored listings earned the registrar and its partner \
Sedo fees from misspelt names of charities. The domain may be for sale by its owner, said the \
pages.
lottery|en|news|/2007/lottery-grants|6|Lottery money: who got the jackpot?|Bingo halls and \
lotteries finance half of the clubs. Bets on horse races brought less than in the year before, \
and casino tax revenue fell as well.
hacked-report|en|drupal|/incident/2015-hacked|5|Our website was hacked|On 3 August intruders \
replaced our front page with advertisements for cheap watches and loans. No personal data were \
taken. The pages were restored from a backup of 1 August.
gone-fishing|en|wordpress|/gone/|6|Gone: the herring fleet of Morrow|Gone are the nets, gone the \
salt. 410 boats were counted in the census of 1910, the same number by which the trade registers \
close.
temp-closed|en|portal|/museum/visit/closed|1|The museum is temporarily closed|The Museum of \
Childhood is closed for renovation until autumn. Schools may borrow the travelling cases; write \
to the education desk.
removed-statue|en|news|/culture/2020/removed|6|Removed: the statue that nobody wanted back|The \
statue has been removed. What was here before, asks a plate on the empty base, and children \
answer with chalk.
lost-files|en|drupal|/inquiry/hearing/14/transcript|10|Transcript of day 14|MS ARLEN: Could the \
file be found? A. No. Q. Was it deleted? A. I do not know. The page does not exist any more, I \
was told. THE CHAIR: We shall rise for ten minutes.
error-budget|en|library|/report/error-rates.html|8|Error 500 and the measurement of public \
services|An internal server error is not an opinion. We counted how often the forty largest \
services failed, and at what hour.
hotel-shut|en|news|/travel/2016/check-availability|6|Check availability: children behind the \
holiday coast|Book now, save up to 60 per cent, the billboards say. Behind the hotels, in \
barracks without water, live the families of those who clean the rooms.
de-404|de|news|/netzwelt/fehler-404-linkverfall|4|Fehler 404: Wenn Quellen verschwinden|"Seite \
nicht gefunden" steht dort, wo Gerichte einst ihre Belege fanden. Ein Viertel der Verweise in \
Urteilen führt ins Leere, zeigt eine Zählung. Was tun Bibliotheken dagegen?
de-wartung|de|typo3|/aktuelles/wartungsarbeiten-talsperre|4|Wartungsarbeiten an der \
Talsperre|Wegen Wartungsarbeiten steht das Wasserwerk vorübergehend nicht zur Verfügung. Wir \
bitten um Verständnis. Die Anlage geht am Montag wieder in Betrieb.
de-casino|de|news|/2018/spielsucht|4|Spielsucht: Das Casino in der Hosentasche|Online-Casinos \
werben mit Bonus und Freispielen um Jugendliche. Beratungsstellen melden doppelt so viele \
Anfragen. Sportwetten stehen an zweiter Stelle.
de-domain|de|wordpress|/2014/domain-zu-verkaufen/|4|Domain zu verkaufen - ein Verein verliert \
seinen Namen|"Diese Domain steht zum Verkauf" las, wer die Protokolle suchte. Der Verein hatte \
die Rechnung von zwölf Euro übersehen.
de-gesetz|de|portal|/gesetze/heimg/12.html|0|§ 12 Aufbewahrung|(1) Der Träger hat Aufzeichnungen \
fünf Jahre aufzubewahren. (2) Danach sind sie zu löschen. (3) (weggefallen)
de-abschied|de|wordpress|/2012/06/abschied/|2|Abschied|Diese Seite wird nicht mehr aktualisiert. \
Nach sechs Jahren schließen wir das Projekt; die Texte bleiben stehen.
de-presse|de|typo3|/presse/2009/pm-114|2|Pressemitteilung 114/2009: Heimkinder|Das Dokument ist \
nicht mehr verfügbar? Doch: Der Abschlussbericht liegt ab heute im Lesesaal. Der Runde Tisch \
tagt wieder im Mai.
de-login|de|library|/handle/10900/4471|3|Digitale Akten: Anmeldung erforderlich|Diese Studie \
fragt, wie Anmeldepflicht die Nutzung von Archivgut verändert. Bitte melden Sie sich an, stand \
an 44 von 60 Portalen.
de-nachruf|de|news|/nachruf/ilse-varn|3|Ilse Varn ist tot|Die Gründerin des Kinderschutzbundes \
in Adelin starb mit 90 Jahren. Sie hatte als Erste die Akten geöffnet.
de-bot|de|news|/digital/ich-bin-kein-roboter|4|"Ich bin kein Roboter"|Ampeln, Zebrastreifen, \
Hydranten: Wer ein Formular absenden will, muss beweisen, dass er ein Mensch ist. Zugriff \
verweigert, heißt es bei jedem dritten Versuch.
fr-404|fr|news|/medias/2014/erreur-404|4|Erreur 404, ou la mémoire qui flanche|« Page \
introuvable » : la formule a remplacé des milliers de rapports publics. Deux documentalistes ont \
recensé les liens morts des avis du Conseil.
fr-ferme|fr|wordpress|/2013/fermeture-du-foyer/|4|Fermeture définitive du foyer des Tilleuls|Le \
foyer est fermé depuis lundi. Les familles n'ont pas été prévenues, et le site du conseil n'est \
plus disponible pour les inscriptions.
fr-loi|fr|portal|/loi/1989/487/article-3|0|Article 3 (abrogé)|Abrogé par l'ordonnance du 15 \
décembre 2000. Version en vigueur du 14 juillet 1989 au 21 décembre 2000 : les départements \
organisent le recueil des informations relatives aux mineurs maltraités.
fr-jeux|fr|drupal|/actualites/jeux-en-ligne|3|Jeux d'argent en ligne : l'autorité bloque 45 \
sites|Casinos, poker, paris sportifs : les opérateurs sans agrément proposaient des bonus aux \
mineurs. Le tribunal a ordonné le blocage.
fr-robot|fr|library|/document/88|3|Vérification : êtes-vous un robot ?|L'article examine l'accès \
automatisé aux bases de jurisprudence. Accès refusé, trop de requêtes : tel est le constat de \
huit équipes.
fr-communique|fr|typo3|/communiques/2008-11|0|Communiqué du 4 novembre 2008|La séance consacrée \
à la protection de l'enfance est reportée au 18 novembre. Les documents ne sont plus \
consultables en salle 3 ; ils le sont en salle 5.
fr-vendre|fr|news|/economie/noms-de-domaine|4|Ce nom de domaine est à vendre|L'association \
n'avait pas renouvelé son nom : il est à vendre pour 4 000 euros. Le greffe dit n'y rien pouvoir.
es-404|es|news|/sociedad/2015/error-404|4|Error 404: archivos que ya no están|«Página no \
encontrada», responde el portal donde estaban las actas. El defensor pidió al ministerio que las \
repusiera.
es-casino|es|news|/juego/2019/casas-de-apuestas|4|Casas de apuestas junto a los \
colegios|Ruletas, tragaperras y bonos de casino a cincuenta metros de la escuela. El pleno \
limita las licencias.
es-cierre|es|wordpress|/2011/cerramos/|2|Cerramos|Este blog ya no se actualiza. Gracias por ocho \
años de lecturas; los textos quedan aquí.
es-aviso|es|portal|/avisos/44-2014|0|Aviso 44/2014|El servicio de registro de menores no estará \
disponible el viernes 6 por mantenimiento. Los plazos se amplían al lunes.
es-ley|es|portal|/boe/1996/1069|2|Artículo 17. Actuaciones en situación de riesgo|(Derogado.) \
Texto original, publicado el 17 de enero de 1996 y en vigor desde el 16 de febrero.
es-robot|es|wordpress|/2017/no-soy-un-robot/|3|No soy un robot|Acceso denegado: así empieza el \
testimonio de una lectora ciega que quiso pedir cita.
nl-404|nl|news|/nieuws/2016/dode-links|4|Pagina niet gevonden: dode links in vonnissen|Een kwart \
van de verwijzingen werkt niet meer. De rechtbank wil voortaan kopieën bewaren.
nl-gokken|nl|drupal|/onderwerpen/gokken|3|Online gokken en jongeren|Casino's en wedkantoren \
mogen geen bonus meer aanbieden aan spelers onder de 24.
nl-gesloten|nl|wordpress|/2013/gesloten/|1|Het tehuis is gesloten|Wij zijn per 1 januari \
gestopt. Deze website blijft als archief staan en wordt niet meer bijgewerkt.
nl-bericht|nl|portal|/stcrt-2010-118|0|Staatscourant 2010, 118|Besluit van 4 februari 2010 tot \
intrekking van de erkenning van stichting De Brug. Het besluit treedt in werking met ingang van \
de dag na publicatie.
it-404|it|news|/2017/link-rotti|4|Pagina non trovata: i link rotti delle sentenze|Un quarto dei \
rinvii non porta più a nulla. La biblioteca del Senato ha iniziato a salvarne copia.
it-vendita|it|wordpress|/2015/dominio-in-vendita/|3|Dominio in vendita: il caso della \
onlus|«Questo dominio è in vendita», si leggeva al posto dei bilanci. Il prezzo: tremila euro.
it-avviso|it|portal|/avvisi/9|0|Avviso n. 9 del 2011|La biblioteca resterà chiusa dal 2 al 14 \
agosto. Il catalogo non sarà accessibile.
it-legge|it|portal|/leggi/184-1983/art9|0|Art. 9 (abrogato)|Comma 1. Chiunque ha facoltà di \
segnalare situazioni di abbandono di minori. Comma 2. (Soppresso.)
pt-404|pt|news|/2018/pagina-nao-encontrada|4|Página não encontrada: a memória que o Estado \
apagou|Relatórios de trinta anos deixaram de estar disponíveis quando o portal mudou de dono.
pt-jogo|pt|drupal|/noticias/jogo-online|3|Jogo online: casinos perdem licença|Apostas, póquer e \
bónus oferecidos a menores levaram à suspensão de seis operadores.
pt-edital|pt|portal|/editais/2013-22|0|Edital 22/2013|Torna-se público que o prazo para consulta \
termina a 30 de abril. O processo pode ser visto na secretaria.
pl-404|pl|news|/kraj/2014/blad-404|4|Błąd 404, czyli znikające dowody|Nie znaleziono strony - \
taki napis widzą sędziowie, którzy sprawdzają przypisy.
pl-kasyno|pl|news|/2016/kasyno|3|Kasyna w sieci pod lupą|Zakłady bukmacherskie i automaty bez \
licencji kuszą nieletnich bonusami.
pl-koniec|pl|wordpress|/2012/koniec/|1|Koniec projektu|Strona nie jest już aktualizowana. \
Dziękujemy wolontariuszom.
cs-404|cs|news|/2015/stranka-nenalezena|3|Stránka nenalezena|Tak se jmenuje výstava o mizejících \
dokumentech. Chyba 404 visí v rámu nad vchodem.
cs-hazard|cs|drupal|/aktuality/hazard|3|Hazard a mladiství|Kasina a sázkové kanceláře nesmějí \
nabízet bonusy.
sv-404|sv|news|/2016/sidan-finns-inte|3|Sidan finns inte - länkröta i domar|Var fjärde \
hänvisning leder till ett felmeddelande.
sv-stangt|sv|portal|/meddelande/12|0|Meddelande 12/2009|Expeditionen är stängd den 30 april. \
Handlingar kan lämnas i brevlådan vid entrén.
da-404|da|news|/2017/siden-findes-ikke|3|Siden findes ikke længere|Et barnehjems historie \
forsvandt fra nettet, og to arkivarer fandt den igen.
da-lukket|da|wordpress|/2014/lukket/|1|Vi lukker|Projektet er slut, og hjemmesiden opdateres \
ikke længere.
fi-404|fi|news|/2018/sivua-ei-loydy|3|Sivua ei löydy: katoavat lähteet|Joka neljäs viite johtaa \
virhesivulle, kertoo kirjasto.
fi-peli|fi|drupal|/ajankohtaista/rahapelit|3|Rahapelit ja nuoret|Kasinot ja vedonlyönti \
houkuttelevat alaikäisiä.
el-404|el|news|/2015/selida|3|Η σελίδα δεν βρέθηκε: χαμένα αρχεία|Το ένα τέταρτο των παραπομπών \
δεν λειτουργεί πια, λέει η βιβλιοθήκη της Βουλής.
ru-404|ru|news|/2014/oshibka-404|4|Ошибка 404: исчезнувшие документы|«Страница не найдена» - так \
отвечает сайт, где лежали протоколы комиссии.
ru-kazino|ru|news|/2011/kazino|3|Казино закрыли, игроки остались|Букмекеры и игровые автоматы \
ушли в интернет и предлагают бонусы подросткам.
ru-zakon|ru|portal|/acts/120-fz|1|Статья 8 (утратила силу)|Редакция, действовавшая до 1 января \
2004 года. Утративший силу пункт приведён для справки.
tr-404|tr|news|/2016/sayfa-bulunamadi|3|Sayfa bulunamadı: kaybolan raporlar|Bakanlığın sitesi \
yenilendi, yüz elli rapora artık ulaşılamıyor.
tr-kumar|tr|drupal|/haber/yasa-disi-bahis|3|Yasa dışı bahis siteleri|Kumar, casino ve bahis \
sitelerine erişim engellendi; gençlere bonus sunuluyordu.
ja-404|ja|news|/2019/link-rot|3|「ページが見つかりません」消える公文書|省庁のサイト改修で、判決が引用した資料の四分の一が読めなくなった。
ja-oshirase|ja|portal|/oshirase/0412|0|お知らせ(平成24年4月12日)|児童相談所の窓口は4月20日まで臨時休業いたします。電話相談は通常どおり受け付けます。
zh-404|zh|news|/2017/0412/c1001.html|3|页面不存在:消失的公文|网站改版之后,判决书引用的资料有四分之一无法打开,图书馆开始自行保存。
zh-bocai|zh|news|/2015/dubo.html|3|警方打击网络赌博|多家赌场和博彩网站以彩金吸引未成年人,法院昨日宣判。
ar-404|ar|news|/2016/article404|3|الصفحة غير موجودة: أرشيف يختفي|ربع الإحالات في الأحكام لم يعد \
يعمل بعد تجديد موقع الوزارة.
ar-ilan|ar|portal|/notices/7|0|إعلان رقم 7 لعام 2013|تؤجل الجلسة المخصصة لدور الرعاية إلى التاسع \
من أيار، وتقبل المذكرات حتى نهاية نيسان.
"""


def _row(row: str) -> Case:
    name, lang, style, path, count, title, lead = row.split("|")
    number = int(count)
    if lang != "en" and number > 2:
        number = 6 + len(name) % 5
    more = (
        long_article(lang, name, number)
        if number > 5
        else article(lang, name, ("care", "budget", "court", "water")[len(name) % 4], number)
    )
    body = f'<p class="lead">{lead}</p>{more}'
    routes = honest(lang, path, sent(frame(lang, title, body, style)), style)
    return Case("living", f"ffi-{name}", (LIVE,), routes, path=path)


EPRINT = frame(
    "en",
    "Child labour in brick kilns, 1990-2004",
    "<p>Osk, M. and Varn, I. (2005) <i>Child labour in brick kilns</i>. Working paper 31. "
    "University of Lindhaven.</p><p><b>Full text not available from this repository.</b></p>"
    f"<h2>Abstract</h2>{article('en', 'eprint', 'care', 2)}<table><tr><th>Item Type:</th><td>"
    "Monograph</td></tr><tr><th>Deposited:</th><td>09 Mar 2006</td></tr><tr><th>Status:</th><td>"
    "Published</td></tr></table><p>Repository staff only: item control page</p>",
    "library",
    "Lindhaven ePrints",
)
DSPACE = frame(
    "es",
    "Informe sobre centros de acogida 2003",
    "<table><tr><td>Autor</td><td>Defensoría del Menor</td></tr><tr><td>Fecha</td><td>2003-11"
    "</td></tr><tr><td>Ficheros</td><td>No hay ficheros asociados a este ítem.</td></tr></table>"
    + article("es", "dspace", "care", 2),
    "library",
    "Repositorio institucional",
)
OJS = frame(
    "pt",
    "Crianças institucionalizadas: um estudo",
    "<p>Login ou cadastro necessário para comentar. PDF (R$ 0,00)</p><h2>Resumo</h2>"
    + article("pt", "ojs", "care", 3)
    + "<h2>Referências</h2><p>Link indisponível em 2 casos.</p>",
    "library",
    "Revista de Estudos Sociais",
)
COMMENTS = (
    article("en", "comments", "budget", 4)
    + "<h2>6 comments</h2>"
    + "".join(
        f'<div class="comment"><b>{who}</b><p>{what}</p></div>'
        for who, what in (
            ("jan", "The link to the annex is broken: Page not found."),
            ("mira", "Same here, 404 since Monday."),
            ("editor", "Sorry! The file had been removed by mistake. It is back now."),
            ("olu", "This content is not available in my country."),
            ("[deleted]", "This comment has been removed."),
            ("tess", "Works for me."),
        )
    )
)
HARD_COOKIE = (
    '<div class="overlay"><h2>Before you continue</h2><p>We and our 842 partners process data '
    "such as your IP address. Accept all or reject all, or subscribe for 2.99 a month to read "
    "without tracking.</p><button>Accept all</button><button>Reject all</button></div>"
)
LOGINBOX = (
    '<form class="login" action="/login"><label>User name</label><input name="u"><label>Password'
    '</label><input type="password" name="p"><button>Log in</button><a href="/lost">Forgot '
    "your password?</a></form>"
)
CFSCRIPT = (
    '<script>(function(){var d=document.createElement("script");d.src="/cdn-cgi/challenge-'
    'platform/scripts/jsd/main.js";document.head.append(d)})()</script>'
)
PLAIN = "REPORT OF THE COMMISSIONER\n\nPart II. Institutions.\n\n" + "\n\n".join(
    article("en", "plain", s, 4).replace("<p>", "").replace("</p>", "") for s in ("care", "court")
)
PDF_TEXTS = (
    ("pdf-404", "Error 404 and the law of evidence"),
    ("pdf-casino", "Annual report on casinos and gambling 2011"),
    ("pdf-domain", "Domain for sale - guidance for charities"),
    ("pdf-report", "Inspection of residential homes 2009, final report"),
    ("pdf-budget", "Supplementary estimates 2013"),
    ("pdf-access", "Access denied: schooling of refugee children"),
)
EN_PAGES = {
    "eprint": ("/id/eprint/3312/", EPRINT),
    "dspace": ("/handle/10644/2201", DSPACE),
    "ojs": ("/index.php/res/article/view/4410", OJS),
    "comments": ("/2010/09/annex/", frame("en", "The annex of the audit report", COMMENTS)),
    "cookie-over": (
        "/world/2021/kilns",
        frame("en", "The kilns burn again", HARD_COOKIE + long_article("en", "kilns", 8), "news"),
    ),
    "loginbox": (
        "/node/812",
        frame("en", "Country report 2004", LOGINBOX + article("en", "node", "court", 5), "drupal"),
    ),
    "cf-script": (
        "/analysis/grants",
        frame("en", "Where the grants went", article("en", "cf", "budget", 5) + CFSCRIPT, "portal"),
    ),
    "recaptcha-form": (
        "/contact-the-inquiry/",
        frame(
            "en",
            "How to give evidence",
            article("en", "rc", "care", 3) + "<form><textarea>"
            '</textarea><div class="g-recaptcha" data-sitekey="6Lxx"></div><button>Send</button>'
            '</form><script src="https://www.google.com/recaptcha/api.js"></script>',
        ),
    ),
    "noscript": (
        "/data/2012/kids",
        frame(
            "en",
            "Data brief: children in care",
            "<noscript>Please enable JavaScript to view "
            "this page properly.</noscript>" + article("en", "ns", "care", 5),
            "portal",
        ),
    ),
    "soft-paywall": (
        "/politics/estimates",
        frame(
            "en",
            "Estimates pass by two votes",
            article("en", "sp", "budget", 4)
            + '<div class="promo">You have 2 free articles left this month. Subscribe.</div>',
            "news",
        ),
    ),
    "one-image": (
        "/maps/1912/sheet4.htm",
        page(
            "<h3>Sheet 4: Tarnby and environs, 1912</h3><p>Scale 1:25 000. Surveyed 1909, "
            'printed 1912 by the land office; hand coloured.</p><img src="s4.png" alt="map">'
            '<p><a href="sheet3.htm">Sheet 3</a> <a href="sheet5.htm">Sheet 5</a></p>',
            title="Sheet 4",
        ),
    ),
    "home-page-1998": (
        "/~varn/paper.html",
        page(
            f"<h1>Notes on foster care</h1><hr>{article('en', 'varn', 'care', 4)}<hr><address>"
            "I. Varn. Last modified: 12-Oct-1998. This page is under construction.</address>",
            title="Notes on foster care",
        ),
    ),
    "spam-comment": (
        "/2009/04/wells/",
        frame(
            "en",
            "Seven wells",
            article("en", "wells", "water", 4) + "<h2>Comments</h2><p>"
            "cheap replica watches, online casino bonus, click here</p><p>buy viagra</p>",
        ),
    ),
    "ad-domain": (
        "/town/2008/pumps",
        frame(
            "en",
            "New pumps for the upper quarter",
            article("en", "pumps", "water", 4)
            + '<div class="ad">Get your .example domain today! Domains for sale from 0.99</div>',
            "news",
        ),
    ),
    "captcha-table": (
        "/stats/table7.html",
        page(
            "<h2>Table 7. Children placed, by province</h2><table border=1><tr><th>Province</th>"
            "<th>2003</th><th>2004</th></tr>"
            + "".join(
                f"<tr><td>{p}</td><td>{n * 37 % 211}</td><td>{n * 53 % 199}</td></tr>"
                for n, p in enumerate(("Velmora", "Tarnby", "Quessel", "Morrow", "Adelin"), 3)
            )
            + "</table><p>.. not available. - nil.</p>",
            title="Table 7",
        ),
    ),
}


def cases() -> Iterator[Case]:
    """All of them."""
    for row in ARTICLES.strip().splitlines():
        yield _row(row)
    for name, (path, markup) in EN_PAGES.items():
        yield Case("living", f"ffi-{name}", (LIVE,), honest("en", path, sent(markup)), path=path)
    for name, title in PDF_TEXTS:
        path = f"/files/{name}.pdf"
        reply = Reply(200, {"Content-Type": "application/pdf"}, small_pdf(title))
        yield Case("living", f"ffi-{name}", (LIVE,), honest("en", path, reply), path=path)
    path = "/pub/commissioner-1999.txt"
    text = Reply(200, {"Content-Type": "text/plain; charset=utf-8"}, PLAIN)
    yield Case("living", "ffi-plain-text", (LIVE,), honest("en", path, text), path=path)
    image = Reply(200, {"Content-Type": "image/png"}, PNG)
    path = "/img/map-1912.png"
    yield Case("living", "ffi-png", (LIVE,), honest("en", path, image), path=path)
    for lang in ("en", "de", "fr", "cs", "ru"):
        host = f"ffi-www-{lang}.example"
        path = "/report/2011/homes.html"
        reply = sent(frame(lang, "2011", article(lang, host, "care", 4), "typo3"))
        yield Case("living", f"ffi-www-{lang}", (LIVE,), www(host, path, reply, lang), path=path)
    # an article whose address is not in the list of its own neighbours: the site shows its front
    # page to everything it does not know, and the article is there all the same
    for lang, style in (
        ("en", "news"),
        ("de", "typo3"),
        ("es", "portal"),
        ("pl", "wordpress"),
        ("ja", "news"),
    ):
        path = "/2013/archive/kinder-0412.html"
        reply = sent(frame(lang, "2013-0412", article(lang, f"front{lang}", "care", 4), style))
        routes = {path: reply, "*": front(lang, style)}
        yield Case("living", f"ffi-catchall-{lang}", (LIVE,), routes, path=path)
    # the same with neighbours that get a soft 404 in 200
    for lang, style in (
        ("en", "drupal"),
        ("fr", "typo3"),
        ("it", "portal"),
        ("el", "news"),
        ("zh", "news"),
    ):
        path = "/index.php?id=3310&doc=kids"
        reply = sent(frame(lang, "Dossier 3310", article(lang, f"soft{lang}", "care", 4), style))
        routes = {path: reply, "/": front(lang, style), "*": missing(lang, style, "", 200)}
        yield Case("living", f"ffi-softhome-{lang}", (LIVE,), routes, path=path)
