package org.remit.web.performance.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.remit.performance.learning.list.LearningItemView;
import org.remit.performance.learning.subject.LearningSubject;
import org.remit.web.shared.Msg;

/** What is learned about, in words. */
@Named
@RequestScoped
public class LearningTexts {

    @Inject
    Msg msg;

    /** Such as “KPI · Orders · falls short”. */
    public String subject(LearningSubject subject) {
        String text = msg.format("learning.subject", msg.of(subject.kind()), msg.of(subject.name()));
        return subject.fallsShort() ? msg.format("learning.short", text) : text;
    }

    /** What is learned about and how, on one line. */
    public String item(LearningItemView item) {
        return msg.format("learning.item", msg.of(item.subject()), item.action());
    }

    /** Where a plan is read. */
    static String address(long person, int year) {
        return "/performance/learning-plan.xhtml?person=" + person + "&year=" + year;
    }
}
