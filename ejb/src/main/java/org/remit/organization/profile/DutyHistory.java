package org.remit.organization.profile;

import java.util.List;

/**
 * A duty through its versions.
 *
 * @param shown the version in force, or the latest when none is
 * @param versions all of them, the latest first
 */
public record DutyHistory(DutyEntry shown, List<DutyEntry> versions) {}
