"""Pages that are gone and say so by their code, with odd bodies."""

from __future__ import annotations

from citekeeper.demo.exchange import Reply

from ..case import Case, sent
from .frames import GONE, alike, all_paths, bare

PATH = "/publications/2009/children-in-care.html"


def _dead(
    name: str,
    lang: str,
    org: str,
    title: str,
    text: str,
    *,
    status: int = 404,
    path: str = PATH,
    style: str = "",
) -> Case:
    """A true code for every address but the front page, in the frame of the site."""
    return alike(
        name,
        lang,
        org,
        path,
        title,
        text,
        style=style,
        status=status,
        cause="gone-code",
        truth=GONE,
    )


def _raw(name: str, answer: Reply, path: str = PATH) -> Case:
    return all_paths(name, "gone-code", GONE, answer, path=path)


CASES: tuple[Case, ...] = (
    _raw("404-nginx", sent(bare("404 Not Found", "nginx"), 404)),
    _raw("404-empty", sent("", 404)),
    _raw(
        "404-json",
        Reply(
            404,
            {"Content-Type": "application/json"},
            '{"timestamp":"2026-11-20T08:11:02","status":404,"error":"Not Found","path":"/publications"}',
        ),
    ),
    _raw(
        "404-iis",
        sent(
            '<!DOCTYPE html><html><head><title>404 - File or directory not found.</title></head><body><div id="header"><h1>Server Error</h1></div><fieldset><h2>404 - File or directory not found.</h2><h3>The resource you are looking for might have been removed, had its name changed, or is temporarily unavailable.</h3></fieldset></body></html>',
            404,
        ),
    ),
    _raw(
        "404-tomcat",
        sent(
            '<!doctype html><html lang="en"><head><title>HTTP Status 404 – Not Found</title></head><body><h1>HTTP Status 404 – Not Found</h1><hr/><p><b>Type</b> Status Report</p><p><b>Description</b> The origin server did not find a current representation for the target resource or is not willing to disclose that one exists.</p><hr/><h3>Apache Tomcat/9.0.65</h3></body></html>',
            404,
        ),
    ),
    _raw(
        "404-s3",
        Reply(
            404,
            {"Content-Type": "application/xml", "Server": "AmazonS3"},
            '<?xml version="1.0" encoding="UTF-8"?><Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>publications/2009/children-in-care.pdf</Key></Error>',
        ),
        "/publications/2009/children-in-care.pdf",
    ),
    _raw(
        "410-apache",
        sent(
            "<html><head><title>410 Gone</title></head><body><h1>Gone</h1><p>The requested resource is no longer available on this server and there is no forwarding address. Please remove all references to this resource.</p></body></html>",
            410,
        ),
    ),
    _dead(
        "404-poem",
        "en",
        "Museum of Childhood",
        "Oh dear",
        "Somebody has tidied this page away, as grown-ups do. Look under the bed, or go back to the toys.",
    ),
    _dead(
        "404-as-news",
        "en",
        "The Valley Courier",
        "Most popular stories today",
        "Council approves new bypass after nine-hour debate. Nurse wins national bakery prize. Fire at the old tannery: two treated for smoke. School places: what parents need to know before the deadline on Friday.",
        style="news",
    ),
    _dead(
        "404-de-land",
        "de",
        "Landesregierung Nordmark",
        "Seite nicht gefunden",
        "Im Zuge der Neugestaltung unseres Internetauftritts haben sich Adressen geändert. Vorherige Inhalte finden Sie im Webarchiv des Landes.",
    ),
    _dead(
        "404-fr-univ",
        "fr",
        "Université de Haute-Loire",
        "Erreur 404",
        "Cette ressource a disparu de nos serveurs. Les pages personnelles des enseignants partis à la retraite ont été closes en 2019.",
        path="/~mdurand/enfance.html",
    ),
    _dead(
        "410-nl",
        "nl",
        "Gemeente Oostdam",
        "Verwijderd",
        "Deze pagina is verwijderd (410). Besluiten ouder dan zeven jaar staan bij het regionaal archief.",
        status=410,
    ),
    _dead(
        "404-es-login",
        "es",
        "Ministerio de Bienestar",
        "No encontrado",
        "Inicie sesión si dispone de cuenta de empleado. Usuario. Contraseña.",
        style="aspx",
    ),
    _dead(
        "404-it-comune",
        "it",
        "Comune di Pietralta",
        "Errore",
        "Il contenuto richiesto non è più pubblicato: decorsi quindici giorni gli atti sono tolti dall'albo.",
        path="/albo/2012/atto-311",
    ),
    _dead(
        "404-pl",
        "pl",
        "Kuratorium Oświaty",
        "Błąd 404",
        "Dokument usunięto po upływie terminu publikacji.",
    ),
    _dead(
        "404-ru",
        "ru",
        "Областная дума",
        "Ошибка 404",
        "Такой страницы нет. Возможно, она была удалена при переносе сайта.",
    ),
    _dead(
        "404-ja",
        "ja",
        "県立図書館",
        "404 エラー",
        "指定されたページは存在しません。旧サイトの資料は電子書庫をご覧ください。",
    ),
    _dead("404-zh", "zh", "市民政局", "出错了", "您访问的页面已被删除或不存在。五秒后返回首页。"),
    _dead(
        "404-sv",
        "sv",
        "Östergårds kommun",
        "Hoppsan!",
        "Här fanns det en sida en gång. Nu finns den inte.",
    ),
    _dead(
        "404-gov-archive",
        "en",
        "Department for Schools",
        "This page cannot be found",
        "Content published before May 2010 has been moved to the National Web Archive. We do not keep a redirect.",
        style="gov",
    ),
)
