"""Makes the quirk samples in this folder by real producers; what it makes is committed beside it.

    python -m venv V && V/bin/pip install typst
    V/bin/python tests/samples/pdf/make.py     (also wants soffice, chromium and qpdf on the path)

`wrapped` and `columns` come twice: with link annotations and, with a show rule that prints URLs as
mere text, without (`-bare`).
"""

from __future__ import annotations

import base64
import struct
import subprocess
import tempfile
import zlib
from pathlib import Path

HERE = Path(__file__).resolve().parent

BARE = "#show link: it => it.body\n"
PAGE = (
    '#set page(width: 110mm, height: 150mm, margin: 14mm, numbering: "1")\n#set text(size: 10pt)\n'
)

WRAPPED = r"""
#set par(justify: true)
The gauge stood in the harbour for a hundred years.#footnote[Harbour Office, _Readings of the
Gauge_, https://harbour.example/archive/gauges/old-quay/readings-and-corrections/1901-1999.html,
last visited 2 May 2016.] Nobody asked what it had measured, or from where.#footnote[The zero of
the gauge was moved twice.] When the quay sank, the readings
rose.#footnote[https://survey.example/reports/quay?section=settlement&year=1957&unit=millimetres#table-12]
The council paid for a new one.#footnote[Council of Silt, minutes (https://council.example/minutes/1958/november/gauge-and-quay.pdf).]
"""

COLUMNS = r"""
#set page(columns: 2, width: 210mm, height: 148mm)
#set par(justify: true)
#set text(size: 9pt, hyphenate: true, lang: "en")
#let filler = [The measurement of settlement is a patient undertaking, and the instruments that
were available to the surveyors of the estuary were neither precise nor well maintained. ]
#filler The first survey was abandoned.#footnote[County Records,
https://records.county.example/surveys/abandoned/first-survey-of-the-estuary.html.] #filler
#filler #filler #filler #filler #filler The second survey was lost in a flood.#footnote[Tamar, _A
History of the Estuary_, 1971, p. 40.] #filler #filler #filler #filler The third survey was
printed.#footnote[https://surveys.example/third-survey/volume-two/index-of-places-and-names.html]
#filler #filler
"""

CHAPTERS = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<text:notes-configuration text:note-class="footnote" text:start-numbering-at="chapter"
 text:footnotes-position="page" text:citation-style-name="Mark"
 text:citation-body-style-name="Raised" text:default-style-name="Note"/>
<style:style style:name="Mark" style:family="text"/>
<style:style style:name="Raised" style:family="text">
<style:text-properties style:text-position="super 58%"/></style:style>
<style:style style:name="Standard" style:family="paragraph">
<style:text-properties fo:font-size="12pt" style:font-name="Liberation Serif"/></style:style>
<style:style style:name="Note" style:family="paragraph">
<style:text-properties fo:font-size="9pt"/></style:style>
<style:style style:name="Head" style:family="paragraph" style:default-outline-level="1">
<style:text-properties fo:font-size="16pt" fo:font-weight="bold"/></style:style>
<text:outline-style style:name="Outline"><text:outline-level-style text:level="1"
 style:num-format="1"/></text:outline-style>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="small"><style:page-layout-properties fo:page-width="12cm"
 fo:page-height="8cm" fo:margin="1.5cm"/></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard"
 style:page-layout-name="small"/></office:master-styles>
<office:body><office:text>STORY</office:text></office:body></office:document>
"""
LONG = (
    "The bell was cast in a foundry that no longer stands, from metal that had been a fountain, "
    "and it was paid for by a tax on eels; the accounts of that tax, which fill eleven volumes, "
    "are kept in the cellar of the town hall, where the damp has reached the seventh of them, and "
    "a list of their contents is given in https://eels.example/accounts/volumes-one-to-eleven.html "
    "together with the names of those who paid, those who did not, and those who emigrated before "
    "they were asked a second time, which in the opinion of the collector was most of the town."
)
STORY = (
    ("h", "The bell"),
    ("p", "The bell is older than the tower.", "Parish of Silt, Inventory, 1802."),
    ("p", "It was hung by twelve men. ", None),
    (
        "p",
        "Its tone is known from letters, and from one complaint, which was answered. It has been "
        "said that the bell was made for another town, which could not pay for it.",
        LONG,
    ),
    ("h", "The clock"),
    ("p", "The clock was the gift of a widow.", "See https://widow.example/will."),
    ("p", "It has never been right.", "Ibid."),
)

LIST = """<!doctype html><html lang="en"><title>Lamps of the Harbour</title>
<style>@page{size:A5;margin:15mm} body{font:10pt serif}</style>
<h1>Lamps of the Harbour</h1>
<p>There were nine lamps [1]. Three of them burned oil [2, 3], and one was lit by hand until the
war [4]. The ninth lamp is described at
https://lamps.example/ninth and nowhere else.
<ol><li>Trim the wick. <li>Fill the lamp. <li>Light it.</ol>
<h2>References</h2>
<p>[1] Harbour Office, List of Lights, https://harbour.example/lights.
<p>[2] M. Tamar, Oil and Water, Quay Press, 1966.
<p>[3] https://oil.example/harbour/lamps/three-lamps-that-burned-oil-and-were-put-out-in-nineteen-ten.html
<p>[4] County Records, Lamplighters, doi:10.1000/lamps.4.
</html>"""


def chapters() -> str:
    """The report with chapters, as a flat OpenDocument text."""
    parts = []
    for kind, text, *notes in STORY:
        if kind == "h":
            parts.append(f'<text:h text:style-name="Head" text:outline-level="1">{text}</text:h>')
            continue
        note = "".join(
            f'<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>'
            f'<text:note-body><text:p text:style-name="Note">{one}</text:p></text:note-body>'
            "</text:note>"
            for one in notes
            if one
        )
        parts.append(f'<text:p text:style-name="Standard">{text}{note}</text:p>')
    return CHAPTERS.replace("STORY", "".join(parts))


def picture(width: int = 60, height: int = 80) -> str:
    """A grey picture, as a scan is to a program that reads text."""
    rows = b"".join(b"\0" + bytes([200]) * width for _ in range(height))

    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    parts = chunk(b"IHDR", head), chunk(b"IDAT", zlib.compress(rows)), chunk(b"IEND", b"")
    return base64.b64encode(b"\x89PNG\r\n\x1a\n" + b"".join(parts)).decode()


def run(*command: str) -> None:
    """Run a program that must succeed."""
    subprocess.run(command, check=True, capture_output=True)


def printed_by_chromium(name: str, html: str, folder: Path) -> None:
    """Print a page as Chromium does."""
    page = folder / f"{name}.html"
    page.write_text(html, encoding="utf-8")
    run(
        *("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"),
        *("--disable-background-networking", f"--user-data-dir={folder}/chromium"),
        *("--no-pdf-header-footer", f"--print-to-pdf={HERE / name}.pdf", page.as_uri()),
    )


def main() -> None:
    """Make them all."""
    import typst  # type: ignore[import-not-found]

    for name, text in (("wrapped", WRAPPED), ("columns", COLUMNS)):
        typst.compile((PAGE + text).encode(), output=str(HERE / f"{name}.pdf"))
        typst.compile((PAGE + BARE + text).encode(), output=str(HERE / f"{name}-bare.pdf"))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "chapters.fodt").write_text(chapters(), encoding="utf-8")
        profile = f"-env:UserInstallation=file://{folder}/profile"
        office = ("soffice", "--headless", profile, "--convert-to", "pdf", "--outdir", str(HERE))
        run(*office, str(folder / "chapters.fodt"))
        printed_by_chromium("list", LIST, folder)
        scan = f"<style>@page{{size:A6}}</style><img src='data:image/png;base64,{picture()}'>"
        printed_by_chromium("scan", scan, folder)
    lock = ("--encrypt", "open-sesame", "owner", "256", "--")
    run("qpdf", *lock, str(HERE / "list.pdf"), str(HERE / "encrypted.pdf"))


if __name__ == "__main__":
    main()
