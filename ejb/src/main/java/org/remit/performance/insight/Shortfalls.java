package org.remit.performance.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.remit.people.CurrentUser;

/** In which KPIs somebody falls short today, for features that build on it. */
@ApplicationScoped
public class Shortfalls {

    @Inject
    SheetInsights insights;

    @Inject
    SheetLookLog log;

    @Inject
    CurrentUser user;

    /**
     * The codes of the KPIs, of all sheets of the person whose period today belongs to; nothing of a score that is kept from the
     * person. Looking at somebody else's is recorded; whether the current user may is for the caller to know.
     */
    public Set<String> of(long person) {
        List<SheetInsight> sheets = insights.ofPerson(person);
        if (person != user.personId()) {
            sheets.forEach(insight -> log.looked(insight.sheet()));
        }
        return sheets.stream()
                .flatMap(insight -> insight.shortfalls().stream())
                .map(line -> line.line().code())
                .collect(Collectors.toSet());
    }
}
