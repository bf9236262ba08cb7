/** A cycle seen from above: how far its reviews are, and how its grades are distributed, by unit. */
package org.remit.performance.overview;
