// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static u64 object;

struct entry {
	int id;
	tdx_u64_t page;
};

struct entry table[] = {
	{ 1, NULL },
	{ 2, &object },	/* expect: firmware-implicit */
};

/*
 * check-name: a static table of plain pointers
 * check-clause: implicit: initialiser (static); C11 6.7.9p17
 */
