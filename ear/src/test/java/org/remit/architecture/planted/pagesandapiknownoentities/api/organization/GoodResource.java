package org.remit.architecture.planted.pagesandapiknownoentities.api.organization;

import org.remit.architecture.planted.pagesandapiknownoentities.organization.GoodUnitView;

class GoodResource {
    GoodUnitView unit;
}
