// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct outer {
	struct {
		tdx_u64_t page;
	};
};

struct outer f(u64 *plain)
{
	struct outer o = { .page = plain };	/* expect: firmware-implicit */

	return o;
}

/*
 * check-name: a plain pointer in an anonymous struct
 * check-clause: implicit: initialiser (nested); C11 6.7.2.1p13
 */
