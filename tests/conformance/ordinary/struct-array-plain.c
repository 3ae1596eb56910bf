// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 *f(struct page *page, int i)
{
	return i ? &page->words[i] : page->words;
}

/*
 * check-name: array members of a plain struct decay
 * check-clause: never: no handle; C11 6.3.2.1p3
 */
