package org.remit.people.retention;

import java.util.List;

/**
 * Records about persons that a feature keeps for a time. An implementation is a CDI bean; being on the class path is all the
 * registration there is.
 */
public interface RetainedRecords {

    /** Such as {@code reviews}, the same in every language; texts name it by {@code retention.kind.reviews}. */
    String kind();

    /**
     * What may be erased once it is old enough, as a query in SQL with the columns {@code id}, {@code person_id} (whom it is about)
     * and {@code last_day} (the last one of what it tells of). What is still under way, or needed by something that is kept, is not
     * among it.
     */
    String erasable();

    /**
     * Erases records with everything that belongs to them, in the caller's transaction.
     *
     * @param ids of {@link #erasable()}; one at least and as many as a batch has
     */
    void erase(List<Long> ids);
}
