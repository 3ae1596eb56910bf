/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * firmware_plugin.so: __firmware as a qualifier that GCC itself enforces.
 *
 * Purpose: a pointer whose pointee is qualified __firmware names a page that
 * belongs to the TDX module. The CPU must not touch it; the pointer is a handle
 * that may be stored, copied and compared, and nothing else.
 *
 * Mechanism: __firmware becomes a named address space of the C front end
 * (address_space.c). The front end then rejects most conversions by itself;
 * target hooks see casts and arithmetic before folding (conversion.c,
 * access.c), a walk over each finished function sees the rest. Nothing is
 * done until the first "__firmware" is read: a translation unit that never
 * names it is compiled as without the plugin.
 *
 * This file: arguments and registration, nothing else.
 *
 * To debug: gcc -wrapper gdb,--args -fplugin=... and break at diagnose().
 */
#include "firmware_plugin.h"

int plugin_is_GPL_compatible;

enum mode plugin_mode = MODE_ERROR;

static struct plugin_info firmware_plugin_info = {
	"1",
	"mode=error|warn|note\thow a misuse of a firmware page is reported\n"
};

static void (*old_parse_file)(void);

static void parse_file(void)
{
	old_parse_file();
	diagnose_flush();
	checker_finish();
	checker_deliver(true);
	if (!address_space_is_active())
		return;
	strip_finish();
	/* What the front end dropped would be warned about as missing. */
	if (diagnose_has_failed())
		flag_syntax_only = 1;
}

/* C alone; for C++, Objective-C and link-time optimization there is no plugin. */
static void on_start_unit(void *, void *)
{
	bool inert;

	if (strncmp(lang_hooks.name, "GNU C", 5) || c_dialect_cxx())
		return;
	inert = plugin_mode != MODE_ERROR && !checker_start();
	address_space_init(inert);
	old_parse_file = lang_hooks.parse_file;
	lang_hooks.parse_file = parse_file;
}

static void on_attributes(void *, void *)
{
	conversion_register_attributes();
}

static void on_collect(void *, void *)
{
	if (!address_space_is_active())
		return;
	diagnose_flush();
	conversion_forget();
	access_forget();
}

static void on_finish_decl(void *decl, void *)
{
	address_space_clear_decl((tree)decl);
	diagnose_flush();
	checker_deliver(false);
}

static void on_pre_genericize(void *fndecl, void *)
{
	access_scan_function((tree)fndecl);
	diagnose_flush();
	checker_deliver(false);
}

/* Nested functions are not announced by PLUGIN_PRE_GENERICIZE. */
static void on_finish_function(void *fndecl, void *)
{
	tree fn = (tree)fndecl;

	if (fn && fn != error_mark_node && decl_function_context(fn))
		access_scan_function(fn);
}

static bool parse_arguments(struct plugin_name_args *info)
{
	int i;

	for (i = 0; i < info->argc; i++) {
		const char *key = info->argv[i].key;
		const char *value = info->argv[i].value;

		if (!strcmp(key, "mode") && value) {
			if (!strcmp(value, "error"))
				plugin_mode = MODE_ERROR;
			else if (!strcmp(value, "warn"))
				plugin_mode = MODE_WARN;
			else if (!strcmp(value, "note"))
				plugin_mode = MODE_NOTE;
			else {
				error("%s: mode is %qs, but must be one of error, warn, note",
				      info->base_name, value);
				return false;
			}
			continue;
		}
		error("%s: unknown argument %qs; known are: mode",
		      info->base_name, key);
		return false;
	}
	return true;
}

int plugin_init(struct plugin_name_args *info,
		struct plugin_gcc_version *version)
{
	const char *name = info->base_name;

	if (!plugin_default_version_check(version, &gcc_version)) {
		error("%s: built for GCC %s, loaded into GCC %s; build it for this compiler with %<make plugin PLUGIN_CC=gcc-N%>",
		      name, gcc_version.basever, version->basever);
		return 1;
	}
	register_callback(name, PLUGIN_INFO, NULL, &firmware_plugin_info);
	if (!parse_arguments(info))
		return 1;

	register_callback(name, PLUGIN_ATTRIBUTES, on_attributes, NULL);
	register_callback(name, PLUGIN_START_UNIT, on_start_unit, NULL);
	register_callback(name, PLUGIN_FINISH_DECL, on_finish_decl, NULL);
	register_callback(name, PLUGIN_GGC_START, on_collect, NULL);
	register_callback(name, PLUGIN_PRE_GENERICIZE, on_pre_genericize, NULL);
	register_callback(name, PLUGIN_FINISH_PARSE_FUNCTION, on_finish_function, NULL);
	return 0;
}
