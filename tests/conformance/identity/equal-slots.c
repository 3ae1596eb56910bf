// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_u64_t *p, tdx_u64_t *q, void *end)
{
	return p == q || p < q || p == end || *p == *q;
}

/*
 * check-name: pointers to handles are compared, and the handles
 * check-clause: never: identity; C11 6.5.9p2
 */
