/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Attributes: __force, and sparse's own spelling of __firmware.
 *
 * Mechanism: the handler of "force" runs in groktypename(), immediately before a cast
 * is built, and says so to conversion.c; no type changes. On a parameter it makes
 * the pointee one that takes any pointer (address_space.c).
 *
 * To debug: break at handle_force(); decl_attributes() is above it.
 */
#include "firmware_plugin.h"

static bool (*old_attribute_takes_identifier_p)(const_tree);

/*
 * A parameter is declared __force in one declaration of a function and not in
 * another: what one says holds for both.
 */
void force_share_parameters(tree fndecl)
{
	tree old = DECL_NAME(fndecl) ? lookup_name(DECL_NAME(fndecl)) : NULL_TREE;

	if (!old || old == fndecl || TREE_CODE(old) != FUNCTION_DECL)
		return;
	TREE_TYPE(fndecl) = with_forced_parameters(TREE_TYPE(fndecl), TREE_TYPE(old));
	TREE_TYPE(old) = with_forced_parameters(TREE_TYPE(old), TREE_TYPE(fndecl));
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
	if (TYPE_P(*node))
		cast_note_type(*node);
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

struct early_parameter {
	tree decl;
	location_t dropped;	/* of a __force that may be of this one, or of none */
};

static vec<early_parameter> early_parameters;
static vec<early_function> early_functions;

/* The last __force that was expanded to nothing since something was declared. */
static location_t dropped = UNKNOWN_LOCATION;

/*
 * A __force of the first parameter comes after the function's name. What is dropped
 * among the other parameters has come after the one before.
 */
static bool is_of_function(const struct early_parameter *parm, const_tree fndecl)
{
	return parm->dropped == UNKNOWN_LOCATION ||
	       linemap_location_before_p(line_table, DECL_SOURCE_LOCATION(fndecl), parm->dropped);
}

static void note_early(tree fndecl)
{
	struct early_function function = { fndecl, 0 };
	unsigned int n = 0, i;
	tree parm;

	if (!DECL_FILE_SCOPE_P(fndecl))
		return;
	for (parm = DECL_ARGUMENTS(fndecl); parm && n < HOST_BITS_PER_WIDE_INT;
	     parm = DECL_CHAIN(parm), n++)
		for (i = 0; i < early_parameters.length(); i++)
			if (early_parameters[i].decl == parm &&
			    is_of_function(&early_parameters[i], fndecl))
				function.forced |= HOST_WIDE_INT_1U << n;
	if (function.forced)
		early_functions.safe_push(function);
}

/*
 * Registered from a __force parameter to the end of the declaration that it is of, or
 * from a __force that was dropped to the end of the function.
 */
static const char early[] = "firmware_plugin, before __firmware";
static bool listening;

void force_forget_early(void)
{
	early_parameters.truncate(0);
	dropped = UNKNOWN_LOCATION;
	if (!listening)
		return;
	unregister_callback(early, PLUGIN_FINISH_DECL);
	unregister_callback(early, PLUGIN_PRE_GENERICIZE);
	listening = false;
	plugin_hush(true);
}

static void note_early_parameter(tree parm, location_t loc)
{
	struct early_parameter parameter = { parm, loc };

	early_parameters.safe_push(parameter);
}

static void on_early_decl(void *decl, void *)
{
	tree d = (tree)decl;

	if (d && TREE_CODE(d) == PARM_DECL && dropped != UNKNOWN_LOCATION)
		note_early_parameter(d, dropped);
	dropped = UNKNOWN_LOCATION;
	if (!d || TREE_CODE(d) == PARM_DECL)
		return;
	if (TREE_CODE(d) == FUNCTION_DECL)
		note_early(d);
	if (!current_function_decl)
		force_forget_early();
}

static void on_early_function(void *fndecl, void *)
{
	note_early((tree)fndecl);
	force_forget_early();
}

static void listen(void)
{
	if (listening)
		return;
	register_callback(early, PLUGIN_FINISH_DECL, on_early_decl, NULL);
	register_callback(early, PLUGIN_PRE_GENERICIZE, on_early_function, NULL);
	listening = true;
	plugin_hush(false);
}

/* A __force in a function's body has been expanded to nothing (early.c). */
void force_note_dropped(location_t loc)
{
	dropped = loc;
	listen();
}

void force_early_parameters(void)
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
		if (TREE_CODE(*node) == PARM_DECL && POINTER_TYPE_P(TREE_TYPE(*node))) {
			note_early_parameter(*node, UNKNOWN_LOCATION);
			listen();
		}
		return NULL_TREE;
	}
	if (TYPE_P(*node)) {
		cast_note_force(*node);
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

void force_register_attributes(void)
{
	old_attribute_takes_identifier_p = targetm.attribute_takes_identifier_p;
	targetm.attribute_takes_identifier_p = fw_attribute_takes_identifier_p;
	register_attribute(&address_space_attribute);
	register_attribute(&object_attribute);
	register_attribute(&force_attribute);
}
