// SPDX-License-Identifier: GPL-2.0-only
/*
 * One misuse a rule. It is given to each rule together with the kernel's
 * files: a rule that does not report its line here did not run.
 */

static void canary_touch(struct tdx_td *td)
{
	clear_highpage(td->tdr_page);
}

static void canary_lifecycle(struct page *page)
{
	tdx_reclaim_page(page);
	__free_page(page);
}
