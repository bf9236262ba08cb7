/** Review cycles for programs. */
package org.remit.api.performance.cycle;
