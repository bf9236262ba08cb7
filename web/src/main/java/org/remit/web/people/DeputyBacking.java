package org.remit.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.remit.people.DeputyService;
import org.remit.people.DeputyView;
import org.remit.people.PersonRef;
import org.remit.shared.BusinessException;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Notices;

/** Who stands in for me while I am away. */
@Named
@RequestScoped
public class DeputyBacking {

    @Inject
    DeputyService deputies;

    @Inject
    Notices notices;

    private PersonRef deputy;
    private LocalDate validFrom;
    private LocalDate validTo;
    private DeputyView present;
    private boolean looked;

    /** The one I have named, or null. */
    public DeputyView getPresent() {
        if (!looked) {
            looked = true;
            present = deputies.deputy().orElse(null);
        }
        return present;
    }

    public void save() {
        if (deputy == null) {
            throw BusinessException.invalid("deputy", "error.required");
        }
        deputies.setDeputy(deputy.id(), validFrom, validTo);
        notices.carry("deputy.saved", deputy, validFrom, validTo);
        Destination.go(Paths.ACCOUNT);
    }

    public void clear() {
        deputies.clearDeputy();
        notices.carry("deputy.cleared");
        Destination.go(Paths.ACCOUNT);
    }

    public PersonRef getDeputy() {
        return deputy;
    }

    public void setDeputy(PersonRef deputy) {
        this.deputy = deputy;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }
}
