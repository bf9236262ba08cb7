/** How far the reviews of a cycle are and how its grades are distributed, for programs. */
package org.remit.api.performance.overview;
