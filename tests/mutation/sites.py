# SPDX-License-Identifier: GPL-2.0-only
"""Where a misuse can be planted: handle expressions and statements, as clang sees them.

The source is parsed with the kernel's own command line and __firmware empty, so
that a handle is what has the type "struct tdx_module_page *" after all typedefs
and macros. Expressions that a macro brought in have no text of their own in the
file and are left out.
"""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator

from clang import cindex
from clang.cindex import Cursor, CursorKind, TypeKind

LIBRARY = "/usr/lib/llvm-19/lib/libclang-19.so.1"
HANDLE = "struct tdx_module_page *"
# Of Kbuild's command line, what says how the source is to be read.
READS = ("-I", "-D", "-U", "-std=", "-nostdinc", "-m64", "-fshort-wchar", "-funsigned-char",
         "-fms-extensions", "-include", "-isystem")
APART = ("-I", "-D", "-U", "-include", "-isystem")
EXPRESSIONS = {CursorKind.DECL_REF_EXPR, CursorKind.MEMBER_REF_EXPR,
               CursorKind.ARRAY_SUBSCRIPT_EXPR, CursorKind.CALL_EXPR,
               CursorKind.CSTYLE_CAST_EXPR, CursorKind.CONDITIONAL_OPERATOR}
OBJECTS = EXPRESSIONS - {CursorKind.CALL_EXPR, CursorKind.CSTYLE_CAST_EXPR,
                         CursorKind.CONDITIONAL_OPERATOR}
ASSIGNS = re.compile(r"\s*=(?!=)")


@dataclass(frozen=True)
class Site:
    """
    A place before `line` of `file`, in a function that returns `returns`.
    `handle` is the text of an expression of handle type that is good there;
    `before` and `after` are the rest of the full expression that it stands in,
    empty if it was taken from the scope. `lvalue` says that it names an object.
    """
    file: str
    function: str
    returns: str
    line: int
    handle: str
    before: str = ""
    after: str = ""
    lvalue: bool = True
    is_return: bool = False


@dataclass(frozen=True)
class Call:
    """A call of a function, in the statement (a child of a block) that holds it."""
    file: str
    function: str
    name: str
    arguments: tuple[str, ...]
    first: int
    last: int
    text: str
    next_last: int


def reading(record: Path) -> list[str]:
    """Kbuild's command line, as far as it says how the source is read."""
    words = iter(record.read_text().splitlines()[1:])
    kept = []
    for word in words:
        if word in APART:
            kept += [word, next(words)]
        elif word.startswith(READS):
            kept.append(word)
    return kept


def canonical(cursor: Cursor) -> str:
    return cursor.type.get_canonical().spelling


class Reader:
    """Reads one translation unit; sites in it and in the headers it is asked about."""

    def __init__(self, record: Path, source: Path, folder: Path, tree: Path) -> None:
        if not cindex.Config.loaded:
            cindex.Config.set_library_file(LIBRARY)
        # The paths in Kbuild's command line are relative to the O= folder.
        arguments = [*reading(record), f"-working-directory={folder}", "-w"]
        self.unit = cindex.Index.create().parse(str(source), arguments)
        errors = [str(d) for d in self.unit.diagnostics if d.severity >= d.Error]
        if errors:
            raise RuntimeError("clang cannot read " + "\n".join([str(source), *errors]))
        self.tree = tree
        self.text: dict[str, bytes] = {}
        # The way from a variable of a type to the handles in it, by the type's name.
        self.ways: dict[str, list[str]] = {}

    def is_handle(self, cursor: Cursor) -> bool:
        return canonical(cursor) == HANDLE

    def functions(self, files: list[str]) -> Iterator[tuple[str, Cursor]]:
        """The functions that are defined in these files, with the file's name."""
        for cursor in self.unit.cursor.get_children():
            at = cursor.location.file
            if not at or cursor.kind != CursorKind.FUNCTION_DECL or not cursor.is_definition():
                continue
            for name in files:
                if at.name == str(self.tree / name):
                    self.text.setdefault(name, (self.tree / name).read_bytes())
                    yield name, cursor

    def source(self, file: str, cursor: Cursor) -> str:
        """The text of a cursor, on one line; empty if it is not the file's own."""
        start, end = cursor.extent.start, cursor.extent.end
        if not start.file or start.file.name != str(self.tree / file):
            return ""
        text = self.text[file][start.offset:end.offset].decode()
        text = re.sub(r"/\*.*?\*/|//[^\n]*", " ", text, flags=re.S)
        text = re.sub(r"\s+", " ", text)
        return text if text.count("(") == text.count(")") and "#" not in text else ""

    def is_block(self, file: str, cursor: Cursor) -> bool:
        """A block that stands in the file: not one that a macro brings in."""
        start = cursor.extent.start
        return cursor.kind == CursorKind.COMPOUND_STMT and start.file is not None and \
            start.file.name == str(self.tree / file) and \
            self.text[file][start.offset:start.offset + 1] == b"{"

    def begins_line(self, file: str, cursor: Cursor) -> bool:
        start = cursor.extent.start
        text = self.text[file]
        return not text[text.rfind(b"\n", 0, start.offset) + 1:start.offset].strip()

    def expressions(self, files: list[str]) -> Iterator[Site]:
        """Every expression of handle type, in the full expression that it is part of."""
        for file, function in self.functions(files):
            yield from self._expressions(file, function, function, None, None, False)

    def _expressions(self, file: str, function: Cursor, cursor: Cursor, place: Cursor | None,
                     full: Cursor | None, is_return: bool) -> Iterator[Site]:
        for child in cursor.get_children():
            here, whole, returned = place, full, is_return
            if self.is_block(file, cursor):
                here = child
            if not child.kind.is_expression():
                whole, returned = None, child.kind == CursorKind.RETURN_STMT
            elif child.kind == CursorKind.INIT_LIST_EXPR:
                whole = None
            elif whole is None:
                whole = child
            if child.kind in EXPRESSIONS and here and whole and self.is_handle(child):
                yield from self._expression(file, function, child, here, whole, returned)
            yield from self._expressions(file, function, child, here, whole, returned)

    def _expression(self, file: str, function: Cursor, handle: Cursor, place: Cursor, full: Cursor,
                    is_return: bool) -> Iterator[Site]:
        text, whole = self.source(file, handle), self.source(file, full)
        if not text or not whole or not self.begins_line(file, place):
            return
        first, last = full.extent.start.offset, full.extent.end.offset
        if not first <= handle.extent.start.offset <= handle.extent.end.offset <= last:
            return
        flat = lambda part: re.sub(r"\s+", " ", part.decode())
        before = flat(self.text[file][first:handle.extent.start.offset])
        after = flat(self.text[file][handle.extent.end.offset:last])
        if "/*" in before + after or ASSIGNS.match(after) and "=" not in before:
            before = after = ""         # a target of its own: only its value is of use here
        yield Site(file, function.spelling, function.result_type.get_canonical().spelling,
                   place.extent.start.line, text, before, after, handle.kind in OBJECTS,
                   is_return)

    def scopes(self, files: list[str]) -> Iterator[Site]:
        """Every statement of a block, once for each handle that is in scope there."""
        for file, function in self.functions(files):
            known = [self.variable(p) for p in function.get_arguments() if p.spelling]
            yield from self._scopes(file, function, function, known)

    def _scopes(self, file: str, function: Cursor, cursor: Cursor,
                known: list[tuple[str, str]]) -> Iterator[Site]:
        known = list(known)
        for child in cursor.get_children():
            if self.is_block(file, cursor) and self.begins_line(file, child):
                for name, kind in known:
                    for way in self.ways[kind]:
                        yield Site(file, function.spelling,
                                   function.result_type.get_canonical().spelling,
                                   child.extent.start.line, name + way)
            yield from self._scopes(file, function, child, known)
            if child.kind == CursorKind.DECL_STMT:
                known += [self.variable(v) for v in child.get_children()
                          if v.kind == CursorKind.VAR_DECL]

    def variable(self, cursor: Cursor) -> tuple[str, str]:
        """The name of a variable, and of its type, whose way to the handles is then known."""
        kind = canonical(cursor)
        if kind not in self.ways:
            self.ways[kind] = list(handles("", cursor.type))
        return cursor.spelling, kind

    def calls(self, files: list[str], names: set[str]) -> Iterator[Call]:
        """Calls of these functions, for what is done to statements, not to expressions."""
        for file, function in self.functions(files):
            yield from self._calls(file, function, function, names, None, None)

    def _calls(self, file: str, function: Cursor, cursor: Cursor, names: set[str],
               place: Cursor | None, following: Cursor | None) -> Iterator[Call]:
        children = list(cursor.get_children())
        for child, after in zip(children, [*children[1:], None]):
            here, then = place, following
            if self.is_block(file, cursor):
                here, then = child, after
            if child.kind == CursorKind.CALL_EXPR and child.spelling in names and here:
                yield Call(file, function.spelling, child.spelling,
                           tuple(self.source(file, a) for a in child.get_arguments()),
                           here.extent.start.line, here.extent.end.line, self.source(file, child),
                           then.extent.end.line if then else here.extent.end.line)
            yield from self._calls(file, function, child, names, here, then)


    def swaps(self, files: list[str]) -> Iterator[Site]:
        """Every call with a handle among its arguments, that and another one in each
        other's place; `handle` is the whole call."""
        for file, function in self.functions(files):
            yield from self._swaps(file, function, function, None)

    def _swaps(self, file: str, function: Cursor, cursor: Cursor,
               place: Cursor | None) -> Iterator[Site]:
        for child in cursor.get_children():
            here = child if self.is_block(file, cursor) else place
            if child.kind == CursorKind.CALL_EXPR and here and self.begins_line(file, here):
                for text in self.swapped(file, child):
                    yield Site(file, function.spelling,
                               function.result_type.get_canonical().spelling,
                               here.extent.start.line, text, lvalue=False)
            yield from self._swaps(file, function, child, here)

    def swapped(self, file: str, call: Cursor) -> Iterator[str]:
        """A parameter that is a handle, or that tests for NULL, takes a handle by right."""
        arguments = list(call.get_arguments())
        texts = [self.source(file, argument) for argument in arguments]
        # Not one that a macro makes, and not one through a pointer.
        if not all(texts) or not self.source(file, call).startswith(f"{call.spelling}(") or \
                not call.referenced or call.referenced.kind != CursorKind.FUNCTION_DECL:
            return
        kinds = [kind.get_canonical().spelling for kind in call.referenced.type.argument_types()]
        for i, kind in enumerate(kinds):
            for j, other in enumerate(kinds):
                if kind == HANDLE and self.is_handle(arguments[i]) and \
                        other not in (HANDLE, "_Bool"):
                    new = list(texts)
                    new[i], new[j] = texts[j], texts[i]
                    yield f"{call.spelling}({', '.join(new)})"


def handles(name: str, kind: cindex.Type, depth: int = 3) -> Iterator[str]:
    """The handles that a variable of this type leads to, without following a pointer twice."""
    kind = kind.get_canonical()
    if kind.spelling == HANDLE:
        yield name
    elif kind.spelling == HANDLE + "*" or kind.kind == TypeKind.CONSTANTARRAY \
            and kind.element_type.get_canonical().spelling == HANDLE:
        yield f"{name}[0]"
    elif kind.kind == TypeKind.RECORD and depth:
        yield from members(name + ".", kind, depth)
    elif kind.kind == TypeKind.POINTER and depth == 3:
        yield from members(name + "->", kind.get_pointee().get_canonical(), depth)


def members(prefix: str, kind: cindex.Type, depth: int) -> Iterator[str]:
    if kind.kind != TypeKind.RECORD:
        return
    for field in kind.get_fields():
        if field.spelling and "(" not in field.spelling:
            yield from handles(prefix + field.spelling, field.type, depth - 1)
        else:
            yield from members(prefix, field.type.get_canonical(), depth)
