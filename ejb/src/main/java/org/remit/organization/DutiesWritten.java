package org.remit.organization;

/**
 * Duties with KPIs were written that were not there before; those of later days too.
 *
 * @param position the code of the position that they belong to, or null when they may belong to any
 */
public record DutiesWritten(String position) {}
