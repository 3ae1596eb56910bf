/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Where a construct stands in the source.
 *
 * Mechanism: a location inside a macro is virtual; it can be followed to the
 * place where the token is written and to the place where the macro is used.
 * The C front end keeps no location for a use of a variable; where that is
 * all there is to point at, its name is looked up in the source line.
 *
 * To debug: inform(loc, "here") prints any location with its source line.
 */
#include "firmware_plugin.h"

/* How many lines a statement may have for a name in it to be looked up. */
#define MAX_LINES 40

/* The expansion that *LOC is in; *LOC loses its range. */
static const line_map_macro *macro_map(location_t *loc)
{
	if (IS_ADHOC_LOC(*loc))
		*loc = get_location_from_adhoc_loc(line_table, *loc);
	return linemap_check_macro(linemap_lookup(line_table, *loc));
}

/*
 * One step from LOC, in a macro's expansion, towards what the user wrote. The
 * macro, if the token is of its definition; NULL if it is of an argument.
 */
static const line_map_macro *unwind(location_t *loc)
{
	const line_map_macro *m = macro_map(loc);
	unsigned int token = 2 * (*loc - MAP_START_LOCATION(m));
	location_t written = macro_tokens(m)[token];

	if (written != macro_tokens(m)[token + 1]) {
		*loc = written;
		return NULL;
	}
	*loc = macro_expansion(m);
	return m;
}

/* Is LOC of the definition of a macro with a WANTED name, or below it? */
bool place_in_macro(location_t loc, bool (*wanted)(const char *name))
{
	while (linemap_location_from_macro_expansion_p(line_table, loc)) {
		const line_map_macro *macro = unwind(&loc);

		if (macro && wanted(linemap_map_get_macro_name(macro)))
			return true;
	}
	return false;
}

/*
 * Where the construct at LOC stands: a token of a macro's definition stands
 * where the macro is used, a token of a macro's argument where the argument is
 * written. *MACRO is the name of the outermost macro whose definition has the
 * token, and *INSIDE the token's place in it; NULL if none.
 */
location_t place_of(location_t loc, const char **macro, location_t *inside)
{
	*macro = NULL;
	while (linemap_location_from_macro_expansion_p(line_table, loc)) {
		location_t token = loc;
		const line_map_macro *m = unwind(&loc);

		if (m) {
			*macro = linemap_map_get_macro_name(m);
			*inside = linemap_resolve_location(line_table, token,
							   LRK_SPELLING_LOCATION, NULL);
		}
	}
	return loc;
}

static bool is_word_char(char c)
{
	return ISALNUM(c) || c == '_' || c == '$';
}

static bool is_word_at(const char *line, size_t length, size_t at, const char *name)
{
	size_t n = strlen(name);

	return at + n <= length && !strncmp(line + at, name, n) &&
	       (at == 0 || !is_word_char(line[at - 1])) &&
	       (at + n == length || !is_word_char(line[at + n]));
}

/* What the search for a name knows when it goes from one line to the next. */
struct name_search {
	const char *name;
	unsigned int nth;	/* uses to be passed */
	bool comment;		/* a block comment is open */
	bool over;		/* the statement has ended */
};

/* The use of the name in columns [FROM, LENGTH) of a line, from 0; or -1. */
static int find_word(const char *line, size_t from, size_t length, struct name_search *s)
{
	char quote = 0;
	size_t i;

	for (i = 0; i < length; i++) {
		char c = line[i], next = i + 1 < length ? line[i + 1] : 0;

		if (s->comment) {
			s->comment = c != '*' || next != '/';
			i += !s->comment;
		} else if (quote) {
			i += c == '\\';
			quote = c == quote ? 0 : quote;
		} else if (c == '"' || c == '\'') {
			quote = c;
		} else if (c == '/' && next == '/') {
			break;
		} else if (c == '/' && next == '*') {
			s->comment = true;
			i++;
		} else if (i >= from && c == ';') {
			s->over = true;
			break;
		} else if (i >= from && is_word_at(line, length, i, s->name) && s->nth-- == 0) {
			return (int)i;
		}
	}
	return -1;
}

/*
 * Where the NTH use of DECL's name after START is written, in the same
 * statement; START if it is not (the name comes from a macro, say).
 */
location_t place_of_use(location_t start, const_tree decl, unsigned int nth)
{
	location_t plain = linemap_resolve_location(line_table, start,
						    LRK_MACRO_EXPANSION_POINT, NULL);
	const line_map *map = linemap_lookup(line_table, plain);
	expanded_location where = expand_location(plain);
	struct name_search search = { NULL, nth, false, false };
	int i;

	if (!DECL_P(decl) || !DECL_NAME(decl) || !where.file || linemap_macro_expansion_map_p(map))
		return start;
	search.name = IDENTIFIER_POINTER(DECL_NAME(decl));
	for (i = 0; i < MAX_LINES && !search.over; i++) {
		size_t from = i ? 0 : where.column - 1, length;
		const char *line = text_of_line(where.file, where.line + i, &length);
		int column;

		if (!line || from > length)
			break;
		column = find_word(line, from, length, &search);
		if (column >= 0)
			return linemap_position_for_line_and_column(line_table,
				linemap_check_ordinary(map), where.line + i, column + 1);
	}
	return start;
}

/*
 * In which argument of the call at CALL does LOC stand, from 1; 0: in none. What is
 * in a macro's definition may be in any.
 */
unsigned int place_argument(location_t loc, location_t call)
{
	const char *macro;
	location_t inside;
	expanded_location from = expand_location(place_of(call, &macro, &inside));
	expanded_location at = expand_location(place_of(loc, &macro, &inside));
	unsigned int argument = 1;
	int i, depth = 0;

	if (!from.file || !at.file || strcmp(from.file, at.file))
		return 0;
	for (i = 0; i < MAX_LINES && from.line + i <= at.line; i++) {
		size_t length, column = i ? 0 : from.column - 1;
		const char *line = text_of_line(from.file, from.line + i, &length);

		for (; line && column < length; column++) {
			if (from.line + i == at.line && (int)column == at.column - 1)
				return depth > 0 || macro ? argument : 0;
			depth += (line[column] == '(') - (line[column] == ')');
			argument += line[column] == ',' && depth == 1;
			if (line[column] == ';' || (line[column] == ')' && depth <= 0))
				return 0;
		}
	}
	return 0;
}

/*
 * Look at the statement that the parser is reading, backwards from the last
 * token that was lexed: does it contain WORD? Where that is goes to *PLACE, and
 * without a word where the statement starts, or the list of arguments does.
 */
static bool look_back(const char *word, location_t *place)
{
	location_t end = line_table->highest_location;
	const line_map *map = linemap_lookup(line_table, end);
	expanded_location where = expand_location(end);
	size_t to = where.column ? where.column - 1 : 0;
	int i, depth = 0;

	if (!where.file || linemap_macro_expansion_map_p(map))
		return false;
	for (i = 0; i < MAX_LINES && where.line - i > 0; i++) {
		size_t length;
		const char *line = text_of_line(where.file, where.line - i, &length);

		if (!line)
			return false;
		if (i || to > length)
			to = length;
		while (to--) {
			bool found = word && strlen(word) <= length - to &&
				     !strncmp(line + to, word, strlen(word));

			depth += (line[to] == ')') - (line[to] == '(');
			if (!found && (word || depth >= 0) && !strchr(";{}", line[to]))
				continue;
			if (place && (found || !word))
				*place = linemap_position_for_line_and_column(line_table,
					linemap_check_ordinary(map), where.line - i,
					to + (found ? 1 : 2));
			return found;
		}
		to = 0;
	}
	return false;
}

bool place_statement_has(const char *word)
{
	return look_back(word, NULL);
}

/* Where the statement that the parser is reading has WORD last; or LOC. */
location_t place_of_word(const char *word, location_t loc)
{
	look_back(word, &loc);
	return loc;
}

/*
 * Where the use of EXPR, if it is a variable, is written in the statement that
 * the parser has just read; if it is not, on the line that was read last.
 */
location_t place_in_statement(const_tree expr)
{
	location_t start = UNKNOWN_LOCATION, use;

	look_back(NULL, &start);
	if (start == UNKNOWN_LOCATION)
		return input_location;
	use = place_of_use(start, expr, 0);
	return use == start ? input_location : use;
}

/* Is the word of LINE that ends before column *TO, from 0, WANTED? *TO goes before it. */
static bool word_before(const char *line, size_t *to, bool (*wanted)(const char *word))
{
	char word[64];
	size_t end = *to, length;

	while (*to && is_word_char(line[*to - 1]))
		--*to;
	length = end - *to;
	if (length >= sizeof(word))
		return false;
	memcpy(word, line + *to, length);
	word[length] = 0;
	return !ISDIGIT(word[0]) && wanted(word);
}

/*
 * Does the statement that the parser is reading have a WANTED word? Statements in an
 * expression are part of it.
 */
bool place_statement_names(bool (*wanted)(const char *word))
{
	expanded_location where = expand_location(line_table->highest_location);
	size_t to = where.column ? where.column - 1 : 0;
	int i, depth = 0;

	if (!where.file)
		return false;
	for (i = 0; i < MAX_LINES && where.line - i > 0; i++) {
		size_t length;
		const char *line = text_of_line(where.file, where.line - i, &length);

		if (!line)
			return false;
		if (i || to > length)
			to = length;
		while (to) {
			char c = line[to - 1];

			if (is_word_char(c)) {
				if (word_before(line, &to, wanted))
					return true;
				continue;
			}
			if (depth <= 0 && (c == ';' || c == '{'))
				return false;
			depth += (c == '}') - (c == '{');
			to--;
		}
	}
	return false;
}

/* Where the statement, or the list of arguments, starts that is being read; or 0. */
location_t place_of_statement(void)
{
	location_t start = UNKNOWN_LOCATION;

	look_back(NULL, &start);
	return start;
}

/* Is WORD written at LOC? */
bool place_has_word(const char *word, location_t loc)
{
	expanded_location at = expand_location(linemap_resolve_location(line_table, loc,
							LRK_SPELLING_LOCATION, NULL));
	size_t length;
	const char *line = at.file && at.column ? text_of_line(at.file, at.line, &length) : NULL;

	return line && is_word_at(line, length, at.column - 1, word);
}

/* Is CH the last token that was lexed? */
bool place_last_token_is(char ch)
{
	expanded_location where = expand_location(line_table->highest_location);
	size_t length;
	const char *line = where.file ? text_of_line(where.file, where.line, &length) : NULL;

	return line && where.column > 0 && (size_t)where.column <= length &&
	       line[where.column - 1] == ch;
}

/* The character before column TO, from 0, that is neither space nor in SKIP; or 0. */
static char char_before(const char *line, size_t to, const char *skip)
{
	while (to-- > 0)
		if (!ISSPACE(line[to]) && !strchr(skip, line[to]))
			return line[to];
	return 0;
}

/*
 * Is the address that the "&" at LOC takes followed at once: *&p->m, (&p->s)->m or
 * (&p->words[0])[1]? The front end has read its operand, and one token more.
 */
bool place_address_is_followed(location_t loc)
{
	location_t written = linemap_resolve_location(line_table, loc, LRK_SPELLING_LOCATION, NULL);
	expanded_location at = expand_location(written);
	expanded_location end = expand_location(line_table->highest_location);
	size_t length = 0, column = at.column - 1;
	const char *line = at.file ? text_of_line(at.file, at.line, &length) : NULL;

	if (!line || !at.column || column > length)
		return false;
	if (char_before(line, column, "(") == '*')
		return true;
	if (char_before(line, column, "") != '(' || at.line != end.line || !end.column)
		return false;
	for (column = end.column - 1; column < length && ISSPACE(line[column]); column++)
		;
	if (column + 1 >= length || line[column] != ')')
		return false;
	for (column++; column < length && ISSPACE(line[column]); column++)
		;
	return (column < length && line[column] == '[') ||
	       (column + 1 < length && line[column] == '-' && line[column + 1] == '>');
}
