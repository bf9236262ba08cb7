package org.remit.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.remit.organization.profile.MyPage;
import org.remit.organization.profile.ProfileService;

/** What the reader answers for, with whom, and what has changed. */
@Named
@RequestScoped
public class MineBacking {

    @Inject
    ProfileService profiles;

    private MyPage page;

    public void load() {
        page = profiles.mine();
    }

    public MyPage getPage() {
        return page;
    }
}
