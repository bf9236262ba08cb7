package org.remit.workflow.camunda;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/** The engine's job executor on the container's threads, so that jobs may use CDI, EJB and JTA. */
class ContainerJobExecutor extends JobExecutor {

    private final ThreadFactory threads;
    private final Executor executor;

    ContainerJobExecutor(ThreadFactory threads, Executor executor) {
        this.threads = threads;
        this.executor = executor;
        // A due timer fires within about a second; the defaults wait up to a minute.
        setWaitTimeInMillis(1_000);
        setMaxWait(1_000);
        // After a kill, another node or the next start takes over the locked jobs.
        setLockTimeInMillis(60_000);
    }

    @Override
    protected void startExecutingJobs() {
        jobAcquisitionThread = threads.newThread(acquireJobsRunnable);
        jobAcquisitionThread.start();
    }

    @Override
    protected void stopExecutingJobs() {
        stopJobAcquisitionThread();
    }

    @Override
    public void executeJobs(List<String> jobIds, ProcessEngineImpl engine) {
        try {
            executor.execute(getExecuteJobsRunnable(jobIds, engine));
        } catch (RejectedExecutionException full) {
            logRejectedExecution(engine, jobIds.size());
            rejectedJobsHandler.jobsRejected(jobIds, engine, this);
        }
    }
}
