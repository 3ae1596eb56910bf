// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(tdx_page_t p)
{
	return (tdx_u64_t)p;	/* expect: firmware-cast */
}

/*
 * check-name: from an opaque handle to one of u64
 * check-clause: cast: two kinds of handle; C11 6.3.2.3p7
 */
