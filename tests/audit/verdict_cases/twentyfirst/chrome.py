"""What stands around the pages of large sites: teasers with text, newsletters, long menus."""

from __future__ import annotations

TEASE: dict[str, str] = {
    "en": "The bridge over the upper reach stays closed until spring, since two of the girders have to be replaced. Pedestrians may use the towpath in the meantime.|The annual report of the board shows a small surplus for the third year running. Most of it will go into the roof of the old pump house.|A collection of two hundred hand-drawn maps has been given to the library by the family of a surveyor. They can be seen on request from June.|Volunteers are wanted for the summer fair on the green. Stalls are to be put up on Friday evening; tea and cake are provided.|The evening course in bookbinding begins again in October. Beginners are welcome, tools can be borrowed, and the fee includes paper and thread.|Sign up for our monthly newsletter and receive news, dates and offers by post or e-mail. You can leave the list at any time by the link at the end of each issue.",
    "de": "Die Brücke über die Lahn bleibt bis Ostern gesperrt, weil zwei Träger ersetzt werden müssen. Fußgänger nutzen solange den Steg am Wehr.|Der Jahresbericht weist zum dritten Mal in Folge einen kleinen Überschuss aus. Das Geld fließt in das Dach des alten Spritzenhauses.|Eine Sammlung von zweihundert handgezeichneten Karten ging als Schenkung an das Archiv. Sie kann ab Juni nach Anmeldung eingesehen werden.|Für das Sommerfest werden noch Helfer gesucht. Aufgebaut wird am Freitagabend, für Kaffee und Kuchen ist gesorgt.|Abonnieren Sie unseren Newsletter und erhalten Sie einmal im Monat Neuigkeiten und Termine. Eine Abmeldung ist jederzeit möglich.",
    "fr": "Le pont restera fermé jusqu'à Pâques, deux poutres devant être remplacées. Les piétons peuvent emprunter la passerelle du barrage.|Le rapport annuel montre un léger excédent pour la troisième année. La somme servira à refaire la toiture du lavoir.|La famille d'un géomètre a donné deux cents cartes dessinées à la main à la bibliothèque. Elles seront visibles sur demande dès juin.|On recherche des bénévoles pour la fête d'été. Le montage a lieu vendredi soir, café et gâteaux sont offerts.|Abonnez-vous à notre lettre mensuelle pour recevoir les nouvelles et les dates. Vous pouvez vous désinscrire à tout moment.",
    "nl": "De brug blijft tot Pasen dicht omdat twee liggers vervangen worden. Voetgangers kunnen over de sluis.|Het jaarverslag toont voor het derde jaar een klein overschot. Het geld gaat naar het dak van het oude gemaal.|De familie van een landmeter schonk tweehonderd getekende kaarten aan de bibliotheek. Ze zijn vanaf juni op verzoek te zien.|Voor het zomerfeest zoeken we vrijwilligers. Opbouwen doen we op vrijdagavond, voor koffie en taart wordt gezorgd.|Meld u aan voor de maandelijkse nieuwsbrief. U kunt zich op elk moment weer uitschrijven.",
    "es": "El puente seguirá cerrado hasta Semana Santa porque hay que sustituir dos vigas. Los peatones pueden cruzar por la presa.|La memoria anual presenta un pequeño superávit por tercer año consecutivo. El dinero se destinará al tejado del lavadero.|La familia de un topógrafo ha donado doscientos mapas dibujados a mano a la biblioteca. Podrán verse desde junio con cita.|Se buscan voluntarios para la fiesta de verano. El montaje será el viernes por la tarde y habrá café y bizcocho.|Suscríbase a nuestro boletín mensual. Puede darse de baja en cualquier momento.",
    "it": "Il ponte resta chiuso fino a Pasqua perché due travi devono essere sostituite. I pedoni possono usare la passerella.|Il bilancio annuale presenta un piccolo avanzo per il terzo anno. La somma servirà al tetto del vecchio lavatoio.|La famiglia di un geometra ha donato alla biblioteca duecento carte disegnate a mano. Da giugno si potranno vedere su richiesta.|Si cercano volontari per la festa d'estate. Il montaggio è venerdì sera; caffè e torta sono offerti.|Iscriviti alla newsletter mensile. Puoi cancellarti in qualsiasi momento.",
    "pt": "A ponte continua fechada até à Páscoa porque duas vigas têm de ser substituídas. Os peões podem usar o passadiço.|O relatório anual apresenta um pequeno saldo positivo pelo terceiro ano. O dinheiro será usado no telhado do lavadouro.|A família de um agrimensor ofereceu duzentos mapas desenhados à mão à biblioteca. Podem ser vistos a partir de junho.|Subscreva o boletim mensal. Pode cancelar em qualquer altura.",
    "pl": "Most pozostanie zamknięty do Wielkanocy, ponieważ trzeba wymienić dwie belki. Piesi mogą korzystać z kładki przy jazie.|Sprawozdanie roczne wykazuje niewielką nadwyżkę już trzeci rok z rzędu. Pieniądze pójdą na dach remizy.|Rodzina geodety podarowała bibliotece dwieście ręcznie rysowanych map. Można je oglądać od czerwca.|Zapisz się do miesięcznego biuletynu. Możesz zrezygnować w każdej chwili.",
    "cs": "Most zůstane uzavřen do Velikonoc, protože je třeba vyměnit dva nosníky. Chodci mohou použít lávku u jezu.|Výroční zpráva vykazuje třetím rokem malý přebytek. Peníze půjdou na střechu staré hasičské zbrojnice.|Rodina zeměměřiče darovala knihovně dvě stě ručně kreslených map. K vidění budou od června.|Přihlaste se k odběru měsíčního zpravodaje. Odhlásit se můžete kdykoli.",
    "sv": "Bron hålls stängd till påsk eftersom två balkar måste bytas. Gående kan använda spången vid dammen.|Årsredovisningen visar ett litet överskott för tredje året i rad. Pengarna går till taket på det gamla brandstallet.|En lantmätares familj har skänkt tvåhundra handritade kartor till biblioteket. De visas på begäran från juni.|Prenumerera på vårt nyhetsbrev. Du kan avsluta när du vill.",
    "da": "Broen er spærret indtil påske, fordi to bjælker skal udskiftes. Fodgængere kan bruge stien ved slusen.|Årsrapporten viser et lille overskud for tredje år i træk. Pengene går til taget på det gamle sprøjtehus.|En landmålers familie har foræret biblioteket to hundrede håndtegnede kort. De kan ses fra juni.|Tilmeld dig vores nyhedsbrev. Du kan framelde dig når som helst.",
    "fi": "Silta on suljettu pääsiäiseen asti, koska kaksi palkkia vaihdetaan. Jalankulkijat voivat käyttää padon polkua.|Vuosikertomus näyttää pientä ylijäämää kolmatta vuotta peräkkäin. Rahat käytetään vanhan paloaseman kattoon.|Maanmittarin perhe lahjoitti kirjastolle kaksisataa käsin piirrettyä karttaa. Ne ovat nähtävillä kesäkuusta alkaen.|Tilaa uutiskirjeemme. Voit perua tilauksen milloin tahansa.",
    "no": "Broen er stengt til påske fordi to bjelker må skiftes. Gående kan bruke stien ved demningen.|Årsrapporten viser et lite overskudd for tredje år på rad. Pengene går til taket på den gamle brannstasjonen.|Meld deg på nyhetsbrevet. Du kan melde deg av når som helst.",
    "el": "Η γέφυρα παραμένει κλειστή έως το Πάσχα, επειδή πρέπει να αντικατασταθούν δύο δοκοί. Οι πεζοί χρησιμοποιούν το μονοπάτι.|Η ετήσια έκθεση δείχνει μικρό πλεόνασμα για τρίτη χρονιά. Τα χρήματα θα διατεθούν για τη στέγη του παλιού λουτρού.|Εγγραφείτε στο μηνιαίο δελτίο μας. Μπορείτε να διαγραφείτε οποτεδήποτε.",
    "ru": "Мост закрыт до весны: нужно заменить две балки. Пешеходы могут пользоваться мостками у плотины.|Годовой отчёт третий год подряд показывает небольшой остаток. Деньги пойдут на крышу старого депо.|Семья землемера подарила библиотеке двести карт, начерченных от руки. Их можно увидеть с июня.|Подпишитесь на ежемесячную рассылку. Отписаться можно в любое время.",
    "tr": "İki kirişin değiştirilmesi gerektiğinden köprü bahara kadar kapalı kalacak. Yayalar setteki yolu kullanabilir.|Yıllık rapor üçüncü kez küçük bir fazla gösteriyor. Para eski itfaiyenin çatısına harcanacak.|Aylık bültenimize abone olun. İstediğiniz zaman ayrılabilirsiniz.",
    "ja": "橋は二本の桁を取り替えるため三月まで通行できません。歩行者は堰の横の道をご利用ください。|年次報告によると、三年続けてわずかな黒字となりました。余剰金は旧消防小屋の屋根の修理に使われます。|測量士の家族から手描きの地図二百枚が図書館に寄贈されました。六月から閲覧できます。|毎月のお便りにご登録ください。いつでも解除できます。",
    "zh": "由于需要更换两根梁，大桥将封闭到明年春天，行人可以走水坝旁的小路。|年度报告显示连续第三年略有结余，这笔钱将用于修缮旧水泵房的屋顶。|一位测量员的家属向图书馆捐赠了两百幅手绘地图，六月起可以预约查看。|欢迎订阅每月通讯，您可以随时退订。",
    "ar": "يبقى الجسر مغلقا حتى الربيع بسبب استبدال عارضتين، ويمكن للمشاة استخدام الممر القريب من السد.|يظهر التقرير السنوي فائضا صغيرا للسنة الثالثة على التوالي، وسيخصص المبلغ لسقف المضخة القديمة.|اشتركوا في نشرتنا الشهرية، ويمكنكم إلغاء الاشتراك في أي وقت.",
    "ca": "El pont restarà tancat fins a Pasqua perquè cal substituir dues bigues. Els vianants poden passar per la resclosa.|La memòria anual presenta un petit superàvit per tercer any. Els diners aniran a la teulada del safareig.|Subscriviu-vos al butlletí mensual. Us en podeu donar de baixa quan vulgueu.",
    "hu": "A híd húsvétig zárva marad, mert két gerendát ki kell cserélni. A gyalogosok a gátnál kelhetnek át.|Az éves jelentés harmadszor mutat kis többletet. A pénzt a régi szertár tetejére fordítják.|Iratkozzon fel havi hírlevelünkre. Bármikor leiratkozhat.",
}

DOCS = (
    "Deploy a node|Install from packages, prepare the disk, open the ports 7443 and 7444 and join the node to the cluster with the token that the first node has printed.",
    "Back up the store|A copy of the store is taken without stopping the service. Keep three copies, and try to restore one of them on another machine at least once a quarter.",
    "Rotate certificates|Certificates are valid for ninety days. The agent asks for a new one when two thirds of the time have passed and keeps the old one until all connections are closed.",
    "Read the access log|Each line has the time, the client, the route, the upstream, the status, the size and the time taken. Fields that are not known are written as a hyphen.",
    "Collect a support bundle|The bundle holds the configuration without secrets, the last two days of logs and a list of packages. Attach it to your case or send it by the upload tool.",
)
WIKI = (
    "History|The line was surveyed in 1861 and opened in three sections. The company never paid a dividend, and was taken over by its neighbour in 1887.",
    "Rolling stock|Four tank engines worked the branch, all of them built at Fennside. One is preserved and runs on Sundays in summer.",
    "References|Barker, T. The Wexmoor Branch. 1958. Penhallow, J. Rails across the fen. Working timetable, July 1924. County archive, box 77.",
    "See also|List of stations on the Wexmoor branch. Fenland drainage railways. Narrow gauge lines of Harrowdale. Signal boxes of type 4.",
)


def around(lang: str, kind: str, name: str) -> str:
    """The blocks below a page of the site, more or fewer of them by its name."""
    size = sum(map(ord, name)) % 4
    if kind in ("bare", "mailman", "sphinx", "spam") or (size == 0 and kind not in ("news", "gov")):
        return ""
    parts = [f"<div class='teaser'><p>{one}</p></div>" for one in TEASE[lang].split("|")]
    out = "".join(parts[: 2 + size])
    if kind in ("docs", "wiki") and lang == "en":
        more = (DOCS if kind == "docs" else WIKI)[: 1 + size]
        out = "".join(
            f"<section class='card'><h3>{h}</h3><p>{t}</p></section>"
            for h, t in (one.split("|") for one in more)
        )
    if kind == "news":
        out += "".join(parts[::-1]) + "<div class='weather'>7 / 12 &deg;C</div>"
    return f"<div class='around'>{out}</div>"
