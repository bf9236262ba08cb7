package org.remit.architecture.planted.entitieshavenosetters;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class BadEntity {
    @Id
    private long id;

    private String name;

    void setName(String name) {
        this.name = name;
    }

    String settledName() {
        return name;
    }
}
