from __future__ import annotations

import pytest

from citekeeper.model import SignFamily
from citekeeper.page import PageText, parked_by, read_page

HERE = "http://www.example.org/report.html"


def read(title: str, text: str, *, h1: str = "", hidden: str = "") -> PageText:
    """What read_page makes of a page with these words."""
    body = (
        f"<html><title>{title}</title><body><h1>{h1}</h1><p>{text}</p>"
        f"<div style='display:none'>{hidden}</div></body></html>"
    )
    return read_page(body.encode(), content_type="text/html", headers={}, uri=HERE)


FILLER = "We write a sentence here so that the page is a page. " * 60

HIJACKED = [
    ("gambling", "Situs Slot Gacor Hari Ini", "Daftar slot online dengan deposit pulsa. " + FILLER),
    ("gambling", "Best Online Casino 2024", "Take your welcome bonus and free spins. " + FILLER),
    ("gambling", "Les meilleurs casinos", "Un bonus sans dépôt pour vous. " + FILLER),
    ("gambling", "Beste online casinos", "Casino ohne Oasis und ohne Limit. " + FILLER),
    ("gambling", "Beste casino 2024", "Casino zonder Cruks, nu spelen. " + FILLER),
    ("gambling", "Mejores casinos", "Casino sin licencia para todos. " + FILLER),
    ("gambling", "Nuovi casinò", "I migliori casinò per giocare. " + FILLER),
    ("gambling", "Our story", "Togel online, judi bola, sbobet and toto macau. " + FILLER),
    ("gambling", "Deneme bonusu", "Canl\u0131 bahis ve bahis siteleri. " + FILLER),
    ("pharmacy", "Buy Viagra online", "Cheap cialis, no prescription needed. " + FILLER),
    ("pharmacy", "Health", "Canadian pharmacy: order levitra, viagra 100mg, kamagra online. "),
    ("adult", "Free porn videos", "Live sex cams and hot girls. " + FILLER),
    ("adult", "Escort girls in town", "VIP escorts and call girls. " + FILLER),
]


@pytest.mark.parametrize(("name", "title", "text"), HIJACKED)
def test_a_domain_in_the_hands_of_spammers_is_hijacked(name: str, title: str, text: str) -> None:
    """A term in the title and two distinct ones, or four anywhere; its words are not kept."""
    page = read(title, text)
    sign = parked_by(page.facts)
    assert sign is not None
    assert (sign.family, sign.name) == (SignFamily.HIJACK, name)
    assert sign.score >= 2
    assert (page.text, page.facts.title, page.facts.text_sha256) == (None, None, None)


SUBJECTS = {
    "gambling law": (
        "Online gambling and the law: what changes in January",
        "Parliament adopted the bill on games of chance. An online casino needs a licence, and the "
        "regulator may fine those who advertise free spins or a no deposit bonus to minors. The "
        "gaming commission counted 300 casino sites without licence; the police seized servers. "
        "A betting shop must check the age of a player. The minister defended a ban on a welcome "
        "bonus in the committee. Addiction researchers had asked for it. " + FILLER,
    ),
    "gambling law, Dutch": (
        "Casino en kansspelwet: de nieuwe regels",
        "De wetgeving verbiedt reclame. De Kansspelcommissie zag dat het beste casino volgens een "
        "website een casino zonder Cruks was, met free spins. Verslavingszorg en politie werken "
        "samen. " + FILLER,
    ),
    "gambling raid, Indonesian": (
        "Polisi tangkap bandar judi online",
        "Pemerintah dan Kominfo memblokir situs judi, situs slot dan togel online. Korban dan "
        "tersangka diperiksa menurut undang-undang. Judi online dilarang. " + FILLER,
    ),
    "counterfeit medicines": (
        "Counterfeit Viagra: how to recognise it",
        "The medicines agency warns of websites that sell pills. Messages such as buy viagra "
        "online or viagra without prescription lead to counterfeit products, which customs seized "
        "in large numbers. Patients were victims of fraud; public health is at risk and criminal "
        "networks earn. Ask a pharmacy. " + FILLER,
    ),
    "a medicine": (
        "Sildenafil: uses and side effects",
        "Sildenafil was first sold as Viagra. Viagra 50 mg is taken once a day. Ask your doctor. "
        * 20,
    ),
    "sexual abuse": (
        "Sexual abuse of children in travel and tourism",
        "Offenders use adult dating sites, escort agencies and sex chat rooms to reach victims. "
        "Live streaming of sexual abuse is a growing form of exploitation; police and courts need "
        "better legislation. The term child pornography should not be used. Trafficking for sexual "
        "exploitation is a criminal offence, and call girls are often its victims. " + FILLER,
    ),
    "pornography research": (
        "Young people and pornography: a survey",
        "One in three had seen free porn by the age of thirteen. Researchers asked 2,000 pupils "
        "about porn videos and what they thought of them. Parents and teachers should talk. "
        "The regulator and the authorities for child protection call for age checks. " + FILLER,
    ),
    "slot machines": (
        "Slots for our summer camp",
        "Free slots are left for the second week. There is a welcome drink and a bonus day. "
        + FILLER,
    ),
    "one mention": ("Comments", "A visitor wrote: buy viagra online. " + FILLER),
    "one mention in a title": ("Best online casino", FILLER),
    "three mentions": ("Guest book", "Free spins, free porn, sbobet and 1xbet. " + FILLER),
}


@pytest.mark.parametrize("name", SUBJECTS)
def test_who_writes_about_a_subject_is_no_spammer(name: str) -> None:
    """Policy, news, agencies and charities name what they fight; one mention never counts."""
    page = read(*SUBJECTS[name])
    assert parked_by(page.facts) is None
    assert page.text is not None


def test_spam_that_no_reader_sees_is_a_warning_and_no_verdict() -> None:
    """Hidden links slipped into a living page leave it live, with a sign of their own."""
    page = read("Our work", FILLER, hidden="<a>best online casino</a> <a>buy viagra online</a>")
    assert [sign.name for sign in page.facts.signs] == ["hidden-spam"]
    assert page.facts.signs[0].score == 2
    assert parked_by(page.facts) is None
    assert page.text is not None
    assert "casino" not in page.text


def test_hidden_words_of_no_trade_are_no_sign() -> None:
    """A closed menu is hidden too."""
    assert read("Our work", FILLER, hidden="<a>About us</a> casino night").facts.signs == ()


def test_parking_weighs_more_than_spam() -> None:
    """Parking pages advertise everything; they are named parked."""
    body = "<div data-adblockkey=M></div><title>Best online casino</title>free spins, sbobet"
    page = read_page(body.encode(), content_type=None, headers={}, uri=HERE)
    sign = parked_by(page.facts)
    assert sign is not None
    assert sign.name == "data-adblockkey"
