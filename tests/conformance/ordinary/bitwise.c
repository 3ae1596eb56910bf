// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#ifdef __CHECKER__
# define __bitwise	__attribute__((bitwise))
#else
# define __bitwise
#endif
typedef unsigned int __bitwise gfp_t;

gfp_t f(gfp_t flags, tdx_page_t p)
{
	return p ? flags & (__force gfp_t)1 : flags;
}

/*
 * check-name: a bitwise type beside a handle
 * check-clause: never: no handle; C11 6.5.10p3
 */
