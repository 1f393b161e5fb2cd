r"""What the commands of LaTeX do with their arguments, where that is not to show them."""

from __future__ import annotations

import re

HIDDEN = {
    name: count
    for count, names in {
        1: "label usepackage RequirePackage documentclass LoadClass bibliographystyle pagestyle "
        "thispagestyle pagenumbering includegraphics includepdf vspace hspace hypersetup index "
        "glossary color selectlanguage lstset tikzset pgfplotsset graphicspath hyphenation sisetup "
        "captionsetup geometry lstinputlisting verbatiminput usetikzlibrary usetheme usecolortheme "
        "cline cmidrule phantom vphantom hphantom newcounter stepcounter refstepcounter textcolor "
        "colorbox foreignlanguage hyperlink hypertarget hyperref raisebox parbox scalebox "
        "rotatebox fontfamily fontseries fontshape newlength theoremstyle setmainfont setsansfont "
        "setmonofont setdefaultlanguage setmainlanguage setotherlanguage enlargethispage "
        "ExecuteBibliographyOptions DeclareGraphicsExtensions tag end",
        2: "setlength addtolength newtheorem DeclareMathOperator PassOptionsToPackage rule "
        "fontsize resizebox multicolumn multirow inputminted newglossaryentry addtocontents "
        "DeclarePairedDelimiter fcolorbox settowidth",
        3: "definecolor newacronym addcontentsline newenvironment renewenvironment titlespacing",
    }.items()
    for name in names.split()
}
"""Commands -> how many of their first arguments a reader does not see."""

ENVIRONMENT_ARGUMENTS = {
    "tabular": 1, "longtable": 1, "array": 1, "supertabular": 1, "tabularx": 2, "tabulary": 2,
    "minipage": 1, "multicols": 1, "wrapfigure": 2, "wraptable": 2, "thebibliography": 1,
    "subfigure": 1, "subtable": 1, "list": 2, "spacing": 1, "otherlanguage": 1, "adjustbox": 1,
    "adjustwidth": 2, "tabu": 1, "xltabular": 2, "savenotes": 0, "CJK": 2,
    "CSLReferences": 2,
}  # fmt: skip
"""Environments -> how many arguments follow their names."""

TABLES = frozenset("tabular longtable supertabular tabularx tabulary array tabu xltabular".split())

FORMULAS = frozenset(
    "equation align alignat gather multline eqnarray displaymath math flalign split".split()
)

CITES = re.compile(
    r"(?:(?:auto|paren|text|foot|full|footfull|smart|super|note|short|no|online|block)?cites?"
    r"|cite(?:p|t|alp|alt|author|year|yearpar|title|url|date|num|text|A|N|NP|ANP"
    r"|online|authoronline|fullauthor|talias|palias|asnoun|affixed)|possessivecite"
    r"|(?:Auto|Paren|Text|Smart|Foot)?[Cc]ites?|Cite(?:p|t|alp|alt|author))"
)
"""Commands that cite keys of a bibliography."""

IN_NOTES = frozenset({"footcite", "footcites", "footfullcite", "Footcite"})
"""Those that make a footnote of their own."""

CROSS_REFERENCES = frozenset(
    "ref cref Cref autoref eqref pageref nameref vref vpageref labelcref subref fullref".split()
)

HEADINGS = frozenset(
    "part chapter section subsection subsubsection paragraph subparagraph addpart addchap addsec "
    "minisec caption captionof frametitle framesubtitle dedication".split()
)
HEAD = frozenset("title subtitle author date subject publishers institute".split())
ASIDES = frozenset("marginpar marginnote todo sidebar".split())

INPUTS = frozenset("input include subfile InputIfFileExists".split())

BREAKS = frozenset("par newpage clearpage cleardoublepage pagebreak item maketitle".split())
MATTERS = frozenset("frontmatter mainmatter backmatter appendix".split())
LETTERS = frozenset("o O l L i j ss ae AE oe OE aa AA S P".split())
"""Commands before which a bracket is no option."""
PRINTED = {
    "og": "«", "fg": "»", "glqq": "\u201e", "grqq": "\u201c", "flqq": "«", "frqq": "»",
    "lq": "\u2018", "rq": "\u2019", "ldots": "…",
    "LaTeX": "LaTeX", "TeX": "TeX", "LaTeXe": "LaTeX2e", "BibTeX": "BibTeX", "XeLaTeX": "XeLaTeX",
    "dots": "…", "today": "", "percent": "%",
}  # fmt: skip
"""Commands without argument -> what they print."""
