/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Every message: rule names, notes, hints. The only file that prints.
 *
 * Mechanism: hooks that have the expression call diagnose(); what GCC says by itself
 * of a firmware pointer comes here by way of reword.c. All findings wait in a queue
 * until the declaration or function is complete, so that each misuse is reported
 * once, in the order of the source, and what turns out not to be evaluated (the
 * operand of __builtin_constant_p) is withdrawn.
 *
 * To debug: break at diagnose().
 */
#include "firmware_plugin.h"

const char msg_deref[] = "access to a firmware page";
const char msg_arith[] = "arithmetic on a firmware pointer";
const char msg_order[] = "ordered comparison of a firmware pointer";
const char msg_compare[] = "comparison of pointers to different handles";
const char msg_address[] = "address within a firmware page";

struct finding {
	enum rule rule;
	tree expr;		/* carries the location, if it can; or NULL */
	location_t loc;
	const char *msg;
	tree arg1, arg2;
	tree callee;		/* the function that was given a handle, or NULL */
	bool unplaced;		/* an argument; the place is a guess so far */
	bool withdrawn;
	const char *macro;		/* in whose definition the construct is */
	location_t inside;		/* ... and where */
};

static vec<finding> queue;

/* What a machine-readable diagnostic links to. */
#define RULES_URL	"https://docs.kernel.org/arch/x86/tdx.html"

struct reported {
	location_t loc;
	enum rule rule;
	char *text;		/* where one line is one place; else NULL */
};

static vec<reported> already;

static bool flushing;

/* Are findings being printed, so that what is said is our own? */
bool diagnose_is_flushing(void)
{
	return flushing;
}

void diagnose(enum rule rule, tree expr, location_t loc, const char *msg,
	      tree arg1, tree arg2)
{
	struct finding f = { rule, expr, loc, msg, arg1, arg2, NULL_TREE, false, false, NULL, 0 };

	queue.safe_push(f);
}

/* What was queued last is about an argument of FNDECL's. */
void diagnose_set_callee(tree fndecl)
{
	queue.last().callee = fndecl;
}

/* VALUE has been passed to FNDECL, or NULL, where it loses its type. */
void diagnose_argument(tree value, tree fndecl, const char *msg)
{
	diagnose(RULE_IMPLICIT, value, place_in_statement(value), msg, value, TREE_TYPE(value));
	diagnose_set_callee(fndecl);
	queue.last().unplaced = DECL_P(value);
}

/* The next such argument that is the variable DECL stands at LOC. */
void diagnose_place_argument(const_tree decl, location_t loc)
{
	unsigned int i;

	for (i = 0; i < queue.length(); i++)
		if (queue[i].unplaced && queue[i].expr == decl) {
			queue[i].loc = loc;
			queue[i].unplaced = false;
			return;
		}
}

/* Has a cast of this very OPERAND been queued? */
bool diagnose_has_cast(const_tree operand)
{
	unsigned int i;

	for (i = 0; i < queue.length(); i++)
		if (queue[i].rule == RULE_CAST && queue[i].expr &&
		    TREE_OPERAND(queue[i].expr, 0) == operand)
			return true;
	return false;
}

/* Has a cast of OPERAND been queued that is among the arguments of the call at CALL? */
bool diagnose_has_cast_in_call(const_tree operand, location_t call)
{
	unsigned int i;

	for (i = 0; i < queue.length(); i++)
		if (queue[i].rule == RULE_CAST && queue[i].expr &&
		    operand_equal_p(TREE_OPERAND(queue[i].expr, 0), operand, 0) &&
		    place_argument(EXPR_LOCATION(queue[i].expr), call))
			return true;
	return false;
}

/* A cast that turns out to be none of the user's: RESULT is what became of it. */
void diagnose_withdraw_cast(tree result)
{
	unsigned int i;

	for (i = 0; i < queue.length(); i++) {
		struct finding *f = &queue[i];

		if (f->rule == RULE_CAST && f->expr && !is_firmware_pointer(f->arg1) &&
		    TYPE_MAIN_VARIANT(f->arg2) == TYPE_MAIN_VARIANT(TREE_TYPE(result)) &&
		    EXPR_LOCATION(f->expr) == EXPR_LOCATION(result))
			f->withdrawn = true;
	}
}

static location_t place_of_finding(const struct finding *f)
{
	return f->expr ? EXPR_LOC_OR_LOC(f->expr, f->loc) : f->loc;
}

/* Has a finding of this RULE been queued for LOC? */
bool diagnose_is_queued(enum rule rule, location_t loc)
{
	unsigned int i;

	loc = get_pure_location(line_table, loc);
	for (i = 0; i < queue.length(); i++)
		if (queue[i].rule == rule && !queue[i].withdrawn &&
		    get_pure_location(line_table, place_of_finding(&queue[i])) == loc)
			return true;
	return false;
}

/* Has a finding of this RULE been queued for this very EXPR? */
bool diagnose_has_expr(enum rule rule, const_tree expr)
{
	unsigned int i;

	for (i = 0; i < queue.length(); i++)
		if (queue[i].rule == rule && queue[i].expr == expr)
			return true;
	return false;
}

/* What was queued in the range of LOC turns out to be part of another misuse. */
void diagnose_withdraw(enum rule rule, location_t loc)
{
	location_t start = get_start(loc), finish = get_finish(loc);
	unsigned int i;

	for (i = 0; i < queue.length(); i++) {
		location_t at = get_pure_location(line_table, place_of_finding(&queue[i]));

		if (queue[i].rule == rule && at >= start && at <= finish)
			queue[i].withdrawn = true;
	}
}

/* Likewise, what was queued for this very EXPR. */
void diagnose_withdraw_expr(enum rule rule, const_tree expr)
{
	unsigned int i;

	for (i = 0; i < queue.length(); i++)
		if (queue[i].rule == rule && queue[i].expr == expr)
			queue[i].withdrawn = true;
}

/* Likewise, what was queued last. */
void diagnose_withdraw_last(enum rule rule)
{
	if (queue.length() && queue.last().rule == rule)
		queue.last().withdrawn = true;
}

/* Likewise, what is in the first argument of the call at CALL. */
void diagnose_withdraw_argument(enum rule rule, location_t call)
{
	unsigned int i;

	for (i = 0; i < queue.length(); i++)
		if (queue[i].rule == rule && place_argument(place_of_finding(&queue[i]), call) == 1)
			queue[i].withdrawn = true;
}

/* Has a finding of this RULE been queued last, and stands it behind START? */
bool diagnose_was_last(enum rule rule, location_t start)
{
	return queue.length() && queue.last().rule == rule &&
	       linemap_resolve_location(line_table, place_of_finding(&queue.last()),
					LRK_MACRO_EXPANSION_POINT, NULL) >= start;
}

static bool is_same_line(location_t a, location_t b)
{
	expanded_location x = expand_location(a), y = expand_location(b);

	return x.line == y.line && x.file && y.file && !strcmp(x.file, y.file);
}

static char *format_text(const char *msgid, ...);

/*
 * Has this misuse been reported? What a macro repeats has one place, where it is
 * used; in preprocessed input, one line.
 */
static bool is_reported(const struct finding *f)
{
	struct reported r = { f->loc, f->rule, NULL };
	unsigned int i;

	if (!text_has_columns())
		r.text = format_text(f->msg, f->arg1, f->arg2);
	for (i = 0; i < already.length(); i++) {
		const struct reported *old = &already[i];

		if (old->rule == r.rule &&
		    (old->loc == r.loc || (r.text && is_same_line(old->loc, r.loc) &&
					   !strcmp(old->text, r.text)))) {
			free(r.text);
			return true;
		}
	}
	already.safe_push(r);
	return false;
}

static int by_location(const void *a, const void *b)
{
	const struct finding *x = (const struct finding *)a;
	const struct finding *y = (const struct finding *)b;
	location_t l = get_pure_location(line_table, x->loc);
	location_t r = get_pure_location(line_table, y->loc);

	return l < r ? -1 : l > r;
}

/* The text of a finding: types and expressions as GCC prints them. */
static char *format_text(const char *msgid, ...)
{
	pretty_printer *pp = reference_printer();
	char *prefix = pp_take_prefix(pp), *ret;
	va_list ap;

	pp_set_prefix(pp, NULL);
	va_start(ap, msgid);
	TEXT_INFO(text, _(msgid), &ap);
	pp_format(pp, &text);
	pp_output_formatted_text(pp);
	ret = xstrdup(pp_formatted_text(pp));
	pp_clear_output_area(pp);
	pp_set_prefix(pp, prefix);
	va_end(ap);
	return ret;
}

static bool failed;

/* Has a misuse been reported as an error? */
bool diagnose_has_failed(void)
{
	return failed;
}

void diagnose_print(const struct ready_finding *f)
{
	rich_location richloc(line_table, f->loc);
	auto_diagnostic_group group;
	const char *name = hint_rule_name(f->rule);
	/* In a tree that has not been converted, meeting is not misuse. */
	bool unconverted = overlay_is_loaded() &&
			   (f->rule == RULE_IMPLICIT || f->rule == RULE_CAST);
	char *text = concat(unconverted ? "unconverted: " : "", f->text,
			    prints_names() ? NULL : " [", name, "]", NULL);
	char *url = concat(RULES_URL "#", name, NULL);

	name_diagnostics(name, url);
	if (unconverted || plugin_mode == MODE_NOTE) {
		inform(&richloc, "%s", text);
	} else if (plugin_mode == MODE_WARN) {
		emit_diagnostic(DK_WARNING, &richloc, 0, "%s", text);
	} else {
		failed = true;
		error_at(&richloc, "%s", text);
	}
	name_diagnostics(NULL, NULL);
	free(text);
	free(url);
	if (unconverted)
		return;
	if (f->macro)
		inform(f->inside, "in the definition of macro %qs", f->macro);
	if (f->declared)
		inform(f->declared_at, "%qs is declared %<__firmware%> here", f->declared);
	if (f->hint)
		inform(f->loc, "%s", f->hint);
}

/* The variable or field that the handle of a finding comes from. */
static tree declaration_of(tree expr)
{
	while (expr && EXPR_P(expr)) {
		if (TREE_CODE(expr) == COMPONENT_REF &&
		    mentions_firmware(TREE_TYPE(TREE_OPERAND(expr, 1))))
			return TREE_OPERAND(expr, 1);
		if (!TREE_OPERAND_LENGTH(expr))
			return NULL_TREE;
		expr = TREE_OPERAND(expr, 0);
	}
	return expr && DECL_P(expr) && DECL_NAME(expr) &&
	       mentions_firmware(TREE_TYPE(expr)) ? expr : NULL_TREE;
}

static const char *hint_for(const struct finding *f)
{
	const char *hint = hint_instead_of(f->macro);

	if (!hint && f->callee && TREE_CODE(f->callee) == FUNCTION_DECL)
		hint = hint_instead_of(IDENTIFIER_POINTER(DECL_NAME(f->callee)));
	if (!hint && f->rule == RULE_CAST && f->arg2)
		hint = hint_instead_of_cast(f->arg1, f->arg2);
	return hint;
}

static void report(const struct finding *f)
{
	struct ready_finding ready = {
		f->rule, f->loc, format_text(f->msg, f->arg1, f->arg2),
		CONST_CAST(char *, f->macro), f->inside, NULL, NULL, 0
	};
	const char *hint = hint_for(f);
	tree decl = declaration_of(f->expr);

	if (!(plugin_rules & (1 << f->rule)))
		goto out;
	if (hint)
		ready.hint = format_text(hint);
	if (decl && !DECL_IS_UNDECLARED_BUILTIN(decl)) {
		ready.declared = CONST_CAST(char *, IDENTIFIER_POINTER(DECL_NAME(decl)));
		ready.declared_at = DECL_SOURCE_LOCATION(decl);
	}

	if (checker_is_child())
		checker_send(&ready);
	else
		diagnose_print(&ready);
	free(ready.hint);
out:
	free(ready.text);
}

void diagnose_flush(void)
{
	unsigned int i;

	if (flushing || (!queue.length() && !reword_has_swallowed()))
		return;
	flushing = true;
	for (i = 0; i < queue.length(); i++) {
		struct finding *f = &queue[i];

		f->loc = place_of_finding(f);
		if (place_in_macro(f->loc, overlay_is_accessor) ||
		    (f->callee && TREE_CODE(f->callee) == FUNCTION_DECL &&
		     overlay_is_accessor(IDENTIFIER_POINTER(DECL_NAME(f->callee)))))
			f->withdrawn = true;
		f->loc = place_of(f->loc, &f->macro, &f->inside);
	}
	queue.qsort(by_location);
	for (i = 0; i < queue.length(); i++)
		if (!queue[i].withdrawn && !is_reported(&queue[i]))
			report(&queue[i]);
	queue.truncate(0);
	reword_settle();
	flushing = false;
}

void diagnose_overlay(const char *file, unsigned int line, unsigned int column, const char *wrong)
{
	fprintf(stderr, "%s:%u:%u: error: %s\n", file, line, column, wrong);
}

/* The struct or function is there, what the overlay says of it is not. */
void diagnose_overlay_missing(const char *file, unsigned int line, const char *name,
			      const char *field, unsigned int number)
{
	if (field)
		warning_at(UNKNOWN_LOCATION, 0, "%s:%u: %<struct %s%> has no field %qs",
			   file, line, name, field);
	else
		warning_at(UNKNOWN_LOCATION, 0, "%s:%u: %qs has no parameter %u",
			   file, line, name, number);
}

void diagnose_overlay_unseen(const char *file, const char *names)
{
	inform(UNKNOWN_LOCATION, "%s: not in this translation unit: %s", file, names);
}
