// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct batch {
	int n;
	tdx_u64_t pages[];
};

static struct batch batch = { 2, { NULL, (tdx_u64_t)0 } };

struct batch *f(void)
{
	return &batch;
}

/*
 * check-name: a static flexible array of handles
 * check-clause: never: arrays of handles; C11 6.7.2.1p18
 */
