// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

typedef union {
	u64 *number;
	void *data;
} argument_t __attribute__((transparent_union));

void give(argument_t a);

void f(tdx_u64_t p)
{
	give((__force u64 *)p);
}

/*
 * check-name: a forced cast for a transparent union
 * check-clause: never: (__force u64 *)p; GNU attributes
 */
