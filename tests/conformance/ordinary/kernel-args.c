// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct tdx_module_args {
	u64 rcx;
	u64 rdx;
	u64 r8;
};

u64 seamcall(u64 fn, struct tdx_module_args *args);

u64 f(struct tdx_td *td, tdx_page_t tdcs_page)
{
	struct tdx_module_args args = {
		.rcx = tdx_page_to_phys(tdcs_page),
		.rdx = tdx_page_to_phys(td->tdr_page),
	};

	return seamcall(1, &args);
}

/*
 * check-name: the shape of filling the SEAMCALL arguments
 * check-clause: never: no misuse; C11 6.7.9p7
 */
