// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(struct tdx_td *td)
{
	u64 err = 0;
	int i;

	for (i = 0; i < td->tdcs_nr_pages; i++) {
		err = tdh_mng_addcx(td, td->tdcs_pages[i]);
		if (err)
			break;
	}
	return err;
}

/*
 * check-name: the shape of a loop of SEAMCALLs
 * check-clause: never: no misuse; C11 6.8.5.3p1
 */
