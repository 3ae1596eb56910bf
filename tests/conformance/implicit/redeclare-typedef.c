// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

typedef u64 __firmware *page_t;
typedef u64 *page_t;	/* expect: firmware-implicit */

/*
 * check-name: a typedef repeated with another type
 * check-clause: implicit: redeclarations; C11 6.7p3
 */
