// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int old(tdx_u64_t p);

int old(p)
	tdx_u64_t p;
{
	return !p;
}

int f(tdx_u64_t p)
{
	return old(p);
}

/*
 * check-name: an old-style definition after a prototype
 * check-clause: never: passing; C11 6.7.6.3p15
 */
