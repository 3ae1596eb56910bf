// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void *f(struct tdx_td *td)
{
	return (void *)&td->tdr_page;
}

/*
 * check-name: (void *)&p
 * check-clause: never: tdx_page_t * to void * is fine; C11 6.3.2.3p1
 */
