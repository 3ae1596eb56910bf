/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Dereference and arithmetic.
 *
 * Mechanism: targetm.invalid_unary_op and invalid_binary_op are asked before
 * folding, with the types alone; a message returned is printed at the operator.
 * targetm.promoted_type is asked for each operand that undergoes the default
 * conversions: the trail of these questions tells p[i] from p + i and &*p from
 * &p[i], which the other hooks cannot. A read is seen when the lvalue is
 * converted to a value (conversion.c); writes and asm operands are found by a
 * walk over the finished function.
 *
 * To debug: break at fw_invalid_binary_op(); the trail is in operand[].
 */
#include "firmware_plugin.h"

static const char *(*old_invalid_unary_op)(int, const_tree);
static const char *(*old_invalid_binary_op)(int, const_tree, const_tree);
static tree (*old_promoted_type)(const_tree);
static bool (*old_verify_type_context)(location_t, type_context_kind,
				       const_tree, bool);

/* The operands that were promoted last, the newest at operands - 1. */
#define TRAIL 8
static const_tree operand[TRAIL];
static unsigned int operands;

/* The pointer of the subscript that is being built, until a handle is used. */
static const_tree subscripted;

static const_tree compared[2];

/* A sum with a handle is being built; its place is yet to come. */
static bool sum_in_progress;
/* The type of the sum that was reported just now, and its place. */
static const_tree sum;
static location_t sum_location;

/*
 * How far the source had been read when "&" was put to what is left to the walk: to an
 * array of the page, as in &p->words, or to an element whose index is read from another.
 * The front end may reject the address before the walk sees it.
 */
static location_t array_address;

/*
 * The type of a constant that has just become a handle, and whether the operand that was
 * promoted last is one: &((struct page __firmware *)0)->words is folded at once.
 */
static const_tree constant;
static bool is_constant_operand;

/* The type of the part of the page's complex number that is named, as in __imag__ *p. */
static const_tree part;

void access_note_constant(const_tree type)
{
	constant = type;
}

void access_subscript_is_over(void)
{
	subscripted = NULL_TREE;
}

tree access_last_operand(unsigned int back)
{
	if (back >= operands || back >= TRAIL)
		return NULL_TREE;
	return CONST_CAST_TREE(operand[(operands - 1 - back) % TRAIL]);
}

void access_forget(void)
{
	operands = 0;
	subscripted = compared[0] = compared[1] = sum = constant = part = NULL_TREE;
}

void access_compared_types(tree *left, tree *right)
{
	*left = CONST_CAST_TREE(compared[0]);
	*right = CONST_CAST_TREE(compared[1]);
}

/* Has this function had to do with a handle? If not, there is no need to walk it. */
static bool touched;

void access_note_handle(void)
{
	touched = true;
}

bool access_has_handles(void)
{
	return touched;
}

void access_forget_handles(void)
{
	touched = false;
}

static tree fw_promoted_type(const_tree type)
{
	touched |= is_firmware_pointer(type);
	conversion_note_event(true);
	cast_is_over();
	reword_complained = false;
	if (POINTER_TYPE_P(type) && type != sum)
		sum = NULL_TREE;
	part = NULL_TREE;
	is_constant_operand = type == constant;
	constant = NULL_TREE;
	operand[operands++ % TRAIL] = type;
	return old_promoted_type(type);
}

/*
 * a[i] is built from *(a + i) without promoting the operands again: the pointer
 * was promoted last (a sum's right operand is promoted last, and a sum with the
 * pointer at the right has it at the right here, too).
 */
static bool is_subscript(int code, const_tree pointer, const_tree index)
{
	return code == PLUS_EXPR && INTEGRAL_TYPE_P(index) &&
	       access_last_operand(0) == pointer;
}

/* pointer_int_sum() splits p[i + 1] into p + 1 and [i]: the same subscript. */
static bool is_part_of_subscript(int code, const_tree pointer)
{
	return subscripted && subscripted == pointer &&
	       (code == PLUS_EXPR || code == MINUS_EXPR);
}

/* p + n, n + p or p - n, of a page whose size the front end asks for. */
static bool is_sum(int code, const_tree left, const_tree right)
{
	const_tree pointer = POINTER_TYPE_P(left) ? left : right;
	const_tree number = pointer == left ? right : left;

	return (code == PLUS_EXPR || (code == MINUS_EXPR && pointer == left)) &&
	       INTEGRAL_TYPE_P(number) && !VOID_TYPE_P(TREE_TYPE(pointer));
}

static const char *fw_invalid_binary_op(int code, const_tree left,
					const_tree right)
{
	conversion_note_event(false);
	cast_is_over();
	reword_complained = false;
	if (TREE_CODE_CLASS(code) == tcc_comparison) {
		compared[0] = left;
		compared[1] = right;
	}
	if (code == EQ_EXPR || code == NE_EXPR) {
		if (type_change(left, right) == CHANGE_DEEP && !is_unevaluated())
			return msg_compare;
		goto out;
	}
	if (!is_firmware_type(left) && !is_firmware_type(right) &&
	    !is_firmware_pointer(left) && !is_firmware_pointer(right))
		goto out;

	switch (code) {
	case TRUTH_ANDIF_EXPR:
	case TRUTH_ORIF_EXPR:
	case TRUTH_AND_EXPR:
	case TRUTH_OR_EXPR:
	case TRUTH_XOR_EXPR:
		goto out;
	default:
		break;
	}
	if (is_unevaluated())
		goto out;
	if (is_firmware_pointer(left) && is_subscript(code, left, right)) {
		subscripted = left;
		goto out;
	}
	/* Only the target of "*p += n" and an index come here without having been read. */
	if (is_firmware_type(left) || is_firmware_type(right))
		return msg_deref;
	if (is_part_of_subscript(code, left))
		goto out;
	if (is_pointer_within_page(left) || is_pointer_within_page(right))
		goto out;
	/* A sum stays one, so that __auto_type q = p + 1 declares q. */
	if (is_sum(code, left, right)) {
		sum_in_progress = true;
		sum = POINTER_TYPE_P(left) ? left : right;
		goto out;
	}
	return code == LT_EXPR || code == LE_EXPR || code == GT_EXPR ||
	       code == GE_EXPR ? msg_order : msg_arith;
out:
	return old_invalid_binary_op(code, left, right);
}

/* Has an index been read from a page? Then the walk tells that and the address. */
static bool is_indexed_by_page(void)
{
	const_tree index = access_last_operand(0);

	return index && INTEGRAL_TYPE_P(index) && is_firmware_type(index);
}

/* Does "&" stand on *p itself (C11 6.5.3.2p3: nothing is evaluated)? */
static bool is_address_of_dereference(const_tree type)
{
	const_tree pointer = access_last_operand(0);

	return pointer && POINTER_TYPE_P(pointer) &&
	       TREE_TYPE(pointer) == type && pointer != subscripted;
}

static const char *fw_invalid_unary_op(int code, const_tree type)
{
	bool is_part;

	touched |= is_firmware_pointer(type) || is_firmware_type(type);
	sum = NULL_TREE;
	conversion_note_event(false);
	cast_is_over();
	reword_complained = false;
	is_part = part && part == type && code == ADDR_EXPR;
	part = NULL_TREE;
	if ((!is_part && !is_firmware_type(type) && !is_firmware_pointer(type)) || is_unevaluated())
		goto out;
	if (is_part)
		return msg_address;
	if (is_firmware_type(type)) {
		/* A part of a complex number may have its address taken. */
		if (code == REALPART_EXPR || code == IMAGPART_EXPR) {
			part = TREE_TYPE(type);
			goto out;
		}
		if (code != ADDR_EXPR)
			return msg_deref;
		/* Also asked when an array decays: *p->words is for the walk. */
		if (TREE_CODE(type) == ARRAY_TYPE) {
			if (is_constant_operand)
				return msg_address;
			array_address = line_table->highest_location;
			goto out;
		}
		if (is_indexed_by_page()) {
			array_address = line_table->highest_location;
			goto out;
		}
		if (!is_address_of_dereference(type)) {
			/* An atomic access to a member is one misuse: the walk can tell. */
			if (!subscripted && evaluation_is_in_atomic())
				goto out;
			subscripted = NULL_TREE;
			return msg_address;
		}
	} else if (is_firmware_pointer(type)) {
		switch (code) {
		case ADDR_EXPR:
		case TRUTH_NOT_EXPR:
		case PAREN_EXPR:
			break;
		default:
			return msg_arith;
		}
	}
out:
	return old_invalid_unary_op(code, type);
}

/*
 * Asked before the size of the pointee is: "no" keeps the front end from
 * complaining that an opaque page has none. The subscript is reported when it
 * is read, written or its address taken.
 */
static bool fw_verify_type_context(location_t loc, type_context_kind context,
				   const_tree type, bool silent_p)
{
	conversion_note_event(false);
	cast_is_over();
	reword_complained = false;
	if (context == TCTX_POINTER_ARITH && is_firmware_type(type) &&
	    !is_unevaluated()) {
		if (sum_in_progress) {
			diagnose(RULE_ARITH, NULL_TREE, loc, msg_arith, NULL_TREE, NULL_TREE);
			sum_location = get_pure_location(line_table, loc);
		}
		sum_in_progress = false;
		return false;
	}
	return !old_verify_type_context ||
	       old_verify_type_context(loc, context, type, silent_p);
}

static bool is_view(const_tree expr)
{
	return CONVERT_EXPR_P(expr) || TREE_CODE(expr) == NON_LVALUE_EXPR ||
	       TREE_CODE(expr) == VIEW_CONVERT_EXPR ||
	       TREE_CODE(expr) == ADDR_SPACE_CONVERT_EXPR;
}

/* Under what the front end made of a pointer, to find a fitting built-in. */
tree strip_views(tree expr)
{
	while (is_view(expr))
		expr = TREE_OPERAND(expr, 0);
	return expr;
}

/* The dereference of a firmware pointer that EXPR reads or writes, if any. */
tree page_access(tree expr)
{
	for (;;) {
		if (handled_component_p(expr) || CONVERT_EXPR_P(expr) ||
		    TREE_CODE(expr) == NON_LVALUE_EXPR)
			expr = TREE_OPERAND(expr, 0);
		else if (TREE_CODE(expr) == C_MAYBE_CONST_EXPR)
			expr = C_MAYBE_CONST_EXPR_EXPR(expr);
		else if (TREE_CODE(expr) == COMPOUND_EXPR)
			expr = TREE_OPERAND(expr, 1);
		else
			break;
	}
	if (INDIRECT_REF_P(expr) &&
	    is_firmware_pointer(TREE_TYPE(TREE_OPERAND(expr, 0))))
		return expr;
	return NULL_TREE;
}

/*
 * Is EXPR a sum with a handle, or the address of an array of the page's? It stands in
 * the statement at STATEMENT, or in the one that is being read.
 */
bool access_is_reported(const_tree expr, location_t statement)
{
	if (is_pointer_within_page(TREE_TYPE(expr)))
		return true;
	while (CONVERT_EXPR_P(expr) || TREE_CODE(expr) == NON_LVALUE_EXPR)
		expr = TREE_OPERAND(expr, 0);
	if (TREE_CODE(expr) == ADDR_EXPR && page_access(TREE_OPERAND(expr, 0)))
		return true;
	/* A sum with a null pointer has been folded. */
	if (TREE_CODE(expr) == INTEGER_CST)
		return !integer_zerop(expr) &&
		       diagnose_was_last(RULE_ARITH, statement ? statement : place_of_statement());
	/* fold() puts the number into a comma expression and both arms of a conditional. */
	if (TREE_CODE(expr) == COMPOUND_EXPR)
		return access_is_reported(TREE_OPERAND(expr, 1), statement);
	return (TREE_CODE(expr) == POINTER_PLUS_EXPR || TREE_CODE(expr) == COND_EXPR) &&
	       diagnose_is_queued(RULE_ARITH, EXPR_LOCATION(expr));
}

/* (p += n), which is a misuse by itself. */
static bool is_moved(tree pointer)
{
	pointer = strip_views(pointer);
	return TREE_CODE(pointer) == MODIFY_EXPR && access_is_reported(TREE_OPERAND(pointer, 1), 0);
}

/* Is what GCC says of LOC about such a sum? For where the expression is not at hand. */
bool access_is_of_sum(location_t loc)
{
	return sum && get_pure_location(line_table, loc) <= sum_location;
}

/* Is what GCC says of LOC about the address of such an array? */
bool access_is_of_array(location_t loc)
{
	return array_address && get_pure_location(line_table, loc) <= array_address;
}

/*
 * An array in the page becomes its first element's address: (TYPE)EXPR. That is
 * one misuse, whatever is done with the address.
 */
tree access_decay(tree type, tree expr)
{
	array_address = UNKNOWN_LOCATION;
	diagnose(RULE_ARITH, expr, EXPR_LOC_OR_LOC(expr, input_location), msg_address,
		 NULL_TREE, NULL_TREE);
	type = pointer_within_page(type);
	strip_note_type(type);
	return build1_loc(EXPR_LOCATION(expr), NOP_EXPR, type, expr);
}

/*
 * *(p + n) and *p->words are one misuse, of which the address has been reported. A
 * sum with 0 has been folded, and stands between the "*" and its operand's end.
 */
void access_withdraw_address(tree pointer, location_t loc)
{
	while (TREE_CODE(pointer) == POINTER_PLUS_EXPR || is_view(pointer)) {
		if (TREE_CODE(pointer) == POINTER_PLUS_EXPR ||
		    is_pointer_within_page(TREE_TYPE(pointer)))
			diagnose_withdraw(RULE_ARITH, get_pure_location(line_table,
				EXPR_LOCATION(pointer)));
		pointer = TREE_OPERAND(pointer, 0);
	}
	if (DECL_P(pointer) && loc != UNKNOWN_LOCATION)
		diagnose_withdraw(RULE_ARITH, loc);
}

/*
 * The page is read or written by ACCESS; FALLBACK is its place if it has none. What
 * updates it is met twice, as a value and as a target.
 */
void access_report(tree access, location_t fallback)
{
	if (diagnose_has_expr(RULE_DEREF, access) || is_moved(TREE_OPERAND(access, 0)))
		return;
	access_withdraw_address(TREE_OPERAND(access, 0), EXPR_LOCATION(access));
	diagnose(RULE_DEREF, access, EXPR_LOC_OR_LOC(access, fallback ? fallback : input_location),
		 "access to firmware page %qE", access, NULL_TREE);
}

void access_note_read(tree expr)
{
	tree access = page_access(expr);

	access_subscript_is_over();
	if (access)
		access_report(access, UNKNOWN_LOCATION);
}

void access_init(void)
{
	old_invalid_unary_op = targetm.invalid_unary_op;
	old_invalid_binary_op = targetm.invalid_binary_op;
	old_promoted_type = targetm.promoted_type;
	old_verify_type_context = targetm.verify_type_context;
	targetm.invalid_unary_op = fw_invalid_unary_op;
	targetm.invalid_binary_op = fw_invalid_binary_op;
	targetm.promoted_type = fw_promoted_type;
	targetm.verify_type_context = fw_verify_type_context;
}
