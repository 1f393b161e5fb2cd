from __future__ import annotations

import random

import pytest

from citekeeper.errors import ReadError
from citekeeper.readers.decoding import decoded

_TEXTS = {
    "euc_jp cp932 iso2022_jp": "船が港に来て、そして去った。詳しくは港の本を見てください。",
    "cp949": "배가 항구에 왔다가 떠났다. 자세한 내용은 항구의 책을 보세요.",
    "gb2312 gbk": "船来到港口，然后又走了。详细情况请看港口的书。这是我们国家的一个大港口。",
    "cp950": "船來到港口，然後又走了。詳細情況請看港口的書。這是我們國家的一個大港口。",
    "cp1251 koi8_r cp866 iso8859_5": "Корабли пришли в гавань и ушли. Смотрите книгу о гавани.",
    "koi8_u": "Кораблі прийшли в гавань і пішли. Дивіться книгу про гавань.",
    "cp1253 iso8859_7": "Τα πλοία ήρθαν στο λιμάνι και έφυγαν. Δείτε το βιβλίο του λιμανιού.",
    "cp1255": "האוניות באו אל הנמל והלכו. ראו את הספר על הנמל לפרטים נוספים.",
    "cp1256": "جاءت السفن إلى الميناء ثم ذهبت. انظر كتاب الميناء لمزيد من التفاصيل.",
    "cp1250 iso8859_2 cp852": "Statki przypłynęły do portu. Szczegóły są w książce, później też.",
    "cp1250 iso8859_2": "Lodě přijely do přístavu a zase odjely, ještě dříve než žlutý kůň.",
    "cp1254": "Gemiler limana geldi. Ayrıntılar için kitabına bakınız, çünkü şehirde yoktur.",
    "cp1257": "Laivai atplaukė į uostą ir išplaukė. Žmonės čia gyvena ilgą laiką, rasite knygoje.",
    "cp1252 cp850 mac_roman": "Näheres über die größeren Schiffe steht im Hafenbuch für Gäste.",
    "cp1252": "Les bateaux sont repartis après l’été « déjà » à Nîmes, où ça. Depuis 5 km².",
}


@pytest.mark.parametrize(
    ("charset", "text"),
    [(charset, text) for charsets, text in _TEXTS.items() for charset in charsets.split()],
)
def test_old_charsets(charset: str, text: str) -> None:
    """A text that declares no charset is read in the one in which its letters make words."""
    assert decoded("report.txt", text.encode(charset)) == text


def test_too_little_to_tell() -> None:
    """Windows-1252 is taken where a text has hardly a letter beyond ASCII, or only signs."""
    for text in ("A café.", "It is 5 km² wide, ±5 µm deep, at 20°C; § 12, ½ of it, © Lind."):
        assert decoded("report.txt", text.encode("cp1252")) == text


def test_broken_bytes_in_utf8() -> None:
    """A few bytes of another charset do not make a text unreadable."""
    body = ("Näheres über größere Schiffe. " * 5).encode() + b"Caf\xe9."
    assert decoded("report.txt", body).endswith("Schiffe. Café.")


def test_binary_data_is_no_text() -> None:
    """No charset makes a text of it."""
    for seed in range(50):
        dice = random.Random(seed)  # noqa: S311
        for body in (dice.randbytes(2000), bytes(dice.randrange(128, 256) for _ in range(300))):
            with pytest.raises(ReadError, match="binary"):
                decoded("report.txt", body)


def test_pictures_of_dos() -> None:
    """Blocks and frames are a picture: no digits of notes."""
    picture = bytes([0xFD, 0x20, 0xDB, 0xB2, 0xB1, 0xB0, 0xDC, 0xDF, 0x20, 0xC4, 0xBF, 0x0A]) * 12
    text = decoded("x.txt", picture + b"The harbour magazine.\n")
    assert "\u2588\u2593\u2592\u2591\u2584\u2580 \u2500\u2510" in text
    assert "Stra\u00dfe" in decoded("x.txt", "Stra\u00dfe \u00dcber \u00c4 ".encode("cp1252") * 30)
