"""Notices of removal of all kinds, and their neighbours."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import BLOCKED, LIVE, PARKED, SOFT_404, UNKNOWN, Case
from .frames import ALIVE, GONE, SOFT, WALL, told


def cases() -> Iterator[Case]:
    """Pages that say what became of them."""
    why = "notice"
    yield told(
        "article-taken-down",
        SOFT,
        "en",
        "news",
        "Article removed",
        "This article has been removed from our website following a complaint to the publisher.\nWe do not enter into correspondence about articles that have been removed. Readers with questions may write to the standards editor.",
        cause=why,
    )
    yield told(
        "article-legal-410",
        GONE,
        "en",
        "news",
        "This article is no longer available",
        "For legal reasons the article that was published at this address has been taken down.",
        cause=why,
        status=410,
    )
    yield told(
        "court-order-200",
        SOFT,
        "en",
        "news",
        "Content removed",
        "In compliance with an order of the High Court, the content formerly at this address has been deleted. We are unable to give further details.",
        cause=why,
    )
    yield told(
        "court-de",
        SOFT,
        "de",
        "news",
        "Artikel nicht mehr verfügbar",
        "Aufgrund einer einstweiligen Verfügung des Landgerichts mussten wir diesen Beitrag löschen. Wir bitten um Verständnis.",
        cause=why,
    )
    yield told(
        "court-451",
        WALL,
        "fr",
        "news",
        "Indisponible pour des raisons légales",
        "L'accès à cette page est interdit par une décision de justice.",
        cause=why,
        status=451,
    )
    yield told(
        "job-expired",
        SOFT,
        "en",
        "uni",
        "This vacancy has closed",
        "The position you are looking for has expired and is no longer accepting applications. See all current vacancies or set up a job alert.",
        cause=why,
        path="/jobs/lecturer-hydrology-4471/",
    )
    yield told(
        "job-expired-410",
        GONE,
        "en",
        "uni",
        "Job no longer available",
        "The advertisement has expired. Browse similar jobs: research assistant, laboratory manager, estates officer.",
        cause=why,
        status=410,
        path="/jobs/field-officer-9921/",
    )
    yield told(
        "job-fr",
        SOFT,
        "fr",
        "gov",
        "Offre expirée",
        "Cette offre d'emploi n'est plus en ligne. Consultez nos autres offres dans votre département.",
        cause=why,
        beside="front",
        path="/offres/78123-technicien-des-eaux",
    )
    yield told(
        "shop-closed",
        (PARKED, SOFT_404),
        "en",
        "shop",
        "Sorry, this shop is currently unavailable",
        "The shop you are looking for has closed. Are you the owner? Log in to your account to reopen it.",
        cause=why,
        beside="same",
    )
    yield told(
        "product-discontinued",
        ALIVE,
        "en",
        "shop",
        "Potting bench, oak, model 12",
        "This product has been discontinued and is no longer available to order.\nThe model 12 stood 90 cm high, had a zinc top with a raised edge and two drawers on wooden runners, and was made at our workshop from 2009 until 2017. Weight 38 kg. Spare runners are still kept in stock. The assembly leaflet can be downloaded below.\nReviews: 'Ours has lived outside for eight winters.' 'Drawers swell a little in November.'",
        cause=why,
    )
    yield told(
        "product-discontinued-de",
        ALIVE,
        "de",
        "shop",
        "Kanne Modell 7, emailliert",
        "Dieser Artikel ist nicht mehr lieferbar.\nDie Kanne fasst 1,2 Liter, ist dreifach emailliert und hat einen Deckel mit Holzknopf. Sie wurde von 2004 bis 2018 in unserer Werkstatt gefertigt. Ersatzknöpfe führen wir weiterhin. Maße: 22 mal 16 cm, Gewicht 940 g.\nBewertung: Seit zehn Jahren täglich auf dem Herd, kein Absplittern.",
        cause=why,
    )
    yield told(
        "account-deleted",
        SOFT,
        "en",
        "news",
        "This account no longer exists",
        "The member whose page you asked for has deleted the account, and everything that was posted from it is gone.",
        cause=why,
        site="Penfriend",
        beside="same",
        path="/u/marshwalker/posts/88213",
    )
    yield told(
        "account-suspended",
        (SOFT_404, UNKNOWN),
        "en",
        "news",
        "Account suspended",
        "This account has been suspended for breaking the rules of the community. Its posts cannot be shown.",
        cause=why,
        site="Penfriend",
        path="/u/heronfan/posts/61234",
    )
    yield told(
        "user-post-deleted",
        SOFT,
        "en",
        "news",
        "Post deleted",
        "The author has deleted this post.",
        cause=why,
        site="Penfriend",
        path="/p/the-weir-at-dawn-77120",
    )
    yield told(
        "user-post-deleted-404",
        GONE,
        "en",
        "news",
        "Out of nothing, something",
        "This story is not available. The author deleted it. You can find more stories on our front page.",
        cause=why,
        site="Penfriend",
        status=404,
        path="/p/eel-traps-20411",
    )
    yield told(
        "video-removed",
        SOFT,
        "en",
        "news",
        "Video unavailable",
        "This video has been removed by the uploader.",
        cause=why,
        site="Reelbox",
        path="/watch/8fK2xq",
    )
    yield told(
        "dspace-withdrawn",
        SOFT,
        "en",
        "lib",
        "Item withdrawn",
        "The item you are trying to access has been withdrawn from the repository. If you have questions please contact the repository staff.",
        cause=why,
        tag="Withdrawn item",
    )
    yield told(
        "dspace-tombstone-410",
        GONE,
        "en",
        "lib",
        "This item has been withdrawn",
        "Record 10123 was withdrawn on 3 March 2019 at the request of the author. The metadata are kept for reference: 'Sediment and settlement in the lower fen', doctoral thesis, 2014.",
        cause=why,
        status=410,
    )
    yield told(
        "tombstone-200",
        (SOFT_404, LIVE, UNKNOWN),
        "en",
        "lib",
        "Sediment in the upper fen (withdrawn)",
        "This record has been removed by its owner. Reason: duplicate of another record. The files are no longer available. Citation of the removed record: Marsh, E. (2013).",
        cause=why,
    )
    yield told(
        "thesis-de-404",
        GONE,
        "de",
        "lib",
        "Dokument gesperrt oder gelöscht",
        "Das angeforderte Dokument wurde vom Autor zurückgezogen und vom Server gelöscht.",
        cause=why,
        status=404,
    )
    yield told(
        "paper-retracted-full",
        ALIVE,
        "en",
        "lib",
        "RETRACTED: Nitrate uptake in six alder stands",
        "This article has been retracted at the request of the editors; see the notice in volume 14, page 212.\nAbstract. We measured nitrate uptake in six alder stands on the east bank over three summers. Uptake rose with the age of the stand and fell after the second flood. Tables 2 and 4 give the figures by plot. We conclude that alder strips of twelve metres are enough to hold back most of the load from adjoining fields.\nKeywords: alder, nitrate, buffer strips. Received 3 May 2012, accepted 9 October 2012, retracted 2 February 2016. Full text (PDF, watermarked).",
        cause=why,
    )
    yield told(
        "retraction-notice-itself",
        ALIVE,
        "en",
        "lib",
        "Retraction notice: Nitrate uptake in six alder stands",
        "The editors have retracted this article. After publication, a reader drew attention to plots in Table 4 that were identical to plots of an earlier study. The institution's inquiry found that the data of two summers could not be produced. The authors Lind and Okafor agree with the retraction; the author Brandt did not answer. The article has been removed from the searchable index but stays available with a watermark.",
        cause=why,
        cited="Retraction notice: Nitrate uptake in six alder stands",
    )
    yield told(
        "preprint-withdrawn",
        ALIVE,
        "en",
        "lib",
        "A faster count of lattice walks",
        "Comments: This paper has been withdrawn by the author due to a crucial error in Lemma 3.\nAbstract: We give a method that counts walks on a strip of the square lattice in quasi-linear time, and apply it to strips of width up to forty. The method rests on a transfer matrix whose blocks repeat.\nSubmission history: version 1, 4 June 2014; version 2 (withdrawn), 11 June 2014. Version 1 can still be read.",
        cause=why,
    )
    yield told(
        "statute-repealed",
        ALIVE,
        "en",
        "gov",
        "Drainage Rates Order 1974 (repealed)",
        "This Order was revoked on 1 April 2011 and is no longer in force. The text below is shown as it stood on that day.\n1. This Order may be cited as the Drainage Rates Order 1974. 2. In this Order 'the Board' means the board of the district in which the land lies. 3. The Board shall not levy a rate upon land that lies above the line shown on the deposited map. 4. An appeal lies to the tribunal within twenty-one days.",
        cause=why,
    )
    yield told(
        "guidance-superseded-full",
        ALIVE,
        "en",
        "gov",
        "Guidance on hedge cutting (withdrawn)",
        "This guidance was withdrawn on 9 January 2018. It has been replaced by the guidance on hedgerows and nesting birds.\nWho this is for: farmers and contractors. When to cut: not between 1 March and 31 August. Height: leave at least one metre and a half. Exceptions: roads, footpaths and sight lines at junctions. Keep a record of the date and the length cut, for inspection.",
        cause=why,
    )
    yield told(
        "guidance-unpublished",
        GONE,
        "en",
        "gov",
        "No longer available",
        "The page you are looking for was published in error and has been removed.",
        cause=why,
        status=410,
    )
    yield told(
        "guidance-unpublished-200",
        SOFT,
        "en",
        "gov",
        "This page has been unpublished",
        "The document at this address was taken offline by its editor and is not available to the public any longer.",
        cause=why,
    )
    yield told(
        "superseded-stub",
        (SOFT_404, LIVE, UNKNOWN),
        "en",
        "gov",
        "Superseded",
        "This publication has been superseded and is no longer offered for download. Please use the current edition, which you find under Publications.",
        cause=why,
    )
    yield told(
        "to-archive-en",
        (SOFT_404, UNKNOWN),
        "en",
        "gov",
        "This page has been archived",
        "The content of this page has been moved to the National Web Archive and is no longer available here. Search for it in the archive.",
        cause=why,
    )
    yield told(
        "to-archive-404",
        GONE,
        "en",
        "gov",
        "Archived",
        "We have closed this part of the site. Copies made before 2015 can be looked up in the National Web Archive.",
        cause=why,
        status=404,
    )
    yield told(
        "to-archive-fr",
        (SOFT_404, UNKNOWN),
        "fr",
        "gov",
        "Cette page a été archivée",
        "Le contenu de cette page n'est plus en ligne. Il a été transféré aux Archives départementales, où il peut être consulté sur demande.",
        cause=why,
    )
    yield told(
        "old-archive-banner",
        ALIVE,
        "en",
        "gov",
        "Flood relief grants: how the money was spent",
        "ARCHIVED CONTENT. This page is no longer updated and links may not work.\nIn the winter of 2012 the office paid 318 grants to households in four parishes. The mean grant was 1,940 pounds. Two thirds went to the replacement of floors and boilers, and the rest to drying and storage. Eleven claims were refused, nine because the house lay outside the area. A second round in May helped shops and workshops.",
        cause=why,
    )
    yield told(
        "agency-de-410",
        GONE,
        "de",
        "news",
        "Agenturmeldung abgelaufen",
        "Diese Meldung ist aus lizenzrechtlichen Gründen nicht mehr abrufbar.",
        cause=why,
        status=410,
    )
    yield told(
        "depublished-de",
        SOFT,
        "de",
        "news",
        "Dieser Beitrag wurde depubliziert",
        "Die Verweildauer dieses Beitrags ist abgelaufen. Nach den Vorgaben des Staatsvertrags müssen wir viele Inhalte nach einer Frist aus dem Netz nehmen.",
        cause=why,
    )
    yield told(
        "it-rimosso",
        SOFT,
        "it",
        "news",
        "Contenuto rimosso",
        "L'articolo che cerchi è stato rimosso dalla redazione e non è più consultabile.",
        cause=why,
    )
    yield told(
        "it-410",
        GONE,
        "it",
        "gov",
        "Documento non più disponibile",
        "Il documento è stato ritirato dalla pubblicazione all'albo.",
        cause=why,
        status=410,
    )
    yield told(
        "pl-usuniete",
        SOFT,
        "pl",
        "news",
        "Artykuł został usunięty",
        "Ten artykuł został usunięty na wniosek autora. Zapraszamy do lektury innych tekstów.",
        cause=why,
    )
    yield told(
        "da-slettet",
        SOFT,
        "da",
        "news",
        "Artiklen er slettet",
        "Denne artikel er fjernet fra vores side og kan ikke længere læses.",
        cause=why,
    )
    yield told(
        "el-katargithike",
        SOFT,
        "el",
        "gov",
        "Η ανακοίνωση αποσύρθηκε",
        "Η ανακοίνωση που αναζητάτε έχει αποσυρθεί και δεν είναι πλέον διαθέσιμη.",
        cause=why,
    )
    yield told(
        "ru-udaleno",
        SOFT,
        "ru",
        "news",
        "Материал удалён",
        "Материал, который находился по этому адресу, удалён по решению суда.",
        cause=why,
    )
    yield told(
        "ru-snyato-404",
        GONE,
        "ru",
        "shop",
        "Объявление снято с публикации",
        "Срок размещения объявления истёк.",
        cause=why,
        status=404,
    )
    yield told(
        "tr-kaldirildi",
        SOFT,
        "tr",
        "news",
        "Bu içerik kaldırıldı",
        "Bu habere erişim, sulh ceza hâkimliğinin kararı uyarınca engellenmiş ve içerik yayından kaldırılmıştır.",
        cause=why,
    )
    yield told(
        "ja-keisai-owari",
        SOFT,
        "ja",
        "news",
        "この記事の掲載は終了しました",
        "お探しの記事は掲載期間が終了したため、ご覧いただけません。最新のニュースはトップページをご覧ください。",
        cause=why,
    )
    yield told(
        "zh-shanchu",
        SOFT,
        "zh",
        "news",
        "该内容已被发布者删除",
        "您要查看的文章已被作者删除，无法继续阅读。",
        cause=why,
    )
    yield told(
        "zh-xiajia-410",
        GONE,
        "zh",
        "shop",
        "商品已下架",
        "您访问的商品已经下架，请浏览其他商品。",
        cause=why,
        status=410,
    )
    yield told(
        "ar-hudhif",
        SOFT,
        "ar",
        "news",
        "تم حذف هذا المقال",
        "المقال الذي تبحث عنه حُذف من الموقع ولم يعد متاحاً للقراءة.",
        cause=why,
    )
    yield told(
        "wiki-deleted",
        GONE,
        "en",
        "wiki",
        "Upper Weir",
        "A page with this title has been deleted. The deletion log is given below for reference. 12:04, 3 May 2015, Steward deleted page Upper Weir (no sources). You may create the page or search for it in other pages.",
        cause=why,
        status=404,
    )
    yield told(
        "wiki-de-geloescht",
        GONE,
        "de",
        "wiki",
        "Oberes Wehr",
        "Diese Seite wurde gelöscht. Es folgt ein Auszug aus dem Lösch-Logbuch dieser Seite: 4. Mai 2015, Löschdiskussion, keine Relevanz. Du kannst die Seite neu anlegen.",
        cause=why,
        status=404,
    )
    yield told(
        "project-closed-front",
        SOFT,
        "en",
        "uni",
        "The project has ended",
        "The Fen Atlas project ended in 2018 and its website has been taken down. For inquiries write to the library.",
        cause=why,
        beside="same",
        site="Fen Atlas",
    )
    yield told(
        "hosting-ended-fr",
        SOFT,
        "fr",
        "bare",
        "Fermeture du service Pages Perso",
        "Le service Pages Perso a fermé définitivement ses portes le 5 septembre 2023. Les sites de nos abonnés ne sont plus accessibles.",
        cause=why,
        beside="same",
        path="/perso.moulin/histoire/ecluses.htm",
    )
    yield told(
        "hosting-ended-ja",
        SOFT,
        "ja",
        "bare",
        "サービス終了のお知らせ",
        "ホームページ公開サービスは二〇一六年一月をもって終了いたしました。長らくのご利用ありがとうございました。",
        cause=why,
        beside="same",
        path="/~suisha/rekishi/seki.html",
    )
    yield told(
        "listing-sold",
        ALIVE,
        "en",
        "shop",
        "Mill cottage with orchard, lower lane",
        "SOLD. This property is no longer on the market.\nA cottage of stone under slate, two rooms down and three up, with an orchard of eleven old trees. The mill leat forms the boundary to the north. The roof was made new in 1998, the wiring in 2006. Guide price was 310,000. The photographs and the plan are kept here for reference. Our office can tell you of similar houses.",
        cause=why,
    )
    yield told(
        "event-cancelled",
        ALIVE,
        "en",
        "news",
        "CANCELLED: Apple day at the lower mill",
        "This event has been cancelled because of high water. It was to take place on Saturday 18 October from 11 to 4.\nThere would have been pressing for anyone who brings fruit, a stall of old kinds, and a talk by Ruth Carver about the orchards along the leat. Tickets will be refunded by post. The committee hopes to hold the day next autumn.",
        cause=why,
    )
    yield told(
        "course-no-longer",
        ALIVE,
        "en",
        "uni",
        "BSc Rural Surveying",
        "This course is no longer open to new students.\nThe degree was taught from 1991 to 2019. Students spent two years on land law, valuation and soils, a third in practice, and a fourth on a dissertation. Those who are registered will be taught until they finish. Former students can ask the registry for transcripts. Leaders of the course were Dr H. Voss and, from 2006, Dr T. Amadi.",
        cause=why,
    )
    yield told(
        "removed-images-only",
        ALIVE,
        "en",
        "news",
        "Photo gallery: the flood of 1953",
        "Some pictures in this gallery have been removed at the request of the rights holder.\nThe remaining eleven show the marketplace on the second morning, the boat that carried the post, and the queue for bread at the drill hall. Captions are by the late editor, Nell Baxter, who walked the streets in her father's waders. Readers have named nine of the people; do write if you know more.",
        cause=why,
    )
    yield told(
        "app-sunset",
        ALIVE,
        "en",
        "news",
        "Leaf Reader is shutting down",
        "After eleven years we are closing Leaf Reader on 30 June 2017. New accounts can no longer be made. You can export your notes until 30 September; after this date all data will be deleted and the site will go offline.\nWhy? Three of us kept the thing running beside our work. The library that renders books is no longer maintained, and to rewrite it would take a year. Thank you for forty thousand shelves and for the postcards. The code stays available under its licence. Ann, Piet and Mo",
        cause=why,
    )
    yield told(
        "withdrawn-standard",
        ALIVE,
        "en",
        "lib",
        "Standard 4471:1998 Wooden sluice gates. Status: withdrawn",
        "Status: withdrawn. Withdrawal date: 2009-06-30. Replaced by: 4471:2009.\nScope: This standard lays down sizes, timber grades and fixings for sluice gates up to 1,500 mm wide. It does not apply to gates in tidal water. Number of pages: 14. Committee: TC 33. Price: not available for sale as a single item; reading rooms hold copies.",
        cause=why,
    )
    yield told(
        "removed-quote-kept",
        ALIVE,
        "en",
        "news",
        "Editor's note: why we removed the column of 4 May",
        "On 4 May we published a column about the allotments that gave the home address of a tenant. We removed the column the same evening. 'No story about cabbages is worth a frightened family', our editor said on Monday. This note explains what happened, who decided, and what we have changed: addresses are now checked by a second pair of eyes, and the night desk may withdraw a page without asking.",
        cause=why,
        quote="No story about cabbages is worth a frightened family",
    )
    yield told(
        "forbidden-withdrawn",
        WALL,
        "en",
        "lib",
        "Restricted item",
        "Access to this item is restricted. You are not authorised to view it. Log in with an account of the institute or request a copy.",
        cause=why,
        status=403,
    )
    yield told(
        "login-or-removed",
        (BLOCKED, UNKNOWN, SOFT_404),
        "en",
        "lib",
        "Item not available",
        "The item is either under embargo or has been removed. If you are a member of the institute, log in to see whether you have access.",
        cause=why,
    )
    yield told(
        "nl-ingetrokken-living",
        ALIVE,
        "nl",
        "gov",
        "Subsidieregeling oeverbeheer (ingetrokken)",
        "Deze regeling is ingetrokken per 1 januari 2016. De tekst hieronder geldt niet meer.\nArtikel 1. In deze regeling wordt verstaan onder oever: de strook van drie meter langs een watergang. Artikel 2. Subsidie wordt verleend voor maaien na 15 juli en voor het afvoeren van maaisel. Artikel 3. De subsidie bedraagt ten hoogste 40 euro per honderd meter. Artikel 4. Aanvragen worden behandeld in volgorde van binnenkomst.",
        cause=why,
    )
    yield told(
        "es-derogada",
        ALIVE,
        "es",
        "gov",
        "Orden de 3 de marzo de 1998 sobre acequias (derogada)",
        "Norma derogada. Ya no está en vigor desde el 1 de enero de 2010. Se ofrece el texto a efectos informativos.\nArtículo 1. Las comunidades de regantes limpiarán las acequias antes del 15 de abril. Artículo 2. El turno de riego se fijará en el tablón. Artículo 3. Las infracciones se sancionarán con multa de hasta trescientos euros.",
        cause=why,
    )
    yield told(
        "pdf-tombstone",
        (SOFT_404, UNKNOWN, LIVE),
        "de",
        "uni",
        "Arbeitspapier 14 wurde zurückgezogen",
        "Das Arbeitspapier 14 wird vom Institut nicht mehr zum Herunterladen angeboten, weil sich in den Tabellen Fehler fanden. Eine berichtigte Fassung ist nicht geplant.",
        cause=why,
    )
    yield told(
        "dead-link-in-200-unknown-id",
        SOFT,
        "en",
        "table",
        "Error",
        "No record with that number. It may have been deleted.",
        cause=why,
        beside="same",
    )
