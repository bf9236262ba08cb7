/** Pages of check-ins. */
package org.remit.web.performance.checkin;
