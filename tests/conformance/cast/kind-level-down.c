// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct page __firmware **f(struct tdx_td *td)
{
	return (struct page __firmware **)td->tdcs_pages;	/* expect: firmware-cast */
}

/*
 * check-name: an array of one kind as an array of another
 * check-clause: cast: two kinds of handle, one level down; C11 6.3.2.3p7
 */
