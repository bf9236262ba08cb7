package org.remit.architecture.planted.servicestakeandreturnnoentities;

import jakarta.ejb.Stateless;
import java.util.List;

@Stateless
class BadListService {
    public List<GoodUnit> units() {
        return List.of();
    }
}
