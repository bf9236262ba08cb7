/** Score sheets, for programs. */
package org.remit.api.performance.sheet;
