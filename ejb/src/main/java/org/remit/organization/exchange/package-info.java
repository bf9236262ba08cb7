/**
 * The organisation out of and into files. An import is read once into staged rows, checked there by statements over all rows
 * at once, and taken over as a whole in one transaction; {@code row} knows the columns, {@code file}
 * how tables stand in files.
 */
package org.remit.organization.exchange;
