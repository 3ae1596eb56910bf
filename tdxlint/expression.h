/* SPDX-License-Identifier: GPL-2.0-only */
/* What an expression names, by its text. All strings returned are new memory. */
#ifndef TDXLINT_EXPRESSION_H
#define TDXLINT_EXPRESSION_H

#include "util.h"

/*
 * The place that an expression names in a function: "f:FIELD", "v:FUNCTION:NAME"
 * or "r:FUNCTION" for a result; NULL if it names none. With "far", also behind
 * what makes an address of a page.
 */
char *key_of(const char *expression, const char *in, bool far);
char *variable_key(const char *in, const char *name);

/* If the expression, less casts and conversions, is a call: of what? Or NULL. */
char *called_in(const char *expression);
/* Does this function take a page and give its address, or another name for it? */
bool is_conversion(const char *function);

#endif
