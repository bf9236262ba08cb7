/**
 * The review of each person in a cycle (考核), on its way through the desk from the targets to the end of the appeal. Heads are those of
 * the units that somebody has worked in, each for their part.
 */
package org.remit.performance.review;
