// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(struct tdx_td *td)
{
	return *(const volatile __typeof_unqual__(td->tdr_page) *)&td->tdr_page;
}

/*
 * check-name: READ_ONCE() as the kernel has it for a compiler with typeof_unqual
 * check-clause: never: READ_ONCE(p); C11 6.7.3p7
 * check-engines: sparse
 * check-stock: error
 */
