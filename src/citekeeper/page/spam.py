"""Spam where a publisher was: the terms of gambling, pharmacy and adult advertising; on a page that
a site shows at all its addresses, of sellers of loans and essays too.

The terms are those of sellers, not of a subject: an article about gambling law says "casino" on
every line and "free spins" never. And who writes about crime, courts and victims is no seller:
`_CIVIC` words outweigh quoted terms. Terms were collected from the vocabulary of search-engine
spam that takes over lapsed domains; tests/page/test_hijack.py shows what each must not touch.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from citekeeper.model import Sign, SignFamily


@dataclass(frozen=True, slots=True)
class Trade:
    """One trade of spammers: `gates` are parts of words of which every such page holds one."""

    name: str
    gates: tuple[str, ...]
    terms: re.Pattern[str]
    topic: re.Pattern[str]


_PILL = r"(?:viagra|cialis|levitra|sildenafil|tadalafil|kamagra|xanax|tramadol|ambien|modafinil)"
_OFFER = r"(?:buy|order|purchase|cheap|discount|generic|get|acheter|kaufen|comprar|kopen)"

# fmt: off
TRADES: tuple[Trade, ...] = (
    Trade(
        "gambling",
        (
            *("slot", "judi", "togel", "toto", "casin", "cassino", "bahis", "bonus", "poker"),
            *("spins", "sbobet", "1xbet", "22bet", "mostbet", "gacor", "maxwin", "dominoqq"),
            *("pragmatic", "alternatif", "kasyn", "depozytu", "spiny", "nhà cái", "cá cược"),
            *("nổ hũ", "tài xỉu"),
        ),
        re.compile(
            r"\b(?:(?:situs|agen|bandar|daftar|link|rtp|akun) (?:slot|judi|togel|toto|poker|casino)"
            r"|slot (?:gacor|online|deposit|dana|thailand|maxwin|88|777)|judi (?:online|bola|slot)"
            r"|togel (?:online|hongkong|singapore|hari ini)|toto (?:macau|slot|togel)|gacor|maxwin"
            r"|poker online|dominoqq|link alternatif|pragmatic play|sbobet|1xbet|22bet|mostbet"
            r"|(?:best|top|new|trusted) (?:online |crypto |bitcoin )?(?:casinos?|slots?)"
            r"|casino (?:bonus(?:es)?|no deposit|sites?)|real money (?:casinos?|slots?)"
            r"|online casino (?:bonus(?:es)?|games?|real money|reviews?)|play (?:online )?slots"
            r"|free (?:spins|slots?)|no deposit bonus|welcome bonus|betting bonus(?:es)?"
            r"|casino en ligne (?:fiable|retrait)|meilleurs? casinos?|bonus sans dépôt"
            r"|(?:beste|neue) online[ -]casinos?|casino ohne (?:oasis|lugas|einzahlung|lizenz)"
            r"|casino zonder (?:cruks|registratie)|beste casino|mejores casinos|casino sin licencia"
            r"|migliori casin[oò]|casin[oò] (?:non aams|senza documenti)|nuovi casin[oò]"
            r"|melhores cassinos|kasyn[ao] online|bonus bez depozytu|darmowe spiny|nhà cái|nổ hũ"
            r"|tài xỉu|cá cược (?:bóng đá|thể thao)|casino trực tuyến"
            r"|bahis siteleri|canl\u0131 bahis|deneme bonusu|kaçak bahis)\b"
        ),
        re.compile(
            r"\b(?:casinos?|kasino|kasyn[ao]|slots?|poker|betting|togel|judi|bahis|jackpot"
            r"|cá cược)\b"
        ),
    ),
    Trade(
        "pharmacy",
        (
            *("viagra", "cialis", "levitra", "kamagra", "xanax", "tramadol", "ambien", "modafinil"),
            *("sildenafil", "tadalafil", "pharmacy", "prescription", "drugstore"),
        ),
        re.compile(
            rf"\b(?:{_OFFER} (?:cheap |generic |brand )?{_PILL}(?: online)?"
            rf"|{_PILL} (?:without (?:a )?prescription|online|pills?|prices?|coupons?|for sale"
            rf"|\d+ ?mg|kaufen|en ligne|rezeptfrei|sin receta|sans ordonnance)"
            r"|canadian (?:online )?pharmacy|(?:cheap|discount) (?:online )?(?:pharmacy|drugstore)"
            r"|no prescription (?:needed|required)|pharmacy (?:no|without) prescription)\b"
        ),
        re.compile(rf"\b(?:{_PILL}|pharmacy)\b"),
    ),
    Trade(
        "adult",
        (
            *("porn", "xxx", "sex", "escort", "eskort", "girl", "nude", "milf", "hookup", "bokep"),
            *("adult", "onlyfans"),
        ),
        re.compile(
            r"\b(?:(?:free|hd|best|watch|gay|amateur) porn|porn (?:videos?|tube|movies|hd|stars?)"
            r"|xxx (?:videos?|movies|tube)|(?:free|live|best) (?:sex|adult) (?:cams?|chat|dating)"
            r"|(?:sex|adult) (?:tube|dating|cams?)|free sex|escort girls?|escort (?:service|agency)"
            r"|(?:independent|vip|cheap) escorts?|call girls?|nude (?:pics|girls|cams|photos)"
            r"|milfs?|hookup (?:sites?|apps?)|hot girls|bokep|onlyfans leaks?"
            r"|(?:escort|eskort) bayan\w*|bayan (?:escort|eskort)|canl\u0131 sex|porno izle)\b"
        ),
        re.compile(r"\b(?:porn|xxx|escorts?|sex|nude|bokep)\b"),
    ),
)
_CIVIC = (
    # who prosecutes, legislates, protects and studies; English, then six languages and Indonesian
    *("police", "tribunal", "courts", "prosecut", "parliament", "offence", "offense", "convict"),
    *("counterfeit", "traffick", "victim", "exploitation", "minister", "legislat", "enforcement"),
    *("criminal", "seized", "safeguard", "child protection", "researchers", "public health"),
    *("problem gambl", "gambling disorder", "gambling harm", "participants", "prevalence"),
    *("respondents", "this study", "the study", "literature review", "journal", "by law"),
    *("abstract", "issn", "predictor", "panel study", "peer-reviewed", "longitudinal"),
    # who helps, and who tries out on patients
    *("helpline", "counsell", "self-exclu", "support group", "debt advice", "gamblers anonymous"),
    *("placebo", "randomi", "double-blind", "clinical trial", "patients were", "contraindicat"),
    *("spielsucht", "beratungsstelle", "selbstsperre", "jeu excessif", "joueurs info"),
    *("gokverslaafd", "ludopat", "giocatori patologici", "jogo patológico"),
    *("adjudicat", "upheld"),
    *("unsolicited", "in popular culture", "last edited on", "misspelling", "encyclopedia"),
    *("the commission", "complaints", "safeguarding", "the spam", "spam:", "spammer"),
    *("lapsed", "newspapers", "hacked"),
    *("regulator", "addiction", "fraud", "abuse of children", "sexual abuse", "authorities"),
    *("politie", "wetgeving", "slachtoffer", "misbruik", "kansspelcommissie", "gerecht", "verslav"),
    *("procureur", "victime", "contrefa", "législat", "parlement", "polizei", "gesetzgeb"),
    *("staatsanwalt", "opfer", "fälsch", "straf", "policía", "fiscalía", "víctima", "falsific"),
    *("legislac", "polizia", "vittim", "contraffa", "legislazione", "polícia", "vítima"),
    *("polisi", "menangkap", "pemerintah", "undang-undang", "tersangka", "korban", "kominfo"),
    *("policja", "policji", "ustaw", "sąd", "uzależn", "công an", "bắt giữ", "khởi tố", "xử phạt"),
)
# fmt: on

_MANY = 6
"""Distinct terms from which on two words of law and order are no excuse: sellers name many."""

SEARCHED = 20_000
"""Characters of text that are searched for spam: it comes first, or it is not what the page is."""


def _terms(trade: Trade, text: str, words: str) -> set[str]:
    """The distinct terms in the text; `words` are its words, each once: a shorter way to a no."""
    if not any(gate in words for gate in trade.gates):
        return set()
    return set(trade.terms.findall(text))


def _words(text: str) -> str:
    return " ".join(set(text.split()))


def spam_signs(headline: str, text: str) -> list[Sign]:
    """Signs of a hijack: a spam term in title or h1 and two distinct ones, or four anywhere.

    `headline` is title and h1, both in lower case like `text`. A trade's bare word in the headline
    ("casino") does as the first, but one mention never does; and who writes about crime, courts
    and studies in two words or more is no seller; of six terms and more, in as many words.
    """
    found: list[Sign] = []
    whole = headline + "\n" + text[:SEARCHED]
    words = _words(whole)
    for trade in TRADES:
        met = _terms(trade, whole, words)
        headed = _terms(trade, headline, headline) or (met and trade.topic.search(headline))
        enough = len(met) >= 4 or (headed and len(met) >= 2)
        if enough and not _civic(whole, _MANY if _sells_at_its_head(trade, headline) else len(met)):
            found.append(Sign(SignFamily.HIJACK, trade.name, float(len(met))))
    return found


def _sells_at_its_head(trade: Trade, headline: str) -> bool:
    """Whether title and heading have two terms of a trade: then a site's frame is no excuse."""
    return len(_terms(trade, headline, headline)) > 1 and not _civic(headline, 0)


def _civic(text: str, terms: int) -> bool:
    civic = sum(word in text for word in _CIVIC)
    return civic >= (2 if terms < _MANY else terms)


_WIDE = re.compile(
    r"\b(?:gokkast\w*|gratis spins|welkomstbonus\w*|roulette|blackjack"
    r"|casin[oò][sn]?|cassinos?|kasyn[ao]|kazino|казино|καζίνο|sòng bạc|cá cược|slots?|bahis"
    r"|poker|jackpot|tragaperras|caça-níqueis|automaty|einzahlung|freispiele|spielautomaten"
    r"|(?:giri|giros|rodadas|tours|spins) (?:gratis|grátis|gratuits?)|free spins|bonus|bônus|bono"
    r"|deposit[oi]?|depósito|dépôt|bukmacher|букмекер\w*|apostas|apuestas|scommesse|wetten"
    r"|бездепозитный|фриспин\w*|игровые автоматы|вулкан|слот\w*|рулетк\w*|джекпот\w*"
    r"|ставк\w+ на спорт|бонус за регистрацию"
    r"|\w*kasinot?\w*|ilmaiskierro\w*|\w*talletus\w*|kolikkopel\w*|vedonlyön\w*|ruletti"
    r"|gratissnurr|insättning|spelautomater|spilleautomat\w*|gratisspinn|innskudd|indbetaling"
    r"|vklad\w*|zatočení zdarma|kaszinó\w*|pörgetés\w*|befizetés\w*|cazino\w*|rotiri gratuite"
    r"|φρουτάκια|στοίχημα\w*"
    r"|viagra|cialis|levitra|kamagra|sildenafil|tadalafil|generic (?:medicines?|drugs)"
    r"|(?:without|no) (?:a )?prescription|(?:online|canadian) pharmacy|porno?|xxx|escorts?"
    r"|potenzmittel|rezeptfrei|ohne rezept|sans ordonnance|sin receta|senza ricetta|zonder recept"
    r"|sem receita|bez recepty|без рецепта|putas|webcams?|masajes eróticos|sexo en vivo"
    # what no bank says of its loans, and no university of its essays
    r"|payday|title loans?|bad credit|instant approval|same[ -]day loans?|snabblån|lån utan uc"
    r"|sms[ -]lån|ohne schufa|prêts? (?:rapides?|sans justificatif)|préstamos rápidos"
    r"|prestiti veloci|minikredyt\w*|chwilówk\w*|pikavip\w*"
    r"|(?:write|do|writing) my (?:essay|paper|homework|assignment|dissertation|thesis)"
    r"|(?:essay|paper|dissertation|thesis) writing|(?:buy|order|custom|cheap) (?:an? )?"
    r"(?:essays?|term papers?|research papers?|dissertations?)|term papers?|plagiarism[ -]free"
    r"|checked for plagiarism|ghostwriter\w*|hausarbeit schreiben lassen)\b"
    r"|คาสิโน|บาคาร่า|สล็อต|เครดิตฟรี|카지노|바카라|토토|먹튀|カジノ|スロット|入金不要|フリースピン|バカラ|ブックメーカー|娱乐[城场]|葡京|老虎机|赌场|博彩|百家乐|六合彩|时时彩|开奖|彩金"
    r"|كازينو|مراهنات|روليت|カードローン|即日融資|コピー|激安|通販|代引|ブランド"
)
_WIDE_LEAST = 3


def sells(headline: str, text: str) -> bool:
    """Whether a page that answers at all addresses names a trade at its head, and goes on with it.

    Single words in many languages: three different ones, one of them in title or h1. On a page of
    its own they would prove nothing, so `spam_signs` does not know them.
    """
    if not names_a_trade(headline):  # most pages, and at once
        return False
    whole = f"{headline}\n{text[:SEARCHED]}".lower()
    return len(set(_WIDE.findall(whole))) >= _WIDE_LEAST and not _civic(whole, _WIDE_LEAST)


def names_a_trade(title: str) -> bool:
    """Whether a title has a word of a spammer's trade."""
    return _WIDE.search(title.lower()) is not None


def hidden_spam(hidden: str) -> Sign | None:
    """A sign that words of spam were slipped into the markup where no reader sees them."""
    words = _words(hidden)
    met = {term for trade in TRADES for term in _terms(trade, hidden, words)}
    return Sign(SignFamily.HIJACK, "hidden-spam", float(len(met))) if len(met) >= 2 else None
