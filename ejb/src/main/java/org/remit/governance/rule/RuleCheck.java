package org.remit.governance.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.remit.governance.rule.content.RuleChecks;
import org.remit.governance.rule.content.RuleContent;
import org.remit.organization.UnitPlaces;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Violation;

/** The last look at a version before it goes to those who decide. */
@ApplicationScoped
class RuleCheck {

    @Inject
    RuleVersions versions;

    @Inject
    UnitPlaces units;

    @Inject
    Clock clock;

    /** @param requestId the request that asks for it, or 0 for none yet */
    void check(RuleContent content, long requestId) {
        List<Violation> violations = new ArrayList<>(RuleChecks.ofRequest(content, LocalDate.now(clock)));
        if (content.owner() != null && !units.isThere(content.owner())) {
            violations.add(Violation.of("owner", "error.unitUnknown", content.owner()));
        }
        units("audience", content.audience(), violations);
        units("consulted", content.consulted(), violations);
        RuleVersion last = versions.last(content.code()).orElse(null);
        if (last == null) {
            if (content.editorial()) {
                violations.add(Violation.of("editorial", "error.ruleNothingToCorrect"));
            }
            if (content.repeal()) {
                violations.add(Violation.of("code", "error.ruleUnknown", String.valueOf(content.code())));
            }
        } else {
            against(last, content, violations);
        }
        if (!violations.isEmpty()) {
            throw new BusinessException(BusinessException.Kind.INVALID, violations);
        }
        versions.underWay(content.code(), requestId).ifPresent(number -> {
            throw BusinessException.conflict("error.ruleUnderWay", number);
        });
    }

    /** The same at the moment when it is sent, with nobody else who asks for the same rule. */
    void checkAlone(RuleVersion version) {
        RuleContent content = version.content();
        if (content.code() != null) {
            versions.lock(content.code());
        }
        check(content, version.requestId());
        version.refuseUnlessNext(versions.last(content.code()).orElse(null));
    }

    private static void against(RuleVersion last, RuleContent content, List<Violation> violations) {
        if (content.kind() != last.kind()) {
            violations.add(Violation.of("kind", "error.ruleKind", content.code()));
        }
        if (content.from() != null && !content.from().isAfter(last.validFrom())) {
            violations.add(Violation.of("from", "error.ruleBefore", last.number(), last.validFrom()));
        }
        if (last.validTo() != null) {
            violations.add(Violation.of("code", "error.ruleEnds", content.code(), last.validTo()));
        }
        boolean touched = last.content().interests();
        if (touched && !content.repeal() && !content.interests() && content.note() == null) {
            violations.add(Violation.of("note", "error.ruleInterestsReason"));
        }
        if (content.editorial() && !content.correctsOnly(last.content())) {
            violations.add(Violation.of("editorial", "error.ruleNotEditorial"));
        }
        if (!content.repeal() && content.saysTheSameAs(last.content())) {
            violations.add(Violation.of("articles", "error.ruleUnchanged", last.number()));
        }
    }

    private void units(String field, List<String> codes, List<Violation> violations) {
        for (int place = 0; place < codes.size(); place++) {
            if (!units.isThere(codes.get(place))) {
                violations.add(Violation.of("%s[%d]".formatted(field, place), "error.unitUnknown", codes.get(place)));
            }
        }
    }
}
