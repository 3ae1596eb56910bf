// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void **f(struct tdx_td *td)
{
	return (void **)td->tdcs_pages;	/* expect: firmware-cast */
}

/*
 * check-name: (void **)td->tdcs_pages
 * check-clause: cast: stripped one level down; C11 6.3.2.3p7
 */
