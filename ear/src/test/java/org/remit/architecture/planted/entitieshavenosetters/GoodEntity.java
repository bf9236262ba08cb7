package org.remit.architecture.planted.entitieshavenosetters;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class GoodEntity {
    @Id
    private long id;

    private String name;

    void rename(String newName) {
        name = newName;
    }

    void settle() {
        name = null;
    }
}
