package org.remit.architecture.planted.noolddates;

import java.time.LocalDate;

class GoodDate {
    LocalDate since;
}
