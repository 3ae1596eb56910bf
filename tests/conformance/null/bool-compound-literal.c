// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_page_t p)
{
	return (bool){ p };
}

/*
 * check-name: a handle in a compound literal of type bool
 * check-clause: never: bool b = p; C11 6.5.2.5p5
 */
