/** The principles that a duty is checked against: clear, quantifiable, cooperative. */
package org.remit.organization.principle;
