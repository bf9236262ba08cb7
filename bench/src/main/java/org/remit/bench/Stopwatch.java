package org.remit.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** How long the steps of a job took; each client has its own. */
class Stopwatch {

    private final Map<String, List<Long>> nanos = new LinkedHashMap<>();

    <T> T time(String step, Callable<T> action) throws Exception {
        long start = System.nanoTime();
        T result = action.call();
        nanos.computeIfAbsent(step, unused -> new ArrayList<>()).add(System.nanoTime() - start);
        return result;
    }

    void add(Stopwatch other) {
        other.nanos.forEach((step, more) ->
                nanos.computeIfAbsent(step, unused -> new ArrayList<>()).addAll(more));
    }

    Iterable<String> steps() {
        return nanos.keySet();
    }

    /** The duration in milliseconds that the given share of all calls did not exceed. */
    double percentile(String step, double share) {
        List<Long> sorted = nanos.get(step).stream().sorted().toList();
        int index = (int) Math.ceil(share * sorted.size()) - 1;
        return sorted.get(Math.max(0, index)) / 1e6;
    }
}
