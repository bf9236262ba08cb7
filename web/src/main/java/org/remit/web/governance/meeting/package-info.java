/** What waits for the board: on a phone, and as one document to print. */
package org.remit.web.governance.meeting;
