// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define get_and_null(p)							\
({									\
	__auto_type __ptr = &(p);					\
	__auto_type __val = *__ptr;					\
	*__ptr = NULL;							\
	__val;								\
})

tdx_page_t f(struct tdx_td *td)
{
	return get_and_null(td->tdr_page);
}

/*
 * check-name: take a handle out of a variable
 * check-clause: never: &p; GNU __auto_type
 */
