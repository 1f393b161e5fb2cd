"""Pages that are gone and say so: with a code, or under 200."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import Case
from .told import told

CODES = """
@ fn-404-poem | blog | en | Quiet Corner | /2011/04/the-swallows/ | Oh
! status 404
A swallow came by and took the page. It left a feather.
You could read about bread, or the cellar, or the winter of the long icicles.
@ fn-404-shop-suggest | shop | en | Garden & Grow | /tools/spades/bulldog-38 | You may also like
! status 404
<div class="product">Digging fork 24.90 In stock</div><div class="product">Border spade 27.50 In stock</div><div class="product">Bulb planter 12.00</div><div class="product">Kneeler 19.00</div>
Free delivery on orders over 40. Rated 4.7 by 3,120 customers.
@ fn-404-news-full | news | en | Metro Observer | /local/2009/08/tram-depot-fire | Latest headlines
! status 404
Tram depot to reopen. Swimmers cross the strait in nine hours. School meals: what changes in autumn. Your letters. Crossword 4411.
Sport: Rovers sign a goalkeeper from the second division. Weather: showers, clearing later, 17 degrees.
@ fn-404-spring | bare | en | x | /api/docs/report/2231 | Whitelabel Error Page
! status 404
This application has no explicit mapping for /error, so you are seeing this as a fallback.
<div id="created">Sat Nov 28 09:12:44 UTC 2026</div><div>There was an unexpected error (type=Not Found, status=404).</div>
@ fn-404-tomcat | bare | de | x | /portal/dokumente/anzeige.do | HTTP Status 404 – Nicht gefunden
! status 404
<hr class="line"><p><b>Typ</b> Statusbericht</p><p><b>Nachricht</b> {path}</p><p><b>Beschreibung</b> Die angeforderte Ressource ist nicht verfügbar.</p><hr class="line"><h3>Apache Tomcat/8.5.40</h3>
@ fn-404-apache-fr | old | fr | Club nautique | /regates/2006/resultats.html | Objet non trouvé !
! status 404
L'URL demandée n'a pas pu être trouvée sur ce serveur. Si vous avez tapé l'URL à la main, veuillez vérifier l'orthographe et réessayer. Error 404, Apache/2.2.8 (Unix).
@ fn-404-iis | bare | es | x | /publicaciones/anuario2004.pdf | Error del servidor
! status 404
<h3>404 - No se encontró el archivo o directorio.</h3><h4>Es posible que se haya quitado el recurso que está buscando, que se le haya cambiado el nombre o que no esté disponible temporalmente.</h4>
@ fn-404-empty | bare | en | x | /docs/2007/annex3.html | x
! status 404
! empty
@ fn-404-js | bare | en | Lumen App | /stories/4ff1a | -
! truth dead,unknown
! status 404
! head <script defer src="/static/js/main.81f0.js"></script>
<div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript>
@ fn-404-live-looking | gov | en | Department of Ports | /reports/dredging-2010.html | Dredging
! status 404
The Department publishes reports on dredging. Choose a year from the list: 2019, 2020, 2021, 2022, 2023, 2024, 2025.
Reports before 2019 may be requested from the library.
@ fn-410-tumbr | video | en | Dashboarder | /post/8831200412/on-typewriters | This post is gone
! status 410
! near 404
Its author closed the blog. There's nothing here.
@ fn-410-forum | forum | pl | Forum Modelarzy | /watek/11802 | Ten wątek został usunięty
! near 404
! status 410
Wątek usunięto na prośbę autora. Wróć do listy wątków.
@ fn-410-press | news | nl | Provinciale Omroep | /nieuws/2009/118201 | Dit artikel is verwijderd
! near 404
! status 410
Artikelen ouder dan tien jaar staan niet meer op onze site. Het archief is te raadplegen in het provinciehuis.
@ fn-404-ja | news | ja | 北陸日報 | /news/2010/08/13-0021.html | 記事の掲載期間が終了しました
! status 404
当サイトの記事は掲載から三か月で公開を終了します。過去の記事は有料データベースでご覧いただけます。
@ fn-404-ru | news | ru | Областные новости | /news/2008/11/4417.html | Такой страницы нет
! status 404
Возможно, вы перешли по старой ссылке. Сегодня читают: ярмарка мёда, ремонт моста, новые автобусы.
@ fn-404-cs-uni | uni | cs | Univerzita v Podlesí | /fakulty/pf/studie/2009-07.html | Chyba 404
! status 404
Web fakulty byl v roce 2018 převeden do nového systému. Hledaný dokument nebyl nalezen.
@ fn-404-s3 | bare | en | x | /media/reports/2013-annual.html | 404 Not Found
! status 404
! header Server: AmazonS3
<ul><li>Code: NoSuchKey</li><li>Message: The specified key does not exist.</li><li>Key: {path}</li><li>RequestId: 7A1D0C2F44</li><li>HostId: q8f1zM0aa=</li></ul>
@ fn-404-github | bare | en | x | /guide/install.html | 404
! status 404
! near all
File not found. The site configured at this address does not contain the requested file. If this is your site, make sure that the filename case matches the URL as well as any file permissions. For root URLs you must provide an index.html file.
@ fn-404-blogger | blog | it | Il gatto sul tetto | /2010/05/risotto.html | Spiacenti, la pagina che stavi cercando in questo blog non esiste
! status 404
<div class="status-msg-body">Spiacenti, la pagina che stavi cercando in questo blog non esiste.</div>
@ fn-410-ar | news | ar | أخبار الميناء | /news/2011/5512 | تم حذف هذا المقال
! near 404
! status 410
حُذف المقال بطلب من صاحبه. يمكنك قراءة أحدث الأخبار من القائمة.
@ fn-404-un | gov | fr | Organisation des fleuves | /fr/documents/rapport-2006.pdf | Document non trouvé
! status 404
Le document que vous cherchez a peut-être été déplacé vers la bibliothèque numérique. Cherchez par cote.
@ fn-404-drupal-pt | gov | pt | Instituto do Vento | /relatorios/2012/eolica | Página não encontrada
! status 404
A página solicitada "{path}" não foi encontrada.
"""

SOFT = """
@ fn-s-ministry | gov | en | Ministry of Roads | /press/2008/0417.aspx | Page not available
The page {path} is not available. The Ministry's website was renewed in 2019. Documents published before 2015 have been transferred to the National Archives.
If you need assistance please use the contact form.
@ fn-s-news-del | news | en | Valley Tribune | /apps/pbcs.dll/article?AID=20090811 | Archives
The article you requested is no longer available. Stories remain on our site for 14 days. Older stories can be purchased from our archive: single article 2.95, day pass 7.95.
Search the archive from 1994 to the present.
@ fn-s-video | video | en | Tubewave | /watch?v=Zz81_09qL | Video unavailable
This video isn't available any more because the account associated with it has been closed.
@ fn-s-social | video | en | Faceplace | /events/30118842/ | This content isn't available right now
When this happens, it's usually because the owner only shared it with a small group of people, changed who can see it or it's been deleted.
! truth soft-404,blocked,unknown
<div><a href="/">Go to News Feed</a> <a href="/back">Go back</a> <a href="/help">Visit Help Center</a></div>
@ fn-s-pdfhost | video | en | Paperdrop | /doc/8842119/Minutes-of-the-Harbour-Board | This document was removed
The document you are looking for has been deleted by its uploader. Here are some documents you might like.
<ul><li>Minutes template, 3 pages</li><li>Harbour knots, 21 pages</li><li>Board games of the world, 88 pages</li></ul>
@ fn-s-geocity | bare | en | Webcities | /members/lakeside/4471/birds.html | Sorry, this page is no longer with us
! truth soft-404,dead
Webcities has closed. The free homepages of our members were deleted on 26 October 2009. Have you tried the archive?
! near all
@ fn-s-dspace | library | en | Institutional Repository | /handle/1822/9913 | Invalid Identifier
The identifier 1822/9913 does not correspond to a valid item in this repository. This may be because the item has been moved or the link was mistyped.
@ fn-s-ojs | library | es | Revista de Humedales | /index.php/rh/article/view/812 | Error
El artículo solicitado no existe o no ha sido publicado en esta revista. Vuelva al índice de números.
@ fn-s-job | shop | en | Careers at Ormond | /jobs/2014-331-archivist | Job search
Sorry, this job is no longer open. Browse 41 current openings in 9 locations or set up a job alert.
@ fn-s-forum | forum | en | Vintage Radio Board | /viewtopic.php?f=2&t=88101 | Information
The requested topic does not exist.
@ fn-s-forum-de | forum | de | Aquarienforum | /thread.php?postid=55102 | Hinweis
Ungültiger Link. Das Thema, das Sie aufrufen wollten, gibt es nicht oder es wurde gelöscht. Zurück zur Übersicht.
@ fn-s-de-behoerde | gov | de | Landesamt für Geologie | /cms/detail.php?id=2203 | Hinweis
Der von Ihnen aufgerufene Inhalt steht leider nicht mehr zur Verfügung. Möglicherweise haben Sie ein veraltetes Lesezeichen verwendet.
Wir haben unser Angebot neu geordnet. Bitte versuchen Sie es über die Navigation oder die Suche.
@ fn-s-de-media | video | de | Mediathek Süd | /video/113902.html | Nicht mehr verfügbar
Dieser Beitrag ist aus rechtlichen Gründen nicht mehr verfügbar: Die gesetzliche Verweildauer ist abgelaufen. Weitere Sendungen finden Sie in unserer Mediathek von A bis Z.
@ fn-s-de-shop | shop | de | Buchladen am Wall | /artikel/3-88912-044-1 | Artikel nicht gefunden
Zu der Artikelnummer wurde nichts gefunden. Beliebte Titel: Küstenvögel, Das Moor, Brot backen.
@ fn-s-fr-presse | news | fr | Le Matin des Monts | /articles/2010/02/880213.php | Cet article n'est plus en ligne
Les articles de plus de six mois sont réservés aux abonnés de notre service d'archives. L'adresse demandée ne correspond à aucun contenu.
@ fn-s-fr-mairie | gov | fr | Ville de Saint-Aubin | /spip.php?article442 | Erreur
Il n'y a pas d'article à cette adresse. Retour à l'accueil du site.
@ fn-s-fr-blog | blog | fr | Plateforme de blogs Pleinair | /carnetdulac/2009/03/12/ | Ce blog a été fermé
Ce blog a été supprimé par son auteur ou suspendu pour inactivité. Créez votre blog gratuitement !
! near all
@ fn-s-nl-overheid | gov | nl | Rijksdienst Havens | /actueel/nieuws/2011/03/sluis | Helaas
De pagina die u heeft opgevraagd, is verhuisd of verwijderd. Onze website is vernieuwd. Gebruik de zoekfunctie.
@ fn-s-nl-forum | forum | nl | Molenforum | /topic/20311/ | Foutmelding
Dit topic bestaat niet (meer). Mogelijk is het verwijderd door een moderator.
@ fn-s-es-diario | news | es | Diario del Estrecho | /hemeroteca/2007/noticia-44120.html | Contenido no disponible
La noticia que intenta ver ha sido retirada o ha caducado. Le proponemos las más leídas del día.
@ fn-s-es-boe | gov | es | Portal de Normativa | /norma.do?id=8824 | Resultado
No existe ningún documento con el identificador indicado. Compruebe la dirección o realice una nueva búsqueda.
@ fn-s-it-comune | gov | it | Comune di Valfredda | /index.php?option=com_content&id=331 | 404 - Articolo non trovato
Non puoi visualizzare questa pagina a causa di: un segnalibro scaduto, un indirizzo errato, la risorsa richiesta non è stata trovata. Vai alla home page.
@ fn-s-it-video | video | it | TeleArchivio | /programmi/video/2012/laguna.html | Il video non è più disponibile
I diritti di questo contenuto sono scaduti. Guarda gli altri programmi.
@ fn-s-pt-jornal | news | pt | Jornal do Norte | /interior.aspx?content_id=1188201 | Não foi possível encontrar o artigo
O artigo que procura já não se encontra disponível ou o endereço está incorreto. Veja as últimas notícias.
@ fn-s-pl-urzad | gov | pl | Urząd Gminy Borki | /index.php?id=812 | Komunikat
Brak artykułu o podanym identyfikatorze. Strona mogła zostać usunięta po zmianie serwisu.
@ fn-s-cs-zpravy | news | cs | Noviny z kraje | /clanek.phtml?id=61180 | Článek neexistuje
Požadovaný článek byl smazán nebo nikdy neexistoval. Pokračujte na titulní stranu.
@ fn-s-sv-kommun | gov | sv | Ängsby kommun | /4.1f0a.html | Hoppsan
Sidan finns inte kvar. Vi har byggt om vår webbplats och en del gamla adresser fungerar inte längre.
@ fn-s-da-medie | news | da | Sjællands Radio | /nyheder/2010/1102.htm | Artiklen er slettet
Vi kunne ikke finde den artikel, du leder efter. Den er muligvis slettet eller udløbet.
@ fn-s-fi-lehti | news | fi | Saimaan Viesti | /uutiset/1182004 | Juttua ei löytynyt
Hakemasi juttu on poistettu tai vanhentunut. Lue tuoreimmat uutiset etusivulta.
@ fn-s-el-yp | gov | el | Υπουργείο Λιμένων | /deltia/2009/221 | Δεν βρέθηκε περιεχόμενο
Το δελτίο τύπου που ζητήσατε έχει αφαιρεθεί από τον ιστότοπο. Δείτε τα πρόσφατα δελτία.
@ fn-s-ru-blog | blog | ru | Дневники онлайн | /users/lesnik/441200.html | Ошибка
Запись удалена автором или никогда не существовала. Вернуться в ленту.
@ fn-s-tr-gazete | news | tr | Liman Postası | /haberdetay.asp?id=5512 | Haber bulunamadı
Aradığınız haber yayından kaldırılmış olabilir. Son haberler için ana sayfaya dönün.
@ fn-s-ja-video | video | ja | みる動画 | /watch/sm8812004 | この動画は削除されました
この動画は投稿者により削除されたか、現在公開されていません。おすすめの動画をご覧ください。
@ fn-s-zh-bbs | forum | zh | 老街论坛 | /thread-88120-1-1.html | 提示信息
抱歉，指定的主题不存在或已被删除或正在被审核。请点击返回上一页。
@ fn-s-zh-news | news | zh | 江南新闻网 | /2009-08/12/content_88120.htm | 您访问的文章已删除
该文章已被删除或已过期。三秒后返回首页。
@ fn-s-ar-akhbar | news | ar | بوابة الأخبار | /article.aspx?id=44120 | المقال غير متوفر
عذرا، المقال الذي تبحث عنه لم يعد متوفرا أو تم حذفه. تصفح آخر الأخبار.
@ fn-s-ko-blog | blog | ko | 누리 블로그 | /PostView.nhn?logNo=8812004 | 삭제되었거나 존재하지 않는 게시물입니다
요청하신 게시물은 삭제되었거나 존재하지 않습니다. 블로그 홈으로 이동하세요.
@ fn-s-hu-lap | news | hu | Dunántúli Napló Online | /cikk/201102/88120 | A cikk nem elérhető
A keresett cikket eltávolítottuk, vagy a cím hibás. Nézze meg friss híreinket!
"""

NOTICES = """
@ fn-n-legal-removed | news | en | The Borough Mail | /news/2012/10/man-cleared | Article removed
This article has been removed following a legal complaint. There is nothing more to read here.
@ fn-n-wp-deleted | wiki | en | OpenLexicon | /wiki/Harbour_of_Tresk | Harbour of Tresk
! truth dead
! status 404
OpenLexicon does not have an article with this exact name. A page with this title was deleted on 4 May 2016 (reason: no sources). You may create it if you are logged in.
! near same
@ fn-n-withdrawn-nl | library | nl | Kennisbank Landbouw | /record/118204 | Document ingetrokken
De volledige tekst en de beschrijving van dit document zijn op verzoek van de uitgever ingetrokken en worden niet meer aangeboden.
@ fn-n-user-gone-de | video | de | Bilderwelt | /foto/8812/morgen-am-see | Dieses Bild wurde gelöscht
Das Bild wurde von seinem Urheber gelöscht. Weitere Bilder finden Sie in den Galerien.
@ fn-n-pressfr | gov | fr | Agence des Phares | /communiques/2013/14 | Ce communiqué a été retiré
Le communiqué demandé a été retiré du site et n'est plus consultable.
@ fn-n-expired-es | shop | es | Empleo Público Abierto | /ofertas/2015/8812 | Oferta caducada
Esta oferta ha caducado y ya no puede consultarse. Vea las 88 ofertas abiertas.
"""


def cases() -> Iterator[Case]:
    """The cases of this part."""
    yield from told(CODES, "gone-code", "dead", near="same")
    yield from told(SOFT, "gone-soft", "soft-404", near="same")
    yield from told(NOTICES, "gone-notice", "soft-404,dead")
