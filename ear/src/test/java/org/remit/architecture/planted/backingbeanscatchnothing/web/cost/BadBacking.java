package org.remit.architecture.planted.backingbeanscatchnothing.web.cost;

import jakarta.inject.Named;

@Named
class BadBacking {
    int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
