// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(int c, tdx_u64_t p, void *v)
{
	(void)(c ? v : p);	/* expect: firmware-implicit */
}

/*
 * check-name: an arm of type void * that is no null pointer constant
 * check-clause: implicit: ?: arm; C11 6.5.15p6
 */
