/** The board over REST. */
package org.remit.api.governance.board;
