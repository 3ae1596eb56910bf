/* SPDX-License-Identifier: GPL-2.0-only */
/* As err.h has it: it knows of no handle, and comes before the header that does. */
static inline int early_is_err(__attribute__((force)) const void *ptr)
{
	return (unsigned long)ptr >= (unsigned long)-4095;
}

#include "../firmware.h"

int broken(tdx_page_t p)
{
	return early_is_err(p);
}

/*
 * check-name: a parameter is declared __force before __firmware is first used
 * check-clause: never flagged: an argument for a parameter declared __force
 */
