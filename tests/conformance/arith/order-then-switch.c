// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_u64_t p, tdx_u64_t q)
{
	switch (p < q) {	/* expect: firmware-arith */
	case 0:
		return 1;
	}
	return 0;
}

/*
 * check-name: the result of an order controls a switch
 * check-clause: arith: p < q; C11 6.8.4.2p1
 */
