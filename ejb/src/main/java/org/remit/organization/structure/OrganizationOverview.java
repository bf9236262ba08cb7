package org.remit.organization.structure;

import java.util.List;

/**
 * The organisation at a glance, on a day.
 *
 * @param units the top of the tree, two levels deep
 * @param hints how deep the hierarchy is, and who has more to lead than one can
 * @param planned the next units that are to begin after the day, at most fifty
 */
public record OrganizationOverview(List<UnitNode> units, StructureHints hints, List<PlannedUnit> planned) {}
