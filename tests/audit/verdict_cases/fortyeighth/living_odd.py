"""Pages in old encodings, and PDFs."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply
from citekeeper.demo.media import small_pdf

from ..case import LIVE, UNKNOWN, Case, sent, to
from .frames import lost
from .make import article


def encoded(
    ident: str, lang: str, charset: str, soft: str, name: str, path: str, title: str, *texts: str
) -> Case:
    """A page in the encoding of its day, declared in the markup only."""
    shown = article(soft, lang, name, title, *texts).replace("utf-8", charset)
    body = Reply(200, {"Content-Type": "text/html"}, shown.encode(charset, "replace"))
    no = Reply(
        404,
        {"Content-Type": "text/html"},
        lost(soft, lang, name).replace("utf-8", charset).encode(charset, "replace"),
    )
    return Case("living", f"fe-{ident}", (LIVE,), {path: body, "*": no}, path=path)


def old_encodings() -> Iterator[Case]:
    yield encoded(
        "enc-latin1",
        "fr",
        "iso-8859-1",
        "old",
        "Généalogie du Perche",
        "/familles/lefevre.htm",
        "Les Lefèvre de Mortagne",
        "Jean Lefèvre, tisserand, épousa en 1702 Marguerite Hébert. De leurs neuf enfants, quatre vécurent ; l'aîné partit pour la Nouvelle-France et n'écrivit jamais.",
    )
    yield encoded(
        "enc-1251",
        "ru",
        "windows-1251",
        "old",
        "Краеведческий музей",
        "/istoriya/pozhar.htm",
        "Пожар 1871 года",
        "Пожар начался в пекарне и за ночь уничтожил двести дворов. Уцелела только каланча, с которой его заметили слишком поздно. Город отстраивали из кирпича девять лет.",
    )
    yield encoded(
        "enc-sjis",
        "ja",
        "shift_jis",
        "old",
        "郷土史研究会",
        "/rekishi/mizu.html",
        "用水路の歴史",
        "この用水路は寛文四年に掘られ、三つの村の田を潤した。水を分ける石は今も残り、毎年四月に祭りが行われる。堤の桜は昭和の初めに植えられた。",
    )
    yield encoded(
        "enc-gbk",
        "zh",
        "gbk",
        "old",
        "县志办公室",
        "/xianzhi/qiao.htm",
        "石桥考",
        "石桥建于明代嘉靖年间，三孔，长二十一丈。光绪年间大水，中孔坍塌，由乡民集资重修。桥头碑文已漫漶，仅存年号与工匠姓名。",
    )
    yield encoded(
        "enc-1250",
        "pl",
        "iso-8859-2",
        "old",
        "Parafia w Dolinach",
        "/historia/dzwony.htm",
        "Dzwony",
        "Trzy dzwony zawieszono w roku 1791. Największy zabrano w czasie wojny i nigdy nie wrócił. Mniejszy pękł podczas mrozu, a najmniejszy bije do dziś w południe.",
    )
    yield encoded(
        "enc-9-tr",
        "tr",
        "iso-8859-9",
        "old",
        "Değirmenciler Derneği",
        "/tarih/degirmen.htm",
        "Dere değirmeni",
        "Değirmen 1820 yılında kuruldu ve iki taşla çalıştı. Köylüler buğdayı sırayla getirir, hakkı tahta kutuyla ölçülürdü. Çarkı 1974'te durdu.",
    )


def papers() -> Iterator[Case]:
    no = sent(lost("drupal", "de", "Landesamt für Gewässer"), 404)
    for ident, path, title in (
        ("pdf-report", "/fileadmin/berichte/pegel-2012.pdf", "Pegelbericht 2012"),
        (
            "pdf-404-title",
            "/fileadmin/berichte/404.pdf",
            "Bericht Nr. 404: Page not found in catalogue",
        ),
        ("pdf-sale", "/fileadmin/liegenschaften/for-sale.pdf", "Domain for sale: Gut Lindau"),
    ):
        pdf = Reply(200, {"Content-Type": "application/pdf"}, small_pdf(title))
        yield Case("living", f"fe-{ident}", (LIVE,), {path: pdf, "*": no}, path=path)
    binary = Reply(
        200,
        {"Content-Type": "application/octet-stream"},
        small_pdf("Annual accounts of the ferry trust 2011"),
    )
    yield Case(
        "living",
        "fe-pdf-octet",
        (LIVE, UNKNOWN),
        {"/docs/accounts-2011.pdf": binary, "*": no},
        path="/docs/accounts-2011.pdf",
    )
    yield Case(
        "living",
        "fe-pdf-hop",
        (LIVE,),
        {
            "/download/annual.pdf": to("/sites/default/files/2014-03/annual.pdf", 302),
            "/sites/default/files/2014-03/annual.pdf": Reply(
                200, {"Content-Type": "application/pdf"}, small_pdf("Annual report 2013")
            ),
            "*": no,
        },
        path="/download/annual.pdf",
    )
