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

/* sizeof, _Alignof, typeof: nothing inside is evaluated. */
bool is_unevaluated(void)
{
	return in_sizeof || in_alignof || in_typeof;
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

static void fw_insert_attributes(tree node, tree *attributes)
{
	/* Inside a declarator, (T * __force), it has come before: keep force. */
	if (TYPE_P(node))
		type_name.type = node;
	else
		cast_is_over();
	old_insert_attributes(node, attributes);
}

static const char *fw_invalid_conversion(const_tree from, const_tree to)
{
	cast_target = NULL_TREE;
	if (is_firmware_pointer(from) || is_firmware_type(from))
		access_subscript_is_over();
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

/* targetm.convert_to_type: EXPR is about to become a TYPE. */
static tree fw_convert_to_type(tree type, tree expr)
{
	tree from = TREE_TYPE(expr);
	bool is_cast = cast_target == type;
	enum type_change change;

	cast_target = NULL_TREE;
	if (is_unevaluated())
		goto out;
	if (is_firmware_type(from))
		access_note_read(expr);
	if (!is_cast || cast_forced)
		goto out;

	change = type_change(from, type);
	if (change == CHANGE_NONE ||
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
		return convert_as_generic(type, expr);
	return old_convert_to_type(type, expr);
}

/* Type-generic built-ins without a prototype that only look at the type. */
static bool never_evaluates(const_tree fndecl)
{
	if (!fndecl || !fndecl_built_in_p(fndecl, BUILT_IN_NORMAL))
		return false;
	switch (DECL_FUNCTION_CODE(fndecl)) {
	case BUILT_IN_CONSTANT_P:
	case BUILT_IN_CLASSIFY_TYPE:
	case BUILT_IN_OBJECT_SIZE:
	case BUILT_IN_DYNAMIC_OBJECT_SIZE:
		return true;
	default:
		return false;
	}
}

/* targetm.calls.invalid_arg_for_unprototyped_fn: a value goes to "...". */
static const char *fw_invalid_arg(const_tree typelist, const_tree fndecl,
				  const_tree val)
{
	if (never_evaluates(fndecl))
		diagnose_withdraw(val);
	else if (is_firmware_pointer(TREE_TYPE(val)) && !is_unevaluated())
		diagnose(RULE_IMPLICIT, CONST_CAST_TREE(val), input_location,
			 "%qE of type %qT passed where no parameter type keeps %<__firmware%>",
			 CONST_CAST_TREE(val), TREE_TYPE(val));
	return old_invalid_arg(typelist, fndecl, val);
}

static tree handle_force(tree *node, tree, tree, int, bool *no_add_attrs)
{
	*no_add_attrs = true;
	if (TYPE_P(*node)) {
		if (type_name.type == *node)
			type_name.force = true;
	} else if (TREE_CODE(*node) == PARM_DECL &&
		   TREE_CODE(TREE_TYPE(*node)) == POINTER_TYPE) {
		TREE_TYPE(*node) = forced_parameter_type(TREE_TYPE(*node));
	}
	return NULL_TREE;
}

static struct attribute_spec force_attribute = {
	"force", 0, 0, false, false, false, false, handle_force, NULL
};

void conversion_register_attributes(void)
{
	register_attribute(&force_attribute);
}

/* __builtin_object_size(p, n) only looks: it may be asked about any pointer. */
static void loosen_object_size(void)
{
	static const enum built_in_function asking[] = {
		BUILT_IN_OBJECT_SIZE, BUILT_IN_DYNAMIC_OBJECT_SIZE
	};
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(asking); i++) {
		tree fndecl = builtin_decl_explicit(asking[i]);
		tree type, args;

		if (!fndecl)
			continue;
		type = TREE_TYPE(fndecl);
		args = tree_cons(NULL_TREE, forced_parameter_type(const_ptr_type_node),
				 TREE_CHAIN(TYPE_ARG_TYPES(type)));
		TREE_TYPE(fndecl) = build_type_attribute_variant(
			build_function_type(TREE_TYPE(type), args), TYPE_ATTRIBUTES(type));
	}
}

void conversion_init(void)
{
	loosen_object_size();
	old_insert_attributes = targetm.insert_attributes;
	old_invalid_conversion = targetm.invalid_conversion;
	old_convert_to_type = targetm.convert_to_type;
	old_invalid_arg = targetm.calls.invalid_arg_for_unprototyped_fn;
	targetm.insert_attributes = fw_insert_attributes;
	targetm.invalid_conversion = fw_invalid_conversion;
	targetm.convert_to_type = fw_convert_to_type;
	targetm.calls.invalid_arg_for_unprototyped_fn = fw_invalid_arg;
}
