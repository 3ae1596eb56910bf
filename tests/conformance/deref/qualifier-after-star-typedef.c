// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

typedef struct page __firmware *fw_page_t;

unsigned long f(const fw_page_t *pages)
{
	return (*pages)->flags;	/* expect: firmware-deref */
}

/*
 * check-name: a typedef of a handle to a struct
 * check-clause: deref: p->m; C11 6.7.8p3
 */
