/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The walk over a finished function: what no hook sees.
 *
 * Mechanism: PLUGIN_PRE_GENERICIZE has the function as the front end built it, not
 * yet optimized. Writes, asm operands, atomics and what is passed in a transparent
 * union are judged there. The exchanges of the kernel, xchg() and cmpxchg(), are
 * known by their shape, since preprocessed source has no macros.
 *
 * To debug: break at scan_node(); -fdump-tree-original-raw shows what it sees.
 */
#include "firmware_plugin.h"

/* The last place that the walk has passed, for what has none of its own. */
static location_t passed;

static void report_address(tree expr)
{
	diagnose(RULE_ARITH, expr, EXPR_LOC_OR_LOC(expr, passed),
		 msg_address, NULL_TREE, NULL_TREE);
}

/* In the size of a variable-length type; elsewhere the hooks have seen it. */
static void report_size(tree expr, const char *msg)
{
	location_t loc = EXPR_LOC_OR_LOC(expr, passed);

	if (!diagnose_is_queued(RULE_ARITH, loc))
		diagnose(RULE_ARITH, expr, loc, msg, NULL_TREE, NULL_TREE);
}

/* May the operand be something else than memory? */
static bool takes_value(const_tree constraint)
{
	const char *c = TREE_STRING_POINTER(constraint);

	for (; *c; c++)
		if (!strchr("=+&%*?!#,moV<>", *c))
			return true;
	return false;
}

/* The local variables of the function's statement expressions. */
static vec<tree> inner_locals;

static void note_statement_expression(tree body)
{
	tree var;

	if (!body || TREE_CODE(body) != BIND_EXPR)
		return;
	for (var = BIND_EXPR_VARS(body); var; var = DECL_CHAIN(var))
		inner_locals.safe_push(var);
}

static bool is_memory_operand(const_tree operand)
{
	return !takes_value(TREE_VALUE(TREE_PURPOSE(operand)));
}

/*
 * The kernel's xchg() and cmpxchg() access the variable: a statement expression
 * with locals for the old and the new handle, and an instruction that exchanges
 * them with what is in memory.
 */
static bool is_exchange(tree stmt, tree value)
{
	tree list;

	if (!strstr(TREE_STRING_POINTER(ASM_STRING(stmt)), "xchg") ||
	    !inner_locals.contains(value))
		return false;
	for (list = ASM_OUTPUTS(stmt); list; list = TREE_CHAIN(list))
		if (is_memory_operand(list))
			return true;
	return false;
}

/* cmpxchg() has the handle's address in a local, as that of a number. */
static void allow_exchanged(tree stmt)
{
	tree list, var;

	for (list = ASM_OUTPUTS(stmt); list; list = TREE_CHAIN(list)) {
		if (!is_memory_operand(list) || !INDIRECT_REF_P(TREE_VALUE(list)))
			continue;
		var = strip_views(TREE_OPERAND(TREE_VALUE(list), 0));
		if (VAR_P(var) && DECL_INITIAL(var))
			diagnose_withdraw_cast(DECL_INITIAL(var));
	}
}

/* Where operand LIST of the asm statement is written. */
static location_t operand_place(tree stmt, tree value, const_tree operand)
{
	location_t loc = EXPR_LOC_OR_LOC(stmt, input_location);
	tree lists[2] = { ASM_OUTPUTS(stmt), ASM_INPUTS(stmt) };
	unsigned int nth = 0;
	int i;

	for (i = 0; i < 2; i++) {
		tree list;

		for (list = lists[i]; list && list != operand; list = TREE_CHAIN(list))
			nth += TREE_VALUE(list) == value;
		if (list)
			break;
	}
	return place_of_use(loc, value, nth);
}

static void scan_asm(tree stmt)
{
	tree lists[2] = { ASM_OUTPUTS(stmt), ASM_INPUTS(stmt) };
	int i;

	for (i = 0; i < 2; i++) {
		tree list;

		for (list = lists[i]; list; list = TREE_CHAIN(list)) {
			tree value = TREE_VALUE(list);

			if (value == error_mark_node ||
			    !is_firmware_pointer(TREE_TYPE(value)) || is_memory_operand(list) ||
			    access_is_reported(value, EXPR_LOCATION(stmt)))
				continue;
			if (is_exchange(stmt, value)) {
				allow_exchanged(stmt);
				continue;
			}
			diagnose(RULE_IMPLICIT, value, operand_place(stmt, value, list),
				 "%qE of type %qT is the value of an asm operand, which has no type",
				 value, TREE_TYPE(value));
		}
	}
}

/* What the name of an atomic built-in begins with, of whatever size; else NULL. */
const char *atomic_prefix(const_tree fndecl)
{
	const char *name;

	if (!fndecl || TREE_CODE(fndecl) != FUNCTION_DECL ||
	    !fndecl_built_in_p(fndecl, BUILT_IN_NORMAL))
		return NULL;
	name = IDENTIFIER_POINTER(DECL_NAME(fndecl));
	return !strncmp(name, "__atomic_", 9) ? "__atomic_" :
	       !strncmp(name, "__sync_", 7) ? "__sync_" : NULL;
}

bool is_atomic_builtin(const_tree fndecl)
{
	return atomic_prefix(fndecl) != NULL;
}

/* The address of a part of the page, which was no misuse by itself. */
static vec<tree> accounted;

/* Has OPERAND been cast among the arguments of CALL, by force or as a misuse by itself? */
static bool is_cast_in_call(const_tree operand, const_tree call)
{
	return is_forced_in_call(operand, EXPR_LOCATION(call)) ||
	       diagnose_has_cast_in_call(operand, EXPR_LOCATION(call));
}

/* The type of the variable that an atomic accesses; NULL if it was cast. */
static tree atomic_variable_type(tree call)
{
	tree arg = call_expr_nargs(call) ? strip_views(CALL_EXPR_ARG(call, 0)) : NULL_TREE;

	if (!arg || !POINTER_TYPE_P(TREE_TYPE(arg)) || is_cast_in_call(arg, call))
		return NULL_TREE;
	return TREE_TYPE(TREE_TYPE(arg));
}

static void judge_atomic(tree call, const_tree from, const_tree to)
{
	if (from && to && type_change(from, to) != CHANGE_NONE)
		diagnose(RULE_IMPLICIT, call, EXPR_LOC_OR_LOC(call, passed),
			 "implicit conversion of %qT to %qT gains or loses %<__firmware%>",
			 CONST_CAST_TREE(from), CONST_CAST_TREE(to));
}

/* Does CALL take a value's address where it now takes the value? Only its name tells. */
static bool takes_address_of_value(const_tree call)
{
	return place_has_word("__atomic_store", EXPR_LOCATION(call)) ||
	       place_has_word("__atomic_exchange", EXPR_LOCATION(call)) ||
	       place_has_word("__atomic_compare_exchange", EXPR_LOCATION(call));
}

/*
 * __atomic_store(&p, &q, ...) and __atomic_compare_exchange_n(&p, &q, ...): what is behind
 * the second address is of the variable's size, and no type is asked for.
 */
static void scan_atomic_value(tree call, tree arg)
{
	tree variable = atomic_variable_type(call), value = strip_views(arg), type = TREE_TYPE(value);

	if (!variable || !POINTER_TYPE_P(type) || is_cast_in_call(value, call))
		return;
	if (!POINTER_TYPE_P(TREE_TYPE(arg))) {
		if (!page_access(value) && takes_address_of_value(call))
			judge_atomic(call, type, variable);
	} else if (!is_firmware_pointer(type) && !VOID_TYPE_P(TREE_TYPE(type))) {
		judge_atomic(call, TREE_TYPE(type), variable);
	}
}

/* __atomic_load(&p, &q, ...): an assignment to what is behind the last address. */
static void scan_atomic_result(tree assignment)
{
	tree call = TREE_OPERAND(assignment, 1), variable;

	if (TREE_CODE(call) != VIEW_CONVERT_EXPR)
		return;
	call = TREE_OPERAND(call, 0);
	if (TREE_CODE(call) != CALL_EXPR || !is_atomic_builtin(get_callee_fndecl(call)))
		return;
	variable = atomic_variable_type(call);
	if (variable && !is_firmware_type(TREE_TYPE(TREE_OPERAND(assignment, 0))))
		judge_atomic(call, variable, TREE_TYPE(TREE_OPERAND(assignment, 0)));
}

/* What is behind a conversion, and an index that was folded into the converted address. */
static tree atomic_operand(tree arg)
{
	tree base;

	arg = base = strip_views(arg);
	while (TREE_CODE(base) == POINTER_PLUS_EXPR && !is_firmware_pointer(TREE_TYPE(base)))
		base = strip_views(TREE_OPERAND(base, 0));
	return is_firmware_pointer(TREE_TYPE(base)) ? base : arg;
}

/* __atomic_fetch_add(&p, ...) computes with the handle, of the page it reads. */
static void scan_atomic(tree call, tree fndecl)
{
	int i;

	for (i = 0; i < call_expr_nargs(call); i++) {
		tree arg = CALL_EXPR_ARG(call, i);

		if (i)
			scan_atomic_value(call, arg);
		if (!POINTER_TYPE_P(TREE_TYPE(arg)))
			continue;
		arg = atomic_operand(arg);
		if (!POINTER_TYPE_P(TREE_TYPE(arg)) || is_cast_in_call(arg, call))
			continue;
		if (is_firmware_pointer(TREE_TYPE(arg))) {
			diagnose(RULE_DEREF, call, input_location,
				 "%qE accesses a firmware page", fndecl, NULL_TREE);
			access_withdraw_address(arg, UNKNOWN_LOCATION);
			diagnose_withdraw_expr(RULE_ARITH, arg);
			accounted.safe_push(arg);
		} else if (is_firmware_pointer(TREE_TYPE(TREE_TYPE(arg))) &&
			 strstr(IDENTIFIER_POINTER(DECL_NAME(fndecl)), "fetch"))
			diagnose(RULE_ARITH, call, input_location,
				 "%qE computes with a firmware pointer", fndecl, NULL_TREE);
	}
}

/* A plain value for what an old-style definition takes as a handle. */
static void scan_old_style(tree call)
{
	tree type = CALL_EXPR_FN(call) ? TREE_TYPE(TREE_TYPE(CALL_EXPR_FN(call))) : NULL_TREE, parm;
	int i = 0;

	if (!type || !FUNC_OR_METHOD_TYPE_P(type) || prototype_p(type))
		return;
	for (parm = TYPE_ACTUAL_ARG_TYPES(type); parm && i < call_expr_nargs(call);
	     parm = TREE_CHAIN(parm), i++) {
		tree arg = CALL_EXPR_ARG(call, i);

		if (is_firmware_pointer(TREE_VALUE(parm)) && !is_null_pointer_constant(arg) &&
		    type_change(TREE_TYPE(arg), TREE_VALUE(parm)) == CHANGE_GAINED)
			diagnose(RULE_IMPLICIT, arg, EXPR_LOC_OR_LOC(arg, EXPR_LOCATION(call)),
				 "implicit conversion of %qT to %qT gains or loses %<__firmware%>",
				 TREE_TYPE(arg), TREE_VALUE(parm));
	}
}

struct use_counter {
	tree decl;
	unsigned int uses;
};

static tree count_use(tree *tp, int *, void *counter)
{
	struct use_counter *c = (struct use_counter *)counter;

	c->uses += *tp == c->decl;
	return NULL_TREE;
}

/* Arguments that have no parameter: say where they stand in the call. */
static void place_loose_arguments(tree call)
{
	tree type = CALL_EXPR_FN(call) ? TREE_TYPE(TREE_TYPE(CALL_EXPR_FN(call))) : NULL_TREE, parm;
	int i = 0, j;

	if (!type || !FUNC_OR_METHOD_TYPE_P(type))
		return;
	for (parm = TYPE_ARG_TYPES(type); parm && parm != void_list_node; parm = TREE_CHAIN(parm))
		i++;
	for (; i < call_expr_nargs(call); i++) {
		struct use_counter counter = { CALL_EXPR_ARG(call, i), 0 };

		if (!DECL_P(counter.decl) || !is_firmware_pointer(TREE_TYPE(counter.decl)))
			continue;
		for (j = 0; j < i; j++)
			walk_tree(&CALL_EXPR_ARG(call, j), count_use, &counter, NULL);
		diagnose_place_argument(counter.decl,
			place_of_use(EXPR_LOCATION(call), counter.decl, counter.uses));
	}
}

static tree scan_node(tree *tp, int *walk_subtrees, void *);

/* What is read to find a place within the page. */
static void scan_indices(tree place)
{
	for (; handled_component_p(place); place = TREE_OPERAND(place, 0))
		if (TREE_CODE(place) == ARRAY_REF)
			walk_tree(&TREE_OPERAND(place, 1), scan_node, NULL, NULL);
}

static tree scan_node(tree *tp, int *walk_subtrees, void *)
{
	tree t = *tp, fndecl;

	if (EXPR_HAS_LOCATION(t))
		passed = EXPR_LOCATION(t);
	if (EXPR_P(t)) {
		stand_in_settle(tp);
		t = *tp;
	}
	switch (TREE_CODE(t)) {
	case INDIRECT_REF:
		if (is_firmware_pointer(TREE_TYPE(TREE_OPERAND(t, 0))) ||
		    (TREE_CODE(TREE_OPERAND(t, 0)) == VIEW_CONVERT_EXPR &&
		     is_firmware_pointer(TREE_TYPE(strip_views(TREE_OPERAND(t, 0))))))
			access_report(t, passed);
		/* *p->words is one misuse. */
		if (TREE_CODE(strip_views(TREE_OPERAND(t, 0))) == ADDR_EXPR)
			*walk_subtrees = 0;
		break;
	case ADDR_SPACE_CONVERT_EXPR:
		/* The back end has no instruction for it. */
		TREE_SET_CODE(t, NOP_EXPR);
		break;
	case NOP_EXPR:
	case CONVERT_EXPR:
		if (is_pointer_within_page(TREE_TYPE(t)))
			*walk_subtrees = 0;
		else if (is_firmware_pointer(TREE_TYPE(TREE_OPERAND(t, 0))))
			conversion_judge_evaluated(t);
		break;
	case POINTER_DIFF_EXPR:
		if (is_firmware_pointer(TREE_TYPE(TREE_OPERAND(t, 0))))
			report_size(t, msg_arith);
		break;
	case LT_EXPR:
	case LE_EXPR:
	case GT_EXPR:
	case GE_EXPR:
		if (is_firmware_pointer(TREE_TYPE(TREE_OPERAND(t, 0))))
			report_size(t, msg_order);
		break;
	case ADDR_EXPR:
		if (page_access(TREE_OPERAND(t, 0))) {
			if (!accounted.contains(t))
				report_address(t);
			scan_indices(TREE_OPERAND(t, 0));
			*walk_subtrees = 0;
		}
		break;
	case MODIFY_EXPR:
		scan_atomic_result(t);
		break;
	case TARGET_EXPR:
		note_statement_expression(TARGET_EXPR_INITIAL(t));
		break;
	case ASM_EXPR:
		scan_asm(t);
		break;
	case CALL_EXPR:
		if (CALL_EXPR_FN(t) && is_firmware_pointer(TREE_TYPE(CALL_EXPR_FN(t))))
			access_report(t, passed);
		union_judge_arguments(t);
		scan_old_style(t);
		place_loose_arguments(t);
		fndecl = get_callee_fndecl(t);
		if (!fndecl || !fndecl_built_in_p(fndecl, BUILT_IN_NORMAL))
			break;
		if (DECL_FUNCTION_CODE(fndecl) == BUILT_IN_CONSTANT_P ||
		    DECL_FUNCTION_CODE(fndecl) == BUILT_IN_OBJECT_SIZE ||
		    DECL_FUNCTION_CODE(fndecl) == BUILT_IN_DYNAMIC_OBJECT_SIZE) {
			*walk_subtrees = 0;
			break;
		}
		if (is_atomic_builtin(fndecl))
			scan_atomic(t, fndecl);
		break;
	default:
		break;
	}
	return NULL_TREE;
}

static bool names_handle(tree operands)
{
	for (; operands; operands = TREE_CHAIN(operands))
		if (is_firmware_pointer(TREE_TYPE(TREE_VALUE(operands))))
			return true;
	return false;
}

/*
 * No hook hears of a field that is the output of an asm statement. Of an expression
 * only its value is looked at: what is declared in one has been noted.
 */
static tree find_asm_output(tree *tp, int *walk_subtrees, void *)
{
	if (TREE_CODE(*tp) == ASM_EXPR)
		return names_handle(ASM_OUTPUTS(*tp)) ? *tp : NULL_TREE;
	switch (TREE_CODE(*tp)) {
	case STATEMENT_LIST:
	case BIND_EXPR:
	case COND_EXPR:
	case CLEANUP_POINT_EXPR:
		return NULL_TREE;
	default:
		if (TREE_CODE_CLASS(TREE_CODE(*tp)) == tcc_statement)
			return NULL_TREE;
		break;
	}
	*walk_subtrees = 0;
	return NULL_TREE;
}

static bool needs_walk(tree body)
{
	return access_has_handles() ||
	       (address_space_is_active() &&
		walk_tree(&body, find_asm_output, NULL, NULL));
}

void walk_function(tree fndecl)
{
	if (DECL_SAVED_TREE(fndecl) && needs_walk(DECL_SAVED_TREE(fndecl)))
		walk_tree_without_duplicates(&DECL_SAVED_TREE(fndecl), scan_node, NULL);
	passed = UNKNOWN_LOCATION;
	inner_locals.truncate(0);
	accounted.truncate(0);
	/* A nested function's is its parent's, too. */
	if (!decl_function_context(fndecl))
		access_forget_handles();
	if (address_space_is_active())
		conversion_forget_function();
}
