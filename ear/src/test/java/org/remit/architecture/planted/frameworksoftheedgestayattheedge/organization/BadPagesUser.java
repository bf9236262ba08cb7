package org.remit.architecture.planted.frameworksoftheedgestayattheedge.organization;

import jakarta.faces.context.FacesContext;

class BadPagesUser {
    FacesContext faces;
}
