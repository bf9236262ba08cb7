package org.remit.architecture.planted.servicestakeandreturnnoentities;

import jakarta.ejb.Stateless;

@Stateless
class BadSaveService {
    public void save(GoodUnit unit) {}
}
