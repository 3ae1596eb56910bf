// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t take(void);
u64 *take(void);	/* expect: firmware-implicit */

/*
 * check-name: a function redeclared with a plain result
 * check-clause: implicit: redeclarations; C11 6.7p4
 */
