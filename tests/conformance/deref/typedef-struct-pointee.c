// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

typedef struct page __firmware fw_page;

unsigned long f(fw_page *p)
{
	return p->flags;	/* expect: firmware-deref */
}

/*
 * check-name: a typedef of the struct with the qualifier
 * check-clause: deref: p->m; C11 6.7.8p3
 */
