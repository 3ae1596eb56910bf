// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p)
{
	switch (1) {
	case 2:
		*p = 1;	/* expect: firmware-deref */
		break;
	}
}

/*
 * check-name: a case that the constant never selects is judged
 * check-clause: deref in dead code; C11 6.8.4.2p4
 */
