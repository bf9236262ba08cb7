package org.remit.web.performance.improvement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.remit.organization.choice.ChoiceService;
import org.remit.people.PersonRef;

/** Who can carry a measure out: colleagues, and oneself. */
@Named
@RequestScoped
public class MeasureOwners {

    @Inject
    ChoiceService choices;

    public List<PersonRef> find(String typed) {
        return choices.people(typed);
    }
}
