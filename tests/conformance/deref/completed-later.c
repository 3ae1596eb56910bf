// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct tdx_module_page {
	u64 word;
};

u64 f(tdx_page_t p)
{
	return p->word;	/* expect: firmware-deref */
}

/*
 * check-name: an opaque type that is completed later
 * check-clause: deref: p->m; C11 6.7.2.3p4
 */
