package org.remit.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A unit with what lies directly below it.
 *
 * @param day the day that it is seen on: today, or the first day of a unit that begins later
 * @param unit the unit itself, or null for an organisation of several trees
 * @param path the units above it, the topmost first
 * @param parts the units directly below it
 * @param whole whether nothing lies outside of it
 * @param partOf for the unit and everything below it, the part that it belongs to; the unit's own code for itself
 */
public record UnitBranch(
        LocalDate day,
        UnitRow unit,
        List<UnitRow> path,
        List<UnitRow> parts,
        boolean whole,
        Map<String, String> partOf) {}
