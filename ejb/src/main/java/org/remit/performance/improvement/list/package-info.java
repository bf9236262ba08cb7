/** Improvements as they are read, with the whole chain of each. */
package org.remit.performance.improvement.list;
