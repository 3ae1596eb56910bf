/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Every message: rule names, notes, hints. The only file that prints.
 *
 * Mechanism: a misuse is found in three ways. Hooks that have the expression
 * call diagnose(). Hooks that have only types return one of the msg_ markers,
 * and the front end reports it at the operator. And the front end rejects some
 * by itself, in its own words. The last two pass through the diagnostic
 * context, whose begin and end functions are ours: what is about a firmware
 * pointer is swallowed there, and its exact location kept. All findings wait
 * in a queue until the declaration or function is complete, so that each misuse
 * is reported once, in the order of the source, and what turns out not to be
 * evaluated (the operand of __builtin_constant_p) is withdrawn.
 *
 * To debug: break at diagnose() for ours, at classify() for GCC's own.
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

struct reported {
	location_t loc;
	enum rule rule;
	char *text;		/* where one line is one place; else NULL */
};

static vec<reported> already;

/* Errors of GCC's that were swallowed but still count, until ours do. */
static int swallowed_errors;
static bool flushing;

void diagnose(enum rule rule, tree expr, location_t loc, const char *msg,
	      tree arg1, tree arg2)
{
	struct finding f = { rule, expr, loc, msg, arg1, arg2, NULL_TREE, false, false, NULL, 0 };

	queue.safe_push(f);
}

/* VALUE has been passed to FNDECL, or NULL, where it loses its type. */
void diagnose_argument(tree value, tree fndecl, const char *msg)
{
	diagnose(RULE_IMPLICIT, value, place_in_statement(value), msg, value, TREE_TYPE(value));
	queue.last().callee = fndecl;
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
		if (queue[i].rule == RULE_CAST && TREE_OPERAND(queue[i].expr, 0) == operand)
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

/* Likewise, what was queued last. */
void diagnose_withdraw_last(enum rule rule)
{
	if (queue.length() && queue.last().rule == rule)
		queue.last().withdrawn = true;
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

/* Trees that a message of GCC's prints, noted on their way. */
#define MAX_ARGS 8
static tree args[MAX_ARGS];
static unsigned int nr_args;

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
	/* Our own words, not GCC's. */
	nr_args = 0;
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
	if (overlay_is_loaded() && (f->rule == RULE_IMPLICIT || f->rule == RULE_CAST)) {
		inform(&richloc, "unconverted: %s [%s]", f->text, name);
		return;
	}
	switch (plugin_mode) {
	case MODE_ERROR:
		failed = true;
		error_at(&richloc, "%s [%s]", f->text, name);
		break;
	case MODE_WARN:
		emit_diagnostic(DK_WARNING, &richloc, 0, "%s [%s]", f->text, name);
		break;
	case MODE_NOTE:
		inform(&richloc, "%s [%s]", f->text, name);
		break;
	}
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
	if (!hint && f->rule == RULE_CAST)
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

	if (flushing || (!queue.length() && !swallowed_errors))
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
	reported_count(DK_ERROR) -= swallowed_errors;
	swallowed_errors = 0;
	flushing = false;
}

/*
 * What GCC says, in its own words. Trees that a message prints are noted on
 * their way through the format decoder.
 */
bool diagnose_complained;	/* ... about an implicit conversion, just now */
static bool refused_gain;	/* a plain pointer was to become a handle */
static bool refused;		/* the address spaces at hand are ours */
static bool swallowing;		/* this message, and the notes that follow */

bool diagnose_refused(addr_space_t from, addr_space_t)
{
	refused = true;
	refused_gain = ADDR_SPACE_GENERIC_P(from);
	return false;
}

#if ADJUSTS_DIAGNOSTICS
static int number_arg;
static const char *string_arg;
#else
static printer_fn old_decoder;

static bool note_argument(pretty_printer *pp, text_info *text, const char *spec,
			  int precision, bool wide, bool set_locus, bool hash,
			  bool *quoted, const char **buffer_ptr)
{
	if (strchr("DEFT", *spec) && nr_args < MAX_ARGS) {
		va_list copy;

		va_copy(copy, *text_args(text));
		args[nr_args++] = va_arg(copy, tree);
		va_end(copy);
	}
	return old_decoder(pp, text, spec, precision, wide, set_locus, hash,
			   quoted, buffer_ptr);
}
#endif

static bool is_message(const diagnostic_info *d, const char *msgid)
{
	const char *spec = text_format(&message_of(d));

	return spec == msgid || !strcmp(spec, _(msgid));
}

static bool is_one_of(const diagnostic_info *d, const char *const *msgids)
{
	for (; *msgids; msgids++)
		if (is_message(d, *msgids))
			return true;
	return false;
}

static const char *const space_messages[] = {
	"passing argument %d of %qE from pointer to non-enclosed address space",
	"assignment from pointer to non-enclosed address space",
	"initialization from pointer to non-enclosed address space",
	"return from pointer to non-enclosed address space",
	"comparison of pointers to disjoint address spaces",
	"pointers to disjoint address spaces used in conditional expression",
	NULL
};

static const char *const opaque_messages[] = {
	"invalid use of undefined type %qT",
	"invalid use of incomplete typedef %qT",
	NULL
};

static const char *const compare_messages[] = {
	"comparison between pointer and integer",
	"comparison of distinct pointer types lacks a cast",
	NULL
};

static const char *const arms_messages[] = {
	"pointer/integer type mismatch in conditional expression",
	"pointer type mismatch in conditional expression",
	NULL
};

static const char *const atomic_messages[] = {
	"operand type %qT is incompatible with argument %d of %qE",
	"argument 1 of %qE must be a non-void pointer type",
	"argument 1 of %qE must be a pointer to a complete type",
	"argument %d of %qE must be a pointer type",
	NULL
};

static const char *const redeclaration_messages[] = {
	"conflicting types for %q+D; have %qT",
	"conflicting types for %q+D",
	"conflicting type qualifiers for %q+D",
	NULL
};

static const char *const place_messages[] = {
	"%qs specified for auto variable %qE",
	"%qs specified for parameter %qE",
	"%qs specified for unnamed parameter",
	NULL
};

static bool is_about_conversion(const diagnostic_info *d)
{
	return option_of(d) == OPT_Wint_conversion ||
	       option_of(d) == OPT_Wincompatible_pointer_types;
}

#if ADJUSTS_DIAGNOSTICS
/* Read the arguments of D's message off its format. */
static void read_arguments(const diagnostic_info *d)
{
	const char *f = text_format(&message_of(d));
	va_list ap;

	nr_args = 0;
	memset(args, 0, sizeof(args));
	number_arg = 0;
	string_arg = NULL;
	va_copy(ap, *text_args(&message_of(d)));
	for (; (f = strchr(f, '%')); f++) {
		f++;
		f += strspn(f, "q+#");
		if (*f == 'd' || *f == 'i' || *f == 'v' || *f == 'u')
			number_arg = va_arg(ap, int);
		else if (*f == 's')
			string_arg = va_arg(ap, const char *);
		else if (strchr("DEFT", *f) && nr_args < MAX_ARGS)
			args[nr_args++] = va_arg(ap, tree);
		else if (*f == 'e' && is_about_conversion(d) && nr_args < MAX_ARGS)
			args[nr_args++] = type_of_element(va_arg(ap, void *));
		else if (!strchr("<>'%", *f))
			break;
	}
	va_end(ap);
}

static bool text_mentions(void)
{
	return string_arg && strstr(string_arg, "__firmware");
}

/* The N of "argument N of ..."; an identifier, as findings carry trees. */
static tree argument_number(void)
{
	char buffer[16];

	snprintf(buffer, sizeof(buffer), "%d", number_arg);
	return get_identifier(buffer);
}
#else
static bool text_mentions(void)
{
	const char **chunk = pp_buffer(reference_printer())->cur_chunk_array->args;

	for (; *chunk; chunk++)
		if (strstr(*chunk, "__firmware"))
			return true;
	return false;
}

static tree argument_number(void)
{
	const char **chunk = pp_buffer(reference_printer())->cur_chunk_array->args;

	for (; *chunk; chunk++)
		if (**chunk && strspn(*chunk, "0123456789") == strlen(*chunk))
			return get_identifier(*chunk);
	return get_identifier("?");
}
#endif

static bool mentions_any(void)
{
	unsigned int i;

	for (i = 0; i < nr_args; i++) {
		tree t = args[i];

		if (t && DECL_P(t))
			t = TREE_TYPE(t);
		else if (t && EXPR_P(t))
			t = TREE_TYPE(t);
		if (t && TYPE_P(t) && mentions_firmware(t))
			return true;
	}
	return false;
}

/* The label under the argument names its type, GCC's own words do not. */
static bool label_mentions(shown_diagnostic *d)
{
	return label_contains(richloc_of(d)->get_range(0), "__firmware");
}

/* The pointer that was dereferenced or converted last. */
static bool last_operand_is_handle(unsigned int back)
{
	tree type = access_last_operand(back);

	return type && is_firmware_pointer(type);
}

static bool last_operand_mentions(unsigned int back)
{
	tree type = access_last_operand(back);

	return type && mentions_firmware(type);
}

static bool redeclaration_differs(tree decl)
{
	tree old;

	if (!decl || !DECL_P(decl) || !DECL_NAME(decl))
		return false;
	old = lookup_name(DECL_NAME(decl));
	return old && old != decl && DECL_P(old) &&
	       (mentions_firmware(TREE_TYPE(old)) ||
		mentions_firmware(TREE_TYPE(decl)));
}

/* Ours for each of space_messages[]: a handle is lost, a handle is gained. */
static const char *const our_space_messages[][2] = {
	{ "passing argument %E of %qE strips %<__firmware%> from the pointer",
	  "passing argument %E of %qE makes a firmware pointer of a plain one" },
	{ "assignment strips %<__firmware%> from the pointer",
	  "assignment makes a firmware pointer of a plain one" },
	{ "initialization strips %<__firmware%> from the pointer",
	  "initialization makes a firmware pointer of a plain one" },
	{ "return strips %<__firmware%> from the pointer",
	  "return makes a firmware pointer of a plain one" },
	{ "comparison of a firmware pointer with a plain one",
	  "comparison of a firmware pointer with a plain one" },
	{ "conditional expression of a firmware pointer and a plain one",
	  "conditional expression of a firmware pointer and a plain one" },
};

static void name_space_message(shown_diagnostic *d, location_t loc)
{
	int i = 0;

	if (access_is_of_sum(loc) || diagnose_is_queued(RULE_ARITH, loc))
		return;
	if (is_atomic_builtin(args[0])) {
		diagnose(RULE_DEREF, NULL_TREE, loc, "%qE accesses a firmware page",
			 args[0], NULL_TREE);
		return;
	}
	while (!is_message(d, space_messages[i]))
		i++;
	if (i) {
		diagnose(RULE_IMPLICIT, NULL_TREE, loc, our_space_messages[i][refused_gain],
			 NULL_TREE, NULL_TREE);
		return;
	}
	diagnose(RULE_IMPLICIT, NULL_TREE, loc, our_space_messages[0][refused_gain],
		 argument_number(), args[0]);
	queue.last().callee = args[0];
}

/*
 * If GCC's message D is about a firmware pointer, queue ours and return true.
 */
static bool classify(shown_diagnostic *d)
{
	location_t loc = diagnostic_location(d);
	const char *spec = text_format(&message_of(d));
	tree left, right;

	if (address_space_is_inert())
		return is_one_of(d, place_messages) && text_mentions();
	if (spec == msg_deref || spec == msg_arith || spec == msg_order ||
	    spec == msg_address) {
		diagnose(spec == msg_deref ? RULE_DEREF : RULE_ARITH, NULL_TREE,
			 loc, spec, NULL_TREE, NULL_TREE);
		return true;
	}
	if (spec == msg_compare) {
		access_compared_types(&left, &right);
		diagnose(RULE_IMPLICIT, NULL_TREE, loc, "comparison of %qT with %qT", left, right);
		return true;
	}
	if (refused && is_one_of(d, space_messages)) {
		name_space_message(d, loc);
		return true;
	}
	if (is_unevaluated())
		return false;
	if (is_one_of(d, opaque_messages) && args[0] && is_firmware_type(args[0])) {
		diagnose(RULE_DEREF, NULL_TREE, loc, msg_deref, NULL_TREE, NULL_TREE);
		return true;
	}
	if (is_one_of(d, place_messages))
		return text_mentions();
	if (is_message(d, "dereferencing %<void *%> pointer"))
		return last_operand_is_handle(0);
	if (is_one_of(d, compare_messages)) {
		access_compared_types(&left, &right);
		if (!(left && mentions_firmware(left)) && !(right && mentions_firmware(right)))
			return false;
		diagnose(RULE_IMPLICIT, NULL_TREE, loc,
			 "comparison of %qT with %qT", left, right);
		return true;
	}
	if (is_one_of(d, arms_messages)) {
		if (!last_operand_mentions(0) && !last_operand_mentions(1))
			return false;
		diagnose(RULE_IMPLICIT, NULL_TREE, loc,
			 "conditional expression of %qT and %qT",
			 access_last_operand(1), access_last_operand(0));
		return true;
	}
	if (is_one_of(d, atomic_messages)) {
		if (!last_operand_is_handle(0) && !mentions_any())
			return false;
		diagnose(RULE_DEREF, NULL_TREE, loc, msg_deref, NULL_TREE, NULL_TREE);
		return true;
	}
	if (is_one_of(d, redeclaration_messages) && redeclaration_differs(args[0])) {
		/* "%+D" has not been seen to yet where the message comes unformatted. */
		diagnose(RULE_IMPLICIT, NULL_TREE, DECL_SOURCE_LOCATION(args[0]),
			 "redeclaration of %qD gains or loses %<__firmware%>", args[0], NULL_TREE);
		return true;
	}
	if (is_about_conversion(d)) {
		if (!mentions_any() && !label_mentions(d))
			return false;
		diagnose(RULE_IMPLICIT, NULL_TREE, loc,
			 args[0] && args[1] && TYPE_P(args[0]) && TYPE_P(args[1])
			 ? "implicit conversion between %qT and %qT gains or loses %<__firmware%>"
			 : "implicit conversion gains or loses %<__firmware%>", args[0], args[1]);
		return true;
	}
	return false;
}

/*
 * -w would keep GCC's warnings about handles from us, too. While the front end is
 * at work they are let through, and swallowed here.
 */
static bool hushing, promoted;

static void start_hushing(void)
{
	if (!warnings_inhibited() || flag_pedantic_errors)
		return;
	hushing = true;
	promoted = warnings_promoted();
	warnings_inhibited() = false;
	promote_warnings(false);
}

/* The front end is done. */
void diagnose_finish(void)
{
	if (!hushing)
		return;
	hushing = false;
	warnings_inhibited() = true;
	promote_warnings(promoted);
}

/* Is this message, by itself, none for the user? */
static bool is_unwanted(shown_diagnostic *d)
{
	/* The parent compiles, and says everything that is GCC's own. */
	if (checker_is_child())
		return kind_of(d) != DK_ICE && kind_of(d) != DK_ICE_NOBT;
	return hushing && (kind_of(d) == DK_WARNING || kind_of(d) == DK_PEDWARN);
}

#if ADJUSTS_DIAGNOSTICS
/*
 * A swallowed diagnostic is one of an option that says "ignore". Neither printed
 * nor counted; an error counts until ours do.
 */
static void fw_adjust(adjusted_context, diagnostic_info *d)
{
	if (flushing)
		return;
	if (kind_of(d) != DK_NOTE) {
		read_arguments(d);
		swallowing = classify(d);
		refused = false;
		diagnose_complained |= swallowing;
		swallowing |= is_unwanted(d);
	}
	if (!swallowing)
		return;
	if (kind_of(d) == DK_ERROR) {
		reported_count(DK_ERROR)++;
		swallowed_errors++;
	}
	kind_of(d) = DK_IGNORED;
	option_of(d) = OPT_Wtraditional;
}

void diagnose_init(void)
{
	if (address_space_is_active())
		start_hushing();
	adjust_diagnostics(fw_adjust);
}
#else
static diagnostic_starter_fn old_begin;
static diagnostic_finalizer_fn old_end;

static void fw_begin(diagnostic_context *context, shown_diagnostic *d)
{
	if (!flushing) {
		if (kind_of(d) != DK_NOTE) {
			swallowing = classify(d);
			diagnose_complained |= swallowing;
			refused = false;
		}
		swallowing |= is_unwanted(d);
	}
	nr_args = 0;
	memset(args, 0, sizeof(args));
	if (flushing || !swallowing)
		old_begin(context, d);
}

static void fw_end(diagnostic_context *context, shown_diagnostic *d,
		   diagnostic_t orig_kind)
{
	if (flushing || !swallowing) {
		old_end(context, d, orig_kind);
		return;
	}
	pp_clear_output_area(context->printer);
	if (kind_of(d) == DK_ERROR && orig_kind == DK_WARNING)
		--reported_count(DK_WERROR);
	else if (kind_of(d) == DK_ERROR)
		swallowed_errors++;
	else
		--reported_count(kind_of(d));
	/* No -Wfatal-errors for what is not printed. */
	kind_of(CONST_CAST(diagnostic_info *, d)) = DK_NOTE;
}

void diagnose_init(void)
{
	if (address_space_is_active())
		start_hushing();
	old_begin = diagnostic_starter(global_dc);
	old_end = diagnostic_finalizer(global_dc);
	diagnostic_starter(global_dc) = fw_begin;
	diagnostic_finalizer(global_dc) = fw_end;
	old_decoder = pp_format_decoder(reference_printer());
	pp_format_decoder(reference_printer()) = note_argument;
}
#endif

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
