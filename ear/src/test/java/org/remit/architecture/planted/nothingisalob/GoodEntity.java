package org.remit.architecture.planted.nothingisalob;

import jakarta.persistence.Column;
import org.hibernate.Length;

class GoodEntity {
    @Column(length = Length.LONG32)
    String body;
}
