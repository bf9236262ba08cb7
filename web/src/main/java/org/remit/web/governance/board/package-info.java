/** The board's page. */
package org.remit.web.governance.board;
