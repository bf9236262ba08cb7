/** How far the reviews of a cycle are: by unit, who is overdue and who is waited for. */
package org.remit.performance.overview.progress;
