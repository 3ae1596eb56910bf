// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static inline void copy(void *to, const void *from, size_t n)
{
	if (__builtin_constant_p(n) && __builtin_object_size(to, 0) < n)
		__wrong_size();
	memcpy(to, from, n);
}

void f(struct tdx_td *a, struct tdx_td *b)
{
	copy(&a->tdr_page, &b->tdr_page, sizeof(a->tdr_page));
}

/*
 * check-name: the size test of a fortified copy
 * check-clause: never: __builtin_object_size; GNU builtins
 */
