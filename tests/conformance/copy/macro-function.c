// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define DEFINE_GETTER(name)						\
tdx_page_t get_##name(struct tdx_td *td)				\
{									\
	return td->name;						\
}

DEFINE_GETTER(tdr_page)

/*
 * check-name: a macro that defines an accessor
 * check-clause: never: returning; C11 6.10.3.3p2
 */
