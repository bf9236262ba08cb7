package org.remit.architecture.planted.frameworksoftheedgestayattheedge.web.organization;

import jakarta.ws.rs.core.Response;

class BadRestUser {
    Response response;
}
