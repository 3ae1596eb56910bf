/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What differs between GCC versions, and GCC's headers.
 *
 * This is the only file with a GCC version number in it. Everything else uses
 * what is defined here, or what all supported versions share.
 */
#ifndef GCC_COMPAT_H
#define GCC_COMPAT_H

#include "gcc-plugin.h"
#include "plugin-version.h"
#include "tree.h"
#include "c-tree.h"
#include "c-family/c-common.h"
#include "c-family/c-pragma.h"
#include "cpplib.h"
#include "convert.h"
#include "debug.h"
#include "diagnostic.h"
#include "tree-diagnostic.h"
#include "fold-const.h"
#include "ggc.h"
#include "intl.h"
#include "langhooks.h"
#include "options.h"
#include "stringpool.h"
#include "attribs.h"
#include "target.h"
#include "tree-iterator.h"

/* The text of a source line, without its end; NULL if it cannot be read. */
static inline const char *source_line(const char *file, int line, size_t *length)
{
	char_span span = location_get_source_line(file, line);

	*length = span ? span.length() : 0;
	return span ? span.get_buffer() : NULL;
}

#endif /* GCC_COMPAT_H */
