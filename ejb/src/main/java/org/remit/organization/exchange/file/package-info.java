/** Tables in files: XLSX and CSV, read as streams. */
package org.remit.organization.exchange.file;
