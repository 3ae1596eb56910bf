// SPDX-License-Identifier: GPL-2.0-only
/*
 * Run every SEAMCALL wrapper of two kernel trees with the same arguments, on a
 * TDX module that only takes notes, and compare the notes: leaves, registers in
 * and out, results, cache flushes, and the order of it all.
 *
 *   selftest [ROUNDS [SEED]]
 *
 * Exit status: 0 the same, 1 not, or a wrapper exists on one side only.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "call.h"

extern const struct wrapper stock_wrappers[], typed_wrappers[];

struct call *current_call;
unsigned long page_offset_base, vmemmap_base = 0xffffea0000000000UL, phys_base;
u8 phys_bits;
bool has_pw_mce;

static u64 random_state;

/* splitmix64: every seed is good, also 0. */
static u64 mix(u64 x)
{
	x += 0x9e3779b97f4a7c15;
	x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
	x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
	return x ^ (x >> 31);
}

static u64 draw(void)
{
	return random_state = mix(random_state);
}

void mock_event(int what, u64 a, u64 b)
{
	struct call *c = current_call;

	if (c->nr_events == NR_EVENTS)
		abort();
	c->events[c->nr_events].what = what;
	c->events[c->nr_events].a = a;
	c->events[c->nr_events++].b = b;
}

/* RCX, RDX and R8 to R11 come back from _ret, all registers from _saved_ret. */
u64 mock_seamcall(int what, u64 fn, u64 *regs)
{
	struct call *c = current_call;
	int returned = what == SEAMCALL ? 0 : what == SEAMCALL_RET ? 6 : NR_REGS;

	mock_event(what, fn, 0);
	memcpy(c->events[c->nr_events - 1].regs, regs, sizeof(c->vp_enter_regs));
	for (int i = 0; i < returned; i++)
		regs[i] = mix(c->seed + i);
	return c->status;
}

static void new_call(struct call *c)
{
	static const u64 statuses[] = {
		0, 0, 0x8000020300000000 /* no entropy */, 0x8000020000000000 /* busy */,
		0xc000010000000000 /* invalid */, 0x80000b0000000000 /* flush not done */,
	};
	bool five_levels = draw() & 1;
	unsigned int n = draw() % (sizeof(statuses) / sizeof(*statuses) + 1);

	memset(c, 0, offsetof(struct call, events));
	page_offset_base = five_levels ? 0xff11000000000000UL : 0xffff888000000000UL;
	/* KASLR moves the direct map by multiples of 1 GiB, the kernel by 2 MiB. */
	page_offset_base += (draw() % 1024) << 30;
	phys_base = (draw() % 512) << 21;
	phys_bits = five_levels ? 52 : 46;
	has_pw_mce = draw() & 1;

	/* A machine with less memory than the direct map can hold. */
	c->pfn_mask = (1ULL << (phys_bits - 13)) - 1;
	for (int i = 0; i < NR_ARGS; i++)
		c->in[i] = draw() >> (draw() & 4 ? 0 : draw() % 64);
	for (int i = 0; i < NR_REGS; i++)
		c->vp_enter_regs[i] = draw();
	c->tdr_pfn = draw() & c->pfn_mask;
	c->tdvpr_pfn = draw() & c->pfn_mask;
	/* An HKID has 15 bits, see IA32_TME_ACTIVATE. */
	c->hkid = draw() & 0x7fff;
	c->status = n < sizeof(statuses) / sizeof(*statuses) ? statuses[n] : draw();
	c->seed = draw();
}

static void run(const struct wrapper *w, struct call *c)
{
	current_call = c;
	w->set_globals(c);
	w->call(c);
}

static const struct wrapper *find(const struct wrapper *table, const char *name)
{
	for (; table->name; table++)
		if (!strcmp(table->name, name))
			return table;
	return NULL;
}

static bool same(const struct call *a, const struct call *b)
{
	return a->ret == b->ret && a->nr_events == b->nr_events &&
	       !memcmp(a->out, b->out, sizeof(a->out)) &&
	       !memcmp(a->vp_enter_regs, b->vp_enter_regs, sizeof(a->vp_enter_regs)) &&
	       !memcmp(a->events, b->events, a->nr_events * sizeof(*a->events));
}

static void print(const char *side, const struct call *c)
{
	static const char *const what[] = {
		"SEAMCALL", "SEAMCALL_RET", "SEAMCALL_SAVED_RET", "dirty cache", "flush",
		"reset", "barrier", "warning",
	};

	printf("  %s: returns %#llx\n", side, c->ret);
	for (unsigned int i = 0; i < c->nr_events && i < 8; i++) {
		const struct event *e = &c->events[i];

		printf("    %s %#llx %#llx, rcx %#llx rdx %#llx r8 %#llx r9 %#llx\n", what[e->what],
		       e->a, e->b, e->regs[0], e->regs[1], e->regs[2], e->regs[3]);
	}
}

static bool compare(const struct wrapper *stock, const struct wrapper *typed, long rounds)
{
	static struct call a, b;
	long calls = 0, events = 0;

	for (long i = 0; i < rounds; i++) {
		new_call(&a);
		memset(a.events, 0, sizeof(a.events[0]) * (i ? a.nr_events + 256 : NR_EVENTS));
		b = a;
		run(stock, &a);
		run(typed, &b);
		if (!same(&a, &b)) {
			printf("%s: differs in round %ld\n", stock->name, i);
			print("stock", &a);
			print("typed", &b);
			return false;
		}
		calls++;
		events += a.nr_events;
	}
	printf("%s: %ld calls, %ld events, the same\n", stock->name, calls, events);
	return true;
}

int main(int argc, char **argv)
{
	long rounds = argc > 1 ? atol(argv[1]) : 5000;
	int wrappers = 0, bad = 0;

	random_state = argc > 2 ? strtoull(argv[2], NULL, 0) : 1;
	for (const struct wrapper *w = stock_wrappers; w->name; w++, wrappers++) {
		const struct wrapper *typed = find(typed_wrappers, w->name);

		if (!typed)
			printf("%s: only in the stock tree\n", w->name);
		if (!typed || !compare(w, typed, rounds))
			bad++;
	}
	for (const struct wrapper *w = typed_wrappers; w->name; w++) {
		if (find(stock_wrappers, w->name))
			continue;
		printf("%s: only in the typed tree, nothing to compare it with\n", w->name);
		wrappers++;
		bad++;
	}
	printf("%d wrappers, %d differ\n", wrappers, bad);
	return bad || !wrappers;
}
