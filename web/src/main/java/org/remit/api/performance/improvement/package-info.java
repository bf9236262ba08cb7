/** Improvements, for programs. */
package org.remit.api.performance.improvement;
