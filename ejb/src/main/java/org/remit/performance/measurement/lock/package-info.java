/** Days for which nothing may be measured, corrected or withdrawn, since a cycle has taken over what there was. */
package org.remit.performance.measurement.lock;
