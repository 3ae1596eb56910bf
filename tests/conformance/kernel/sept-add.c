// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct args {
	u64 rcx, rdx, r8;
};

u64 call(int leaf, struct args *args);
void flush(tdx_page_t page);

u64 f(struct tdx_td *td, u64 gpa, int level, tdx_page_t page, u64 *err1, u64 *err2)
{
	struct args args = {
		.rcx = gpa | level,
		.rdx = tdx_page_to_phys(td->tdr_page),
		.r8 = tdx_page_to_phys(page),
	};
	u64 ret;

	flush(page);
	ret = call(3, &args);

	*err1 = args.rcx;
	*err2 = args.rdx;
	return ret;
}

/*
 * check-name: the shape of tdh_mem_sept_add()
 * check-clause: never: passing; C11 6.7.9p7
 */
