package org.remit.architecture.planted.backingbeansuseatmosttwoservices.web.organization;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.remit.architecture.planted.backingbeansuseatmosttwoservices.organization.GoodOneService;
import org.remit.architecture.planted.backingbeansuseatmosttwoservices.organization.GoodThreeService;
import org.remit.architecture.planted.backingbeansuseatmosttwoservices.organization.GoodTwoService;

@Named
class BadBacking {
    @Inject
    GoodOneService one;

    @Inject
    GoodTwoService two;

    @Inject
    GoodThreeService three;
}
