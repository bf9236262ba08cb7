package org.remit.web.performance.cycle;

import java.io.Serializable;

/**
 * A field of a list, for what is chosen there: the code of a unit or a person.
 *
 * @param <T> what is chosen
 */
public class Place<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    private T value;

    Place(T value) {
        this.value = value;
    }

    public T getValue() {
        return value;
    }

    public void setValue(T value) {
        this.value = value;
    }
}
