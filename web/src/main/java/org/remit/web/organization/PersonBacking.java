package org.remit.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.remit.organization.profile.PersonView;
import org.remit.organization.profile.ProfileService;

/** The page of one person. */
@Named
@RequestScoped
public class PersonBacking {

    private static final String NUMBER = "\\d{1,18}";

    @Inject
    ProfileService profiles;

    private String id;
    private PersonView view;

    /** What is no number is nobody's. */
    public void load() {
        view = profiles.person(id != null && id.matches(NUMBER) ? Long.parseLong(id) : 0);
    }

    public PersonView getView() {
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
