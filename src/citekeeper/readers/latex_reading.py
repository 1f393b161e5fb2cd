r"""What a LaTeX document cites: links, notes, keys; its environments, own commands and files."""

from __future__ import annotations

import re
from functools import partial
from posixpath import normpath

from citekeeper.csl import address, plain
from citekeeper.readers import latex_commands as commands
from citekeeper.readers import latex_macros
from citekeeper.readers.decoding import Neighbour, decoded
from citekeeper.readers.flows import Passage
from citekeeper.readers.latex_flow import Endless, Handler, Printed
from citekeeper.readers.latex_macros import Macro
from citekeeper.readers.latex_notes import Cited, Found, Notes
from citekeeper.readers.latex_source import GONE, Source

MOST_FILES = 300
"""Files that are put in with `\\input`."""
LONGEST_MACRO = 200_000
"""Characters of a macro with its arguments put in."""


class Reading(Printed):
    """Reads a document and the files that it puts in."""

    def __init__(self, neighbour: Neighbour, text: str) -> None:
        super().__init__(printing=r"\begin{document}" not in text)
        self.found = Found()
        self.notes = Notes(self, text)
        self._neighbour = neighbour
        self._files: list[str] = []
        self._open: list[str] = []
        self._macros: dict[str, Macro] = {}
        self.handlers = self._all_handlers()

    def file(self, name: str, text: str) -> None:
        """Read a file that is part of the document."""
        source = Source(text, counts_lines=not self._files)
        self._files.append(name)
        self._open.append(normpath(name))
        self.found.files |= source.files
        self.length += len(text)
        self.run(source, 0, len(source.text))
        self._open.pop()
        if not self._open:
            self.turn()

    def further(self, name: str) -> Handler | None:
        """What reads on after a command of the document's own, or one that cites."""
        if name in self._macros:
            return partial(self._expand, self._macros[name])
        return partial(self._cite, name) if commands.CITES.fullmatch(name) else None

    def begins(self, heading: str, *, starred: bool) -> None:
        """A part of the document begins."""
        self.notes.heading(heading, starred=starred)

    def _all_handlers(self) -> dict[str, Handler]:
        """The commands that are known by name, apart from those in tables of `commands`."""
        notes = self.notes
        found: dict[str, Handler] = {
            "begin": self._begin, "end": self._end, "href": self._href, "bibitem": self._bibitem,
            "enquote": self._enquote, "setcounter": partial(self._counted, adds=False),
            "citeproc": partial(self._cite, "citeproc"),
            "doi": self._doi, "addtocounter": partial(self._counted, adds=True),
        }  # fmt: skip
        for name in ("footnote", "endnote", "thanks"):
            found[name] = partial(notes.note, name)
        for name in ("tablefootnote", "sidenote", "footnoteA", "pagenote"):
            found[name] = partial(notes.note, "footnote")
        for name in ("footnote", "endnote"):
            found[f"{name}mark"] = partial(notes.mark, name)
            found[f"{name}text"] = partial(notes.text, name)
        sources = ("bibliography", "addbibresource", "addglobalbib")
        found |= dict.fromkeys(sources, self._bibliography)
        found |= dict.fromkeys(("url", "nolinkurl", "path"), self._url)
        found |= {name: partial(self._make, name) for name in latex_macros.MAKERS}
        found |= {name: partial(self._head, name) for name in commands.HEAD}
        found |= {name: partial(self._matter, name) for name in commands.MATTERS}
        found |= dict.fromkeys(commands.ASIDES, self._aside)
        found |= dict.fromkeys(commands.INPUTS, self._input)
        found |= dict.fromkeys(("import", "subimport"), self._import)
        found |= dict.fromkeys(commands.BREAKS, lambda _source, at, _end: self.turned(at))
        found |= dict.fromkeys(commands.CROSS_REFERENCES, self._cross_reference)
        return found

    def _head(self, name: str, source: Source, at: int, end: int) -> int:
        """Title, author, date: read where they stand, even before the document begins."""
        at = source.option(at, end)[1]
        argument = source.argument(at, end)
        if argument is None:
            return at
        passage = Passage()
        self.into(passage, source, argument[0], argument[1])
        self.passages.append(passage)
        self.found.head.setdefault(name, passage.text.strip())
        return argument[2]

    def _aside(self, source: Source, at: int, end: int) -> int:
        """What stands in the margin is a passage of its own."""
        at = source.option(at, end)[1]
        argument = source.argument(at, end)
        if argument is None:
            return at
        passage = Passage()
        self.into(passage, source, argument[0], argument[1])
        if self.printing:
            self.passages.append(passage)
        return argument[2]

    def _matter(self, name: str, _source: Source, at: int, _end: int) -> int:
        self.notes.matter(name)
        return at

    def _enquote(self, source: Source, at: int, end: int) -> int:
        argument = source.argument(at, end)
        if argument is None:
            return at
        self.passage.add("\u201c")
        self.run(source, argument[0], argument[1])
        self.passage.add("\u201d")
        return argument[2]

    def _cross_reference(self, source: Source, at: int, end: int) -> int:
        """The number of a section is not known here; its label stands for it."""
        argument = source.argument(at, end)
        if argument is None:
            return at
        self.passage.add(f"[{source.text[argument[0] : argument[1]].replace(GONE, '')}]")
        return argument[2]

    # --- links and keys ---------------------------------------------------------------------------

    def _url(self, source: Source, at: int, end: int) -> int:
        argument = source.argument(source.option(at, end)[1], end)
        if argument is None:
            return self._delimited(source, at, end)
        uri = self._address(source, argument)
        if re.match(r"www\.", uri, re.IGNORECASE) or "://" in uri:
            self.passage.add_link(uri, uri)
        else:
            self.passage.add_taken(uri)
        return argument[2]

    def _delimited(self, source: Source, at: int, end: int) -> int:
        r"""`\url|http://x|`."""
        found = re.compile(r"([|!+/])(\w+://[^\s|]{1,4000}?)\1").match(source.text, at, end)
        if found is None:
            return at
        self.passage.add_link(found[2], found[2])
        return found.end()

    def _href(self, source: Source, at: int, end: int) -> int:
        target = source.argument(source.option(at, end)[1], end)
        if target is None:
            return at
        uri = self._address(source, target)
        shown = source.argument(target[2], end)
        if shown is None:
            self.passage.link(uri)
            return target[2]
        begun = self.passage.offset
        inner = Passage()
        self.into(inner, source, shown[0], shown[1])
        self.passage.link(uri, inner.text)
        self.passage.marks += [(begun, key) for _, key in inner.marks]
        self.passage.add_taken(inner.text)
        return shown[2]

    def _doi(self, source: Source, at: int, end: int) -> int:
        argument = source.argument(at, end)
        if argument is None:
            return at
        number = self._address(source, argument)
        self.passage.add_link(f"doi:{number}" if number.startswith("10.") else number, number)
        return argument[2]

    def _address(self, source: Source, argument: tuple[int, int, int]) -> str:
        """An address as it is asked for, with the document's own commands in it put in."""
        text = source.text[argument[0] : argument[1]].replace(GONE, "")
        for _ in range(4):
            text, changed = re.subn(r"\\([A-Za-z@]+)(?:\{\}|\s*)", self._simple, text)
            if not changed:
                break
        return "".join(address(text).split())

    def _simple(self, found: re.Match[str]) -> str:
        macro = self._macros.get(found[1])
        return macro.body if macro and macro.count == 0 and len(macro.body) < 2000 else found[0]

    def _cite(self, name: str, source: Source, at: int, end: int) -> int:
        r"""`\cite[see][p. 3]{key,other}`; `\footcite` makes a footnote."""
        line = source.line(at)
        keys, options = list[str](), list[str]()
        while True:
            here = list[str]()
            for _ in range(2):
                option, at = source.option(at, end)
                here += [option] if option is not None else []
            argument = source.argument(at, end)
            if argument is None:
                break
            at = argument[2]
            options += here
            written = source.text[argument[0] : argument[1]].replace(GONE, "")
            keys += [key for key in re.split(r"[,\s]+", written) if key]
            if not name.endswith("s"):
                break
        self._keys(name, keys, plain(options[-1]) if options else "", line)
        return at

    def _keys(self, name: str, keys: list[str], after: str, line: int | None) -> None:
        if name in commands.IN_NOTES:
            note = self.notes.own(line)
            self.found.own_notes.append(Cited(note, tuple(keys), after))
            return
        for key in keys:
            self.passage.marks.append((self.passage.offset, f"@{key}"))
            self.found.keys.setdefault(key, line)
        if name not in ("nocite", "citeproc") and keys:  # pandoc's prints its second argument
            self.passage.add(f"[{', '.join([*keys, after] if after else keys)}]")

    def _bibliography(self, source: Source, at: int, end: int) -> int:
        argument = source.argument(source.option(at, end)[1], end)
        if argument is None:
            return at
        names = source.text[argument[0] : argument[1]].replace(GONE, "").split(",")
        self.found.bibliographies += [name.strip() for name in names if name.strip()]
        return argument[2]

    def _bibitem(self, source: Source, at: int, end: int) -> int:
        argument = source.argument(source.option(at, end)[1], end)
        if argument is None:
            return at
        key = source.text[argument[0] : argument[1]].replace(GONE, "").strip()
        self.into_note(self.notes.bibitem(key, source.line(at)))
        return argument[2]

    # --- environments, commands, files ------------------------------------------------------------

    def _environment(self, source: Source, at: int, end: int) -> tuple[str, int]:
        argument = source.argument(at, end)
        if argument is None:
            return "", at
        return source.text[argument[0] : argument[1]].strip("* \0"), argument[2]

    def _begin(self, source: Source, at: int, end: int) -> int:
        name, at = self._environment(source, at, end)
        if name == "document":
            self.passage, self.printing = Passage(), True
        if name in commands.FORMULAS:
            return self._display(name, source, at)
        if name == "minipage":
            self.notes.box(opens=True)
        if name in commands.TABLES:
            self.turn()
            self.tables += 1
        at = source.option(at, end)[1]
        for _ in range(commands.ENVIRONMENT_ARGUMENTS.get(name, 0)):
            argument = source.argument(at, end)
            at = argument[2] if argument else at
        return at

    def _display(self, name: str, source: Source, at: int) -> int:
        """A formula of its own, as it is written; with notes in it, it is read as text."""
        ends = re.compile(rf"\\end\{{{name}\*?\}}").search(source.text, at, at + 20_000)
        if ends is None or "\\footnote" in source.text[at : ends.start()]:
            return at
        self.passage.add_taken(f" {source.text[at : ends.start()].replace(GONE, '')} ")
        return ends.end()

    def _end(self, source: Source, at: int, end: int) -> int:
        name, at = self._environment(source, at, end)
        if name == "document":
            return end
        if name == "minipage":
            self.notes.box(opens=False)
        if name == "thebibliography":
            self.out_of_note()
        if name in commands.TABLES:
            self.turn()
            self.tables = max(self.tables - 1, 0)
        return at

    def _counted(self, source: Source, at: int, end: int, *, adds: bool) -> int:
        name = source.argument(at, end)
        value = source.argument(name[2], end) if name else None
        if name is None or value is None:
            return at
        counter = source.text[name[0] : name[1]].strip()
        self.notes.set_counter(counter, source.text[value[0] : value[1]], adds=adds)
        return value[2]

    def _make(self, maker: str, source: Source, at: int, end: int) -> int:
        name, macro, at = latex_macros.made(maker, source, at, end)
        if macro is not None and name in ("thefootnote", "theendnote"):
            self.notes.set_style(name, macro.body)
        elif macro is not None and name not in self.handlers:
            self._macros[name] = macro
        return at

    def _expand(self, macro: Macro, source: Source, at: int, end: int) -> int:
        line = source.line(at)
        given, at = latex_macros.arguments(macro, source, at, end)
        text = macro.expanded(given)
        if len(text) > LONGEST_MACRO:
            raise Endless
        inner = Source(text, line=line)
        self.run(inner, 0, len(inner.text))
        return at

    def _input(self, source: Source, at: int, end: int) -> int:
        argument = source.argument(at, end)
        if argument is not None:
            name, after = source.text[argument[0] : argument[1]], argument[2]
        else:
            bare = re.compile(r"[ \t]*([\w./\-]+)").match(source.text, at, end)
            if bare is None:
                return at
            name, after = bare[1], bare.end()
        self._put_in(name.replace(GONE, "").strip())
        return after

    def _import(self, source: Source, at: int, end: int) -> int:
        r"""`\import{folder/}{file}`."""
        folder = source.argument(at, end)
        file = source.argument(folder[2], end) if folder else None
        if folder is None or file is None:
            return at
        self._put_in(f"{source.text[slice(*folder[:2])]}/{source.text[slice(*file[:2])]}")
        return file[2]

    def _put_in(self, name: str) -> None:
        """Read a file beside the document; none within itself."""
        if len(self._files) > MOST_FILES or not name:
            return
        for spelled in (f"{normpath(name)}.tex", normpath(name)):
            written = self.found.files.get(spelled)
            body = self._neighbour(spelled) if written is None else written.encode()
            if body is not None:
                if spelled not in self._open:
                    self.file(spelled, decoded(spelled, body))
                return
