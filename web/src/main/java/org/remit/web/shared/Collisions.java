package org.remit.web.shared;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.List;

/** Tells when two changes met and the other one won: nothing is wrong, and a second try may do. For pages and API. */
public final class Collisions {

    /** The beginnings of names, since persistence, Hibernate and the engine each have exceptions of their own for it. */
    private static final List<String> NAMES =
            List.of("OptimisticLock", "StaleObjectState", "PessimisticLock", "LockTimeout");

    /** SQL states: 40 is the class of rolled back transactions, 55P03 how PostgreSQL calls a lock it did not get. */
    private static final List<String> STATES = List.of("40", "55P03");

    private Collisions() {}

    /** Whether this one exception says so; its causes are not looked at. */
    public static boolean isOne(Throwable cause) {
        return startsWithOne(NAMES, cause.getClass().getSimpleName())
                || cause instanceof SQLTransientException
                || cause instanceof SQLException sql && startsWithOne(STATES, sql.getSQLState());
    }

    private static boolean startsWithOne(List<String> beginnings, String text) {
        return text != null && beginnings.stream().anyMatch(text::startsWith);
    }
}
