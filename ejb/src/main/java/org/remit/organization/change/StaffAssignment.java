package org.remit.organization.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    @Inject
    Posts posts;

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
            rules.share(wish, besides(content, findings), findings);
        }
    }

    /** What the person holds besides, with what the main post is to take from then on. */
    private List<Holding> besides(ChangeContent content, Findings findings) {
        List<Holding> besides = ground.heldBy(content.person());
        if (content.mainShare() == null || !rules.percent("mainShare", content.mainShare(), findings)) {
            return besides;
        }
        Optional<Holding> main = posts.main(content.person(), content.date());
        if (findings.refuse(main.isEmpty(), "mainShare", "error.noMainPost")
                || findings.refuse(
                        content.mainShare().compareTo(main.get().share()) >= 0,
                        "mainShare",
                        "error.mainShareNotLess",
                        main.get().share())) {
            return besides;
        }
        return Posts.replaced(besides, main.get(), lowered(main.get(), content));
    }

    private static Holding lowered(Holding main, ChangeContent content) {
        return new Holding(main.position(), main.person(), content.mainShare(), true, content.date(), main.to());
    }

    /** The head of the unit, and of the one where the person has their main post: it is to do without them in part. */
    @Override
    void route(ChangeContent content, PositionState position, long requestId, Map<String, Object> facts) {
        facts.put("units", posts.units(content, position));
    }

    @Override
    void missing(ChangeContent content, Findings findings) {
        findings.required("person", content.person());
    }

    @Override
    void enforce(ChangeContent content, PositionState position, long requestId) {
        if (content.mainShare() != null) {
            Holding main = posts.main(content.person(), content.date()).orElseThrow();
            posts.change(main, lowered(main, content), requestId);
        }
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
        if (content.mainShare() != null) {
            lines.open("change.mainShare", words -> words.text("mainShare", words.plain(content.mainShare())));
        }
    }
}
