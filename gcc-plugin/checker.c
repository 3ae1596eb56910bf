/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * mode=warn and mode=note: a checking process beside the compilation.
 *
 * Mechanism: the front end answers a misuse with an error and drops the
 * expression, so that what it has parsed cannot be compiled any more. A warning
 * must not change the code, though. So the compiler forks when it reads the first
 * __firmware: the child checks, and compiles nothing; the parent waits for it, and
 * compiles with a __firmware that means nothing. What the child found comes
 * through a pipe. Where nothing is tagged, there is no second process.
 * Both read the same tokens, so that the child's locations are the parent's, too,
 * and the parent prints each finding when it has come to its place.
 *
 * To debug: gdb with "set follow-fork-mode child".
 */
#include "firmware_plugin.h"

#include <sys/wait.h>

/* A finding on its way: this, and then its strings. */
struct record {
	enum rule rule;
	/* Pure locations: ranges are numbered differently in each process. */
	location_t loc, start, finish, inside;
	location_t declared_at;
	unsigned int text, macro, hint, declared;	/* lengths */
};

static int to_parent = -1;
static vec<ready_finding> findings;
static unsigned int delivered;

bool checker_is_child(void)
{
	return to_parent >= 0;
}

static void write_all(const void *data, size_t length)
{
	const char *p = (const char *)data;

	while (length) {
		ssize_t n = write(to_parent, p, length);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			_exit(FATAL_EXIT_CODE);
		p += n;
		length -= n;
	}
}

static unsigned int length_of(const char *s)
{
	return s ? strlen(s) : 0;
}

void checker_send(const struct ready_finding *f)
{
	struct record r;

	memset(&r, 0, sizeof(r));
	r.rule = f->rule;
	r.loc = get_pure_location(line_table, f->loc);
	r.start = get_start(f->loc);
	r.finish = get_finish(f->loc);
	r.inside = get_pure_location(line_table, f->inside);
	r.declared_at = get_pure_location(line_table, f->declared_at);
	r.text = length_of(f->text);
	r.macro = length_of(f->macro);
	r.hint = length_of(f->hint);
	r.declared = length_of(f->declared);
	write_all(&r, sizeof(r));
	write_all(f->text, r.text);
	write_all(f->macro, r.macro);
	write_all(f->hint, r.hint);
	write_all(f->declared, r.declared);
}

/* The child has parsed everything. */
void checker_finish(void)
{
	if (checker_is_child())
		_exit(SUCCESS_EXIT_CODE);
}

static bool read_all(int fd, void *data, size_t length)
{
	char *p = (char *)data;

	while (length) {
		ssize_t n = read(fd, p, length);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return false;
		p += n;
		length -= n;
	}
	return true;
}

static char *read_string(int fd, unsigned int length)
{
	char *s;

	if (!length)
		return NULL;
	s = XCNEWVEC(char, length + 1);
	if (read_all(fd, s, length))
		return s;
	free(s);
	return NULL;
}

static void receive(int fd)
{
	struct record r;

	while (read_all(fd, &r, sizeof(r))) {
		struct ready_finding f;

		f.rule = r.rule;
		f.loc = r.start == r.loc && r.finish == r.loc ? r.loc :
			make_location(r.loc, r.start, r.finish);
		f.inside = r.inside;
		f.declared_at = r.declared_at;
		f.text = read_string(fd, r.text);
		f.macro = read_string(fd, r.macro);
		f.hint = read_string(fd, r.hint);
		f.declared = read_string(fd, r.declared);
		if (!f.text)
			break;
		findings.safe_push(f);
	}
}

/* Print what stands before the last token that was read, or everything. */
void checker_deliver(bool everything)
{
	for (; delivered < findings.length(); delivered++) {
		struct ready_finding *f = &findings[delivered];

		if (!everything && get_pure_location(line_table, f->loc) > line_table->highest_location)
			break;
		diagnose_print(f);
	}
}

/*
 * Fork; true in the child. The parent returns when the child is done. A child
 * that did not finish because of an error in the source leaves it to the parent
 * to say so.
 */
bool checker_start(void)
{
	int fds[2], status = 0;
	pid_t pid;

	if (pipe(fds)) {
		fatal_error(input_location, "cannot start the check of %<__firmware%>: %m");
		return false;
	}
	fflush(NULL);
	pid = fork();
	if (pid < 0)
		fatal_error(input_location, "cannot start the check of %<__firmware%>: %m");
	if (!pid) {
		close(fds[0]);
		to_parent = fds[1];
		return true;
	}
	close(fds[1]);
	receive(fds[0]);
	close(fds[0]);
	while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
		;
	if (WIFSIGNALED(status) || (WIFEXITED(status) && WEXITSTATUS(status) == ICE_EXIT_CODE))
		error("the check of %<__firmware%> died; nothing has been checked");
	return false;
}
