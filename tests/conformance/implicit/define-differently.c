// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void give(tdx_u64_t p);

void give(u64 *p)	/* expect: firmware-implicit */
{
	use(*p);
}

/*
 * check-name: a definition that differs from its declaration
 * check-clause: implicit: redeclarations; C11 6.9.1p7
 */
