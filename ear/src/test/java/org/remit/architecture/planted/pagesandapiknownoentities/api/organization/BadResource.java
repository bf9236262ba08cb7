package org.remit.architecture.planted.pagesandapiknownoentities.api.organization;

import org.remit.architecture.planted.pagesandapiknownoentities.organization.GoodUnit;

class BadResource {
    GoodUnit unit() {
        return null;
    }
}
