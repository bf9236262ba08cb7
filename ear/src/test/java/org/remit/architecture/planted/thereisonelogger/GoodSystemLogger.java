package org.remit.architecture.planted.thereisonelogger;

class GoodSystemLogger {
    System.Logger log = System.getLogger("system");
}
