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
virtual report

@initialize:python@
@@
import re

seen = set()
makers = set()

def first(p):
    """One misuse, one diagnostic, however many ways lead to it."""
    at = (p.file, p.line, p.column)
    if at in seen:
        return False
    seen.add(at)
    return True

def at(ps):
    return [(p.line, p.column) for p in ps]

def tell(ps, what):
    for p in ps:
        if first(p):
            print("%s:%s:%d: error: %s [firmware-lifecycle]" %
                  (p.file, p.line, int(p.column) + 1, what))

def tell_org(ps, what):
    for p in ps:
        if first(p):
            cocci.print_main(what + " [firmware-lifecycle]", [p])

def page(t):
    """A type that a control page may have as a parameter."""
    words = re.sub(r"/\*.*?\*/", " ", t, flags=re.S).replace("*", " * ").split()
    return " ".join(w for w in words if w != "__firmware") in (
        "struct page *", "struct tdx_module_page *", "u64 *", "tdx_page_t")

def note(ps):
    for p in ps:
        first(p)

def noted(ps):
    return any((p.file, p.line, p.column) in seen for p in ps)

def again(call, page):
    """Tried again, when the TDX module was busy."""
    return re.match("tdh_(mng_addcx|vp_addcx|mem_sept_add)", call) and page in call

def scalar(x):
    """An element of an array is another page once the index moves."""
    return "[" not in x

// ---------------------------------------------------------------------------
// Freed after donation.

// In a switch on the result, only the case of success is a page donated.
@failing_1 exists@
identifier donate = {tdh_mng_addcx, tdh_vp_addcx};
identifier free = {__free_page, __free_pages, folio_put, free_page,
	free_pages, free_unref_page, kfree, kvfree, put_page, tdx_free_page};
idexpression err;
identifier c !~ "SUCCESS";
expression X, E, e1, e3, e4;
position p;
@@
(
err = donate(E, X)
|
err = tdh_mem_sept_add(e1, e3, e4, \(X\|virt_to_page(X)\), ...)
)
...
switch (err) {
case c:
<+...
free@p(<+... X ...+>, ...)
...+>
}

@failing_if_1 exists@
identifier donate = {tdh_mng_addcx, tdh_vp_addcx};
identifier free = {__free_page, __free_pages, folio_put, free_page,
	free_pages, free_unref_page, kfree, kvfree, put_page, tdx_free_page};
identifier c !~ "SUCCESS";
expression X, E;
position p;
@@
switch (donate(E, X)) {
case c:
<+...
free@p(<+... X ...+>, ...)
...+>
}

@failing_2 exists@
identifier donate = {tdh_mng_addcx, tdh_vp_addcx};
identifier free = {__free_page, __free_pages, folio_put, free_page,
	free_pages, free_unref_page, kfree, kvfree, put_page, tdx_free_page};
idexpression err;
expression X, E, e1, e3, e4;
position p;
@@
(
err = donate(E, X)
|
err = tdh_mem_sept_add(e1, e3, e4, \(X\|virt_to_page(X)\), ...)
)
...
switch (err) {
default:
<+...
free@p(<+... X ...+>, ...)
...+>
}

@failing_if_2 exists@
identifier donate = {tdh_mng_addcx, tdh_vp_addcx};
identifier free = {__free_page, __free_pages, folio_put, free_page,
	free_pages, free_unref_page, kfree, kvfree, put_page, tdx_free_page};
expression X, E;
position p;
@@
switch (donate(E, X)) {
default:
<+...
free@p(<+... X ...+>, ...)
...+>
}

@freed exists@
identifier donate = {tdh_mng_addcx, tdh_vp_addcx};
identifier free = {__free_page, __free_pages, folio_put, free_page,
	free_pages, free_unref_page, kfree, kvfree, put_page, tdx_free_page};
identifier reclaim = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_control_page, tdx_reclaim_page};
idexpression err;
identifier c !~ "SUCCESS";
identifier w !~ "likely";
expression e2;
expression X : script:python() { scalar(X) };
expression E, e1, e3, e4, e5, other;
position p != {failing_1.p, failing_2.p};
@@
(
err = donate(E, X)
|
err = donate(E, X) != e5
|
err = donate(E, X) ? e5 : 0
|
err = tdh_mem_sept_add(e1, e3, e4, \(X\|virt_to_page(X)\), ...)
)
... when != true \(unlikely(err)\|unlikely(err != e2)\|err == c\|err < 0\|err > 0\|err & e2\|(err & e2) == c\|err && e2\|e2 && err\|unlikely(w(<+... err ...+>, ...))\)
    when != false \(unlikely(err == 0)\|unlikely(err == TDX_SUCCESS)\|err >= 0\|!w(<+... err ...+>, ...)\)
    when != X = other
    when != reclaim(\(X\|virt_to_page(X)\), ...)
free@p(<+... X ...+>, ...)

// The result is kept in the same variable as that of the next call.
@freed_later exists@
identifier donate = {tdh_mng_addcx, tdh_vp_addcx};
identifier free = {__free_page, __free_pages, folio_put, free_page,
	free_pages, free_unref_page, kfree, kvfree, put_page, tdx_free_page};
identifier reclaim = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_control_page, tdx_reclaim_page};
idexpression err;
identifier c !~ "SUCCESS";
identifier w !~ "likely";
expression e2;
expression X : script:python() { scalar(X) };
expression E, e1, e3, e4, result, other;
position p;
@@
(
err = donate(E, X)
|
err = tdh_mem_sept_add(e1, e3, e4, \(X\|virt_to_page(X)\), ...)
)
... when != true \(unlikely(err)\|unlikely(err != e2)\|err == c\|err < 0\|err > 0\|err & e2\|(err & e2) == c\|err && e2\|e2 && err\|unlikely(w(<+... err ...+>, ...))\)
    when != false \(unlikely(err == 0)\|unlikely(err == TDX_SUCCESS)\|err >= 0\|!w(<+... err ...+>, ...)\)
    when != X = other
    when != reclaim(\(X\|virt_to_page(X)\), ...)
err = result
... when != X = other
    when != reclaim(\(X\|virt_to_page(X)\), ...)
free@p(<+... X ...+>, ...)

// By another name of the page.
@freed_alias exists@
identifier donate = {tdh_mng_addcx, tdh_vp_addcx};
identifier free = {__free_page, __free_pages, folio_put, free_page,
	free_pages, free_unref_page, kfree, kvfree, put_page, tdx_free_page};
identifier reclaim = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_control_page, tdx_reclaim_page};
idexpression err;
identifier c !~ "SUCCESS";
identifier w !~ "likely";
expression e2;
idexpression x;
expression X, E, other;
position p;
@@
x = X
... when != \(x = other\|X = other\)
err = donate(E, X)
... when != true \(unlikely(err)\|unlikely(err != e2)\|err == c\|err < 0\|err > 0\|err & e2\|(err & e2) == c\|err && e2\|e2 && err\|unlikely(w(<+... err ...+>, ...))\)
    when != false \(unlikely(err == 0)\|unlikely(err == TDX_SUCCESS)\|err >= 0\|!w(<+... err ...+>, ...)\)
    when != x = other
    when != reclaim(\(x\|X\), ...)
free@p(<+... x ...+>, ...)

@freed_name exists@
identifier donate = {tdh_mng_addcx, tdh_vp_addcx};
identifier free = {__free_page, __free_pages, folio_put, free_page,
	free_pages, free_unref_page, kfree, kvfree, put_page, tdx_free_page};
identifier reclaim = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_control_page, tdx_reclaim_page};
idexpression err;
identifier c !~ "SUCCESS";
identifier w !~ "likely";
expression e2;
idexpression x;
expression X, E, other;
position p;
@@
x = X
... when != \(x = other\|X = other\)
err = donate(E, x)
... when != true \(unlikely(err)\|unlikely(err != e2)\|err == c\|err < 0\|err > 0\|err & e2\|(err & e2) == c\|err && e2\|e2 && err\|unlikely(w(<+... err ...+>, ...))\)
    when != false \(unlikely(err == 0)\|unlikely(err == TDX_SUCCESS)\|err >= 0\|!w(<+... err ...+>, ...)\)
    when != X = other
    when != reclaim(\(x\|X\), ...)
free@p(<+... X ...+>, ...)

// By a helper that frees its parameter, or after one that donates it.
@freer exists@
identifier fn != {tdx_free_page};
identifier free = {__free_page, __free_pages, folio_put, free_page,
	free_pages, free_unref_page, kfree, kvfree, put_page, tdx_free_page};
identifier reclaim = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_control_page, tdx_reclaim_page};
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

@freed_helped exists@
identifier freer.fn;
expression list[freer.m] es;
identifier donate = {tdh_mng_addcx, tdh_vp_addcx};
identifier reclaim = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_control_page, tdx_reclaim_page};
idexpression err;
identifier c !~ "SUCCESS";
identifier w !~ "likely";
expression e2;
expression X : script:python() { scalar(X) };
expression E, other;
position p;
@@
err = donate(E, X)
... when != true \(unlikely(err)\|unlikely(err != e2)\|err == c\|err < 0\|err > 0\|err & e2\|(err & e2) == c\|err && e2\|e2 && err\|unlikely(w(<+... err ...+>, ...))\)
    when != false \(unlikely(err == 0)\|unlikely(err == TDX_SUCCESS)\|err >= 0\|!w(<+... err ...+>, ...)\)
    when != X = other
    when != reclaim(X, ...)
fn@p(es, X, ...)

@giver exists@
identifier fn !~ "^tdh_";
identifier donate = {tdh_mng_addcx, tdh_vp_addcx};
identifier x;
parameter list[m] ps;
type T;
expression E, other;
@@
fn(ps, T x, ...)
{
... when != x = other
donate(E, x)
... when any
}

@freed_given exists@
identifier giver.fn;
expression list[giver.m] es;
identifier free = {__free_page, __free_pages, folio_put, free_page,
	free_pages, free_unref_page, kfree, kvfree, put_page, tdx_free_page};
identifier reclaim = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_control_page, tdx_reclaim_page};
idexpression err;
identifier c !~ "SUCCESS";
identifier w !~ "likely";
expression e2;
expression X : script:python() { scalar(X) };
expression other;
position p;
@@
err = fn(es, X, ...)
... when != true \(unlikely(err)\|unlikely(err != e2)\|err == c\|err < 0\|err > 0\|err & e2\|(err & e2) == c\|err && e2\|e2 && err\|unlikely(w(<+... err ...+>, ...))\)
    when != false \(unlikely(err == 0)\|unlikely(err == TDX_SUCCESS)\|err >= 0\|!w(<+... err ...+>, ...)\)
    when != X = other
    when != reclaim(X, ...)
free@p(<+... X ...+>, ...)

@kept@
identifier donate = {tdh_mng_addcx, tdh_vp_addcx};
expression r;
position q;
@@
r = <+... donate@q(...) ...+>

// The result is tested at once, or not at all.
@freed_if exists@
identifier donate = {tdh_mng_addcx, tdh_vp_addcx};
identifier free = {__free_page, __free_pages, folio_put, free_page,
	free_pages, free_unref_page, kfree, kvfree, put_page, tdx_free_page};
identifier reclaim = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_control_page, tdx_reclaim_page};
identifier c !~ "SUCCESS";
identifier w !~ "likely";
expression e2, Y;
expression X : script:python() { scalar(X) };
expression E, other;
position p != {failing_if_1.p, failing_if_2.p}, q != kept.q;
@@
donate@q(E, X)
... when != true \(unlikely(donate(E, X))\|unlikely(donate(E, X) != e2)\|donate(E, X) == c\|w(<+... donate(E, X) ...+>, ...)\|donate(E, X) || Y\|Y || donate(E, X)\)
    when != false \(unlikely(donate(E, X) == 0)\|unlikely(donate(E, X) == TDX_SUCCESS)\)
    when != X = other
    when != reclaim(X, ...)
free@p(<+... X ...+>, ...)

@twice_if exists@
identifier donate = {tdh_mng_addcx, tdh_vp_addcx};
identifier donate2 = {tdh_mng_addcx, tdh_vp_addcx};
identifier reclaim = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_control_page, tdx_reclaim_page};
identifier c !~ "SUCCESS";
identifier w !~ "likely";
expression e2, Y;
expression X : script:python() { scalar(X) };
expression E, E2, other;
position p, q != kept.q;
@@
donate@q(E, X)
... when != true \(unlikely(donate(E, X))\|unlikely(donate(E, X) != e2)\|donate(E, X) == c\|w(<+... donate(E, X) ...+>, ...)\|donate(E, X) || Y\|Y || donate(E, X)\)
    when != false \(unlikely(donate(E, X) == 0)\|unlikely(donate(E, X) == TDX_SUCCESS)\)
    when != X = other
    when != reclaim(X, ...)
donate2@p(E2, X)

@kept_root@
identifier create = {tdh_mng_create, tdh_vp_create};
expression r;
position q;
@@
r = <+... create@q(...) ...+>

@freed_td_if exists@
identifier free = {__free_page, __free_pages, folio_put, free_page,
	free_pages, free_unref_page, kfree, kvfree, put_page, tdx_free_page};
identifier reclaim = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_control_page, tdx_reclaim_page};
identifier c !~ "SUCCESS";
identifier w !~ "likely";
expression e2, T, Y;
position p, q != kept_root.q;
@@
tdh_mng_create@q(\(&T\|T\), ...)
... when != true \(unlikely(tdh_mng_create(...))\|unlikely(tdh_mng_create(...) != e2)\|tdh_mng_create(...) == c\|w(<+... tdh_mng_create(...) ...+>, ...)\|tdh_mng_create(...) || Y\|Y || tdh_mng_create(...)\)
    when != false \(unlikely(tdh_mng_create(...) == 0)\|unlikely(tdh_mng_create(...) == TDX_SUCCESS)\)
    when != reclaim(\(T.tdr_page\|T->tdr_page\), ...)
free@p(<+... \(T.tdr_page\|T->tdr_page\) ...+>, ...)

@freed_vp_if exists@
identifier free = {__free_page, __free_pages, folio_put, free_page,
	free_pages, free_unref_page, kfree, kvfree, put_page, tdx_free_page};
identifier reclaim = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_control_page, tdx_reclaim_page};
identifier c !~ "SUCCESS";
identifier w !~ "likely";
expression e2, T, Y, E;
position p, q != kept_root.q;
@@
tdh_vp_create@q(E, \(&T\|T\))
... when != true \(unlikely(tdh_vp_create(...))\|unlikely(tdh_vp_create(...) != e2)\|tdh_vp_create(...) == c\|w(<+... tdh_vp_create(...) ...+>, ...)\|tdh_vp_create(...) || Y\|Y || tdh_vp_create(...)\)
    when != false \(unlikely(tdh_vp_create(...) == 0)\|unlikely(tdh_vp_create(...) == TDX_SUCCESS)\)
    when != reclaim(\(T.tdvpr_page\|T->tdvpr_page\), ...)
free@p(<+... \(T.tdvpr_page\|T->tdvpr_page\) ...+>, ...)

@freed_td exists@
identifier free = {__free_page, __free_pages, folio_put, free_page,
	free_pages, free_unref_page, kfree, kvfree, put_page, tdx_free_page};
identifier reclaim = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_control_page, tdx_reclaim_page};
idexpression err;
identifier c !~ "SUCCESS";
identifier w !~ "likely";
expression e2;
expression T, other;
position p;
@@
(
err = tdh_mng_create(&T, ...);
... when != true \(unlikely(err)\|unlikely(err != e2)\|err == c\|err < 0\|err > 0\|err & e2\|(err & e2) == c\|err && e2\|e2 && err\|unlikely(w(<+... err ...+>, ...))\)
    when != false \(unlikely(err == 0)\|unlikely(err == TDX_SUCCESS)\|err >= 0\|!w(<+... err ...+>, ...)\)
    when != reclaim(T.tdr_page, ...)
(
free@p(<+... T.tdr_page ...+>, ...);
|
err = other;
... when != reclaim(T.tdr_page, ...)
free@p(<+... T.tdr_page ...+>, ...);
)
|
err = tdh_mng_create(T, ...);
... when != true \(unlikely(err)\|unlikely(err != e2)\|err == c\|err < 0\|err > 0\|err & e2\|(err & e2) == c\|err && e2\|e2 && err\|unlikely(w(<+... err ...+>, ...))\)
    when != false \(unlikely(err == 0)\|unlikely(err == TDX_SUCCESS)\|err >= 0\|!w(<+... err ...+>, ...)\)
    when != reclaim(T->tdr_page, ...)
(
free@p(<+... T->tdr_page ...+>, ...);
|
err = other;
... when != reclaim(T->tdr_page, ...)
free@p(<+... T->tdr_page ...+>, ...);
)
)

@freed_td_alias exists@
identifier free = {__free_page, __free_pages, folio_put, free_page,
	free_pages, free_unref_page, kfree, kvfree, put_page, tdx_free_page};
identifier reclaim = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_control_page, tdx_reclaim_page};
idexpression err;
identifier c !~ "SUCCESS";
identifier w !~ "likely";
expression e2;
local idexpression x;
expression T, other;
position p;
@@
(
T.tdr_page = x
|
T->tdr_page = x
)
... when != x = other
err = tdh_mng_create(\(&T\|T\), ...)
... when != true \(unlikely(err)\|unlikely(err != e2)\|err == c\|err < 0\|err > 0\|err & e2\|(err & e2) == c\|err && e2\|e2 && err\|unlikely(w(<+... err ...+>, ...))\)
    when != false \(unlikely(err == 0)\|unlikely(err == TDX_SUCCESS)\|err >= 0\|!w(<+... err ...+>, ...)\)
    when != x = other
    when != reclaim(x, ...)
(
free@p(<+... x ...+>, ...);
|
err = other;
... when != x = other
    when != reclaim(x, ...)
free@p(<+... x ...+>, ...);
)

@freed_vp exists@
identifier free = {__free_page, __free_pages, folio_put, free_page,
	free_pages, free_unref_page, kfree, kvfree, put_page, tdx_free_page};
identifier reclaim = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_control_page, tdx_reclaim_page};
idexpression err;
identifier c !~ "SUCCESS";
identifier w !~ "likely";
expression e2;
expression T, e3, other;
position p;
@@
(
err = tdh_vp_create(e3, &T);
... when != true \(unlikely(err)\|unlikely(err != e2)\|err == c\|err < 0\|err > 0\|err & e2\|(err & e2) == c\|err && e2\|e2 && err\|unlikely(w(<+... err ...+>, ...))\)
    when != false \(unlikely(err == 0)\|unlikely(err == TDX_SUCCESS)\|err >= 0\|!w(<+... err ...+>, ...)\)
    when != reclaim(T.tdvpr_page, ...)
(
free@p(<+... T.tdvpr_page ...+>, ...);
|
err = other;
... when != reclaim(T.tdvpr_page, ...)
free@p(<+... T.tdvpr_page ...+>, ...);
)
|
err = tdh_vp_create(e3, T);
... when != true \(unlikely(err)\|unlikely(err != e2)\|err == c\|err < 0\|err > 0\|err & e2\|(err & e2) == c\|err && e2\|e2 && err\|unlikely(w(<+... err ...+>, ...))\)
    when != false \(unlikely(err == 0)\|unlikely(err == TDX_SUCCESS)\|err >= 0\|!w(<+... err ...+>, ...)\)
    when != reclaim(T->tdvpr_page, ...)
(
free@p(<+... T->tdvpr_page ...+>, ...);
|
err = other;
... when != reclaim(T->tdvpr_page, ...)
free@p(<+... T->tdvpr_page ...+>, ...);
)
)

@freed_vp_alias exists@
identifier free = {__free_page, __free_pages, folio_put, free_page,
	free_pages, free_unref_page, kfree, kvfree, put_page, tdx_free_page};
identifier reclaim = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_control_page, tdx_reclaim_page};
idexpression err;
identifier c !~ "SUCCESS";
identifier w !~ "likely";
expression e2;
local idexpression x;
expression T, e3, other;
position p;
@@
(
T.tdvpr_page = x
|
T->tdvpr_page = x
)
... when != x = other
err = tdh_vp_create(e3, \(&T\|T\))
... when != true \(unlikely(err)\|unlikely(err != e2)\|err == c\|err < 0\|err > 0\|err & e2\|(err & e2) == c\|err && e2\|e2 && err\|unlikely(w(<+... err ...+>, ...))\)
    when != false \(unlikely(err == 0)\|unlikely(err == TDX_SUCCESS)\|err >= 0\|!w(<+... err ...+>, ...)\)
    when != x = other
    when != reclaim(x, ...)
(
free@p(<+... x ...+>, ...);
|
err = other;
... when != x = other
    when != reclaim(x, ...)
free@p(<+... x ...+>, ...);
)

// The page just added, by an index that has not moved since.
@freed_same exists@
identifier donate = {tdh_mng_addcx, tdh_vp_addcx};
identifier free = {__free_page, __free_pages, folio_put, free_page,
	free_pages, free_unref_page, kfree, kvfree, put_page, tdx_free_page};
identifier reclaim = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_control_page, tdx_reclaim_page};
idexpression err;
identifier c !~ "SUCCESS";
identifier w !~ "likely";
expression e2;
expression A, E, other;
idexpression i;
position p;
@@
err = donate(E, A[i])
... when != true \(unlikely(err)\|unlikely(err != e2)\|err == c\|err < 0\|err > 0\|err & e2\|(err & e2) == c\|err && e2\|e2 && err\|unlikely(w(<+... err ...+>, ...))\)
    when != false \(unlikely(err == 0)\|unlikely(err == TDX_SUCCESS)\|err >= 0\|!w(<+... err ...+>, ...)\)
    when != \(i = other\|i++\|++i\|i--\|--i\|i += other\|i -= other\)
    when != A[i] = other
    when != reclaim(A[i], ...)
free@p(<+... A[i] ...+>, ...)

// All pages, also those that the loop had added before it failed.
@freed_all exists@
identifier donate = {tdh_mng_addcx, tdh_vp_addcx};
identifier free = {__free_page, __free_pages, folio_put, free_page,
	free_pages, free_unref_page, kfree, kvfree, put_page, tdx_free_page};
identifier reclaim = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_control_page, tdx_reclaim_page};
identifier arr = {tdcs_pages, tdcx_pages};
expression A, E, F, e1;
idexpression i, j;
position p;
@@
donate(E, A[i])
...
(
for (j = e1; ...; ...) { ... when != donate(E, ...)
    when != reclaim(\(A[j]\|F->arr[j]\|F.arr[j]\), ...)
free@p(\(A[j]\|F->arr[j]\|F.arr[j]\), ...);
... when any
}
|
for (...; ...; \(i--\|--i\)) { ... when != donate(E, ...)
    when != reclaim(\(A[i]\|F->arr[i]\|F.arr[i]\), ...)
free@p(\(A[i]\|F->arr[i]\|F.arr[i]\), ...);
... when any
}
|
while (<+... \(i--\|--i\) ...+>) { ... when != donate(E, ...)
    when != reclaim(\(A[i]\|F->arr[i]\|F.arr[i]\), ...)
free@p(\(A[i]\|F->arr[i]\|F.arr[i]\), ...);
... when any
}
|
i = e1;
... when != i = E
for (; ...; ...) { ... when != donate(E, ...)
    when != reclaim(\(A[i]\|F->arr[i]\|F.arr[i]\), ...)
free@p(\(A[i]\|F->arr[i]\|F.arr[i]\), ...);
... when any
}
|
free@p(\(A[0]\|F->arr[0]\|F.arr[0]\|A[i - 1]\|F->arr[i - 1]\|F.arr[i - 1]\), ...);
)

// ---------------------------------------------------------------------------
// Donated twice, or after it was freed.

@twice exists@
identifier donate = {tdh_mng_addcx, tdh_vp_addcx};
identifier donate2 = {tdh_mng_addcx, tdh_vp_addcx};
identifier reclaim = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_control_page, tdx_reclaim_page};
idexpression err;
identifier c !~ "SUCCESS";
identifier w !~ "likely";
expression e2;
expression X : script:python() { scalar(X) };
expression E, E2, e1, e3, e4, g1, g2, g3, other;
position p, q;
@@
(
err = donate@q(E, X)
|
err = tdh_mem_sept_add@q(e1, e3, e4, X, ...)
)
... when != true \(unlikely(err)\|unlikely(err != e2)\|err == c\|err < 0\|err > 0\|err & e2\|(err & e2) == c\|err && e2\|e2 && err\|unlikely(w(<+... err ...+>, ...))\)
    when != false \(unlikely(err == 0)\|unlikely(err == TDX_SUCCESS)\|err >= 0\|!w(<+... err ...+>, ...)\)
    when != X = other
    when != reclaim(X, ...)
(
donate2@p(E2, X)
|
tdh_mem_sept_add@p(g1, g2, g3, X, ...)
)

@twice_same exists@
identifier donate = {tdh_mng_addcx, tdh_vp_addcx};
identifier donate2 = {tdh_mng_addcx, tdh_vp_addcx};
identifier reclaim = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_control_page, tdx_reclaim_page};
idexpression err;
identifier c !~ "SUCCESS";
identifier w !~ "likely";
expression e2;
expression A, E, E2, other;
idexpression i;
position p;
@@
err = donate(E, A[i])
... when != true \(unlikely(err)\|unlikely(err != e2)\|err == c\|err < 0\|err > 0\|err & e2\|(err & e2) == c\|err && e2\|e2 && err\|unlikely(w(<+... err ...+>, ...))\)
    when != false \(unlikely(err == 0)\|unlikely(err == TDX_SUCCESS)\|err >= 0\|!w(<+... err ...+>, ...)\)
    when != \(i = other\|i++\|++i\|i--\|--i\|i += other\|i -= other\)
    when != A[i] = other
    when != reclaim(A[i], ...)
donate2@p(E2, A[i])

// The same, by a constant index, or in a loop whose index is not the page's.
@twice_const exists@
identifier donate = {tdh_mng_addcx, tdh_vp_addcx};
identifier donate2 = {tdh_mng_addcx, tdh_vp_addcx};
idexpression err;
identifier c !~ "SUCCESS";
identifier w !~ "likely";
expression e2;
expression A, E, E2;
constant n;
position p;
@@
err = donate(E, A[n])
... when != true \(unlikely(err)\|unlikely(err != e2)\|err == c\|err < 0\|err > 0\|err & e2\|(err & e2) == c\|err && e2\|e2 && err\|unlikely(w(<+... err ...+>, ...))\)
    when != false \(unlikely(err == 0)\|unlikely(err == TDX_SUCCESS)\|err >= 0\|!w(<+... err ...+>, ...)\)
donate2@p(E2, A[n])

@twice_loop@
identifier donate = {tdh_mng_addcx, tdh_vp_addcx};
identifier arr = {tdcs_pages, tdcx_pages};
expression E, F, n;
constant k;
idexpression i;
position p;
@@
for (i = 0; i < n; i++) {
<+...
donate@p(E, \(F->arr[k]\|F.arr[k]\))
...+>
}

@twice_td exists@
identifier reclaim = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_control_page, tdx_reclaim_page};
idexpression err;
identifier c !~ "SUCCESS";
identifier w !~ "likely";
expression e2;
expression T, F, other;
position p;
@@
err = tdh_mng_create(T, ...)
... when != true \(unlikely(err)\|unlikely(err != e2)\|err == c\|err < 0\|err > 0\|err & e2\|(err & e2) == c\|err && e2\|e2 && err\|unlikely(w(<+... err ...+>, ...))\)
    when != false \(unlikely(err == 0)\|unlikely(err == TDX_SUCCESS)\|err >= 0\|!w(<+... err ...+>, ...)\)
    when != \(F.tdr_page\|F->tdr_page\) = other
    when != reclaim(...)
tdh_mng_create@p(T, ...)

@twice_vp exists@
identifier reclaim = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_control_page, tdx_reclaim_page};
idexpression err;
identifier c !~ "SUCCESS";
identifier w !~ "likely";
expression e2;
expression T, E, F, other;
position p;
@@
err = tdh_vp_create(E, T)
... when != true \(unlikely(err)\|unlikely(err != e2)\|err == c\|err < 0\|err > 0\|err & e2\|(err & e2) == c\|err && e2\|e2 && err\|unlikely(w(<+... err ...+>, ...))\)
    when != false \(unlikely(err == 0)\|unlikely(err == TDX_SUCCESS)\|err >= 0\|!w(<+... err ...+>, ...)\)
    when != \(F.tdvpr_page\|F->tdvpr_page\) = other
    when != reclaim(...)
tdh_vp_create@p(E, T)

@freed_first exists@
identifier free = {__free_page, __free_pages, folio_put, free_page,
	free_pages, free_unref_page, kfree, kvfree, put_page, tdx_free_page};
identifier use = {__tdx_reclaim_page, tdh_mem_sept_add, tdh_mng_addcx,
	tdh_phymem_page_reclaim, tdh_vp_addcx, tdx_reclaim_control_page,
	tdx_reclaim_page};
expression X : script:python() { scalar(X) };
expression list before, after;
expression other;
type T;
position p;
@@
free@p(\(X\|(T)X\))
... when != X = other
use(before, \(X\|virt_to_page(X)\), after)

@freed_first_same exists@
identifier free = {__free_page, __free_pages, folio_put, free_page,
	free_pages, free_unref_page, kfree, kvfree, put_page, tdx_free_page};
identifier use = {__tdx_reclaim_page, tdh_mem_sept_add, tdh_mng_addcx,
	tdh_phymem_page_reclaim, tdh_vp_addcx, tdx_reclaim_control_page,
	tdx_reclaim_page};
expression A, other;
idexpression i;
expression list before, after;
position p;
@@
free@p(A[i])
... when != A[i] = other
    when != \(i = other\|i++\|++i\|i--\|--i\|i += other\|i -= other\)
use(before, A[i], after)

@freed_td_first exists@
identifier free = {__free_page, __free_pages, folio_put, free_page,
	free_pages, free_unref_page, kfree, kvfree, put_page, tdx_free_page};
expression T, other;
position p;
@@
free@p(T.tdr_page)
... when != T.tdr_page = other
tdh_mng_create(&T, ...)

@freed_td_first_alias exists@
identifier free = {__free_page, __free_pages, folio_put, free_page,
	free_pages, free_unref_page, kfree, kvfree, put_page, tdx_free_page};
local idexpression x;
expression T, other;
position p;
@@
T.tdr_page = x
... when != x = other
free@p(x)
... when != T.tdr_page = other
tdh_mng_create(&T, ...)

@freed_td_first_ptr exists@
identifier free = {__free_page, __free_pages, folio_put, free_page,
	free_pages, free_unref_page, kfree, kvfree, put_page, tdx_free_page};
expression T, other;
position p;
@@
free@p(T->tdr_page)
... when != T->tdr_page = other
tdh_mng_create(T, ...)

@freed_td_first_ptr_alias exists@
identifier free = {__free_page, __free_pages, folio_put, free_page,
	free_pages, free_unref_page, kfree, kvfree, put_page, tdx_free_page};
local idexpression x;
expression T, other;
position p;
@@
T->tdr_page = x
... when != x = other
free@p(x)
... when != T->tdr_page = other
tdh_mng_create(T, ...)

@freed_vp_first exists@
identifier free = {__free_page, __free_pages, folio_put, free_page,
	free_pages, free_unref_page, kfree, kvfree, put_page, tdx_free_page};
expression T, E, other;
position p;
@@
free@p(T.tdvpr_page)
... when != T.tdvpr_page = other
tdh_vp_create(E, &T)

@freed_vp_first_alias exists@
identifier free = {__free_page, __free_pages, folio_put, free_page,
	free_pages, free_unref_page, kfree, kvfree, put_page, tdx_free_page};
local idexpression x;
expression T, E, other;
position p;
@@
T.tdvpr_page = x
... when != x = other
free@p(x)
... when != T.tdvpr_page = other
tdh_vp_create(E, &T)

@freed_vp_first_ptr exists@
identifier free = {__free_page, __free_pages, folio_put, free_page,
	free_pages, free_unref_page, kfree, kvfree, put_page, tdx_free_page};
expression T, E, other;
position p;
@@
free@p(T->tdvpr_page)
... when != T->tdvpr_page = other
tdh_vp_create(E, T)

@freed_vp_first_ptr_alias exists@
identifier free = {__free_page, __free_pages, folio_put, free_page,
	free_pages, free_unref_page, kfree, kvfree, put_page, tdx_free_page};
local idexpression x;
expression T, E, other;
position p;
@@
T->tdvpr_page = x
... when != x = other
free@p(x)
... when != T->tdvpr_page = other
tdh_vp_create(E, T)

// ---------------------------------------------------------------------------
// Reclaim that failed, or was not waited for.

@unreclaimed exists@
identifier tries = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_page};
identifier free = {__free_page, __free_pages, folio_put, free_page,
	free_pages, free_unref_page, kfree, kvfree, put_page, tdx_free_page};
identifier undo = {tdx_clear_paddr, tdx_clear_page, tdx_quirk_reset_paddr,
	tdx_quirk_reset_page, tdx_reset_paddr, tdx_reset_page};
idexpression err;
identifier c !~ "SUCCESS";
identifier w !~ "likely";
expression e2;
expression X, other;
position p;
@@
err = tries(X, ...)
... when != true \(unlikely(err == 0)\|unlikely(err == TDX_SUCCESS)\|err >= 0\|!w(<+... err ...+>, ...)\)
    when != false \(unlikely(err)\|unlikely(err != e2)\|err == c\|err < 0\|err > 0\|err & e2\|(err & e2) == c\|err && e2\|e2 && err\|unlikely(w(<+... err ...+>, ...))\)
    when != err = other
    when != X = other
(
free@p(<+... X ...+>, ...)
|
undo@p(<+... X ...+>, ...)
)

@assigned@
identifier tries = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_page};
expression r;
position q;
@@
r = tries@q(...)

@unreclaimed_if exists@
identifier tries = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_page};
identifier free = {__free_page, __free_pages, folio_put, free_page,
	free_pages, free_unref_page, kfree, kvfree, put_page, tdx_free_page};
identifier undo = {tdx_clear_paddr, tdx_clear_page, tdx_quirk_reset_paddr,
	tdx_quirk_reset_page, tdx_reset_paddr, tdx_reset_page};
identifier f;
expression X, Y, other;
position p, q != assigned.q;
@@
tries@q(X, ...)
... when != true \(!tries(X, ...)\|tries(X, ...) == 0\|!f(tries(X, ...))\)
    when != false \(tries(X, ...)\|tries(X, ...) != 0\|tries(X, ...) < 0\|Y || tries(X, ...)\|tries(X, ...) || Y\|f(tries(X, ...), ...)\)
    when != X = other
(
free@p(<+... X ...+>, ...)
|
undo@p(<+... X ...+>, ...)
)

@unreclaimed_spt exists@
identifier tries = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_page};
identifier free = {__free_page, __free_pages, folio_put, free_page,
	free_pages, free_unref_page, kfree, kvfree, put_page, tdx_free_page};
identifier undo = {tdx_clear_paddr, tdx_clear_page, tdx_quirk_reset_paddr,
	tdx_quirk_reset_page, tdx_reset_paddr, tdx_reset_page};
identifier f;
expression X, Y, other;
position p, q != assigned.q;
@@
tries@q(virt_to_page(X), ...)
... when != true \(!tries(virt_to_page(X), ...)\|tries(virt_to_page(X), ...) == 0\)
    when != false \(tries(virt_to_page(X), ...)\|Y || tries(virt_to_page(X), ...)\|tries(virt_to_page(X), ...) || Y\|f(tries(virt_to_page(X), ...), ...)\)
    when != X = other
(
free@p(<+... X ...+>, ...)
|
undo@p(<+... X ...+>, ...)
)

// tdx_reclaim_control_page() frees, or leaks.
@reclaimed_twice exists@
identifier use = {__free_page, __free_pages, __tdx_reclaim_page, free_page,
	free_pages, put_page, tdh_mem_sept_add, tdh_mng_addcx,
	tdh_phymem_page_reclaim, tdh_vp_addcx, tdx_free_page, tdx_quirk_reset_paddr,
	tdx_quirk_reset_page, tdx_reclaim_control_page, tdx_reclaim_page};
expression X : script:python() { scalar(X) };
expression list before;
expression other;
position p;
@@
tdx_reclaim_control_page(X)
... when != X = other
use@p(before, <+... X ...+>, ...)

@reclaimed_twice_same exists@
identifier use = {__free_page, __free_pages, __tdx_reclaim_page, free_page,
	free_pages, put_page, tdh_mem_sept_add, tdh_mng_addcx,
	tdh_phymem_page_reclaim, tdh_vp_addcx, tdx_free_page, tdx_quirk_reset_paddr,
	tdx_quirk_reset_page, tdx_reclaim_control_page, tdx_reclaim_page};
expression A, other;
idexpression i;
expression list before;
position p;
@@
tdx_reclaim_control_page(A[i])
... when != A[i] = other
    when != \(i = other\|i++\|++i\|i--\|--i\|i += other\|i -= other\)
use@p(before, <+... A[i] ...+>, ...)

@reclaimed_again exists@
identifier tries = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_page};
identifier again = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_control_page, tdx_reclaim_page};
identifier donate = {tdh_mng_addcx, tdh_vp_addcx};
idexpression err;
identifier c !~ "SUCCESS";
identifier w !~ "likely";
expression e2;
expression X : script:python() { scalar(X) };
expression E, other;
position p;
@@
err = tries(X, ...)
... when != true \(unlikely(err)\|unlikely(err != e2)\|err == c\|err < 0\|err > 0\|err & e2\|(err & e2) == c\|err && e2\|e2 && err\|unlikely(w(<+... err ...+>, ...))\)
    when != false \(unlikely(err == 0)\|unlikely(err == TDX_SUCCESS)\|err >= 0\|!w(<+... err ...+>, ...)\)
    when != X = other
    when != donate(E, X)
again@p(X, ...)

@reclaimed_unseen exists@
identifier tries = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_page};
identifier again = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_control_page, tdx_reclaim_page};
identifier donate = {tdh_mng_addcx, tdh_vp_addcx};
expression X : script:python() { scalar(X) };
expression E, other;
position p;
@@
tries(X, ...);
... when != X = other
    when != donate(E, X)
again@p(X, ...)

@reclaimed_again_if exists@
identifier tries = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_page};
identifier again = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_control_page, tdx_reclaim_page};
identifier f;
expression X : script:python() { scalar(X) };
expression other, Y;
position p;
@@
if (\(tries(X, ...)\|Y || tries(X, ...)\|tries(X, ...) || Y\|tries(X, ...) != 0\|f(<+... tries(X, ...) ...+>, ...)\)) {
... when any
\(return ...;\|goto f;\|break;\|continue;\)
}
... when != X = other
again@p(X, ...)

// ---------------------------------------------------------------------------
// Reset, or freed, without any reclaim.

@reset_early exists@
identifier fn : script:python() { not re.match("^tdx_(quirk_reset|clear|reset)_", fn) };
identifier undo = {tdx_clear_paddr, tdx_clear_page, tdx_quirk_reset_paddr,
	tdx_quirk_reset_page, tdx_reset_paddr, tdx_reset_page};
identifier reclaim = {__tdx_reclaim_page, tdh_mem_page_remove,
	tdh_phymem_page_reclaim, tdh_phymem_page_wbinvd_hkid,
	tdx_reclaim_control_page, tdx_reclaim_page};
identifier macro;
expression X;
position p;
@@
fn(...)
{
... when != reclaim(...)
    when != macro(reclaim, ...)
(
undo@p(\(page_to_phys(X)\|tdx_page_to_phys(X)\|PFN_PHYS(page_to_pfn(X))\|tdx_tdr_pa(X)\|X->tdvpr_pa\|X.tdvpr_pa\), ...)
|
undo@p(X)
)
... when any
}

// A function that neither makes the page nor reclaims it cannot know that it
// may be freed, unless it is the error path of one that makes it.
@freed_blind exists@
identifier fn;
identifier alloc =~ "alloc";
identifier free = {__free_page, __free_pages, folio_put, free_page,
	free_pages, free_unref_page, kfree, kvfree, put_page, tdx_free_page};
identifier reclaim = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_control_page, tdx_reclaim_page};
identifier fw = {tdr_page, tdvpr_page};
identifier arr = {tdcs_pages, tdcx_pages};
expression E, i;
position p;
@@
fn(...)
{
... when != alloc(...)
    when != \(reclaim(E->fw, ...)\|reclaim(E.fw, ...)\|reclaim(E->arr[i], ...)\|reclaim(E.arr[i], ...)\)
free@p(\(E->fw\|E.fw\|E->arr[i]\|E.arr[i]\), ...)
... when any
}

@freed_blind_alias exists@
identifier fn;
identifier alloc =~ "alloc";
identifier free = {__free_page, __free_pages, folio_put, free_page,
	free_pages, free_unref_page, kfree, kvfree, put_page, tdx_free_page};
identifier reclaim = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_control_page, tdx_reclaim_page};
identifier fw = {tdr_page, tdvpr_page};
identifier arr = {tdcs_pages, tdcx_pages};
local idexpression x;
expression E, i, other;
position p;
@@
fn(...)
{
... when != alloc(...)
    when != reclaim(...)
x = \(E->fw\|E.fw\|E->arr[i]\|E.arr[i]\)
... when != x = other
    when != alloc(...)
    when != reclaim(...)
free@p(x, ...)
... when any
}

@made exists@
identifier freed_blind.fn;
identifier alloc =~ "alloc";
identifier donate = {tdh_mng_addcx, tdh_mng_create, tdh_vp_addcx,
	tdh_vp_create};
position q;
@@
alloc(...)
... when != donate(...)
fn@q(...)

@made_alias exists@
identifier freed_blind_alias.fn;
identifier alloc =~ "alloc";
identifier donate = {tdh_mng_addcx, tdh_mng_create, tdh_vp_addcx,
	tdh_vp_create};
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
fn << freed_blind_alias.fn;
q << made_alias.q;
@@
makers.add(fn)

@script:python depends on report@
p << freed_blind.p;
fn << freed_blind.fn;
@@
if fn not in makers:
    tell(p, "control page is freed without having been reclaimed")

@script:python depends on report@
p << freed_blind_alias.p;
fn << freed_blind_alias.fn;
@@
if fn not in makers:
    tell(p, "control page is freed without having been reclaimed")

@script:python depends on org@
p << freed_blind.p;
fn << freed_blind.fn;
@@
if fn not in makers:
    tell_org(p, "control page is freed without having been reclaimed")

@script:python depends on context@
p << freed_blind.p;
fn << freed_blind.fn;
@@
if fn not in makers:
    note(p)

@script:python depends on org@
p << freed_blind_alias.p;
fn << freed_blind_alias.fn;
@@
if fn not in makers:
    tell_org(p, "control page is freed without having been reclaimed")

@script:python depends on context@
p << freed_blind_alias.p;
fn << freed_blind_alias.fn;
@@
if fn not in makers:
    note(p)

// Where S-EPT pages are reclaimed at all, none is freed without it.
@reclaimer@
identifier reclaim = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_page};
@@
reclaim(...)

@freed_spt depends on reclaimer exists@
identifier fn;
identifier free = {__free_page, __free_pages, folio_put, free_page,
	free_pages, free_unref_page, kfree, kvfree, put_page, tdx_free_page};
identifier reclaim = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_control_page, tdx_reclaim_page};
identifier alloc =~ "alloc";
expression E;
type T;
position p;
@@
fn(...)
{
... when != alloc(...)
    when != reclaim(<+... E->external_spt ...+>, ...)
free@p(\((T)E->external_spt\|virt_to_page(E->external_spt)\|tdx_page_to_page(E->external_spt)\), ...)
... when any
}

// A function that says that it reclaims.
@freed_param exists@
identifier fn =~ "reclaim";
identifier free = {__free_page, __free_pages, folio_put, free_page,
	free_pages, free_unref_page, kfree, kvfree, put_page, tdx_free_page};
identifier reclaim = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_control_page, tdx_reclaim_page};
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

@wrong_free@
identifier free = {kfree, kfree_sensitive, kvfree, vfree};
identifier fw = {tdr_page, tdvpr_page};
identifier arr = {tdcs_pages, tdcx_pages};
typedef tdx_page_t;
tdx_page_t tp;
expression E;
type T;
position p;
@@
free@p((T)\(E->fw\|E.fw\|E->arr[...]\|E.arr[...]\|tp\))

// The page allocator got it already.
@freed_again exists@
identifier free = {__free_page, free_page, tdx_free_page};
identifier free2 = {__free_page, free_page, tdx_free_page};
expression X : script:python() { scalar(X) };
expression other;
type T;
position p, q;
@@
free@q(\(X\|(T)X\), ...)
... when != X = other
free2@p(\(X\|(T)X\), ...)

@freed_again_same exists@
identifier free = {__free_page, free_page, tdx_free_page};
identifier free2 = {__free_page, free_page, tdx_free_page};
expression A, other;
idexpression i;
position p, q;
@@
free@q(A[i], ...)
... when != A[i] = other
    when != \(i = other\|i++\|++i\|i--\|--i\|i += other\|i -= other\)
free2@p(A[i], ...)

// A function that says that it reclaims the page it is given, and does not ask
// the TDX module, or not for an answer.
@empty@
identifier fn : script:python() { "reclaim" in fn and not fn.startswith("tdh_") };
identifier reclaim = {__tdx_reclaim_page, tdh_phymem_page_reclaim,
	tdx_reclaim_control_page, tdx_reclaim_page};
identifier x;
type T : script:python() { page(T) };
position p;
@@
fn@p(T x, ...)
{
... when != reclaim(...)
}

@deaf@
position p;
@@
tdh_phymem_page_reclaim@p(...);

// ---------------------------------------------------------------------------
// The arrays of pages.

@array_leak exists@
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
... when any
}

@array_early exists@
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

@script:python depends on report@
p << freed.p;
@@
tell(p, "page is freed while the TDX module owns it: donated, and not reclaimed")

@script:python depends on org@
p << freed.p;
@@
tell_org(p, "page is freed while the TDX module owns it: donated, and not reclaimed")

@script:python depends on context@
p << freed.p;
@@
note(p)

@script:python depends on report@
p << freed_if.p;
@@
tell(p, "page is freed while the TDX module owns it: donated, and not reclaimed")

@script:python depends on org@
p << freed_if.p;
@@
tell_org(p, "page is freed while the TDX module owns it: donated, and not reclaimed")

@script:python depends on context@
p << freed_if.p;
@@
note(p)

@script:python depends on report@
p << twice_if.p;
@@
tell(p, "page is donated twice")

@script:python depends on org@
p << twice_if.p;
@@
tell_org(p, "page is donated twice")

@script:python depends on context@
p << twice_if.p;
@@
note(p)

@script:python depends on report@
p << freed_td.p;
@@
tell(p, "TDR page is freed while the TDX module owns it: TDH.MNG.CREATE succeeded, and it was not reclaimed")

@script:python depends on org@
p << freed_td.p;
@@
tell_org(p, "TDR page is freed while the TDX module owns it: TDH.MNG.CREATE succeeded, and it was not reclaimed")

@script:python depends on context@
p << freed_td.p;
@@
note(p)

@script:python depends on report@
p << freed_td_alias.p;
@@
tell(p, "TDR page is freed while the TDX module owns it: TDH.MNG.CREATE succeeded, and it was not reclaimed")

@script:python depends on org@
p << freed_td_alias.p;
@@
tell_org(p, "TDR page is freed while the TDX module owns it: TDH.MNG.CREATE succeeded, and it was not reclaimed")

@script:python depends on context@
p << freed_td_alias.p;
@@
note(p)

@script:python depends on report@
p << freed_vp.p;
@@
tell(p, "TDVPR page is freed while the TDX module owns it: TDH.VP.CREATE succeeded, and it was not reclaimed")

@script:python depends on org@
p << freed_vp.p;
@@
tell_org(p, "TDVPR page is freed while the TDX module owns it: TDH.VP.CREATE succeeded, and it was not reclaimed")

@script:python depends on context@
p << freed_vp.p;
@@
note(p)

@script:python depends on report@
p << freed_vp_alias.p;
@@
tell(p, "TDVPR page is freed while the TDX module owns it: TDH.VP.CREATE succeeded, and it was not reclaimed")

@script:python depends on org@
p << freed_vp_alias.p;
@@
tell_org(p, "TDVPR page is freed while the TDX module owns it: TDH.VP.CREATE succeeded, and it was not reclaimed")

@script:python depends on context@
p << freed_vp_alias.p;
@@
note(p)

@script:python depends on report@
p << freed_same.p;
@@
tell(p, "page is freed while the TDX module owns it: donated, and not reclaimed")

@script:python depends on org@
p << freed_same.p;
@@
tell_org(p, "page is freed while the TDX module owns it: donated, and not reclaimed")

@script:python depends on context@
p << freed_same.p;
@@
note(p)

@script:python depends on report@
p << freed_all.p;
@@
tell(p, "pages that were already donated are freed as well: the loop must start at the one that failed")

@script:python depends on org@
p << freed_all.p;
@@
tell_org(p, "pages that were already donated are freed as well: the loop must start at the one that failed")

@script:python depends on context@
p << freed_all.p;
@@
note(p)

@script:python depends on report@
p << twice.p;
q << twice.q;
@@
# In a loop: tried again.
if at(p) != at(q):
    tell(p, "page is donated twice")

@script:python depends on org@
p << twice.p;
q << twice.q;
@@
# In a loop: tried again.
if at(p) != at(q):
    tell_org(p, "page is donated twice")

@script:python depends on context@
p << twice.p;
q << twice.q;
@@
# In a loop: tried again.
if at(p) != at(q):
    note(p)

@script:python depends on report@
p << twice_same.p;
@@
tell(p, "page is donated twice")

@script:python depends on org@
p << twice_same.p;
@@
tell_org(p, "page is donated twice")

@script:python depends on context@
p << twice_same.p;
@@
note(p)

@script:python depends on report@
p << twice_const.p;
@@
tell(p, "page is donated twice")

@script:python depends on org@
p << twice_const.p;
@@
tell_org(p, "page is donated twice")

@script:python depends on context@
p << twice_const.p;
@@
note(p)

@script:python depends on report@
p << twice_loop.p;
@@
tell(p, "the same page is donated in each round of the loop")

@script:python depends on org@
p << twice_loop.p;
@@
tell_org(p, "the same page is donated in each round of the loop")

@script:python depends on context@
p << twice_loop.p;
@@
note(p)

@script:python depends on report@
p << twice_td.p;
@@
tell(p, "TD is created twice with the same page")

@script:python depends on org@
p << twice_td.p;
@@
tell_org(p, "TD is created twice with the same page")

@script:python depends on context@
p << twice_td.p;
@@
note(p)

@script:python depends on report@
p << twice_vp.p;
@@
tell(p, "vCPU is created twice with the same page")

@script:python depends on org@
p << twice_vp.p;
@@
tell_org(p, "vCPU is created twice with the same page")

@script:python depends on context@
p << twice_vp.p;
@@
note(p)

@script:python depends on report@
p << freed_first.p;
@@
tell(p, "page is freed before it is donated or reclaimed")

@script:python depends on org@
p << freed_first.p;
@@
tell_org(p, "page is freed before it is donated or reclaimed")

@script:python depends on context@
p << freed_first.p;
@@
note(p)

@script:python depends on report@
p << freed_first_same.p;
@@
tell(p, "page is freed before it is donated or reclaimed")

@script:python depends on org@
p << freed_first_same.p;
@@
tell_org(p, "page is freed before it is donated or reclaimed")

@script:python depends on context@
p << freed_first_same.p;
@@
note(p)

@script:python depends on report@
p << freed_td_first.p;
@@
tell(p, "TDR page is freed before it is donated")

@script:python depends on org@
p << freed_td_first.p;
@@
tell_org(p, "TDR page is freed before it is donated")

@script:python depends on context@
p << freed_td_first.p;
@@
note(p)

@script:python depends on report@
p << freed_td_first_alias.p;
@@
tell(p, "TDR page is freed before it is donated")

@script:python depends on org@
p << freed_td_first_alias.p;
@@
tell_org(p, "TDR page is freed before it is donated")

@script:python depends on context@
p << freed_td_first_alias.p;
@@
note(p)

@script:python depends on report@
p << freed_td_first_ptr.p;
@@
tell(p, "TDR page is freed before it is donated")

@script:python depends on org@
p << freed_td_first_ptr.p;
@@
tell_org(p, "TDR page is freed before it is donated")

@script:python depends on context@
p << freed_td_first_ptr.p;
@@
note(p)

@script:python depends on report@
p << freed_td_first_ptr_alias.p;
@@
tell(p, "TDR page is freed before it is donated")

@script:python depends on org@
p << freed_td_first_ptr_alias.p;
@@
tell_org(p, "TDR page is freed before it is donated")

@script:python depends on context@
p << freed_td_first_ptr_alias.p;
@@
note(p)

@script:python depends on report@
p << freed_vp_first.p;
@@
tell(p, "TDVPR page is freed before it is donated")

@script:python depends on org@
p << freed_vp_first.p;
@@
tell_org(p, "TDVPR page is freed before it is donated")

@script:python depends on context@
p << freed_vp_first.p;
@@
note(p)

@script:python depends on report@
p << freed_vp_first_alias.p;
@@
tell(p, "TDVPR page is freed before it is donated")

@script:python depends on org@
p << freed_vp_first_alias.p;
@@
tell_org(p, "TDVPR page is freed before it is donated")

@script:python depends on context@
p << freed_vp_first_alias.p;
@@
note(p)

@script:python depends on report@
p << freed_vp_first_ptr.p;
@@
tell(p, "TDVPR page is freed before it is donated")

@script:python depends on org@
p << freed_vp_first_ptr.p;
@@
tell_org(p, "TDVPR page is freed before it is donated")

@script:python depends on context@
p << freed_vp_first_ptr.p;
@@
note(p)

@script:python depends on report@
p << freed_vp_first_ptr_alias.p;
@@
tell(p, "TDVPR page is freed before it is donated")

@script:python depends on org@
p << freed_vp_first_ptr_alias.p;
@@
tell_org(p, "TDVPR page is freed before it is donated")

@script:python depends on context@
p << freed_vp_first_ptr_alias.p;
@@
note(p)

@script:python depends on report@
p << unreclaimed.p;
@@
tell(p, "page is freed or reset although its reclaim may have failed")

@script:python depends on org@
p << unreclaimed.p;
@@
tell_org(p, "page is freed or reset although its reclaim may have failed")

@script:python depends on context@
p << unreclaimed.p;
@@
note(p)

@script:python depends on report@
p << unreclaimed_if.p;
@@
tell(p, "page is freed or reset although its reclaim may have failed")

@script:python depends on org@
p << unreclaimed_if.p;
@@
tell_org(p, "page is freed or reset although its reclaim may have failed")

@script:python depends on context@
p << unreclaimed_if.p;
@@
note(p)

@script:python depends on report@
p << unreclaimed_spt.p;
@@
tell(p, "S-EPT page is freed or reset although its reclaim may have failed")

@script:python depends on org@
p << unreclaimed_spt.p;
@@
tell_org(p, "S-EPT page is freed or reset although its reclaim may have failed")

@script:python depends on context@
p << unreclaimed_spt.p;
@@
note(p)

@script:python depends on report@
p << reclaimed_twice.p;
@@
tell(p, "page was already handed to tdx_reclaim_control_page(), which freed or leaked it")

@script:python depends on org@
p << reclaimed_twice.p;
@@
tell_org(p, "page was already handed to tdx_reclaim_control_page(), which freed or leaked it")

@script:python depends on context@
p << reclaimed_twice.p;
@@
note(p)

@script:python depends on report@
p << reclaimed_twice_same.p;
@@
tell(p, "page was already handed to tdx_reclaim_control_page(), which freed or leaked it")

@script:python depends on org@
p << reclaimed_twice_same.p;
@@
tell_org(p, "page was already handed to tdx_reclaim_control_page(), which freed or leaked it")

@script:python depends on context@
p << reclaimed_twice_same.p;
@@
note(p)

@script:python depends on report@
p << reclaimed_again.p;
@@
tell(p, "page is reclaimed twice")

@script:python depends on org@
p << reclaimed_again.p;
@@
tell_org(p, "page is reclaimed twice")

@script:python depends on context@
p << reclaimed_again.p;
@@
note(p)

@script:python depends on report@
p << reclaimed_unseen.p;
@@
tell(p, "page is reclaimed twice")

@script:python depends on org@
p << reclaimed_unseen.p;
@@
tell_org(p, "page is reclaimed twice")

@script:python depends on context@
p << reclaimed_unseen.p;
@@
note(p)

@script:python depends on report@
p << reclaimed_again_if.p;
@@
tell(p, "page is reclaimed twice")

@script:python depends on org@
p << reclaimed_again_if.p;
@@
tell_org(p, "page is reclaimed twice")

@script:python depends on context@
p << reclaimed_again_if.p;
@@
note(p)

@script:python depends on report@
p << reset_early.p;
@@
tell(p, "page is reset before TDH.PHYMEM.PAGE.RECLAIM gave it back, or was never donated")

@script:python depends on org@
p << reset_early.p;
@@
tell_org(p, "page is reset before TDH.PHYMEM.PAGE.RECLAIM gave it back, or was never donated")

@script:python depends on context@
p << reset_early.p;
@@
note(p)

@script:python depends on report@
p << freed_spt.p;
@@
tell(p, "S-EPT page is freed without having been reclaimed")

@script:python depends on org@
p << freed_spt.p;
@@
tell_org(p, "S-EPT page is freed without having been reclaimed")

@script:python depends on context@
p << freed_spt.p;
@@
note(p)

@script:python depends on report@
p << freed_param.p;
@@
tell(p, "page is freed without having been reclaimed")

@script:python depends on org@
p << freed_param.p;
@@
tell_org(p, "page is freed without having been reclaimed")

@script:python depends on context@
p << freed_param.p;
@@
note(p)

@script:python depends on report@
p << wrong_free.p;
@@
tell(p, "a page is not kmalloc() memory: __free_page(), or tdx_free_page(), after it was reclaimed")

@script:python depends on org@
p << wrong_free.p;
@@
tell_org(p, "a page is not kmalloc() memory: __free_page(), or tdx_free_page(), after it was reclaimed")

@script:python depends on context@
p << wrong_free.p;
@@
note(p)

@script:python depends on report@
p << array_leak.p;
@@
tell(p, "array of pages is forgotten, not freed")

@script:python depends on org@
p << array_leak.p;
@@
tell_org(p, "array of pages is forgotten, not freed")

@script:python depends on context@
p << array_leak.p;
@@
note(p)

@script:python depends on report@
p << array_early.p;
@@
tell(p, "array of pages is freed before the pages in it")

@script:python depends on org@
p << array_early.p;
@@
tell_org(p, "array of pages is freed before the pages in it")

@script:python depends on context@
p << array_early.p;
@@
note(p)

@script:python depends on report@
p << freed_alias.p;
@@
tell(p, "page is freed while the TDX module owns it: donated, and not reclaimed")

@script:python depends on org@
p << freed_alias.p;
@@
tell_org(p, "page is freed while the TDX module owns it: donated, and not reclaimed")

@script:python depends on context@
p << freed_alias.p;
@@
note(p)

@script:python depends on report@
p << freed_name.p;
@@
tell(p, "page is freed while the TDX module owns it: donated, and not reclaimed")

@script:python depends on org@
p << freed_name.p;
@@
tell_org(p, "page is freed while the TDX module owns it: donated, and not reclaimed")

@script:python depends on context@
p << freed_name.p;
@@
note(p)

@script:python depends on report@
p << freed_helped.p;
@@
tell(p, "page is freed while the TDX module owns it: donated, and not reclaimed")

@script:python depends on org@
p << freed_helped.p;
@@
tell_org(p, "page is freed while the TDX module owns it: donated, and not reclaimed")

@script:python depends on context@
p << freed_helped.p;
@@
note(p)

@script:python depends on report@
p << freed_given.p;
@@
tell(p, "page is freed while the TDX module owns it: donated, and not reclaimed")

@script:python depends on org@
p << freed_given.p;
@@
tell_org(p, "page is freed while the TDX module owns it: donated, and not reclaimed")

@script:python depends on context@
p << freed_given.p;
@@
note(p)

@script:python depends on report@
p << freed_td_if.p;
@@
tell(p, "page is freed while the TDX module owns it: donated, and not reclaimed")

@script:python depends on org@
p << freed_td_if.p;
@@
tell_org(p, "page is freed while the TDX module owns it: donated, and not reclaimed")

@script:python depends on context@
p << freed_td_if.p;
@@
note(p)

@script:python depends on report@
p << freed_vp_if.p;
@@
tell(p, "page is freed while the TDX module owns it: donated, and not reclaimed")

@script:python depends on org@
p << freed_vp_if.p;
@@
tell_org(p, "page is freed while the TDX module owns it: donated, and not reclaimed")

@script:python depends on context@
p << freed_vp_if.p;
@@
note(p)

@script:python depends on report@
p << freed_later.p;
X << freed_later.X;
result << freed_later.result;
@@
if not again(result, X):
    tell(p, "page is freed while the TDX module owns it: donated, and not reclaimed")

@script:python depends on org@
p << freed_later.p;
X << freed_later.X;
result << freed_later.result;
@@
if not again(result, X):
    tell_org(p, "page is freed while the TDX module owns it: donated, and not reclaimed")

@script:python depends on context@
p << freed_later.p;
X << freed_later.X;
result << freed_later.result;
@@
if not again(result, X):
    note(p)

@script:python depends on report@
p << freed_again.p;
q << freed_again.q;
@@
if at(p) != at(q):
    tell(p, "page is freed twice")

@script:python depends on org@
p << freed_again.p;
q << freed_again.q;
@@
if at(p) != at(q):
    tell_org(p, "page is freed twice")

@script:python depends on context@
p << freed_again.p;
q << freed_again.q;
@@
if at(p) != at(q):
    note(p)

@script:python depends on report@
p << freed_again_same.p;
q << freed_again_same.q;
@@
if at(p) != at(q):
    tell(p, "page is freed twice")

@script:python depends on org@
p << freed_again_same.p;
q << freed_again_same.q;
@@
if at(p) != at(q):
    tell_org(p, "page is freed twice")

@script:python depends on context@
p << freed_again_same.p;
q << freed_again_same.q;
@@
if at(p) != at(q):
    note(p)

@script:python depends on report@
p << empty.p;
@@
tell(p, "nothing here reclaims the page: TDH.PHYMEM.PAGE.RECLAIM is not called")

@script:python depends on org@
p << empty.p;
@@
tell_org(p, "nothing here reclaims the page: TDH.PHYMEM.PAGE.RECLAIM is not called")

@script:python depends on context@
p << empty.p;
@@
note(p)

@script:python depends on report@
p << deaf.p;
@@
tell(p, "page may not have been reclaimed: the result of TDH.PHYMEM.PAGE.RECLAIM is ignored")

@script:python depends on org@
p << deaf.p;
@@
tell_org(p, "page may not have been reclaimed: the result of TDH.PHYMEM.PAGE.RECLAIM is ignored")

@script:python depends on context@
p << deaf.p;
@@
note(p)

@depends on context@
expression e;
position p : script:python() { noted(p) };
@@
* e@p
