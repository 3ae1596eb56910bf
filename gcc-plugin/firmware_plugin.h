/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the plugin's files tell each other. GCC's types are all that is shared;
 * see the head comment of each file for what it is for.
 */
#ifndef FIRMWARE_PLUGIN_H
#define FIRMWARE_PLUGIN_H

#include "gcc_compat.h"

/* A call from one file to another goes there at once. */
#pragma GCC visibility push(hidden)

enum rule {
	RULE_DEREF,
	RULE_ARITH,
	RULE_IMPLICIT,
	RULE_CAST,
	NR_RULES
};

enum mode { MODE_ERROR, MODE_WARN, MODE_NOTE };

/* How a value's qualifier changes on its way from one type to another. */
enum type_change {
	CHANGE_NONE,
	CHANGE_LOST,	/* a handle becomes something else */
	CHANGE_GAINED,	/* something else becomes a handle */
	CHANGE_KIND,	/* one kind of handle becomes another */
	CHANGE_DEEP	/* one of the above, one or more levels down */
};

/* firmware_plugin.c */
extern enum mode plugin_mode;
extern unsigned int plugin_rules;		/* a bit a rule */
bool plugin_needs_checker(void);
void plugin_listen(void);
void plugin_hush(bool on);

/* address_space.c */
void address_space_init(void);
bool address_space_is_active(void);
bool address_space_is_inert(void);
void address_space_activate(void);
void address_space_keyword(bool on);
void address_space_mark(tree type);
void address_space_clear_decl(tree decl);

/* C_REGISTER_ADDR_SPACE knows 16 spaces; x86 uses 1 and 2. */
#define AS_FIRMWARE	15
/* A parameter declared __force: takes a handle, and is plain memory inside. */
#define AS_FORCE	14
/* A pointer to an array in the page: a handle whose making has been reported. */
#define AS_WITHIN	13

static inline bool address_space_is_ours(addr_space_t as)
{
	return as >= AS_WITHIN && as <= AS_FIRMWARE;
}

/* These are asked about each conversion and operand of a translation unit. */
static inline addr_space_t space_of(const_tree type)
{
	while (TREE_CODE(type) == ARRAY_TYPE)
		type = TREE_TYPE(type);
	return TYPE_ADDR_SPACE(type);
}

static inline bool is_firmware_type(const_tree type)
{
	return space_of(type) == AS_FIRMWARE || space_of(type) == AS_WITHIN;
}

static inline bool is_firmware_pointer(const_tree type)
{
	return POINTER_TYPE_P(type) && is_firmware_type(TREE_TYPE(type));
}

static inline bool is_pointer_within_page(const_tree type)
{
	return POINTER_TYPE_P(type) && space_of(TREE_TYPE(type)) == AS_WITHIN;
}

tree pointer_within_page(tree type);
bool mentions_firmware(const_tree type);
tree without_firmware(tree type);
tree with_firmware(tree type);
tree qualify_base(tree type);
tree forced_parameter_type(tree type);
tree with_forced(tree type, unsigned HOST_WIDE_INT forced);
tree with_forced_parameters(tree type, const_tree like);
enum type_change type_change(const_tree from, const_tree to);

/* conversion.c */
void conversion_init(void);
bool is_null_pointer_constant(const_tree expr);
void conversion_note_event(bool is_promotion);
bool is_forced_in_call(const_tree operand, location_t call);
void conversion_judge_evaluated(tree expr);
void conversion_forget_function(void);
void conversion_forget(void);
bool cast_is_being_built(void);
tree cast_type(void);
void cast_note_force(const_tree type);
void cast_note_type(tree type);
void cast_is_over(void);

/* stand_in.c */
bool stand_in_may(tree expr);
tree stand_in_convert(tree type, tree expr);
void stand_in_settle(tree *expr);
void stand_in_forget(void);

/* union.c */
bool union_judge_cast(location_t loc);
void union_judge_arguments(tree call);

/* early.c */
void early_init(void);
void early_is_over(void);

/* force.c */
void force_register_attributes(void);
void force_share_parameters(tree fndecl);
void force_forget_early(void);
void force_note_dropped(location_t loc);
void force_early_parameters(void);

/* evaluation.c */
void evaluation_init(void);
bool is_unevaluated(void);
bool evaluation_has_atomic(bool computing);
bool evaluation_is_in_atomic(void);
extern int evaluation_level;			/* c_inhibit_evaluation_warnings, last time */
extern bool evaluation_promoted_last;
void evaluation_note_level(void);

static inline void evaluation_note_event(bool is_promotion)
{
	if (c_inhibit_evaluation_warnings != evaluation_level)
		evaluation_note_level();
	evaluation_promoted_last = is_promotion;
}

void evaluation_note_conversion(const_tree type);
bool evaluation_note_loose_argument(const_tree fndecl);
void evaluation_forget_function(void);

/* access.c */
extern const char msg_deref[], msg_arith[], msg_order[], msg_address[], msg_compare[];
void access_init(void);
const char *atomic_prefix(const_tree fndecl);
bool is_atomic_builtin(const_tree fndecl);
tree strip_views(tree expr);
tree page_access(tree expr);
void access_report(tree access, location_t fallback);
void access_withdraw_address(tree pointer, location_t loc);
bool access_is_reported(const_tree expr, location_t statement);
bool access_is_of_sum(location_t loc);
bool access_is_of_array(location_t loc);
tree access_decay(tree type, tree expr);
tree access_last_operand(unsigned int back);
void access_note_read(tree expr);
void access_subscript_is_over(void);
void access_forget(void);
void access_note_handle(void);
void access_note_constant(const_tree type);
bool access_has_handles(void);
void access_forget_handles(void);
void access_compared_types(tree *left, tree *right);

/* walk.c */
void walk_function(tree fndecl);

/* A finding, ready to be printed. */
struct ready_finding {
	enum rule rule;
	location_t loc;
	char *text;
	char *macro;		/* in whose definition the construct is, or NULL */
	location_t inside;	/* ... and where */
	char *hint;		/* what to do instead, or NULL */
	char *declared;		/* what was declared with the qualifier, or NULL */
	location_t declared_at;	/* ... and where */
};

/* hint.c */
const char *hint_rule_name(enum rule rule);
enum rule hint_find_rule(const char *name, size_t length);
const char *hint_explain(enum rule rule);
const char *hint_instead_of(const char *name);
const char *hint_instead_of_cast(const_tree from, const_tree to);

/* strip.c */
void strip_init(void);
bool strip_note_type(tree type);
tree strip_fold(tree expr);
void strip_finish(void);

/* checker.c */
bool checker_start(void);
bool checker_is_child(void);
void checker_send(const struct ready_finding *f);
void checker_deliver(bool everything);
void checker_finish(void);

/* overlay.c */
bool overlay_load(const char *plugin, const char *path);
bool overlay_is_loaded(void);
bool overlay_is_accessor(const char *name);
void overlay_finish_type(tree type);
void overlay_function(tree fndecl, bool is_definition);
void overlay_parameter(tree parm);
void overlay_forget(void);
void overlay_finish(void);

/* place.c */
bool place_in_macro(location_t loc, bool (*wanted)(const char *name));
location_t place_of(location_t loc, const char **macro, location_t *inside);
location_t place_of_use(location_t start, const_tree decl, unsigned int nth);
location_t place_of_word(const char *word, location_t loc);
location_t place_in_statement(const_tree expr);
location_t place_of_statement(void);
unsigned int place_argument(location_t loc, location_t call);
bool place_has_word(const char *word, location_t loc);
bool place_last_token_is(char ch);
bool place_address_is_followed(location_t loc);
bool place_statement_has(const char *word);
bool place_statement_names(bool (*wanted)(const char *word));

/* text.c */
const char *text_of_line(const char *file, int line, size_t *length);
bool text_has_columns(void);
void text_forget(void);

/* footprint.c */
void footprint_reduce(void);

/* diagnose.c */
bool diagnose_is_flushing(void);
void diagnose(enum rule rule, tree expr, location_t loc, const char *msg,
	      tree arg1, tree arg2);
void diagnose_set_callee(tree fndecl);
void diagnose_argument(tree value, tree fndecl, const char *msg);
void diagnose_place_argument(const_tree decl, location_t loc);
bool diagnose_has_expr(enum rule rule, const_tree expr);
bool diagnose_is_queued(enum rule rule, location_t loc);
void diagnose_withdraw(enum rule rule, location_t loc);
void diagnose_withdraw_expr(enum rule rule, const_tree expr);
void diagnose_withdraw_last(enum rule rule);
void diagnose_withdraw_argument(enum rule rule, location_t call);
bool diagnose_was_last(enum rule rule, location_t start);
bool diagnose_has_failed(void);
void diagnose_overlay(const char *file, unsigned int line, unsigned int column, const char *wrong);
void diagnose_overlay_missing(const char *file, unsigned int line, const char *name,
			      const char *field, unsigned int number);
void diagnose_overlay_unseen(const char *file, const char *names);
void diagnose_withdraw_cast(tree result);
bool diagnose_has_cast(const_tree operand);
bool diagnose_has_cast_in_call(const_tree operand, location_t call);
void diagnose_flush(void);
void diagnose_print(const struct ready_finding *f);

/* reword.c */
extern bool reword_complained;
void reword_init(void);
void reword_finish(void);
bool reword_refused(addr_space_t from, addr_space_t to);
bool reword_has_swallowed(void);
void reword_settle(void);

#pragma GCC visibility pop

#endif /* FIRMWARE_PLUGIN_H */
