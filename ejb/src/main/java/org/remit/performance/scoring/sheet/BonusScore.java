package org.remit.performance.scoring.sheet;

import org.remit.performance.scoring.Calculation;

/**
 * A bonus item of a scored sheet: its points are added to the total as they are.
 *
 * @param calculation how its points came about; null when nothing was reported, which owes nothing and adds nothing
 */
public record BonusScore(String code, Calculation calculation) {}
