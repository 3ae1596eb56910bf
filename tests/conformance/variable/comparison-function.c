// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int same(const void *_a, const void *_b)
{
	const tdx_u64_t *a = _a, *b = _b;

	return *a == *b;
}

/*
 * check-name: a comparison function finds equal handles in an array
 * check-clause: never: identity; C11 6.5.9p6
 */
