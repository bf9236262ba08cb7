package org.remit.organization;

import java.util.Set;

/**
 * The codes that exist, as far as a content mentions them.
 *
 * @param units codes of units
 * @param positions codes of positions that are not closed
 * @param functions codes of functions that are not retired
 */
public record KnownCodes(Set<String> units, Set<String> positions, Set<String> functions) {}
