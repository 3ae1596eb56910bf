// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct tdx_td f(tdx_page_t p, tdx_page_t *pages)
{
	struct tdx_td td = {
		.tdr_page = p,
		.tdcs_pages = pages,
	};

	return td;
}

/*
 * check-name: handles in a designated initialiser
 * check-clause: never: storing; C11 6.7.9p7
 */
