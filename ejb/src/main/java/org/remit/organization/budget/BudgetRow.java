package org.remit.organization.budget;

import org.remit.shared.LocalizedText;

/**
 * A unit with its budget for a year.
 *
 * @param name what the unit is called
 * @param version to be handed back with an edit, or null while no budget is set
 */
public record BudgetRow(LocalizedText name, BudgetLeft budget, Integer version) {}
