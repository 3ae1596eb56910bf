// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#ifdef __CHECKER__
# define __user	__attribute__((noderef, address_space(__user)))
#else
# define __user
#endif

bool f(char __user *p, char __user *q, unsigned long limit)
{
	return p < q && (unsigned long)p < limit && q - p < 4096;
}

/*
 * check-name: a pointer of another address space as a number
 * check-clause: never: no handle; C11 6.3.2.3p6
 */
