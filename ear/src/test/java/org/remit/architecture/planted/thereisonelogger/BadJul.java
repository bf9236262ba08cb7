package org.remit.architecture.planted.thereisonelogger;

import java.util.logging.Logger;

class BadJul {
    Logger log = Logger.getLogger("jul");
}
