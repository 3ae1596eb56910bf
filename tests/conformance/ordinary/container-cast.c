// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct tdx_td *f(int *nr)
{
	return (struct tdx_td *)((char *)nr - offsetof(struct tdx_td, tdcs_nr_pages));
}

/*
 * check-name: a byte-wise container_of()
 * check-clause: never: no handle; C11 7.19p3
 */
