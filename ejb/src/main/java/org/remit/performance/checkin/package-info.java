/** Check-ins: what a holder of a score sheet and those who keep it say to each other while the period runs. */
package org.remit.performance.checkin;
