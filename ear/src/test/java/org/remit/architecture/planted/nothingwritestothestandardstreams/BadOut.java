package org.remit.architecture.planted.nothingwritestothestandardstreams;

class BadOut {
    void say(String text) {
        System.out.println(text);
    }
}
