package org.remit.architecture.planted.thereisonelogger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class BadSlf4j {
    Logger log = LoggerFactory.getLogger(BadSlf4j.class);
}
