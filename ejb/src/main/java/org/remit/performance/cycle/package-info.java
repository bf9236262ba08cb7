/**
 * Review cycles: what is reviewed when, by which grades and under which rule, and how far it has come. What is done with a stage is
 * the matter of those who are told by {@link org.remit.performance.cycle.StageEntered}.
 */
package org.remit.performance.cycle;
