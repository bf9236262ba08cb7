package org.remit.architecture.planted.noolddates;

import java.text.SimpleDateFormat;

class BadFormat {
    String pattern = new SimpleDateFormat().toPattern();
}
