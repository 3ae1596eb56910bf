// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

unsigned long f(struct page *page)
{
	page->head = 1;
	return page->flags + page->words[1];
}

/*
 * check-name: a plain struct page is read
 * check-clause: never: no handle; C11 6.5.2.3p4
 */
