// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct tdx_td f(tdx_page_t p)
{
	struct tdx_td td = { tdr_page: p };

	return td;
}

/*
 * check-name: an initialiser of GNU's old form with a handle
 * check-clause: never: storing; GNU designated initialisers
 * check-engines: plugin
 */
