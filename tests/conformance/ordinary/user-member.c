// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#ifdef __CHECKER__
# define __user	__attribute__((noderef, address_space(__user)))
#else
# define __user
#endif

u64 __user *f(struct page __user *p)
{
	return &p->words[1];
}

/*
 * check-name: the address of a member in another address space
 * check-clause: never: no handle; C11 6.5.3.2p3
 */
