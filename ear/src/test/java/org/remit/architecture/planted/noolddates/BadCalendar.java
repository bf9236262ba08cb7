package org.remit.architecture.planted.noolddates;

import java.util.Calendar;

class BadCalendar {
    int year() {
        return Calendar.getInstance().get(Calendar.YEAR);
    }
}
