package org.remit.architecture.planted.repositoriesarepackageprivate;

import jakarta.persistence.EntityManager;

public class BadUnits {
    EntityManager em;
}
