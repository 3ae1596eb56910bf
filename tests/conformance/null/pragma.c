// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wint-conversion"
bool f(tdx_page_t p)
{
	return !p;
}
#pragma GCC diagnostic pop

/*
 * check-name: a pragma beside a null test
 * check-clause: never: !p; C11 6.10.6p1
 */
