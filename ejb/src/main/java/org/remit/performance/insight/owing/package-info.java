/** Who owes what was not measured. */
package org.remit.performance.insight.owing;
