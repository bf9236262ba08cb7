/**
 * Score sheets: what somebody is scored by in a period, with targets. The sheet of a position is proposed from its duties and handed
 * to all its holders. Its parts: {@code target} (a line and how it counts) and {@code list} (what of it is read).
 */
package org.remit.performance.sheet;
