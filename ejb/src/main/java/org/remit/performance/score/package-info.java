/**
 * Brings what was agreed on a score sheet and what was measured together: the actual of each line, and the score with every step.
 * Its part {@code run} scores all sheets of a period in the background.
 */
package org.remit.performance.score;
