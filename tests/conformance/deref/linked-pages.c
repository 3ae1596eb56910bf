// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct link {
	struct link __firmware *next;
	u64 value;
};

struct link __firmware *f(struct link *head)
{
	return head->next->next;	/* expect: firmware-deref */
}

/*
 * check-name: the second link of a list whose links lie in pages
 * check-clause: deref: p->m; C11 6.7.2.1p3
 */
