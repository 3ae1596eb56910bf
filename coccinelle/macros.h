/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What spatch has to be told of the kernel's macros, for
 * --macro-file-builtins: spatch does not run the preprocessor, drops a
 * function that it cannot parse, and says nothing of it.
 *
 * The two qualifiers come first. spatch keeps the words of the source in the
 * types that it prints, so that a rule can tell __firmware from a volatile
 * that somebody wrote; all that the standing in
 * does is to make it parse them, wherever C allows a qualifier.
 */
#define __firmware			volatile
#define __force				volatile

/* Blocks that a macro opens: a guard runs its block once, the others may not. */
#define scoped_guard(name, args...)
#define scoped_seqlock_read(l, t)
#define scoped_cond_guard(name, fail, args...)	if (1)
#define scoped_user_access(p, l)	if (1)
#define scoped_user_read_access(p, l)	if (1)
#define scoped_user_write_access(p, l)	if (1)

/* Definitions that a macro makes. */
#define DEFINE_PER_CPU(type, name)	YACFE_DECLARATOR
#define DEFINE_PER_CPU_ALIGNED(type, name)	YACFE_DECLARATOR
#define DEFINE_PER_CPU_CACHE_HOT(type, name)	YACFE_DECLARATOR
#define DEFINE_PER_CPU_PAGE_ALIGNED(type, name)	YACFE_DECLARATOR
#define DEFINE_PER_CPU_READ_MOSTLY(type, name)	YACFE_DECLARATOR
#define DEFINE_PER_CPU_SHARED_ALIGNED(type, name)	YACFE_DECLARATOR
#define DECLARE_PER_CPU(type, name)	YACFE_DECLARATOR
#define DEFINE_IDA(name)		YACFE_DECLARATOR
#define DEFINE_MUTEX(name)		YACFE_DECLARATOR
#define DEFINE_SPINLOCK(name)		YACFE_DECLARATOR
#define DEFINE_RAW_SPINLOCK(name)	YACFE_DECLARATOR
#define DEFINE_STATIC_KEY_FALSE(name)	YACFE_DECLARATOR
#define DEFINE_STATIC_KEY_TRUE(name)	YACFE_DECLARATOR
#define LIST_HEAD(name)			YACFE_DECLARATOR

/* Strings. */
#define KBUILD_MODNAME			"module"
#define TRACE_SYSTEM			system

/* Attributes. */
#define __nonstring
#define __init
#define __exit
#define __initdata
#define __initconst
#define __ro_after_init
#define __read_mostly
#define __always_inline			inline
#define __no_kmsan_checks
#define __no_sanitize_address
#define __used
#define __weak
#define __maybe_unused
#define __always_unused
#define __must_check
#define __noreturn
#define __packed
#define __percpu
#define __user
#define __iomem
#define __rcu
#define __aligned(x)
#define __printf(a, b)
#define __counted_by(m)
#define __acquires(x)
#define __releases(x)
#define __ref
#define __visible
#define __cold
#define __private
#define __cpuidle
#define noinline
#define noinstr
#define notrace
#define nokprobe_inline			inline
#define asmlinkage
