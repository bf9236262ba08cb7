package org.remit.performance.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.remit.approval.RequestClosed;
import org.remit.approval.RequestKind;
import org.remit.approval.RequestState;
import org.remit.approval.Summary;
import org.remit.organization.OrganizationParticipants;
import org.remit.people.People;
import org.remit.shared.DayText;
import org.remit.shared.LocalizedText;

/** The request that a measure be carried out against the fall of a KPI; it ends when somebody says that it was enough. */
@ApplicationScoped
public class ImprovementRequest implements RequestKind {

    static final String KEY = "improvement";

    @Inject
    Improvements improvements;

    @Inject
    OrganizationParticipants participants;

    @Inject
    People people;

    @Inject
    Clock clock;

    @Override
    public String key() {
        return KEY;
    }

    /** Everything was checked when it was proposed, in the same transaction. */
    @Override
    public void submitting(long requestId) {}

    /** It is sent with what it asks for; there is no draft to be thrown away. */
    @Override
    public void discarding(long requestId) {}

    @Override
    public boolean confidential() {
        return true;
    }

    @Override
    public Map<String, Object> facts(long requestId) {
        ImprovementMeasure measure = improvements.inForce(requestId);
        return Map.of(
                "unit",
                improvements.facts(measure.improvementId()).unit(),
                "dueAt",
                midnight(measure.dueDate().plusDays(1)));
    }

    /** Where the company is, as timers read it. */
    private String midnight(LocalDate day) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atStartOfDay(clock.getZone()));
    }

    @Override
    public Summary summary(long requestId) {
        ImprovementMeasure measure = improvements.inForce(requestId);
        Improvement improvement = improvements.ofRequest(requestId);
        ImprovementFacts facts = improvements.facts(improvement.id());
        List<Summary.Line> lines = new ArrayList<>();
        lines.add(line("kpi", facts.kpiName()));
        lines.add(line("subject", facts.subject()));
        lines.add(line("before", ImprovementWords.number(improvement.before(), measure.beforeDays(), facts)));
        lines.add(line("finding", ImprovementWords.asTyped(improvement.finding())));
        lines.addAll(proposed(measure));
        if (measure.effect() != null) {
            lines.add(line("after", ImprovementWords.number(measure.after(), measure.afterDays(), facts)));
            lines.add(line("effect", ImprovementWords.effect(measure.effect())));
        }
        return new Summary(List.copyOf(lines));
    }

    @Override
    public List<Summary.Line> content(long requestId, int contentVersion) {
        return proposed(improvements.version(requestId, contentVersion));
    }

    private List<Summary.Line> proposed(ImprovementMeasure measure) {
        LocalizedText owner =
                people.refs(List.of(measure.ownerId())).get(measure.ownerId()).name();
        return List.of(
                line("measure", ImprovementWords.asTyped(measure.measure())),
                line("owner", owner),
                line("due", DayText.of(measure.dueDate())));
    }

    private static Summary.Line line(String label, LocalizedText value) {
        return new Summary.Line("summary.improvement." + label, value, false);
    }

    /** It was enough. */
    @Override
    public void apply(long requestId) {
        improvements.ofRequest(requestId).close(clock.instant());
    }

    @Override
    public boolean concerns(long requestId, long personId) {
        ImprovementFacts facts =
                improvements.facts(improvements.inForce(requestId).improvementId());
        return participants.headsOver(personId, facts.unit());
    }

    /** What its applicant takes back may be proposed anew, by others too. */
    void closed(@Observes RequestClosed closed) {
        if (closed.kind().equals(KEY) && closed.state() != RequestState.APPROVED) {
            improvements.ofRequest(closed.requestId()).withdrawn();
        }
    }
}
