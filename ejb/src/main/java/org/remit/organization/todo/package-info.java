/** What HR has to do about functions that nobody or several answer for, and about duties that overlap. */
package org.remit.organization.todo;
