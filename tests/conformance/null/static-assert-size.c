// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

_Static_assert(sizeof(tdx_page_t) == sizeof(void *), "a handle is a pointer");

/*
 * check-name: a handle is as large as a pointer
 * check-clause: never: sizeof; C11 6.7.10p3
 */
