/** How the points of several KPIs become one score, and the scores of a person's parts one score of the person. */
package org.remit.performance.scoring.sheet;
