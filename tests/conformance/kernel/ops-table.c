// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct x86_ops {
	int (*link)(struct tdx_td *td, u64 gfn, tdx_page_t sept);
	void (*free)(tdx_page_t sept);
	tdx_page_t (*alloc)(unsigned int gfp);
};

static int link(struct tdx_td *td, u64 gfn, tdx_page_t sept)
{
	return sept && gfn ? (int)tdh_mng_addcx(td, sept) : -22;
}

static struct x86_ops ops = {
	.link = link,
	.free = tdx_free_page,
	.alloc = tdx_alloc_page,
};

int f(struct tdx_td *td)
{
	tdx_page_t sept = ops.alloc(0);
	int ret = ops.link(td, 1, sept);

	if (ret)
		ops.free(sept);
	return ret;
}

/*
 * check-name: an operations table with handles
 * check-clause: never: passing; C11 6.7.9p7
 */
