// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void *f(tdx_page_t p, int i)
{
	void *data[] = {
		NULL,
		p,	/* expect: firmware-implicit */
	};

	return data[i];
}

/*
 * check-name: handles in an array of void *
 * check-clause: implicit: initialiser, void * included; C11 6.7.9p17
 */
