// SPDX-License-Identifier: GPL-2.0-only
/// A control page (TDR, TDCS, TDVPR, TDCX, S-EPT) belongs to the TDX module
/// from the SEAMCALL that donates it (TDH.MNG.CREATE, TDH.MNG.ADDCX,
/// TDH.VP.CREATE, TDH.VP.ADDCX, TDH.MEM.SEPT.ADD) until
/// TDH.PHYMEM.PAGE.RECLAIM succeeds. On a path where it was donated and not
/// reclaimed it must not be freed, reset, or donated again; a page that cannot
/// be reclaimed is leaked on purpose.
///
/// An error branch of a donation that failed may free the page: a test of
/// the SEAMCALL's result is followed into the branch where it succeeded.
///
// Confidence: Moderate
// Options: --no-includes --include-headers
// Comments: on trees that spell out __firmware, add --macro-file-builtins with
// Comments: the macros.h one folder up
// Keywords: TDX, __firmware, TDH.PHYMEM.PAGE.RECLAIM, __free_page

virtual context
virtual org
virtual patch
virtual report

// A rule disables the isomorphisms that it does not need: to expand and to match
// them takes longer than all else.

@initialize:python@
@@
import re

# ---------------------------------------------------------------------------
# Who does what to a page. Helpers of the file at hand are added as they are
# found: name, and which argument is the page.

FREES = re.compile(r"_*free_pages?|free_unref_page|folio_put|put_page|k(v)?free|tdx_free_page")
RECLAIMS = re.compile(r"(__)?tdx_reclaim_page|tdx_reclaim_control_page|tdh_phymem_page_reclaim")
RESETS = re.compile(r"tdx_(quirk_reset|clear|reset)_(paddr|page)")
DONATES = {"tdh_mng_addcx": 1, "tdh_vp_addcx": 1, "tdh_mem_sept_add": 3,
           "tdh_mng_create": 0, "tdh_vp_create": 1}
FIELD = {"tdh_mng_create": "tdr_page", "tdh_vp_create": "tdvpr_page"}
# Another name of the page in its place.
SAME = re.compile(r"(virt_to_page|pfn_to_page|page_to_pfn|tdx_page_to_page|page_to_virt|page_address) ?\((.*)\)")

CAST = re.compile(r"\((?:[\w\s]*[*\s]*\*|[\w\s]*\b(?:[us](?:8|16|32|64)|long|int|\w+_t))\s*\)\s*(?=[\w(&*])")
# An identifier that is no word of a type.
NAME = re.compile(r"(?!(?:void|struct|union|enum|const|volatile|unsigned|signed|int|long|short|char|bool"
                  r"|sizeof|typeof|__force|__firmware|[us](?:8|16|32|64)|\w+_t)\b)\b[A-Za-z_]\w*")

givers, takers, freers = {}, {}, {}
# Of those that free, the ones that give the page back to the kernel's allocator.
returners = set()
# Which of those calls a function has: other functions need not be looked at.
callers = {}
# The files of the functions that reclaim, and of all of those.
reclaimers, home = set(), {}
makers, loops, inverted, elsewhere, about, switches = set(), set(), set(), set(), set(), []
# Helpers that are true when it went well.
opposite = set()
# The pages that a function reclaims.
back = {}

def donates(fn):
    return fn in DONATES or fn in givers

def reclaims(fn):
    return RECLAIMS.fullmatch(fn) is not None or fn in takers

def frees(fn):
    return FREES.fullmatch(fn) is not None

def helps(fn):
    return fn in givers or fn in takers

def drops(fn):
    return fn in freers

def resets(fn):
    return RESETS.fullmatch(fn) is not None

def releases(fn):
    return frees(fn) or freers.get(fn) == 0

def moves(fn):
    return donates(fn) or reclaims(fn)

def uses(fn):
    return moves(fn) or frees(fn) or resets(fn)

def unmakes(fn):
    return fn in ("kfree", "kfree_sensitive", "kvfree", "vfree")

RETURNS = ("__free_page", "free_page", "tdx_free_page")

def returns(fn):
    """Gives a page back to the kernel's allocator."""
    return (fn in RETURNS or fn in returners) and bool(about)

def calls(fn):
    return uses(fn) or drops(fn) or unmakes(fn)

def within(fn, *kinds):
    """Whether a function has a call of each of these kinds."""
    return all(any(kind(leaf) for leaf in callers.get(fn, ())) for kind in kinds)

def gives_field(fn, fw):
    """Whether a function donates the page that a field has: it knows if it did."""
    return any(FIELD.get(leaf) == fw for leaf in callers.get(fn, ()))

def note(leaf, ps):
    """A call was found."""
    for p in ps:
        callers.setdefault(p.current_element, set()).add(leaf)
        home.setdefault(p.current_element, set()).add(p.file)
        if reclaims(leaf):
            reclaimers.add(p.file)

def reclaimed(fn):
    """Whether the file of a function reclaims pages at all."""
    return bool(home.get(fn, set()) & reclaimers)

def helper(fn):
    return not re.match("tdh_|(__)?tdx_reclaim_|tdx_free_page", fn)

# ---------------------------------------------------------------------------
# The page that a call is about.

CONTROL = re.compile(r"(->|\.)\s*(external_spt|tdcs_pages|tdcx_pages|tdr_page|tdvpr_page)\b"
                     r"|\btdx_page_t\b|\b(%s|%s|tdx_(alloc|free)_page)\s*\(" %
                     ("|".join(DONATES), RECLAIMS.pattern))

def speaks(name):
    """Whether a file says anything of control pages."""
    with open(name, errors="replace") as f:
        return CONTROL.search(re.sub(r"/\*.*?\*/|//[^\n]*", " ", f.read(), flags=re.S)) is not None

def plain(x):
    """An expression without the blanks that the rules put into it."""
    return re.sub(r" ?(->|\.|\[|\]) ?", r"\1", x.strip())

def split(es):
    """The arguments of a call, as the rules write expressions."""
    return separate(str(es.expr))

def separate(text):
    args, depth, now = [], 0, ""
    for c in text:
        depth += (c in "([{") - (c in ")]}")
        if c == "," and not depth:
            args.append(now)
            now = ""
        else:
            now += c
    return [plain(a) for a in args + [now]]

def closes(text):
    """Whether the first parenthesis is closed by the last one."""
    depth = 0
    for i, c in enumerate(text):
        depth += (c == "(") - (c == ")")
        if not depth:
            return i == len(text) - 1
    return False

def bare_of(text):
    """Without casts, and without parentheses around all of it."""
    text = text.strip()
    while True:
        short = CAST.sub("", text, 1) if CAST.match(text) else text
        if short[:1] == "(" and closes(short) and not short.startswith("({"):
            short = short[1:-1]
        if short == text:
            return text
        text = short.strip()

def page_of(fn, es):
    """What a call donates, reclaims or frees, or None."""
    args = split(es)
    n = DONATES.get(fn, givers.get(fn, takers.get(fn, 0)))
    if n >= len(args):
        return None
    page = args[n]
    if fn in FIELD:
        page = (page[1:].strip() + "." if page[0] == "&" else page + "->") + FIELD[fn]
    page = bare_of(page)
    while SAME.fullmatch(page):
        page = bare_of(SAME.fullmatch(page)[2])
    return page

def by_address(text):
    """A page by its own name, or by (unsigned long)page_address()."""
    page = plain(bare_of(text))
    inner = re.fullmatch(r"page_address ?\((.*)\)", page)
    return plain(bare_of(inner[1])) if inner else page

def field(text):
    return re.search(r"(->|\.)(tdr_page|tdvpr_page)$", by_address(text)) is not None

def element(text):
    return re.search(r"(->|\.)(tdcs_pages|tdcx_pages)\[[^][]*\]$", by_address(text)) is not None

def freed_by(fn, es):
    """What a helper of this file frees."""
    args = split(es)
    return args[freers[fn]] if freers[fn] < len(args) else None

def index_of(page):
    """What a loop moves on to come to another page: tdcs_pages[i], *page."""
    m = re.search(r"\[([^][]*)\][^[]*$", page) or re.match(r"\*(.*)", page)
    m = m and NAME.search(m[1])
    return m[0] if m else page

def before(start, i):
    """Whether a loop starts before the page that failed, which i names."""
    start = " ".join(start.split())
    return re.match(re.escape(i) + r"(?!\w| -)", start) is None and not re.fullmatch(r"[a-z_]\w*", start)

def down_to(stop, i):
    """Whether a loop ends at the page that failed, coming from the last one."""
    return re.search(r">=? %s(?!\w| -|\[)" % re.escape(i), " ".join(stop.split())) is not None

def base_of(page):
    m = NAME.search(page)
    return m[0] if m else page

def expressions(page):
    """The page, what moves it and what it hangs on, as expressions; None if Coccinelle
    cannot read one of them: it tells so by an exception that is none of Python's own."""
    if not page or re.search(r"\+\+|--|[{}\"';]", page):
        return None
    try:
        return [cocci.make_expr(text) for text in (page, index_of(page), base_of(page))]
    except BaseException:
        return None

def nothing():
    """Expressions that no code has. To drop the match would drop all that came before, so
    that a rule which depends on another would not run."""
    return [cocci.make_expr("tdx_no_page_at_all") for _ in range(3)]

# ---------------------------------------------------------------------------
# What a test says of the result of a SEAMCALL.

TOKEN = re.compile(r"\s*(->|<<|>>|[=!<>]=|&&|\|\||\w+|.)")
BINARY = {"||": 1, "&&": 2, "|": 3, "^": 4, "&": 5, "==": 6, "!=": 6, "<": 7, ">": 7,
          "<=": 7, ">=": 7, "<<": 8, ">>": 8, "+": 9, "-": 9, "*": 10, "/": 10, "%": 10}
TYPE = re.compile(r"[su](8|16|32|64)|int|long|unsigned|bool|size_t")
FAILED = "failed"

def truth(v):
    return None if v is None else v != 0

class Test:
    """
    Evaluates a condition for one value of the result: 0, or FAILED, which is
    any other. A value is 0, another number, the name of a constant that is
    not 0, FAILED, or None for what is not known.
    """
    def __init__(self, text, result, value):
        self.tokens = TOKEN.findall(text)
        self.result = TOKEN.findall(result)
        self.value = value
        # What is handed to the TDX module is no null pointer.
        self.pages = [TOKEN.findall(page) for page in handed.get(plain(result), ())]
        self.at = 0

    def next(self, *want):
        now = self.tokens[self.at] if self.at < len(self.tokens) else ""
        if now and (not want or now in want):
            self.at += 1
            return now
        return ""

    def evaluate(self):
        """Truth of the condition, or None."""
        return truth(self.expression())

    def expression(self):
        start = self.at
        v = self.binary(1)
        if self.next("?"):
            yes = self.expression()
            self.next(":")
            no = self.expression()
            return {True: yes, False: no}.get(truth(v))
        if self.next("="):
            assigned = self.expression()
            return v if self.tokens[start:start + len(self.result)] == self.result else assigned
        return v

    def binary(self, level):
        left = self.unary()
        while True:
            op = self.tokens[self.at] if self.at < len(self.tokens) else ""
            if BINARY.get(op, 0) < level:
                return left
            self.at += 1
            left = self.apply(op, left, self.binary(BINARY[op] + 1))

    def apply(self, op, a, b):
        """A failure is a negative errno, or has the top bit of a SEAMCALL status."""
        t = {truth(a), truth(b)}
        if op == "&&":
            return 0 if False in t else None if None in t else 1
        if op == "||":
            return 1 if True in t else None if None in t else 0
        if op == "&":
            return 0 if False in t else None
        if op in ("|", "^", "+"):
            return 0 if t == {False} else FAILED if True in t and op == "|" else None
        if op in ("<<", ">>", "*", "/", "%"):
            return a if a in (0, FAILED) and op != "%" else None
        if a is None or b is None:
            return None
        if op in ("==", "!="):
            same = None if FAILED in (a, b) and t == {True} else a == b
            return None if same is None else int(same == (op == "=="))
        if b == 0 and op in ("<", ">", ">="):
            return int(op != ">=") if a == FAILED else int(op == ">=") if a == 0 else None
        return None

    def unary(self):
        if self.next("!"):
            v = truth(self.unary())
            return None if v is None else int(not v)
        if self.next("-", "+"):
            return self.unary()
        if self.next("~", "*", "&"):
            self.unary()
            return None
        if self.tokens[self.at:self.at + len(self.result)] == self.result:
            end = self.tokens[self.at + len(self.result):]
            if not end or end[0] not in ("->", ".", "[", "("):
                self.at += len(self.result)
                return self.value
        for page in self.pages:
            after = self.at + len(page)
            if (self.tokens[self.at:after] == page and
                    self.tokens[after:after + 1] in ([], ["&&"], ["||"], [")"], ["?"])):
                self.at = after
                return 1
        if self.next("("):
            words = []
            while self.at < len(self.tokens) and TYPE.fullmatch(self.tokens[self.at]):
                words.append(self.next())
            if words and self.next(")"):
                return self.unary()
            v = self.expression()
            self.next(")")
            return v
        return self.primary()

    def primary(self):
        name = self.next()
        if re.match("[0-9]", name):
            number = re.match(r"0[xX][0-9a-fA-F]+|[0-9]+", name)[0]
            return int(number, 16 if number[:2] in ("0x", "0X") else 10)
        value = None
        if name in ("TDX_SUCCESS", "false", "NULL"):
            value = 0
        elif re.fullmatch(r"true|[A-Z][A-Z0-9_]*", name):
            value = name
        while self.at < len(self.tokens):
            if self.next("("):
                value = self.call(name)
            elif self.next("->", "."):
                self.next()
                value = None
            elif self.next("["):
                self.expression()
                self.next("]")
                value = None
            else:
                break
        return value

    def call(self, name):
        """tdx_operand_busy(err) tells, tdx_ready() does not."""
        start, args = self.at, []
        while self.at < len(self.tokens) and not self.next(")"):
            args.append(self.expression())
            if not self.next(",") and self.tokens[self.at:self.at + 1] != [")"]:
                self.next()
        if re.fullmatch("(un)?likely|.*(WARN|BUG).*", name):
            return args[0] if args else None
        about, n = self.tokens[start:self.at], len(self.result)
        if not any(about[i:i + n] == self.result for i in range(len(about))):
            return None
        good = re.search("success|ok$", name, re.I)
        if self.value == 0:
            return 1 if good else 0
        return 0 if good else FAILED if re.search("err|fail", name, re.I) else None

# Variables that a result was copied to, and the pages that it is about.
copies, handed = {}, {}

def denies(test, result):
    """Whether a test that is true says that the reclaim did not fail."""
    return any(says(test, r, FAILED) is False for r in copies.get(plain(result), {result}))

def admits(test, result):
    return any(says(test, r, FAILED) is True for r in copies.get(plain(result), {result}))

def says(test, result, value):
    if plain(result) in inverted:
        value = 0 if value == FAILED else 1
    return Test(test, result, value).evaluate()

# A status or an error code that a function carries to its end.
CODE = re.compile("err|error|r|rc|ret|res|result|rv|status")

def carries(variable, result, value):
    """Whether the variable that said what came of the donation got another value."""
    return (variable == result or CODE.fullmatch(variable) is not None) and value.strip() != "0"

def mentions(text, x):
    return re.search(r"(?<!\w)%s(?!\w)" % re.escape(plain(x)), plain(text)) is not None

def derives(value, result):
    """Whether a variable still says what came of it: r = err ? -EIO : 0."""
    return mentions(re.sub(r"(?<!&)& ?" + re.escape(result), "", value), result)

def fails(test, result):
    """Whether a test that is true says that it failed; if (ret), too, says so."""
    codes = [w for w in TOKEN.findall(test) if CODE.fullmatch(w)]
    return any(says(test, code, 0) is False for code in [result] + codes)

def passes(test, result):
    codes = [w for w in TOKEN.findall(test) if CODE.fullmatch(w)]
    return any(says(test, code, 0) is True for code in [result] + codes)

class Switch:
    """Where the cases of a switch on the result are that failed."""
    def __init__(self, p):
        self.file, self.first = p.file, int(p.line)
        with open(p.file, errors="replace") as f:
            lines = f.readlines()
        depth, cases, self.last = 0, [], self.first
        for n, text in enumerate(lines[self.first - 1:], self.first):
            label = re.match(r"\s*(case .*|default\s*):", text)
            if label and depth == 1:
                cases.append([re.search("SUCCESS|case 0$", label[1]) is None, n, ""])
            elif cases:
                cases[-1][2] += text
            depth += text.count("{") - text.count("}")
            self.last = n
            if not depth and "}" in text:
                break
        ends = [n for failed, n, code in cases[1:]] + [self.last]
        self.failed = [(n, end) for (failed, n, code), end in zip(cases, ends) if failed]
        self.left = all(re.search("return[^;]*;[^;]*$", code) or not code.strip()
                        for failed, n, code in cases if failed)

    def excuses(self, d, p):
        """Whether d, the donation, was not one where p comes after it."""
        d, p = int(d.line), int(p.line)
        if not d <= self.first < p:
            return False
        return p > self.last and not self.left or any(a <= p < b for a, b in self.failed)

def owned(d, ps):
    return [p for p in ps if not any(s.file == p.file and s.excuses(d[0], p) for s in switches)]

# ---------------------------------------------------------------------------
# What is said.

mode = "context"
seen = set()

def at(ps):
    return [(p.line, p.column) for p in ps]

def tell(ps, what):
    """One misuse, one diagnostic, however many ways lead to it."""
    for p in ps:
        place = (p.file, p.line, p.column)
        if place in seen:
            continue
        seen.add(place)
        if mode == "report":
            print("%s:%s:%d: error: %s [firmware-lifecycle]" %
                  (p.file, p.line, int(p.column) + 1, what))
        elif mode == "org":
            cocci.print_main(what + " [firmware-lifecycle]", [p])

def body_end(p):
    """The last line of the statement that an iterator at p repeats."""
    with open(p.file, errors="replace") as f:
        lines = f.readlines()[int(p.line) - 1:]
    depth = 0
    for n, text in enumerate(lines, int(p.line)):
        for c in text:
            depth += (c in "({") - (c in ")}")
            if not depth and c in "};":
                return n
    return int(p.line)

def looped(ps, page):
    """Whether p comes again, and is about the same page then."""
    names = set(re.findall(r"[A-Za-z_]\w*", page))
    return any(first <= int(p.line) <= last and not names & moved
               for p in ps for first, last, moved in loops)

def comes(p, q):
    """Whether p stands before q."""
    return (int(p[0].line), int(p[0].column)) < (int(q[0].line), int(q[0].column))

def is_other(reclaimed, freed, d, p):
    """Whether a free is of an element that its function does not reclaim."""
    array = reclaimed.rpartition("[")[0]
    return (bool(array) and freed is not None and freed.rpartition("[")[0] == array and
            freed not in back[d.current_element] and
            (together(d, p) or not any(first <= int(p.line) <= last for first, last, moved in loops)))

def together(p, q):
    """Whether one loop has both."""
    return any(first <= int(p.line) <= last and first <= int(q.line) <= last
               for first, last, moved in loops)

def ours(fn):
    """Whether a function that says that it reclaims means a control page."""
    return "tdx" in fn or bool(about)

def told(ps):
    return any((p.file, p.line, p.column) in seen for p in ps)

def control_page(t):
    """A type that a control page may have as a parameter."""
    words = re.sub(r"/\*.*?\*/", " ", t, flags=re.S).replace("*", " * ").split()
    return " ".join(w for w in words if w != "__firmware") in (
        "struct page *", "struct tdx_module_page *", "u64 *", "tdx_page_t")

@initialize:python depends on org@
@@
mode = "org"

@initialize:python depends on report@
@@
mode = "report"

// ---------------------------------------------------------------------------
// Helpers in this file that donate, reclaim or free the page they are given.

@script:python@
@@
for found in (givers, takers, freers, returners, copies, callers, home, reclaimers, makers, loops, inverted, elsewhere, about, switches,
              opposite, back, handed):
    found.clear()

// Whether this file speaks of control pages at all.
@script:python@
@@
about.update(filter(speaks, cocci.files()))

// Where the calls are that this is about.
@call disable all@
identifier leaf : script:python() { calls(leaf) };
position p;
@@
leaf@p(...)

@script:python@
leaf << call.leaf;
p << call.p;
@@
note(leaf, p)

@giver depends on call disable drop_cast, ptr_to_array, inc exists@
identifier fn : script:python() { helper(fn) and within(fn, donates) };
identifier leaf : script:python() { donates(leaf) };
identifier x;
parameter list[m] ps;
expression list es;
type T;
expression other;
@@
fn(ps, T x, ...)
{
... when != x = other
leaf(es)
... when any
}

@script:python@
fn << giver.fn;
x << giver.x;
m << giver.m;
leaf << giver.leaf;
es << giver.es;
@@
if page_of(leaf, es) == x:
    givers[fn] = int(m)

@taker depends on call disable drop_cast, ptr_to_array, inc exists@
identifier fn : script:python() { helper(fn) and within(fn, reclaims) };
identifier leaf : script:python() { reclaims(leaf) };
identifier x;
parameter list[m] ps;
type T;
@@
fn(ps, T x, ...)
{
...
leaf(\(x\|virt_to_page(x)\), ...)
... when any
}

@script:python@
fn << taker.fn;
m << taker.m;
@@
takers[fn] = int(m)

@freer depends on call disable drop_cast, ptr_to_array, inc exists@
identifier fn : script:python() { helper(fn) and not reclaims(fn) and within(fn, frees) };
identifier free = {__free_page, __free_pages, folio_put, free_page,
	free_pages, free_unref_page, kfree, kvfree, put_page, tdx_free_page};
identifier reclaim : script:python() { reclaims(reclaim) };
identifier x;
parameter list[m] ps;
type T, T2;
expression other;
@@
fn(ps, T x, ...)
{
... when != reclaim(x, ...)
    when != x = other
free(\(x\|(T2)x\|(T2)page_address(x)\|tdx_page_to_page(x)\), ...)
... when any
}

@script:python@
fn << freer.fn;
m << freer.m;
free << freer.free;
@@
freers[fn] = int(m)
if free in RETURNS and not int(m):
    returners.add(fn)

// Those that are true when it went well.
@truthful depends on giver || taker disable all exists@
identifier leaf : script:python() { moves(leaf) };
position p;
@@
return@p \(!leaf(...)\|leaf(...) == 0\|leaf(...) == TDX_SUCCESS\);

@truthful_later depends on giver || taker disable all exists@
identifier leaf : script:python() { moves(leaf) };
idexpression err;
expression no : script:python() { no.strip() == "false" };
position p;
@@
err = leaf(...)
... when any
(
return@p \(!err\|err == 0\|err == TDX_SUCCESS\);
|
if@p (\(err\|err != 0\|err != TDX_SUCCESS\)) { ... return no; }
|
if@p (\(err\|err != 0\|err != TDX_SUCCESS\)) return no;
)

@truthful_at_once depends on giver || taker disable all exists@
identifier leaf : script:python() { moves(leaf) };
expression no : script:python() { no.strip() == "false" };
position p;
@@
(
if@p (\(leaf(...)\|leaf(...) != 0\|leaf(...) != TDX_SUCCESS\)) { ... return no; }
|
if@p (\(leaf(...)\|leaf(...) != 0\|leaf(...) != TDX_SUCCESS\)) return no;
)

@script:python@
p << truthful.p;
@@
opposite.update(q.current_element for q in p if helps(q.current_element))

@script:python@
p << truthful_later.p;
@@
opposite.update(q.current_element for q in p if helps(q.current_element))

@script:python@
p << truthful_at_once.p;
@@
opposite.update(q.current_element for q in p if helps(q.current_element))

// Where those helpers are called.
@helped depends on giver || taker || freer disable all@
identifier leaf : script:python() { calls(leaf) };
position p;
@@
leaf@p(...)

@script:python@
leaf << helped.leaf;
p << helped.p;
@@
note(leaf, p)

// ---------------------------------------------------------------------------
// A page is donated: R is the result, the variable or the call itself. X is the
// page; another value of I (its index) or B (what it hangs on) is another page.

@gave depends on call disable all exists@
identifier leaf : script:python() { donates(leaf) };
expression R, e;
expression list es;
position d, negated;
@@
(
R = leaf@d(es)
|
R = leaf@d(es) != e
|
R = leaf@d(es) ? e : 0
|
R = !leaf@d@negated(es)
|
R = leaf@d@negated(es) == e
|
leaf@d(es)@R
)

// Kept the other way round: bool ok = !tdh_mng_addcx(...).
@script:python@
R << gave.R;
leaf << gave.leaf;
@@
if leaf in opposite:
    inverted.add(plain(R))

@script:python@
R << gave.R;
leaf << gave.leaf;
negated << gave.negated;
@@
(inverted.discard if leaf in opposite else inverted.add)(plain(R))

@script:python gift@
R << gave.R;
leaf << gave.leaf;
es << gave.es;
X;
I;
B;
@@
page = page_of(leaf, es)
made = expressions(page)
if made:
    handed.setdefault(plain(R), set()).add(page)
    coccinelle.X, coccinelle.I, coccinelle.B = made
else:
    coccinelle.X, coccinelle.I, coccinelle.B = nothing()

// It had another name before.
@named disable all exists@
identifier gave.leaf;
expression gift.X;
position gave.d;
local idexpression x;
expression other;
@@
(
x = X
|
X = x
)
... when != x = other
    when != X = other
leaf@d(...)

// ---------------------------------------------------------------------------
// Freed after donation.

// In a switch on the result, only the case of success is a page donated.
@switched disable drop_cast, ptr_to_array@
expression gave.R, c;
position s;
@@
switch@s (<+... R ...+>) {
case c:
...
}

@script:python@
s << switched.s;
@@
switches.append(Switch(s[0]))

@freed disable all exists@
identifier gave.leaf;
expression gave.R, gift.X, gift.I, gift.B;
position gave.d;
identifier free : script:python() { frees(free) };
identifier reclaim : script:python() { reclaims(reclaim) };
expression F : script:python(R) { fails(F, R) };
expression S : script:python(R) { passes(S, R) };
expression other;
position p;
@@
\(R = <+... leaf@d(...) ...+>\|leaf@d(...)@R\)
... when != true F
    when != false S
    when != \(X = other\|B = other\|I = other\|I++\|++I\|I--\|--I\|I += other\|I -= other\)
    when != reclaim(<+... X ...+>, ...)
free@p(<+... X ...+>, ...)

// What came of it is forgotten: the variable holds the result of another call.
// If it is another variable, then what is known of the donation still holds.
@freed_later disable all exists@
identifier gave.leaf;
expression gave.R, gift.X, gift.I, gift.B;
position gave.d;
identifier free : script:python() { frees(free) };
identifier donate : script:python() { donates(donate) };
identifier reclaim : script:python() { reclaims(reclaim) };
expression F : script:python(R) { fails(F, R) };
expression S : script:python(R) { passes(S, R) };
expression F2 : script:python(R) { says(F2, R, 0) is False };
expression S2 : script:python(R) { says(S2, R, 0) is True };
expression other;
expression other2;
idexpression r : script:python(R) { r != R };
position p;
@@
\(R = <+... leaf@d(...) ...+>\|leaf@d(...)@R\)
... when != true F
    when != false S
    when != \(X = other\|B = other\|I = other\|I++\|++I\|I--\|--I\|I += other\|I -= other\)
    when != reclaim(<+... X ...+>, ...)
    when any
r = other2
... when != true F2
    when != false S2
    when != \(X = other\|B = other\|I = other\|I++\|++I\|I--\|--I\|I += other\|I -= other\)
    when != reclaim(<+... X ...+>, ...)
    when != donate(..., X, ...)
free@p(<+... X ...+>, ...)

@freed_after disable all exists@
identifier gave.leaf;
expression gave.R, gift.X, gift.I, gift.B;
position gave.d;
identifier free : script:python() { frees(free) };
identifier donate : script:python() { donates(donate) };
identifier reclaim : script:python() { reclaims(reclaim) };
expression F : script:python(R) { fails(F, R) };
expression S : script:python(R) { passes(S, R) };
expression other;
expression other2;
position p;
@@
\(R = <+... leaf@d(...) ...+>\|leaf@d(...)@R\)
... when != true F
    when != false S
    when != \(X = other\|B = other\|I = other\|I++\|++I\|I--\|--I\|I += other\|I -= other\)
    when != reclaim(<+... X ...+>, ...)
    when any
R = other2
... when != \(X = other\|B = other\|I = other\|I++\|++I\|I--\|--I\|I += other\|I -= other\)
    when != reclaim(<+... X ...+>, ...)
    when != donate(..., X, ...)
free@p(<+... X ...+>, ...)

// By the other name of the page.
@freed_named disable all exists@
identifier gave.leaf;
expression gave.R, gift.X;
position gave.d;
identifier free : script:python() { releases(free) };
identifier reclaim : script:python() { reclaims(reclaim) };
expression F : script:python(R) { fails(F, R) };
expression S : script:python(R) { passes(S, R) };
local idexpression named.x;
expression other;
position p;
@@
\(R = <+... leaf@d(...) ...+>\|leaf@d(...)@R\)
... when != true F
    when != false S
    when != x = other
    when != reclaim(\(x\|X\), ...)
free@p(<+... x ...+>, ...)

@freed_named_later disable all exists@
identifier gave.leaf;
expression gave.R, gift.X;
position gave.d;
identifier free : script:python() { releases(free) };
identifier reclaim : script:python() { reclaims(reclaim) };
expression F : script:python(R) { fails(F, R) };
expression S : script:python(R) { passes(S, R) };
local idexpression named.x;
expression other;
expression other2;
idexpression r;
position p;
@@
\(R = <+... leaf@d(...) ...+>\|leaf@d(...)@R\)
... when != true F
    when != false S
    when != x = other
    when != reclaim(\(x\|X\), ...)
    when any
r = other2
... when != x = other
    when != reclaim(\(x\|X\), ...)
free@p(<+... x ...+>, ...)

// By a name that it got later.
@freed_copy disable all exists@
identifier gave.leaf;
expression gave.R, gift.X, gift.I, gift.B;
position gave.d;
identifier free : script:python() { releases(free) };
identifier reclaim : script:python() { reclaims(reclaim) };
expression F : script:python(R) { fails(F, R) };
expression S : script:python(R) { passes(S, R) };
local idexpression x;
expression other;
position p;
@@
\(R = <+... leaf@d(...) ...+>\|leaf@d(...)@R\)
... when != true F
    when != false S
    when != \(X = other\|B = other\|I = other\|I++\|++I\|I--\|--I\|I += other\|I -= other\)
    when != reclaim(<+... X ...+>, ...)
x = X
... when != true F
    when != false S
    when != x = other
    when != reclaim(\(x\|X\), ...)
free@p(x, ...)

@script:python@
p << freed_copy.p;
d << gave.d;
leaf << gave.leaf;
@@
tell(owned(d, p), "page is freed while the TDX module owns it: %s() donated it, and it was not reclaimed" % leaf)

// By another way to the struct that it hangs on.
@contained disable all exists@
identifier gave.leaf;
position gave.d;
local idexpression b;
expression E, other;
@@
b = &E
... when != b = other
leaf@d(...)

@script:python other_way@
X << gift.X;
b << contained.b;
E << contained.E;
Y;
@@
page, short, long = plain(X), plain(b) + "->", plain(E) + "."
if page.startswith(short):
    coccinelle.Y = cocci.make_expr(long + page[len(short):])
elif page.startswith(long):
    coccinelle.Y = cocci.make_expr(short + page[len(long):])
else:
    coccinelle.Y = nothing()[0]

@freed_other disable all exists@
identifier gave.leaf;
expression gave.R, gift.I, gift.B, other_way.Y;
position gave.d;
identifier free : script:python() { frees(free) };
identifier reclaim : script:python() { reclaims(reclaim) };
expression F : script:python(R) { fails(F, R) };
expression S : script:python(R) { passes(S, R) };
expression other;
position p;
@@
\(R = <+... leaf@d(...) ...+>\|leaf@d(...)@R\)
... when != true F
    when != false S
    when != \(Y = other\|B = other\|I = other\|I++\|++I\|I--\|--I\|I += other\|I -= other\)
    when != reclaim(...)
free@p(<+... Y ...+>, ...)

// By the field that it was taken from.
@taken_from disable all exists@
identifier gave.leaf;
expression gift.X;
position gave.d;
identifier fw = {external_spt, tdr_page, tdvpr_page};
expression E, other;
@@
X = \(E->fw\|E.fw\|virt_to_page(E->fw)\)
... when != X = other
leaf@d(...)

@freed_field disable all exists@
identifier gave.leaf;
expression gave.R, taken_from.E;
identifier taken_from.fw;
position gave.d;
identifier free : script:python() { frees(free) };
identifier reclaim : script:python() { reclaims(reclaim) };
expression F : script:python(R) { fails(F, R) };
expression S : script:python(R) { passes(S, R) };
expression other;
position p;
@@
\(R = <+... leaf@d(...) ...+>\|leaf@d(...)@R\)
... when != true F
    when != false S
    when != \(E->fw = other\|E.fw = other\)
    when != reclaim(...)
free@p(<+... \(E->fw\|E.fw\) ...+>, ...)

@script:python@
p << freed_field.p;
d << gave.d;
leaf << gave.leaf;
@@
tell(owned(d, p), "page is freed while the TDX module owns it: %s() donated it, and it was not reclaimed" % leaf)

// By a helper.
@freed_helped disable all exists@
identifier gave.leaf;
expression gave.R, gift.X, gift.I, gift.B;
position gave.d;
identifier reclaim : script:python() { reclaims(reclaim) };
expression F : script:python(R) { fails(F, R) };
expression S : script:python(R) { passes(S, R) };
identifier fn : script:python() { drops(fn) };
expression list es;
expression other;
position p;
@@
\(R = <+... leaf@d(...) ...+>\|leaf@d(...)@R\)
... when != true F
    when != false S
    when != \(X = other\|B = other\|I = other\|I++\|++I\|I--\|--I\|I += other\|I -= other\)
    when != reclaim(<+... X ...+>, ...)
fn@p(es)

// In one expression.
@arm disable all exists@
position freed.p;
identifier free;
expression C, e;
@@
C ? <+... free@p(...) ...+> : e

@script:python@
p << freed.p;
R << gave.R;
C << arm.C;
@@
if fails(C, R):
    elsewhere.update((q.file, q.line, q.column) for q in p)

@script:python@
p << freed.p;
d << gave.d;
leaf << gave.leaf;
@@
if not elsewhere & {(q.file, q.line, q.column) for q in p}:
    tell(owned(d, p), "page is freed while the TDX module owns it: %s() donated it, and it was not reclaimed" % leaf)

@script:python@
p << freed_later.p;
d << gave.d;
leaf << gave.leaf;
X << gift.X;
r << freed_later.r;
R << gave.R;
next << freed_later.other2;
@@
if carries(r, R, next) and not derives(next, R) and not mentions(next, X):
    tell(owned(d, p), "page is freed while the TDX module owns it: %s() donated it, and it was not reclaimed" % leaf)

// A variable was set after it went well, and is not set here.
@remembered disable all exists@
identifier gave.leaf;
position gave.d, freed_after.p;
identifier free;
idexpression g;
expression yes : script:python() { yes.strip() in ("true", "1") };
@@
leaf@d(...)
... when any
g = yes
... when any
(
if (<+... !g ...+>) free@p(...);
|
if (<+... !g ...+>) { ... free@p(...) ... }
)

@script:python@
p << freed_after.p;
g << remembered.g;
@@
elsewhere.update((q.file, q.line, q.column) for q in p)

@script:python@
p << freed_after.p;
d << gave.d;
leaf << gave.leaf;
X << gift.X;
R << gave.R;
next << freed_after.other2;
@@
if (next.strip() != "0" and not derives(next, R) and not mentions(next, X) and
        not elsewhere & {(q.file, q.line, q.column) for q in p}):
    tell(owned(d, p), "page is freed while the TDX module owns it: %s() donated it, and it was not reclaimed" % leaf)

@script:python@
p << freed_named.p;
d << gave.d;
leaf << gave.leaf;
@@
tell(owned(d, p), "page is freed while the TDX module owns it: %s() donated it, and it was not reclaimed" % leaf)

@script:python@
p << freed_named_later.p;
d << gave.d;
leaf << gave.leaf;
X << gift.X;
x << named.x;
r << freed_named_later.r;
R << gave.R;
next << freed_named_later.other2;
@@
if carries(r, R, next) and not derives(next, R) and not mentions(next, X) and not mentions(next, x):
    tell(owned(d, p), "page is freed while the TDX module owns it: %s() donated it, and it was not reclaimed" % leaf)

// By a loop over the rest, which starts at the page just donated.
@freed_rest disable drop_cast, ptr_to_array exists@
identifier gave.leaf;
expression gave.R, gift.X, gift.I, gift.B;
position gave.d;
identifier free : script:python() { frees(free) };
identifier reclaim : script:python() { reclaims(reclaim) };
expression F : script:python(R) { fails(F, R) };
expression S : script:python(R) { passes(S, R) };
expression other;
position p;
@@
\(R = <+... leaf@d(...) ...+>\|leaf@d(...)@R\)
... when != true F
    when != false S
    when != \(X = other\|B = other\|I = other\|I++\|++I\|I--\|--I\|I += other\|I -= other\)
    when != reclaim(<+... X ...+>, ...)
for (; ...; \(I++\|++I\)) {
... when != X = other
    when != reclaim(<+... X ...+>, ...)
free@p(<+... X ...+>, ...);
... when any
}

@script:python@
p << freed_rest.p;
d << gave.d;
leaf << gave.leaf;
@@
tell(owned(d, p), "page is freed while the TDX module owns it: %s() donated it, and it was not reclaimed" % leaf)

@script:python@
p << freed_other.p;
d << gave.d;
leaf << gave.leaf;
@@
tell(owned(d, p), "page is freed while the TDX module owns it: %s() donated it, and it was not reclaimed" % leaf)

@script:python@
p << freed_helped.p;
fn << freed_helped.fn;
es << freed_helped.es;
X << gift.X;
d << gave.d;
leaf << gave.leaf;
@@
if freed_by(fn, es) == plain(X):
    tell(owned(d, p), "page is freed while the TDX module owns it: %s() donated it, and it was not reclaimed" % leaf)

// All pages, also those that the loop had added before it failed.
@freed_all disable drop_cast, ptr_to_array exists@
identifier gave.leaf;
position gave.d;
identifier free : script:python() { frees(free) };
identifier reclaim : script:python() { reclaims(reclaim) };
identifier arr = {tdcs_pages, tdcx_pages};
idexpression j;
local idexpression x;
expression A, E, F, e1;
expression gift.I;
expression start : script:python(I) { before(start, I) };
expression stop : script:python(I) { not down_to(stop, I) };
position p;
@@
leaf@d(E, A[I])
...
(
for (j = start; stop; ...) { ... when != leaf(E, ...)
    when != reclaim(\(A[j]\|F->arr[j]\|F.arr[j]\), ...)
free@p(\(A[j]\|F->arr[j]\|F.arr[j]\), ...);
... when any
}
|
for (j = e1; stop; \(j--\|--j\)) { ... when != leaf(E, ...)
    when != reclaim(\(A[j]\|F->arr[j]\|F.arr[j]\), ...)
free@p(\(A[j]\|F->arr[j]\|F.arr[j]\), ...);
... when any
}
|
for (\(I--\|--I\|I -= e1\); ...; \(I++\|++I\)) { ... when != leaf(E, ...)
    when != reclaim(\(A[I]\|F->arr[I]\|F.arr[I]\), ...)
free@p(\(A[I]\|F->arr[I]\|F.arr[I]\), ...);
... when any
}
|
for (...; ...; \(I--\|--I\)) { ... when != leaf(E, ...)
    when != reclaim(\(A[I]\|F->arr[I]\|F.arr[I]\), ...)
free@p(\(A[I]\|F->arr[I]\|F.arr[I]\), ...);
... when any
}
|
while (<+... \(I--\|--I\) ...+>) { ... when != leaf(E, ...)
    when != reclaim(\(A[I]\|F->arr[I]\|F.arr[I]\), ...)
free@p(\(A[I]\|F->arr[I]\|F.arr[I]\), ...);
... when any
}
|
free@p(\(A[I--]\|F->arr[I--]\|F.arr[I--]\|A[--I]\|F->arr[--I]\|F.arr[--I]\), ...);
|
while (<+... \(I--\|--I\) ...+>)
free@p(\(A[I]\|F->arr[I]\|F.arr[I]\), ...);
|
I = e1;
... when != I = E
while (<+... \(I--\|--I\) ...+>)
free@p(\(A[I]\|F->arr[I]\|F.arr[I]\), ...);
|
I = e1;
... when != I = E
while (<+... \(I--\|--I\) ...+>) { ... when != leaf(E, ...)
    when != reclaim(\(A[I]\|F->arr[I]\|F.arr[I]\), ...)
free@p(\(A[I]\|F->arr[I]\|F.arr[I]\), ...);
... when any
}
|
x = \(A[0]\|F->arr[0]\|F.arr[0]\)
... when != x = e1
    when != reclaim(x, ...)
free@p(x, ...)
|
I = e1;
... when != I = E
for (; ...; ...) { ... when != leaf(E, ...)
    when != reclaim(\(A[I]\|F->arr[I]\|F.arr[I]\), ...)
free@p(\(A[I]\|F->arr[I]\|F.arr[I]\), ...);
... when any
}
|
free@p(\(A[0]\|F->arr[0]\|F.arr[0]\|A[I - 1]\|F->arr[I - 1]\|F.arr[I - 1]\), ...);
)

@script:python@
p << freed_all.p;
@@
tell(p, "pages that were already donated are freed as well: the loop must start at the one that failed")

// ---------------------------------------------------------------------------
// Donated twice, or after it was freed.

@twice disable all exists@
identifier gave.leaf;
expression gave.R, gift.X, gift.I, gift.B;
position gave.d;
identifier leaf2 : script:python() { donates(leaf2) };
expression list es;
identifier reclaim : script:python() { reclaims(reclaim) };
expression F : script:python(R) { fails(F, R) };
expression S : script:python(R) { passes(S, R) };
expression other;
position p;
@@
\(R = <+... leaf@d(...) ...+>\|leaf@d(...)@R\)
... when != true F
    when != false S
    when != \(X = other\|B = other\|I = other\|I++\|++I\|I--\|--I\|I += other\|I -= other\)
    when != &X
    when != reclaim(<+... X ...+>, ...)
leaf2@p(es)

// The same call comes again in a loop, unless that is do while, which tries again
// after a failure, or an iterator that moves on to another page.
@loop disable drop_cast, ptr_to_array@
statement S;
position s;
@@
\(for (...; ...; ...) S@s\|while (...) S@s\)

@script:python@
S << loop.S;
s << loop.s;
@@
if not "do" in S.split():
    loops.add((int(s[0].line), int(s[0].line_end), frozenset()))

@iterated disable all@
iterator each;
expression list es;
statement S;
position s;
@@
each@s(es) S

@script:python@
es << iterated.es;
s << iterated.s;
@@
loops.add((int(s[0].line), body_end(s[0]), frozenset(re.findall(r"[A-Za-z_]\w*", str(es.expr)))))

@script:python@
p << twice.p;
leaf2 << twice.leaf2;
es << twice.es;
X << gift.X;
d << gave.d;
@@
if page_of(leaf2, es) == plain(X) and (at(p) != at(d) or looped(d, X)):
    tell(p, "page is donated twice")

@freed_first disable all exists@
identifier gave.leaf;
expression gift.X, gift.I, gift.B;
position gave.d;
identifier free : script:python() { frees(free) };
type T;
expression other;
position p;
@@
free@p(\(X\|(T)X\), ...)
... when != \(X = other\|B = other\|I = other\|I++\|++I\|I--\|--I\|I += other\|I -= other\)
leaf@d(...)

@freed_first_named disable all exists@
identifier gave.leaf;
expression gift.X;
position gave.d;
identifier free : script:python() { frees(free) };
local idexpression named.x;
expression other;
position p;
@@
free@p(x, ...)
... when != \(x = other\|X = other\)
leaf@d(...)

@script:python@
p << freed_first.p;
d << gave.d;
X << gift.X;
@@
if comes(p, d) or looped(d, X):
    tell(p, "page is freed before it is donated")

@script:python@
p << freed_first_named.p;
d << gave.d;
X << gift.X;
@@
if comes(p, d) or looped(d, X):
    tell(p, "page is freed before it is donated")

// ---------------------------------------------------------------------------
// A page is reclaimed: R, X, I and B as above.

@took depends on call disable all exists@
identifier leaf : script:python() { reclaims(leaf) };
expression R, e;
expression list es;
position d, negated;
@@
(
R = leaf@d(es)
|
R = leaf@d(es) != e
|
R = leaf@d(es) ? e : 0
|
R = !leaf@d@negated(es)
|
R = leaf@d@negated(es) == e
|
leaf@d(es)@R
)

@script:python@
R << took.R;
leaf << took.leaf;
@@
if leaf in opposite:
    inverted.add(plain(R))

@script:python@
R << took.R;
leaf << took.leaf;
negated << took.negated;
@@
(inverted.discard if leaf in opposite else inverted.add)(plain(R))

@copied disable all exists@
expression took.R;
identifier took.leaf;
position took.d;
idexpression c;
expression other;
@@
\(R = <+... leaf@d(...) ...+>\|leaf@d(...)@R\)
... when != R = other
c = R

@script:python@
R << took.R;
c << copied.c;
@@
copies.setdefault(plain(R), {R}).add(c)

@script:python taken@
R << took.R;
leaf << took.leaf;
es << took.es;
d << took.d;
X;
I;
B;
@@
page = page_of(leaf, es)
made = expressions(page)
if made:
    handed.setdefault(plain(R), set()).add(page)
    back.setdefault(d[0].current_element, set()).add(page)
    coccinelle.X, coccinelle.I, coccinelle.B = made
else:
    coccinelle.X, coccinelle.I, coccinelle.B = nothing()

@freed_before disable all exists@
identifier took.leaf;
expression taken.X, taken.I, taken.B;
position took.d;
identifier free : script:python() { releases(free) };
type T;
expression other;
position p;
@@
free@p(\(X\|(T)X\|(T)page_address(X)\|virt_to_page(X)\), ...)
... when != \(X = other\|B = other\|I = other\|I++\|++I\|I--\|--I\|I += other\|I -= other\)
leaf@d(...)

// The reclaim failed, or may have.
@unreclaimed disable all exists@
identifier took.leaf;
expression took.R, taken.X, taken.I, taken.B;
position took.d;
identifier use : script:python() { frees(use) or resets(use) };
expression S : script:python(R) { denies(S, R) };
expression F : script:python(R) { admits(F, R) };
expression other;
position p;
@@
leaf@d(...)
... when != true S
    when != false F
    when != R = other
    when != \(X = other\|B = other\|I = other\|I++\|++I\|I--\|--I\|I += other\|I -= other\)
use@p(<+... X ...+>, ...)

// Another element of the array than the one that was reclaimed.
@element disable all exists@
identifier took.leaf;
expression taken.X, taken.I, taken.B;
position took.d;
identifier free : script:python() { returns(free) };
expression list es;
expression other;
position p;
@@
leaf@d(...)
... when != \(X = other\|B = other\|I = other\|I++\|++I\|I--\|--I\|I += other\|I -= other\)
free@p(es)

@script:python@
leaf << took.leaf;
X << taken.X;
d << took.d;
free << element.free;
es << element.es;
p << element.p;
@@
if leaf != "tdx_reclaim_control_page" and is_other(plain(X), page_of(free, es), d[0], p[0]):
    tell(p, "this is not the page that was reclaimed, which is %s" % plain(X))

// By its address, taken before.
@address disable all exists@
identifier took.leaf;
expression taken.X;
position took.d;
local idexpression pa;
expression other;
@@
pa = \(page_to_phys(X)\|tdx_page_to_phys(X)\)
... when != pa = other
leaf@d(...)

@unreclaimed_address disable all exists@
identifier took.leaf;
expression took.R;
position took.d;
local idexpression address.pa;
identifier undo : script:python() { resets(undo) };
expression S : script:python(R) { denies(S, R) };
expression F : script:python(R) { admits(F, R) };
expression other;
position p;
@@
leaf@d(...)
... when != true S
    when != false F
    when != R = other
    when != pa = other
undo@p(pa, ...)

@script:python@
p << unreclaimed_address.p;
leaf << took.leaf;
@@
if leaf != "tdx_reclaim_control_page":
    tell(p, "page is freed or reset although its reclaim may have failed")

// tdx_reclaim_control_page() frees, or leaks.
@after disable all exists@
identifier took.leaf;
expression taken.X, taken.I, taken.B;
position took.d;
identifier use : script:python() { uses(use) };
expression list before;
expression other;
position p;
@@
leaf@d(...)
... when != \(X = other\|B = other\|I = other\|I++\|++I\|I--\|--I\|I += other\|I -= other\)
use@p(before, <+... X ...+>, ...)

@again disable all exists@
identifier took.leaf;
expression took.R, taken.X, taken.I, taken.B;
position took.d;
identifier donate : script:python() { donates(donate) };
identifier use : script:python() { reclaims(use) };
expression F : script:python(R) { fails(F, R) };
expression S : script:python(R) { passes(S, R) };
expression other;
position p;
@@
\(R = <+... leaf@d(...) ...+>\|leaf@d(...)@R\)
... when != true F
    when != false S
    when != \(X = other\|B = other\|I = other\|I++\|++I\|I--\|--I\|I += other\|I -= other\)
    when != donate(..., X, ...)
use@p(\(X\|virt_to_page(X)\), ...)

// By a name that it got later.
@after_copy disable all exists@
identifier took.leaf;
expression took.R, taken.X, taken.I, taken.B;
position took.d;
identifier use : script:python(leaf) { uses(use) if leaf == "tdx_reclaim_control_page" else reclaims(use) };
expression F : script:python(R) { fails(F, R) };
expression S : script:python(R) { passes(S, R) };
local idexpression x;
expression other;
position p;
@@
\(R = <+... leaf@d(...) ...+>\|leaf@d(...)@R\)
... when != true F
    when != false S
    when != \(X = other\|B = other\|I = other\|I++\|++I\|I--\|--I\|I += other\|I -= other\)
x = X
... when != x = other
use@p(x, ...)

@script:python@
p << after_copy.p;
leaf << took.leaf;
@@
if leaf == "tdx_reclaim_control_page":
    tell(p, "page was already handed to tdx_reclaim_control_page(), which freed or leaked it")
else:
    tell(p, "page is reclaimed twice")

// All of them again, from the first on.
@after_all disable drop_cast, ptr_to_array exists@
identifier fn : script:python() { within(fn, reclaims, frees) };
identifier use : script:python() { uses(use) };
expression A, other;
idexpression i, j;
position d, p;
@@
fn(...)
{
... when any
tdx_reclaim_control_page@d(A[i]);
... when != \(A[i] = other\|A = other\)
    when any
(
for (j = 0; ...; ...)
use@p(A[j], ...);
|
for (j = 0; ...; ...) {
... when != \(A[j] = other\|A = other\)
use@p(A[j], ...);
... when any
}
)
... when any
}

@script:python@
p << after_all.p;
d << after_all.d;
@@
if not together(p[0], d[0]):
    tell(p, "page was already handed to tdx_reclaim_control_page(), which freed or leaked it")

@script:python@
p << freed_before.p;
d << took.d;
X << taken.X;
@@
if comes(p, d) or looped(d, X):
    tell(p, "page is freed before it is reclaimed")

@script:python@
p << unreclaimed.p;
leaf << took.leaf;
@@
if leaf != "tdx_reclaim_control_page":
    tell(p, "page is freed or reset although its reclaim may have failed")

@script:python@
p << after.p;
d << took.d;
leaf << took.leaf;
X << taken.X;
@@
if leaf == "tdx_reclaim_control_page" and (at(p) != at(d) or looped(d, X)):
    tell(p, "page was already handed to tdx_reclaim_control_page(), which freed or leaked it")

@script:python@
p << again.p;
d << took.d;
leaf << took.leaf;
X << taken.X;
@@
if leaf != "tdx_reclaim_control_page" and (at(p) != at(d) or looped(d, X)):
    tell(p, "page is reclaimed twice")

// ---------------------------------------------------------------------------
// Reset, or freed, without any reclaim.

@reset_early disable drop_cast, ptr_to_array, inc exists@
identifier fn : script:python() { not resets(fn) and within(fn, resets) };
identifier undo = {tdx_clear_paddr, tdx_clear_page, tdx_quirk_reset_paddr,
	tdx_quirk_reset_page, tdx_reset_paddr, tdx_reset_page};
identifier back = {__tdx_reclaim_page, tdh_mem_page_remove,
	tdh_phymem_page_reclaim, tdh_phymem_page_wbinvd_hkid,
	tdx_reclaim_control_page, tdx_reclaim_page};
identifier macro;
expression X;
position p;
@@
fn(...)
{
... when != back(...)
    when != macro(back, ...)
(
undo@p(\(page_to_phys(X)\|tdx_page_to_phys(X)\|PFN_PHYS(page_to_pfn(X))\|tdx_tdr_pa(X)\|X->tdvpr_pa\|X.tdvpr_pa\), ...)
|
undo@p(X)
)
... when any
}

// By its address, taken before.
@reset_address disable drop_cast, ptr_to_array, inc exists@
identifier fn : script:python() { not resets(fn) and within(fn, resets) };
identifier undo = {tdx_clear_paddr, tdx_clear_page, tdx_quirk_reset_paddr,
	tdx_quirk_reset_page, tdx_reset_paddr, tdx_reset_page};
identifier back = {__tdx_reclaim_page, tdh_mem_page_remove,
	tdh_phymem_page_reclaim, tdh_phymem_page_wbinvd_hkid,
	tdx_reclaim_control_page, tdx_reclaim_page};
identifier macro;
local idexpression pa;
expression X, other;
position p;
@@
fn(...)
{
... when != back(...)
    when != macro(back, ...)
pa = \(page_to_phys(X)\|tdx_page_to_phys(X)\|PFN_PHYS(page_to_pfn(X))\|tdx_tdr_pa(X)\|X->tdvpr_pa\|X.tdvpr_pa\)
... when != back(...)
    when != macro(back, ...)
    when != pa = other
undo@p(pa, ...)
... when any
}

@script:python@
p << reset_address.p;
@@
tell(p, "page is reset before TDH.PHYMEM.PAGE.RECLAIM gave it back, or was never donated")

@script:python@
p << reset_early.p;
@@
tell(p, "page is reset before TDH.PHYMEM.PAGE.RECLAIM gave it back, or was never donated")

// A function that neither makes the page nor reclaims it cannot know that it
// may be freed, unless it is the error path of one that makes it.
@unanswered depends on call disable drop_cast, ptr_to_array exists@
identifier fn : script:python() { within(fn, reclaims, frees) };
identifier reclaim : script:python() { reclaims(reclaim) };
identifier free : script:python() { frees(free) };
identifier arr = {tdcs_pages, tdcx_pages};
expression E, F, i, j;
position p;
@@
fn(...)
{
... when any
reclaim(\(F->arr[i]\|F.arr[i]\), ...);
...
for (...; ...; ...) {
...
free@p(\(E->arr[j]\|E.arr[j]\), ...)
... when any
}
... when any
}

@script:python@
p << unanswered.p;
reclaim << unanswered.reclaim;
@@
if reclaim != "tdx_reclaim_control_page":
    tell(p, "page is freed or reset although its reclaim may have failed")

// First where a page is freed by its field, or as an element of the array there: to match
// that on each path takes long.
@by_field disable all@
identifier free : script:python() { releases(free) };
identifier fw = {tdr_page, tdvpr_page};
expression A : script:python() { field(A) };
expression E;
position p;
@@
free@p(\(A\&<+... \(E->fw\|E.fw\) ...+>\), ...)

@freed_blind disable drop_cast, ptr_to_array, inc exists@
identifier fn : script:python() { within(fn, releases) };
identifier alloc =~ "alloc";
identifier give = {tdh_mem_sept_add, tdh_mng_addcx, tdh_mng_create, tdh_vp_addcx,
	tdh_vp_create};
identifier free;
identifier reclaim : script:python() { reclaims(reclaim) };
identifier by_field.fw;
expression F;
position by_field.p, b;
@@
fn(...)
{
... when != \(alloc(...)\|give(...)\)
    when != \(reclaim(F->fw, ...)\|reclaim(F.fw, ...)\)
free@p@b(...)
... when any
}

@by_element disable all@
identifier free : script:python() { releases(free) };
identifier arr = {tdcs_pages, tdcx_pages};
expression A : script:python() { element(A) };
expression E;
position p;
@@
free@p(\(A\&<+... \(E->arr\|E.arr\) ...+>\), ...)

@freed_element disable drop_cast, ptr_to_array, inc exists@
identifier fn : script:python() { within(fn, releases) };
identifier alloc =~ "alloc";
identifier give = {tdh_mem_sept_add, tdh_mng_addcx, tdh_mng_create, tdh_vp_addcx,
	tdh_vp_create};
identifier free;
identifier reclaim : script:python() { reclaims(reclaim) };
identifier by_element.arr;
expression F, k;
position by_element.p, b;
@@
fn(...)
{
... when != \(alloc(...)\|give(...)\)
    when != \(reclaim(F->arr[k], ...)\|reclaim(F.arr[k], ...)\)
free@p@b(...)
... when any
}

@freed_blind_alias disable drop_cast, ptr_to_array, inc exists@
identifier fn : script:python() { within(fn, releases) };
identifier alloc =~ "alloc";
identifier give = {tdh_mem_sept_add, tdh_mng_addcx, tdh_mng_create, tdh_vp_addcx,
	tdh_vp_create};
identifier free : script:python() { releases(free) };
identifier reclaim : script:python() { reclaims(reclaim) };
identifier fw = {tdr_page, tdvpr_page};
identifier arr = {tdcs_pages, tdcx_pages};
local idexpression x, y;
expression E, i, other;
position p;
@@
fn(...)
{
... when != \(alloc(...)\|give(...)\)
    when != reclaim(...)
\(x = (\(E->fw\|E.fw\|E->arr[i]\|E.arr[i]\))\|
  x = \(READ_ONCE\|xchg\)(\(E->fw\|E.fw\|E->arr[i]\|E.arr[i]\|&E->fw\|&E.fw\|&E->arr[i]\|&E.arr[i]\), ...)\)
... when != x = other
    when != \(alloc(...)\|give(...)\)
    when != reclaim(...)
(
free@p((x), ...);
|
y = (x)
... when != y = other
    when != \(alloc(...)\|give(...)\)
    when != reclaim(...)
free@p((y), ...);
)
... when any
}

@freed_cursor disable drop_cast, ptr_to_array, inc exists@
identifier fn : script:python() { within(fn, releases) };
identifier alloc =~ "alloc";
identifier give = {tdh_mem_sept_add, tdh_mng_addcx, tdh_mng_create, tdh_vp_addcx,
	tdh_vp_create};
identifier free : script:python() { releases(free) };
identifier reclaim : script:python() { reclaims(reclaim) };
identifier arr = {tdcs_pages, tdcx_pages};
local idexpression x;
expression E, i, other;
position p;
@@
fn(...)
{
... when != \(alloc(...)\|give(...)\)
    when != reclaim(...)
x = \(E->arr\|E.arr\)
... when != x = other
    when != \(alloc(...)\|give(...)\)
    when != reclaim(...)
free@p(\(*x\|*x++\|x[i]\), ...)
... when any
}

// By another name, or, of an array, in a loop of its own: there, that all pages
// were reclaimed is known where none was forgotten.
@reclaimed_as disable all exists@
identifier reclaim : script:python() { reclaims(reclaim) };
identifier fw = {tdr_page, tdvpr_page};
identifier free;
local idexpression x;
expression E, other;
position freed_blind.b;
@@
x = \(E->fw\|E.fw\)
... when != x = other
reclaim(x, ...)
...
free@b(<+... \(E->fw\|E.fw\) ...+>, ...)

@script:python@
p << freed_blind.b;
x << reclaimed_as.x;
@@
elsewhere.update((q.file, q.line, q.column) for q in p)

@reclaimed_all disable all exists@
identifier reclaim : script:python() { reclaims(reclaim) };
identifier arr = {tdcs_pages, tdcx_pages};
identifier free;
expression E, F, i, j;
position freed_element.b;
position q;
@@
reclaim@q(\(F->arr[i]\|F.arr[i]\), ...)
...
free@b(<+... \(E->arr[j]\|E.arr[j]\) ...+>, ...)

@script:python@
q << reclaimed_all.q;
p << freed_element.b;
@@
if not any(first <= int(q[0].line) <= int(p[0].line) <= last for first, last, moved in loops):
    elsewhere.update((at.file, at.line, at.column) for at in p)

@reclaimed_one disable all exists@
identifier reclaim : script:python() { reclaims(reclaim) };
identifier arr = {tdcs_pages, tdcx_pages};
identifier free;
local idexpression x;
expression E, i, other;
position freed_element.b;
@@
x = \(E->arr[i]\|E.arr[i]\)
... when != x = other
reclaim(x, ...)
...
free@b(<+... \(E->arr[i]\|E.arr[i]\) ...+>, ...)

@script:python@
p << freed_element.b;
x << reclaimed_one.x;
@@
elsewhere.update((q.file, q.line, q.column) for q in p)

// The one that failed, and those after it.
@given_one disable all exists@
identifier donate : script:python() { donates(donate) };
identifier arr = {tdcs_pages, tdcx_pages};
identifier free;
expression E, F, i, j;
position freed_element.b;
@@
donate(..., \(F->arr[i]\|F.arr[i]\), ...)
...
free@b(<+... \(E->arr[j]\|E.arr[j]\) ...+>, ...)

@script:python@
p << freed_element.b;
i << given_one.i;
@@
elsewhere.update((q.file, q.line, q.column) for q in p)

@given_cursor disable all exists@
identifier donate : script:python() { donates(donate) };
identifier free;
local idexpression freed_cursor.x;
expression i, j;
position freed_cursor.p;
position q;
@@
donate@q(..., \(*x\|x[i]\), ...)
...
free@p(<+... \(*x\|*x++\|x[j]\) ...+>, ...)

@script:python@
p << freed_cursor.p;
given << given_cursor.q;
@@
elsewhere.update((q.file, q.line, q.column) for q in p)

@made disable all exists@
identifier freed_blind.fn;
identifier alloc =~ "alloc";
identifier donate : script:python() { donates(donate) };
position q;
@@
alloc(...)
... when != donate(...)
fn@q(...)

@made_element disable all exists@
identifier freed_element.fn;
identifier alloc =~ "alloc";
identifier donate : script:python() { donates(donate) };
position q;
@@
alloc(...)
... when != donate(...)
fn@q(...)

@made_cursor disable all exists@
identifier freed_cursor.fn;
identifier alloc =~ "alloc";
identifier donate : script:python() { donates(donate) };
position q;
@@
alloc(...)
... when != donate(...)
fn@q(...)

@made_alias disable all exists@
identifier freed_blind_alias.fn;
identifier alloc =~ "alloc";
identifier donate : script:python() { donates(donate) };
position q;
@@
alloc(...)
... when != donate(...)
fn@q(...)

@script:python@
fn << freed_blind.fn;
q << made.q;
@@
makers.add(fn)

@script:python@
fn << freed_element.fn;
q << made_element.q;
@@
makers.add(fn)

@script:python@
fn << freed_blind_alias.fn;
q << made_alias.q;
@@
makers.add(fn)

@script:python@
fn << freed_cursor.fn;
q << made_cursor.q;
@@
makers.add(fn)

@script:python@
p << freed_blind.b;
fn << freed_blind.fn;
fw << by_field.fw;
@@
if fn not in makers and not gives_field(fn, fw) and not elsewhere & {(q.file, q.line, q.column) for q in p}:
    tell(p, "control page is freed without having been reclaimed")

@script:python@
p << freed_element.b;
fn << freed_element.fn;
@@
if fn not in makers and not elsewhere & {(q.file, q.line, q.column) for q in p}:
    tell(p, "control page is freed without having been reclaimed")

@script:python@
p << freed_blind_alias.p;
fn << freed_blind_alias.fn;
@@
if fn not in makers:
    tell(p, "control page is freed without having been reclaimed")

@script:python@
p << freed_cursor.p;
fn << freed_cursor.fn;
@@
if fn not in makers and not elsewhere & {(q.file, q.line, q.column) for q in p}:
    tell(p, "control page is freed without having been reclaimed")

// Where S-EPT pages are reclaimed at all, none is freed without it.
@freed_spt depends on call disable ptr_to_array, inc exists@
identifier fn : script:python() { within(fn, frees) and reclaimed(fn) };
identifier free = {__free_page, __free_pages, folio_put, free_page,
	free_pages, free_unref_page, kfree, kvfree, put_page, tdx_free_page};
identifier reclaim : script:python() { reclaims(reclaim) };
identifier donate : script:python() { donates(donate) };
identifier alloc =~ "alloc";
expression E;
type T;
position p;
@@
fn(...)
{
... when != alloc(...)
    when != reclaim(<+... E->external_spt ...+>, ...)
    when != donate(...)
free@p(\((T)E->external_spt\|virt_to_page(E->external_spt)\|tdx_page_to_page(E->external_spt)\), ...)
... when any
}

@script:python@
p << freed_spt.p;
@@
tell(p, "S-EPT page is freed without having been reclaimed")

// A function that says that it reclaims.
@freed_param disable drop_cast, ptr_to_array, inc exists@
identifier fn : script:python() { "reclaim" in fn and within(fn, frees) };
identifier free = {__free_page, __free_pages, folio_put, free_page,
	free_pages, free_unref_page, kfree, kvfree, put_page, tdx_free_page};
identifier reclaim : script:python() { reclaims(reclaim) };
identifier x;
type T;
expression other;
position p;
@@
fn(..., T x, ...)
{
... when != reclaim(x, ...)
    when != x = other
free@p(x, ...)
... when any
}

@reclaimed_copy disable all exists@
identifier reclaim : script:python() { reclaims(reclaim) };
identifier freed_param.x, freed_param.free;
position freed_param.p;
local idexpression y;
expression other;
@@
y = x
... when != \(x = other\|y = other\)
reclaim(y, ...)
... when != x = other
free@p(x, ...)

@script:python@
p << freed_param.p;
y << reclaimed_copy.y;
@@
elsewhere.update((q.file, q.line, q.column) for q in p)

@script:python@
p << freed_param.p;
fn << freed_param.fn;
@@
if ours(fn) and not elsewhere & {(q.file, q.line, q.column) for q in p}:
    tell(p, "page is freed without having been reclaimed")

@wrong_free depends on call disable drop_cast, ptr_to_array, inc@
identifier fn : script:python() { within(fn, unmakes) };
identifier free : script:python() { unmakes(free) };
identifier fw = {tdr_page, tdvpr_page};
identifier arr = {tdcs_pages, tdcx_pages};
typedef tdx_page_t;
tdx_page_t tp;
expression E;
type T;
position p;
@@
fn(...)
{
<...
free@p((T)\(E->fw\|E.fw\|E->arr[...]\|E.arr[...]\|tp\))
...>
}

@script:python@
p << wrong_free.p;
@@
tell(p, "a page is not kmalloc() memory: __free_page(), or tdx_free_page(), after it was reclaimed")

// The page allocator got it already.
@freed_again depends on call disable all exists@
identifier free : script:python() { returns(free) };
identifier free2 : script:python() { returns(free2) };
expression X : script:python() { "[" not in X };
expression other;
type T;
position p, q;
@@
free@q(\(X\|(T)X\), ...)
... when != X = other
free2@p(\(X\|(T)X\), ...)

@freed_again_same depends on call disable all exists@
identifier free : script:python() { returns(free) };
identifier free2 : script:python() { returns(free2) };
expression A, other;
idexpression i;
position p, q;
@@
free@q(A[i], ...)
... when != A[i] = other
    when != \(i = other\|i++\|++i\|i--\|--i\|i += other\|i -= other\)
free2@p(A[i], ...)

@freed_again_copy disable all exists@
identifier free : script:python() { returns(free) };
identifier free2 : script:python() { returns(free2) };
expression X : script:python() { "[" not in X };
local idexpression x;
expression other;
position p, q;
@@
free@q(X, ...)
... when != X = other
x = X
... when != x = other
free2@p(x, ...)

@script:python@
p << freed_again_copy.p;
q << freed_again_copy.q;
@@
if at(p) != at(q):
    tell(p, "page is freed twice")

// The first round of a loop over the rest.
@freed_again_rest depends on call disable drop_cast, ptr_to_array exists@
identifier free : script:python() { returns(free) };
identifier free2 = {__free_page, free_page, tdx_free_page};
expression A, other;
idexpression i;
position p, q;
@@
free@q(A[i], ...)
... when != A[i] = other
    when != \(i = other\|i++\|++i\|i--\|--i\|i += other\|i -= other\)
for (; ...; \(i++\|++i\)) {
... when != A[i] = other
free2@p(A[i], ...);
... when any
}

@script:python@
p << freed_again_rest.p;
q << freed_again_rest.q;
@@
if at(p) != at(q):
    tell(p, "page is freed twice")

@script:python@
p << freed_again.p;
q << freed_again.q;
@@
if at(p) != at(q):
    tell(p, "page is freed twice")

@script:python@
p << freed_again_same.p;
q << freed_again_same.q;
@@
if at(p) != at(q):
    tell(p, "page is freed twice")

// A function that says that it reclaims the page it is given, and does not ask
// the TDX module, or not for an answer.
@empty disable drop_cast, ptr_to_array, inc@
identifier fn : script:python() { "reclaim" in fn and not fn.startswith("tdh_") };
identifier reclaim : script:python() { reclaims(reclaim) };
identifier x;
type T : script:python() { control_page(T) };
position p;
@@
fn@p(T x, ...)
{
... when != reclaim(...)
}

// The page is not freed here, but the caller is told that it may be.
@hushed disable drop_cast, ptr_to_array, inc exists@
identifier fn : script:python() { "reclaim_page" in fn };
identifier took.leaf;
expression took.R;
expression S : script:python(R) { denies(S, R) };
expression F : script:python(R) { admits(F, R) };
expression other;
identifier code = {err, error, r, rc, ret, res, result, rv, status};
constant C;
position took.d, p;
@@
fn(...)
{
<+...
\(R = <+... leaf@d(...) ...+>\|leaf@d(...)@R\)
... when != true S
    when != false F
    when != R = other
    when != code = -C
return@p 0;
...+>
}

@deaf disable all@
position p;
@@
tdh_phymem_page_reclaim@p(...);

@script:python@
p << empty.p;
fn << empty.fn;
@@
if ours(fn):
    tell(p, "nothing here reclaims the page: TDH.PHYMEM.PAGE.RECLAIM is not called")

@script:python@
p << hushed.p;
leaf << took.leaf;
@@
if leaf == "tdh_phymem_page_reclaim":
    tell(p, "reclaim is said to have succeeded, where TDH.PHYMEM.PAGE.RECLAIM failed")

@script:python@
p << deaf.p;
@@
tell(p, "page may not have been reclaimed: the result of TDH.PHYMEM.PAGE.RECLAIM is ignored")

// ---------------------------------------------------------------------------
// The arrays of pages.

@array_leak disable drop_cast, ptr_to_array, inc exists@
identifier fn;
identifier arr = {tdcs_pages, tdcx_pages};
expression E;
position p;
@@
fn(...)
{
... when != \(kfree\|kvfree\)(...)
(
E->arr@p = NULL
|
E.arr@p = NULL
)
... when != \(kfree\|kvfree\)(...)
}

@array_early disable all exists@
identifier arr = {tdcs_pages, tdcx_pages};
identifier use = {__free_page, __tdx_reclaim_page, tdx_free_page,
	tdx_reclaim_control_page, tdx_reclaim_page};
expression E, other, i;
position p;
@@
(
kfree@p(E->arr);
... when != E->arr = other
use(E->arr[i], ...);
|
kfree@p(E.arr);
... when != E.arr = other
use(E.arr[i], ...);
)

@script:python@
p << array_leak.p;
@@
tell(p, "array of pages is forgotten, not freed")

@script:python@
p << array_early.p;
@@
tell(p, "array of pages is freed before the pages in it")

@depends on context@
expression e;
position p : script:python() { told(p) };
@@
* e@p

// What has a mechanical fix: a page whose reclaim is not waited for, or that was
// already handed to who frees it.
@depends on patch@
expression X;
@@
- tdx_reclaim_page(X);
- \(__free_page\|tdx_free_page\)(X);
+ tdx_reclaim_control_page(X);

@depends on patch@
expression X;
@@
 tdx_reclaim_control_page(X);
- \(__free_page\|tdx_free_page\)(X);
