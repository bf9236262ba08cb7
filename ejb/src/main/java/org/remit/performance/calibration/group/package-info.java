/** Whose reviews belong to a calibration session. */
package org.remit.performance.calibration.group;
