package org.remit.organization;

import java.util.List;

/** A position with who holds it. */
public record StaffedPosition(PositionRow position, List<Incumbent> incumbents) {}
