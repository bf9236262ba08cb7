/** What the documents of the board have in common when they are printed. */
package org.remit.web.governance.print;
