"""Common words that ligatures stand in, for documents that spell none of them.

They come from several languages; what they teach is, for the most, which letters stand beside a
ligature (`pdf_ligatures`).
"""

COMMON = {
    "ti": "action actions national international relation relations question section nation "
    "station information situation position function institution solution option introduction "
    "definition time times until still political politics particular article active activity "
    "activities native identity entity quantity estimate estimated continue essential initial "
    "potential practice practical critical statistics multiple partial tie title administration "
    "organization education communication organisation application publications relative creative "
    "legislative alternative executive mentioning functional additional existing meeting "
    "reporting starting continental sentiment bestimmt politik artikel nationale gratis situatie "
    "politie titel partij partie partir petit petite mati\xe8re politique justice initiative "
    "utilisation distinction actif tiempo tipo pol\xedtica sentido tierra partido partidos "
    "cuestiones diritti stati tutti politica attivit\xe0 parti molti motivo continuar tinha "
    "destino ativo notification solutions competition",
    "tt": "better letter letters matter matters written latter little attack attempt attention "
    "attitude attributed attribute committee settled settlement pattern patterns bottom button "
    "battle cotton getting setting gotten scattered attend attached attract admitted transmitted "
    "submitted permitted omitted attorney mitte bitte hatte h\xe4tte mittel schritt schnitt "
    "abschnitt statt gott mutter wetter cette lettre lettres mettre attente attribut attributs "
    "permettre permettront nette dette tutto tutti fatto detto diritto atto progetto sotto tratta "
    "attivit\xe0 soggetto aspetto attraverso https http bottle butter",
    "tti": "setting settings getting putting cutting sitting committing permitting submitting "
    "transmitting splitting fitting attitude attitudes letting hitting betting tutti fatti "
    "diritti attivit\xe0 scritti effetti progetti soggetti lattice formatting",
    "ft": "after often left software soft shift draft craft drift lift gift theft aircraft "
    "afternoon afterwards thereafter fifty swift loft hereafter oft schrift zeitschrift "
    "gesellschaft wirtschaft wissenschaft gemeinschaft haft kraft luft herkunft zukunft auskunft "
    "gesch\xe4ft eigenschaft stift schrijft heeft geeft blijft vijftig microsoft",
    "fi": "first find five final finally field fields figure figures file files film fill filed "
    "fire firm fish fit fix fixed finance financial finish fifty specific identified define "
    "defined definition significant scientific benefit benefits confirm profit configure modified "
    "qualified classification certificate artificial official sacrifice fiscal fiction finden "
    "finanz spezifisch definiert identifiziert konfiguration profil finir fin fille filles "
    "fichier scientifique sp\xe9cifique d\xe9fini significatif confiance enfin finalmente definir "
    "espec\xedfico cient\xedfico significa oficial oficina edificio beneficio fine figlio "
    "specifica significato verificare confini identifier identifiers verified verifiable "
    "specifies identifies modification notification notifications pacific satisfied justified",
    "ff": "different difference differences effect effects effective effort efforts offer offered "
    "offers off staff affect affected affairs affair stuff sheriff traffic suffer suffered buffer "
    "tariff differ stoff stoffe hoffen treffen offen \xf6ffentlich schiff betreffen schaffen "
    "begriff zugriff eingriff effet effets diff\xe9rent diff\xe9rents affaire affaires offre "
    "offrir effectif souffrir chiffre chiffres effetto effetti differenza offerta affari "
    "diffusione buffers",
    "ffi": "office offices officer officers official officials efficient efficiency sufficient "
    "difficult difficulty difficulties traffic affiliation affiliated affirm affirmed trafficking "
    "coefficient sufficiently inefficient muffin officiel officielle efficace suffit difficile "
    "difficult\xe9 suffisant affirmer afficher effizienz effizient offiziell offizier ufficio "
    "ufficiale efficacia difficolt\xe0 affidare raffinato",
    "fl": "flow flows workflow workflows flat floor fly flight flag float flexible flexibility "
    "influence conflict conflicts reflect reflects reflected reflection inflation inflow flood "
    "flower flash fleet flesh outflow fluid fluctuation overflow influenced conflicting einfluss "
    "fl\xe4che flucht flug fliegen pflicht pflege pflanze konflikt reflexion conflit conflits "
    "influencer fleur flux refl\xe9ter r\xe9flexion conflicto flujo reflejar flor influencia "
    "flusso conflitto riflessione influenza",
    "ffl": "affluent affluence effluent effluents offline offload waffle shuffle raffle baffled "
    "souffle stofflich trefflich scuffle muffled",
    "fft": "trifft betrifft schafft verschafft stofft",
    "tf": "platform platforms portfolio outfit straightforward footfall artful thoughtful "
    "doubtful fruitful plattform stattfinden postfach pitfall pitfalls netflix plattformen",
    "fj": "fjord fjords fjell",
    "fk": "kafka aufkl\xe4rung aufkommen",
    "fb": "aufbau aufbauen surfboard fbi halfback",
    "fh": "aufheben aufhebung",
    "th": "the this that they there these then their them thus though those through than "
    "therefore third three thousand think theory things thing thomas thank threat",
    "ct": "act action fact direct effect section product district character factor practice",
    "st": "state first must last most still system study stand question history against just",
}
"""The words by the letters of the ligature, in small letters."""
