// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct pair {
	u64 lo;
	u64 hi;
};

struct holder {
	struct pair pair;
};

struct pair f(struct holder __firmware *p)
{
	return p->pair;	/* expect: firmware-deref */
}

/*
 * check-name: a struct inside the page is copied
 * check-clause: deref: struct copy through p; C11 6.5.16.1p2
 */
