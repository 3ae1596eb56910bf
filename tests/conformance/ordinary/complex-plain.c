// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct impedance {
	double _Complex z;
	tdx_u64_t handle;
};

tdx_u64_t f(struct impedance *i)
{
	__real__ i->z = __imag__ i->z;
	return i->handle;
}

/*
 * check-name: a complex number beside a handle
 * check-clause: never: the page is not touched; GNU complex
 */
