// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct record {
	struct {
		u64 lo;
	};
};

u64 f(struct record __firmware *p)
{
	return p->lo;	/* expect: firmware-deref */
}

/*
 * check-name: a member of an anonymous struct in the page
 * check-clause: deref: p->m; C11 6.7.2.1p13
 */
