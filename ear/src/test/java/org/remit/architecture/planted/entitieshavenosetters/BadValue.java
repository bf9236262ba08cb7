package org.remit.architecture.planted.entitieshavenosetters;

import jakarta.persistence.Embeddable;

@Embeddable
class BadValue {
    public String text;
}
