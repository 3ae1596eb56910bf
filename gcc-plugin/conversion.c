/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Casts, __force, and values that leave the type system.
 *
 * Mechanism: a cast is built in one breath: groktypename() applies the type
 * name's attributes (targetm.insert_attributes, and the handler of "force"),
 * then convert() asks targetm.invalid_conversion and targetm.convert_to_type,
 * and none of our other hooks is called in between. So "a type name was
 * completed just now" tells a cast from every other conversion, before anything
 * is folded, and needs no change of any type: __force elsewhere is harmless.
 * Implicit conversions are the front end's own to reject (diagnose.c names
 * them); what it does not look at, values passed to "...", is seen here.
 *
 * To debug: break at fw_convert_to_type() and debug_tree() both types.
 */
#include "firmware_plugin.h"

/* The type name completed just now, and whether it carried __force. */
static struct {
	tree type;
	bool force;
} type_name;

/* convert() is between its two hooks, for a cast to this type. */
static tree cast_target;
static bool cast_forced;

static void (*old_insert_attributes)(tree, tree *);
static const char *(*old_invalid_conversion)(const_tree, const_tree);
static tree (*old_convert_to_type)(tree, tree);
static const char *(*old_invalid_arg)(const_tree, const_tree, const_tree);

/* A handle has just been converted to a number: by an atomic, or for one? */
static struct {
	tree expr, type;
} number_of_handle;

/* A sum with a null handle, which is folded to a constant, that was cast to a number. */
static const_tree number_of_sum;

void conversion_note_event(bool is_promotion)
{
	evaluation_note_event(is_promotion);
	number_of_handle.expr = NULL_TREE;
}

bool cast_is_being_built(void)
{
	return type_name.type != NULL_TREE;
}

/* The type that is cast to, until the cast is built; NULL if none is. */
tree cast_type(void)
{
	return type_name.type;
}

/* The type name that was completed just now carries __force. */
void cast_note_force(const_tree type)
{
	if (type_name.type == type)
		type_name.force = true;
}

/* An attribute has made TYPE of it. */
void cast_note_type(tree type)
{
	if (type_name.type)
		type_name.type = type;
}

/* Whatever happens next is not the cast to that type name. */
void cast_is_over(void)
{
	type_name.type = NULL_TREE;
	type_name.force = false;
}

/* C11 6.3.2.3p3, as the front end's own null_pointer_constant_p(). */
bool is_null_pointer_constant(const_tree expr)
{
	const_tree type = TREE_TYPE(expr);

	return TREE_CODE(expr) == INTEGER_CST && !TREE_OVERFLOW(expr) &&
	       integer_zerop(expr) &&
	       (INTEGRAL_TYPE_P(type) ||
		(POINTER_TYPE_P(type) && VOID_TYPE_P(TREE_TYPE(type)) &&
		 TYPE_QUALS(TREE_TYPE(type)) == TYPE_UNQUALIFIED));
}

static void fw_insert_attributes(tree node, tree *attributes)
{
	conversion_note_event(false);
	if (TREE_CODE(node) == FUNCTION_DECL)
		force_share_parameters(node);
	strip_note_type(TYPE_P(node) ? node : TREE_TYPE(node));
	/* Inside a declarator, (T * __force), it has come before: keep force. */
	if (TYPE_P(node) && is_firmware_type(node) && place_last_token_is('{'))
		*attributes = tree_cons(get_identifier("firmware object"), NULL_TREE, *attributes);
	/* A parameter (T * __force p); before the "*", the attribute is the parameter's. */
	if (TREE_CODE(node) == PARM_DECL && type_name.force && POINTER_TYPE_P(TREE_TYPE(node)) &&
	    TREE_TYPE(node) == type_name.type) {
		TREE_TYPE(node) = forced_parameter_type(TREE_TYPE(node));
		strip_note_type(TREE_TYPE(node));
	}
	if (TYPE_P(node))
		type_name.type = node;
	else
		cast_is_over();
	old_insert_attributes(node, attributes);
}

static void report_implicit(tree from, tree type, tree expr);

static const char *fw_invalid_conversion(const_tree from, const_tree to)
{
	if (number_of_handle.expr && from == number_of_handle.type)
		report_implicit(TREE_TYPE(number_of_handle.expr), number_of_handle.type,
				number_of_handle.expr);
	conversion_note_event(false);
	evaluation_note_conversion(to);
	cast_target = NULL_TREE;
	if (is_firmware_pointer(from) || is_firmware_type(from)) {
		access_note_handle();
		access_subscript_is_over();
	}
	if (cast_is_being_built() &&
	    TYPE_MAIN_VARIANT(to) == TYPE_MAIN_VARIANT(type_name.type)) {
		cast_target = CONST_CAST_TREE(to);
		cast_forced = type_name.force;
	}
	cast_is_over();
	return old_invalid_conversion(from, to);
}

/*
 * The conversion as the front end builds it for generic pointers; by itself it
 * would make an ADDR_SPACE_CONVERT_EXPR, which optimizes differently.
 */
static tree convert_as_generic(tree type, tree expr)
{
	tree to = TREE_TYPE(type), from = TREE_TYPE(TREE_TYPE(expr));
	addr_space_t to_as = TYPE_ADDR_SPACE(to);
	addr_space_t from_as = TYPE_ADDR_SPACE(from);
	tree ret;

	TYPE_ADDR_SPACE(to) = TYPE_ADDR_SPACE(from) = ADDR_SPACE_GENERIC;
	STRIP_TYPE_NOPS(expr);
	ret = fold(convert_to_pointer(type, expr));
	TYPE_ADDR_SPACE(to) = to_as;
	TYPE_ADDR_SPACE(from) = from_as;
	return ret;
}

static const char *cast_message(enum type_change change)
{
	switch (change) {
	case CHANGE_LOST:
		return "cast of %qT to %qT strips %<__firmware%>";
	case CHANGE_GAINED:
		return "cast of %qT to %qT makes a firmware pointer of a plain value";
	case CHANGE_KIND:
		return "cast of %qT to %qT changes the kind of firmware pointer";
	default:
		return "cast of %qT to %qT changes what is %<__firmware%> further down";
	}
}

/* Forced casts of this function, for what the walk over it cannot tell apart. */
struct forced_cast {
	tree operand, result;
};

static vec<forced_cast> forced_casts;

static void note_forced_cast(tree operand, tree result)
{
	struct forced_cast cast = { operand, result };

	if (POINTER_TYPE_P(TREE_TYPE(operand)) && POINTER_TYPE_P(TREE_TYPE(result)))
		forced_casts.safe_push(cast);
}

/* Was OPERAND cast with __force among the arguments of the call at LOC? */
bool is_forced_in_call(const_tree operand, location_t call)
{
	unsigned int i;

	for (i = 0; i < forced_casts.length(); i++)
		if (operand_equal_p(forced_casts[i].operand, operand, 0) &&
		    place_argument(EXPR_LOCATION(forced_casts[i].result), call))
			return true;
	return false;
}

/*
 * Casts that the parser met inside sizeof or typeof. Most are never evaluated; the
 * size of a variable-length type is, and then the walk meets them again.
 */
static vec<tree> doubtful_casts;

static tree note_doubtful_cast(tree type, tree expr)
{
	enum type_change change = type_change(TREE_TYPE(expr), type);

	if (change == CHANGE_NONE || TREE_CONSTANT(expr))
		return NULL_TREE;
	/* Not folded, so that it can be told by its location. */
	expr = build1(NOP_EXPR, type, expr);
	doubtful_casts.safe_push(expr);
	return expr;
}

/* EXPR is evaluated. Was it cast where it need not have been? */
void conversion_judge_evaluated(tree expr)
{
	unsigned int i;

	for (i = 0; i < doubtful_casts.length(); i++) {
		tree cast = doubtful_casts[i], from = TREE_TYPE(TREE_OPERAND(cast, 0));

		if (!EXPR_HAS_LOCATION(cast) || EXPR_LOCATION(cast) != EXPR_LOCATION(expr))
			continue;
		diagnose(RULE_CAST, cast, EXPR_LOCATION(cast),
			 cast_message(type_change(from, TREE_TYPE(cast))), from, TREE_TYPE(cast));
		doubtful_casts.unordered_remove(i--);
	}
}

void conversion_forget_function(void)
{
	evaluation_forget_function();
	conversion_forget();
}

/* The collector is about to run: hold on to no tree. */
void conversion_forget(void)
{
	forced_casts.truncate(0);
	doubtful_casts.truncate(0);
	stand_in_forget();
	number_of_handle.expr = NULL_TREE;
	number_of_sum = NULL_TREE;
	cast_target = NULL_TREE;
	cast_is_over();
}

/*
 * The front end warns of implicit conversions that it does not reject, and
 * diagnose.c puts our name to that; unless the warning has been turned off.
 */
static bool front_end_is_silent(const_tree from, const_tree to)
{
	if (warnings_inhibited())
		return true;
	return !warning_enabled_at(input_location,
				   POINTER_TYPE_P(from) && POINTER_TYPE_P(to)
				   ? OPT_Wincompatible_pointer_types : OPT_Wint_conversion);
}

static void report_implicit(tree from, tree type, tree expr)
{
	diagnose(RULE_IMPLICIT, expr, place_in_statement(expr),
		 "implicit conversion of %qT to %qT gains or loses %<__firmware%>",
		 from, type);
}

/*
 * A conversion that is no cast. The front end has judged most by itself; what
 * is left are warnings turned off, and the type-generic atomics: they convert a
 * value to the variable's type, then to a number of its size, and the result
 * back. Only the first of the three is the user's doing; it is the one that the
 * second follows at once.
 */
static void judge_implicit(tree from, tree type, tree expr)
{
	enum type_change change = type_change(from, type);
	bool atomic;

	if (is_firmware_pointer(from) && access_is_reported(expr, 0)) {
		if (reword_complained)
			diagnose_withdraw_last(RULE_IMPLICIT);
		return;
	}
	if (change == CHANGE_NONE || reword_complained || diagnose_has_cast(expr))
		return;
	/* c_finish_goto_computed() */
	if (change == CHANGE_LOST && type == ptr_type_node && place_statement_has("goto")) {
		report_implicit(from, type, expr);
		return;
	}
	if (change == CHANGE_DEEP || change == CHANGE_KIND) {
		if (front_end_is_silent(from, type))
			report_implicit(from, type, expr);
		return;
	}
	if (change == CHANGE_GAINED) {
		tree call = expr;

		STRIP_NOPS(call);
		if (is_null_pointer_constant(expr) ||
		    (TREE_CODE(call) == CALL_EXPR &&
		     is_atomic_builtin(get_callee_fndecl(call))))
			return;
	}
	/* __atomic_fetch_add(&p, 1): the walk sees it as arithmetic. */
	if (change == CHANGE_GAINED && evaluation_has_atomic(true))
		return;
	atomic = evaluation_has_atomic(false);
	if (atomic && change == CHANGE_LOST) {
		number_of_handle.expr = expr;
		number_of_handle.type = type;
	} else if (atomic || front_end_is_silent(from, type)) {
		report_implicit(from, type, expr);
	}
}

/* array_to_pointer_conversion() of an array in the page. */
static bool is_decay(const_tree from, const_tree type)
{
	return is_firmware_pointer(from) && is_firmware_pointer(type) &&
	       !is_pointer_within_page(from) && TREE_CODE(TREE_TYPE(from)) == ARRAY_TYPE &&
	       TREE_TYPE(TREE_TYPE(from)) == TREE_TYPE(type);
}

/* Has the misuse that EXPR, the operand of a cast, comes from been reported? */
static bool operand_is_reported(const_tree expr)
{
	bool is_number = TREE_CODE(expr) == INTEGER_CST && !is_firmware_pointer(TREE_TYPE(expr));

	if (is_number && (!number_of_sum || !tree_int_cst_equal(expr, number_of_sum)))
		return false;
	return access_is_reported(expr, 0);
}

/* targetm.convert_to_type: EXPR is about to become a TYPE. */
static tree fw_convert_to_type(tree type, tree expr)
{
	tree from = TREE_TYPE(expr);
	bool is_cast = cast_target == type;
	enum type_change change;
	tree ret;

	cast_target = NULL_TREE;
	if (!is_firmware_type(from) && !is_firmware_pointer(from) && !is_firmware_pointer(type) &&
	    type_change(from, type) == CHANGE_NONE)
		goto out;
	if (TREE_CODE(expr) == INTEGER_CST && is_firmware_pointer(type))
		access_note_constant(type);
	if (is_unevaluated()) {
		ret = is_cast && !cast_forced && current_function_decl
		      ? note_doubtful_cast(type, expr) : NULL_TREE;
		if (ret)
			return ret;
		goto out;
	}
	if (is_firmware_type(from))
		access_note_read(expr);
	if (!is_cast && is_decay(from, type))
		return access_decay(type, expr);
	if (!is_cast)
		judge_implicit(from, type, expr);
	if (is_cast && cast_forced && type_change(from, type) != CHANGE_NONE &&
	    stand_in_may(expr)) {
		ret = stand_in_convert(type, expr);
		note_forced_cast(expr, ret);
		return ret;
	}
	if (!is_cast || cast_forced)
		goto out;

	change = type_change(from, type);
	if (change == CHANGE_NONE || (change == CHANGE_GAINED && is_null_pointer_constant(expr)))
		goto out;
	if (operand_is_reported(expr)) {
		number_of_sum = TREE_CODE(expr) == INTEGER_CST ? expr : NULL_TREE;
		goto out;
	}

	/* Not folded, so that the front end gives it the cast's location. */
	expr = build1(NOP_EXPR, type, expr);
	diagnose(RULE_CAST, expr, input_location, cast_message(change), from, type);
	return expr;
out:
	if (POINTER_TYPE_P(type) && POINTER_TYPE_P(from) &&
	    TYPE_ADDR_SPACE(TREE_TYPE(type)) != TYPE_ADDR_SPACE(TREE_TYPE(from)) &&
	    !old_convert_to_type(type, expr))
		ret = convert_as_generic(type, expr);
	else
		ret = old_convert_to_type(type, expr);
	if (is_cast && cast_forced && POINTER_TYPE_P(from) && POINTER_TYPE_P(type)) {
		if (!ret)
			ret = fold(convert_to_pointer(type, expr));
		note_forced_cast(expr, ret);
	}
	return ret;
}

/* __builtin_add_overflow(a, b, p): an assignment to *p is made of it, for the walk to see. */
static bool computes_overflow(const_tree fndecl)
{
	if (!fndecl || !fndecl_built_in_p(fndecl, BUILT_IN_NORMAL))
		return false;
	return DECL_FUNCTION_CODE(fndecl) == BUILT_IN_ADD_OVERFLOW ||
	       DECL_FUNCTION_CODE(fndecl) == BUILT_IN_SUB_OVERFLOW ||
	       DECL_FUNCTION_CODE(fndecl) == BUILT_IN_MUL_OVERFLOW;
}

static bool clears_padding(const_tree fndecl)
{
	return fndecl && fndecl_built_in_p(fndecl, BUILT_IN_NORMAL) &&
	       DECL_FUNCTION_CODE(fndecl) == BUILT_IN_CLEAR_PADDING;
}

/* An old-style definition has parameters, of which the type says nothing. */
static bool takes_handles(const_tree fndecl)
{
	tree parm;

	if (!fndecl || prototype_p(TREE_TYPE(CONST_CAST_TREE(fndecl))))
		return false;
	for (parm = TYPE_ACTUAL_ARG_TYPES(TREE_TYPE(fndecl)); parm; parm = TREE_CHAIN(parm))
		if (is_firmware_pointer(TREE_VALUE(parm)))
			return true;
	return false;
}

/* targetm.calls.invalid_arg_for_unprototyped_fn: a value goes to "...". */
static const char *fw_invalid_arg(const_tree typelist, const_tree fndecl,
				  const_tree val)
{
	conversion_note_event(false);
	if (takes_handles(fndecl))
		access_note_handle();
	if (evaluation_note_loose_argument(fndecl))
		;
	else if (!is_firmware_pointer(TREE_TYPE(val)) || is_unevaluated() ||
		 access_is_reported(val, 0) || computes_overflow(fndecl))
		;
	else if (clears_padding(fndecl))
		diagnose(RULE_DEREF, CONST_CAST_TREE(val), input_location,
			 "%qE accesses a firmware page", CONST_CAST_TREE(fndecl), NULL_TREE);
	else
		diagnose_argument(CONST_CAST_TREE(val), CONST_CAST_TREE(fndecl),
				  "%qE of type %qT passed where no parameter type keeps %<__firmware%>");
	return old_invalid_arg(typelist, fndecl, val);
}

void conversion_init(void)
{
	evaluation_init();
	force_early_parameters();
	old_insert_attributes = targetm.insert_attributes;
	old_invalid_conversion = targetm.invalid_conversion;
	old_convert_to_type = targetm.convert_to_type;
	old_invalid_arg = targetm.calls.invalid_arg_for_unprototyped_fn;
	targetm.insert_attributes = fw_insert_attributes;
	targetm.invalid_conversion = fw_invalid_conversion;
	targetm.convert_to_type = fw_convert_to_type;
	targetm.calls.invalid_arg_for_unprototyped_fn = fw_invalid_arg;
}
