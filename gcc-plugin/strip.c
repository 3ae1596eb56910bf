/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Nothing of the qualifier reaches the middle end: an object compiled with the
 * plugin is the same to the byte as one compiled without.
 *
 * Mechanism: each type that is declared or named passes through
 * targetm.insert_attributes, where its qualified variants are noted. When the
 * translation unit has been parsed (lang_hooks.parse_file), and whenever debug
 * information is made before that (debug_hooks), all of them are in the generic
 * address space. A qualified type is a variant of the plain one, so that clearing
 * one field of the type is all there is to do.
 *
 * To debug: compare -fdump-tree-gimple-raw with and without the plugin.
 */
#include "firmware_plugin.h"

/* The main variants that have a qualified variant; a root of the collector. */
static tree tagged;

static const struct ggc_root_tab roots[] = {
	{ &tagged, 1, sizeof(tagged), &gt_ggc_mx_tree_node, &gt_pch_nx_tree_node },
	LAST_GGC_ROOT_TAB
};

static const struct gcc_debug_hooks *old_debug_hooks;
static struct gcc_debug_hooks new_debug_hooks;

static void note_variant(tree type)
{
	tree main = TYPE_MAIN_VARIANT(type), t;

	for (t = tagged; t; t = TREE_CHAIN(t))
		if (TREE_VALUE(t) == main)
			return;
	tagged = tree_cons(NULL_TREE, main, tagged);
}

/* An array that the page holds: a variant of the plain one, as its element is. */
static bool is_qualified_array(tree type)
{
	return TREE_CODE(type) == ARRAY_TYPE && TYPE_MAIN_VARIANT(type) != type &&
	       address_space_is_ours(TYPE_ADDR_SPACE(strip_array_types(type)));
}

/* TYPE has been declared or named: note what in it is qualified, if anything. */
bool strip_note_type(tree type)
{
	bool found = false;

	for (; type && type != error_mark_node; type = TREE_TYPE(type)) {
		if (address_space_is_ours(TYPE_ADDR_SPACE(type))) {
			note_variant(type);
			access_note_handle();
			found = true;
		} else if (is_qualified_array(type)) {
			note_variant(type);
		}
		if (!POINTER_TYPE_P(type) && TREE_CODE(type) != ARRAY_TYPE &&
		    !FUNC_OR_METHOD_TYPE_P(type))
			break;
	}
	return found;
}

/* The types that were qualified, once their spaces have been taken away. */
static vec<tree> cleared;
static vec<unsigned char> cleared_spaces;
static bool finished;

static bool is_noted(tree type)
{
	type = strip_array_types(type);
	return address_space_is_ours(TYPE_ADDR_SPACE(type)) || cleared.contains(type);
}

/* Give all noted types the generic space, or their own again. */
static void set_spaces(bool generic)
{
	unsigned int i;
	tree t, v;

	if (!generic) {
		for (i = 0; i < cleared.length(); i++)
			TYPE_ADDR_SPACE(cleared[i]) = cleared_spaces[i];
		cleared.truncate(0);
		cleared_spaces.truncate(0);
		return;
	}
	for (t = tagged; t; t = TREE_CHAIN(t))
		for (v = TREE_VALUE(t); v; v = TYPE_NEXT_VARIANT(v))
			if (address_space_is_ours(TYPE_ADDR_SPACE(v))) {
				cleared.safe_push(v);
				cleared_spaces.safe_push(TYPE_ADDR_SPACE(v));
				TYPE_ADDR_SPACE(v) = ADDR_SPACE_GENERIC;
			}
}

/* V was a qualified PLAIN: what the middle end knows of one holds for both. */
static void adopt_canonical(tree v, tree plain)
{
	TYPE_CANONICAL(v) = TYPE_CANONICAL(plain);
}

/*
 * Likewise debug information: one entry for both. For as long as it is made, a
 * pointer to V is one to PLAIN. modified_type_die() looks for the entry of a type in
 * get_qualified_type(), which starts from the main variant where TYPE_QUALS() of the
 * type itself say more than const and volatile; so they are made to. A type with a
 * name, a typedef's, has an entry of its own.
 */
struct disguised_type {
	tree type, main, target, context;
	addr_space_t space;
};

static vec<disguised_type> disguised;

static void disguise(tree v, tree plain)
{
	struct disguised_type d = { v, TYPE_MAIN_VARIANT(v), TREE_TYPE(v), TYPE_CONTEXT(v),
				    TYPE_ADDR_SPACE(v) };

	if (!POINTER_TYPE_P(v))
		return;
	disguised.safe_push(d);
	TREE_TYPE(v) = TREE_TYPE(plain);
	if (TYPE_NAME(v))
		return;
	TYPE_MAIN_VARIANT(v) = TYPE_MAIN_VARIANT(plain);
	/* A typedef at file scope gives all variants of what it names a context. */
	TYPE_CONTEXT(v) = TYPE_CONTEXT(plain);
	address_space_mark(v);
}

/* The name of V is that of a typedef for a qualified type: so is its entry. */
static bool is_of_own_typedef(tree v)
{
	tree name = TYPE_NAME(v);

	return name && TREE_CODE(name) == TYPE_DECL && TREE_TYPE(name) != error_mark_node &&
	       is_noted(TREE_TYPE(name));
}

static void undress(tree v)
{
	struct disguised_type d = { v, TYPE_MAIN_VARIANT(v), TREE_TYPE(v), TYPE_CONTEXT(v),
				    TYPE_ADDR_SPACE(v) };

	disguised.safe_push(d);
	TYPE_ADDR_SPACE(v) = ADDR_SPACE_GENERIC;
}

static void undisguise(void)
{
	unsigned int i;

	for (i = 0; i < disguised.length(); i++) {
		struct disguised_type *d = &disguised[i];

		TREE_TYPE(d->type) = d->target;
		TYPE_MAIN_VARIANT(d->type) = d->main;
		TYPE_CONTEXT(d->type) = d->context;
		TYPE_ADDR_SPACE(d->type) = d->space;
	}
	disguised.truncate(0);
}

/* Join each V to its PLAIN, and each pointer to V to one to PLAIN. */
static void join(tree v, tree plain, void (*with)(tree, tree))
{
	tree p, pv;

	with(v, plain);
	for (p = TYPE_POINTER_TO(v); p; p = TYPE_NEXT_PTR_TO(p)) {
		tree q = build_pointer_type(plain);

		for (pv = TYPE_MAIN_VARIANT(p); pv; pv = TYPE_NEXT_VARIANT(pv)) {
			tree qv = build_qualified_type(q, TYPE_QUALS(pv));

			/* What points to a typedef keeps its entry, too. */
			if (qv != pv && TYPE_NAME(pv) && with == disguise)
				disguise(pv, qv);
			else if (qv != pv)
				join(pv, qv, with);
		}
	}
}

/* What V would be without its space, under the same name; NULL if there is no such. */
static tree find_plain(tree v, int quals)
{
	tree t;

	for (t = TYPE_MAIN_VARIANT(v); t; t = TYPE_NEXT_VARIANT(t))
		if (TYPE_QUALS(strip_array_types(t)) == quals && !is_noted(t) &&
		    TYPE_NAME(t) == TYPE_NAME(v) && TYPE_CONTEXT(t) == TYPE_CONTEXT(v) &&
		    TYPE_ALIGN(t) == TYPE_ALIGN(v))
			break;
	return t;
}

static tree plain_variant(tree v)
{
	int quals = TYPE_QUALS_NO_ADDR_SPACE(strip_array_types(v));
	tree plain = find_plain(v, quals);

	if (plain)
		return plain;
	if (TREE_CODE(v) == ARRAY_TYPE)
		return v;
	plain = find_plain(v, TYPE_UNQUALIFIED);
	return build_qualified_type(plain ? plain : TYPE_MAIN_VARIANT(v), quals);
}

static void join_all(void (*with)(tree, tree))
{
	tree t, v;

	for (t = tagged; t; t = TREE_CHAIN(t))
		for (v = TREE_VALUE(t); v; v = TYPE_NEXT_VARIANT(v)) {
			tree plain;

			if (!is_noted(v))
				continue;
			plain = plain_variant(v);
			if (with == disguise && is_of_own_typedef(v))
				undress(v);
			else if (plain != v)
				join(v, plain, with);
		}
}

static void before_debug(void)
{
	if (finished)
		set_spaces(false);
	join_all(disguise);
}

static void after_debug(void)
{
	undisguise();
	if (finished)
		set_spaces(true);
}

static void fw_early_global_decl(tree decl)
{
	before_debug();
	old_debug_hooks->early_global_decl(decl);
	after_debug();
}

static void fw_type_decl(tree decl, int local)
{
	before_debug();
	old_debug_hooks->type_decl(decl, local);
	after_debug();
}

/* EXPR as fold makes it where nothing is qualified. */
tree strip_fold(tree expr)
{
	set_spaces(true);
	expr = fold(expr);
	set_spaces(false);
	return expr;
}

/* What has been noted is plain from here on. */
void strip_finish(void)
{
	join_all(adopt_canonical);
	set_spaces(true);
	finished = true;
}

void strip_init(void)
{
	register_callback("firmware_plugin", PLUGIN_REGISTER_GGC_ROOTS, NULL,
			  CONST_CAST(struct ggc_root_tab *, roots));
	if (debug_info_level == DINFO_LEVEL_NONE)
		return;
	old_debug_hooks = debug_hooks;
	new_debug_hooks = *debug_hooks;
	new_debug_hooks.early_global_decl = fw_early_global_decl;
	new_debug_hooks.type_decl = fw_type_decl;
	debug_hooks = &new_debug_hooks;
}
