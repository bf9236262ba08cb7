/** How scores are computed, rounded and written, and how a definition that cannot be computed is refused. */
package org.remit.performance.scoring.arithmetic;
