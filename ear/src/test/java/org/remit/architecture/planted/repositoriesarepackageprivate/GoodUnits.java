package org.remit.architecture.planted.repositoriesarepackageprivate;

import jakarta.persistence.EntityManager;

class GoodUnits {
    EntityManager em;
}
