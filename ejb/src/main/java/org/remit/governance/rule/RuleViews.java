package org.remit.governance.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.remit.approval.Summary;
import org.remit.governance.rule.content.RuleContent;
import org.remit.governance.rule.content.RuleDifference;
import org.remit.people.People;
import org.remit.people.PersonRef;
import org.remit.shared.LocalizedText;

/** Puts together what is read of a rule. */
@ApplicationScoped
class RuleViews {

    @Inject
    RuleCases cases;

    @Inject
    Hearings hearings;

    @Inject
    RuleReadings readings;

    @Inject
    People people;

    /** @param open whether the reader may see the request */
    RuleView view(RuleVersion version, LocalDate today, boolean open) {
        RuleContent content = version.content();
        RuleRow row = version.row(today, cases.number(version));
        RuleVersion repeal = cases.repeal(version);
        return new RuleView(
                row.code(),
                row.kind(),
                row.title(),
                content.prevailing(),
                names(List.of(content.owner())).get(0),
                names(content.audience()),
                content.interests(),
                row.number(),
                row.standing(),
                row.from(),
                row.to(),
                content.note(),
                content.editorial(),
                readings.count(version.requestId()),
                decision(version, open),
                repeal == null ? null : decision(repeal, open),
                ArticleView.of(content.articles()));
    }

    private RuleDecisionView decision(RuleVersion version, boolean open) {
        return new RuleDecisionView(
                cases.number(version),
                version.decidedBy(),
                version.adoptedAt(),
                version.contentVersion(),
                version.contentHash(),
                hearings.count(version.roundId()).map(RuleDecisionView.Vote::of).orElse(null),
                open);
    }

    /** Who does not decide on it reads the text, and nothing of the way to it. */
    RuleProposal proposal(long requestId, long reader) {
        RuleCase rule = cases.of(requestId);
        RuleVersion last = rule.last();
        boolean decides = cases.decides(requestId, reader);
        boolean compared = decides && last != null && !rule.content().repeal();
        return new RuleProposal(
                rule.content(),
                last == null ? null : last.number(),
                compared ? difference(last, rule.version()) : null,
                ArticleView.of(rule.content().articles()),
                rule.version().number(),
                decides ? heard(rule) : List.of());
    }

    RuleDifference difference(RuleVersion older, RuleVersion newer) {
        List<Summary.Line> before = cases.described(older);
        List<Summary.Line> after = cases.described(newer);
        List<RuleDifference.Fact> facts = IntStream.range(0, after.size())
                .filter(line -> !before.get(line).value().equals(after.get(line).value()))
                .mapToObj(line -> new RuleDifference.Fact(
                        after.get(line).label(),
                        before.get(line).value(),
                        after.get(line).value()))
                .toList();
        return RuleDifference.between(
                facts, older.content().articles(), newer.content().articles());
    }

    private List<HearingView> heard(RuleCase rule) {
        Set<Long> by = Stream.concat(rule.hearings().stream(), rule.earlier().stream())
                .map(Hearing::recordedBy)
                .collect(Collectors.toSet());
        Map<Long, PersonRef> names = people.refs(by);
        return Stream.concat(
                        rule.hearings().stream().map(hearing -> heard(hearing, names, false)),
                        rule.earlier().stream().map(hearing -> heard(hearing, names, true)))
                .toList();
    }

    private static HearingView heard(Hearing hearing, Map<Long, PersonRef> names, boolean earlier) {
        return new HearingView(
                hearing.stage(),
                hearing.content(),
                names.get(hearing.recordedBy()),
                hearing.recordedAt(),
                hearing.contentVersion(),
                earlier);
    }

    private List<UnitName> names(List<String> codes) {
        Map<String, LocalizedText> names = cases.names(codes);
        return codes.stream()
                .map(code -> new UnitName(code, names.getOrDefault(code, new LocalizedText(code, code))))
                .toList();
    }
}
