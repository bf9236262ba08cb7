package org.remit.architecture.planted.nothingisalob;

import jakarta.persistence.Lob;

class BadEntity {
    @Lob
    String body;
}
