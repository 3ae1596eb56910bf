/* SPDX-License-Identifier: GPL-2.0-only */
/* One mail: its header lines, and the text that a patch may be in. */
#ifndef TDXLINT_MIME_H
#define TDXLINT_MIME_H

#include "util.h"

/* A header line, unfolded, decoded, fit to print; new memory, NULL: not there. */
char *mail_header(const char *mail, size_t len, const char *name);

/* May the mailer have broken its lines anew (RFC 3676)? */
bool is_flowed(const char *mail, size_t len);

/* Where the body begins. */
size_t mail_body(const char *mail, size_t len);

/* All text parts of a mail, decoded, one after the other. Broken MIME gives what can be read. */
void mail_text(struct buf *out, const char *mail, size_t len);

#endif
