/** Check-ins over HTTP. */
package org.remit.api.performance.checkin;
