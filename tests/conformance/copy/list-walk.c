// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define container_of(ptr, type, member)					\
	((type *)((char *)(ptr) - offsetof(type, member)))
#define for_each_entry(pos, head, member)				\
	for (pos = container_of((head)->next, typeof(*pos), member);	\
	     &pos->member != (head);					\
	     pos = container_of(pos->member.next, typeof(*pos), member))

struct list_head {
	struct list_head *next;
};

struct owner {
	tdx_page_t page;
	struct list_head node;
};

int f(struct list_head *head, tdx_page_t p)
{
	struct owner *o;

	for_each_entry(o, head, node)
		if (o->page == p)
			return 1;
	return 0;
}

/*
 * check-name: list_for_each_entry() over structs with handles
 * check-clause: never: &p; C11 7.19p3
 */
