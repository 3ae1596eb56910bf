// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#ifdef __CHECKER__
# define __user	__attribute__((noderef, address_space(__user)))
#else
# define __user
#endif

char *f(char __user *p)
{
	return (__force char *)p;
}

/*
 * check-name: __force on a pointer of another address space
 * check-clause: never: no handle; C11 6.5.4p4
 */
