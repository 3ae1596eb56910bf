// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static u64 words[8];

bool f(tdx_u64_t p)
{
	return p == words;	/* expect: firmware-implicit */
}

/*
 * check-name: == with the name of an array
 * check-clause: implicit: == with a pointer that is not a firmware pointer; C11 6.5.9p2
 */
