package org.remit.people.personal;

import java.time.Instant;
import java.util.List;

/**
 * Everything that is held about a person.
 *
 * @param data one entry for each kind of record, in the order of the alphabet; those without records too, so that it can be seen
 *     that there are none
 */
public record PersonalDataFile(String username, Instant writtenAt, List<PersonalRecords> data) {}
