/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What loading a plugin leaves in memory that nobody needs any more.
 *
 * Mechanism: the dynamic linker looks up what the plugin uses of GCC in the compiler's tables
 * of symbols, which are two megabytes, and the kernel maps what lies around each page that
 * is touched: most of what the plugin would add to the memory of a compilation. Once it is
 * loaded, nothing is looked up any more. The pages are those of the file, so that they can
 * be given back; who touches them again, as the next plugin does, has them mapped again.
 *
 * To debug: "make bench-plugin", or Rss of the compiler's first mapping in
 * /proc/PID/smaps.
 */
#include "firmware_plugin.h"

#include <link.h>
#include <sys/mman.h>
#include <unistd.h>

/* From the first table to the end of the last. */
struct tables {
	uintptr_t begin, end;
};

/* False if they cannot be told, or the linker has written to what is not to be written to. */
static bool find_tables(const ElfW(Dyn) *dynamic, uintptr_t base, struct tables *t)
{
	uintptr_t first = UINTPTR_MAX, strings = 0, size = 0;

	for (; dynamic->d_tag != DT_NULL; dynamic++) {
		uintptr_t address = dynamic->d_un.d_ptr;

		/* glibc has added it already, others have not. */
		if (address < base)
			address += base;
		switch (dynamic->d_tag) {
		case DT_GNU_HASH:
		case DT_SYMTAB:
			first = MIN(first, address);
			break;
		case DT_STRTAB:
			first = MIN(first, address);
			strings = address;
			break;
		case DT_STRSZ:
			size = dynamic->d_un.d_val;
			break;
		case DT_TEXTREL:
			return false;
		}
	}
	t->begin = first;
	t->end = strings + size;
	return strings && size;
}

/* Are they in one segment that is never written to? Then each page is as in the file. */
static bool are_read_only(const struct tables *t, const struct dl_phdr_info *info)
{
	int i;

	for (i = 0; i < info->dlpi_phnum; i++) {
		const ElfW(Phdr) *segment = &info->dlpi_phdr[i];
		uintptr_t begin = info->dlpi_addr + segment->p_vaddr;

		if (segment->p_type == PT_LOAD && t->begin >= begin &&
		    t->end <= begin + segment->p_filesz)
			return !(segment->p_flags & PF_W);
	}
	return false;
}

static const ElfW(Dyn) *dynamic_section(const struct dl_phdr_info *info)
{
	int i;

	for (i = 0; i < info->dlpi_phnum; i++)
		if (info->dlpi_phdr[i].p_type == PT_DYNAMIC)
			return (const ElfW(Dyn) *)(info->dlpi_addr + info->dlpi_phdr[i].p_vaddr);
	return NULL;
}

/* Called for the compiler first; the others are not wanted. */
static int give_back(struct dl_phdr_info *info, size_t, void *)
{
	const ElfW(Dyn) *dynamic = dynamic_section(info);
	uintptr_t page = sysconf(_SC_PAGESIZE);
	struct tables t;

	if (!dynamic || !find_tables(dynamic, info->dlpi_addr, &t) || !are_read_only(&t, info))
		return 1;
	t.begin = ROUND_UP(t.begin, page);
	t.end = ROUND_DOWN(t.end, page);
	if (t.begin < t.end)
		madvise((void *)t.begin, t.end - t.begin, MADV_DONTNEED);
	return 1;
}

void footprint_reduce(void)
{
	dl_iterate_phdr(give_back, NULL);
}
