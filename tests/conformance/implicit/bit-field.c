// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct packed {
	u32 low : 12;
};

void f(struct packed *s, tdx_page_t p)
{
	s->low = p;	/* expect: firmware-implicit */
}

/*
 * check-name: a handle squeezed into a bit-field
 * check-clause: implicit: integers included; C11 6.7.2.1p10
 */
