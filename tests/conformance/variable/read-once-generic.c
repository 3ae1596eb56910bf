// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define unqual(x)	typeof(_Generic((x), char: (char)0,		\
				unsigned char: (unsigned char)0,	\
				int: (int)0, unsigned int: (unsigned int)0, \
				long: (long)0, unsigned long: (unsigned long)0, \
				default: (x)))
#define READ_SCALAR(x)	(*(const volatile unqual(x) *)&(x))

tdx_page_t f(struct tdx_td *td)
{
	return READ_SCALAR(td->tdr_page);
}

/*
 * check-name: READ_ONCE() with the kernel's unqualified type
 * check-clause: never: READ_ONCE(p); C11 6.5.1.1p3
 */
