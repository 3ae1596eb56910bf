// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#pragma GCC diagnostic ignored "-Wint-conversion"

u64 f(tdx_page_t p)
{
	return p;	/* expect: firmware-implicit */
}

/*
 * check-name: a pragma for the compiler's own warning silences no rule
 * check-clause: implicit: integers included; C11 6.10.6p1
 */
