// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void *f(struct tdx_td *td)
{
	return READ_ONCE(td->tdr_page);	/* expect: firmware-implicit */
}

/*
 * check-name: the result of READ_ONCE() loses the qualifier
 * check-clause: implicit: return value; C11 6.8.6.4p3
 */
