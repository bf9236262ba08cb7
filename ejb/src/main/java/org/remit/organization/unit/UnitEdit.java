package org.remit.organization.unit;

import org.remit.organization.UnitContent;

/**
 * A unit as somebody has typed it.
 *
 * @param version that of the unit when it was read, so that nobody overwrites what somebody else has changed
 */
public record UnitEdit(UnitContent content, Integer version) {}
