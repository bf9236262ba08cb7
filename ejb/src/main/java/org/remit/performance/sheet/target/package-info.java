/** A line of a score sheet: how it is defined, and how its definition becomes a way of scoring. */
package org.remit.performance.sheet.target;
