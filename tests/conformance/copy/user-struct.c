// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#ifdef __CHECKER__
# define __user	__attribute__((noderef, address_space(__user)))
#else
# define __user
#endif

unsigned long copy_to_user(void __user *to, const void *from, unsigned long n);

unsigned long f(void __user *to, struct tdx_td *td)
{
	return copy_to_user(to, &td->tdcs_nr_pages, sizeof(td->tdcs_nr_pages));
}

/*
 * check-name: a handle's struct is copied to user space by bytes
 * check-clause: never: the struct is ordinary memory; C11 6.5.2.2p7
 */
