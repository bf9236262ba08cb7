/** Rules, for programs. */
package org.remit.api.governance;
