package org.remit.shared;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the database answers; says which database and which migration it stands at. */
@Readiness
@ApplicationScoped
public class DatabaseCheck implements HealthCheck {

    @Resource(lookup = "java:jboss/datasources/RemitDS")
    DataSource database;

    @EJB
    MigrationStarter migrations;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("database").withData("migration", migrations.version());
        try (Connection connection = database.getConnection()) {
            return answer.withData("product", connection.getMetaData().getDatabaseProductName())
                    .status(connection.isValid(2))
                    .build();
        } catch (SQLException e) {
            return answer.withData("error", e.getMessage()).down().build();
        }
    }
}
