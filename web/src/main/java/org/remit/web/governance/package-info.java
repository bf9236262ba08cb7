/** Pages of the rules. */
package org.remit.web.governance;
