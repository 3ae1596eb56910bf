// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define container_of(ptr, type, member)					\
({									\
	const typeof(((type *)0)->member) *__mptr = (ptr);		\
	(type *)((char *)__mptr - offsetof(type, member));		\
})

struct owner {
	int id;
	struct {
		tdx_page_t page;
	} slot;
};

int f(const typeof(((struct owner *)0)->slot) *slot)
{
	return container_of(slot, struct owner, slot)->id;
}

/*
 * check-name: container_of() by the handle member through bytes
 * check-clause: never: &p; C11 7.19p3
 */
