# SPDX-License-Identifier: GPL-2.0-only
"""What is done to a handle: the misuses, each with the rule that must name it, and the legal uses.

{e} is the handle's expression, {l} the same where it has to be an object, {f}
the full expression that the handle stands in, with {m} where the handle was.
"""

from dataclasses import dataclass

DEREF, ARITH, IMPLICIT, CAST = (f"firmware-{r}" for r in ("deref", "arith", "implicit", "cast"))
TOUCH = "firmware-touch"


@dataclass(frozen=True)
class Operator:
    name: str
    rule: str           # empty: legal, nobody may say anything
    text: str

    @property
    def needs_object(self) -> bool:
        return "{l}" in self.text

    @property
    def in_place(self) -> bool:
        return "{f:" in self.text


def table(rule: str, rows: str) -> list[Operator]:
    """A line an operator: its name, two blanks or more, its text."""
    split = (row.strip().split(None, 1) for row in rows.strip().splitlines())
    return [Operator(name, rule, text) for name, text in split]


DEREFS = table(DEREF, """
read               if (*{e}) ;
read-index         if ({e}[1]) ;
read-index-reverse if (1[{e}]) ;
read-index-zero    if ({e}[0]) ;
read-once          (void)READ_ONCE(*{e});
read-member        if ({e}->entry) ;
read-star-member   if ((*{e}).entry) ;
read-element       if ({e}->entries[3]) ;
read-bits          if ({e}->low) ;
read-negated       if (!*{e}) ;
read-condition     while (*{e} > 1) break;
read-in-call       pr_debug("%llx\\n", *{e});
read-in-sizeof-not if (sizeof(int) && *{e}) ;
write              *{e} = 0;
write-index        {e}[511] = 1;
write-or           *{e} |= 1;
write-increment    (*{e})++;
write-decrement    --*{e};
write-once         WRITE_ONCE(*{e}, 0);
write-member       {e}->entry = 0;
write-element      {e}->entries[0] = 1;
write-bits         {e}->low = 1;
copy-page          *{e} = *{e};
copy-literal       *{e} = (typeof(*{e})){ };
asm-input          asm volatile("" : : "m"(*{e}));
asm-output         asm volatile("" : "=m"(*{e}));
asm-in-out         asm volatile("" : "+m"(*{e}));
asm-member         asm volatile("" : : "m"({e}->entry));
atomic-load        (void)__atomic_load_n({e}, __ATOMIC_RELAXED);
atomic-store       __atomic_store_n({e}, 0, __ATOMIC_RELAXED);
atomic-add-page    __atomic_fetch_add({e}, 1, __ATOMIC_RELAXED);
atomic-exchange    __atomic_exchange_n({e}, 0, __ATOMIC_RELAXED);
sync-add           __sync_fetch_and_add({e}, 1);
sync-swap          __sync_bool_compare_and_swap({e}, 0, 1);
""")

ARITHS = table(ARITH, """
plus-one           (void)({e} + 1);
one-plus           (void)(1 + {e});
plus-zero          (void)({e} + 0);
plus-page          (void)({e} + PAGE_SIZE);
minus-one          (void)({e} - 1);
difference         if ({e} - {e}) ;
take-plus          { tdx_page_t m = {e} + 1; (void)m; }
address-index      (void)&{e}[1];
address-index-zero (void)&{e}[0];
address-member     (void)&{e}->entry;
address-star       (void)&(*{e}).entry;
address-array      (void)&{e}->entries[2];
decay              (void)(0 + {e}->entries);
less               if ({e} < {e}) ;
less-equal         if ({e} <= {e}) ;
greater            if ({e} > (tdx_page_t)NULL) ;
greater-null       if ({e} > NULL) ;
greater-equal      if ({e} >= {e}) ;
post-increment     {l}++;
pre-increment      ++{l};
post-decrement     {l}--;
pre-decrement      --{l};
add-assign         {l} += 1;
subtract-assign    {l} -= PAGE_SIZE;
atomic-add-handle  __atomic_fetch_add(&{l}, 1, __ATOMIC_RELAXED);
in-place-plus      {f:({e} + 1)}
in-place-address   {f:&{e}[1]}
in-place-minus     {f:({e} - 1)}
""")

IMPLICITS = table(IMPLICIT, """
to-void            { void *m = {e}; (void)m; }
to-const-void      { const void *m = {e}; (void)m; }
to-char            { char *m = {e}; (void)m; }
to-u64             { u64 m = {e}; (void)m; }
to-unsigned-long   { unsigned long m = {e}; (void)m; }
to-phys            { phys_addr_t m; m = {e}; (void)m; }
to-page            { struct page *m = {e}; (void)m; }
to-u64-pointer     { u64 *m = {e}; (void)m; }
to-other-kind      { struct page __firmware *m = {e}; (void)m; }
to-void-assigned   { void *m; m = {e}; (void)m; }
to-void-static     { static void *m; m = {e}; (void)m; }
to-data            { struct { void *data; } m; m.data = {e}; (void)m; }
to-data-init       { struct { int n; void *data; } m = { .data = {e} }; (void)m; }
to-data-literal    (void)(struct { void *data; }){ {e} };
to-array           { void *m[] = { NULL, {e} }; (void)m; }
to-operand         { struct tdx_module_args m = { .rcx = {e} }; (void)m; }
to-comma           { void *m = (0, {e}); (void)m; }
to-block           { void *m = ({ {e}; }); (void)m; }
to-arm             (void)(current ? {e} : (void *)current);
to-elvis           (void)({e} ?: (void *)current);
compare-void       if ({e} == (void *)current) ;
compare-page       if ({e} == virt_to_page(current)) ;
compare-plain      if ((u64 *)current != {e}) ;
compare-one        if ({e} == 1) ;
compare-address    if ({e} != PAGE_SIZE) ;
compare-variable   { unsigned long m = 0; if ({e} == m) ; }
memcpy-from        { char m[8]; memcpy(m, {e}, sizeof(m)); }
memcpy-to          { char m[8]; memcpy({e}, m, sizeof(m)); }
memset             memset({e}, 0, PAGE_SIZE);
memmove            memmove({e}, {e}, 8);
memcmp             if (memcmp({e}, "", 1)) ;
kfree              kfree({e});
kvfree             kvfree({e});
vfree              vfree({e});
free-page          free_page({e});
free-pages         free_pages({e}, 0);
__free-page        __free_page({e});
put-page           put_page({e});
page-address       (void)page_address({e});
page-to-phys       (void)page_to_phys({e});
kmap               (void)kmap_local_page({e});
clear-highpage     clear_highpage({e});
clear-page         clear_page({e});
clflush            clflush_cache_range({e}, PAGE_SIZE);
prefetch           prefetch({e});
virt-to-phys       (void)virt_to_phys({e});
phys-to-virt       (void)phys_to_virt({e});
phys-to-handle     (void)tdx_phys_to_page({e});
memchr-inv         (void)memchr_inv({e}, 0, PAGE_SIZE);
hex-dump           print_hex_dump_bytes("", DUMP_PREFIX_NONE, {e}, 64);
printk-pointer     printk("%p\\n", {e});
printk-hashed      pr_err("%px\\n", {e});
printk-number      pr_info("%llx\\n", {e});
printk-second      printk("%d %p\\n", 1, {e});
snprintf           { char m[8]; snprintf(m, sizeof(m), "%p", {e}); }
panic              panic("%p", {e});
asm-value          asm volatile("" : : "r"({e}));
asm-value-fixed    asm volatile("" : : "a"({e}));
asm-value-out      asm volatile("" : "+r"({l}));
err-ptr            (void)ERR_PTR({e});
set-bit            set_bit(0, {e});
gain-void          {l} = (void *)current;
gain-number        {l} = PAGE_SIZE;
gain-page          {l} = alloc_page(GFP_KERNEL);
gain-free-page     {l} = get_zeroed_page(GFP_KERNEL);
gain-alloc         {l} = kzalloc(PAGE_SIZE, GFP_KERNEL);
gain-phys          {l} = page_to_phys(virt_to_page(current));
gain-virt          {l} = page_address(virt_to_page(current));
pass-void          tdx_free_page((void *)current);
pass-number        tdx_free_page(PAGE_SIZE);
pass-physical      (void)tdx_page_to_phys(page_to_phys(virt_to_page(current)));
in-place-void      {f:((void *)(unsigned long)(__force u64){e})}
in-place-elvis     {f:({e} ?: (void *)current)}
in-place-local     {f:({ void *m = {e}; m; })}
in-place-number    {f:(__force u64){e}}
in-place-constant  {f:1UL}
return             return {e};
""")

CASTS = table(CAST, """
cast-u64           (void)(u64){e};
cast-ulong         (void)(unsigned long){e};
cast-uintptr       (void)(uintptr_t){e};
cast-long          (void)(long){e};
cast-phys          { phys_addr_t m = (phys_addr_t){e}; (void)m; }
cast-void          (void)(void *){e};
cast-page          (void)(struct page *){e};
cast-u64-pointer   if (*(u64 *){e}) ;
cast-char          (void)(const char *){e};
cast-other-u64     (void)(u64 __firmware *){e};
cast-other-page    (void)(struct page __firmware *){e};
cast-one-down      (void)(void **)&{l};
cast-read-down     if (*(u64 *)&{l}) ;
cast-page-down     (void)(struct page **)&{l};
cast-twice         (void)(u64)(void *){e};
cast-late-force    (void)(__force u64)(void *){e};
cast-after-force   (void)(tdx_page_t)(__force u64){e};
cast-add           (void)((u64){e} + PAGE_SIZE);
cast-compare       if ((u64){e} == 1) ;
cast-mask          if ((unsigned long){e} & ~PAGE_MASK) ;
cast-printk        pr_debug("%lx\\n", (unsigned long){e});
cast-free          free_page((unsigned long){e});
cast-free-struct   __free_page(virt_to_page((void *){e}));
cast-kfree         kfree((void *){e});
cast-asm           asm volatile("" : : "r"((u64){e}));
cast-operand       { struct tdx_module_args m = { .rcx = (u64){e} }; (void)m; }
cast-callback      { void (*m)(void *) = NULL; if (m) m((void *){e}); }
cast-bit           set_bit(0, (unsigned long *){e});
cast-from-void     {l} = (tdx_page_t)(void *)current;
cast-from-number   {l} = (tdx_page_t)PAGE_SIZE;
cast-from-page     {l} = (tdx_page_t)virt_to_page(current);
cast-from-virt     {l} = (tdx_page_t)page_address(virt_to_page(current));
cast-from-phys     {l} = (tdx_page_t)page_to_phys(virt_to_page(current));
cast-pass          tdx_free_page((tdx_page_t)current);
virt-to-page       (void)virt_to_page({e});
pa                 (void)__pa({e});
va                 (void)__va({e});
in-place-cast      {f:(void *){e}}
in-place-round     {f:(tdx_page_t)(unsigned long){e}}
in-place-read      {f:(tdx_page_t)*(u64 *)&{l}}
""")

MISUSES = DEREFS + ARITHS + IMPLICITS + CASTS

# Two arguments of a call in each other's place: sites.py writes the call.
SWAP = Operator("swap-arguments", IMPLICIT, "")

LEGAL = table("", """
same               if ({e} == {e}) ;
different          if ({e} != {e}) ;
null               if ({e} == NULL) ;
not-null           if (NULL != {e}) ;
zero-handle        if ({e} == (tdx_page_t)0) ;
null-handle        if ({e} != (tdx_page_t)NULL) ;
not                if (!{e}) ;
truth              if ({e}) ;
and                if ({e} && {e}) ;
while              while ({e}) break;
bool               { bool m = {e}; (void)m; }
bool-cast          (void)(bool){e};
warn               WARN_ON(!{e});
warn-once          WARN_ON_ONCE({e} == NULL);
likely             if (likely({e})) ;
arm                (void)(current ? {e} : NULL);
elvis              (void)({e} ?: NULL);
arms               (void)(current ? {e} : {e});
copy               { tdx_page_t m = {e}; (void)m; }
copy-const         { const tdx_page_t m = {e}; (void)m; }
copy-typeof        { typeof({e}) m = {e}; (void)m; }
copy-array         { tdx_page_t m[2] = { {e}, NULL }; m[1] = m[0]; }
copy-struct        { struct { tdx_page_t p; } m = { .p = {e} }, n = m; (void)n; }
copy-comma         { tdx_page_t m = (0, {e}); (void)m; }
copy-block         { tdx_page_t m = ({ {e}; }); (void)m; }
walk-array         { tdx_page_t m[2] = { {e} }, *q; for (q = m; q < m + 2; q++) (void)*q; }
walk-difference    { tdx_page_t m[2] = { {e} }, *q = m + 1; if (q - m) ; }
clear-variable     { tdx_page_t m = {e}; memset(&m, 0, sizeof(m)); }
copy-variable      { tdx_page_t m, n = {e}; memcpy(&m, &n, sizeof(m)); }
self               (void)(tdx_page_t){e};
qualified          (void)(const tdx_page_t){e};
any-handle         { void __firmware *m = {e}; tdx_page_t n = m; (void)n; }
address-star       (void)&*{e};
size               (void)sizeof({e});
size-page          (void)sizeof(*{e});
size-sum           (void)sizeof({e} + 1);
type-sum           { typeof({e} + 1) m = {e}; (void)m; }
align              (void)__alignof__(*{e});
constant           (void)__builtin_constant_p({e});
generic            (void)_Generic({e}, tdx_page_t: 1, default: 0);
assert-size        BUILD_BUG_ON(sizeof({e}) != sizeof(u64));
force-u64          (void)(__force u64){e};
force-after        (void)(u64 __force){e};
force-void         { void *m = (__force void *){e}; (void)m; }
force-back         (void)(__force tdx_page_t)(__force u64){e};
force-page         (void)(__force struct page *){e};
force-sum          (void)((__force u64){e} + PAGE_SIZE);
to-phys            (void)tdx_page_to_phys({e});
to-page            (void)tdx_page_to_page({e});
is-err             if (IS_ERR({e})) ;
is-err-or-null     if (IS_ERR_OR_NULL({e})) ;
ptr-err            (void)PTR_ERR({e});
free               tdx_free_page({e});
read-once          (void)READ_ONCE({l});
write-once         WRITE_ONCE({l}, {e});
exchange           (void)xchg(&{l}, {e});
compare-exchange   (void)cmpxchg(&{l}, {e}, {e});
swap               { tdx_page_t m = {e}; swap({l}, m); }
address            { tdx_page_t *m = &{l}; (void)*m; }
asm-variable       asm volatile("" : "+m"({l}));
clear              {l} = NULL;
clear-zero         {l} = 0;
self-assign        {l} = {e};
alloc              {l} = tdx_alloc_page(GFP_KERNEL);
from-page          {l} = tdx_page_from_page(virt_to_page(current));
force-gain         {l} = (__force tdx_page_t)page_address(virt_to_page(current));
in-place-same      {f:{e}}
in-place-braces    {f:({e})}
in-place-null      {f:NULL}
in-place-copy      {f:({ tdx_page_t m = {e}; m; })}
in-place-force     {f:(__force tdx_page_t)(__force void *){e}}
""")

# Through a mapping, which the types do not see; for Coccinelle.
TOUCHES = table(TOUCH, """
page-address       memset(page_address(tdx_page_to_page({e})), 0, PAGE_SIZE);
page-to-virt       (void)page_to_virt(tdx_page_to_page({e}));
lowmem-address     (void)lowmem_page_address(tdx_page_to_page({e}));
kmap               (void)kmap(tdx_page_to_page({e}));
kmap-local         (void)kmap_local_page(tdx_page_to_page({e}));
kmap-atomic        (void)kmap_atomic(tdx_page_to_page({e}));
clear-highpage     clear_highpage(tdx_page_to_page({e}));
copy-from          copy_highpage(ZERO_PAGE(0), tdx_page_to_page({e}));
copy-to            copy_highpage(tdx_page_to_page({e}), ZERO_PAGE(0));
phys-to-virt       memset(phys_to_virt(tdx_page_to_phys({e})), 0, PAGE_SIZE);
va                 memset(__va(tdx_page_to_phys({e})), 0, PAGE_SIZE);
va-page            memset(__va(page_to_phys(tdx_page_to_page({e}))), 0, PAGE_SIZE);
memremap           (void)memremap(tdx_page_to_phys({e}), PAGE_SIZE, MEMREMAP_WB);
forced-memset      memset((__force void *){e}, 0, PAGE_SIZE);
forced-clear       clear_page((__force void *){e});
forced-read        if (*(__force u64 *){e}) ;
local-phys         { phys_addr_t m = tdx_page_to_phys({e}); memset(__va(m), 0, PAGE_SIZE); }
local-page         { struct page *m = tdx_page_to_page({e}); clear_highpage(m); }
local-virt         { void *m = page_address(tdx_page_to_page({e})); memset(m, 0, 8); }
""")
