from __future__ import annotations

from collections.abc import Callable

import pytest

from citekeeper.model import SignFamily
from citekeeper.page import PageText, parked_by, read_page
from citekeeper.page.spam import TRADES, Trade

Idle = Callable[..., list[str]]

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
    "a casino's report, cited by a study": (
        "Casino bonus offers and young adults: a survey",
        "This study asks how a welcome bonus or free spins change play. Participants (412 "
        "respondents) saw the annual report of an operator, which praises its no deposit bonus. "
        "The prevalence of problem gambling was higher among those who took it. " + FILLER,
    ),
    "a regulator": (
        "Register of licensed online casinos",
        "The commission licenses online casino games, poker online and betting. Bonuses have limits"
        " by law, and complaints about a welcome bonus go to the regulator. ",
    ),
    "a journal of medicine": (
        "Sildenafil: dosage and interactions",
        "Sildenafil 50 mg is taken once. Patients who order generic viagra without prescription "
        "online take risks; the study in this journal followed nine hundred of them. ",
    ),
    "a raid, with many terms": (
        "Polisi tangkap bandar judi online",
        "Polisi menangkap bandar judi slot online di kota pelabuhan. Para tersangka mengelola "
        "situs slot dan judi bola; pemerintah menutup link alternatif dan rekening mereka. ",
    ),
    "an encyclopaedia": (
        "Poker",
        "Poker is a family of card games. Poker online began in 1998; the tribunal of Antigua and "
        "the parliament passed laws, and courts followed. Casinos hold tournaments. " + FILLER,
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


# --- each term --------------------------------------------------------------------------------

PILLS = ("viagra", "cialis", "levitra", "sildenafil", "tadalafil", "kamagra", "xanax", "tramadol")
GAMBLING = (
    *(f"{who} slot" for who in ("situs", "agen", "bandar", "daftar", "link", "rtp", "akun")),
    *(f"situs {what}" for what in ("judi", "togel", "toto", "poker", "casino")),
    *(f"slot {what}" for what in ("gacor", "online", "deposit", "dana", "thailand", "maxwin")),
    *("slot 88", "slot 777", "judi online", "judi bola", "judi slot", "togel online", "gacor"),
    *("togel hongkong", "togel singapore", "togel hari ini", "toto macau", "toto slot", "maxwin"),
    *("toto togel", "poker online", "dominoqq", "link alternatif", "pragmatic play", "sbobet"),
    *("1xbet", "22bet", "mostbet", "best casino", "top casinos", "new slots", "trusted slot"),
    *("best online casino", "best crypto casino", "best bitcoin casino", "casino bonus"),
    *("casino bonuses", "casino no deposit", "casino site", "casino sites", "real money casino"),
    *("real money slots", "online casino bonus", "online casino game", "online casino games"),
    *("online casino real money", "online casino review", "online casino reviews", "play slots"),
    *("play online slots", "free spins", "free slot", "free slots", "no deposit bonus"),
    *("welcome bonus", "betting bonus", "betting bonuses", "casino en ligne fiable"),
    *("casino en ligne retrait", "meilleur casino", "meilleurs casinos", "bonus sans dépôt"),
    *("beste online-casinos", "neue online casino", "casino ohne oasis", "casino ohne lugas"),
    *("casino ohne einzahlung", "casino ohne lizenz", "casino zonder cruks", "beste casino"),
    *("casino zonder registratie", "mejores casinos", "casino sin licencia", "migliori casinò"),
    *("casinò non aams", "casino senza documenti", "nuovi casinò", "melhores cassinos"),
    *("kasyno online", "kasyna online", "bonus bez depozytu", "darmowe spiny", "nhà cái"),
    *("nổ hũ", "tài xỉu", "cá cược bóng đá", "cá cược thể thao", "casino trực tuyến"),
    *("bahis siteleri", "canl\u0131 bahis", "deneme bonusu", "kaçak bahis"),
)
PHARMACY = (
    *(f"buy {pill}" for pill in (*PILLS, "ambien", "modafinil")),
    *(f"{offer} viagra" for offer in ("order", "purchase", "cheap", "discount", "generic", "get")),
    *(f"{offer} viagra" for offer in ("acheter", "kaufen", "comprar", "kopen")),
    *(f"{pill} online" for pill in (*PILLS, "ambien", "modafinil")),
    *("buy cheap viagra", "buy generic viagra", "buy brand viagra", "buy viagra online"),
    *("viagra without prescription", "viagra without a prescription", "viagra online"),
    *("viagra pill", "viagra pills", "viagra price", "viagra prices", "viagra coupon"),
    *("viagra coupons", "viagra for sale", "viagra 100 mg", "viagra 50mg", "viagra kaufen"),
    *("viagra en ligne", "viagra rezeptfrei", "viagra sin receta", "viagra sans ordonnance"),
    *("canadian pharmacy", "canadian online pharmacy", "cheap pharmacy", "discount drugstore"),
    *("cheap online pharmacy", "no prescription needed", "no prescription required"),
    *("pharmacy no prescription", "pharmacy without prescription"),
)
ADULT = (
    *(f"{which} porn" for which in ("free", "hd", "best", "watch", "gay", "amateur")),
    *(f"porn {what}" for what in ("video", "videos", "tube", "movies", "hd", "star", "stars")),
    *("xxx video", "xxx videos", "xxx movies", "xxx tube", "free sex cam", "live sex cams"),
    *("best sex chat", "best adult dating", "free adult chat", "sex tube", "adult tube"),
    *("adult dating", "sex dating", "sex cam", "adult cams", "free sex", "escort girl"),
    *(
        "escort bayanlar",
        "eskort bayan",
        "bayan escort",
        "bayan eskort",
        "canl\u0131 sex",
        "porno izle",
    ),
    *("escort girls", "escort service", "escort agency", "independent escort", "vip escorts"),
    *("cheap escorts", "call girl", "call girls", "nude pics", "nude girls", "nude cams"),
    *("nude photos", "milf", "milfs", "hookup site", "hookup sites", "hookup app", "hookup apps"),
    *("hot girls", "bokep", "onlyfans leak", "onlyfans leaks"),
)
TERMS = {"gambling": GAMBLING, "pharmacy": PHARMACY, "adult": ADULT}
TOPICS = {
    "gambling": [
        *"casino casinos kasino kasyno kasyna slot slots poker betting togel judi bahis".split(),
        *("jackpot", "cá cược"),
    ],
    "pharmacy": [*PILLS, "ambien", "modafinil", "pharmacy"],
    "adult": "porn xxx escort escorts sex nude bokep".split(),
}


@pytest.mark.parametrize("trade", TRADES, ids=lambda trade: trade.name)
def test_each_term_of_a_trade_has_a_phrase_that_needs_it(trade: Trade, idle: Idle) -> None:
    """Each phrase is found, each gate lets one in, each alternative is missed by one."""
    for phrase in TERMS[trade.name]:
        assert trade.terms.findall(phrase), phrase
        assert any(gate in phrase for gate in trade.gates), phrase
    for gate in trade.gates:
        assert any(gate in phrase for phrase in TERMS[trade.name]), gate
    for pattern, cases in ((trade.terms, TERMS[trade.name]), (trade.topic, TOPICS[trade.name])):
        unused = idle(pattern, list(cases), whole=True)
        assert unused == [], "\n".join(unused)


CIVIC = (
    *("police", "tribunal", "courts", "victims", "researchers", "regulators", "participants"),
    *("politie", "procureur", "staatsanwalt", "fiscalía", "vittime", "polícia", "korban"),
)


@pytest.mark.parametrize("word", CIVIC)
def test_a_word_of_those_who_fight_it_weighs_against_a_term(word: str) -> None:
    """Two of them outweigh a few terms, one does not."""
    civic = [word, "parliament"]
    seller = read("Best online casino", "Free spins for all. " + FILLER)
    single = read("Best online casino", f"Free spins for all, said {word}. " + FILLER)
    writer = read("Best online casino", f"Free spins for all. {' '.join(civic)}. " + FILLER)
    assert parked_by(seller.facts) is not None
    assert parked_by(single.facts) is not None
    assert parked_by(writer.facts) is None


def test_many_terms_need_as_many_words_against_them() -> None:
    """A seller with a line on the law remains one."""
    terms = "Free spins, no deposit bonus, welcome bonus, casino bonus, play slots, sbobet. "
    assert parked_by(read("Best casino", terms + "Licensed by the regulator, by law.").facts)
    against = (
        "Police, courts, victims, the regulator, parliament, complaints and prosecutors: by law."
    )
    assert parked_by(read("Best casino", terms + against).facts) is None
