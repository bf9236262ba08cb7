package org.remit.governance.rule;

import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.remit.approval.RequestQueryService;
import org.remit.governance.rule.content.RuleDifference;
import org.remit.shared.BusinessException;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** Rules as their audience reads them; what is being decided on only those who may see its request. */
@Stateless
public class RuleService {

    @Inject
    RuleVersions versions;

    @Inject
    RuleReaders readers;

    @Inject
    RuleViews views;

    @Inject
    RequestQueryService requests;

    @Inject
    Clock clock;

    /** Versions that the current user may read, sorted by code (first), kind, titleZh, title or from. */
    @RolesAllowed(EMPLOYEE)
    public Page<RuleRow> rules(RuleFilter filter, PageRequest page) {
        return versions.page(filter, readers.current(), today(), page);
    }

    /**
     * A version of a rule.
     *
     * @param number null for the one in force, else the next, else the last there was
     * @throws BusinessException NOT_FOUND when nothing was adopted, or the current user is not of the audience
     */
    @RolesAllowed(EMPLOYEE)
    public RuleView rule(String code, Integer number) {
        List<RuleVersion> readable = readable(code);
        RuleVersion version = number == null ? current(readable) : numbered(readable, code, number);
        return views.view(version, today(), readers.current().requests());
    }

    /** The adopted versions of a rule that the current user may read, the newest first. */
    @RolesAllowed(EMPLOYEE)
    public List<RuleRow> versions(String code) {
        LocalDate today = today();
        return readable(code).stream()
                .map(version -> version.row(today, versions.requestNumber(version.requestId())))
                .toList();
    }

    /**
     * What one version says otherwise than another, article by article.
     *
     * @throws BusinessException NOT_FOUND when one of them is none that the current user may read
     */
    @RolesAllowed(EMPLOYEE)
    public RuleDifference difference(String code, int older, int newer) {
        List<RuleVersion> readable = readable(code);
        return views.difference(numbered(readable, code, older), numbered(readable, code, newer));
    }

    /** What a request asks for, for everybody who may see the request; who was heard on it only for those who decide. */
    @RolesAllowed(EMPLOYEE)
    public RuleProposal proposal(String number) {
        return views.proposal(requests.request(number).id(), readers.current().person());
    }

    private List<RuleVersion> readable(String code) {
        RuleReader reader = readers.current();
        List<RuleVersion> readable =
                versions.adopted(code).stream().filter(reader::reads).toList();
        if (readable.isEmpty()) {
            throw BusinessException.notFound("error.ruleUnknown", code);
        }
        return readable;
    }

    private RuleVersion current(List<RuleVersion> newestFirst) {
        LocalDate today = today();
        return newestFirst.stream()
                .filter(version -> version.standing(today) == RuleStanding.IN_FORCE)
                .findFirst()
                .orElse(newestFirst.get(0));
    }

    private static RuleVersion numbered(List<RuleVersion> versions, String code, int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("error.ruleVersionUnknown", code, number));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
