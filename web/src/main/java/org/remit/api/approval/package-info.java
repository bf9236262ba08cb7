/** Requests, the inbox and decisions for programs. */
package org.remit.api.approval;
