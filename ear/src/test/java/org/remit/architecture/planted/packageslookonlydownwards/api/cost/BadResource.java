package org.remit.architecture.planted.packageslookonlydownwards.api.cost;

import org.remit.architecture.planted.packageslookonlydownwards.web.cost.GoodPage;

class BadResource {
    GoodPage besides;
}
