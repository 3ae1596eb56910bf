// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t first(void);

struct tdx_module_page {
	u64 word;
};

bool f(struct tdx_td *td)
{
	td->tdr_page = first();
	return td->tdr_page != NULL;
}

/*
 * check-name: handles of an opaque type that is completed later
 * check-clause: never: copying; C11 6.7.2.3p4
 */
