package org.remit.web.governance;

import java.io.Serializable;

/** A unit of a list while it is being chosen. */
public class ChosenUnit implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;

    ChosenUnit(String code) {
        this.code = code;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
