/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Is what the parser reads evaluated, and by what?
 *
 * Mechanism: sizeof, _Alignof and typeof raise counters of the front end. For the
 * built-ins that only ask about their operand, the control of _Generic and the
 * type-generic atomics there is none; they leave other traces, which are read here.
 *
 * To debug: break at is_unevaluated(), and look at the parser's frames above it.
 */
#include "firmware_plugin.h"

/*
 * Built-ins that only ask about their operand. met_by_parser() says that the parser
 * has met the name; clearing it when the operand has been converted tells
 * "inside the parentheses" from outside.
 */
static tree asking[3];
static tree object_size_operand;

/* The type-generic atomics convert handles to numbers and back. */
static bool atomics_asked;

bool evaluation_has_atomic(bool computing)
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

static bool is_atomic_name(const char *name)
{
	return !strncmp(name, "__atomic_", 9) || !strncmp(name, "__sync_", 7);
}

#define MAX_MACROS	3	/* one in another */

/* Is NODE one of them, or a macro whose definition has one? */
static bool makes_atomic(cpp_hashnode *node, int depth)
{
	unsigned int i;

	if (is_atomic_name((const char *)NODE_NAME(node)))
		return true;
	if (!cpp_user_macro_p(node) || depth > MAX_MACROS)
		return false;
	for (i = 0; i < node->value.macro->count; i++) {
		const cpp_token *token = &node->value.macro->exp.tokens[i];

		if (token->type == CPP_NAME && makes_atomic(token->val.node.node, depth + 1))
			return true;
	}
	return false;
}

static bool word_makes_atomic(const char *word)
{
	return makes_atomic(cpp_lookup(parse_in, (const unsigned char *)word, strlen(word)), 0);
}

/* Has the statement that is being read one, and not just the function? */
bool evaluation_is_in_atomic(void)
{
	return evaluation_has_atomic(false) && place_statement_names(word_makes_atomic);
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

/*
 * The control of _Generic and the dead operand of "0 && x" both raise
 * c_inhibit_evaluation_warnings, but only before the latter has an operand just
 * been promoted. For the last operand of "1 ? 0 : x" that does not hold, and the
 * source has to tell. Each of our hooks passes here.
 */
int evaluation_level;
static int generic_level;
bool evaluation_promoted_last;

/*
 * The level that has been raised, by _Generic or not. Reading the source is slow, so
 * that it is left until somebody asks.
 */
static int doubtful_level;

static void settle_doubt(void)
{
	if (doubtful_level && (place_statement_has("_Generic") || !place_statement_has("?")))
		generic_level = doubtful_level;
	doubtful_level = 0;
}

/* The level is another than it was when we were asked last. */
void evaluation_note_level(void)
{
	static int operators;		/* sizeof and the like, which raise it by one each */
	int raised = c_inhibit_evaluation_warnings - evaluation_level;
	int entered = in_sizeof + in_alignof + in_typeof - operators;

	operators += entered;
	if (raised > 0 && !generic_level) {
		settle_doubt();
		if (!generic_level && raised > entered && !evaluation_promoted_last)
			doubtful_level = evaluation_level + 1;
	} else if (c_inhibit_evaluation_warnings < evaluation_level) {
		if (c_inhibit_evaluation_warnings < generic_level)
			generic_level = 0;
		if (c_inhibit_evaluation_warnings < doubtful_level)
			doubtful_level = 0;
	}
	evaluation_level = c_inhibit_evaluation_warnings;
}

/* sizeof, _Alignof, typeof, _Generic, ...: nothing inside is evaluated. */
bool is_unevaluated(void)
{
	if (in_sizeof || in_alignof || in_typeof)
		return true;
	settle_doubt();
	return generic_level || is_asked_about();
}

/* A value is converted to TYPE; is it the operand of a built-in that asks? */
void evaluation_note_conversion(const_tree type)
{
	if (type == object_size_operand)
		asking_is_over();
}

/* Is FNDECL, which is passed a value without a parameter, one that asks? */
bool evaluation_note_loose_argument(const_tree fndecl)
{
	if (!fndecl || fndecl != asking[0])
		return false;
	asking_is_over();
	return true;
}

void evaluation_forget_function(void)
{
	int code;

	if (!atomics_asked)
		return;
	for (code = BUILT_IN_SYNC_FETCH_AND_ADD_N; code < BUILT_IN_ATOMIC_ALWAYS_LOCK_FREE; code++) {
		tree fndecl = builtin_decl_explicit((enum built_in_function)code);

		if (fndecl)
			met_by_parser(fndecl) = 0;
	}
	atomics_asked = false;
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

void evaluation_init(void)
{
	object_size_operand = forced_parameter_type(const_ptr_type_node);
	strip_note_type(object_size_operand);
	asking[0] = builtin_decl_explicit(BUILT_IN_CONSTANT_P);
	asking[1] = loosen(builtin_decl_explicit(BUILT_IN_OBJECT_SIZE));
	asking[2] = loosen(builtin_decl_explicit(BUILT_IN_DYNAMIC_OBJECT_SIZE));
	asking_is_over();
}
