// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void give(tdx_u64_t p);
void give(u64 *p);	/* expect: firmware-implicit */

/*
 * check-name: a function redeclared with a plain parameter
 * check-clause: implicit: redeclarations; C11 6.7p4
 */
