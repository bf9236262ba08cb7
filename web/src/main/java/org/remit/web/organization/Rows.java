package org.remit.web.organization;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a form that are added and taken away; the one that was removed last can be put back where it was.
 *
 * @param <T> a row as it is being typed
 */
public class Rows<T extends Serializable> implements Serializable {

    private static final long serialVersionUID = 1L;

    /** When nothing was removed. */
    private static final int NOWHERE = -1;

    private final ArrayList<T> all;
    private T removed;
    private int removedAt = NOWHERE;

    Rows(List<T> all) {
        this.all = new ArrayList<>(all);
    }

    public List<T> getAll() {
        return all;
    }

    void add(T row) {
        forget();
        all.add(row);
    }

    void remove(int index) {
        removed = all.remove(index);
        removedAt = index;
    }

    /** Takes a row away that is kept elsewhere. */
    T take(int index) {
        forget();
        return all.remove(index);
    }

    void putBack() {
        if (removed != null) {
            all.add(removedAt, removed);
            forget();
        }
    }

    /** Where the row was that can be put back; before the first row is 0, and -1 that there is none. */
    public int getRemovedAt() {
        return removedAt;
    }

    private void forget() {
        removed = null;
        removedAt = NOWHERE;
    }
}
