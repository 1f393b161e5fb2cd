"""What the one page is that a server shows at all addresses: by its words, in many tongues."""

from __future__ import annotations

from typing import Any

import pytest

from citekeeper.judge.policy import POLICY
from citekeeper.judge.standing import ruled
from citekeeper.model import Reason, Standing

from .conftest import MENU, Shelf
from .test_imitations import by

REFUSE = (
    *("Your request comes from an undeclared automated tool.", "Automated requests are not met."),
    *("Your access to this site has been limited by its owner.", "Vérification anti-robot"),
    *("Zugriff vorübergehend gesperrt", "Accès temporairement restreint", "Toegang geweigerd"),
    *("Acceso temporalmente bloqueado", "Accesso negato", "Acesso bloqueado", "Dostęp zabroniony"),
    *("Verifichiamo che la richiesta provenga da una persona.", "Verificando su navegador."),
    *(
        "Вы не робот?",
        "Доступ ограничен",
        "安全验证",
        "您的访问行为存在异常",
        "アクセスが拒否されました",
    ),
    *(
        "로봇이 아닙니다",
        "Forgot your password?",
        "Mot de passe oublié ?",
        "¿Olvidó su contraseña?",
    ),
    *("Passwort vergessen?", "Wachtwoord vergeten?", "Password dimenticata?", "Identifiez-vous."),
    *("Are you of legal drinking age?", "Are you over 18?", "Sei maggiorenne?", "Bist du 18?"),
    *("Debe ser mayor de edad.", "Tem mais de 18 anos?", "Réservé aux adhérents."),
)
OF_ITS_NAME = (
    *("Unter dieser Adresse ist noch keine Website aufgeschaltet.", "There is no website yet."),
    *(
        "Domena jest utrzymywana na serwerach.",
        "Parkerad domän",
        "Bu alan ad\u0131 sat\u0131l\u0131kt\u0131r",
    ),
    *("Our brokers help you with this domain.", "A brand new domain!", "没有将此域名绑定到站点"),
    *(
        "Er is nog geen website gekoppeld.",
        "Aún no dispone de página web.",
        "Nie ma jeszcze strony",
    ),
    *("Déposez vos fichiers ici.", "Votre hébergement est prêt", "Upload uw bestanden."),
    *("Laden Sie Ihre Dateien in diesen Ordner hoch.", "Suba sus archivos.", "Carica i tuoi file."),
    "Envie seus arquivos.",
    *("Detta webbhotellskonto är avstängt", "Dieses Hosting-Konto wurde gesperrt."),
    *("Ce compte d'hébergement est suspendu.", "Esta cuenta de hosting está suspendida."),
    *("Esta conta de hospedagem foi suspensa.", "Konto hostingowe zawieszone."),
    *("Dit webhotel is opgeschort.", "Your hosting account was suspended."),
)
SPAM = (
    ("Казино Вулкан", "Игровые автоматы, бездепозитный бонус, фриспины, вулкан."),
    ("ブランドコピー専門店", "スーパーコピー 激安 通販。ブランド財布。"),
    ("六合彩开奖结果", "时时彩,百家乐,彩金。"),
)


@pytest.mark.parametrize("words", REFUSE)
@pytest.mark.parametrize("menu", ["", MENU])
def test_refusals(see: Any, shelf: Shelf, words: str, menu: str) -> None:
    """All addresses refuse, in the frame of a site or without; one of 503 does so as well."""
    page = shelf.page(menu + words, title="Mill")
    found = ruled(
        see(200, page=page), POLICY, shelf.around(shelf.sibling(menu + words, title="Mill"))
    )
    assert (found.standing, found.reason) == (Standing.BLOCKED, Reason.BOT_WALL)
    assert ruled(see(503, page=page), POLICY, shelf.around()).standing is Standing.BLOCKED
    assert ruled(see(405, page=page), POLICY, shelf.around()).standing is Standing.BLOCKED
    assert ruled(see(404, page=page), POLICY, shelf.around()).standing is Standing.DEAD
    assert ruled(see(500, page=page), POLICY, shelf.around()).standing is Standing.UNREACHABLE
    around = shelf.around(shelf.sibling(None, status=404))
    assert ruled(see(200, page=page), POLICY, around).standing is Standing.LIVE


@pytest.mark.parametrize("words", OF_ITS_NAME)
def test_pages_about_a_name(see: Any, shelf: Shelf, words: str) -> None:
    """All addresses speak of a name that has no site."""
    page = shelf.page(words, title="mill")
    found = ruled(see(200, page=page), POLICY, shelf.around(shelf.sibling(words, title="mill")))
    assert (found.standing, found.reason) == (Standing.PARKED, Reason.PLACEHOLDER)


@pytest.mark.parametrize(("title", "words"), SPAM)
def test_strangers_that_sell(see: Any, shelf: Shelf, title: str, words: str) -> None:
    """All addresses show the same shop; one that stands alone proves nothing."""
    page = shelf.page(words, title=title)
    around = shelf.around(shelf.sibling(words, title=title))
    found = ruled(see(200, page=page), POLICY, around)
    assert (found.standing, found.reason) == (Standing.PARKED, Reason.HIJACKED)
    alone = shelf.around(shelf.sibling(None, status=404))
    assert ruled(see(200, page=page), POLICY, alone).standing is Standing.LIVE


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("¡Acceso prohibido!", "O no existe un índice, o la carpeta está protegida."),
        ("Přístup odmítnut!", "Buď neexistuje žádný index, nebo je adresář chráněn."),
        ("Åtkomst förbjuden!", "Det finns inget index, eller så är mappen skyddad."),
        ("禁止访问！", "没有索引文件，或者该目录受读保护。"),
        ("Autorisation requise !", "Le mot de passe est inexact, ou il n'a pas été transmis."),
        ("Autentizace vyžadována!", "Heslo bylo neplatné, nebo nebylo posláno."),
        ("Wymagane uwierzytelnienie!", "Hasło było nieprawidłowe, albo go nie wysłano."),
        ("Autentisering krävs!", "Lösenordet var felaktigt, eller skickades inte."),
        ("需要认证！", "您提供的口令无效，或者没有提供。"),
    ],
)
def test_a_heading_that_refuses_speaks_first(
    see: Any, shelf: Shelf, title: str, words: str
) -> None:
    """The words below say what may be missing: an index, a right password. The page is not."""
    text = f"{title}\n{words}"
    around = shelf.around(shelf.sibling(text, title=title))
    found = ruled(see(200, page=shelf.page(text, title=title, h1=title)), POLICY, around)
    assert found.standing is Standing.BLOCKED


@pytest.mark.parametrize(
    "title",
    [
        *("Serverfel!", "Błąd serwera!", "Ошибка сервера!", "服务器错误!", "服务器发生故障!"),
        *("サーバエラー", "서버 오류", "서버 에러"),
    ],
)
def test_trouble_of_a_server(see: Any, shelf: Shelf, title: str) -> None:
    """It stands before all pages for a while."""
    around = shelf.around(shelf.sibling(title, title=title))
    found = ruled(see(200, page=shelf.page(title, title=title, h1=title)), POLICY, around)
    assert found.standing is Standing.UNKNOWN


def test_a_host_of_pages_that_closed(see: Any, shelf: Shelf) -> None:
    """It speaks of hosting, and of no name that is to be had: the pages were deleted."""
    title = "Pagebarn has closed"
    text = f"{title}\nThe free hosting service closed in March. All pages of members were deleted."
    around = shelf.around(shelf.sibling(text, title=title))
    found = ruled(see(200, page=shelf.page(text, title=title, h1=title)), POLICY, around)
    assert (found.standing, found.reason) == (Standing.SOFT_404, Reason.SIBLING_MATCH)


def test_the_name_of_a_site_is_no_refusal(see: Any, shelf: Shelf) -> None:
    """Rights are in the name of the site, and what was not found in the heading."""
    title = "Элемент не найден | Бюро по правам"
    text = f"{MENU}\nЭлемент не найден\nВозможно, он был удалён или адрес указан неверно."
    page = shelf.page(text, title=title, h1="Элемент не найден")
    found = ruled(see(200, page=page), POLICY, shelf.around(shelf.sibling(text, title=title)))
    assert found.standing is Standing.SOFT_404


def test_a_front_page_at_all_addresses(see: Any, shelf: Shelf) -> None:
    """Four sentences in the frame of a site ask for nothing; two may, in unknown words."""
    news = ("Remont mostu potrwa do wiosny.", "Biblioteka zaprasza na spotkanie autorskie.")
    more = ("Strażacy otrzymali nowy wóz bojowy.", "Powstanie ścieżka rowerowa nad rzeką.")
    told = {news: Standing.UNKNOWN, news + more: Standing.SOFT_404, news * 2: Standing.UNKNOWN}
    for sentences, standing in told.items():
        text = f"{MENU}\nGmina Zalesie\n" + "\n".join(sentences)
        page = shelf.page(text, title="Gmina Zalesie", h1="Gmina Zalesie")
        around = shelf.around(shelf.sibling(text, title="Gmina Zalesie"))
        assert ruled(see(200, page=page), POLICY, around).standing is standing


@pytest.mark.parametrize(
    ("title", "text", "scripts", "standing"),
    [
        # the site is one of archivists; in Polish, that is a word for what was put away
        (
            "Logowanie | Forum Archiwistów",
            "Aby przeglądać to forum, musisz się zalogować.",
            0,
            "blocked",
        ),
        # a frame, and a document that is still to come
        (
            "Visor",
            f"{MENU}\nCargando documento...\nTermina la alerta por lluvia de ayer.",
            1,
            "unknown",
        ),
        ("Visor", f"{MENU}\nTermina la alerta por lluvia de ayer.", 1, "soft-404"),
        # a letter to be had, below a record that was not found
        (
            "Hinweis",
            f"{MENU}\nDazu wurde kein Datensatz gefunden.\nAbonnieren Sie den Rundbrief.",
            0,
            "soft-404",
        ),
    ],
)
def test_what_words_of_the_frame_do_not_say(
    see: Any, shelf: Shelf, title: str, text: str, scripts: int, standing: str
) -> None:
    """Words of a loss, a login or an offer in a label or a name say nothing of the page."""
    more = "\n".join(f"Item {chr(97 + n)} of the list of things" for n in range(9))
    text = f"{text}\n{more}" if MENU in text else text
    around = shelf.around(shelf.sibling(text, title=title), shelf.sibling(text, title=title))
    page = shelf.page(text, title=title, scripts=scripts)
    assert ruled(see(200, page=page), POLICY, around).standing.value == standing


def test_a_front_page_refuses_nobody(see: Any, shelf: Shelf) -> None:
    """Where all are sent to the front page of a site, its news may speak of blocked robots."""
    text = f"{MENU}\nRobots were blocked at the harbour.\nSuspicious crawlers ask for our fish."
    text = f"{text}\nApply for a licence.\nRead about our work and our people.\nReport a kill."
    front = "http://mill.example/"
    sibling = shelf.sibling(text, title="Fisheries", final_uri=front, hops=1)
    page = shelf.page(text, title="Fisheries", h1="Fisheries")
    found = ruled(see(200, page=page, final_uri=front, **by(302)), POLICY, shelf.around(sibling))
    assert found.standing is Standing.SOFT_404
