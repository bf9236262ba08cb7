package org.remit.performance.measurement.file;

import java.util.List;

/**
 * Something to be mended in the file.
 *
 * @param row as a spreadsheet counts; 0 is the file as a whole
 * @param column null when it is none of ours
 * @param key of the message
 * @param args what its placeholders stand for
 */
public record FileFinding(int row, FileColumn column, String key, List<Object> args) {}
