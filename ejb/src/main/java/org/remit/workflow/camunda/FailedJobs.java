package org.remit.workflow.camunda;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;

/** What the calendar brings and has failed too often is told of and tried again once a day, until it succeeds. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FailedJobs {

    private static final Logger LOG = System.getLogger(FailedJobs.class.getName());

    @EJB
    EngineStarter starter;

    @Schedule(hour = "4", persistent = false)
    @PermitAll
    public void retry() {
        ManagementService management = starter.engine().getManagementService();
        for (Job job : management.createJobQuery().noRetriesLeft().list()) {
            LOG.log(
                    Level.ERROR,
                    "Job {0} of flow instance {1} has failed too often and is tried once more: {2}",
                    job.getId(),
                    job.getProcessInstanceId(),
                    job.getExceptionMessage());
            management.setJobRetries(job.getId(), 1);
        }
    }
}
