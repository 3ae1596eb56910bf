/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * From the numbers of a call to the arguments of a wrapper, by the type of its
 * parameter.  Comes after the types of the side, which differ.
 */
static inline struct page *page_arg(u64 pfn)
{
	return pfn_to_page(pfn);
}

#ifdef HAVE_TDX_PAGE_T
static inline tdx_page_t handle_arg(u64 pfn)
{
	return (tdx_page_t)(page_offset_base + (pfn << PAGE_SHIFT));
}
#define HANDLE_BRANCH(pfn)	tdx_page_t: handle_arg(pfn),
/* A dead branch too has to have a type that fits its field. */
#define PAGE_FIELD(field, pfn)	\
	_Generic((field), struct page *: page_arg(pfn), tdx_page_t: handle_arg(pfn))
#else
#define HANDLE_BRANCH(pfn)
#define PAGE_FIELD(field, pfn)	_Generic((field), struct page *: page_arg(pfn))
#endif

static inline struct tdx_td *td_arg(struct call *c)
{
	static struct tdx_td td;

	td.tdr_page = PAGE_FIELD(td.tdr_page, c->tdr_pfn);
	return &td;
}

static inline struct tdx_vp *vp_arg(struct call *c)
{
	static struct tdx_vp vp;

	vp.tdvpr_page = PAGE_FIELD(vp.tdvpr_page, c->tdvpr_pfn);
#ifdef HAVE_TDVPR_PA
	vp.tdvpr_pa = page_to_phys(vp.tdvpr_page);
#endif
	return &vp;
}

static inline struct tdx_module_args *regs_arg(struct call *c)
{
	_Static_assert(sizeof(struct tdx_module_args) == sizeof(c->vp_enter_regs),
		       "the registers of a SEAMCALL changed");
	return (struct tdx_module_args *)c->vp_enter_regs;
}

/* Any number will do, except where the name says that only some make sense. */
static inline u64 number_arg(u64 number, const char *name)
{
	if (!__builtin_strcmp(name, "size"))
		return number % (PAGE_SIZE + 1);
	if (!__builtin_strcmp(name, "level"))
		return number % (PG_LEVEL_256T + 1);
	return number;
}

#define ARG(i, type, name) _Generic((type){ 0 },			\
	HANDLE_BRANCH(c->in[i] & c->pfn_mask)				\
	struct page *: page_arg(c->in[i] & c->pfn_mask),		\
	struct tdx_td *: td_arg(c),					\
	struct tdx_vp *: vp_arg(c),					\
	struct tdx_module_args *: regs_arg(c),				\
	u64 *: &c->out[i],						\
	/* GCC's enums are unsigned int. */				\
	bool: number_arg(c->in[i] & 1, #name),				\
	u16: number_arg(c->in[i], #name),				\
	u32: number_arg(c->in[i], #name),				\
	unsigned long: number_arg(c->in[i], #name),			\
	u64: number_arg(c->in[i], #name))
