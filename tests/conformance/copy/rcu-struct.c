// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#ifdef __CHECKER__
# define __rcu	__attribute__((noderef, address_space(__rcu)))
#else
# define __rcu
#endif
#define rcu_dereference(p)	((typeof(*(p)) __force *)READ_ONCE(p))

tdx_page_t f(struct tdx_td __rcu **td)
{
	return rcu_dereference(*td)->tdr_page;
}

/*
 * check-name: a struct with a handle behind an RCU pointer
 * check-clause: never: copying; GNU typeof
 */
