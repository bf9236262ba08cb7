package org.remit.organization;

/**
 * A duty as it is in one of its versions.
 *
 * @param version counted from 1
 */
public record DutyVersion(int version, DutyContent content) {}
