package org.remit.architecture.planted.onesequencenumberseveryrow;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

class BadSequence {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "own")
    @SequenceGenerator(name = "own", sequenceName = "own_seq", allocationSize = 50)
    Long id;
}
