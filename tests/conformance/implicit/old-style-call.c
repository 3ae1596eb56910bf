// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int old(p)
	tdx_u64_t p;
{
	return !p;
}

int f(tdx_u64_t p)
{
	return old(p);	/* expect: firmware-implicit */
}

/*
 * check-name: an old-style definition is no prototype
 * check-clause: implicit: to an unprototyped function; C11 6.9.1p7
 */
