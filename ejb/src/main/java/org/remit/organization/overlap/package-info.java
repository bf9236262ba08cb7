/** Duties of different positions that say much the same, and what was decided on each such pair. */
package org.remit.organization.overlap;
