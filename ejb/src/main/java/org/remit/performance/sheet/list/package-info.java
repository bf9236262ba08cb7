/** What of score sheets is read: the list, a sheet, and what a form chooses from. */
package org.remit.performance.sheet.list;
