package org.remit.architecture.planted.servicestakeandreturnnoentities;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class GoodUnit {
    @Id
    private long id;
}
