package org.remit.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.remit.organization.choice.ChoiceService;
import org.remit.people.PersonRef;

/** Colleagues as a form offers them. */
@Named
@RequestScoped
public class PersonFinder {

    @Inject
    ChoiceService choices;

    public List<PersonRef> find(String text) {
        return choices.colleagues(text);
    }
}
