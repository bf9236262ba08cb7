package org.remit.architecture.planted.noolddates;

import java.util.Date;

class BadDate {
    Date since;
}
