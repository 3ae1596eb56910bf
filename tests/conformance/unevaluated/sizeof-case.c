// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_u64_t p, int n)
{
	switch (n) {
	case sizeof(*p):
		return 1;
	}
	return 0;
}

/*
 * check-name: sizeof in a case label
 * check-clause: never: sizeof; C11 6.8.4.2p3
 */
