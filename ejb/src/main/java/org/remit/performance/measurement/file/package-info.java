/** Measurements as they stand in tables: which columns there are, how cells are read, and a table to begin with. */
package org.remit.performance.measurement.file;
