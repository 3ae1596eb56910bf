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

/* TYPE has been declared or named: note what in it is qualified. */
void strip_note_type(tree type)
{
	for (; type && type != error_mark_node; type = TREE_TYPE(type)) {
		if (address_space_is_ours(TYPE_ADDR_SPACE(type)))
			note_variant(type);
		if (!POINTER_TYPE_P(type) && TREE_CODE(type) != ARRAY_TYPE &&
		    !FUNC_OR_METHOD_TYPE_P(type))
			break;
	}
}

/* Give all noted types the generic space, or their own again. */
static void set_spaces(bool generic)
{
	static vec<tree> cleared;
	static vec<unsigned char> spaces;
	unsigned int i;
	tree t, v;

	if (!generic) {
		for (i = 0; i < cleared.length(); i++)
			TYPE_ADDR_SPACE(cleared[i]) = spaces[i];
		cleared.truncate(0);
		spaces.truncate(0);
		return;
	}
	for (t = tagged; t; t = TREE_CHAIN(t))
		for (v = TREE_VALUE(t); v; v = TYPE_NEXT_VARIANT(v))
			if (address_space_is_ours(TYPE_ADDR_SPACE(v))) {
				cleared.safe_push(v);
				spaces.safe_push(TYPE_ADDR_SPACE(v));
				TYPE_ADDR_SPACE(v) = ADDR_SPACE_GENERIC;
			}
}

/*
 * V was a qualified PLAIN. The middle end knows types by their canonical type,
 * and each qualified type, and each pointer to one, has had one of its own.
 */
static void adopt_canonical(tree v, tree plain)
{
	tree p, pv;

	TYPE_CANONICAL(v) = TYPE_CANONICAL(plain);
	for (p = TYPE_POINTER_TO(v); p; p = TYPE_NEXT_PTR_TO(p)) {
		tree q = build_pointer_type(plain);

		for (pv = TYPE_MAIN_VARIANT(p); pv; pv = TYPE_NEXT_VARIANT(pv)) {
			tree qv = build_qualified_type(q, TYPE_QUALS(pv));

			if (qv != pv)
				adopt_canonical(pv, qv);
		}
	}
}

static void adopt_canonicals(void)
{
	tree t, v;

	for (t = tagged; t; t = TREE_CHAIN(t))
		for (v = TREE_VALUE(t); v; v = TYPE_NEXT_VARIANT(v)) {
			tree plain;

			if (!address_space_is_ours(TYPE_ADDR_SPACE(v)))
				continue;
			plain = build_qualified_type(TREE_VALUE(t), TYPE_QUALS_NO_ADDR_SPACE(v));
			if (plain != v)
				adopt_canonical(v, plain);
		}
}

static void fw_early_global_decl(tree decl)
{
	set_spaces(true);
	old_debug_hooks->early_global_decl(decl);
	set_spaces(false);
}

static void fw_type_decl(tree decl, int local)
{
	set_spaces(true);
	old_debug_hooks->type_decl(decl, local);
	set_spaces(false);
}

/* The parser is done: from here on there is no such thing as __firmware. */
void strip_finish(void)
{
	adopt_canonicals();
	set_spaces(true);
	if (old_debug_hooks)
		debug_hooks = old_debug_hooks;
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
