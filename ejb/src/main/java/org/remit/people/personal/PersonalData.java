package org.remit.people.personal;

import java.util.List;

/** What a feature holds about a person. An implementation is a CDI bean; being on the class path is all the registration there is. */
public interface PersonalData {

    /**
     * All of it that the person may know: of what is kept from them for a time, such as a score before it is published, nothing;
     * of what others did, nothing but what it says of the person.
     *
     * @param person the id of the person who asks
     */
    List<PersonalRecords> about(long person);
}
