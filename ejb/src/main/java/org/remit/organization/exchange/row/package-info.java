/** What columns a file of each kind has, and how its rows are read. */
package org.remit.organization.exchange.row;
