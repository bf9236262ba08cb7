package org.remit.organization.handbook;

import org.remit.organization.handbook.content.Difference;

/**
 * An edition that a request asks for.
 *
 * @param edition the edition
 * @param last the edition of the same that was published before it, or null
 * @param difference what it says differently from that, or null when it is the first
 */
public record HandbookProposal(EditionView edition, EditionView last, Difference difference) {}
