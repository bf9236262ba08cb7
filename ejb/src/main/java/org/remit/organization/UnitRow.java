package org.remit.organization;

import org.remit.shared.LocalizedText;

/**
 * A unit with the codes of its neighbours.
 *
 * @param parent the code of the unit above it, or null
 * @param headPosition the code of the position whose holder heads it, or null
 */
public record UnitRow(String code, LocalizedText name, Layer layer, String parent, String headPosition) {}
