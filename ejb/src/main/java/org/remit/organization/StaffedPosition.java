package org.remit.organization;

import java.util.List;

/** A position with who holds it today. */
public record StaffedPosition(PositionRow position, List<Incumbent> incumbents) {}
