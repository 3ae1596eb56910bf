// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct outer {
	struct {
		u64 *plain;
		int n;
	} inner;
};

int f(tdx_u64_t p)
{
	struct outer o = {
		{
			p,	/* expect: firmware-implicit */
			1
		}
	};

	return o.inner.n;
}

/*
 * check-name: a nested initialiser loses the qualifier
 * check-clause: implicit: initialiser (nested); C11 6.7.9p20
 */
