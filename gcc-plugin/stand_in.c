/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A variable that is cast with __force: the same code as without the plugin.
 *
 * Mechanism: what fold makes of an expression depends on whether it may look through
 * its conversions, to a variable for example, and through one into or out of an
 * address space it may not. So a variable that is cast is one of the new type, a
 * stand-in, until the gimplifier puts its DECL_VALUE_EXPR in its place; the same one
 * each time. It is handed out in a conversion to its own type, to which the front end
 * gives the cast's location. fold drops that, and the walk over the finished function
 * puts the cast of the variable back, at its place in the line table.
 *
 * To debug: break at stand_in_convert(); -fdump-tree-original-raw shows the stand-ins.
 */
#include "firmware_plugin.h"

struct stand_in {
	tree decl, type, var;
};

static vec<stand_in> stand_ins;

/* The conversions in which stand-ins for handles were handed out, in their order. */
static vec<tree> handed_out;

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
bool stand_in_may(tree expr)
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
tree stand_in_convert(tree type, tree expr)
{
	tree value = expr, decl = expr;

	STRIP_NOPS(decl);
	if (is_firmware_pointer(TREE_TYPE(expr)))
		value = stand_in(decl, plain_pointer(TREE_TYPE(expr)), decl);
	if (!is_firmware_pointer(type))
		return convert(type, value);
	value = convert(plain_pointer(type), value);
	value = build1(NOP_EXPR, type, stand_in(decl, type, value));
	handed_out.safe_push(value);
	return value;
}

/* CAST is one of what the stand-in stands for, again. */
static tree put_back(tree cast)
{
	tree value = DECL_VALUE_EXPR(TREE_OPERAND(cast, 0));

	TREE_OPERAND(cast, 0) = CONVERT_EXPR_P(value) ? TREE_OPERAND(value, 0) : value;
	return cast;
}

/* *EXPR of the finished function is visited: put the casts among its operands back. */
void stand_in_settle(tree *expr)
{
	bool changed = false;
	unsigned int i;
	int op;

	for (i = 0; i < handed_out.length(); i++)
		if (handed_out[i] == *expr) {
			put_back(*expr);
			handed_out.ordered_remove(i);
			return;
		}
	for (op = 0; handed_out.length() && op < TREE_OPERAND_LENGTH(*expr); op++)
		for (i = 0; i < handed_out.length(); i++) {
			tree cast = handed_out[i];

			if (TREE_OPERAND(*expr, op) != TREE_OPERAND(cast, 0))
				continue;
			TREE_OPERAND(*expr, op) = put_back(cast);
			/* fold makes one conversion of two, and this is the outer. */
			if (CONVERT_EXPR_P(*expr))
				SET_EXPR_LOCATION(*expr, EXPR_LOCATION(cast));
			handed_out.ordered_remove(i);
			changed = true;
			break;
		}
	if (changed)
		*expr = strip_fold(*expr);
}

void stand_in_forget(void)
{
	stand_ins.truncate(0);
	handed_out.truncate(0);
}
