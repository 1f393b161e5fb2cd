"""More pages that are gone or rewritten."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import DRIFTED, Case
from .changes import now
from .gone import away, dead, framed, soft
from .kit import frame, html, paras, raw


def cases() -> Iterator[Case]:
    """All of them."""
    yield dead(
        "express",
        "/tunes/jig/88",
        raw(
            "text/html; charset=utf-8",
            '<!DOCTYPE html><html lang="en"><head><title>Error</title></head><body><pre>Cannot GET /tunes/jig/88</pre></body></html>',
            404,
        ),
    )
    yield dead(
        "django",
        "/plots/12/soil/",
        raw(
            "text/html",
            '<!doctype html><html lang="en"><head><title>Not Found</title></head><body><h1>Not Found</h1><p>The requested resource was not found on this server.</p></body></html>',
            404,
        ),
    )
    yield dead("plain-404", "/dist/grist-0.9.tar.asc", raw("text/plain", "404: Not Found", 404))
    yield dead(
        "fi-410",
        "/tiedotteet/2010/11",
        framed(
            "fi",
            "drupal",
            "Merikunta",
            "Tiedote on poistettu",
            "Vanhat tiedotteet on siirretty päätearkistoon.",
            410,
        ),
    )
    yield dead(
        "da-404",
        "/kort/moller.aspx",
        framed("da", "sharepoint", "Møllearkivet", "Her er tomt", "Kortet er taget ned.", 404),
    )
    yield dead(
        "el-404",
        "/ekthesi/2009",
        framed(
            "el",
            "wp",
            "Πινακοθήκη Κάτω Λίμνης",
            "Λάθος 404",
            "Η έκθεση έχει λήξει και η σελίδα της αφαιρέθηκε.",
            404,
        ),
    )
    yield soft(
        "en-press",
        "/press/2009/new-ladders",
        "en",
        "typo3",
        "Fire Brigades Council",
        "Press release unavailable",
        "Press releases are removed from this site after three years. Journalists may ask the press office for a copy.",
        cited="New ladders for the outer stations",
    )
    yield soft(
        "en-thread",
        "/t/chimney-smokes/4471",
        "en",
        "forum",
        "Old House Talk",
        "That page doesn't exist or is private",
        "Popular: lime plaster, damp, sash cords. Recent: who stole my gutter?",
    )
    yield soft(
        "sv-soft",
        "/artikel/2011/fyren-slacks",
        "sv",
        "news",
        "Norrviks Allehanda",
        "Hoppsan, artikeln finns inte kvar",
        "Den kan ha tagits bort eller bytt adress.",
        ads=True,
    )
    yield soft(
        "ru-soft",
        "/tema/88/",
        "ru",
        "forum",
        "Форум лодочников",
        "Тема не найдена",
        "Запрошенная тема удалена модератором.",
    )
    yield away(
        "pt-home",
        "/arquivo/2003/moinhos.htm",
        "/pt/",
        html(
            frame(
                "drupal",
                "pt",
                "Museu do Vouga",
                "Bem-vindo ao museu",
                "<p>Aberto de terça a domingo. Nova exposição: redes e nós.</p>",
            )
        ),
    )
    yield away(
        "cs-home",
        "/zpravy/2006/povoden",
        "/index.html",
        html(
            frame(
                "news",
                "cs",
                "Deník Povltaví",
                "Hlavní zprávy",
                "<p>Most je opraven. Na náměstí přibyly lavičky. Večer mlhy.</p>",
                ads=True,
            )
        ),
    )
    yield now(
        "drift-lake",
        "/lake/today",
        frame(
            "wp",
            "en",
            "Lake Wardens",
            "The lake today",
            paras(
                "Algae have been seen at the north jetty. Dogs should be kept out. Swimming at the south beach is allowed between the buoys. Ice creams from Thursday. The raft will be put out once its chain has been mended by the blacksmith, who is on holiday."
            ),
        ),
        (DRIFTED,),
        memento=frame(
            "wp",
            "en",
            "Lake Wardens",
            "The lake today",
            paras(
                "The coldest morning since 1963: a sheet of black ice reaches the island and two fallow deer have walked across. Skating is forbidden but the warden has been seen sharpening something. A Bewick's swan frozen in at the outflow was cut free with a bread knife."
            ),
        ),
        quote="A Bewick's swan frozen in at the outflow was cut free with a bread knife",
    )
    yield now(
        "drift-it",
        "/in-corso",
        frame(
            "portal",
            "it",
            "Museo del Filo",
            "Mostra in corso",
            paras(
                "Fino a giugno: bottoni di vetro dalle fornaci della laguna, prestati da tre collezioniste. Visite guidate il sabato. Ai bambini si regala un bottone, che non va ingoiato. La caffetteria resta chiusa per lavori."
            ),
        ),
        (DRIFTED,),
        memento=frame(
            "portal",
            "it",
            "Museo del Filo",
            "Mostra in corso",
            paras(
                "La mostra raccoglie quaranta telai portatili usati dalle tessitrici stagionali tra le due guerre. Ognuno reca incise le giornate di lavoro e i nomi delle compagne. Il catalogo, curato da Lidia Ferro, trascrive tutte le incisioni e ne identifica la metà."
            ),
        ),
        quote="Il catalogo, curato da Lidia Ferro, trascrive tutte le incisioni",
    )
