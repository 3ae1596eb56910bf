// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

size_t f(tdx_u64_t p)
{
	return sizeof(({ typeof(*p) x = *p; x; }));
}

/*
 * check-name: sizeof of a statement expression with a local of the page'\''s type
 * check-clause: not evaluated; C11 6.5.3.4p2
 */
