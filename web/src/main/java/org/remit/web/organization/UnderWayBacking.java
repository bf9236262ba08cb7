package org.remit.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.remit.organization.change.ChangeService;
import org.remit.organization.change.UnderWay;

/** What is under way for a position, and whether the reader may ask for more. */
@Named
@RequestScoped
public class UnderWayBacking {

    @Inject
    ChangeService changes;

    private final Map<String, List<UnderWay>> found = new HashMap<>();
    private final Map<String, Boolean> mine = new HashMap<>();

    public List<UnderWay> of(String position) {
        return found.computeIfAbsent(position, changes::underWay);
    }

    public boolean mayPropose(String position) {
        return mine.computeIfAbsent(position, changes::mayPropose);
    }
}
