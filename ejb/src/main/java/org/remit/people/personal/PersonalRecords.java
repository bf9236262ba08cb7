package org.remit.people.personal;

import java.util.List;

/**
 * Records of one kind.
 *
 * @param kind such as {@code assignments}: the same in every language, for whoever reads the file by a program
 * @param records the oldest first
 */
public record PersonalRecords(String kind, List<? extends Record> records) {}
