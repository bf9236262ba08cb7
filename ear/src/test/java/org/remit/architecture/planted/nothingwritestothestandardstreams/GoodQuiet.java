package org.remit.architecture.planted.nothingwritestothestandardstreams;

class GoodQuiet {
    String say(String text) {
        return text.strip();
    }
}
