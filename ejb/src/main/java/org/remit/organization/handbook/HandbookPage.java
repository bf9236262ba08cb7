package org.remit.organization.handbook;

/**
 * An edition as it is read, in one language.
 *
 * @param edition what it is
 * @param request the number of the request that asked for it, or null while it is a draft
 * @param contents its table of contents, as XHTML
 * @param body what it says, as XHTML
 */
public record HandbookPage(EditionView edition, String request, String contents, String body) {}
