package org.remit.api.organization;

import java.util.List;
import org.remit.organization.handbook.EditionView;
import org.remit.organization.handbook.content.Chapter;

/**
 * An edition with what it says.
 *
 * @param edition what it is
 * @param chapters its units, each before those below it, with their positions
 */
public record HandbookBody(EditionView edition, List<Chapter> chapters) {}
