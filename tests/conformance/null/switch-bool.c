// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_page_t p)
{
	switch ((bool)p) {
	case true:
		return 1;
	}
	return 0;
}

/*
 * check-name: switch ((bool)p)
 * check-clause: never: (bool)p; C11 6.8.4.2p1
 */
