package org.remit.organization.coverage;

import org.remit.shared.LocalizedText;

/**
 * A column of the matrix.
 *
 * @param code of the unit or position
 */
public record CoverageColumn(String code, LocalizedText name, ColumnKind kind) {}
