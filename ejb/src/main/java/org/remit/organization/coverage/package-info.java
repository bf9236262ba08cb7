/** Which functions are covered, and by whom: the matrix of functions by units or positions. */
package org.remit.organization.coverage;
