// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct page __firmware *one, *many[4], *get(void);

struct page __firmware *f(int i)
{
	one = get();
	many[i] = one;
	return many[0];
}

/*
 * check-name: one declaration of a handle, an array and a function
 * check-clause: never: copying; C11 6.7.6p5
 */
