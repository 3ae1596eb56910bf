// SPDX-License-Identifier: GPL-2.0-only
/*
 * firmware-raw by the form of the declaration. Each part between two "case" lines
 * is a file of its own for spatch; "expect" marks the line to report.
 */

/* case: unnamed prototype */
u64 tdh_mng_new(struct tdx_td *, struct page *); /* expect */
/* case: unnamed in multi-line */
u64 tdh_mng_new(struct tdx_td *,
		struct page *); /* expect */
/* case: clean: unnamed others */
u64 tdh_mng_rd(struct tdx_td *, u64, u64 *);
u64 tdh_vp_enter(struct tdx_vp *, struct tdx_module_args *);
u64 tdh_mem_page_add(struct tdx_td *, u64, kvm_pfn_t, struct page *source, u64 *, u64 *);
/* case: unnamed hpa in a donating wrapper */
u64 tdh_mng_addcx(struct tdx_td *, hpa_t); /* expect */
/* case: typedef struct anon */
typedef struct {
	u64 tdr_pa; /* expect */
} foo_t;
/* case: nested struct */
struct a {
	struct {
		hpa_t tdvpr_pa; /* expect */
	} vp;
};
/* case: anonymous nested */
struct a {
	struct {
		hpa_t tdvpr_pa; /* expect */
	};
};
/* case: union top */
union a {
	struct page *tdcs; /* expect */
	u64 raw;
};
/* case: function pointer typedef */
typedef u64 (*give_t)(struct tdx_td *td, u64 tdcs_pa); /* expect */
/* case: function pointer param */
void each(struct kvm *kvm, int (*fn)(u64 tdr_pa)); /* expect */
/* case: clean: static var global */
static struct page *tdr_page;
/* case: clean: local var bare int */
static u64 f(struct tdx_td *td)
{
	u64 tdr_pa = page_to_phys(td->tdr_page);

	return tdr_pa;
}
/* case: camel names */
u64 tdh_vp_new(u64 tdvpr, u64 tdcx_pa); /* expect */
/* case: const u64 */
u64 tdh_vp_new(const u64 tdvpr); /* expect */
/* case: array param */
u64 tdh_vp_new(struct tdx_vp *vp, hpa_t tdcx[6]); /* expect */
/* case: sept */
int tdx_link(struct kvm *kvm, gfn_t gfn, int level, u64 sept_pa); /* expect */
/* case: seamcall operand direct */
u64 f(struct tdx_td *td, struct page *p)
{
	struct tdx_module_args args = { };

	args.rcx = page_to_phys(td->tdcs_pages[0]); /* expect */
	return seamcall(TDH_MNG_ADDCX, &args);
}
/* case: seamcall operand ORed */
u64 f(struct tdx_td *td, u64 gpa)
{
	struct tdx_module_args args = {
		.rcx = gpa,
		.rdx = page_to_phys(td->tdr_page) | 1, /* expect */
	};

	return seamcall(TDH_MNG_ADDCX, &args);
}
/* case: seamcall operand via pointer */
static void fill(struct tdx_module_args *args, struct tdx_vp *vp)
{
	args->rcx = page_to_phys(vp->tdvpr_page); /* expect */
}
/* case: clean: operand by tdvpr_pa */
u64 tdh_vp_new(struct tdx_vp *vp)
{
	struct tdx_module_args args = {
		.rcx = vp->tdvpr_pa,
	};

	return seamcall(1, &args);
}
/* case: clean: accessor in operand */
u64 tdh_mng_new(struct tdx_td *td)
{
	struct tdx_module_args args = {
		.rcx = tdx_tdr_pa(td),
	};

	return seamcall(1, &args);
}
/* case: clean accessor */
u64 tdh_mng_new(struct tdx_td *td, tdx_page_t p)
{
	struct tdx_module_args args = {
		.rcx = tdx_page_to_phys(p),
		.rdx = tdx_tdr_pa(td),
	};

	return seamcall(1, &args);
}
/* case: operand past the accessor */
u64 tdh_mng_new(struct tdx_td *td, tdx_page_t p)
{
	struct tdx_module_args args = {
		.rcx = page_to_phys(tdx_page_to_page(p)), /* expect */
	};

	return seamcall(1, &args);
}
/* case: operand forced */
u64 tdh_mng_new(struct tdx_td *td, tdx_page_t p)
{
	struct tdx_module_args args = {
		.rcx = __pa((__force void *)p), /* expect */
	};

	return seamcall(1, &args);
}
/* case: clean: qualified fields */
struct a {
	u64 __firmware *tdr_page;
	u64 __firmware **tdcs_pages;
	struct page __firmware *tdvpr;
};
u64 tdh_mng_new(struct tdx_td *td, u64 __firmware *tdcs_page);
/* case: bitfield and enum names clean */
struct a {
	u64 tdr_valid:1;
	u32 tdcs_count;
	enum tdcs_field field;
	bool has_tdr;
};
/* case: returned struct page */
struct page *tdx_tdr_page(struct kvm *kvm); /* expect */
/* case: clean: pfn param of guest */
int tdx_map(struct kvm *kvm, gfn_t gfn, kvm_pfn_t pfn);
/* case: kvm_pfn_t of control page */
int tdx_link(struct kvm *kvm, kvm_pfn_t sept_pfn); /* expect */
static inline u64 tdh_vp_new(struct tdx_vp *vp, unsigned long tdcx_page_pa) /* expect */
{
	return 0;
}
/* case: clean: macro wrapper */
#define tdh_x(td, tdr_pa) seamcall(1, tdr_pa)
/* case: pointer to const page */
u64 tdh_vp_new(const struct page *p); /* expect */
/* case: struct folio */
u64 tdh_vp_new(struct tdx_vp *vp, struct folio *tdcx_folio); /* expect */
/* case: u64 two params on two lines */
u64 tdh_vp_new(struct tdx_vp *vp,
	       u64 tdcx_pa, /* expect */
	       u64 tdvpr_pa); /* expect */
/* case: definition with two bare */
u64 tdh_vp_new(u64 tdvpr_pa, /* expect */
	       struct page *tdcx) /* expect */
{
	return 0;
}
/* case: clean: EXPORTed K&R no */
int tdx_td_init(struct kvm *kvm, struct td_params *td_params, u64 *seamcall_err);
/* case: a type of a pointer to a function */
typedef int (*tdx_fn)(u64 tdr_pa); /* expect */
typedef void (*tdx_two)(struct kvm *kvm, hpa_t tdvpr_pa, int level); /* expect */
typedef u64 (*tdx_good)(tdx_page_t tdr_page);
typedef u64 (*tdx_guest)(kvm_pfn_t pfn, struct page *source);
/* case: a type of a function */
typedef u64 tdx_fn(phys_addr_t tdcs_pa); /* expect */
typedef u64 tdx_good(tdx_page_t tdcs_page);
/* case: pointers to functions */
static int (*hook)(u64 tdr_pa); /* expect */
extern int (*ext)(tdx_page_t tdr_page);
static int use(int (*cb)(u64 tdr_pa), int a) /* expect */
{
	int (*local)(u64 tdcx_pa) = NULL; /* expect */

	return cb(a);
}
/* case: clean: pointers to functions */
static int (*hook)(tdx_page_t tdr_page);
static int use(int (*cb)(tdx_page_t tdr_page, u64 gpa), int a)
{
	int (*local)(int tdr_count) = NULL;

	return cb(a);
}
/* case: clean: what counts pages */
struct counts {
	u64 nr_tdcs_pages;
	u64 tdcs_nr_pages;
	unsigned long max_tdcx_pages;
	u64 tdr_pa_valid : 1;
	u64 tdr : 1;
};
static void count(u64 num_tdcs_pages, unsigned long tdx_count_tdcx);
/* case: integers by other spellings */
struct spelled {
	unsigned long int tdr; /* expect */
	long unsigned tdcs_pa; /* expect */
	long long unsigned int tdvpr_pa; /* expect */
	u64 __aligned(8) tdcx_pa; /* expect */
	dma_addr_t sept_pa; /* expect */
};
static void spell(struct page *restrict tdr_page); /* expect */
/* case: the bits of an address */
struct entry {
	u64 flags : 12;
	u64 tdr_pa : 52; /* expect */
};
/* case: a struct with its first variable */
static struct one {
	u64 tdr_pa; /* expect */
} the_one;
static union two {
	u64 tdvpr_pa; /* expect */
} the_other;
/* case: a struct with an attribute */
struct packed {
	u64 tdr_pa; /* expect */
} __packed;
/* case: operand of a compound literal */
static u64 compound(struct tdx_td *td, struct page *guest)
{
	struct tdx_module_args args = { };

	args = (struct tdx_module_args){ .rcx = page_to_phys(td->tdr_page) }; /* expect */
	args = (struct tdx_module_args){ .rcx = page_to_phys(guest) };
	return seamcall(1, &(struct tdx_module_args){
		.r8 = 1,
		.rcx = page_to_phys(td->tdcs_pages[0]), /* expect */
	});
}
/* case: operand of args that are a part of something */
static u64 part(struct request *r, struct tdx_td *td)
{
	r->args.rcx = page_to_phys(td->tdr_page); /* expect */
	r->all[1].rdx |= page_to_phys(td->tdcs_pages[0]); /* expect */
	r->pa = page_to_phys(td->tdr_page);
	return seamcall(1, &r->args);
}
/* case: operand by a second name of the page */
static u64 second(struct tdx_vp *vp, int i)
{
	struct page *page = vp->tdcx_pages[i];
	struct tdx_module_args args = { };

	args.rcx = page_to_phys(page); /* expect */
	return seamcall(1, &args);
}
/* case: clean: the name stands for another page by then */
static u64 another(struct tdx_vp *vp, struct page *guest, int i)
{
	struct page *page = vp->tdcx_pages[i];
	struct tdx_module_args args = { };

	page = guest;
	args.rcx = page_to_phys(page);
	return seamcall(1, &args);
}
/* case: each operand */
static u64 work(struct tdx_td *td)
{
	u64 pa = page_to_phys(td->tdr_page);
	struct page *pg = td->tdr_page;
	struct tdx_module_args args = { };

	args.rcx = pa;	/* expect */
	args.rdx = pa;	/* expect */
	args.r8 = pa;	/* expect */
	args.r8 = page_to_phys(pg);	/* expect */
	args.r9 = page_to_phys(pg);	/* expect */
	return seamcall(1, &args);
}
