package org.remit.governance.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.remit.approval.RequestService;
import org.remit.approval.RequestService.Description;
import org.remit.approval.RequestView;
import org.remit.governance.rule.content.Prevailing;
import org.remit.governance.rule.content.RuleChecks;
import org.remit.governance.rule.content.RuleContent;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Violation;

/** Writes versions that nobody has decided on yet. */
@ApplicationScoped
class RuleDrafts {

    private static final int DAYS_AHEAD = 30;
    private static final long NEW = 0;

    @Inject
    RequestService requests;

    @Inject
    RuleVersions versions;

    @Inject
    RuleCheck check;

    @Inject
    Clock clock;

    /** What a form begins with: the version that was adopted last, or nothing. */
    RuleContent start(String code, boolean repeal) {
        LocalDate from = LocalDate.now(clock).plusDays(DAYS_AHEAD);
        if (code == null) {
            return new RuleContent(
                    null,
                    null,
                    null,
                    Prevailing.ZH,
                    RuleReaders.OPERATIONS,
                    List.of(),
                    List.of(),
                    false,
                    from,
                    null,
                    false,
                    false,
                    List.of());
        }
        RuleContent last = known(code).content();
        return new RuleContent(
                code,
                last.kind(),
                last.title(),
                last.prevailing(),
                last.owner(),
                last.audience(),
                last.consulted(),
                last.interests(),
                from,
                null,
                repeal,
                false,
                repeal ? List.of() : last.articles());
    }

    private RuleVersion known(String code) {
        return versions.last(code).orElseThrow(() -> BusinessException.notFound("error.ruleUnknown", code));
    }

    /** A repeal is of the rule as it is, whatever else was typed. */
    private RuleContent complete(RuleContent content) {
        Optional<RuleVersion> last = content.repeal() ? versions.last(content.code()) : Optional.empty();
        return last.map(RuleVersion::content)
                .map(rule -> new RuleContent(
                        rule.code(),
                        rule.kind(),
                        rule.title(),
                        rule.prevailing(),
                        rule.owner(),
                        rule.audience(),
                        content.consulted(),
                        rule.interests(),
                        content.from(),
                        content.note(),
                        true,
                        false,
                        List.of()))
                .orElse(content);
    }

    /**
     * @param requestId the draft or returned request, or null for a new one
     * @return the request's id
     */
    long save(Long requestId, RuleContent typed) {
        List<Violation> violations = RuleChecks.ofDraft(typed);
        if (!violations.isEmpty()) {
            throw new BusinessException(BusinessException.Kind.INVALID, violations);
        }
        RuleContent content = complete(typed);
        long id = requests.draft(RuleAdoption.KEY, requestId, description(content));
        Optional<RuleVersion> existing = requestId == null ? Optional.empty() : versions.toWrite(id);
        existing.ifPresentOrElse(
                version -> version.write(content, base(content)),
                () -> versions.add(new RuleVersion(
                        id, requestId == null ? 1 : versions.versionToWrite(id), content, base(content))));
        return id;
    }

    private Integer base(RuleContent content) {
        return versions.last(content.code()).map(RuleVersion::number).orElse(null);
    }

    /** Keeps what was mended of a returned request, if anything was. */
    boolean mend(long requestId, RuleContent typed) {
        RuleContent content = complete(typed);
        boolean changed = !versions.inForce(requestId).is(content, base(content));
        if (changed) {
            save(requestId, typed);
        }
        return changed;
    }

    void check(Long requestId, RuleContent typed) {
        check.check(complete(typed), requestId == null ? NEW : requestId);
    }

    /** Whether a version of the rule was adopted. */
    boolean isKnown(String code) {
        return versions.last(code).isPresent();
    }

    RuleContent latest(long requestId) {
        return versions.latest(requestId).content();
    }

    private static Description description(RuleContent content) {
        return new Description(content.code(), content.owner(), content.title());
    }

    /**
     * What a returned request is about once it is sent on.
     *
     * @param changed whether it was mended
     */
    Description description(long requestId, boolean changed) {
        RuleVersion version = changed ? versions.latest(requestId) : versions.inForce(requestId);
        return description(version.content());
    }

    /** Fails when an earlier request with the same key of its caller's asks for something else. */
    void refuseOther(RequestView earlier, RuleContent typed) {
        boolean mended = earlier.contentVersion() > 1;
        boolean same = earlier.kind().equals(RuleAdoption.KEY) && (mended || asksFor(earlier.id(), complete(typed)));
        if (!same) {
            throw BusinessException.conflict("error.keyOfAnotherBody");
        }
    }

    private boolean asksFor(long requestId, RuleContent content) {
        RuleVersion version = versions.inForce(requestId);
        return version.is(content, version.base());
    }
}
