package org.remit.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.hibernate.SessionFactory;

/**
 * Brings the database to this version before anything uses it, then checks that the entities fit the tables.
 * Singletons that need tables at start say {@code @DependsOn("MigrationStarter")}.
 */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class MigrationStarter {

    @Resource(lookup = "java:jboss/datasources/RemitDS")
    DataSource database;

    @PersistenceUnit
    EntityManagerFactory entities;

    /** Migrations that are not SQL of ours, such as the engine's own tables. */
    @Inject
    Instance<JavaMigration> migrations;

    private String version;

    @PostConstruct
    void migrate() {
        Flyway flyway = configuration().load();
        flyway.migrate();
        version = flyway.info().current().getVersion().toString();
        entities.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
    }

    /** The highest migration that has been applied. */
    public String version() {
        return version;
    }

    private FluentConfiguration configuration() {
        String product = product();
        boolean postgresql = product.equals("PostgreSQL");
        FluentConfiguration configuration = Flyway.configure(getClass().getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .javaMigrations(migrations.stream().toArray(JavaMigration[]::new))
                // versions are points in time: branches may be merged in another order than they were begun
                .outOfOrder(true)
                .placeholders(Map.of("clob", postgresql ? "TEXT" : "CLOB", "blob", postgresql ? "BYTEA" : "BLOB"));
        if (product.equals("Oracle")) {
            // VARCHAR(200) means 200 characters, not bytes: one Chinese character takes three
            configuration.initSql("ALTER SESSION SET NLS_LENGTH_SEMANTICS = CHAR");
        }
        return configuration;
    }

    private String product() {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName();
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }
}
