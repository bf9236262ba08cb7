package org.remit.organization;

import java.util.List;
import org.remit.shared.LocalizedText;

/**
 * What the parts of the organisation are called.
 *
 * @param units the names of the units
 * @param positions the titles of the positions that are not closed
 */
public record OrganizationNames(List<LocalizedText> units, List<LocalizedText> positions) {}
