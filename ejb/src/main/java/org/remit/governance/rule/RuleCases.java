package org.remit.governance.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.remit.approval.ContentChange;
import org.remit.approval.Summary;
import org.remit.governance.rule.content.RuleContent;
import org.remit.shared.BusinessException;
import org.remit.shared.LocalizedText;

/** Brings together what belongs to a version that is decided on. */
@ApplicationScoped
class RuleCases {

    @Inject
    RuleVersions versions;

    @Inject
    Hearings hearings;

    @Inject
    RuleReadings readings;

    @Inject
    RuleReaders readers;

    @Inject
    Clock clock;

    RuleCase of(long requestId) {
        return of(versions.inForce(requestId));
    }

    RuleCase version(long requestId, int contentVersion) {
        return of(versions.version(requestId, contentVersion));
    }

    /** What a version is compared with stays the one that it was written against. */
    private RuleCase of(RuleVersion version) {
        RuleVersion last = version.base() == null ? null : versions.numbered(version.code(), version.base());
        int run = hearings.run(version.requestId());
        Map<Boolean, List<Hearing>> heard = hearings.of(version.requestId()).stream()
                .collect(Collectors.partitioningBy(hearing -> hearing.runNo() == run));
        return new RuleCase(version, version.content(), last, heard.get(true), heard.get(false));
    }

    Map<String, Object> facts(long requestId) {
        RuleCase rule = of(requestId);
        RuleContent content = rule.content();
        boolean commented = !content.consulted().isEmpty() && hearings.anyComment(requestId);
        Set<String> units = content.audience().isEmpty() ? null : readers.below(content.audience());
        LocalDate today = LocalDate.now(clock);
        boolean confirmed = !content.repeal() && !content.editorial() && readings.anybody(units, today);
        boolean adopted = rule.version().adoptedAt() != null;
        return rule.facts(
                commented,
                readers.deciding(content.owner()),
                confirmed,
                confirmed && adopted ? readings.staff(units, today) : List.of());
    }

    /** Whether a person reads what was said at all steps, and not only at their own. */
    boolean decides(long requestId, long person) {
        return readers.current().all() || readings.decides(requestId, person);
    }

    /** The adopted repeal that ends a version, or null. */
    RuleVersion repeal(RuleVersion version) {
        return versions.repeal(version).orElse(null);
    }

    /** The number of the request that asks or asked for it. */
    String number(RuleVersion version) {
        return versions.requestNumber(version.requestId());
    }

    /** What units are called, by their codes. */
    Map<String, LocalizedText> names(List<String> codes) {
        return readers.units().names(codes);
    }

    /** What a version is besides its articles. */
    List<Summary.Line> described(RuleVersion version) {
        return summary(new RuleCase(version, version.content(), null, List.of(), List.of()))
                .described();
    }

    /** The articles that amendments would change; nothing for the first version of a rule and for a repeal. */
    Map<Long, List<ContentChange>> differences(Set<Long> requestIds) {
        return versions.amendments(requestIds).stream()
                .collect(Collectors.toMap(
                        amendment -> amendment.newer().requestId(),
                        amendment -> RuleSummary.changes(
                                amendment.older().content(), amendment.newer().content())));
    }

    RuleSummary summary(RuleCase rule) {
        return new RuleSummary(rule, readers.units());
    }

    /** Silence is no consent: without a record, or with a comment that nobody has answered, the step does not end. */
    void refuseUnheard(long requestId, HearingStage stage) {
        if (!of(requestId).heard(stage, hearings.comments(requestId))) {
            throw BusinessException.conflict("error.hearingMissing." + stage);
        }
    }
}
