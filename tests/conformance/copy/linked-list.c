// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct node {
	struct node *next;
	tdx_page_t page;
};

int f(struct node *head)
{
	int n = 0;

	for (; head; head = head->next)
		if (head->page)
			n++;
	return n;
}

/*
 * check-name: a node that holds a handle and a pointer to its own kind
 * check-clause: never: storing; C11 6.5.2.3p4
 */
