// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct tdx_td td = {
	.tdr_page = (tdx_page_t)0x1000,	/* expect: firmware-cast */
	.tdcs_nr_pages = 1,
};

/*
 * check-name: a static struct with a cast handle
 * check-clause: cast: (tdx_page_t)x; C11 6.7.9p7
 */
