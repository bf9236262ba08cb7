package org.remit.organization.handbook;

/**
 * An edition as a PDF.
 *
 * @param name the file's name, in ASCII
 */
public record HandbookFile(String name, byte[] bytes) {}
