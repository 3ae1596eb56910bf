// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct entry {
	u64 tdr;
	int nr;
	bool has_pages;
};

void f(struct entry *__entry, struct tdx_td *td)
{
	__entry->tdr = tdx_page_to_phys(td->tdr_page);
	__entry->nr = td->tdcs_nr_pages;
	__entry->has_pages = td->tdcs_pages;
}

/*
 * check-name: the shape of a trace event's assignment
 * check-clause: never: passing; C11 6.5.16.1p2
 */
