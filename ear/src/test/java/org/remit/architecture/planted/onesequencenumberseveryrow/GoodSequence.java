package org.remit.architecture.planted.onesequencenumberseveryrow;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

class GoodSequence {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shared_id_seq")
    @SequenceGenerator(name = "shared_id_seq", sequenceName = "shared_id_seq", allocationSize = 50)
    Long id;
}
