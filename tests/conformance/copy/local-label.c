// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(tdx_u64_t p)
{
	__label__ out;

	if (p)
		goto out;
	p = get_handle();
out:
	return p;
}

/*
 * check-name: a handle around a local label
 * check-clause: never: copying; GNU __label__
 */
