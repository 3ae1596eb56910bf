// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t *get_pages(void);

u64 **(*f(void))(void)
{
	return get_pages;	/* expect: firmware-implicit */
}

/*
 * check-name: a function pointer that returns an array of handles
 * check-clause: implicit: function pointers; C11 6.7.6.3p15
 */
