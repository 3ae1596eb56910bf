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

static bool (*old_attribute_takes_identifier_p)(const_tree);
static void (*old_insert_attributes)(tree, tree *);
static const char *(*old_invalid_conversion)(const_tree, const_tree);
static tree (*old_convert_to_type)(tree, tree);
static const char *(*old_invalid_arg)(const_tree, const_tree, const_tree);

/*
 * Built-ins that only ask about their operand. met_by_parser() says that the parser
 * has met the name; clearing it when the operand has been converted tells
 * "inside the parentheses" from outside.
 */
static tree asking[3];
static tree object_size_operand;

/* The type-generic atomics convert handles to numbers and back. */
static bool atomics_asked;

static bool is_atomic_in_use(bool computing)
{
	int code;

	atomics_asked = true;
	for (code = BUILT_IN_SYNC_FETCH_AND_ADD_N; code < BUILT_IN_ATOMIC_ALWAYS_LOCK_FREE; code++) {
		tree fndecl = builtin_decl_explicit((enum built_in_function)code);

		if (fndecl && met_by_parser(fndecl) &&
		    (!computing || strstr(IDENTIFIER_POINTER(DECL_NAME(fndecl)), "fetch")))
			return true;
	}
	return false;
}

static bool is_asked_about(void)
{
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(asking); i++)
		if (asking[i] && met_by_parser(asking[i]))
			return true;
	return false;
}

static void asking_is_over(void)
{
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(asking); i++)
		if (asking[i])
			met_by_parser(asking[i]) = 0;
}

/* A handle has just been converted to a number: by an atomic, or for one? */
static struct {
	tree expr, type;
} number_of_handle;

/*
 * The control of _Generic and the dead operand of "0 && x" both raise
 * c_inhibit_evaluation_warnings, but only before the latter has an operand just
 * been promoted. For the last operand of "1 ? 0 : x" that does not hold, and the
 * source has to tell. Each of our hooks passes here.
 */
static int inhibit_level, generic_level;
static bool promoted_last;

static bool is_generic_control(void)
{
	return !in_sizeof && !in_alignof && !in_typeof && !promoted_last &&
	       (place_statement_has("_Generic") || !place_statement_has("?"));
}

void conversion_note_event(bool is_promotion)
{
	if (c_inhibit_evaluation_warnings > inhibit_level && !generic_level &&
	    is_generic_control())
		generic_level = c_inhibit_evaluation_warnings;
	else if (c_inhibit_evaluation_warnings < generic_level)
		generic_level = 0;
	inhibit_level = c_inhibit_evaluation_warnings;
	promoted_last = is_promotion;
	number_of_handle.expr = NULL_TREE;
}

/* sizeof, _Alignof, typeof, _Generic, ...: nothing inside is evaluated. */
bool is_unevaluated(void)
{
	return in_sizeof || in_alignof || in_typeof || generic_level ||
	       is_asked_about();
}

bool cast_is_being_built(void)
{
	return type_name.type != NULL_TREE;
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

/*
 * A parameter is declared __force in one declaration of a function and not in
 * another: what one says holds for both.
 */
static void share_forced_parameters(tree fndecl)
{
	tree old = DECL_NAME(fndecl) ? lookup_name(DECL_NAME(fndecl)) : NULL_TREE;

	if (!old || old == fndecl || TREE_CODE(old) != FUNCTION_DECL)
		return;
	TREE_TYPE(fndecl) = with_forced_parameters(TREE_TYPE(fndecl), TREE_TYPE(old));
	TREE_TYPE(old) = with_forced_parameters(TREE_TYPE(old), TREE_TYPE(fndecl));
}

static void fw_insert_attributes(tree node, tree *attributes)
{
	conversion_note_event(false);
	if (TREE_CODE(node) == FUNCTION_DECL)
		share_forced_parameters(node);
	strip_note_type(TYPE_P(node) ? node : TREE_TYPE(node));
	/* Inside a declarator, (T * __force), it has come before: keep force. */
	if (TYPE_P(node) && is_firmware_type(node) && place_last_token_is('{'))
		*attributes = tree_cons(get_identifier("firmware object"), NULL_TREE, *attributes);
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
	if (to == object_size_operand)
		asking_is_over();
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

/*
 * What fold makes of an expression depends on whether it may look through its
 * conversions, to a variable for example, and through one into or out of an address
 * space it may not. So a variable that is cast with __force is one of the new type,
 * until the gimplifier puts VALUE in its place; the same one each time.
 */
struct stand_in {
	tree decl, type, var;
};

static vec<stand_in> stand_ins;

static tree stand_in(tree decl, tree type, tree value)
{
	struct stand_in s = { decl, type, NULL_TREE };
	unsigned int i;
	tree var;

	for (i = 0; i < stand_ins.length(); i++)
		if (stand_ins[i].decl == decl && stand_ins[i].type == type)
			return stand_ins[i].var;
	var = build_decl(DECL_SOURCE_LOCATION(decl), VAR_DECL, DECL_NAME(decl), type);

	DECL_CONTEXT(var) = DECL_CONTEXT(decl);
	DECL_ARTIFICIAL(var) = DECL_IGNORED_P(var) = TREE_USED(var) = 1;
	DECL_SEEN_IN_BIND_EXPR_P(var) = 1;
	TREE_STATIC(var) = TREE_STATIC(decl);
	TREE_THIS_VOLATILE(var) = TREE_SIDE_EFFECTS(var) = TREE_THIS_VOLATILE(decl);
	SET_DECL_VALUE_EXPR(var, value);
	DECL_HAS_VALUE_EXPR_P(var) = 1;
	s.var = var;
	stand_ins.safe_push(s);
	return var;
}

/* Is EXPR a variable? In an initialiser of static data, it stays what it is. */
static bool may_stand_in(tree expr)
{
	STRIP_NOPS(expr);
	return current_function_decl && (VAR_P(expr) || TREE_CODE(expr) == PARM_DECL) &&
	       TREE_CODE(TREE_TYPE(expr)) != ARRAY_TYPE &&
	       (POINTER_TYPE_P(TREE_TYPE(expr)) || INTEGRAL_TYPE_P(TREE_TYPE(expr)));
}

static tree plain_pointer(tree type)
{
	return build_pointer_type(without_firmware(TREE_TYPE(type)));
}

/* The variable EXPR in a cast with __force to TYPE. */
static tree convert_variable(tree type, tree expr)
{
	tree value = expr, decl = expr;

	STRIP_NOPS(decl);
	if (is_firmware_pointer(TREE_TYPE(expr)))
		value = stand_in(decl, plain_pointer(TREE_TYPE(expr)), decl);
	if (!is_firmware_pointer(type))
		return convert(type, value);
	value = convert(plain_pointer(type), value);
	return stand_in(decl, type, value);
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

/* Was OPERAND cast with __force among the arguments of the call at LOC? */
bool is_forced_in_call(const_tree operand, location_t call)
{
	unsigned int i;

	for (i = 0; i < forced_casts.length(); i++)
		if (operand_equal_p(forced_casts[i].operand, operand, 0) &&
		    place_is_in_call(EXPR_LOCATION(forced_casts[i].result), call))
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
	int code;

	if (!atomics_asked)
		goto out;
	for (code = BUILT_IN_SYNC_FETCH_AND_ADD_N; code < BUILT_IN_ATOMIC_ALWAYS_LOCK_FREE; code++) {
		tree fndecl = builtin_decl_explicit((enum built_in_function)code);

		if (fndecl)
			met_by_parser(fndecl) = 0;
	}
	atomics_asked = false;
out:
	conversion_forget();
}

/* The collector is about to run: hold on to no tree. */
void conversion_forget(void)
{
	forced_casts.truncate(0);
	doubtful_casts.truncate(0);
	stand_ins.truncate(0);
	number_of_handle.expr = NULL_TREE;
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

	if (is_firmware_pointer(from) && access_is_reported(expr)) {
		if (diagnose_complained)
			diagnose_withdraw_last(RULE_IMPLICIT);
		return;
	}
	if (change == CHANGE_NONE || diagnose_complained || diagnose_has_cast(expr))
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
	if (change == CHANGE_GAINED && is_atomic_in_use(true))
		return;
	atomic = is_atomic_in_use(false);
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

/* targetm.convert_to_type: EXPR is about to become a TYPE. */
static tree fw_convert_to_type(tree type, tree expr)
{
	tree from = TREE_TYPE(expr);
	bool is_cast = cast_target == type;
	enum type_change change;
	tree ret;

	cast_target = NULL_TREE;
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
	    may_stand_in(expr))
		return convert_variable(type, expr);
	if (!is_cast || cast_forced)
		goto out;

	change = type_change(from, type);
	if (change == CHANGE_NONE || access_is_reported(expr) ||
	    (change == CHANGE_GAINED && is_null_pointer_constant(expr)))
		goto out;

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
		struct forced_cast cast = { expr, ret };

		if (!ret)
			cast.result = ret = fold(convert_to_pointer(type, expr));
		forced_casts.safe_push(cast);
	}
	return ret;
}

/* __builtin_add_overflow(a, b, p) writes to *p. */
static bool writes_through(const_tree fndecl)
{
	if (!fndecl || !fndecl_built_in_p(fndecl, BUILT_IN_NORMAL))
		return false;
	switch (DECL_FUNCTION_CODE(fndecl)) {
	case BUILT_IN_ADD_OVERFLOW:
	case BUILT_IN_SUB_OVERFLOW:
	case BUILT_IN_MUL_OVERFLOW:
	case BUILT_IN_CLEAR_PADDING:
		return true;
	default:
		return false;
	}
}

/* targetm.calls.invalid_arg_for_unprototyped_fn: a value goes to "...". */
static const char *fw_invalid_arg(const_tree typelist, const_tree fndecl,
				  const_tree val)
{
	conversion_note_event(false);
	if (fndecl && fndecl == asking[0])
		asking_is_over();
	else if (!is_firmware_pointer(TREE_TYPE(val)) || is_unevaluated() ||
		 access_is_reported(val))
		;
	else if (writes_through(fndecl))
		diagnose(RULE_DEREF, CONST_CAST_TREE(val), input_location,
			 "%qE accesses a firmware page", CONST_CAST_TREE(fndecl), NULL_TREE);
	else
		diagnose_argument(CONST_CAST_TREE(val), CONST_CAST_TREE(fndecl),
				  "%qE of type %qT passed where no parameter type keeps %<__firmware%>");
	return old_invalid_arg(typelist, fndecl, val);
}

/*
 * __attribute__((noderef, address_space(__firmware))), sparse's spelling. In it
 * the word is an identifier: it stops being a keyword when the parser is about
 * to read the attribute's argument, and is one again at the next type or
 * declaration.
 */
static bool names_firmware(const_tree args)
{
	const_tree name = args ? TREE_VALUE(args) : NULL_TREE;

	return name && TREE_CODE(name) == IDENTIFIER_NODE &&
	       (!strcmp(IDENTIFIER_POINTER(name), "__firmware") ||
		!strcmp(IDENTIFIER_POINTER(name), "__firmware__"));
}

static bool fw_attribute_takes_identifier_p(const_tree name)
{
	if (is_attribute_p("address_space", name)) {
		address_space_keyword(false);
		return true;
	}
	return old_attribute_takes_identifier_p(name);
}

static tree handle_address_space(tree *node, tree name, tree args, int flags,
				 bool *no_add_attrs)
{
	*no_add_attrs = true;
	address_space_keyword(true);
	if (!names_firmware(args)) {
		warning(OPT_Wattributes, "%qE attribute directive ignored", name);
		return NULL_TREE;
	}
	address_space_activate();
	if (!address_space_is_active())
		return NULL_TREE;
	if (DECL_P(*node))
		TREE_TYPE(*node) = qualify_base(TREE_TYPE(*node));
	else if (flags & (ATTR_FLAG_DECL_NEXT | ATTR_FLAG_FUNCTION_NEXT | ATTR_FLAG_ARRAY_NEXT))
		*node = with_firmware(*node);
	else
		*node = qualify_base(*node);
	strip_note_type(TYPE_P(*node) ? *node : TREE_TYPE(*node));
	if (type_name.type && TYPE_P(*node))
		type_name.type = *node;
	return NULL_TREE;
}

/*
 * Functions with __force parameters that stand before the first __firmware, as
 * IS_ERR() does: their types are told once there is a handle to pass. A function
 * of file scope is never collected; a parameter is looked for before it can be.
 */
struct early_function {
	tree decl;
	unsigned HOST_WIDE_INT forced;	/* bit N: parameter N */
};

static vec<tree> early_parameters;
static vec<early_function> early_functions;

void conversion_note_early(tree fndecl)
{
	struct early_function early = { fndecl, 0 };
	unsigned int n = 0, i;
	tree parm;

	if (early_parameters.is_empty() || !DECL_FILE_SCOPE_P(fndecl))
		return;
	for (parm = DECL_ARGUMENTS(fndecl); parm && n < HOST_BITS_PER_WIDE_INT;
	     parm = DECL_CHAIN(parm), n++)
		for (i = 0; i < early_parameters.length(); i++)
			if (early_parameters[i] == parm)
				early.forced |= HOST_WIDE_INT_1U << n;
	if (early.forced)
		early_functions.safe_push(early);
}

void conversion_forget_early(void)
{
	early_parameters.truncate(0);
}

static void force_early_parameters(void)
{
	unsigned int i;

	for (i = 0; i < early_functions.length(); i++)
		TREE_TYPE(early_functions[i].decl) =
			with_forced(TREE_TYPE(early_functions[i].decl), early_functions[i].forced);
	early_functions.release();
}

static tree handle_force(tree *node, tree, tree, int, bool *no_add_attrs)
{
	*no_add_attrs = true;
	if (!address_space_is_active()) {
		if (TREE_CODE(*node) == PARM_DECL && POINTER_TYPE_P(TREE_TYPE(*node)))
			early_parameters.safe_push(*node);
		return NULL_TREE;
	}
	if (TYPE_P(*node)) {
		if (type_name.type == *node)
			type_name.force = true;
	} else if (TREE_CODE(*node) == PARM_DECL &&
		   TREE_CODE(TREE_TYPE(*node)) == POINTER_TYPE) {
		TREE_TYPE(*node) = forced_parameter_type(TREE_TYPE(*node));
		strip_note_type(TREE_TYPE(*node));
	}
	return NULL_TREE;
}

/* (typeof(*p)){ 0 } is an object in ordinary memory; added by ourselves. */
static tree handle_object(tree *node, tree, tree, int, bool *no_add_attrs)
{
	*no_add_attrs = true;
	if (TYPE_P(*node))
		*node = without_firmware(*node);
	return NULL_TREE;
}

static struct attribute_spec object_attribute = {
	"firmware object", 0, 0, false, false, false, false, handle_object, NULL
};

static struct attribute_spec force_attribute = {
	"force", 0, 0, false, false, false, false, handle_force, NULL
};

static struct attribute_spec address_space_attribute = {
	"address_space", 0, -1, false, false, false, false, handle_address_space, NULL
};

void conversion_register_attributes(void)
{
	old_attribute_takes_identifier_p = targetm.attribute_takes_identifier_p;
	targetm.attribute_takes_identifier_p = fw_attribute_takes_identifier_p;
	register_attribute(&address_space_attribute);
	register_attribute(&object_attribute);
	register_attribute(&force_attribute);
}

/* __builtin_object_size(p, n) may be asked about any pointer. */
static tree loosen(tree fndecl)
{
	tree type, args;

	if (!fndecl)
		return NULL_TREE;
	type = TREE_TYPE(fndecl);
	args = tree_cons(NULL_TREE, object_size_operand, TREE_CHAIN(TYPE_ARG_TYPES(type)));
	TREE_TYPE(fndecl) = build_type_attribute_variant(
		build_function_type(TREE_TYPE(type), args), TYPE_ATTRIBUTES(type));
	return fndecl;
}

static void asking_init(void)
{
	object_size_operand = forced_parameter_type(const_ptr_type_node);
	strip_note_type(object_size_operand);
	asking[0] = builtin_decl_explicit(BUILT_IN_CONSTANT_P);
	asking[1] = loosen(builtin_decl_explicit(BUILT_IN_OBJECT_SIZE));
	asking[2] = loosen(builtin_decl_explicit(BUILT_IN_DYNAMIC_OBJECT_SIZE));
	asking_is_over();
}

void conversion_init(void)
{
	asking_init();
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
