// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(int c, tdx_u64_t p, u64 *plain)
{
	(void)(c ? p : plain);	/* expect: firmware-implicit */
}

/*
 * check-name: the arms of ?: differ in the qualifier
 * check-clause: implicit: ?: arm; C11 6.5.15p3
 */
