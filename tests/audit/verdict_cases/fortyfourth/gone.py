"""Gone pages: honest codes with odd bodies, soft 404s, redirects to fronts and error pages."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply, Request

from ..case import DEAD, DRIFTED, SOFT_404, Case, Route, page, sent, to
from .blocks import Block, blocks
from .frames import absent, frame, home, report

# Honest codes: st is the code; everything but the front page answers so.
HARD = """
h-drupal|en|drupal|Prison Reform Forum|/node/4471|Page not found|st=404
The requested page could not be found.

h-poem|en|wp|Small Charity|/2010/06/summer-camp/|Well, this is awkward|st=404
The dog has eaten this page. Have a biscuit and use the menu.

h-gone|en|old|Marsk University|/~jensen/thesis.html|410 Gone|st=410
The account of this former member of staff has been closed.

h-blank|en|bare|Corvale|/docs/a.htm||st=404

h-fr|fr|gov|Ministère de la Famille|/spip.php?article881|Erreur 404|st=404
Oups, cette page s'est perdue. Le site a été refondu en 2019, vos favoris ne sont plus valables.

h-de|de|gov|Landesjugendamt Brenda|/themen/heimaufsicht.html|Hoppla!|st=404
Unser Internetauftritt wurde neu gestaltet. Bitte aktualisieren Sie Ihre Lesezeichen.

h-es|es|gov|Junta de Oruela|/portal/site/menores/informe2008|Contenido no disponible|st=404
El contenido al que intenta acceder ya no está publicado.

h-nl|nl|gov|Raad voor Jeugdzaken|/actueel/rapport-2007.aspx|Helaas|st=410
Dit document is verwijderd uit ons archief.

h-ru|ru|news|Марск Новости|/2009/11/article44.html|404|st=404
Материал удалён или никогда не существовал.

h-ja|ja|news|マルスク新聞|/news/20110304-0012.html|記事の公開期間が終了しました|st=404
ご指定の記事は掲載期間が終了したか、削除されました。

h-it|it|gov|Comune di Sant Odo|/flex/cm/pages/ServeBLOB.php/L/IT/IDPagina/318|Errore|st=404
Il documento richiesto non è presente in archivio.

h-long|en|news|The Corvale Star|/news/uk/article-33120.html|Today's top stories|st=404
The council has approved the tram. A school in Lindow wins the prize. Rain until Thursday. Our food
critic visits the harbour. Sorry, the story that you followed is not here any more.

h-pl|pl|gov|Kuratorium|/strony/raport-2006.php|Błąd 404|st=404
Podany adres jest nieprawidłowy lub strona została usunięta.

h-pdf|en|gov|Audit Office|/reports/2005/audit-17.pdf|File or directory not found|st=404
The resource you are looking for might have been removed, had its name changed, or is temporarily
unavailable.
"""

# Soft: the same words with 200 at every address but the front page.
SOFT = """
s-news|en|news|Lindow Gazette|/story/2009/may/3/orphans|We can't find that page
It may have been moved or deleted in our redesign. Try one of today's stories instead.

s-min|en|gov|Ministry for Children Corvale|/policy/care/inspection.aspx|Page Not Found
Our website was replaced in 2016. Some older content was not carried over.

s-uni|en|drupal|Oruela University|/research/childlaw/report7|Sorry!
The page you are looking for no longer exists on this server. Search the university.

s-lib|en|old|Digital Library of Marsk|/item?id=mdl.4471|Item unavailable
No item with this identifier exists in the library. Check the identifier and try again.

s-fr|fr|news|La Dépêche de Corvale|/2008/11/04/foyers,1170.php|Cet article n'est plus disponible
L'article que vous cherchez a été supprimé ou son adresse a changé. Voici les plus lus du jour.

s-fr2|fr|gov|Conseil départemental|/index.php?id=771|Page inexistante
Nous sommes désolés, aucune page ne correspond à cette adresse.

s-de|de|news|Halmsteder Zeitung|/lokales/kinderheim-1.41877|Artikel nicht verfügbar
Der gewünschte Artikel ist leider nicht mehr abrufbar. Hier geht es zu den neuesten Meldungen.

s-de2|de|gov|Ministerium für Familie|/SharedDocs/Reden/2006/rede-14.html|Fehler 404
Das von Ihnen aufgerufene Dokument ist nicht vorhanden.

s-nl|nl|drupal|Stichting Jeugd|/publicatie/112|Pagina bestaat niet
Deze pagina is niet (meer) beschikbaar. Probeer de zoekfunctie.

s-es|es|news|El Faro de Oruela|/noticias/2010/02/menores.html|Noticia no encontrada
La noticia que busca no existe o ha caducado. Consulte la portada.

s-es2|es|gov|Tribunal Superior|/sentencias/detalle?num=2207|Error
No existe ningún registro con los datos indicados.

s-it|it|news|Gazzetta di Sant Odo|/archivio/2007/05/11/tribunale.shtml|Contenuto non più disponibile
Il contenuto che hai cercato è stato rimosso.

s-pt|pt|news|Folha de Tavira|/cotidiano/2006/abrigo.shtml|Não encontramos esta página
A reportagem pode ter sido removida. Veja as mais lidas.

s-pl|pl|news|Gazeta Marska|/artykul/4471.html|Artykuł nie istnieje
Artykuł, którego szukasz, został usunięty albo nigdy go nie było.

s-cs|cs|gov|Krajský úřad|/vismo/dokumenty2.asp?id=3312|Dokument nenalezen
Dokument s tímto číslem neexistuje nebo již není zveřejněn.

s-sv|sv|gov|Länsstyrelsen|/publikation/2005/14|Oj då
Sidan finns inte längre. Vi har byggt om webbplatsen.

s-da|da|gov|Socialforvaltningen|/rapporter/2008/tilsyn.htm|Ups
Siden findes ikke længere. Den er måske flyttet.

s-fi|fi|news|Marskin Sanomat|/kotimaa/art-4471|Juttua ei löytynyt
Hakemasi juttu on poistettu tai osoite on väärä.

s-el|el|news|Εφημερίδα|/article/4471|Το άρθρο δεν βρέθηκε
Το άρθρο που αναζητάτε δεν υπάρχει πλέον.

s-ru|ru|gov|Министерство образования|/documents/4471/|Документ не найден
Запрашиваемый документ не найден или снят с публикации.

s-tr|tr|news|Marsk Haber|/haber/4471|Haber bulunamadı
Aradığınız haber yayından kaldırılmış olabilir.

s-ja|ja|gov|県庁|/soshiki/jido/4471.html|お探しのページは見つかりませんでした
ホームページの改修により、ページが移動または削除された可能性があります。

s-zh|zh|news|科瓦尔新闻网|/2011/0304/4471.shtml|您访问的文章已被删除
抱歉，您要查看的内容不存在或已被删除。

s-ar|ar|news|صحيفة مارسك|/article/4471|المقال غير موجود
عذرا، المقال الذي تبحث عنه غير متوفر أو تم حذفه.

s-forum|en|old|Care Leavers Forum|/showthread.php?t=8812|vBulletin Message
No Thread specified. If you followed a valid link, please notify the administrator.

s-job|en|wp|Aid Jobs|/job/4471-field-officer|Job no longer available
The vacancy that you are looking for has expired or was removed. See other jobs.

s-echo|en|drupal|Statistics Corvale|/tables/children-in-care|echo
We could not find ECHO on this site. Check the spelling of the address.

s-echo-de|de|old|Stadtarchiv Brenda|/findbuch/heime.html|echo
Die Datei ECHO wurde auf diesem Server nicht gefunden.
"""

FRONTS = (
    ("r-en", "en", "gov", "Inspectorate of Lindow", "/reports/2007/homes.html", 302),
    ("r-fr", "fr", "drupal", "Défense des enfants", "/rapports/2005/rapport-12.htm", 301),
    ("r-de", "de", "wp", "Kinderhilfe Brenda", "/archiv/2006/artikel-77.html", 301),
    ("r-es", "es", "gov", "Instituto de la Infancia", "/doc/2009/estudio.asp", 302),
    ("r-nl", "nl", "gov", "Bureau Jeugdzorg", "/nieuws/bericht.php?id=88", 301),
    ("r-pt", "pt", "news", "Jornal do Porto Novo", "/2004/05/12/abrigos.html", 302),
    ("r-it", "it", "gov", "Tribunale per i minorenni", "/documenti/2008/nota.aspx", 302),
    ("r-pdf", "en", "drupal", "Rights Without Borders", "/files/pdf/2006/detention.pdf", 301),
)
ERRORS = (
    ("e-en", "en", "gov", "Department of Health", "/Publications/DH_4471", "/errors/404.aspx"),
    ("e-fr", "fr", "gov", "Assemblée de Corvale", "/rapports/r1822.asp", "/erreur404.html"),
    ("e-de", "de", "gov", "Bundesamt", "/cln_110/nn_4471/bericht.html", "/fehler/nicht-gefunden"),
    ("e-es", "es", "gov", "Ministerio de Justicia", "/cs/Satellite/4471", "/error?code=404"),
    ("e-sv", "sv", "gov", "Regeringen", "/sb/d/108/a/4471", "/404/"),
)


def _front(block: Block) -> Route:
    return sent(home(block.lang, block.style, block.site))


def _echoing(block: Block) -> Route:
    def answer(request: Request) -> Reply:
        text = block.text.replace("ECHO", request.path)
        return sent(frame(block.lang, block.style, block.site, request.path, f"<p>{text}</p>"))

    return answer


def gone() -> Iterator[Case]:
    """All gone pages."""
    for block in blocks(HARD):
        status = int(block.flags["st"])
        body = f"<p>{block.text}</p>" if block.text else ""
        shown = frame(block.lang, block.style, block.site, block.title, body)
        answer = sent(shown if block.title else "", status)
        yield Case(
            "gone", f"ffo-{block.key}", (DEAD,), {"/": _front(block), "*": answer}, path=block.path
        )
    for block in blocks(SOFT):
        everywhere: Route = sent(
            frame(block.lang, block.style, block.site, block.title, f"<p>{block.text}</p>")
        )
        if block.title == "echo":
            everywhere = _echoing(block)
        yield Case(
            "soft",
            f"ffo-{block.key}",
            (SOFT_404,),
            {"/": _front(block), "*": everywhere},
            path=block.path,
        )
    for key, lang, style, name, path, status in FRONTS:
        yield Case(
            "soft",
            f"ffo-{key}",
            (SOFT_404,),
            {"/": sent(home(lang, style, name)), "*": to("/", status)},
            path=path,
        )
    for key, lang, style, name, path, error in ERRORS:
        lost = sent(absent(lang, style, name))
        yield Case(
            "soft",
            f"ffo-{key}",
            (SOFT_404,),
            {"/": sent(home(lang, style, name)), error: lost, "*": to(error)},
            path=path,
        )
    removed = (
        (
            "x-en",
            "en",
            "news",
            "The Marsk Mail",
            "This article has been removed",
            "This article was removed on legal advice on 3 May 2014 and is no longer available.",
        ),
        (
            "x-fr",
            "fr",
            "news",
            "Corvale Matin",
            "Article supprimé",
            "Cet article a été supprimé à la demande de la rédaction. Il n'est plus consultable.",
        ),
        (
            "x-de",
            "de",
            "wp",
            "Blog der Nachbarn",
            "Beitrag gelöscht",
            "Dieser Beitrag wurde vom Autor gelöscht und ist nicht mehr verfügbar.",
        ),
        (
            "x-es",
            "es",
            "news",
            "Voz de Oruela",
            "Contenido retirado",
            "Este contenido ha sido retirado y ya no está disponible.",
        ),
    )
    for key, lang, style, name, title, text in removed:
        yield Case(
            "soft",
            f"ffo-{key}",
            (SOFT_404, DRIFTED, DEAD),
            {
                "/2011/06/homes-inquiry": sent(frame(lang, style, name, title, f"<p>{text}</p>")),
                "/": sent(home(lang, style, name)),
                "*": sent(absent(lang, style, name), 404),
            },
            path="/2011/06/homes-inquiry",
            memento=frame(lang, "old", name, "2011", report(lang, key, "", 9)),
        )
    bare = sent(page("<h2>No input file specified.</h2>"), 404)
    yield Case("gone", "ffo-h-php", (DEAD,), {"*": bare}, path="/report.php?id=12")
    yield Case("gone", "ffo-h-nodomain", (DEAD,), {}, path="/a/b.html", trouble="nxdomain-domain")
    yield Case("gone", "ffo-h-nohost", (DEAD,), {}, path="/a/c.html", trouble="nxdomain")
