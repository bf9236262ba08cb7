package org.remit.architecture.planted.nothingwritestothestandardstreams;

class BadTrace {
    void say(Exception e) {
        e.printStackTrace();
    }
}
