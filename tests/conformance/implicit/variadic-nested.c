// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int print(const char *fmt, ...);

void f(tdx_u64_t p)
{
	print("%d %p\n",
	      print("p; %p /* p",
		    p),	/* expect: firmware-implicit */
	      p);	/* expect: firmware-implicit */
}

/*
 * check-name: a handle is passed to ... by two calls, one in the other
 * check-clause: implicit: passing to ...; C11 6.5.2.2p7
 */
