package org.remit.organization.exchange;

import org.remit.organization.exchange.row.ImportKind;

/**
 * A file that was handed in.
 *
 * @param fileName as the browser names it, cleaned
 * @param skipExisting whether rows with a code that there is already are left out instead of refused
 */
record Upload(ImportKind kind, String fileName, String sha256, boolean skipExisting) {}
