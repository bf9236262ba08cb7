package org.remit.architecture.planted.backingbeanscatchnothing.web.cost;

/** No backing bean. */
class GoodConverter {
    int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
