"""Living pages in German, French, Dutch, Spanish, Italian and Portuguese that look difficult."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import Case
from .told import told

GERMANIC = """
@ fn-de-vermisst | news | de | Weserbote | /region/2011/09/14/verschwunden-im-moor.html | Verschwunden im Moor: 40 Jahre nach dem Fall Hinrichs
Von Tade Ohlsen. Am 14. September 1971 verließ der Küster Hinrichs sein Haus und wurde nicht mehr gefunden. Die Akte ist bis heute offen.
„Es gab keine Spur, keinen Schuh, nichts“, sagt der frühere Kommissar. Die Seite im Kirchenbuch, auf der sein letzter Eintrag stand, fehlt.
Im Moor wird inzwischen kein Torf mehr gestochen. Wer dort wandert, kommt an einem Stein mit der Aufschrift „Nicht gefunden“ vorbei. Den haben Schüler gesetzt.
Die Polizei nimmt Hinweise entgegen.
@ fn-de-gesetz | gov | de | Landesrecht online | /gesetze/fischg/paragraf-17 | § 17 Fischereigesetz (weggefallen)
§ 16 Hegepflicht. § 17 (weggefallen). § 18 Schonzeiten.
Die Vorschrift wurde durch Artikel 3 des Gesetzes vom 11. Mai 2004 (GVBl. S. 212) mit Wirkung vom 1. Juli 2004 aufgehoben. Sie regelte die Ablieferung gefundener Fischmarken.
Übergangsrecht: Vor dem 1. Juli 2004 begonnene Verfahren werden nach bisherigem Recht zu Ende geführt.
@ fn-de-bt | gov | de | Landtag Dokumentation | /drs/16/4471 | Drucksache 16/4471: Kleine Anfrage zu nicht erreichbaren Internetseiten des Landes
Wir fragen die Landesregierung: 1. Wie viele Internetseiten der Landesbehörden waren im Jahr 2013 länger als einen Tag nicht erreichbar? 2. Wie oft führten Verweise ins Leere?
Antwort: Zu 1.: Sieben. Zu 2.: Eine Auswertung von 22 000 Verweisen ergab 3 104 mit der Meldung „Seite nicht gefunden“. Die Ressorts sind gebeten, diese bis Jahresende zu bereinigen.
Zu 3.: Die Domain der Landesgartenschau wurde nach deren Ende nicht verlängert und wird seither von einem Händler zum Kauf angeboten.
@ fn-de-domain | blog | de | Netzrecht-Notizen | /2009/03/diese-domain-steht-zum-verkauf/ | „Diese Domain steht zum Verkauf“ – und was das rechtlich heißt
! quote Wer eine Domain nur zum Kauf anbietet, verletzt damit noch keine Marke
Das Oberlandesgericht hat entschieden: Wer eine Domain nur zum Kauf anbietet, verletzt damit noch keine Marke. Anders liegt es, wenn unter der Adresse Werbung für Konkurrenten läuft.
Der Kläger, ein Hersteller von Kachelöfen, fand unter der Domain eine geparkte Seite mit Anzeigen für Ölheizungen. Das ging dem Senat zu weit.
Für die Praxis: Screenshots mit Datum sichern, Inhaber über die Auskunft der Registrierungsstelle ermitteln, dann erst abmahnen.
3 Kommentare. „Und wenn die Seite nur ‚Hier entsteht eine neue Internetpräsenz‘ zeigt?“ – „Dann schadet sie niemandem.“
@ fn-de-uni | uni | de | Universität Nordheim | /institute/volkskunde/archiv/projekt-hausnamen | Projekt Hausnamen (abgeschlossen)
Das Projekt wurde am 31. März 2012 abgeschlossen. Diese Seiten werden nicht mehr gepflegt; einzelne Verweise können ins Leere führen.
Erhoben wurden 8 214 Hausnamen in 61 Gemeinden. Namen, deren Haus nicht mehr existiert, tragen ein Kreuz.
Veröffentlichungen: Hausnamen im Hochmoor (2009), Wer wohnt beim Schmied? (2011). Datenbank: auf Anfrage im Sekretariat.
@ fn-de-kurz | gov | de | Gemeinde Ahlbeck-Süd | /bekanntmachungen/2010/wasser.html | Wasserabschaltung
Am Dienstag, dem 8. Juni 2010, ist das Wasser im Ortsteil Süd von 8 bis 12 Uhr abgestellt.
@ fn-de-casino | wiki | de | Stadtlexikon | /wiki/Spielbank_Kurhaus | Spielbank im Kurhaus
Die Spielbank im Kurhaus bestand von 1871 bis 1933 und erneut von 1949 bis 1998. Gespielt wurden Roulette und Baccara, ab 1975 auch Automaten.
Der Jackpot von 1982 wurde nie abgeholt. Nach der Schließung zog die Stadtbücherei ein; im Lesesaal hängt noch der Kronleuchter.
Online-Casinos mit ähnlichem Namen haben mit dem Haus nichts zu tun.
@ fn-de-produkt | shop | de | Feinmechanik Lehr | /produkte/archiv/theodolit-t4 | Theodolit T4 – nicht mehr lieferbar
Dieses Gerät ist nicht mehr lieferbar. Nachfolger: T5.
<table><tr><td>Vergrößerung</td><td>30-fach</td></tr><tr><td>Ablesung</td><td>1 Gon</td></tr><tr><td>Masse</td><td>4,8 kg</td></tr></table>
Für Geräte bis Baujahr 2002 führen wir Wartung und Justierung weiterhin aus. Bedienungsanleitung und Prüfschein finden Sie im Bereich Download.
@ fn-de-forum | forum | de | Obstbaumfreunde | /showthread.php?t=5512 | Sorte nicht gefunden: wer kennt diesen Apfel?
<div class="postbody">Hallo, in keinem Buch gefunden. Groß, gelb, rot gestreift, reif Ende Oktober, mürbe ab Weihnachten. Bild folgt.</div>
<div class="postbody">Das Bild wird nicht angezeigt (Fehler 404), bitte noch einmal hochladen.</div>
<div class="postbody">Jetzt geht es. Das ist ein Jakob Lebel, der Stiel verrät ihn.</div>
<div class="postbody">Danke! Damit ist das Thema geschlossen.</div>
Du hast keine Berechtigung, in diesem Forum zu antworten. Bitte melde dich an oder registriere dich.
@ fn-de-wartung | blog | de | Serverkeller | /archiv/2015/06/wegen-wartungsarbeiten | Wegen Wartungsarbeiten geschlossen
Das Schild hing drei Jahre an der Tür des Technikmuseums, und alle dachten, es gehöre zur Ausstellung.
Nun ist der Aufzug repariert. Die Lochkartenabteilung ist wieder offen, die Röhrenabteilung folgt im Herbst.
Der Eintritt kostet vier Euro. Wer eine Lochkarte mitbringt, zahlt nichts.
@ fn-de-nachruf | uni | de | Akademie der Vermessung | /nachrufe/2016/brandt | Zum Tod von Ilse Brandt
Die Akademie trauert um ihr Mitglied Ilse Brandt, die am 2. Februar 2016 gestorben ist. Sie hat die Nordsee neu vermessen und dabei eine Insel gestrichen, die es nie gab.
„Existiert nicht“ schrieb sie 1967 auf die Karte, und so steht es im Archiv.
@ fn-de-pdf | bare | de | Amt | /fileadmin/berichte/2014/jahresbericht.pdf | Jahresbericht
! pdf
Jahresbericht 2014 der Beauftragten für Lärmschutz
1. Beschwerden. Im Berichtsjahr gingen 1 212 Beschwerden ein, davon 402 über Baustellen. In 88 Fällen war der Verursacher nicht zu ermitteln.
2. Messungen. Die Messstelle am Güterbahnhof war vom 3. bis 19. März außer Betrieb; für diese Zeit liegen keine Daten vor.
3. Empfehlungen. Nachtarbeit ist auf sechs Nächte im Jahr zu begrenzen.
@ fn-de-video | video | de | Mediathek Nord | /beitraege/halligen-2013 | Winter auf der Hallig
Dokumentation, 43 Minuten. Gesendet am 9. Februar 2013. Verfügbar bis 09.02.2030.
Ein Film von Heike Thoms. Drei Familien, ein Postschiff und zwei Sturmfluten: Die Redaktion hat die Hallig einen Winter lang begleitet.
<div class="player-note">Ihr Browser unterstützt dieses Format nicht? Bitte JavaScript aktivieren.</div>
@ fn-de-cookie | news | de | Das Wochenmagazin | /wirtschaft/2018/22/werften | Werften: Die letzte Helling
<div class="overlay"><p>Wir und unsere 142 Partner benötigen Ihre Zustimmung. Mit Werbung weiterlesen oder PUR-Abo für 2,99 Euro im Monat.</p><button>Akzeptieren und weiter</button></div>
Seit dem Frühjahr liegt auf der Werft kein Kiel mehr. Von 480 Leuten sind 60 geblieben; sie reparieren Fähren. Der Insolvenzverwalter sucht einen Käufer und hat bis Oktober Zeit.
„Wir können alles bauen, was schwimmt“, sagt Betriebsrat Krohn. Nur bestelle niemand. Der Kran, einst der größte an der Küste, soll stehen bleiben, sagt die Stadt.
Im Hafenamt hält man eine Fertigung von Fundamenten für Windräder für möglich. Dafür müsste das Becken tiefer werden.
@ fn-nl-kamer | gov | nl | Kamerstukken online | /dossier/31202/nr-14.html | Kamerbrief over dode links op overheidswebsites
Geachte voorzitter, in antwoord op de motie van 12 april 2011 bericht ik u als volgt. Uit onderzoek blijkt dat 11 procent van de verwijzingen leidt naar de melding "pagina niet gevonden".
Het ministerie zal vervallen pagina's voortaan vervangen door een verwijzing naar het webarchief. Domeinnamen van beëindigde campagnes worden niet meer losgelaten, omdat ze anders te koop worden gezet.
De staatssecretaris
@ fn-nl-veiling | news | nl | De Polderkrant | /2013/05/veiling-failliete-winkel | Alles moet weg: webwinkel failliet, domeinnaam te koop
De curator verkoopt vanaf maandag de voorraad van de failliete webwinkel in tuingereedschap. Ook de domeinnaam is te koop, vanaf 5.000 euro.
Wie nog een bestelling open heeft staan, krijgt volgens de curator waarschijnlijk niets terug. "Deze winkel bestaat niet meer", staat op de deur van het magazijn.
@ fn-nl-bieb | library | nl | Regionaal Archief De Kempen | /inventaris/1421/item/88 | Akte van 3 maart 1702 (ontbreekt)
Beschrijving: koopakte van een hoeve te Hulsel. Datering: 3 maart 1702. Omvang: 1 stuk.
Opmerking: het origineel is in 1944 verloren gegaan en is niet gevonden bij de herinventarisatie van 1987. Een afschrift berust in het parochiearchief.
Er zijn geen scans beschikbaar bij dit item.
@ fn-nl-blog | blog | nl | Fietsen zonder kaart | /2016/10/laatste-bericht/ | Dit blog stopt
Na zeven jaar en 340 tochten stopt dit blog. De berichten blijven staan, de reacties zijn gesloten.
De mooiste knooppuntroute blijft die langs de Regge; de slechtste pont ligt nog altijd in Olst, buiten dienst.
Bedankt voor het meefietsen.
@ fn-nl-storing | gov | nl | Waterschap Midden | /nieuws/storing-gemaal-2015 | Storing gemaal verholpen
De storing aan het gemaal is op 4 november 2015 om 21.30 uur verholpen. Het gemaal was zes uur niet bereikbaar voor de bediening op afstand.
Er is geen wateroverlast gemeld. Meer informatie: afdeling voorlichting.
@ fn-nl-vacature | uni | nl | Hogeschool Vecht | /onderzoek/verborgen-vacatures | Deze vacature is gesloten: onderzoek naar verborgen vacatures
Hoe vaak is een vacature al vervuld op het moment dat zij verschijnt? Wij volgden 1.300 advertenties.
Bij een kwart stond de naam van de kandidaat vast. "Deze vacature is niet meer beschikbaar" verscheen gemiddeld na elf dagen.
Rapport: Verborgen vacatures (2017), 64 bladzijden. Opdrachtgever: het sectorfonds.
"""

ROMANCE = """
@ fn-fr-disparus | news | fr | Le Courrier du Marais | /article/2012/11/02/la-page-arrachee | La page arrachée
Par Élise Garnier. Dans le registre de 1793 il manque une page, et c'est celle que tout le village cherche. Elle a été supprimée, dit-on, par un maire prudent.
« La page n'existe plus, mais son ombre est restée », explique l'archiviste : l'encre a traversé le papier. À la lumière rasante on lit onze noms.
Le registre est visible le mercredi. Les visiteurs laissent leurs messages dans un cahier ; l'un d'eux a écrit « Erreur 404 ».
@ fn-fr-loi | gov | fr | Recueil des lois | /codes/rural/article-L214-9 | Article L214-9 (abrogé)
Version en vigueur du 1er janvier 2001 au 15 mars 2007. Abrogé par la loi du 12 mars 2007, article 41.
Le propriétaire d'un étang tient un registre des vidanges. Le registre est présenté à toute réquisition.
Versions précédentes : néant. Article suivant : L214-10 (transféré).
@ fn-fr-senat | gov | fr | Chambre haute | /questions/base/2009/q0914331.html | Question écrite : fermeture des sites internet des anciennes sous-préfectures
M. Rouvier attire l'attention de la ministre sur les sites internet fermés sans préavis. Les usagers y trouvent soit une page introuvable, soit des publicités, le nom de domaine ayant expiré et ayant été mis en vente.
Réponse publiée le 22 octobre 2009 : l'administration a racheté quatre noms de domaine. Les contenus ont été versés aux archives nationales.
@ fn-fr-jeu | uni | fr | Université de la Côte | /labos/socio/seminaires/2014-casino | Séminaire : casinos, paris, jackpots. Une sociologie du hasard
Séance du 6 février 2014. Intervenante : Maud Tissier. Salle 204.
Pourquoi joue-t-on aux machines à sous sur la côte et pas à l'intérieur des terres ? L'enquête porte sur neuf casinos et 212 joueuses.
Les joueuses parlent peu d'argent et beaucoup d'attente. Le bonus de bienvenue des sites de paris en ligne ne les attire pas.
@ fn-fr-communique | shop | fr | Verreries du Lac | /presse/2011/arret-four-3 | Communiqué : arrêt du four n° 3
Les Verreries du Lac annoncent l'arrêt du four n° 3 au 30 juin 2011. Les 44 salariés concernés seront reclassés.
La gamme « Onde » n'est plus disponible. Les pièces de rechange restent en vente jusqu'en 2016.
Contact presse : service communication, du lundi au vendredi.
@ fn-fr-blog | blog | fr | Carnet d'une relieuse | /2010/06/erreur/ | Erreur
J'ai relié un livre à l'envers. C'est la première erreur de l'année, et je la garde.
Le client a ri. Il dit qu'on trouve désormais la fin avant le début et que cela lui convient.
Demain : la colle de peau, recette en trois lignes.
@ fn-fr-forum | forum | fr | Passion Modélisme | /forum/sujet-2210.htm | [Résolu] Lien mort vers le plan du chalutier
<div class="msg">Bonjour, le lien donne « Ce fichier n'existe pas ou a été supprimé ». Quelqu'un a-t-il le plan ?</div>
<div class="msg">Le site a fermé, mais j'ai le PDF. Échelle 1/20, deux feuilles. MP envoyé.</div>
<div class="msg">Merci, bien reçu ! Sujet résolu, on peut fermer.</div>
Vous devez être connecté pour répondre à ce sujet.
@ fn-fr-stat | gov | fr | Institut régional des comptes | /statistiques/2016/apiculture | L'apiculture en 2016
La région comptait 3 120 ruchers en 2016, soit 4 % de moins qu'en 2010. La production de miel n'est pas disponible pour deux départements (secret statistique).
<table><tr><th>Département</th><th>Ruchers</th><th>Miel (t)</th></tr><tr><td>Nord</td><td>810</td><td>112</td></tr><tr><td>Est</td><td>1 402</td><td>n.d.</td></tr><tr><td>Sud</td><td>908</td><td>n.d.</td></tr></table>
Cette publication ne sera plus mise à jour.
@ fn-fr-gallica | library | fr | Bibliothèque numérique des Savoirs | /ark:/21944/bpt6k0912 | Annales des Ponts, tome IX, 1841
Titre : Annales des Ponts. Mémoires et documents. Date d'édition : 1841. Type : texte. Langue : français. Format : 412 vues.
Notice : manque les planches 4 à 7. Le mode texte de ce document a été généré automatiquement ; le taux de reconnaissance est de 71 %.
Page 1 sur 412. Télécharger, Acheter une reproduction, Signaler une anomalie.
@ fn-fr-videolive | video | fr | Vidéothèque citoyenne | /v/8841-conseil-municipal | Conseil municipal du 4 avril 2016
Durée 3 h 12. Ordre du jour : comptes, voirie, cimetière. 311 vues.
La vidéo a été coupée de 1 h 04 à 1 h 09 en raison d'une panne. Commentaires désactivés.
@ fn-es-desaparecidas | news | es | El Eco de la Ribera | /cultura/2013/04/21/pagina-no-encontrada.html | «Página no encontrada», una novela sobre el olvido
La escritora Nuria Salcedo presenta su tercera novela, en la que una archivera busca una página que ya no existe.
«El error 404 es la poesía involuntaria de nuestro siglo», dijo en la librería, llena hasta la puerta. La protagonista recorre tres pueblos bajo el agua de un embalse.
La edición, de 212 páginas, cuesta 17 euros. La autora firmará ejemplares el sábado.
@ fn-es-boletin | gov | es | Boletín de la Provincia | /bop/2012/118/0442.html | Anuncio 0442: notificación por comparecencia a personas no localizadas
No habiendo sido posible la notificación por causas no imputables a esta Administración, se cita a los interesados para ser notificados en el plazo de quince días.
<table><tr><th>Expediente</th><th>Acto</th></tr><tr><td>11/0873</td><td>Liquidación</td></tr><tr><td>11/0901</td><td>Apremio</td></tr></table>
Transcurrido dicho plazo sin comparecer, la notificación se entenderá producida.
@ fn-es-dominio | blog | es | Derecho y Red | /2011/dominio-caducado/ | Dominio caducado, dominio en venta: ¿qué puede hacer el titular?
Un ayuntamiento olvidó renovar su dominio y al día siguiente la página decía «Este dominio está en venta». Explicamos los pasos.
Primero, pedir la recuperación al registrador: hay un plazo de gracia. Segundo, el procedimiento extrajudicial. Tercero, los tribunales.
Pagar al revendedor suele ser lo más barato y lo menos recomendable.
@ fn-es-nota | gov | es | Ministerio de Aguas | /prensa/notas/2009/0611.htm | El Ministerio retira la aplicación de consulta de caudales
Madrid, 11 de junio de 2009. La aplicación de consulta de caudales deja de estar disponible desde hoy por obsoleta. Los datos pasan al nuevo sistema.
Las series de 1940 a 2008 se pueden pedir por correo. La nota técnica adjunta explica los cambios en el cálculo de las medias.
@ fn-es-univ | uni | es | Universidad del Páramo | /departamentos/lenguas/guia/apocope.html | Ficha: la apócope en castellano medieval
Se llama apócope extrema a la pérdida de la vocal final: noch, part, est. Desaparece en el siglo XIV.
No se ha encontrado ejemplo alguno en los documentos del monasterio posteriores a 1301.
Bibliografía: véase la lista general (no disponible en línea).
@ fn-es-tienda | shop | es | Cerámicas Obón | /catalogo/azulejo-ola | Azulejo Ola (agotado)
Producto agotado. Ya no se fabrica desde 2014; quedan muestras sueltas en la tienda de fábrica.
Medidas: 15 x 15 cm. Esmalte mate. Absorción: 9 %. Resistente a heladas: no.
El modelo Ola se diseñó en 1962 para la estación marítima y recibió el premio provincial.
@ fn-it-scomparso | news | it | La Voce del Delta | /cronaca/2010/10/03/il-paese-che-non-esiste-piu.shtml | Il paese che non esiste più
Di Carla Bini. Ca' Vecchia non è più sulle carte dal 1951, quando il fiume portò via l'argine. Oggi restano il campanile e un cartello: «Non trovato».
Ogni ottobre i figli degli abitanti tornano con le barche. «Qui c'era la scuola», dice Anselmo, 74 anni, e indica l'acqua.
La Regione ha finanziato un archivio di fotografie, consultabile il giovedì.
@ fn-it-gazzetta | gov | it | Gazzetta Regionale | /atti/2015/44/avviso-12 | Avviso di rettifica
Nella delibera 1187 del 3 settembre 2015, a pagina 41, dove è scritto «pagina eliminata» leggasi «pagina 11». L'allegato B è annullato.
@ fn-it-biblioteca | library | it | Archivio Aperto di Ateneo | /handle/2318/0771 | Errore, oblio, cancellazione: tre concetti della critica del testo
Autore: Tarsi, Lidia. Anno: 2008. Tipo: articolo. ISSN: 1724-0001.
Abstract: Il saggio discute che cosa significhi, per un editore, che un testimone non sia più reperibile. Si propone di distinguere fra perduto, distrutto e non trovato.
File: testo non disponibile per vincoli editoriali. Richiedi una copia.
@ fn-it-blog | blog | it | Appunti di un casaro | /2012/02/chiuso-per-neve/ | Chiuso per neve
Siamo chiusi per neve da nove giorni. Le capre stanno bene. Il sito resta aperto.
Per chi chiede: il formaggio di fossa non è più disponibile, si riparte ad aprile.
@ fn-it-parl | gov | it | Camera dei rappresentanti | /resoconti/2006/seduta-033 | Seduta n. 33: gioco d'azzardo e slot machine
Presidente: l'ordine del giorno reca la discussione delle mozioni sul gioco d'azzardo.
Marchetti: le slot machine sono oggi in ogni bar. I siti di scommesse promettono bonus e jackpot ai minorenni. Chiediamo che siano oscurati.
Il sottosegretario: i siti privi di concessione sono già inibiti; all'utente appare un avviso. (Interruzioni.)
La seduta termina alle 19.40.
@ fn-pt-lenda | news | pt | Diário da Serra | /sociedade/2014/aldeia-submersa | A aldeia que deixou de existir
Por Inês Vilar. Em 1972 a barragem fechou as comportas e a aldeia deixou de existir. Em anos de seca, a torre da igreja volta a aparecer.
«Quem procura não encontra», dizem os mais velhos. Este verão encontrou-se a soleira da escola.
A Câmara prepara um percurso assinalado, com painéis e um miradouro.
@ fn-pt-acordao | library | pt | Base de Jurisprudência | /acordaos/2010/0233.html | Acórdão 0233/10: página retirada da Internet
Sumário: I - A remoção de uma página não apaga a ofensa. II - Provado que a página esteve disponível durante 14 dias, a indemnização é devida. III - O aviso «conteúdo indisponível» não constitui retratação.
Decisão: negado provimento. Texto integral: não disponível.
@ fn-pt-ministerio | gov | pt | Ministério das Pescas | /noticias/2008/portaria-sardinha | Portaria fixa novo período de defeso da sardinha
A pesca da sardinha fica suspensa entre 1 de fevereiro e 31 de março de 2009. O portal de licenças estará indisponível no dia 15 para manutenção.
A portaria foi publicada hoje. Os armadores têm trinta dias para apresentar observações.
@ fn-pt-br-blog | blog | pt | Caderno de Robôs | /2015/08/nao-sou-um-robo/ | Não sou um robô
Marquei a caixa. A máquina não acreditou e pediu que eu mostrasse os semáforos.
Este texto é sobre a pergunta: por que é o robô que decide quem é gente? Conversei com três pesquisadoras e um digitador de captchas, que ganha por milhar.
Segunda parte na semana que vem. Comentários encerrados.
"""


def cases() -> Iterator[Case]:
    """The cases of this part."""
    yield from told(GERMANIC, "living-germanic", "live")
    yield from told(ROMANCE, "living-romance", "live")
