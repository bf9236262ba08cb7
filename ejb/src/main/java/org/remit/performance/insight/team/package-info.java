/** The people of a unit and how they stand in each of their KPIs. */
package org.remit.performance.insight.team;
