"""Long living pages: statutes, chronicles, registers, bibliographies, logs of changes."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import Case
from .make import Site, lives

# name | language | style | site | path | title | opening ~ a line with {n}, {a}, {b} ~ words a ~ words b
ROWS = """
statute-long | en | gov | Board of Sluices Law Pages | /law/sluices-act | Sluices Act: sections 1 to 40 | The Act as it stands today. Repealed sections are shown with their number only. ~ {n}. The keeper of a {a} shall not leave it unattended while the {b} is open, nor open it when the level is above the mark; a section removed by the amending Act is noted as repealed. ~ sluice, weir, lock, dam, gate, culvert ~ paddle, door, channel, spillway, valve
links-dead | en | table | Boaters' Links | /links.html | Links, with the dead ones marked | I check these every winter. [dead] means that the page was not found when I looked; the rest worked. ~ {n}. The {a} society's pages on the {b}, last looked at in January. [dead] since the move, a copy is in the archive. ~ barge, trow, keel, wherry, punt, flat ~ Trent, Ouse, Nene, Severn, Wye
biblio | en | drupal | Saltmarsh Reading Lists | /lists/tide-mills | A bibliography of tide mills | Works on tide mills in the order of their dates. Items marked * could not be found and are cited at second hand. ~ {n}. Anon., "The {a} of the {b} mill", in Proceedings, vol. {n}, pp. 12-19. * Not available in any library known to us. ~ wheel, pond, gate, stones, dues, owner ~ upper, lower, east, bishop's, old
changes | en | bare | paddle, the link tool | /changes.html | Changes, all versions | Newest first. Lines that begin with a minus were removed again. ~ 0.{n} A page that says 404 in its {a} is no longer called dead when the {b} answers 200; domain for sale and captcha pages are told apart. ~ title, heading, footer, comments, menu ~ neighbour, root, archive, mirror
register | en | typo3 | County Burial Registers | /registers/st-olave/1832 | Burials at St Olave, 1832 | A transcript. Where the page is torn or the name not found in the index, this is said. ~ {n} January. {a}, aged {n}, of the {b}. Cause not stated; page torn. ~ Hannah Reed, Amos Pell, Child unknown, Mary Foss, Job Lister ~ mill, ropewalk, poorhouse, ferry, quay
faq-long | en | wp | Lock Hire Help | /help/faq/ | Questions and answers | Everything that people have asked us at the desk and on the telephone. ~ Q{n}. My {a} has expired, what now? The {b} was closed when I came, is the page gone? Write to us with your number and we will see to it the same day. ~ permit, password, card, licence, booking ~ office, lock, shop, slipway
minutes | en | joomla | Parish Meetings | /minutes/2017-11 | Minutes of November 2017 | Present: nine members. The clerk's seat is vacant. ~ {n}. It was reported that the {a} is out of order and that the {b} could not be reached; the matter was put off to the next meeting. ~ pump, website, street lamp, notice board, bench ~ contractor, county, owner, engineer
satzung | de | gov | Wasserverband Oberwehr | /recht/satzung | Satzung des Wasserverbandes | In der Fassung der dritten Änderung. Aufgehobene Paragraphen sind vermerkt. ~ § {n} Der Eigentümer einer {a} hat die {b} zweimal im Jahr zu räumen. Satz 3 ist weggefallen, Absatz 4 gelöscht. ~ Mühle, Wiese, Schleuse, Brücke, Fischzucht ~ Gräben, Rechen, Ufer, Schächte
chronik | de | typo3 | Chronik Ammerfeld | /chronik/1900-1950 | Chronik 1900 bis 1950 | Nach den Büchern der Gemeinde; fehlende Blätter sind genannt. ~ 19{n}: Die {a} bleibt wegen {b} geschlossen; ein Blatt fehlt, der Eintrag ist nicht mehr vorhanden. ~ Schule, Brücke, Mühle, Gastwirtschaft, Post ~ Hochwasser, Kohlenmangel, Typhus, Umbau
reglement | fr | gov | Voies d'eau du Haut-Canal | /reglement/navigation | Règlement de navigation | Version consolidée. Les articles supprimés gardent leur numéro. ~ Article {n}. Le patron d'un {a} ne peut franchir {b} après le coucher du soleil. Alinéa 2 supprimé ; alinéa 3 introuvable dans l'original. ~ bateau, train de bois, bac, remorqueur ~ une écluse, un pont, un barrage
chrono-fr | fr | drupal | Mémoire des Berges | /chronologie | Chronologie des crues | Les crues connues, d'après les registres. Certaines pages ont disparu. ~ 18{n} : l'eau atteint {a} et emporte {b}. La page du registre est perdue. ~ le seuil de l'église, la halle, le quai bas, le lavoir ~ deux barques, le pont de bois, la cabane du passeur
cronologia | es | joomla | Historia del Canal | /historia/cronologia | Cronología del canal | Fechas principales, tomadas de los libros de la compañía. ~ 18{n}: se cierra {a} por falta de {b}; el documento ya no existe y se cita por una copia. ~ la fábrica, la esclusa, el puerto, la venta ~ agua, dinero, mulas, trigo
regolamento | it | gov | Consorzio delle Acque | /regolamenti/chiuse | Regolamento delle chiuse | Testo vigente. Gli articoli abrogati restano con il loro numero. ~ Art. {n}. Il custode di {a} tiene un registro {b}. Comma 2 abrogato, comma 3 non trovato nell'originale. ~ una chiusa, un ponte mobile, una conca, un traghetto ~ delle barche, dei livelli, delle multe
kronika | pl | wp | Kronika Żuław | /kronika/1880 | Kronika wsi | Odpis z zachowanych kart; brakujące karty zaznaczono. ~ 18{n}: woda zalała {a}, a {b} zamknięto. Tej karty nie znaleziono. ~ pola, młyn, kościół, drogę ~ szkołę, karczmę, most
khronika | ru | wp | Летопись Заречья | /letopis/1880 | Летопись села | По сохранившимся листам; утраченные листы отмечены. ~ 18{n}: вода залила {a}, {b} закрыли до весны. Лист не найден. ~ луга, мельницу, дорогу, пристань ~ школу, мост, лавку
nenpyo | ja | table | 川辺町史 | /nenpyo.html | 川辺町年表 | 町史編さん室がまとめた年表です。記録の見つからない年も示しました。 ~ 明治{n}年　大水で{a}が流され、{b}が閉鎖された。原本は見つかりませんでした。 ~ 橋, 水車, 堤, 渡し舟 ~ 学校, 役場, 郵便局
"""


def cases() -> Iterator[Case]:
    """One long page a row."""
    for row in ROWS.strip().splitlines():
        name, lang, style, owner, path, title, rest = (part.strip() for part in row.split(" | "))
        opening, line, first, second = rest.split(" ~ ")
        ones, others = first.split(", "), second.split(", ")
        lines = [
            line.format(n=n, a=ones[n % len(ones)], b=others[n % len(others)])
            for n in range(11, 51)
        ]
        text = " | ".join([opening, *lines])
        yield lives(name, Site(owner, lang, style), path, title, text, cause="living long")
