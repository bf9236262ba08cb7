package org.remit.shared;

import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.id.enhanced.PooledOptimizer;
import org.hibernate.id.enhanced.SequenceStyleGenerator;
import org.hibernate.stat.Statistics;

/** Tables and Hibernate's view of them, for one test after the other: each finds just the rows that the migrations wrote, and ids from 1. */
final class KeptDatabase {

    private static final Map<String, KeptDatabase> FREE = new HashMap<>();

    private final String name;
    private final SessionFactory factory;
    private final List<String> emptying = new ArrayList<>();

    /**
     * @param name what another like it is asked for by
     * @param factory on tables as the migrations left them
     */
    KeptDatabase(String name, SessionFactory factory) {
        this.name = name;
        this.factory = factory;
        run(this::remember);
    }

    /** The one that a test has given back, else a new one. */
    static KeptDatabase take(String name, Supplier<KeptDatabase> another) {
        KeptDatabase kept = FREE.remove(name);
        if (kept == null) {
            return another.get();
        }
        kept.empty();
        return kept;
    }

    void giveBack() {
        KeptDatabase other = FREE.put(name, this);
        if (other != null && other != this) {
            other.factory.close();
        }
    }

    SessionFactory factory() {
        return factory;
    }

    private void remember(Statement statement) throws SQLException {
        boolean h2 =
                statement.getConnection().getMetaData().getDatabaseProductName().equals("H2");
        List<String> tables = names(statement, "table_name", "tables where table_type = 'BASE TABLE' and ");
        emptying.add(h2 ? "set referential_integrity false" : "set session_replication_role = replica");
        statement.execute("create schema written");
        for (String table : tables) {
            emptying.add((h2 ? "truncate table " : "delete from ") + table);
            if (any(statement, table)) {
                statement.execute("create table written." + table + " as select * from " + table);
                emptying.add("insert into " + table + " select * from written." + table);
            }
        }
        names(statement, "sequence_name", "sequences where ")
                .forEach(sequence -> emptying.add("alter sequence " + sequence + " restart"));
        emptying.add(h2 ? "set referential_integrity true" : "set session_replication_role = default");
    }

    private static List<String> names(Statement statement, String column, String from) throws SQLException {
        List<String> names = new ArrayList<>();
        String owner = column.replace("name", "schema");
        try (ResultSet rows = statement.executeQuery(
                "select " + column + " from information_schema." + from + "lower(" + owner + ") = 'public'")) {
            while (rows.next()) {
                names.add("\"" + rows.getString(1) + "\"");
            }
        }
        return names;
    }

    private static boolean any(Statement statement, String table) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select 1 from " + table)) {
            return rows.next();
        }
    }

    private void empty() {
        run(statement -> {
            for (String sql : emptying) {
                statement.execute(sql);
            }
        });
        forgetIds();
        Statistics statistics = factory.getStatistics();
        statistics.setStatisticsEnabled(false);
        statistics.clear();
    }

    /** Hibernate has drawn ids ahead, which the sequence will give again. */
    private void forgetIds() {
        factory.unwrap(SessionFactoryImplementor.class).getMappingMetamodel().forEachEntityDescriptor(entity -> {
            if (entity.getGenerator() instanceof SequenceStyleGenerator ids
                    && ids.getOptimizer() instanceof PooledOptimizer ahead) {
                try {
                    Field state = PooledOptimizer.class.getDeclaredField("noTenantState");
                    state.setAccessible(true);
                    state.set(ahead, null);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        });
    }

    private void run(Work work) {
        try (Session session = factory.openSession()) {
            session.doWork(connection -> inOneTransaction(connection, work));
        }
    }

    private static void inOneTransaction(Connection connection, Work work) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            work.with(statement);
            connection.commit();
        }
    }

    private interface Work {
        void with(Statement statement) throws SQLException;
    }
}
