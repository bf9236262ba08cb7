package org.remit.architecture.planted.threadsbelongtotheserver;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class BadExecutor {
    ExecutorService own = Executors.newCachedThreadPool();
}
