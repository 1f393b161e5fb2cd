"""Pages that are gone: soft 404s of many products, removal notices, honest 404s with odd bodies."""

from __future__ import annotations

from ..case import Case
from .kit import read

SOFT = """
= soft-wp-oops | en | wordpress | Harrow Hill Ramblers | harrowhill-ramblers.example | /2012/06/ridge-walk-report/ | soft | all
# Oops! That page can&rsquo;t be found.
It looks like nothing was found at this location. Maybe try one of the links below or a search?

<h2>Most used categories</h2><ul><li>Walks (81)</li><li>Rights of way (20)</li><li>Teas (11)</li></ul>

= soft-drupal | en | drupal | Tidewater Policy Forum | tidewater-policy.example | /node/4417 | soft | all
# Page not found
The requested page could not be found.

= soft-typo3 | de | typo3 | Landesverband der Imker Süd | imker-sued.example | /fachberatung/varroa-2013/ | soft | all
# Diese Seite existiert leider nicht (mehr)
Möglicherweise haben Sie einen veralteten Link benutzt oder die Adresse falsch eingegeben. Bitte gehen Sie über das Menü.

= soft-joomla | it | joomla | Unione Speleologi Iblei | speleologi-iblei.example | /grotte/monello-rilievo | soft | all
# 404 - Articolo non trovato
Non puoi visualizzare questa pagina perché: un segnalibro non aggiornato; un motore di ricerca con un elenco non aggiornato; un indirizzo errato; non hai
accesso a questa pagina.

= soft-mediawiki | en | wiki | Tramway Wiki | tramwaywiki.example | /wiki/Swindon_depot_fire | soft | all
# Swindon depot fire
There is currently no text in this page. You can search for this page title in other pages, search the related logs, or create this page.

= soft-phpbb | en | forum | Two-Stroke Forum | twostroke-forum.example | /viewtopic.php?f=2&t=90871 | soft | all
# Information
<div class="message"><p>The requested topic does not exist.</p></div>

= soft-vbulletin | en | forum | Koi Keepers Board | koikeepers.example | /showthread.php?t=33120 | soft | all
# Board Message
<div class="panel"><p>No Thread specified. If you followed a valid link, please notify the administrator.</p></div>

= soft-dspace | es | repo | Repositorio Digital Andino | repositorio-andino.example | /handle/10644/3390 | soft | all
# Recurso no encontrado
No se ha podido encontrar el identificador que ha solicitado. Compruebe que lo ha escrito bien o vuelva a la página principal del repositorio.

= soft-ojs | pt | repo | Revista Paulista de Solos | revista-solos.example | /index.php/rps/article/view/771 | soft | all
# Submissão inexistente
O artigo solicitado não foi localizado nesta revista.

= soft-sharepoint | en | gov | Department of Inland Fisheries | inland-fisheries.example | /Pages/eel-passes-2012.aspx | soft | all
# Sorry, we can't find what you are looking for
The web site has been rebuilt and this document may have been renamed, moved or deleted. Please use the search, or write to the web team.

= soft-news-fr | fr | news | Le Courrier du Marais | courrier-marais.example | /actualite/2011/crue-record-415 | soft | all
# Oups, cet article a pris le large
Le contenu que vous cherchez a été supprimé ou déplacé. Retrouvez toute l'actualité du Marais en page d'accueil.

= soft-nl-gov | nl | gov | Provincie Zuiderland | provincie-zuiderland.example | /natuur/otter-2010 | soft | all
# Helaas, deze pagina is er niet
De pagina die u zoekt is verplaatst of verwijderd. Mogelijk helpt de zoekfunctie u verder.

= soft-shop-magento | en | shop | Tillerman Chandlery | tillerman-chandlery.example | /bronze-cleat-6in.html | soft | all
# Whoops, our bad...
The page you requested was not found, and we have a fine guess why. If you typed the URL directly, please make sure the spelling is correct. If you clicked on a
link to get here, the link is outdated.

= soft-es-univ | es | portal | Universidad del Litoral Norte | uln-universidad.example | /fac/agro/apuntes/riego.html | soft | all
# ¡Vaya! No hemos encontrado la página
El enlace que ha utilizado ya no lleva a ninguna parte. Puede que la facultad haya reorganizado sus contenidos.

= soft-ja-city | ja | gov | 潮見市 | shiomi-city.example | /kurashi/bosai/tsunami2011.html | soft | all
# お探しのページは見つかりませんでした
ページが削除されたか、アドレスが変更された可能性があります。お手数ですが、トップページまたはサイト内検索からお探しください。

= soft-zh-portal | zh | news | 江城在线 | jiangcheng-online.example | /content/2013-05/17/c_4471.htm | soft | all
# 抱歉，您访问的页面不存在或已被删除
五秒后将自动返回首页。您也可以查看今日热点。

= soft-ru-news | ru | news | Вести Приозёрья | vesti-priozerya.example | /2012/04/ledohod/ | soft | all
# Упс! Такой страницы нет
Возможно, материал удалён или перенесён в другой раздел. Попробуйте воспользоваться поиском.

= soft-pl-museum | pl | wordpress | Muzeum Flisactwa | muzeum-flisactwa.example | /wystawy/tratwy-2010/ | soft | all
# Nic tu nie ma
Wygląda na to, że szukanej strony już u nas nie ma. Spróbuj skorzystać z wyszukiwarki.

= soft-cs | cs | joomla | Spolek Železných Hor | zeleznehory-spolek.example | /clanky/lomy-2009 | soft | all
# Požadovaná stránka neexistuje
Omlouváme se, článek byl zrušen nebo přesunut.

= soft-sv | sv | drupal | Myndigheten för Insjöfrågor | insjofragor.example | /rapporter/2011-8 | soft | all
# Hoppsan, sidan kunde inte hittas
Vi har nyligen byggt om webbplatsen, och vissa äldre rapporter har tagits bort.

= soft-fi | fi | gov | Saaristovirasto | saaristovirasto.example | /lausunnot/2010/14 | soft | all
# Valitettavasti etsimääsi sivua ei löytynyt
Sivu on poistettu tai sen osoite on muuttunut.

= soft-el | el | portal | Αρχείο Νησιωτικών Μελετών | arxeio-nision.example | /meletes/2009/sfouggarades | soft | all
# Σφάλμα 404: δεν βρέθηκε
Η σελίδα που ζητήσατε έχει διαγραφεί ή έχει αλλάξει διεύθυνση.

= soft-tr | tr | news | Körfez Postası | korfezpostasi.example | /haber/2012/balikci-barinagi | soft | all
# Aradığınız haber bulunamadı
Haber yayından kaldırılmış olabilir. Ana sayfadaki güncel haberlere göz atabilirsiniz.

= soft-ar | ar | portal | مركز دراسات الواحات | oasis-studies.example | /buhuth/2010/afalaj | soft | all
# عذرا، الصفحة التي تبحث عنها غير موجودة
ربما تم حذف الصفحة أو تغيير عنوانها. يمكنك العودة إلى الصفحة الرئيسية.

= soft-pdfhost | en | portal | PaperPlane Uploads | paperplane-up.example | /d/qk38f1/survey-of-hedges | soft | all
# File not found
The document you were looking for has been deleted by its owner, or the link is wrong. Upload your own: 2 GB free for everybody.

= soft-ebooks | en | repo | County Digital Library | county-digital-library.example | /cgi-bin/view?doc=CDL00417 | soft | all
# No such document
The identifier you supplied does not match any item in the collection.

= soft-asp | en | tables | Cotswold Sheep Breeders | cotswold-sheep.example | /flock.asp?id=319 | soft | all
# Flock details
Sorry, no record matches your request.

= soft-empty-record | de | tables | Glockenkataster Ostholm | glockenkataster.example | /glocke.php?nr=2217 | soft | all
# Glocke
Kein Datensatz vorhanden.

= soft-notindex | en | bare | members.dialhouse.example | members-dialhouse.example | /~pwills/knots.html | soft parked | host
# This member's page has been removed
The personal web space service closed on 31 October 2014 and all member pages have been deleted. We thank our customers for 17 years of homepages.

= soft-geocity | fr | bare | Pages perso Numéricable-Loire | pagesperso-loire.example | /jm.bertin/moulins.htm | soft parked | host
# Le service Pages Perso est arrêté
Depuis le 5 septembre 2013 les pages personnelles de nos abonnés ne sont plus accessibles. Les contenus ont été effacés et ne peuvent pas être récupérés.

= soft-blogplatform | nl | bare | Praatpaal Weblogs | praatpaal-weblogs.example | /henk/2009/eksters | soft parked | host
# Praatpaal is gestopt
Alle weblogs zijn op 1 juli 2015 offline gehaald. Bedankt voor het schrijven en het lezen.

= soft-search | en | portal | Bureau of Rural Statistics | rural-statistics.example | /pubs/sb-2009-14 | soft | all
# Search results
Your search for this address returned no results. 0 documents found. Try fewer words.

= soft-framework | en | bare | cropwatch | cropwatch-app.example | /bulletins/2013/22 | soft | all
# NotFoundError: no route matches
Nothing to see at this path. Go back to the dashboard.

= soft-wix | en | portal | Pottery at Pikes Ford | pikesford-pottery.example | /glaze-notes | soft | all
# This page isn't available
The link you followed may be broken, or the page may have been removed.
"""

REMOVED = """
= rem-article | en | news | Severn Evening Star | severn-star.example | /news/2012/quarry-blast-4410 | soft | ok
# This article has been removed
The story that was published at this address has been taken down. For questions about it please write to the readers' editor.

= rem-legal | de | news | Donau Anzeiger | donau-anzeiger.example | /wirtschaft/2011/insolvenz-kessler | soft | ok
# Artikel nicht mehr verfügbar
Dieser Beitrag ist aus rechtlichen Gründen nicht mehr abrufbar. Wir bitten um Verständnis.

= rem-agency | fr | news | La Dépêche des Causses | depeche-causses.example | /monde/2012/sommet-climat | soft | ok
# Contenu expiré
Cette dépêche d'agence n'est plus disponible : conformément à nos accords, les textes sont retirés du site au bout de six mois.

= rem-job | en | portal | Upland Trust Careers | uplandtrust-careers.example | /vacancy/2015-077-ranger | soft | ok
# This vacancy has closed
The job you are looking for is no longer available. See our current vacancies or sign up for alerts.

= rem-listing | es | shop | Mercadillo del Motor | mercadillo-motor.example | /anuncio/887123-vespa-1961 | soft | ok
# Este anuncio ya no está disponible
El vendedor lo ha retirado o ha caducado. Aquí tienes otros anuncios parecidos: Lambretta 1959; Vespa 125; Montesa Impala.

= rem-video | en | portal | Reelshare | reelshare-video.example | /watch?v=aa71kq | soft | ok
# Video unavailable
This video has been removed by the uploader.

= rem-account | en | blog | Quillpost | quillpost.example | /@marshwarbler/on-reeds | soft | ok
# The author deleted this story
Stories on Quillpost belong to their writers, who may delete them at any time.

= rem-suspended-user | pt | portal | Praça Social | praca-social.example | /u/vigia_do_rio/p/55103 | soft | ok
# Esta publicação não está mais disponível
A conta do usuário foi encerrada ou a publicação foi excluída.

= rem-thread | it | forum | Il Forno a Legna | forno-a-legna.example | /t/lievito-madre-perso/2210 | soft | ok
# Discussione eliminata
Questa discussione è stata rimossa da un moderatore e non è più visibile.

= rem-pl | pl | shop | Targ Rolny Online | targ-rolny.example | /oferta/ursus-c330-19912 | soft | ok
# Oferta nieaktualna
To ogłoszenie zostało usunięte lub wygasło.

= rem-ja | ja | news | 北浜新報 | kitahama-shinpo.example | /articles/20120308-11 | soft | ok
# この記事は公開を終了しました
掲載期間が過ぎたため、記事をご覧いただくことができません。

= rem-nl-event | nl | joomla | Dorpshuis De Kiekendief | dekiekendief.example | /agenda/lezing-kokmeeuw | soft | ok
# Evenement niet meer beschikbaar
Dit evenement is verwijderd. Kijk in de agenda voor wat er nog komt.

= rem-look-withdrawn | en | gov | Agency for Plant Health | plant-health-agency.example | /guidance/ash-dieback-felling | live | ok
# [Withdrawn] Felling infected ash: guidance
This guidance was withdrawn on 1 March 2016. It is no longer current; the text is kept for reference.

Do not fell young trees that show dieback in the crown only. Infected leaf litter may be burned or composted in closed vessels over 60 degrees. Movement of logs is allowed where bark
has been removed. Hauliers should brush the bed of the lorry. Trees by the road are the landowner's duty, not ours.

= rem-look-expired-call | en | drupal | Maritime Heritage Fund | maritime-heritage-fund.example | /calls/2014-small-boats | live | ok
# Small Boats Scheme 2014
This call has closed. Applications are no longer accepted.

Who could apply: owners of working boats under 12 metres built before 1960. Grants of 500 to 8,000 pounds paid half the cost of hull repairs; engines were not eligible. Applicants had to
show the boat for one day a year. The panel met in June and awarded nineteen grants, listed below with their harbours.

= rem-look-job-kept | de | portal | Stellenarchiv Denkmalpflege | stellen-denkmalpflege.example | /2013/restaurator-papier | live | ok
# Restaurator/in Papier (Vollzeit), Staatsbibliothek Arnsfeld
Diese Stelle ist bereits besetzt. Die Ausschreibung bleibt als Archiv sichtbar.

Aufgaben: Behandlung von Tintenfraß an Handschriften des 17. Jahrhunderts, Trockenreinigung, Anleitung von zwei Volontärinnen. Verlangt werden ein einschlägiger Abschluss und
Erfahrung mit Japanpapier. Vergütung nach Tarif, befristet auf drei Jahre. Bewerbungsschluss war der 15. Mai 2013.

= rem-look-listing-sold | fr | shop | Brocante du Canal | brocante-canal.example | /objets/horloge-comtoise-1830 | live | ok
# Horloge comtoise, vers 1830
Vendu. Cet objet n'est plus disponible à la vente.

Mouvement à échappement à ancre, sonnerie des heures répétée deux minutes après. Fronton en laiton repoussé à décor de moisson, cadran émaillé signé Jobez à Morez. Gaine en sapin peint, reprises au
pied. Hauteur 236 cm. Provient d'une ferme de Dampierre.

= rem-look-correction | es | news | El Faro de Cabo Gris | faro-cabogris.example | /economia/2013/lonja-cierre | live | ok
# La lonja no cerrará en octubre
Nota de la redacción: se ha eliminado de este artículo un párrafo que atribuía por error unas declaraciones al patrón mayor.

La subasta seguirá a las cinco de la tarde, aunque con menos cajas. El puerto desembarcó el año pasado 410 toneladas de gamba, un tercio menos. «Mientras haya hielo habrá lonja», dijo el encargado. La autoridad
portuaria estudia alquilar la segunda nave a una piscifactoría.

= rem-look-old-version | nl | gov | Inspectie Binnenvaart | inspectie-binnenvaart.example | /regels/veerponten-2008 | live | ok
# Regeling veerponten 2008 (vervallen)
Let op: deze regeling is vervallen per 1 januari 2015 en wordt niet meer bijgewerkt.

Artikel 1. Een pont voor meer dan twaalf personen heeft twee opvarenden. Artikel 2. De ketting wordt elk jaar gemeten; bij tien procent slijtage wordt zij vervangen. Artikel 3. Bij
mist onder honderd meter ligt de pont stil.
"""

DEAD = """
= dead-poem | en | bare | Inkhorn Review | inkhorn-review.example | /issues/3/kestrel | dead | host
status: 404
# A page is a kind of promise
and this one we have not kept. Turn back, traveller; the issue you want has crumbled in the damp of our server room. We are told the poems were good.

= dead-410-long | en | blog | Wool and Wire | woolandwire.example | /2010/10/cards | dead | all
status: 410
# Gone
I took down everything before 2012. It was young and cross and mostly about my landlord. Nothing here will come back; please delete your bookmark. Newer posts are listed at the side.

= dead-404-shop | de | shop | Samenhaus Quendel | samenhaus-quendel.example | /saatgut/haferwurz-mammut.html | dead | all
status: 404
# Diesen Artikel führen wir nicht mehr
Vielleicht gefällt Ihnen: Schwarzwurzel „Hoffmanns“, Pastinake „Halblange“, Zuckerwurzel. Versandkostenfrei ab 25 Euro. Gutscheine sind auch schön.

= dead-404-news | fr | news | Radio Corniche | radio-corniche.example | /podcasts/2011/sirene | dead | all
status: 404
# Cette émission n'est plus en ligne
Les podcasts sont conservés deux ans. Écoutez le direct, ou découvrez nos séries : Les Naufrageurs, Une ville la nuit, Le Bruit des ports.

= dead-404-json | en | bare | api.tidegauge | api-tidegauge.example | /v1/stations/immingham/2009 | dead | host
status: 404
<pre>{"type":"about:blank","title":"Not Found","status":404,"detail":"No static resource v1/stations/immingham/2009."}</pre>

= dead-404-home | es | portal | Instituto de Caminos Vecinales | caminos-vecinales.example | /informes/1999/puentes.html | dead | all
status: 404
# Bienvenido al Instituto
Desde 1954 estudiamos los caminos que nadie asfalta. Consulte la agenda de cursos, la biblioteca y las becas. Esta semana: jornada sobre muros en seco.

= dead-404-tomcat | en | bare | HTTP Status 404 | lepidoptera-records.example | /atlas/species.jsp?sp=1221 | dead | host
status: 404
# HTTP Status 404 – Not Found
<hr><p><b>Type</b> Status Report</p><p><b>Message</b> /atlas/species.jsp</p><p><b>Description</b> The origin server did not find a current representation for the target resource.</p><hr><h3>Apache Tomcat/8.5.32</h3>

= dead-404-nginx | en | bare | 404 Not Found | kilnlog.example | /cone-tables.html | dead | host
status: 404
<center><h1>404 Not Found</h1></center><hr><center>nginx/1.18.0 (Ubuntu)</center>

= dead-404-iis | en | bare | 404 - File or directory not found. | shire-horse-stud.example | /stallions/1998.htm | dead | host
status: 404
# Server Error
<h2>404 - File or directory not found.</h2><h3>The resource you are looking for might have been removed, had its name changed, or is temporarily unavailable.</h3>

= dead-404-it | it | gov | Autorità del Bacino Fosso | bacino-fosso.example | /piani/2006/relazione | dead | all
status: 404
# Il documento richiesto non è stato trovato
Il sito è stato rinnovato a gennaio. Per i piani anteriori al 2010 rivolgersi all'ufficio protocollo.

= dead-410-nl | nl | wordpress | Stadslandbouw Noord | stadslandbouw-noord.example | /2011/kippen-op-het-dak/ | dead | all
status: 410
# Deze pagina is definitief verwijderd
We hebben ons oude weblog opgeruimd. De kippen maken het goed.

= dead-404-pt | pt | drupal | Observatório das Marés | observatorio-mares.example | /dados/leixoes-1988 | dead | all
status: 404
# Ops, esta página afundou
Não conseguimos encontrar o que procura. Verifique o endereço ou contacte a equipa.

= dead-404-da | da | tables | Foreningen Gamle Plove | gamleplove.example | /samling/p14.htm | dead | all
status: 404
# Fejl 404
Siden er pløjet ned.

= dead-404-ru | ru | drupal | Союз пчеловодов Прикамья | pchelovody-prikamya.example | /zhurnal/2008/3 | dead | all
status: 404
# Ошибка 404
Страница улетела вместе с роем. Вернитесь на главную.

= dead-404-zh | zh | gov | 滨江区水务局 | binjiang-shuiwu.example | /tongzhi/2009/fangxun.html | dead | all
status: 404
# 您查找的资源已被删除、已更名或暂时不可用
请核对网址，或与网站管理员联系。
"""


def cases() -> list[Case]:
    """The gone pages."""
    return [*read("soft", SOFT), *read("removed", REMOVED), *read("dead", DEAD)]
