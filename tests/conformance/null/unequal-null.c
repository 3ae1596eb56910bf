// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_page_t p)
{
	return p != NULL;
}

/*
 * check-name: p != NULL
 * check-clause: never: p == NULL; C11 6.5.9p5
 */
