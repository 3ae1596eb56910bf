// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

typedef union {
	u64 *number;
	void *data;
} argument_t __attribute__((transparent_union));

void give(argument_t a);

void f(tdx_u64_t p)
{
	give(p);	/* expect: firmware-implicit */
}

/*
 * check-name: a parameter that is a transparent union
 * check-clause: implicit: argument; GNU attributes
 */
