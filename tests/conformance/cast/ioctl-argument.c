// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

long ioctl(unsigned int cmd, unsigned long arg);

long f(struct tdx_td *td)
{
	return ioctl(1, (unsigned long)td->tdr_page);	/* expect: firmware-cast */
}

/*
 * check-name: a handle smuggled through an unsigned long parameter
 * check-clause: cast: (T)p; C11 6.5.2.2p4
 */
