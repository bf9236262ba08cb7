/** Files that show where a measured number comes from. They stay with the number that they were added to when it is corrected. */
package org.remit.performance.measurement.evidence;
