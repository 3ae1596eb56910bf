// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#ifdef __CHECKER__
# define __user	__attribute__((noderef, address_space(__user)))
#else
# define __user
#endif

char __user *f(char __user *p, int n)
{
	p++;
	return p + n;
}

/*
 * check-name: arithmetic on a pointer of another address space
 * check-clause: never: no handle; C11 6.5.6p8
 */
