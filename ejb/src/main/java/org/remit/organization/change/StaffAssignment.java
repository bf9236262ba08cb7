package org.remit.organization.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.remit.organization.Holding;
import org.remit.organization.PositionState;
import org.remit.organization.StaffBook;
import org.remit.people.People;

/** The request to let a person hold a position with a share of their working time. */
@ApplicationScoped
public class StaffAssignment extends ChangeKind {

    static final String KEY = "assignment";

    @Inject
    SeatRules rules;

    @Inject
    StaffBook staff;

    @Inject
    People people;

    @Override
    public String key() {
        return KEY;
    }

    @Override
    void check(ChangeContent content, PositionState position, long requestId, Findings findings) {
        boolean backwards = content.until() != null && content.until().isBefore(content.date());
        findings.refuse(backwards, "until", "error.endBeforeStart");
        if (rules.person(content.person(), findings) && !backwards) {
            Holding wish = rules.untilLeaving(wish(content), findings);
            rules.seat(position, wish, "position", requestId, findings);
            rules.share(wish, ground.heldBy(content.person()), findings);
        }
    }

    @Override
    void missing(ChangeContent content, Findings findings) {
        findings.required("person", content.person());
    }

    @Override
    void enforce(ChangeContent content, PositionState position, long requestId) {
        staff.assign(wish(content), requestId);
    }

    private static Holding wish(ChangeContent content) {
        return new Holding(
                content.position(), content.person(), content.share(), content.main(), content.date(), content.until());
    }

    @Override
    void summarize(ChangeContent content, PositionState position, long requestId, Lines lines) {
        typed(content, lines);
    }

    @Override
    void typed(ChangeContent content, Lines lines) {
        BigDecimal share = content.share();
        lines.open(
                "change.person",
                words -> words.of(people.refs(List.of(content.person()))
                        .get(content.person())
                        .name()));
        lines.open(
                "change.period",
                words -> content.until() == null
                        ? words.text("period", words.date(content.date()))
                        : words.text("periodTo", words.date(content.date()), words.date(content.until())));
        lines.open(
                "change.share",
                words -> words.text("share", words.plain(share), words.text(content.main() ? "main" : "beside")));
    }
}
