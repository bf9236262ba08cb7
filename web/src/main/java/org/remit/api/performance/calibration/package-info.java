/** Calibration sessions, for programs. */
package org.remit.api.performance.calibration;
