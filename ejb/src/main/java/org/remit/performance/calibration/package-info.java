/**
 * Calibration (校准): before a cycle is published, the grades of a unit and of everything below it are compared with the guideline and
 * with each other, changed with a reason, and agreed on by the person who closes the session.
 */
package org.remit.performance.calibration;
