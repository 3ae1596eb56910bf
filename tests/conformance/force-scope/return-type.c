// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static inline void __force *f(tdx_page_t p)
{
	return p;	/* expect: firmware-implicit */
}

/*
 * check-name: a result declared __force is no parameter
 * check-clause: implicit: return value; C11 6.8.6.4p3
 */
