package org.remit.performance.calibration;

import org.remit.organization.UnitRow;

/**
 * A session that is proposed.
 *
 * @param unitOnly whether about those right in the unit alone; else about everybody below it, too
 */
public record ProposedSession(UnitRow unit, boolean unitOnly) {}
