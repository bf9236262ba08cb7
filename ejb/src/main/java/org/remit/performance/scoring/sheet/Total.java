package org.remit.performance.scoring.sheet;

import org.remit.performance.scoring.arithmetic.Step;

/**
 * From the lines to the score, in this order.
 *
 * @param weighted the contributions of the items, added up
 * @param withBonus with the points of the bonus items
 * @param afterVeto held down by the lowest ceiling of what must not happen and did
 * @param score rounded as it is published
 */
public record Total(Step weighted, Step withBonus, Step afterVeto, Step score) {}
