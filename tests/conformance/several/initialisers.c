// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void *f(tdx_page_t p, tdx_page_t q, int i)
{
	void *data[] = {
		p,	/* expect: firmware-implicit */
		q,	/* expect: firmware-implicit */
	};

	return data[i];
}

/*
 * check-name: two initialisers on two lines
 * check-clause: implicit: initialiser; C11 6.7.9p17
 */
