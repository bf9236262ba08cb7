package org.remit.people.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is kept how long, and what is due. */
@ApplicationScoped
public class RetentionBook {

    @Inject
    @Any
    Instance<RetainedRecords> features;

    @Inject
    RetentionRules rules;

    @Inject
    OverdueRecords overdue;

    @Inject
    Clock clock;

    /** All kinds, in the order of the alphabet. */
    public List<KindView> kinds() {
        Map<String, List<RuleView>> history = rules.all();
        return features.stream()
                .sorted(Comparator.comparing(RetainedRecords::kind))
                .map(records -> kind(records, history.getOrDefault(records.kind(), List.of())))
                .toList();
    }

    private KindView kind(RetainedRecords records, List<RuleView> history) {
        RuleView rule = history.stream()
                .findFirst()
                .filter(last -> last.years() != null)
                .orElse(null);
        if (rule == null) {
            return new KindView(records.kind(), null, null, 0, 0, history);
        }
        Limit limit = new Limit(rule.basis(), LocalDate.now(clock).minusYears(rule.years()));
        return new KindView(
                records.kind(), rule, limit, overdue.count(records, limit), overdue.held(records, limit), history);
    }

    /** Whether there are such records. */
    boolean knows(String kind) {
        return records(kind).isPresent();
    }

    /**
     * Erases the first of what is due and not held, in the caller's transaction.
     *
     * @param most how many at most
     * @return what it was; less than that when nothing is left, nothing of a kind that there is no more
     */
    public List<Overdue> erase(String kind, Limit limit, int most) {
        Optional<RetainedRecords> records = records(kind);
        List<Overdue> first =
                records.map(known -> overdue.first(known, limit, most)).orElse(List.of());
        if (!first.isEmpty()) {
            records.orElseThrow().erase(first.stream().map(Overdue::id).toList());
        }
        return first;
    }

    private Optional<RetainedRecords> records(String kind) {
        return features.stream().filter(feature -> feature.kind().equals(kind)).findFirst();
    }
}
