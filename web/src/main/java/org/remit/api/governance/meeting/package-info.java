/** What waits for the board, for programs. */
package org.remit.api.governance.meeting;
