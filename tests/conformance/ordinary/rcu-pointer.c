// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#ifdef __CHECKER__
# define __rcu	__attribute__((noderef, address_space(__rcu)))
#else
# define __rcu
#endif
#define rcu_dereference(p)	((typeof(*(p)) __force *)READ_ONCE(p))

struct owner {
	struct page __rcu *page;
};

unsigned long f(struct owner *o)
{
	return rcu_dereference(o->page)->flags;
}

/*
 * check-name: a pointer of the RCU address space
 * check-clause: never: no handle; GNU typeof
 */
