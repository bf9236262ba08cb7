package org.remit.organization.handbook.content;

import java.util.List;
import org.remit.shared.LocalizedText;

/**
 * A unit with its positions.
 *
 * @param code the unit's code
 * @param name its name
 * @param depth how many units of the same handbook stand above it
 * @param charter what the unit is there for, or null
 * @param sheets its positions
 */
public record Chapter(String code, LocalizedText name, int depth, LocalizedText charter, List<Sheet> sheets) {}
