/** What of performance is kept about persons, and how it is erased: each with what hangs on it, in the order that the tables ask for. */
package org.remit.performance.retention;
