/** Asking for changes of positions and of who holds them. */
package org.remit.api.organization.change;
