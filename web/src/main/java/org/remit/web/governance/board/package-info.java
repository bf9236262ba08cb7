/** The pages of the board: who it is, and what waits for its vote. */
package org.remit.web.governance.board;
