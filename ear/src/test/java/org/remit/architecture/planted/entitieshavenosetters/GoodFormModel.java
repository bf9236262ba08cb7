package org.remit.architecture.planted.entitieshavenosetters;

/** A form model is a bean, as Faces wants it. */
class GoodFormModel {
    private String name;

    public void setName(String name) {
        this.name = name;
    }

    public String getName() {
        return name;
    }
}
