"""How error pages and log-in pages call themselves, in seven languages and some words of Polish.

A phrase must be all of a part of the title or heading ("Page not found | Our site"): an article
may speak about such a page in its title. Collected from the error pages of Apache, nginx, IIS,
Tomcat, WordPress, Drupal, TYPO3, Joomla, SPIP and MediaWiki in these languages, and from
EdOverflow/can-i-take-over-xyz.
"""

from __future__ import annotations

import re

from citekeeper.model import SignFamily
from citekeeper.page.entry import Entry, Place

SIGH = re.compile(
    r"(?:(?:o+ps|whoops|uh oh|sorry|hoppla|ups|oups|désolé|oeps|helaas|lo sentimos|spiacenti|"
    r"desculpe|error|fehler|erreur|fout|errore|erro|404)[!.,:;\u2026\s-]+)+"
)
"""Words of regret before a phrase."""

TAIL = re.compile(r"[!.\u2026\s]+(?:\(?(?:\w+ )?404\)?[!.1]*)?$")
"""Signs behind a phrase, and its number."""


QUOTED = re.compile(r"[“”][^“”\n]{2,240}”|«[^«»\n]{2,240}»|„[^„“”\n]{2,240}[“”]|\"[^\"\n]{2,240}\"")
"""Words that a page quotes are not its own: it talks about them."""


def _p(*alternatives: str) -> re.Pattern[str]:
    return re.compile("|".join(alternatives))


_N, _L = SignFamily.NOT_FOUND, SignFamily.LOGIN
_PART = Place.PART
_SOME = r"(?: [^\s,.:;]+){0,6}"
"""Up to six words without a pause."""
_EN = (
    r"(?:(?:this|the|that|your) )?(?:requested )?"
    r"(?:page|file|document|resource|object|url|content|article|address|site)"
)
_FR = r"(?:(?:cette|la|le|ce) )?(?:page|fichier|document|contenu|article)"
_DE = r"(?:(?:die|diese|das|dieses|der) (?:\w+ )?)?(?:seite|datei|dokument|inhalt|webseite|objekt)"
_NL = r"(?:(?:de|deze|het|dit) (?:\w+ )?)?(?:pagina|bestand|document|inhoud)"
_ES = r"(?:(?:la|esta|el|este) )?(?:p[áa]gina|archivo|documento|contenido|art[íi]culo)"
_IT = r"(?:(?:la|questa|il|questo) )?(?:pagina|file|documento|contenuto)"
_PT = r"(?:(?:a|esta|o|este) )?(?:p[áa]gina|arquivo|ficheiro|documento|conteúdo)"

# fmt: off
NOT_FOUND: tuple[Entry, ...] = (
    Entry("not-found-code", _N, _PART, ("404", "410"), _p(
        r"(?:http )?(?:error|erreur|fehler|fehlerseite|fout|errore|erro|status)(?: code)?:? ?404(?: \(not found\))?[!.1]*",  # noqa: E501
        r"(?:http )?404[!.]*",
        r"404[ :,.]*(?:error|erreur|fehler|fout|errore|erro|page|seite|pagina|página)[!.]*",
        r"404[ :,.]*(?:page |file |error |url |object )?(?:was )?not found[!.]*",
        r"404[ :,.-]*file or directory not found[!.]*",
        r"410 gone",
        r"error 410",
    )),
    # MediaWiki's frame around "nobody wrote this page", in all languages: Article::showMissingArticle  # noqa: E501
    Entry("no-article-text", _N, Place.MARKUP, ("noarticletext",), _p(
        r"<div[^>]{0,80}\bclass=[\"']?noarticletext\b",
    )),
    Entry("not-found-en", _N, _PART, ("found", "exist", "available", "find"), _p(
        rf"{_EN}{_SOME} (?:not (?:be |been )?found|(?:cannot|can't|couldn't) be found|(?:not|doesn't|no longer) exists?(?: anymore)?|(?:no longer|not|isn't) available(?: anymore)?)",  # noqa: E501
        r"not found",
        rf"we (?:can't|cannot|couldn't|could not) (?:seem to )?find (?:that|this|the) (?:page|file|document){_SOME}",  # noqa: E501
        r"nothing (?:was )?found(?: here)?",
    )),
    Entry("not-found-fr", _N, _PART, ("introuvable", "trouvé", "existe p", "inexistant", "disponible"), _p(  # noqa: E501
        rf"{_FR}{_SOME} (?:introuvable|(?:n'a pas été|non) trouvée?|inexistante?|n'existe (?:pas|plus)|(?:n'est pas|n'est plus|non) disponible)",  # noqa: E501
    )),
    Entry("not-found-de", _N, _PART, ("gefunden", "existiert", "verfügbar", "vorhanden"), _p(
        rf"{_DE}{_SOME} (?:nicht gefunden(?: werden)?|existiert (?:leider )?nicht(?: mehr)?|nicht (?:mehr )?(?:verfügbar|vorhanden))",  # noqa: E501
        r"nicht gefunden",
        r"nichts gefunden",
    )),
    Entry("not-found-nl", _N, _PART, ("gevonden", "bestaat", "beschikbaar"), _p(
        rf"{_NL}{_SOME} (?:niet (?:worden |meer )?gevonden(?: worden)?|bestaat (?:helaas )?niet(?: meer)?|niet (?:meer )?beschikbaar)",  # noqa: E501
        r"niet gevonden",
        r"niets gevonden",
    )),
    Entry("not-found-es", _N, _PART, ("encontrad", "encontró", "encontrar", "encuentra", "existe", "disponible"), _p(  # noqa: E501
        rf"{_ES}{_SOME} no (?:(?:ha sido |fue )?encontrad[oa]|existe|se (?:ha encontrado|encuentra)|(?:está )?disponible)",  # noqa: E501
        r"no encontrad[oa]",
        rf"no se (?:ha encontrado|encontró|encuentra|ha podido encontrar) (?:la|el) (?:p[áa]gina|archivo|documento){_SOME}",  # noqa: E501
    )),
    Entry("not-found-it", _N, _PART, ("trovat", "trovare", "inesistente", "esiste", "disponibile"), _p(  # noqa: E501
        rf"{_IT}{_SOME} (?:non (?:è stat[oa] )?trovat[oa]|non (?:è )?disponibile|non esiste(?: più)?|inesistente)",  # noqa: E501
        r"non trovat[oa]",
        rf"impossibile trovare (?:la|il) (?:pagina|file|documento){_SOME}",
    )),
    Entry("not-found-pt", _N, _PART, ("encontrad", "encontrar", "existe", "dispon"), _p(
        rf"{_PT}{_SOME} (?:n[ãa]o (?:(?:foi |pôde ser )?encontrad[oa]|existe(?: mais)?|(?:está )?disponível)|inexistente|indisponível)",  # noqa: E501
        r"n[ãa]o encontrad[oa]",
        rf"não foi possível encontrar (?:a|o) (?:página|arquivo|ficheiro|documento){_SOME}",
    )),
    Entry("not-found-pl", _N, _PART, ("nie ma tak",), _p(
        r"nie ma takie(?:j strony|go (?:pliku|dokumentu))",
    )),
)

REMOVED: tuple[Entry, ...] = (
    # Notices in the place of what was there: news sites, forums, job boards, file and video hosts
    Entry("removed-en", _N, _PART, ("removed", "deleted", "withdrawn", "taken down", "unpublished", "expired", "no longer", "unavailable", "closed", "exist"), _p(  # noqa: E501
        r"(?:sorry, )?(?:(?:this|the|that|your) )?(?:requested )?(?:page|article|story|post|posting|message|video|item|job|advert|ad|listing|offer|event|product|topic|thread|comment|file|document|content|record|account|profile|channel|vacancy|notice|image|paste|question|(?:press )?release)(?: you (?:requested|are looking for|were looking for))? (?:(?:(?:has|have) been|has|was|is|were)(?: now)? )?(?:removed|deleted|withdrawn|taken down|unpublished|expired|closed|no longer (?:available|online|active)|unavailable|(?:doesn't|does not|no longer) exists?(?: any ?more)?)(?: by \w+(?: \w+){0,4})?",  # noqa: E501
        r"(?:removed|deleted|withdrawn|unpublished|no longer available)",
    )),
    Entry("removed-de", _N, _PART, ("entfernt", "gelöscht", "zurückgezogen", "deaktiviert", "abgelaufen", "nicht mehr", "depubliziert", "besetzt"), _p(  # noqa: E501
        r"(?:(?:die|diese|der|dieser|das|dieses|ihr) )?(?:seite|artikel|beitrag|meldung|anzeige|inserat|stellenangebot|stellenanzeige|ausschreibung|stelle|video|datei|dokument|inhalt|nachricht|veranstaltung|angebot|eintrag|thema|kommentar|sendung) (?:(?:wurde|ist)(?: leider)? )?(?:entfernt|gelöscht|zurückgezogen|deaktiviert|abgelaufen|nicht mehr (?:online|abrufbar|aktiv|aktuell|verfügbar|vorhanden)|depubliziert|besetzt)",  # noqa: E501
        r"(?:depubliziert|gelöscht|entfernt|nicht mehr (?:verfügbar|abrufbar))",
    )),
    Entry("removed-fr", _N, _PART, ("supprimé", "retiré", "dépublié", "expiré", "n'est plus", "clôturé", "pourvu"), _p(  # noqa: E501
        r"(?:(?:cet|cette|ce|le|la) |l')?(?:page|article|annonce|offre|vidéo|fichier|document|contenu|message|sujet|publication|événement|billet|émission) (?:(?:a été|est|a) )?(?:supprimée?|retirée?|dépubliée?|expirée?|n'est plus (?:en ligne|disponible|accessible)|clôturée?|pourvue?)",  # noqa: E501
    )),
    Entry("removed-nl", _N, _PART, ("verwijderd", "ingetrokken", "verlopen", "niet meer", "vervuld", "gesloten"), _p(  # noqa: E501
        r"(?:(?:dit|deze|het|de) )?(?:pagina|artikel|bericht|video|vacature|advertentie|bestand|document|inhoud|onderwerp|evenement|aanbieding) (?:(?:is|werd)(?: helaas)? )?(?:verwijderd|ingetrokken|verlopen|niet meer (?:online|beschikbaar|leverbaar|actueel)|vervuld|gesloten)",  # noqa: E501
    )),
    Entry("removed-es", _N, _PART, ("eliminad", "borrad", "retirad", "caducad", "ya no"), _p(
        r"(?:(?:este|esta|el|la) )?(?:p[áa]gina|art[íi]culo|noticia|v[íi]deo|anuncio|oferta|archivo|documento|contenido|mensaje|tema|evento|publicación|entrada|[íi]tem|recurso) (?:(?:(?:ha sido|fue|está) )?(?:eliminad|borrad|retirad|caducad)[oa]|ya no (?:está )?disponible)",  # noqa: E501
    )),
    Entry("removed-it", _N, _PART, ("rimoss", "eliminat", "cancellat", "ritirat", "scadut", "più"), _p(  # noqa: E501
        r"(?:(?:la|questa|il|questo) |(?:l|quest)')?(?:pagina|articolo|notizia|video|annuncio|offerta|file|documento|contenuto|messaggio|discussione|evento) (?:(?:è stat[oa] |è )?(?:rimoss|eliminat|cancellat|ritirat|scadut)[oa]|non (?:è )?più (?:disponibile|online))",  # noqa: E501
    )),
    Entry("removed-pt", _N, _PART, ("removid", "eliminad", "apagad", "excluíd", "retirad", "expirad", "já não", "mais disponível"), _p(  # noqa: E501
        r"(?:(?:a|esta|o|este) )?(?:p[áa]gina|artigo|not[íi]cia|v[íi]deo|an[úu]ncio|oferta|ficheiro|arquivo|documento|conteúdo|mensagem|tópico|evento|publicação) (?:(?:(?:foi|está) )?(?:removid|eliminad|apagad|excluíd|retirad|expirad)[oa]|já não está disponível|não está mais disponível)",  # noqa: E501
    )),
    Entry("removed-nordic", _N, _PART, ("bort", "raderad", "avpubl", "längre", "utgått", "slette", "fjerne", "udløb", "utløp", "besat"), _p(  # noqa: E501
        r"(?:artikeln|sidan|annonsen|filmen|filen|inlägget|tråden|jobbet|dokumentet) (?:har tagits bort|(?:har blivit |är )?(?:borttagen|raderad|avpublicerad)|finns inte längre|har utgått)",  # noqa: E501
        r"(?:artiklen|artikkelen|siden|annoncen|annonsen|videoen|filen|opslaget|innlegget|indlægget|stillingen) (?:er|ble|blev) (?:slettet|fjernet|udløbet|utløpt|besatt?|avpublisert|avpubliceret)",  # noqa: E501
    )),
    Entry("removed-east", _N, _PART, ("削除", "終了", "删除", "下架", "过期", "失效", "삭제"), _p(
        r"(?:この|お探しの)?(?:記事|ページ|投稿|動画|求人|ファイル|コンテンツ)は(?:削除されました|(?:公開|掲載)を?終了(?:しま|いたしま)した)。?",
        r"(?:该|此|本)?(?:文章|内容|页面|帖子|视频|文件|职位|信息)已(?:经|被)?(?:删除|下架|过期|失效)",
        r"(?:기사|게시물|페이지|글|동영상|파일)(?:이|가|은|는)? ?삭제되었습니다\.?",
    )),
    Entry("removed-tr", _N, _PART, ("kald\u0131r\u0131l", "silin", "yay\u0131nda de"), _p(
        r"(?:bu )?(?:haber|sayfa|ilan|içerik|video|dosya|makale) (?:(?:yay\u0131ndan )?kald\u0131r\u0131ld\u0131|silindi|silinmiştir|yay\u0131nda değil)",  # noqa: E501
    )),
    Entry("removed-slavic", _N, _PART, ("удал", "снят", "недоступ", "закрыт", "usunięt", "wycofan", "nieaktualn"), _p(  # noqa: E501
        r"(?:файл|стать[яи]|страница|видео|сообщение|объявление|вакансия|материал|тема|новость|запись) (?:был[ао]? )?(?:удал[её]н[ао]?|снят[ао]?(?: с публикации)?|недоступ(?:ен|на|но)|закрыт[ао]?)",  # noqa: E501
        r"(?:artykuł|strona|ogłoszenie|film|plik|treść|wiadomość|oferta|temat|wpis) (?:został[ao]? |jest )?(?:usunięt[aey]?|wycofan[aey]?|nieaktualn[aey]?)",  # noqa: E501
    )),
)
"""Notices that something was taken away; a text that says so, too, is needed: `judge.notices`."""

LOGIN: tuple[Entry, ...] = (
    # with a password field on the page: see `reading`
    Entry("login-form", _L, Place.RULE, ("log", "sign", "authenti", "meld", "kennwort", "connect", "connexion", "identifi", "identifí", "sesión", "sessão", "acce", "ingres", "autentica", "entrar", "riservata", "acess"), _p(  # noqa: E501
        r"(?:log|sign)[ -]?(?:in|on)(?: (?:to|with|using) [^\n]{1,40}| required| page| here)?[.!:]?",  # noqa: E501
        r"(?:[\w.'&-]+ ){1,2}(?:log|sign)[ -]?(?:in|on)",
        r"authentication(?: required)?",
        r"(?:bitte )?(?:anmelden|einloggen)",
        r"(?:anmeldung|benutzeranmeldung|kundenlogin|mitgliederlogin|zugang mit kennwort)",
        r"bitte melden sie sich an\.?",
        r"(?:connexion|se connecter|connectez-vous)(?: à [^\n]{1,40})?",
        r"(?:identification|identifiez-vous|authentification)",
        r"(?:inloggen|aanmelden)(?: (?:op|bij) [^\n]{1,40})?",
        r"(?:log in om verder te gaan|meld u aan|meld je aan)",
        r"(?:iniciar|inicia|inicie|inicio de) sesión(?: en [^\n]{1,40})?",
        r"(?:acceder|acceso|acceso de usuarios|identifícate|identificarse|ingresar)",
        r"(?:accedi|accesso|accesso utenti|effettua l'accesso|autenticazione|area riservata)",
        r"(?:iniciar|inicie|início de) sessão",
        r"(?:entrar|acessar|acesso|acesso restrito|autenticação)",
    )),
)
# fmt: on
