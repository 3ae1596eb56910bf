/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What one call of a wrapper gets and does, for the driver and for both sides.
 */
#ifndef CALL_H
#define CALL_H

#include <stdbool.h>
#include <stddef.h>

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;

#define NR_ARGS		8
#define NR_REGS		13
#define NR_EVENTS	4096

/* Something that the wrapper did to the world, in the order in which it did it. */
struct event {
	enum { SEAMCALL, SEAMCALL_RET, SEAMCALL_SAVED_RET, DIRTY, FLUSH, RESET, BARRIER, WARN } what;
	u64 a, b;
	u64 regs[NR_REGS];
};

struct call {
	/* What goes in: the same for both sides. */
	u64 in[NR_ARGS];
	u64 tdr_pfn, tdvpr_pfn, pfn_mask;
	u16 hkid;
	u64 status;		/* of the SEAMCALL */
	u64 seed;		/* for the registers that it returns */
	u64 vp_enter_regs[NR_REGS];

	/* What comes out. */
	u64 ret;
	u64 out[NR_ARGS];
	unsigned int nr_events;
	struct event events[NR_EVENTS];
};

struct wrapper {
	const char *name;
	void (*set_globals)(struct call *c);
	void (*call)(struct call *c);
};

/* The call that is under way. */
extern struct call *current_call;

/* The address space of the pretended machine. */
extern unsigned long page_offset_base, vmemmap_base, phys_base;
extern u8 phys_bits;
extern bool has_pw_mce;

u64 mock_seamcall(int what, u64 fn, u64 *regs);
void mock_event(int what, u64 a, u64 b);

#endif
