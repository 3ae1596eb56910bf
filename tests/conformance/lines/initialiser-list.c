// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct pair {
	struct {
		void *first;
		int n;
	} a;
	void *second[2];
};

void *f(tdx_page_t p, tdx_page_t q)
{
	struct pair s = {
		.a = {
			.n = 1,
			.first = p,	/* expect: firmware-implicit */
		},
		.second = {
			NULL,
			q,	/* expect: firmware-implicit */
		},
	};

	return s.a.first;
}

/*
 * check-name: each kind of initialiser on a line of its own
 * check-clause: implicit: initialiser (nested); C11 6.7.9p20
 */
