/** One measurement as somebody hands it in, and the rules that it has to fulfil by itself. */
package org.remit.performance.measurement.entry;
