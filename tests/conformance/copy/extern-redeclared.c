// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

extern tdx_page_t handle;
extern struct tdx_module_page __firmware *handle;

tdx_page_t f(void)
{
	return handle;
}

/*
 * check-name: a declaration repeated with the same type
 * check-clause: never: copying; C11 6.2.7p4
 */
