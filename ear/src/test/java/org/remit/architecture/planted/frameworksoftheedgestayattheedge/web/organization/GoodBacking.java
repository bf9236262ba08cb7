package org.remit.architecture.planted.frameworksoftheedgestayattheedge.web.organization;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

class GoodBacking {
    FacesContext faces;
    HttpServletRequest request;
}
