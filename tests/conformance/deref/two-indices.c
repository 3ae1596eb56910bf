// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t *pages)
{
	return pages[1][2];	/* expect: firmware-deref */
}

/*
 * check-name: the second index touches the page
 * check-clause: deref: p[i] as a value; C11 6.5.2.1p3
 */
