// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct page *f(struct page *p)
{
	return (struct page *)((unsigned long)p & PAGE_MASK);
}

/*
 * check-name: a plain pointer is cast to an integer and back
 * check-clause: never: no handle; C11 6.3.2.3p5
 */
