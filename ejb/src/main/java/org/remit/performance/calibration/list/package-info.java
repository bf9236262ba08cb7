/** Calibration sessions as they are read: who may see which, and whose grades in them. */
package org.remit.performance.calibration.list;
