/** Inbox, requests, decisions and the diagram on the screen. */
package org.remit.web.approval;
