package org.remit.architecture.planted.backingbeansuseatmosttwoservices.web.organization;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.remit.architecture.planted.backingbeansuseatmosttwoservices.organization.GoodOneService;
import org.remit.architecture.planted.backingbeansuseatmosttwoservices.organization.GoodTwoService;

@Named
class GoodBacking {
    @Inject
    GoodOneService one;

    @Inject
    GoodTwoService two;

    @Inject
    Event<String> event;
}
