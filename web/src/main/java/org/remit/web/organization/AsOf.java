package org.remit.web.organization;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.remit.shared.TypedDay;
import org.remit.shared.TypedText;

/** The day on which a page shows the organisation: the parameter {@code asOf}, else today. */
@Named
@RequestScoped
public class AsOf {

    @Inject
    Clock clock;

    private String typed;

    @PostConstruct
    void open() {
        typed = TypedText.clean(Faces.getRequestParameter("asOf"));
    }

    public LocalDate getDay() {
        return wanted().orElse(LocalDate.now(clock));
    }

    public boolean isToday() {
        return getDay().equals(LocalDate.now(clock));
    }

    /** Whether what was typed is no day, so that the page shows today instead. */
    public boolean isWrong() {
        return typed != null && wanted().isEmpty();
    }

    /** What a link to another page adds to its parameters to stay on the day. */
    public String getParameter() {
        return isToday() ? "" : "&asOf=" + getDay();
    }

    private Optional<LocalDate> wanted() {
        return typed == null ? Optional.empty() : TypedDay.parse(typed);
    }
}
