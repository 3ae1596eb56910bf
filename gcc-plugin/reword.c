/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What GCC says of a firmware pointer, in our words.
 *
 * Mechanism: hooks that have only types return one of the msg_ markers, and the front
 * end reports it at the operator. Some misuses the front end rejects by itself, in
 * words of its own. Both pass through the diagnostic context, whose begin and end
 * functions are ours (from GCC 15 on, its function that adjusts a diagnostic): what
 * is about a firmware pointer is swallowed there, its exact location kept, and
 * queued by diagnose(). Trees that a message prints are noted on their way through
 * the format decoder.
 *
 * To debug: break at classify(), which sees every message.
 */
#include "firmware_plugin.h"

/* Trees that a message of GCC's prints, noted on their way. */
#define MAX_ARGS 8
static tree args[MAX_ARGS];
static unsigned int nr_args;

bool reword_complained;	/* ... about an implicit conversion, just now */
static bool refused_gain;	/* a plain pointer was to become a handle */
static bool refused;		/* the address spaces at hand are ours */
static bool swallowing;		/* this message, and the notes that follow */

/* Errors of GCC's that were swallowed but still count, until ours do. */
static int swallowed_errors;

bool reword_has_swallowed(void)
{
	return swallowed_errors != 0;
}

/* Ours have been reported. */
void reword_settle(void)
{
	reported_count(DK_ERROR) -= swallowed_errors;
	swallowed_errors = 0;
}

bool reword_refused(addr_space_t from, addr_space_t)
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
	if (!diagnose_is_flushing() && strchr("DEFT", *spec) && nr_args < MAX_ARGS) {
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
	if (access_is_of_array(loc) && !is_atomic_builtin(args[0])) {
		diagnose(RULE_ARITH, NULL_TREE, loc, msg_address, NULL_TREE, NULL_TREE);
		return;
	}
	if (is_atomic_builtin(args[0])) {
		/* LOC is where the call ends: it has been made of another. */
		loc = place_of_word(atomic_prefix(args[0]), loc);
		diagnose_withdraw_argument(RULE_ARITH, loc);
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
	diagnose_set_callee(args[0]);
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
		if (spec == msg_address && place_address_is_followed(loc))
			spec = msg_deref;
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
	/* A statement expression that is not evaluated declares all the same. */
	if (is_one_of(d, place_messages))
		return text_mentions();
	if (is_unevaluated())
		return false;
	if (is_one_of(d, opaque_messages) && args[0] && is_firmware_type(args[0])) {
		diagnose(RULE_DEREF, NULL_TREE, loc, msg_deref, NULL_TREE, NULL_TREE);
		return true;
	}
	if (is_message(d, "cast to union type from type not present in union"))
		return union_judge_cast(loc);
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
		/* For the walk: the conversion is built all the same. */
		if (access_is_of_array(loc))
			return true;
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
void reword_finish(void)
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
	if (diagnose_is_flushing())
		return;
	if (kind_of(d) != DK_NOTE) {
		read_arguments(d);
		swallowing = classify(d);
		refused = false;
		reword_complained |= swallowing;
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

void reword_init(void)
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
	if (!diagnose_is_flushing()) {
		if (kind_of(d) != DK_NOTE) {
			swallowing = classify(d);
			reword_complained |= swallowing;
			refused = false;
		}
		swallowing |= is_unwanted(d);
	}
	nr_args = 0;
	memset(args, 0, sizeof(args));
	if (diagnose_is_flushing() || !swallowing)
		old_begin(context, d);
}

static void fw_end(diagnostic_context *context, shown_diagnostic *d,
		   diagnostic_t orig_kind)
{
	if (diagnose_is_flushing() || !swallowing) {
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

void reword_init(void)
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
