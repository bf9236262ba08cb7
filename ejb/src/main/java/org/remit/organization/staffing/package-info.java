/** Seats and who holds them, of all positions on any day, as each node remembers them. */
package org.remit.organization.staffing;
