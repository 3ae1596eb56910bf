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
#include "c-family/c-common.h"

#define PLUGIN_GCC	GCCPLUGIN_VERSION_MAJOR

#if PLUGIN_GCC >= 14
/* The diagnostic context keeps to itself who names the option of a diagnostic. */
# define private public
# include "diagnostic.h"
# undef private
#endif

#include "c-tree.h"
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
#include "toplev.h"
#include "tree-iterator.h"

#if PLUGIN_GCC >= 15
/* What "%e" prints keeps the type to itself. */
# define private public
# include "tree-pretty-print-markup.h"
# undef private
#endif

/* GCC 16 gave diagnostics a namespace, and their fields new names. */
#if PLUGIN_GCC >= 16
# include "diagnostics/file-cache.h"
typedef diagnostics::char_span char_span;
typedef diagnostics::diagnostic_info diagnostic_info;
typedef diagnostics::context diagnostic_context;
# define DK_ERROR	diagnostics::kind::error
# define DK_WARNING	diagnostics::kind::warning
# define DK_PEDWARN	diagnostics::kind::pedwarn
# define DK_NOTE	diagnostics::kind::note
# define DK_ICE		diagnostics::kind::ice
# define DK_ICE_NOBT	diagnostics::kind::ice_nobt
# define DK_IGNORED	diagnostics::kind::ignored
# define kind_of(d)	((d)->m_kind)
# define message_of(d)	((d)->m_message)
# define richloc_of(d)	((d)->m_richloc)
#else
# define kind_of(d)	((d)->kind)
# define message_of(d)	((d)->message)
# define richloc_of(d)	((d)->richloc)
#endif

#ifndef CONST_CAST
# define CONST_CAST(type, x)	(const_cast<type>(x))
# define CONST_CAST_TREE(x)	CONST_CAST(tree, (x))
#endif

/* Has the parser met the name of this built-in function? May be assigned to. */
#if PLUGIN_GCC >= 16
# define met_by_parser(fndecl)	TREE_USED(fndecl)
#else
# define met_by_parser(fndecl)	C_DECL_USED(fndecl)
#endif

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

/*
 * What of the file that is being read has not been read yet; false if none is. The
 * head of a struct that libcpp keeps to itself, the same in all of them.
 */
static inline bool unread_text(cpp_reader *reader, const unsigned char **begin,
			       const unsigned char **end)
{
	struct text {
		const unsigned char *at, *line, *next_line, *begin, *end;
	};
	const struct text *text = (const struct text *)cpp_get_buffer(reader);

	if (!text)
		return false;
	*begin = text->at;
	*end = text->end;
	return true;
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

/*
 * From here on, a diagnostic without an option has this NAME, which GCC prints in
 * brackets, and which is the ruleId in SARIF, with URL as its help link; NULL ends it.
 */
#if PLUGIN_GCC >= 15
# if PLUGIN_GCC >= 16
typedef diagnostics::option_id_manager option_manager;
typedef diagnostics::option_id option_number;
typedef enum diagnostics::kind kind_number;
#  define manager_of_options	(global_dc->m_option_id_mgr)
# else
typedef diagnostic_option_manager option_manager;
typedef diagnostic_option_id option_number;
typedef diagnostic_t kind_number;
#  define manager_of_options	(global_dc->m_option_mgr)
# endif

struct naming_manager : option_manager {
	const char *name, *url;

	int option_enabled_p(option_number) const { return 1; }
	char *make_option_name(option_number, kind_number, kind_number) const
	{
		return xstrdup(name);
	}
	char *make_option_url(option_number) const { return xstrdup(url); }
};

static inline void name_diagnostics(const char *name, const char *url)
{
	static naming_manager ours;
	static option_manager *old;

	if (!old)
		old = manager_of_options;
	ours.name = name;
	ours.url = url;
	manager_of_options = name ? &ours : old;
}
#else
# if PLUGIN_GCC == 14
#  define option_namer	(global_dc->m_option_callbacks.m_make_option_name_cb)
#  define option_linker	(global_dc->m_option_callbacks.m_make_option_url_cb)
# else
#  define option_namer	(global_dc->option_name)
#  define option_linker	(global_dc->get_option_url)
# endif

static const char *naming_name, *naming_url;

/* Called with what differs between versions, and is not looked at. */
template <typename... Args> static char *naming_namer(Args...)
{
	return xstrdup(naming_name);
}

template <typename... Args> static char *naming_linker(Args...)
{
	return xstrdup(naming_url);
}

static inline void name_diagnostics(const char *name, const char *url)
{
	static auto old_namer = option_namer;
	static auto old_linker = option_linker;

	naming_name = name;
	naming_url = url;
	option_namer = old_namer;
	option_linker = old_linker;
	if (name) {
		option_namer = naming_namer;
		option_linker = naming_linker;
	}
}
#endif

/* Does GCC itself print that name after the message? */
#if PLUGIN_GCC >= 14
# define prints_names()		(global_dc->m_show_option_requested)
#else
# define prints_names()		(global_dc->show_option_requested)
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
# if PLUGIN_GCC >= 16
#  define option_of(d)		((d)->m_option_id.m_idx)
typedef const diagnostic_context &adjusted_context;
#  define adjust_diagnostics(f)	global_dc->set_adjust_diagnostic_info_callback(f)
# else
#  define option_of(d)		((d)->option_id.m_idx)
typedef diagnostic_context *adjusted_context;
#  define adjust_diagnostics(f)	(global_dc->m_adjust_diagnostic_info = (f))
# endif
# define type_of_element(e)	(((pp_markup::element_quoted_type *)(e))->m_type)
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

/* As diagnostic_enabled(): the last "#pragma GCC diagnostic" before LOC decides. */
static inline bool warning_enabled_at(location_t loc, int option)
{
	int i;

	for (i = global_dc->n_classification_history - 1; i >= 0; i--) {
		const diagnostic_classification_change_t *change =
			&global_dc->classification_history[i];

		if (!linemap_location_before_p(line_table, change->location, loc))
			continue;
		if (change->kind == DK_POP)
			i = change->option;
		else if (change->option == option || change->option == 0)
			return change->kind != DK_IGNORED;
	}
	return option_enabled(option, CL_C, &global_options) != 0;
}
#endif

#endif /* GCC_COMPAT_H */
