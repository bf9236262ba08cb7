package org.remit.organization.staffing;

/**
 * A {@link StaffingChange} as it is read.
 *
 * @param position the id of the position, or null for all
 */
record StaffingChangeRow(Long id, Long position) {}
