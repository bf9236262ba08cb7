/** The organisation as a whole: the tree of units with its seats, the chart, one unit, on any day. */
package org.remit.organization.structure;
