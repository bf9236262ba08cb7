/**
 * Who is responsible for what: units, positions with their duties and KPIs, functions, and who holds what. Its parts:
 * {@code budget} (what a unit may spend on positions), {@code opening} (the request for a new position),
 * {@code template} (organisations to start from), {@code coverage} (which functions are covered by whom), {@code overlap}
 * (duties that say the same) and {@code todo} (what HR has to do about both); each of them may know this package, and this one knows none of them.
 */
package org.remit.organization;
