/** How the grades of a group are distributed, and what the guideline says to it; knows numbers only. */
package org.remit.performance.calibration.distribution;
