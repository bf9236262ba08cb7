package org.remit.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * What ui:fragment makes: it asks once whether it is shown. The one of Faces asks again and again while it is written, and a page
 * has hundreds (docs/performance.md, pages).
 */
public class Fragment extends UIComponentBase {

    @Override
    public String getFamily() {
        return "facelets";
    }

    @Override
    public void encodeAll(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        pushComponentToEL(context, this);
        try {
            for (UIComponent child : getChildren()) {
                child.encodeAll(context);
            }
        } finally {
            popComponentFromEL(context);
        }
    }
}
