package org.remit.architecture.planted.backingbeanscatchnothing.web.cost;

import jakarta.inject.Named;

@Named
class GoodBacking {
    int number(String text) {
        return Integer.parseInt(text);
    }
}
