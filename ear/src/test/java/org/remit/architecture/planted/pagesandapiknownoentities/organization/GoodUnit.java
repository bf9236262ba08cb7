package org.remit.architecture.planted.pagesandapiknownoentities.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class GoodUnit {
    @Id
    private long id;
}
