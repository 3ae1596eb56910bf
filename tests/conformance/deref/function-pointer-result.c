// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct ops {
	struct page __firmware *(*get)(void);
};

u64 f(struct ops *ops)
{
	return ops->get()->private;	/* expect: firmware-deref */
}

/*
 * check-name: the page behind the result of an indirect call
 * check-clause: deref: p->m; C11 6.5.2.2p5
 */
