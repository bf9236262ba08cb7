/** The board as a body: who is a member from when to when, who is in the chair, and by what its votes are counted. */
package org.remit.governance.board;
