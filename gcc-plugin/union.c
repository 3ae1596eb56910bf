/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A handle on its way into a union: a cast to one, and an argument for a
 * transparent one.
 *
 * Mechanism: a cast to a union takes the member that has the value's type, and the
 * front end rejects it if there is none; no hook sees the value. A transparent union
 * takes what converts to any of its members, so that the first one has to be judged
 * in the finished function.
 *
 * To debug: break at union_judge_cast(); build_c_cast() is above it.
 */
#include "firmware_plugin.h"

/*
 * The front end says at LOC that a union has no member of the type that is cast to it.
 * Where one member is a pointer, __firmware can make the difference.
 */
bool union_judge_cast(location_t loc)
{
	tree type = cast_type(), field;

	if (!type || TREE_CODE(type) != UNION_TYPE)
		return false;
	for (field = TYPE_FIELDS(type); field; field = DECL_CHAIN(field))
		if (POINTER_TYPE_P(TREE_TYPE(field))) {
			diagnose(RULE_CAST, NULL_TREE, loc,
				 "cast to %qT of a value that has the type of no member, %<__firmware%> included",
				 type, NULL_TREE);
			return true;
		}
	return false;
}

/* The front end takes a member that does, if it is not the first. */
static bool has_fitting_member(const_tree type, const_tree value)
{
	tree field;

	for (field = TYPE_FIELDS(type); field; field = DECL_CHAIN(field))
		if (type_change(TREE_TYPE(value), TREE_TYPE(field)) == CHANGE_NONE)
			return true;
	return false;
}

/* An argument for a parameter that is a transparent union. */
void union_judge_arguments(tree call)
{
	int i;

	for (i = 0; i < call_expr_nargs(call); i++) {
		tree arg = CALL_EXPR_ARG(call, i), type = TREE_TYPE(arg), value;

		if (TREE_CODE(arg) != CONSTRUCTOR || TREE_CODE(type) != UNION_TYPE ||
		    !TYPE_TRANSPARENT_AGGR(type) || CONSTRUCTOR_NELTS(arg) != 1)
			continue;
		arg = CONSTRUCTOR_ELT(arg, 0)->value;
		value = strip_views(arg);
		if (!has_fitting_member(type, value) && !is_null_pointer_constant(value) &&
		    !is_forced_in_call(value, EXPR_LOCATION(call)))
			diagnose(RULE_IMPLICIT, value, place_of_use(EXPR_LOCATION(call), value, 0),
				 "passing %qT as a %qT in a transparent union gains or loses %<__firmware%>",
				 TREE_TYPE(value), TREE_TYPE(arg));
	}
}
