/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The qualifier: __firmware as a named address space, and what it says of types.
 *
 * Mechanism: c_register_addr_space() makes the word a keyword that the C parser
 * takes wherever it takes const. All questions that the back end would ask
 * about the space (targetm.addr_space.*) are answered as for the generic space:
 * a handle is an ordinary pointer to the machine. Only subset_p, with which the
 * front end decides whether two pointers may meet, tells them apart.
 *
 * To debug: -fdump-tree-original-raw shows the types; a node's address space is
 * TYPE_ADDR_SPACE() of the pointee.
 */
#include "firmware_plugin.h"

/* Has anything been qualified yet? In an inert plugin, nothing ever will be. */
static bool active, inert;

bool address_space_is_inert(void)
{
	return inert;
}

bool address_space_is_active(void)
{
	return active;
}

/* The firmware pointer TYPE, of an address within the page that has been reported. */
tree pointer_within_page(tree type)
{
	tree pointee = TREE_TYPE(type);
	int quals = TYPE_QUALS(strip_array_types(pointee)) & ~ENCODE_QUAL_ADDR_SPACE(0xff);

	pointee = c_build_qualified_type(pointee, quals | ENCODE_QUAL_ADDR_SPACE(AS_WITHIN));
	return build_pointer_type(pointee);
}

/* Is there a firmware pointer in this type, at any depth? */
bool mentions_firmware(const_tree type)
{
	for (; type && type != error_mark_node; type = TREE_TYPE(type)) {
		if (is_firmware_type(type))
			return true;
		if (FUNC_OR_METHOD_TYPE_P(type)) {
			tree arg = TYPE_ARG_TYPES(type);

			for (; arg; arg = TREE_CHAIN(arg))
				if (mentions_firmware(TREE_VALUE(arg)))
					return true;
		} else if (!POINTER_TYPE_P(type) && TREE_CODE(type) != ARRAY_TYPE) {
			return false;
		}
	}
	return false;
}

/* The same type, of an object in ordinary memory. */
tree without_firmware(tree type)
{
	int quals = TYPE_QUALS(strip_array_types(type));

	return c_build_qualified_type(type, quals & ~ENCODE_QUAL_ADDR_SPACE(0xff));
}

static bool is_forced_pointer(const_tree type)
{
	return POINTER_TYPE_P(type) && TYPE_ADDR_SPACE(TREE_TYPE(type)) == AS_FORCE;
}

static bool same_pointee(const_tree a, const_tree b)
{
	a = TYPE_MAIN_VARIANT(a);
	b = TYPE_MAIN_VARIANT(b);
	return VOID_TYPE_P(a) || VOID_TYPE_P(b) ||
	       comptypes(CONST_CAST_TREE(a), CONST_CAST_TREE(b));
}

static bool pointees_differ(const_tree a, const_tree b);

static bool arguments_differ(const_tree a, const_tree b)
{
	tree x = TYPE_ARG_TYPES(a), y = TYPE_ARG_TYPES(b);

	for (; x && y; x = TREE_CHAIN(x), y = TREE_CHAIN(y)) {
		tree from = TREE_VALUE(x), to = TREE_VALUE(y);

		if (is_firmware_pointer(from) || is_firmware_pointer(to)) {
			if (type_change(from, to) != CHANGE_NONE)
				return true;
		} else if (POINTER_TYPE_P(from) && POINTER_TYPE_P(to) &&
			   pointees_differ(TREE_TYPE(from), TREE_TYPE(to))) {
			return true;
		}
	}
	return false;
}

/*
 * Do two pointees disagree about what is a handle? At this level void means
 * "opaque", so that kfree(td->tdcs_pages) is no misuse. A struct may hold
 * handles, so that the address of a handle may become a struct's.
 */
static bool pointees_differ(const_tree a, const_tree b)
{
	bool handle_a, handle_b;

	a = strip_array_types(CONST_CAST_TREE(a));
	b = strip_array_types(CONST_CAST_TREE(b));
	if (VOID_TYPE_P(a) || VOID_TYPE_P(b))
		return false;
	if (FUNC_OR_METHOD_TYPE_P(a) && FUNC_OR_METHOD_TYPE_P(b)) {
		tree ret_a = TREE_TYPE(a), ret_b = TREE_TYPE(b);

		if (is_firmware_pointer(ret_a) || is_firmware_pointer(ret_b)
		    ? type_change(ret_a, ret_b) != CHANGE_NONE
		    : pointees_differ(ret_a, ret_b))
			return true;
		return arguments_differ(a, b);
	}
	handle_a = is_firmware_pointer(a);
	handle_b = is_firmware_pointer(b);
	if (handle_a && handle_b)
		return !same_pointee(TREE_TYPE(a), TREE_TYPE(b));
	if (handle_a || handle_b) {
		const_tree other = handle_a ? b : a;

		return POINTER_TYPE_P(other) || !AGGREGATE_TYPE_P(other);
	}
	if (POINTER_TYPE_P(a) && POINTER_TYPE_P(b))
		return pointees_differ(TREE_TYPE(a), TREE_TYPE(b));
	return false;
}

/*
 * The one question of the type rules: what happens to the qualifier when a value
 * of type FROM becomes one of type TO? A null pointer constant is the caller's
 * to know.
 */
enum type_change type_change(const_tree from, const_tree to)
{
	bool handle_from = is_firmware_pointer(from);
	bool handle_to = is_firmware_pointer(to);

	if (is_pointer_within_page(from) || is_pointer_within_page(to))
		return CHANGE_NONE;
	if (handle_from && handle_to)
		return same_pointee(TREE_TYPE(from), TREE_TYPE(to))
		       ? CHANGE_NONE : CHANGE_KIND;
	if (handle_from) {
		if (TREE_CODE(to) == BOOLEAN_TYPE || VOID_TYPE_P(to) ||
		    is_forced_pointer(to))
			return CHANGE_NONE;
		return CHANGE_LOST;
	}
	if (handle_to)
		return CHANGE_GAINED;
	if (POINTER_TYPE_P(from) && POINTER_TYPE_P(to) &&
	    pointees_differ(TREE_TYPE(from), TREE_TYPE(to)))
		return CHANGE_DEEP;
	return CHANGE_NONE;
}

tree with_firmware(tree type)
{
	int quals = TYPE_QUALS(strip_array_types(type)) & ~ENCODE_QUAL_ADDR_SPACE(0xff);

	return c_build_qualified_type(type, quals | ENCODE_QUAL_ADDR_SPACE(AS_FIRMWARE));
}

/*
 * Sparse applies an attribute among the declaration specifiers to the type that
 * they name; GCC hands us what the whole declarator made of it. A typedef of a
 * pointer ends the descent, since the specifiers may have named it.
 */
tree qualify_base(tree type)
{
	bool is_named = TYPE_NAME(type) && TREE_CODE(TYPE_NAME(type)) == TYPE_DECL;
	int quals = TYPE_QUALS(type);
	tree inner;

	switch (TREE_CODE(type)) {
	case POINTER_TYPE:
		if (is_named)
			break;
		inner = qualify_base(TREE_TYPE(type));
		return c_build_qualified_type(build_pointer_type(inner), quals);
	case ARRAY_TYPE:
		inner = qualify_base(TREE_TYPE(type));
		return build_array_type(inner, TYPE_DOMAIN(type));
	case FUNCTION_TYPE:
		inner = qualify_base(TREE_TYPE(type));
		inner = build_function_type(inner, TYPE_ARG_TYPES(type));
		return build_type_attribute_variant(inner, TYPE_ATTRIBUTES(type));
	default:
		break;
	}
	return with_firmware(type);
}

/* Debug information only: let TYPE_QUALS() of a pointer type have a bit of ours. */
void address_space_mark(tree type)
{
	TYPE_ADDR_SPACE(type) = AS_FIRMWARE;
}

/* A parameter declared __force: any pointer may be passed for it. */
tree forced_parameter_type(tree type)
{
	tree pointee = TREE_TYPE(type);
	int quals = TYPE_QUALS(pointee) & ~ENCODE_QUAL_ADDR_SPACE(0xff);

	pointee = c_build_qualified_type(pointee, quals | ENCODE_QUAL_ADDR_SPACE(AS_FORCE));
	return c_build_qualified_type(build_pointer_type(pointee), TYPE_QUALS(type));
}

/* The function type TYPE, with those parameters forced whose bit is set in FORCED. */
tree with_forced(tree type, unsigned HOST_WIDE_INT forced)
{
	tree args = NULL_TREE, arg = TYPE_ARG_TYPES(type);
	bool changed = false;

	if (!forced)
		return type;
	for (; arg && arg != void_list_node; arg = TREE_CHAIN(arg), forced >>= 1) {
		tree t = TREE_VALUE(arg);

		if ((forced & 1) && POINTER_TYPE_P(t) &&
		    ADDR_SPACE_GENERIC_P(TYPE_ADDR_SPACE(TREE_TYPE(t)))) {
			t = forced_parameter_type(t);
			strip_note_type(t);
			changed = true;
		}
		args = tree_cons(TREE_PURPOSE(arg), t, args);
	}
	if (!changed)
		return type;
	args = chainon(nreverse(args), arg);
	return build_type_attribute_variant(build_function_type(TREE_TYPE(type), args),
					    TYPE_ATTRIBUTES(type));
}

/* The function type TYPE, with parameters forced where those of LIKE are. */
tree with_forced_parameters(tree type, const_tree like)
{
	unsigned HOST_WIDE_INT forced = 0, bit = 1;
	tree arg;

	if (!prototype_p(type) || !prototype_p(like))
		return type;
	for (arg = TYPE_ARG_TYPES(like); arg && bit; arg = TREE_CHAIN(arg), bit <<= 1)
		if (is_forced_pointer(TREE_VALUE(arg)))
			forced |= bit;
	return with_forced(type, forced);
}

#define GENERIC_IF_OURS(as)	(address_space_is_ours(as) ? ADDR_SPACE_GENERIC : (as))

static scalar_int_mode (*old_pointer_mode)(addr_space_t);
static scalar_int_mode (*old_address_mode)(addr_space_t);
static bool (*old_valid_pointer_mode)(scalar_int_mode, addr_space_t);
static bool (*old_subset_p)(addr_space_t, addr_space_t);
static bool (*old_zero_address_valid)(addr_space_t);
static int (*old_debug)(addr_space_t);
static void (*old_diagnose_usage)(addr_space_t, location_t);

static scalar_int_mode as_pointer_mode(addr_space_t as)
{
	return old_pointer_mode(GENERIC_IF_OURS(as));
}

static scalar_int_mode as_address_mode(addr_space_t as)
{
	return old_address_mode(GENERIC_IF_OURS(as));
}

static bool as_valid_pointer_mode(scalar_int_mode mode, addr_space_t as)
{
	return old_valid_pointer_mode(mode, GENERIC_IF_OURS(as));
}

static bool as_zero_address_valid(addr_space_t as)
{
	return old_zero_address_valid(GENERIC_IF_OURS(as));
}

static int as_debug(addr_space_t as)
{
	return old_debug(GENERIC_IF_OURS(as));
}

/*
 * May a pointer into SUBSET become one into SUPERSET? A cast always may, as far
 * as the front end is concerned: conversion.c judges it, with the types at
 * hand. What is not evaluated is not judged at all.
 */
static bool as_subset_p(addr_space_t subset, addr_space_t superset)
{
	if (subset == superset)
		return true;
	if (!address_space_is_ours(subset) && !address_space_is_ours(superset))
		return old_subset_p(subset, superset);
	if (subset == AS_FORCE || superset == AS_FORCE ||
	    subset == AS_WITHIN || superset == AS_WITHIN)
		return true;
	return cast_is_being_built() || is_unevaluated() ||
	       reword_refused(subset, superset);
}

static void (*old_insert_attributes)(tree, tree *);

/*
 * The word that made this process inert has been lexed with our space. What is
 * declared with it becomes plain at once.
 */
static void inert_insert_attributes(tree node, tree *attributes)
{
	if (strip_note_type(TYPE_P(node) ? node : TREE_TYPE(node)))
		strip_finish();
	old_insert_attributes(node, attributes);
}

static void become_inert(void)
{
	inert = true;
	address_space_keyword(true);
	strip_init();
	reword_init();
	old_insert_attributes = targetm.insert_attributes;
	targetm.insert_attributes = inert_insert_attributes;
}

static void answer_for_space(void)
{
	old_pointer_mode = targetm.addr_space.pointer_mode;
	old_address_mode = targetm.addr_space.address_mode;
	old_valid_pointer_mode = targetm.addr_space.valid_pointer_mode;
	old_subset_p = targetm.addr_space.subset_p;
	old_zero_address_valid = targetm.addr_space.zero_address_valid;
	old_debug = targetm.addr_space.debug;
	targetm.addr_space.pointer_mode = as_pointer_mode;
	targetm.addr_space.address_mode = as_address_mode;
	targetm.addr_space.valid_pointer_mode = as_valid_pointer_mode;
	targetm.addr_space.subset_p = as_subset_p;
	targetm.addr_space.zero_address_valid = as_zero_address_valid;
	targetm.addr_space.debug = as_debug;
}

/* Something is about to be qualified. Until now the plugin has done nothing. */
void address_space_activate(void)
{
	if (active || inert)
		return;
	answer_for_space();
	early_is_over();
	plugin_listen();
	if (plugin_needs_checker() && !checker_start()) {
		become_inert();
		return;
	}
	active = true;
	strip_init();
	conversion_init();
	access_init();
	reword_init();
}

/* The lexer met the keyword. */
static void as_diagnose_usage(addr_space_t as, location_t loc)
{
	if (address_space_is_ours(as))
		address_space_activate();
	else
		old_diagnose_usage(as, loc);
}

/* Is "__firmware" a keyword for the lexer? */
void address_space_keyword(bool on)
{
	tree word = get_identifier("__firmware");

	C_SET_RID_CODE(word, !on ? RID_MAX : RID_FIRST_ADDR_SPACE +
		       (inert ? ADDR_SPACE_GENERIC : AS_FIRMWARE));
	C_IS_RESERVED_WORD(word) = on;
}

/* Make __firmware a keyword. */
void address_space_init(void)
{
	int no_asm;

	old_diagnose_usage = targetm.addr_space.diagnose_usage;
	targetm.addr_space.diagnose_usage = as_diagnose_usage;

	/* Not a keyword of ISO C to the front end; to a kernel header it is. */
	no_asm = flag_no_asm;
	flag_no_asm = 0;
	/* The last one registered is what the word means; the others print it. */
	c_register_addr_space("__firmware", AS_WITHIN);
	c_register_addr_space("__firmware", AS_FIRMWARE);
	/* A word that cannot be written, for messages that name the space. */
	c_register_addr_space("__force parameter", AS_FORCE);
	flag_no_asm = no_asm;
}

/*
 * typeof(*p) of a page of numbers declares an ordinary variable; the front end
 * has given it the pointee's qualifier.
 */
void address_space_clear_decl(tree decl)
{
	tree type;

	if (!active || !decl || !DECL_P(decl))
		return;
	type = TREE_TYPE(decl);
	if (type && type != error_mark_node && is_firmware_type(type) &&
	    (VAR_P(decl) || TREE_CODE(decl) == PARM_DECL))
		TREE_TYPE(decl) = without_firmware(type);
}
