// SPDX-License-Identifier: GPL-2.0-only
/// What "tdxlint audit" asks of a source file: where values can be kept, and
/// how they move. A line a fact, in fields that a tab separates: what it is,
/// the place, the enclosing function or struct, and what the source says there.
/// It judges nothing; which of the facts are about firmware pages, and of
/// which kind, is for the reader, who sees all files.
//
// Confidence: High
// Options: --no-includes --include-headers
// Comments: with --macro-file-builtins and the macros.h one folder up, so that
// Comments: __firmware and __force are parsed
// Keywords: TDX, __firmware, tdx_page_t, audit

virtual report

@initialize:python@
@@
import re

def plain(x):
    """One line of text, without the blanks that spatch puts around operators."""
    x = " ".join(str(x).split())
    return re.sub(r" ?(->|\.) ?", r"\1", x)

def tell(what, p, *words):
    print("\t".join([what, p.file, str(p.line), str(int(p.column) + 1),
                     "" if p.current_element == "something_else" else p.current_element] +
                    [plain(w) for w in words]))

@member@
identifier S, x;
type T;
position p;
@@
struct S {
...
T x@p;
...
};

@script:python@
S << member.S; x << member.x; T << member.T; p << member.p;
@@
for q in p:
    tell("field", q, x, T, S)

@overlaid@
identifier S, x;
type T;
position p;
@@
struct S {
...
union {
...
T x@p;
...
};
...
};

@script:python@
S << overlaid.S; x << overlaid.x; T << overlaid.T; p << overlaid.p;
@@
for q in p:
    tell("field", q, x, T, S)

@body@
identifier fn;
position p;
@@
fn@p(...) { ... }

@script:python@
fn << body.fn; p << body.p;
@@
for q in p:
    tell("function", q, q.current_element_line_end, fn)

@argument@
identifier fn, x;
parameter list[n] before;
type T;
position p;
@@
fn(before, T x@p, ...) { ... }

@script:python@
fn << argument.fn; x << argument.x; T << argument.T; n << argument.n; p << argument.p;
@@
for q in p:
    tell("parameter", q, x, T, n, fn)

@variable@
identifier x;
type T;
position p;
@@
T x@p;

@script:python@
x << variable.x; T << variable.T; p << variable.p;
@@
for q in p:
    tell("local", q, x, T)

@initialised@
identifier x;
type T;
expression E;
position p;
@@
T x@p = E;

@script:python@
x << initialised.x; T << initialised.T; p << initialised.p;
@@
for q in p:
    tell("local", q, x, T)

// An initialiser, too.
@stored@
expression to, E;
position p;
@@
to =@p E

@script:python@
to << stored.to; E << stored.E; p << stored.p;
@@
for q in p:
    tell("store", q, to, E)

@result@
expression E;
position p;
@@
return@p E;

@script:python@
E << result.E; p << result.p;
@@
for q in p:
    tell("return", q, E)

@called@
identifier fn;
expression list[n] before;
expression E;
position p;
@@
fn@p(before, E, ...)

@script:python@
fn << called.fn; n << called.n; E << called.E; p << called.p;
@@
for q in p:
    tell("call", q, fn, n, E)

@casted@
type T;
expression E;
position p;
@@
 (T)@p E

@script:python@
T << casted.T; E << casted.E; p << casted.p;
@@
for q in p:
    tell("cast", q, T, E)
