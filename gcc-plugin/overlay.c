/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * overlay=FILE: tags for a tree that carries no annotation.
 *
 * One entry a line; what follows a "#" is a comment:
 *
 *	field struct tdx_td.tdr_page	the pointee of a field is __firmware
 *	param tdh_mng_addcx 2		the pointee of a parameter is, from 1
 *	return tdx_alloc_page		the pointee of what a function returns is
 *	accessor page_to_phys		a function or macro that may strip it
 *
 * Mechanism: a struct's fields are tagged when its definition is complete
 * (PLUGIN_FINISH_TYPE), a function when it is declared (PLUGIN_FINISH_DECL,
 * PLUGIN_START_PARSE_FUNCTION). In such a tree nothing has been converted, so a
 * handle that merely meets a plain pointer is a note, and no error.
 *
 * To debug: -fdump-tree-original-raw, and look for the field's type.
 */
#include "firmware_plugin.h"

enum kind { FIELD, PARAM, RETURN, ACCESSOR };

static const char *const kinds[] = { "field", "param", "return", "accessor" };

struct entry {
	enum kind kind;
	char *name;		/* of the struct, the function or the macro */
	char *field;
	unsigned int number;	/* of the parameter, from 1 */
	unsigned int line;
	bool found, missing;
};

static vec<entry> entries;
static const char *file_name;
/* Parameters declared last, for a function whose definition starts. */
static vec<tree> parameters;

bool overlay_is_loaded(void)
{
	return file_name != NULL;
}

static char *next_word(char **at, const char *line, unsigned int *column)
{
	char *word;

	*at += strspn(*at, " \t");
	*column = *at - line + 1;
	if (!**at)
		return NULL;
	word = *at;
	*at += strcspn(*at, " \t");
	if (**at)
		*(*at)++ = 0;
	return word;
}

static bool is_identifier(const char *s)
{
	size_t i, n = s ? strlen(s) : 0;

	for (i = 0; i < n; i++)
		if (!(ISALPHA(s[i]) || s[i] == '_' || (i && ISDIGIT(s[i]))))
			return false;
	return n > 0;
}

/* What is wrong with the line, or NULL; *COLUMN says where. */
static const char *parse_line(char *line, struct entry *e, unsigned int *column)
{
	char *at = line, *word = next_word(&at, line, column), *end;
	unsigned int kind;

	for (kind = 0; kind < ARRAY_SIZE(kinds); kind++)
		if (!strcmp(word, kinds[kind]))
			break;
	if (kind == ARRAY_SIZE(kinds))
		return "expected field, param, return or accessor";
	e->kind = (enum kind)kind;

	word = next_word(&at, line, column);
	if (e->kind == FIELD) {
		if (!word || strcmp(word, "struct"))
			return "expected \"struct\" after field";
		word = next_word(&at, line, column);
		e->field = word ? strchr(word, '.') : NULL;
		if (!e->field)
			return "expected the struct's name, a dot and the field's";
		*e->field++ = 0;
		if (!is_identifier(e->field))
			return "the field's name is no identifier";
		e->field = xstrdup(e->field);
	}
	if (!is_identifier(word))
		return word ? "not an identifier" : "a name is missing";
	e->name = xstrdup(word);
	if (e->kind == PARAM) {
		word = next_word(&at, line, column);
		e->number = word ? strtoul(word, &end, 10) : 0;
		if (!word || *end || e->number < 1 || e->number > 127)
			return "expected the parameter's number, from 1";
	}
	if (next_word(&at, line, column))
		return "nothing may follow";
	return NULL;
}

/* Read the overlay; every malformed line is reported. */
bool overlay_load(const char *plugin, const char *path)
{
	FILE *f = fopen(path, "r");
	unsigned int number = 0, column;
	char buffer[1024];
	bool good = true;

	if (!f) {
		error("%s: cannot read overlay %qs: %m", plugin, path);
		return false;
	}
	while (fgets(buffer, sizeof(buffer), f)) {
		struct entry e;
		const char *wrong;

		number++;
		buffer[strcspn(buffer, "#\n\r")] = 0;
		if (!buffer[strspn(buffer, " \t")])
			continue;
		memset(&e, 0, sizeof(e));
		e.line = number;
		wrong = parse_line(buffer, &e, &column);
		if (wrong) {
			diagnose_overlay(path, number, column, wrong);
			good = false;
		} else {
			entries.safe_push(e);
		}
	}
	fclose(f);
	file_name = xstrdup(path);
	return good;
}

/* Is the function or macro NAME one that may strip the qualifier? */
bool overlay_is_accessor(const char *name)
{
	unsigned int i;

	for (i = 0; i < entries.length(); i++)
		if (entries[i].kind == ACCESSOR && !strcmp(entries[i].name, name)) {
			entries[i].found = true;
			return true;
		}
	return false;
}

/* TYPE with the pointee at its base qualified; numbers stay what they are. */
static tree tag(tree type)
{
	if (!POINTER_TYPE_P(type) && TREE_CODE(type) != ARRAY_TYPE)
		return type;
	address_space_activate();
	if (!address_space_is_active())
		return type;
	type = qualify_base(type);
	strip_note_type(type);
	return type;
}

static tree find_field(tree type, const char *name)
{
	tree field, found;

	for (field = TYPE_FIELDS(type); field; field = DECL_CHAIN(field)) {
		if (TREE_CODE(field) != FIELD_DECL)
			continue;
		if (DECL_NAME(field) && !strcmp(IDENTIFIER_POINTER(DECL_NAME(field)), name))
			return field;
		if (!DECL_NAME(field) && RECORD_OR_UNION_TYPE_P(TREE_TYPE(field))) {
			found = find_field(TREE_TYPE(field), name);
			if (found)
				return found;
		}
	}
	return NULL_TREE;
}

/* A struct has been named; tag its fields once it is complete. */
void overlay_finish_type(tree type)
{
	const char *name;
	unsigned int i;

	if (!entries.length() || !type || !RECORD_OR_UNION_TYPE_P(type) ||
	    !COMPLETE_TYPE_P(type) || !TYPE_NAME(type) ||
	    TREE_CODE(TYPE_NAME(type)) != IDENTIFIER_NODE)
		return;
	name = IDENTIFIER_POINTER(TYPE_NAME(type));
	for (i = 0; i < entries.length(); i++) {
		struct entry *e = &entries[i];
		tree field;

		if (e->kind != FIELD || e->found || e->missing || strcmp(e->name, name))
			continue;
		field = find_field(type, e->field);
		e->missing = !field;
		e->found = field;
		if (field && !address_space_is_inert())
			TREE_TYPE(field) = tag(TREE_TYPE(field));
	}
}

static void tag_function(struct entry *e, tree fndecl)
{
	tree type = TREE_TYPE(fndecl), result = TREE_TYPE(type), args = NULL_TREE, arg;
	unsigned int i = 0;

	e->found = e->kind == RETURN;
	if (e->kind == RETURN && !is_firmware_pointer(result))
		result = tag(result);
	for (arg = TYPE_ARG_TYPES(type); arg; arg = TREE_CHAIN(arg)) {
		tree t = TREE_VALUE(arg);

		if (e->kind == PARAM && ++i == e->number && t != void_type_node) {
			e->found = true;
			if (!mentions_firmware(t))
				t = tag(t);
		}
		args = tree_cons(TREE_PURPOSE(arg), t, args);
	}
	e->missing = !e->found;
	type = build_type_attribute_variant(build_function_type(result, nreverse(args)),
					    TYPE_ATTRIBUTES(TREE_TYPE(fndecl)));
	TREE_TYPE(fndecl) = type;
}

/* A definition's parameters are declared before the function itself. */
static void tag_parameter(unsigned int number, tree fndecl)
{
	unsigned int n = 0, i = parameters.length();
	tree arg;
	vec<tree> types = vNULL;

	for (arg = TYPE_ARG_TYPES(TREE_TYPE(fndecl)); arg && TREE_VALUE(arg) != void_type_node;
	     arg = TREE_CHAIN(arg))
		types.safe_push(TREE_VALUE(arg));
	n = types.length();
	/* Backwards, since parameters of parameters have come in between. */
	while (n && i--) {
		tree parm = parameters[i];

		if (TYPE_MAIN_VARIANT(TREE_TYPE(parm)) != TYPE_MAIN_VARIANT(types[n - 1]))
			continue;
		if (n-- == number) {
			TREE_TYPE(parm) = tag(TREE_TYPE(parm));
			DECL_ARG_TYPE(parm) = TREE_TYPE(parm);
			break;
		}
	}
	types.release();
}

/* A function is declared, or its definition starts. */
void overlay_function(tree fndecl, bool is_definition)
{
	const char *name;
	unsigned int i;

	if (!entries.length() || TREE_CODE(fndecl) != FUNCTION_DECL || !DECL_NAME(fndecl) ||
	    !prototype_p(TREE_TYPE(fndecl)))
		return;
	name = IDENTIFIER_POINTER(DECL_NAME(fndecl));
	for (i = 0; i < entries.length(); i++) {
		struct entry *e = &entries[i];

		if ((e->kind != PARAM && e->kind != RETURN) || strcmp(e->name, name))
			continue;
		if (address_space_is_inert()) {
			e->found = true;
			continue;
		}
		if (is_definition && e->kind == PARAM)
			tag_parameter(e->number, fndecl);
		tag_function(e, fndecl);
	}
	if (is_definition)
		parameters.truncate(0);
}

void overlay_parameter(tree parm)
{
	if (entries.length())
		parameters.safe_push(parm);
}

void overlay_forget(void)
{
	parameters.truncate(0);
}

/*
 * What the overlay names and the translation unit does not have. A struct without
 * the field, or a function without the parameter, is a warning in its own
 * right; of the rest there is one line, where anything was tagged at all.
 */
void overlay_finish(void)
{
	unsigned int i, found = 0, missing = 0;
	char *names = xstrdup("");

	for (i = 0; i < entries.length(); i++) {
		struct entry *e = &entries[i];
		char *longer;

		if (e->kind == ACCESSOR)
			continue;
		if (e->found) {
			found++;
			continue;
		}
		if (e->missing) {
			diagnose_overlay_missing(file_name, e->line, e->name, e->field, e->number);
			continue;
		}
		longer = concat(names, missing++ ? ", " : "", e->name, e->field ? "." : "",
				e->field ? e->field : "", NULL);
		free(names);
		names = longer;
	}
	if (found && missing)
		diagnose_overlay_unseen(file_name, names);
	free(names);
}
