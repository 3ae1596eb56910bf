// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

struct td_state {
	int id;
	hpa_t tdr;	/* expect: firmware-raw */
};

/*
 * check-name: a new struct keeps the TDR as hpa_t
 * check-clause: raw: a struct field
 * check-engines: coccinelle
 */
