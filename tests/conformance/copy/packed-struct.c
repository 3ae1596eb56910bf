// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct record {
	u8 tag;
	tdx_page_t page;
} __attribute__((packed));

tdx_page_t f(struct record *r)
{
	return r->page;
}

/*
 * check-name: a handle in a packed struct
 * check-clause: never: storing; GNU attributes
 */
