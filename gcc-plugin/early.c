/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Before the first __firmware: a unit that never names it is to pay next to nothing.
 *
 * Mechanism: the headers spell __force out for the plugin, six tokens and an attribute for
 * each of a thousand casts in inline functions, where it is empty without. In the body of a
 * function it says nothing for as long as nothing is qualified, except of the parameters
 * of a function that is declared there (force.c). cb.used_define of libcpp is called before
 * a macro is expanded that is not marked as used; __force never stays marked, so that each
 * use of it asks here, and is expanded to nothing where that is right:
 *
 * - a function's body is being read;
 * - no "__firmware" has been read yet, not even to define a macro: that its name is to
 *   be warned about (NODE_WARN_OPERATOR) makes the lexer tell;
 * - none follows in the same file. A cast that is open here can thus not turn out to be
 *   one of a handle: its type and its operand are in this file, or in macros that are known.
 *   (Not if a file is included, the word spliced or pasted, in the midst of that cast.)
 *
 * The macro gets its tokens back before anybody can look: at the next line, and before a
 * directive that defines macros.
 *
 * To debug: break at on_used_define(); set off early_init(), and compare -fdump-tree-original.
 */
#include "firmware_plugin.h"

static cpp_hashnode *force;
static cpp_hashnode *words[2];		/* __firmware, as a keyword and in an attribute */

/* The macro that expands to nothing just now. */
static cpp_macro *emptied;

static void (*old_line_change)(cpp_reader *, const cpp_token *, int);
static void (*old_before_define)(cpp_reader *);
static void (*old_used_define)(cpp_reader *, location_t, cpp_hashnode *);
static bool (*old_diagnostic)(cpp_reader *, enum cpp_diagnostic_level, enum cpp_warning_reason,
			      rich_location *, const char *, va_list *);

/* __attribute__((force)) */
#define FORCE_TOKENS	6

static bool is_name(const cpp_token *token, const char *name)
{
	return token->type == CPP_NAME &&
	       !strcmp((const char *)NODE_NAME(token->val.node.node), name);
}

static bool is_attribute(const cpp_macro *macro)
{
	return macro && !macro->lazy && macro->kind == cmk_macro && !macro->fun_like &&
	       macro->count == FORCE_TOKENS && is_name(&macro->exp.tokens[0], "__attribute__") &&
	       is_name(&macro->exp.tokens[3], "force");
}

static void refill(void)
{
	cpp_callbacks *cb = cpp_get_callbacks(parse_in);

	if (!emptied)
		return;
	emptied->count = FORCE_TOKENS;
	emptied = NULL;
	cb->before_define = old_before_define;
}

static void on_before_define(cpp_reader *reader)
{
	refill();
	if (old_before_define)
		old_before_define(reader);
}

/* Also called before a pragma, as push_macro is. Not put back by cpp_peek_token() in vain. */
static void on_line_change(cpp_reader *reader, const cpp_token *token, int parsing_args)
{
	refill();
	cpp_get_callbacks(reader)->line_change = old_line_change;
	old_line_change(reader, token, parsing_args);
}

static void empty(cpp_macro *macro)
{
	cpp_callbacks *cb = cpp_get_callbacks(parse_in);

	if (cb->line_change != on_line_change) {
		old_line_change = cb->line_change;
		cb->line_change = on_line_change;
	}
	old_before_define = cb->before_define;
	cb->before_define = on_before_define;
	macro->count = 0;
	emptied = macro;
}

/* Where the first "__firmware" from AT to END is; END if there is none. */
static const unsigned char *find_word(const unsigned char *at, const unsigned char *end)
{
	static const char word[] = "__firmware";
	const void *found = memmem(at, end - at, word, sizeof(word) - 1);

	return found ? (const unsigned char *)found : end;
}

/* Does no "__firmware" follow in the file that is being read? */
static bool is_last(void)
{
	static const unsigned char *known_end, *found;
	static const char *known_file;
	const line_map_ordinary *map = LINEMAPS_LAST_ORDINARY_MAP(line_table);
	const unsigned char *at, *end;

	if (!unread_text(parse_in, &at, &end))
		return false;
	/* The text of another file may come to lie at the same place. */
	if (end != known_end || map->to_file != known_file || found < at) {
		known_end = end;
		known_file = map->to_file;
		found = find_word(at, end);
	}
	return found == end;
}

static void on_used_define(cpp_reader *reader, location_t loc, cpp_hashnode *node)
{
	if (old_used_define)
		old_used_define(reader, loc, node);
	if (node != force)
		return;
	refill();
	if (!cpp_user_macro_p(node) || !is_attribute(node->value.macro))
		return;
	node->flags &= ~NODE_USED;
	if (current_function_decl && !in_typeof &&
	    cpp_get_callbacks(reader)->line_change && is_last()) {
		empty(node->value.macro);
		force_note_dropped(loc);
	}
}

/* A "__firmware" has been read. */
void early_is_over(void)
{
	cpp_callbacks *cb = cpp_get_callbacks(parse_in);

	if (!force)
		return;
	refill();
	cb->used_define = old_used_define;
	cb->diagnostic = old_diagnostic;
	words[0]->flags &= ~NODE_WARN_OPERATOR;
	words[1]->flags &= ~NODE_WARN_OPERATOR;
	force = NULL;
}

static bool on_cpp_diagnostic(cpp_reader *reader, enum cpp_diagnostic_level level,
			      enum cpp_warning_reason reason, rich_location *richloc,
			      const char *message, va_list *args)
{
	if (reason == CPP_W_CXX_OPERATOR_NAMES) {
		const unsigned char *name;
		va_list copy;

		va_copy(copy, *args);
		name = va_arg(copy, const unsigned char *);
		va_end(copy);
		if (name == NODE_NAME(words[0]) || name == NODE_NAME(words[1])) {
			early_is_over();
			return true;
		}
	}
	return old_diagnostic(reader, level, reason, richloc, message, args);
}

static cpp_hashnode *word(const char *name)
{
	return CPP_HASHNODE(GCC_IDENT_TO_HT_IDENT(get_identifier(name)));
}

void early_init(void)
{
	cpp_callbacks *cb = cpp_get_callbacks(parse_in);

	/* A precompiled header would keep the macro as it is just then. */
	if (pch_file)
		return;
	/* force_note_dropped() needs to know the order of what one macro expands to. */
	if (cpp_get_options(parse_in)->track_macro_expansion != 2)
		return;
	force = word("__force");
	words[0] = word("__firmware");
	words[1] = word("__firmware__");
	words[0]->flags |= NODE_DIAGNOSTIC | NODE_WARN_OPERATOR;
	words[1]->flags |= NODE_DIAGNOSTIC | NODE_WARN_OPERATOR;
	old_used_define = cb->used_define;
	cb->used_define = on_used_define;
	old_diagnostic = cb->diagnostic;
	cb->diagnostic = on_cpp_diagnostic;
}
