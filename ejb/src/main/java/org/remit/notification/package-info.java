/** Tells people by mail what waits for them and what became of their requests. */
package org.remit.notification;
