// SPDX-License-Identifier: GPL-2.0-only
/*
 * An audit as one HTML file, that needs nothing beside it: the numbers, a
 * picture of each kind's life, and the sites with the source around them.
 * Without JavaScript all of it is there to read; with it, it can be filtered.
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "audit.h"
#include "tools.h"

#define AROUND		4	/* lines of source before and after a site's */
#define MAX_SOURCE	(64UL << 20)

/* Text, or the value of an attribute. */
static void put_text(const char *s)
{
	for (; *s; s++) {
		switch (*s) {
		case '&':
			fputs("&amp;", stdout);
			break;
		case '<':
			fputs("&lt;", stdout);
			break;
		case '>':
			fputs("&gt;", stdout);
			break;
		case '"':
			fputs("&quot;", stdout);
			break;
		default:
			putchar(*s);
		}
	}
}

static void put_lower(const char *s)
{
	char *copy = xstrdup(s), *at;

	for (at = copy; *at; at++)
		*at = (char)tolower((unsigned char)*at);
	put_text(copy);
	free(copy);
}

/* A file beside the program, as it is. */
static void put_part(const char *name)
{
	char *path = find_script(name, NULL);
	struct buf text = { 0 };

	if (!path || read_file(path, &text, 1 << 20))
		die("%s is not beside tdxlint; build or install it anew", name);
	fputs(text.s, stdout);
	free(text.s);
	free(path);
}

/* A link that asks the filter for a kind ("other" too) and a category. */
static void put_link(const char *kind, const char *category)
{
	printf("#kind=%s&amp;what=%s", kind, category);
}

static void put_summary(const struct audit *a)
{
	unsigned int kind, category;
	const char *name;
	size_t n;

	puts("<div class=wide><table><thead><tr><th></th>");
	for (category = 0; category < SITE_CATEGORIES; category++)
		printf("<th>%s</th>", site_names[category]);
	puts("</tr></thead><tbody>");
	for (kind = 0; kind <= PAGE_KINDS; kind++) {
		name = kind < PAGE_KINDS ? page_names[kind] : "other";
		printf("<tr><th>%s</th>", name);
		for (category = 0; category < SITE_CATEGORIES; category++) {
			n = count_sites(a, kind < PAGE_KINDS ? 1U << kind : 0, 1U << category);
			if (!n) {
				fputs("<td class=none>0</td>", stdout);
				continue;
			}
			fputs("<td><a href=\"", stdout);
			put_link(name, site_names[category]);
			printf("\">%zu</a></td>", n);
		}
		puts("</tr>");
	}
	puts("</tbody></table></div>");
}

/* The stages from left to right; the band is where the TDX module owns the page. */
static void put_life(const struct audit *a, unsigned int kind)
{
	const char *name = page_names[kind];
	unsigned int i, category;
	size_t n;
	int x;

	printf("<figure><figcaption>%s</figcaption>"
	       "<svg viewBox=\"0 0 944 118\" role=img aria-label=\"Life of a %s page\">"
	       "<rect class=band x=312 y=4 width=312 height=110 rx=10 />"
	       "<text class=owner x=468 y=20>the TDX module's</text>", name, name);
	for (i = 0; i < NR_STAGES; i++) {
		x = 8 + (int)i * 158;
		for (category = 0; stages[i].category != 1U << category;)
			category++;
		n = count_sites(a, 1U << kind, stages[i].category);
		if (i)
			printf("<path class=arrow d=\"M%d 61H%d\" />", x - 38, x - 3);
		printf("<a href=\"");
		put_link(name, site_names[category]);
		printf("\"%s><title>%s pages %s: %zu sites</title>"
		       "<rect class=box x=%d y=30 width=118 height=62 rx=8 />"
		       "<text x=%d y=53 font-size=14>%s</text>"
		       "<text class=count x=%d y=%d>%zu</text>", n ? "" : " class=never", name,
		       stages[i].past, n, x, x + 59, stages[i].past, x + 59, 77, n);
		if (stages[i].category == SITE_DONATE)
			printf("<text class=leaf x=%d y=106>%s</text>", x + 59, donating_leaves[kind]);
		if (stages[i].category == SITE_RECLAIM)
			printf("<text class=leaf x=%d y=106>TDH.PHYMEM.PAGE.RECLAIM</text>", x + 62);
		puts("</a>");
	}
	puts("</svg></figure>");
}

static void put_toggle(const char *name, const char *value)
{
	printf("<label><input type=checkbox name=%s value=\"%s\">%s</label>", name, value, value);
}

static void put_filter(void)
{
	unsigned int i;

	puts("<div class=filter hidden><input type=search id=find aria-label=Filter "
	     "placeholder=\"Filter: file, function, source\"><output id=count></output>");
	puts("<fieldset aria-label=Kind>");
	for (i = 0; i < PAGE_KINDS; i++)
		put_toggle("kind", page_names[i]);
	put_toggle("kind", "other");
	puts("</fieldset><fieldset aria-label=Category>");
	for (i = 0; i < SITE_CATEGORIES; i++)
		put_toggle("what", site_names[i]);
	puts("</fieldset></div>");
}

/* The source around a line. */
static void put_excerpt(const char *text, unsigned int at)
{
	unsigned int line = 1;
	const char *end;
	char *clean;

	fputs("<pre>", stdout);
	for (; *text && line <= at + AROUND; line++, text = *end ? end + 1 : end) {
		end = text + strcspn(text, "\n");
		if (line + AROUND < at)
			continue;
		clean = clean_text(text, (size_t)(end - text));
		printf("%s<span class=line>%5u </span>", line == at ? "<mark>" : "", line);
		put_text(clean);
		puts(line == at ? "</mark>" : "");
		free(clean);
	}
	puts("</pre>");
}

/* The file and its folder: tdx.c alone is more than one. */
static const char *last_two(const char *path)
{
	const char *at = path + strlen(path);
	unsigned int slashes = 0;

	while (at > path && (at[-1] != '/' || ++slashes < 2))
		at--;
	return at;
}

static void put_site(const struct site *s, const char *source)
{
	char *kinds = kinds_text(s->kinds, " "), *categories = categories_text(s->categories, " ");
	char *rest = categories, *word;

	printf("<details class=site data-kind=\"%s\" data-what=\"%s\" data-text=\"", kinds, categories);
	put_lower(s->file);
	printf(":%u ", s->line);
	put_lower(s->in);
	putchar(' ');
	put_lower(s->what);
	putchar(' ');
	put_lower(s->text ? s->text : "");
	fputs("\"><summary><span class=place title=\"", stdout);
	put_text(s->file);
	fputs("\">", stdout);
	put_text(last_two(s->file));
	printf(":%u <span class=in>", s->line);
	put_text(s->in);
	fputs("</span></span><code class=code>", stdout);
	put_text(s->text ? s->text : "");
	fputs("</code><span class=tags>", stdout);
	while ((word = strsep(&rest, " ")))
		printf("<span>%s</span>", word);
	fputs("</span></summary><p>", stdout);
	put_text(s->file);
	printf(":%u:%u: <code>", s->line, s->column);
	put_text(s->what);
	fputs("</code></p>", stdout);
	put_excerpt(source, s->line);
	puts("</details>");
	free(categories);
	free(kinds);
}

/* The sites of one set of kinds. */
static void put_group(const struct audit *a, unsigned int kinds)
{
	struct buf source = { 0 };
	const char *open = NULL;
	const struct site *s;
	bool any = false;
	size_t i;
	char *text;

	for (i = 0; i < a->sites.n; i++) {
		s = &a->sites.v[i];
		if (s->kinds != kinds)
			continue;
		if (!any) {
			text = kinds_text(kinds, ", ");
			printf("<section class=group><h3>%s</h3>\n", text);
			free(text);
		}
		any = true;
		if (!open || strcmp(open, s->file) != 0) {
			text = xasprintf("%s/%s", a->tree, s->file);
			source.len = 0;
			if (read_file(text, &source, MAX_SOURCE))
				die("cannot read %s; is the tree being changed?", text);
			free(text);
			open = s->file;
		}
		put_site(s, source.s);
	}
	if (any)
		puts("</section>");
	free(source.s);
}

static void put_read(const struct audit *a)
{
	size_t i;

	puts("<h2>What was read</h2><p>Where a line could not be parsed, a page that it names by "
	     "a known word is listed all the same.</p><pre>");
	for (i = 0; i < a->read.n; i++) {
		put_text(a->read.s[i]);
		putchar('\n');
	}
	puts("</pre>");
}

void print_audit_html(const struct audit *a)
{
	unsigned int kinds;
	size_t i;

	puts("<!DOCTYPE html>\n<html lang=en><head><meta charset=utf-8>\n"
	     "<meta name=viewport content=\"width=device-width, initial-scale=1\">");
	printf("<title>Firmware pages in Linux %s</title>\n<style>\n", a->version);
	put_part("audit.css");
	puts("</style></head><body>");
	printf("<h1>Firmware pages in Linux %s</h1>\n<p>%zu sites in %zu files of a %s tree. A page "
	       "counts for each kind that reaches it, so helpers count for several.</p>\n",
	       a->version, a->sites.n, a->files.n, a->typed ? "typed" : "stock");
	if (a->problems.n)
		puts("<div class=problems><p><b>Not all could be read:</b></p>");
	for (i = 0; i < a->problems.n; i++) {
		fputs("<p>", stdout);
		put_text(a->problems.s[i]);
		puts("</p>");
	}
	if (a->problems.n)
		puts("</div>");
	puts("<h2>Summary</h2>");
	put_summary(a);
	puts("<h2>The life of a page</h2><svg width=0 height=0 style=\"position:absolute\" aria-hidden=true>"
	     "<marker id=head viewBox=\"0 0 8 8\" refX=7 refY=4 markerWidth=8 markerHeight=8 "
	     "orient=auto><path d=\"M0 0L8 4L0 8Z\" /></marker></svg>");
	for (kinds = 0; kinds < PAGE_KINDS; kinds++)
		put_life(a, kinds);
	puts("<h2 id=sites>Sites</h2>");
	put_filter();
	for (kinds = 0; kinds < PAGE_KINDS; kinds++)
		put_group(a, 1U << kinds);
	for (kinds = 1; kinds < 1U << PAGE_KINDS; kinds++)
		if (kinds & (kinds - 1))
			put_group(a, kinds);
	put_group(a, 0);
	put_read(a);
	puts("<script>");
	put_part("audit.js");
	puts("</script></body></html>");
}
