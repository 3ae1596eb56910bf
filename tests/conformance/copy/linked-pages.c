// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct link {
	struct link __firmware *next;
};

struct link __firmware *f(struct link *head, struct link *second)
{
	head->next = second->next;
	return head->next;
}

/*
 * check-name: a list whose links are handles
 * check-clause: never: copying; C11 6.7.2.1p3
 */
