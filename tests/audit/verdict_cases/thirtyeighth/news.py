"""The texts of teasers that stand beside what is cited, by language."""

from __future__ import annotations

from collections.abc import Mapping

NEWS: Mapping[str, tuple[str, ...]] = {
    "en": (
        "The review looks back on a busy year, with accounts, a list of members and a few words "
        "from the chair about the move to the new building.",
        "Our reporter spent two days with the wardens who count seals, repair fences and answer "
        "the telephone when somebody has lost a dog on the sands.",
        "Five new faces join the board this spring; each of them brings twenty years of work with "
        "schools, hospitals or the harbour office.",
    ),
    "fr": (
        "Le bilan revient sur une année chargée, avec les comptes, la liste des membres et le mot "
        "de la présidente sur le déménagement.",
        "Deux jours avec celles et ceux qui tiennent la permanence, réparent les barrières et "
        "répondent au téléphone le dimanche.",
        "Le conseil a voté le budget à l'unanimité après trois heures de débat sur la toiture.",
    ),
    "de": (
        "Der Bericht blickt auf ein volles Jahr zurück, mit Kassenstand, Mitgliederliste und einem "
        "Wort der Vorsitzenden zum Umzug.",
        "Zwei Tage lang begleiteten wir die Ehrenamtlichen, die Zäune flicken, Führungen leiten "
        "und sonntags ans Telefon gehen.",
        "Der Rat stimmte dem Haushalt nach drei Stunden Aussprache über das Dach einstimmig zu.",
    ),
    "nl": (
        "Het verslag kijkt terug op een vol jaar, met de rekening, de ledenlijst en een woord van "
        "de voorzitter over de verhuizing.",
        "Twee dagen liepen we mee met de vrijwilligers die hekken herstellen en op zondag de "
        "telefoon opnemen.",
        "Na drie uur praten over het dak nam de raad de begroting eenstemmig aan.",
    ),
    "es": (
        "La memoria repasa un año intenso, con las cuentas, la lista de socios y unas palabras de "
        "la presidenta sobre el traslado.",
        "Dos días con quienes reparan las cercas, guían las visitas y atienden el teléfono.",
        "El pleno aprobó las cuentas por unanimidad tras tres horas de debate sobre el tejado.",
    ),
    "it": (
        "La relazione ripercorre un anno intenso, con i conti e due parole della presidente.",
        "Due giorni con i volontari che riparano le staccionate e rispondono al telefono.",
        "Il consiglio ha approvato i conti dopo tre ore di discussione sul tetto.",
    ),
    "pt": (
        "O relatório recorda um ano cheio, com as contas e umas palavras da presidente.",
        "Dois dias com os voluntários que reparam as vedações e atendem o telefone.",
        "A assembleia aprovou as contas depois de três horas sobre o telhado.",
    ),
    "pl": (
        "Sprawozdanie podsumowuje pracowity rok: rachunki, lista członków i słowo prezeski.",
        "Dwa dni z wolontariuszami, którzy naprawiają płoty i odbierają telefony.",
        "Rada przyjęła budżet jednogłośnie po trzech godzinach rozmów o dachu.",
    ),
    "ja": (
        "報告書は一年の歩みを振り返り、会計と会員名簿、移転についての会長の言葉を収める。",
        "柵を直し、日曜にも電話を受ける有志に二日間同行した。",
        "屋根をめぐる三時間の議論のすえ、予算は全会一致で可決された。",
    ),
    "zh": (
        "报告回顾了忙碌的一年，附有账目、会员名单和会长关于搬迁的致辞。",
        "记者用两天时间跟随志愿者修补围栏、值守电话。",
        "经过三个小时关于屋顶的讨论，预算获得一致通过。",
    ),
    "ru": (
        "Отчёт подводит итоги насыщенного года: счета, список членов и слово председателя.",
        "Два дня с добровольцами, которые чинят изгороди и отвечают на звонки.",
        "После трёх часов споров о крыше бюджет приняли единогласно.",
    ),
    "sv": (
        "Rapporten ser tillbaka på ett fullt år, med räkenskaper och några ord av ordföranden.",
        "Två dagar med de frivilliga som lagar staket och svarar i telefon.",
        "Efter tre timmar om taket antog stämman budgeten enhälligt.",
    ),
}
