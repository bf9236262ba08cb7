package org.remit.architecture.planted.pagesandapiknownoentities.web.organization;

import org.remit.architecture.planted.pagesandapiknownoentities.organization.GoodUnit;

class BadBacking {
    GoodUnit unit;
}
