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

#define ALL_RULES ((1 << NR_RULES) - 1)

int plugin_is_GPL_compatible;

enum mode plugin_mode = MODE_ERROR;
unsigned int plugin_rules = ALL_RULES;

static struct plugin_info firmware_plugin_info = {
	"1",
	"mode=error|warn|note\thow a misuse of a firmware page is reported (error)\n"
	"rules=LIST\tonly these rules, with commas between them\n"
	"overlay=FILE\ttag what FILE names, in a tree that carries no annotation\n"
	"digest=TEXT\tnothing: another for another overlay, which ccache does not read\n"
	"explain=RULE\tsay what a rule means\n"
};

static void (*old_parse_file)(void);

static void parse_file(void)
{
	old_parse_file();
	diagnose_flush();
	reword_finish();
	checker_finish();
	checker_deliver(true);
	overlay_finish();
	if (!address_space_is_active())
		return;
	strip_finish();
	text_forget();
	/* What the front end dropped would be warned about as missing. */
	if (diagnose_has_failed())
		flag_syntax_only = 1;
}

/* What is found must not stop the compilation, or not all of it. */
bool plugin_needs_checker(void)
{
	return plugin_mode != MODE_ERROR || plugin_rules != ALL_RULES ||
	       overlay_is_loaded();
}

/* A precompiled header would bring qualified types along that nobody has noted. */
static const char *refuse_precompiled(const void *, size_t)
{
	return N_("not used together with the firmware plugin");
}

static void on_attributes(void *, void *)
{
	force_register_attributes();
}

static void on_collect(void *, void *)
{
	overlay_forget();
	force_forget_early();
	if (!address_space_is_active())
		return;
	diagnose_flush();
	conversion_forget();
	access_forget();
}

static void on_finish_decl(void *decl, void *)
{
	tree d = (tree)decl;

	if (d && TREE_CODE(d) == PARM_DECL)
		overlay_parameter(d);
	else if (d && TREE_CODE(d) == FUNCTION_DECL)
		overlay_function(d, false);
	address_space_clear_decl(d);
	/* What a function's own declarations are worth, its end will tell. */
	if (!current_function_decl)
		diagnose_flush();
	checker_deliver(false);
}

static void on_finish_type(void *type, void *)
{
	overlay_finish_type((tree)type);
}

static void on_start_function(void *fndecl, void *)
{
	tree fn = (tree)fndecl;

	if (fn && fn != error_mark_node)
		overlay_function(fn, true);
}

static void on_pre_genericize(void *fndecl, void *)
{
	walk_function((tree)fndecl);
	diagnose_flush();
	checker_deliver(false);
}

/* Nested functions are not announced by PLUGIN_PRE_GENERICIZE. */
static void on_finish_function(void *fndecl, void *)
{
	tree fn = (tree)fndecl;

	if (fn && fn != error_mark_node && decl_function_context(fn))
		walk_function(fn);
}

/*
 * GCC looks for whom to tell at each declaration and each pass of each function, a
 * tenth of a per cent of what it does, once a plugin has been loaded. While nobody
 * listens, it is not to know of one; unless there is another.
 */
static bool is_alone, listening;

void plugin_hush(bool on)
{
	if (is_alone && !listening)
		flag_plugin_added = !on;
}

/* There is something to listen for: a __firmware has been read, or an overlay. */
void plugin_listen(void)
{
	static const char name[] = "firmware_plugin";

	if (listening)
		return;
	plugin_hush(false);
	listening = true;
	register_callback(name, PLUGIN_FINISH_DECL, on_finish_decl, NULL);
	register_callback(name, PLUGIN_PRE_GENERICIZE, on_pre_genericize, NULL);
	register_callback(name, PLUGIN_FINISH_PARSE_FUNCTION, on_finish_function, NULL);
	if (overlay_is_loaded()) {
		register_callback(name, PLUGIN_FINISH_TYPE, on_finish_type, NULL);
		register_callback(name, PLUGIN_START_PARSE_FUNCTION, on_start_function, NULL);
	}
}

/* C alone; for C++, Objective-C and link-time optimization there is no plugin. */
static void on_start_unit(void *, void *)
{
	if (strncmp(lang_hooks.name, "GNU C", 5) || c_dialect_cxx())
		return;
	address_space_init();
	targetm.pch_valid_p = refuse_precompiled;
	old_parse_file = lang_hooks.parse_file;
	lang_hooks.parse_file = parse_file;
	if (overlay_is_loaded())
		plugin_listen();
	else
		early_init();
	plugin_hush(true);
}

#define KNOWN_RULES "firmware-deref, firmware-arith, firmware-implicit, firmware-cast"

static bool parse_mode(const char *name, const char *value)
{
	static const char *const modes[] = { "error", "warn", "note" };
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(modes); i++)
		if (!strcmp(value, modes[i])) {
			plugin_mode = (enum mode)i;
			return true;
		}
	error("%s: unknown mode %qs; known are error, warn, note", name, value);
	return false;
}

/* LIST: rule names, with commas between them. */
static bool parse_rules(const char *name, const char *list)
{
	plugin_rules = 0;
	do {
		size_t length = strcspn(list, ",");
		enum rule rule = hint_find_rule(list, length);

		if (rule == NR_RULES) {
			error("%s: unknown rule %<%.*s%>; known are %s", name,
			      (int)length, list, KNOWN_RULES);
			return false;
		}
		plugin_rules |= 1 << rule;
		list += length;
	} while (*list++);
	return true;
}

static bool explain(const char *name, const char *value)
{
	enum rule rule = hint_find_rule(value, strlen(value));

	if (rule == NR_RULES) {
		error("%s: unknown rule %qs; known are %s", name, value, KNOWN_RULES);
		return false;
	}
	inform(UNKNOWN_LOCATION, "%s: %s", hint_rule_name(rule), hint_explain(rule));
	return true;
}

/* For who compares command lines: what FILE of overlay=FILE holds is no part of one. */
static bool ignore_digest(const char *, const char *)
{
	return true;
}

static const struct {
	const char *key;
	bool (*parse)(const char *name, const char *value);
} arguments[] = {
	{ "mode", parse_mode },
	{ "rules", parse_rules },
	{ "overlay", overlay_load },
	{ "digest", ignore_digest },
	{ "explain", explain },
};

static bool parse_arguments(struct plugin_name_args *info)
{
	const char *name = info->base_name;
	unsigned int j;
	int i;

	for (i = 0; i < info->argc; i++) {
		const char *key = info->argv[i].key;
		const char *value = info->argv[i].value;

		for (j = 0; j < ARRAY_SIZE(arguments); j++)
			if (!strcmp(key, arguments[j].key))
				break;
		if (j == ARRAY_SIZE(arguments)) {
			error("%s: unknown argument %qs; known are mode, overlay, digest, rules, explain",
			      name, key);
			return false;
		}
		if (!value || !*value) {
			error("%s: argument %qs needs a value", name, key);
			return false;
		}
		if (!arguments[j].parse(name, value))
			return false;
	}
	return true;
}

/*
 * -g and -flto record the command line in the object. What is the same with the
 * plugin and without is to be the same to the byte.
 */
static void forget_options(const char *name)
{
	unsigned int i, plugins = 0;

	for (i = 0; i < save_decoded_options_count; i++) {
		struct cl_decoded_option *option = &save_decoded_options[i];

		plugins += option->opt_index == OPT_fplugin_;
		if ((option->opt_index == OPT_fplugin_ || option->opt_index == OPT_fplugin_arg_) &&
		    option->arg && strstr(option->arg, name))
			option->opt_index = OPT_SPECIAL_ignore;
	}
	is_alone = plugins == 1;
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
	forget_options(name);
	register_callback(name, PLUGIN_INFO, NULL, &firmware_plugin_info);
	if (!parse_arguments(info))
		return 1;

	register_callback(name, PLUGIN_ATTRIBUTES, on_attributes, NULL);
	register_callback(name, PLUGIN_START_UNIT, on_start_unit, NULL);
	register_callback(name, PLUGIN_GGC_START, on_collect, NULL);
	footprint_reduce();
	return 0;
}
