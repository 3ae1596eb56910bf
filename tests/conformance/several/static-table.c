// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static u64 object;

tdx_u64_t table[] = {
	NULL,
	&object,	/* expect: firmware-implicit */
	(tdx_u64_t)&object,	/* expect: firmware-cast */
	(__force tdx_u64_t)&object,
};

/*
 * check-name: each element of a static table has its own misuse
 * check-clause: implicit, cast; C11 6.7.9p17
 */
