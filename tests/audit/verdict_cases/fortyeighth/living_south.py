"""Living pages in Spanish, Italian and Portuguese."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import Case
from .make import alive


def spanish() -> Iterator[Case]:
    yield alive(
        "es-pagina-404",
        "es",
        "wordpress",
        "Biblioteca Abierta",
        "/2014/02/enlaces-rotos/",
        "Página no encontrada: enlaces rotos en las tesis",
        "Revisamos 3.400 direcciones citadas en tesis de diez universidades. El 44 por ciento ya no llevaba al documento, y en una de cada nueve la página mostraba otra cosa.",
        "Proponemos que los depósitos guarden copia de cada fuente citada y que los tribunales la pidan.",
        title="Página no encontrada: enlaces rotos en las tesis",
    )
    yield alive(
        "es-apuestas",
        "es",
        "news",
        "Diario de la Ribera",
        "/2013/10/casas-apuestas-barrios.html",
        "Casas de apuestas, casino y bingo: el mapa por barrios",
        "El distrito sur tiene un salón de juego por cada 2.100 vecinos, cuatro veces más que el centro. Los padres de un instituto han reunido 1.800 firmas contra la apertura de otro local.",
        "El ayuntamiento estudia limitar las licencias a quinientos metros de los colegios.",
    )
    yield alive(
        "es-boletin",
        "es",
        "jsp",
        "Boletín Oficial de la Provincia",
        "/bop/anuncio.jsp?id=2013-0881",
        "Anuncio 2013/0881",
        "Extravío de título de bachiller a nombre de doña Rosa Ibáñez Cano. Se hace público a los efectos oportunos.",
    )
    yield alive(
        "es-concurso-cerrado",
        "es",
        "drupal",
        "Instituto del Agua",
        "/convocatorias/becas-2013",
        "Becas 2013 (convocatoria cerrada)",
        "El plazo de presentación terminó el 15 de mayo de 2013. Se concedieron catorce becas de 900 euros mensuales para el estudio de acequias, norias y galerías drenantes.",
        "Relación de adjudicatarios y puntuaciones en el anexo.",
    )
    yield alive(
        "es-revista",
        "es",
        "ojs",
        "Cuadernos de Molinología",
        "/index.php/cm/article/view/51",
        "Los batanes del valle alto",
        "<p><b>Julián Herce</b>. Cuadernos de Molinología 7 (2011), 11-38</p>",
        "Resumen. De los treinta y un batanes documentados en 1752 solo uno conserva sus mazos. El artículo describe su mecanismo y transcribe el contrato del último batanero, de 1928.",
        "Artículo retirado de la venta; se permite su lectura en línea.",
    )
    yield alive(
        "es-cierre-portal",
        "es",
        "plone",
        "Red de Archivos Municipales",
        "/noticias/cierre-del-foro",
        "Cierre del foro",
        "El foro de la red se cerró el 31 de diciembre y ya no está disponible. Los 6.200 mensajes se conservan en el archivo provincial y pueden consultarse en sala.",
        "Las preguntas nuevas se atienden en el correo de la red.",
    )


def italian() -> Iterator[Case]:
    yield alive(
        "it-errore",
        "it",
        "wordpress",
        "Quaderni della rete",
        "/2012/09/errore-404-design/",
        "Errore 404, ovvero l'arte di chiedere scusa",
        "La pagina non esiste, e allora? Un grafico di Torino ne ha raccolte mille. Le migliori dicono che cosa è successo, le peggiori fanno una battuta e lasciano il lettore dov'era.",
        "La mostra resta aperta fino a novembre, ingresso libero.",
    )
    yield alive(
        "it-asta",
        "it",
        "liferay",
        "Comune di Ponteverde",
        "/web/guest/-/asta-dominio",
        "In vendita il dominio della vecchia azienda di soggiorno",
        "Il Comune mette all'asta il nome a dominio registrato nel 1999. Base d'asta 1.500 euro, offerte in busta chiusa entro le ore 12 del 20 giugno. Chi compra non potrà usarlo per giochi d'azzardo.",
        secure=True,
    )
    yield alive(
        "it-norma",
        "it",
        "jsp",
        "Banca dati delle leggi regionali",
        "/leggi/art.jsp?l=31&a=12",
        "Art. 12 (Abrogato)",
        "Articolo abrogato dall'art. 3 della l.r. 18 maggio 2007, n. 9.",
    )
    yield alive(
        "it-bando-scaduto",
        "it",
        "joomla",
        "Parco dei Mulini",
        "/index.php/bandi/7-bando-guide",
        "Bando per guide, scaduto",
        "Il bando è scaduto il 30 aprile 2013. Sono state ammesse ventidue candidature, di cui nove idonee. La graduatoria resta pubblicata per cinque anni.",
        "Le guide accompagnano le scuole lungo la roggia da aprile a ottobre.",
    )
    yield alive(
        "it-slot",
        "it",
        "drupal",
        "Osservatorio sul gioco",
        "/ricerche/slot-2014",
        "Slot machine e casinò online: chi gioca e quanto perde",
        "Abbiamo intervistato 1.940 adulti in sei province. Chi gioca alle slot perde in media 61 euro al mese, chi scommette online 88. Il bonus di benvenuto è la prima ragione per aprire un conto.",
    )
    yield alive(
        "it-tesi",
        "it",
        "dspace",
        "Archivio istituzionale di Valmontana",
        "/handle/20.500/118",
        "Ponti in legno coperti nelle valli alpine",
        "<div>Autore: Berti, Carla. Data: 2012. Tipo: tesi di dottorato</div><div>File: non disponibile, richiedi una copia all'autore</div>",
        "Riassunto. La tesi censisce quarantuno ponti, ne misura le capriate e propone una cronologia fondata sugli anelli di accrescimento.",
    )


def portuguese() -> Iterator[Case]:
    yield alive(
        "pt-nao-encontrado",
        "pt",
        "liferay",
        "Arquivo Distrital de Vila Ribeira",
        "/web/arquivo/nao-encontrado",
        "Não encontrado no inventário: os livros que faltam",
        "Dos 212 livros de notas listados em 1841 não foram encontrados dezassete. Um apareceu em 2009 num leilão, com a marca do tabelião ainda legível. Publicamos a lista dos restantes.",
    )
    yield alive(
        "pt-jogos",
        "pt",
        "sharepoint",
        "Autoridade de Jogos",
        "/pareceres/Paginas/2013-11.aspx",
        "Parecer 11/2013 sobre casino em linha e apostas",
        "O parecer analisa dezanove pedidos de licença para roleta, póquer e caça-níqueis em linha. Cinco foram recusados por publicidade a bónus sem condições visíveis.",
    )
    yield alive(
        "pt-edital",
        "pt",
        "plone",
        "Câmara de Serra Alta",
        "/noticias/edital-encerrado",
        "Inscrições encerradas para a feira do queijo",
        "As inscrições para a feira foram encerradas em 12 de março com 74 produtores. A lista de bancas e o mapa do recinto seguem abaixo.",
        "<ul><li>Bancas 1 a 20: queijo de ovelha</li><li>Bancas 21 a 50: queijo de cabra</li><li>Bancas 51 a 74: mel e pão</li></ul>",
    )
    yield alive(
        "pt-manutencao",
        "pt",
        "wordpress",
        "Jornal do Estuário",
        "/2014/06/ponte-em-manutencao/",
        "Ponte em manutenção até setembro",
        "A ponte móvel está em manutenção e não abre à navegação até setembro. Os pesqueiros usam o canal norte. A empresa pede desculpa pelo incómodo e promete devolver a ponte antes da safra.",
    )
