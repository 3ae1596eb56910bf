// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static inline u64 peek(const u64 *plain)
{
	return *plain;
}

u64 f(tdx_u64_t p)
{
	return peek(p);	/* expect: firmware-implicit */
}

/*
 * check-name: an inline function with a plain parameter
 * check-clause: implicit: argument; C11 6.7.4p6
 */
