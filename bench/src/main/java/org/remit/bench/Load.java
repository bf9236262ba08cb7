package org.remit.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients that do a job again and again for a while; a job begun is finished. */
class Load {

    /** What came of it. */
    record Result(int jobs, int failures, double seconds, Stopwatch stopwatch) {}

    private Load() {}

    static Result run(Job job, int clients, Duration duration) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            long start = System.nanoTime();
            List<Callable<Result>> tasks = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int number = client;
                tasks.add(() -> client(job, number, start + duration.toNanos()));
            }
            int jobs = 0;
            int failures = 0;
            Stopwatch all = new Stopwatch();
            for (Future<Result> future : threads.invokeAll(tasks)) {
                jobs += future.get().jobs();
                failures += future.get().failures();
                all.add(future.get().stopwatch());
            }
            return new Result(jobs, failures, (System.nanoTime() - start) / 1e9, all);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Result client(Job job, int number, long deadline) {
        Stopwatch stopwatch = new Stopwatch();
        int jobs = 0;
        int failures = 0;
        while (System.nanoTime() < deadline && !Thread.currentThread().isInterrupted()) {
            try {
                job.run(number, stopwatch);
                jobs++;
            } catch (Exception e) {
                failures++;
                if (failures > 20 && jobs < failures) {
                    throw new IllegalStateException("most jobs fail", e);
                }
                System.err.println("failed: " + e);
            }
        }
        return new Result(jobs, failures, 0, stopwatch);
    }
}
