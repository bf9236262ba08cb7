/** The pages of calibration sessions. */
package org.remit.web.performance.calibration;
