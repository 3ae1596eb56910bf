// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(int n, ...)
{
	__builtin_va_list ap;
	tdx_u64_t p;

	__builtin_va_start(ap, n);
	p = __builtin_va_arg(ap, u64 *);	/* expect: firmware-implicit */
	__builtin_va_end(ap);
	return p;
}

/*
 * check-name: va_arg() of a plain pointer
 * check-clause: implicit: initialiser; C11 7.16.1.1
 */
