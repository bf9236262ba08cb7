/** Scores all sheets of a period in the background, in batches that any server takes up. */
package org.remit.performance.score.run;
