// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(struct u64_td *td, int n)
{
	switch (n) {
		tdx_u64_t p;
	case 1:
		p = td->tdr;
		return p;
	}
	return NULL;
}

/*
 * check-name: a handle that is declared in front of the first case
 * check-clause: never: copying; C11 6.8.4.2p7
 */
