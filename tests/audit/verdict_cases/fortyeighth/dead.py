"""Gone pages whose servers say so in the status."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import Case
from .make import absent

# status, ident, language, software, site, path, title, what it says
RIGHT: tuple[tuple[str, ...], ...] = (
    (
        "404",
        "dead-en-joke",
        "en",
        "static",
        "Thornback Review",
        "/issues/7/contents/",
        "Well, this is awkward",
        "Our editor went fishing and took this page along. He has promised to bring it back, but he promised that about the stapler too.",
    ),
    (
        "410",
        "dead-en-gone",
        "en",
        "aem",
        "Halden Optical",
        "/press/2009/h-90-launch.html",
        "This page has been removed for good",
        "The content was deleted and will not come back. There is no forwarding address.",
    ),
    (
        "410",
        "dead-en-tombstone",
        "en",
        "dspace",
        "Northmoor Research Repository",
        "/handle/10411/881",
        "Item withdrawn",
        "This item has been withdrawn from the repository at the author's request. Item withdrawn, metadata unavailable.",
    ),
    (
        "404",
        "dead-en-shopping",
        "en",
        "wordpress",
        "Tackle & Twine",
        "/2010/03/splicing-three-strand/",
        "Nothing found",
        "It looks like nothing was found at this location. Maybe try one of the links below or a search? Recent posts, categories and the shop are all still here, and everything in the sale is half price until Sunday.",
    ),
    (
        "410",
        "dead-fr-retire",
        "fr",
        "wordpress",
        "La cuisine d'Odile",
        "/2009/04/tarte-aux-orties/",
        "Contenu supprimé",
        "Cette recette a été retirée par son auteure.",
    ),
    (
        "410",
        "dead-de-forum",
        "de",
        "phpbb",
        "Faltbootforum",
        "/viewtopic.php?t=118",
        "Information",
        "Das gewünschte Thema existiert nicht.",
    ),
    (
        "404",
        "dead-nl-sp",
        "nl",
        "sharepoint",
        "Waterschap Oude Grift",
        "/Paginas/verslag-2008.aspx",
        "Deze pagina is niet gevonden",
        "De pagina is niet aanwezig op deze site.",
    ),
    (
        "404",
        "dead-sv-ez",
        "sv",
        "ez",
        "Länsstyrelsen i Norra länet",
        "/Nyheter/Vattendomar-2008",
        "Sidan kunde inte visas",
        "Objektet är inte tillgängligt.",
    ),
    (
        "410",
        "dead-ja-blog",
        "ja",
        "wordpress",
        "港の日記",
        "/archives/2008/05/post_41/",
        "この記事は削除されました",
        "記事は投稿者によって削除されました。",
    ),
    (
        "404",
        "dead-zh-gov",
        "zh",
        "static",
        "水利局",
        "/gonggao/2009/12.html",
        "404",
        "抱歉，您要访问的页面走丢了，5秒后返回首页。",
    ),
)


def right() -> Iterator[Case]:
    for status, ident, lang, software, name, path, title, text in RIGHT:
        yield absent(ident, lang, software, name, path, title, text, status=int(status))
