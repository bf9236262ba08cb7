package org.remit.architecture.planted.servicestakeandreturnnoentities;

import jakarta.ejb.Stateless;
import java.util.List;

@Stateless
class GoodService {
    public List<String> codes() {
        return List.of();
    }

    private GoodUnit unit() {
        return new GoodUnit();
    }
}
