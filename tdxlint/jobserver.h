/* SPDX-License-Identifier: GPL-2.0-only */
/* GNU make's jobserver, for who runs below a "make -j": the two share its slots. */
#ifndef TDXLINT_JOBSERVER_H
#define TDXLINT_JOBSERVER_H

#include <stdbool.h>

/* Use the jobserver that MAKEFLAGS names, from now on; false: there is none. */
bool jobserver_open(void);

/* Take a slot besides the one that every program has; false: none is free now. */
bool jobserver_take(void);
/* Give back what was taken, but for so many. */
void jobserver_keep(unsigned int slots);

/* The MAKEFLAGS that let a make below us share it; NULL: there is none. */
const char *jobserver_flags(void);

#endif
