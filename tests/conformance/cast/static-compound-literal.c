// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct tdx_td *const td = &(struct tdx_td){
	.tdr_page = (tdx_page_t)0x1000,	/* expect: firmware-cast */
};

/*
 * check-name: a static compound literal with a cast handle
 * check-clause: cast: (tdx_page_t)x; C11 6.5.2.5p5
 */
