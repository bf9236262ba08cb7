package org.remit.organization.budget;

import org.remit.organization.UnitView;

/**
 * A unit with its budget for a year.
 *
 * @param version to be handed back with an edit, or null while no budget is set
 */
public record BudgetRow(UnitView unit, BudgetLeft budget, Integer version) {}
