package org.remit.workflow.camunda;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the engine has started and its job executor is at work. */
@Readiness
@ApplicationScoped
public class EngineCheck implements HealthCheck {

    @EJB
    EngineStarter starter;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("engine")
                .status(starter.working())
                .withData("version", starter.version())
                .withData("failedJobs", starter.failedJobs())
                .build();
    }
}
