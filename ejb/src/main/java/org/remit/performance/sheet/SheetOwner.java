package org.remit.performance.sheet;

/**
 * Whom a sheet belongs to.
 *
 * @param unit the code of the unit that it is for, or that its position is in
 * @param position the id of the position, or null for a unit's
 * @param person the id of the one person it is for, or null
 */
public record SheetOwner(String unit, Long position, Long person) {}
