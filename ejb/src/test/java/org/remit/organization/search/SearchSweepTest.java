package org.remit.organization.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.TimerService;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rounds in which the search is kept fresh, without a container. */
class SearchSweepTest {

    private final List<SearchKind> refreshed = new ArrayList<>();
    private boolean filled;
    private int timers;
    private boolean stopping;

    @Test
    void aKindThatFailsHoldsUpNoOther() {
        sweep(SearchKind.POSITION, new IllegalStateException("a value that cannot be read"));
        sweep(SearchKind.UNIT, new IOException("no space left"));

        assertThat(refreshed)
                .containsExactly(
                        SearchKind.UNIT,
                        SearchKind.PERSON,
                        SearchKind.FUNCTION,
                        SearchKind.DUTY,
                        SearchKind.POSITION,
                        SearchKind.PERSON,
                        SearchKind.FUNCTION,
                        SearchKind.DUTY);
    }

    @Test
    void afterTheFirstRoundNobodyWaitsThoughAKindHasFailed() {
        sweep(SearchKind.DUTY, new IllegalStateException("a value that cannot be read"));

        assertThat(filled).isTrue();
        assertThat(timers).isOne();
    }

    @Test
    void aRoundDuringWhichTheServerStopsEndsInPeace() {
        stopping = true;
        sweep(null, null);

        assertThat(refreshed).containsExactly(SearchKind.values());
        assertThat(timers).isZero();
    }

    private void sweep(SearchKind failing, Exception failure) {
        SearchSweep sweep = new SearchSweep();
        sweep.search = new SearchRefresh() {
            @Override
            public void refresh(SearchKind kind) throws IOException {
                if (kind != failing) {
                    refreshed.add(kind);
                } else if (failure instanceof IOException disk) {
                    throw disk;
                } else {
                    throw (RuntimeException) failure;
                }
            }
        };
        sweep.index = new SearchIndex() {
            @Override
            void isFilled() {
                filled = true;
            }
        };
        sweep.timers = (TimerService) Proxy.newProxyInstance(
                TimerService.class.getClassLoader(),
                new Class<?>[] {TimerService.class},
                (proxy, method, arguments) -> {
                    if (stopping) {
                        throw new IllegalStateException("stopped");
                    }
                    timers++;
                    return null;
                });
        sweep.sweep();
    }
}
