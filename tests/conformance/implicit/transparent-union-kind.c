// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

typedef union {
	tdx_u64_t handle;
	void *data;
} argument_t __attribute__((transparent_union));

void give(argument_t a);

void f(tdx_page_t p)
{
	give(p);	/* expect: firmware-implicit */
}

/*
 * check-name: a transparent union for another kind of handle
 * check-clause: implicit: argument; GNU attributes
 */
