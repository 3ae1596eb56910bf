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
#include "opts.h"
#include "stringpool.h"
#include "attribs.h"
#include "target.h"
#include "tree-iterator.h"

#define PLUGIN_GCC	GCCPLUGIN_VERSION_MAJOR

/* The text of a source line, without its end; NULL if it cannot be read. */
static inline const char *source_line(const char *file, int line, size_t *length)
{
#if PLUGIN_GCC >= 14
	char_span span = global_dc->get_file_cache().get_source_line(file, line);
#else
	char_span span = location_get_source_line(file, line);
#endif

	*length = span ? span.length() : 0;
	return span ? span.get_buffer() : NULL;
}

/* How many diagnostics of a kind have been reported; may be assigned to. */
#if PLUGIN_GCC >= 14
# define reported_count(kind)	(global_dc->diagnostic_count(kind))
# define warnings_inhibited()	(global_dc->m_inhibit_warnings)
#else
# define reported_count(kind)	(diagnostic_kind_count(global_dc, (kind)))
# define warnings_inhibited()	(global_dc->dc_inhibit_warnings)
#endif

#if PLUGIN_GCC >= 14
# define promote_warnings(on)	(global_dc->set_warning_as_error_requested(on))
# define warnings_promoted()	(global_dc->warning_as_error_requested_p())
#else
# define promote_warnings(on)	(global_dc->warning_as_error_requested = (on))
# define warnings_promoted()	(global_dc->warning_as_error_requested)
#endif

/* text_info's fields were renamed. */
#if PLUGIN_GCC >= 14
# define text_format(text)	((text)->m_format_spec)
# define text_args(text)	((text)->m_args_ptr)
# define TEXT_INFO(name, format, args)	text_info name((format), (args), errno)
#else
# define text_format(text)	((text)->format_spec)
# define text_args(text)	((text)->args_ptr)
# define TEXT_INFO(name, format, args)				\
	text_info name;						\
	memset(&name, 0, sizeof(name));				\
	name.format_spec = (format);				\
	name.args_ptr = (args);					\
	name.err_no = errno
#endif

/* Where a macro was used, and where its tokens come from, two for each. */
#if PLUGIN_GCC >= 14
# define macro_expansion(map)	((map)->m_expansion)
# define macro_tokens(map)	((map)->macro_locations)
#else
# define macro_expansion(map)	((map)->expansion)
# define macro_tokens(map)	((map)->macro_locations)
#endif

/* What a begin and an end function of the diagnostic context get. */
#if PLUGIN_GCC == 14
typedef const diagnostic_info shown_diagnostic;
#else
typedef diagnostic_info shown_diagnostic;
#endif

/*
 * From GCC 15 on, a diagnostic is seen before it is formatted or counted; what
 * its message prints is read off the format.
 */
#if PLUGIN_GCC >= 15
# define ADJUSTS_DIAGNOSTICS	1
# define reference_printer()	(global_dc->get_reference_printer())
# define option_of(d)		((d)->option_id.m_idx)
#else
# define ADJUSTS_DIAGNOSTICS	0
# define reference_printer()	(global_dc->printer)
# define option_of(d)		((d)->option_index)
#endif

/* Does the label of a location's range contain TEXT? */
static inline bool label_contains(const location_range *range, const char *text)
{
	bool found = false;

	if (range && range->m_label) {
		label_text label = range->m_label->get_text(0);
#if PLUGIN_GCC >= 13
		found = label.get() && strstr(label.get(), text);
#else
		found = label.m_buffer && strstr(label.m_buffer, text);
		label.maybe_free();
#endif
	}
	return found;
}

#if PLUGIN_GCC < 12
/* Built-in functions and questions that this GCC does not have yet. */
# define BUILT_IN_DYNAMIC_OBJECT_SIZE	BUILT_IN_OBJECT_SIZE

static inline bool warning_enabled_at(location_t, int option)
{
	return option_enabled(option, CL_C, &global_options) != 0;
}
#endif

#endif /* GCC_COMPAT_H */
