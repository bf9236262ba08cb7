/**
 * How an actual becomes points. Every way of scoring is a small pure record with its formula: no clock, no database, no
 * {@code double}. A definition that could not be scored is refused when it is made, so that a method which exists can score.
 * What comes out is a {@link org.remit.performance.scoring.Calculation}: the actual, the formula with the numbers put in,
 * the points before and after floor and cap, to be stored and shown later exactly as computed. Its parts:
 * {@code arithmetic} (the one place for scale and rounding), {@code measure} (how many measurements become one actual, and
 * which targets shrink with the days) and {@code sheet} (how the points of several KPIs become one score).
 */
package org.remit.performance.scoring;
