package org.remit.bench;

import java.util.ArrayDeque;
import java.util.Deque;

/** Everything that runs because of the bench; the last started is stopped first, also after a failure or an interrupt. */
final class Started {

    private static final Deque<AutoCloseable> RUNNING = new ArrayDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Started::stopAll));
    }

    private Started() {}

    static synchronized <T extends AutoCloseable> T remember(T running) {
        RUNNING.push(running);
        return running;
    }

    static synchronized void stop(AutoCloseable running) {
        if (RUNNING.remove(running)) {
            try {
                running.close();
            } catch (Exception e) {
                System.err.println("could not stop " + running + ": " + e);
            }
        }
    }

    static synchronized void stopAll() {
        while (!RUNNING.isEmpty()) {
            stop(RUNNING.peek());
        }
    }
}
