// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

typedef struct page __firmware fw_page;

void f(fw_page *p)
{
	__free_page(p);	/* expect: firmware-implicit */
}

/*
 * check-name: a typedef that hides the qualifier
 * check-clause: implicit: argument; C11 6.7.8p3
 */
