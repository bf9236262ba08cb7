package org.remit.performance.learning.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.remit.performance.insight.Shortfalls;

/** What somebody may learn about: what belongs to their work. */
@ApplicationScoped
public class SubjectBook {

    @Inject
    LearningSubjects subjects;

    @Inject
    Shortfalls shortfalls;

    @Inject
    Clock clock;

    /** All of it; the KPIs in which the person falls short come first. That somebody else looked at these is recorded. */
    public List<LearningSubject> of(long person, int year) {
        Set<String> fallsShort = shortfalls.of(person);
        List<LearningSubject> all = subjects.of(person, year, LocalDate.now(clock)).stream()
                .map(subject -> isShort(subject, fallsShort) ? subject.fallingShort() : subject)
                .toList();
        return Stream.concat(
                        all.stream().filter(LearningSubject::fallsShort),
                        all.stream().filter(subject -> !subject.fallsShort()))
                .toList();
    }

    private static boolean isShort(LearningSubject subject, Set<String> codes) {
        return subject.kind() == LearningSubjectKind.KPI && codes.contains(subject.code());
    }

    /** One of them; empty when it does not belong to their work. */
    public Optional<LearningSubject> find(long person, int year, LearningSubjectKind kind, String code) {
        return subjects.of(person, year, LocalDate.now(clock)).stream()
                .filter(subject -> subject.is(kind, code))
                .findFirst();
    }
}
