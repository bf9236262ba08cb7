package org.remit.people;

import java.util.Collection;
import java.util.List;
import org.remit.shared.LocalizedText;

/**
 * Something that people are told by mail although no request waits for them. A feature fires it as a CDI event in the transaction of
 * what has happened; the words are those of its kind.
 *
 * @param kind such as {@code learning-plan}: the mail's texts are {@code subject.NOTICE.<kind>} and {@code body.NOTICE.<kind>}
 * @param persons the ids of those who are told
 * @param from the id of the person whose doing it is, or null when it happened by itself
 * @param title what it is about
 * @param page where to read on: path and parameters, from the first slash after the host on
 */
public record Notice(String kind, List<Long> persons, Long from, LocalizedText title, String page) {

    public Notice(String kind, Collection<Long> persons, Long from, LocalizedText title, String page) {
        this(kind, List.copyOf(persons), from, title, page);
    }
}
