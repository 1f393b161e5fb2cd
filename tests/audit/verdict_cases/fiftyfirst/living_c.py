"""More living pages that are easily mistaken."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import LIVE, Case
from .frame import lives

ROWS: tuple[tuple[str, str, str, str, str, str, str], ...] = (
    ("tombstone-list", "en", "drupal", "Web Graveyard", "/lists/closed-2013", "Sites that no longer exist: the 2013 list", "Forty-one services closed in 2013. For each we give the date, the last words on the front page and what became of the name.|Six names are for sale, four show casinos, one belongs to a dentist. Corrections are welcome."),
    ("rate-limit-docs", "en", "typo3", "Tidal Data Service", "/api/limits", "429 Too Many Requests", "Clients may send sixty requests a minute. Beyond that the service answers 429 and says in Retry-After how many seconds to wait.|Bulk users should fetch the yearly files. Keys are free and are sent by mail within a day."),
    ("poker-thesis", "en", "drupal", "Eastmoor Theses", "/thesis/2012/ogle", "Bluff: an ethnography of online poker players", "Ogle spent fourteen months among players who make a living from online poker, blackjack and casino bonuses. Most had given up within three years.|Chapter four on debt has been cited in two reports of the gambling regulator."),
    ("blocked-essay", "en", "wp", "Open Shelf", "/2014/09/access-denied/", "Access denied: reading the news from the wrong country", "From a hotel in Tirana I was told that this content is not available in my region. At home I pay for the same paper.|The librarians I asked shrugged: licences are signed by country. Three of them showed me how their readers get round it."),
    ("server-move", "de", "wp", "Imkerverein Talhof", "/2012/umzug/", "Wir sind umgezogen", "Unser Vereinsheim ist seit 1. Mai in der alten Molkerei. Die Schleuder steht im Keller, der Wabenschrank im Flur.|Alle Termine bleiben, nur der Parkplatz ist kleiner geworden. Bitte kommt mit dem Rad."),
    ("bot-gesetz", "de", "drupal", "Institut für Netzrecht", "/gutachten/bots", "Sind Sie ein Mensch? Gutachten zur Kennzeichnung von Bots", "Das Gutachten prüft, ob automatisierte Konten gekennzeichnet werden müssen. Es verneint eine Pflicht für Suchmaschinen und bejaht sie für Werbung.|Sicherheitsabfragen sind zulässig, wenn ein Weg ohne Bilderrätsel offensteht."),
    ("vergriffen", "de", "joomla", "Verlag am Rain", "/buecher/wiesenbuch.html", "Das Wiesenbuch (vergriffen, nicht mehr lieferbar)", "120 Gräser in Federzeichnungen von Ilse Korn. Gebunden, 288 Seiten, Rain 1998. Restexemplare gibt es gelegentlich im Antiquariat.|Leseprobe: Das Zittergras hängt an Stielen, die dünner sind als ein Haar, und steht doch auf jedem mageren Hang."),
    ("saisie", "fr", "wp", "Le Journal des Noms", "/2013/noms-voles/", "Domaine expiré, réputation volée", "Quand une école laisse expirer son nom, un casino en ligne le reprend en une nuit. Nous en avons suivi dix-neuf.|Les liens des académies ont continué d'y mener pendant quatorze mois en moyenne. Trois noms ont été rendus après une plainte."),
    ("concours-clos", "fr", "drupal", "Fondation Sauvetage", "/prix/2011", "Prix 2011 : les candidatures sont closes", "Le jury a reçu 64 dossiers. Le prix va à l'équipe de Camaret pour son canot de plage, une mention à l'école de voile de Sète.|La remise aura lieu le 2 octobre. Le règlement du prix 2012 sera publié en janvier."),
    ("inlog-artikel", "nl", "drupal", "Toegankelijk Web", "/artikelen/inloggen", "Log in om verder te lezen: wat muren kosten", "Een muur voor de tekst kost een krant tweederde van haar bezoekers en levert vier procent abonnees op. Dat blijkt uit cijfers van zes titels.|Blinde lezers haken het eerst af, want de inlogvelden zijn zelden benoemd."),
    ("mantenimiento", "es", "typo3", "Puerto de Arenas", "/avisos/grua-3.html", "Grúa 3 fuera de servicio por mantenimiento", "La grúa 3 no estará disponible del 4 al 19 de febrero. Los buques de más de doce mil toneladas atracarán en el muelle norte.|La autoridad portuaria lamenta las molestias. Teléfono de guardia en el pie de esta página."),
    ("olvido", "es", "drupal", "Revista de Derecho Digital", "/art/derecho-al-olvido", "Contenido eliminado: el derecho al olvido en cifras", "De 4.100 peticiones resueltas, la mitad acabó con la noticia fuera de los buscadores y solo 37 con el artículo retirado.|Los periódicos prefieren poner una nota. El artículo compara tres sentencias."),
    ("azzardo", "it", "typo3", "Osservatorio Dipendenze", "/rapporti/azzardo/", "Slot machine e scommesse: il rapporto 2012", "Nella provincia si contano 2.340 slot machine, una ogni 160 abitanti. Il gioco online, dal poker al casinò, cresce di un quinto all'anno.|I servizi hanno seguito 318 persone, per lo più uomini fra i 40 e i 60 anni."),
    ("chiuso-museo", "it", "joomla", "Museo dell'Aratro", "/avvisi/chiusura.html", "Museo chiuso fino a nuovo avviso", "Il tetto della sala grande ha ceduto sotto la neve. Nessuno si è fatto male e gli aratri sono al coperto nella stalla.|Le visite prenotate saranno rimborsate. Aggiorneremo questa pagina quando sarà nota la data di riapertura."),
    ("leilao", "pt", "wp", "Economia da Ria", "/2014/leilao-dominio/", "Domínio à venda: cidade perde o próprio nome", "O município deixou expirar o endereço e alguém o comprou por onze euros. Pede agora oito mil.|A câmara recorreu à entidade de registo. Até à decisão, as faturas da água indicam um endereço que mostra anúncios."),
    ("cenzura", "pl", "typo3", "Archiwum Prasy", "/teksty/zdjeto/", "Artykuł usunięty: co cenzor zdjął w 1981 roku", "Zachowały się szczotki czternastu numerów z czerwonymi skreśleniami. Czasem znikało słowo, czasem cała kolumna.|Zestawiamy oba teksty obok siebie. Redaktorzy zostawiali puste miejsca, dopóki i tego nie zakazano."),
    ("utsolgt-sv", "sv", "wp", "Odlarnas Frö", "/sorter/bruna-bonor/", "Bruna bönor från Öland - slut i lager", "Sorten är slut för i år. Nästa skörd rensas i oktober.|Så i slutet av maj när jorden är varm, fem centimeter djupt. Bönorna mognar på hundra dagar och ska torka på plantan."),
)  # fmt: skip


def cases() -> Iterator[Case]:
    """All of them, in true-404 sites."""
    for name, lang, style, site, at, title, text in ROWS:
        yield lives("living", name, (LIVE,), lang, style, site, at, title, text)
