// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static struct tdx_td td = {
	.tdr_page = NULL,
	.tdcs_pages = NULL,
};

struct tdx_td *f(void)
{
	return &td;
}

/*
 * check-name: a static td with a NULL handle
 * check-clause: never: p = NULL; C11 6.7.9p7
 */
