// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

typedef union {
	tdx_u64_t handle;
	void *data;
} argument_t __attribute__((transparent_union));

void give(argument_t a);

void f(tdx_u64_t p, void *data, argument_t a)
{
	give(p);
	give(data);
	give(a);
	give(NULL);
}

/*
 * check-name: a transparent union with a member that the argument fits
 * check-clause: never: an argument of its own type; GNU attributes
 */
