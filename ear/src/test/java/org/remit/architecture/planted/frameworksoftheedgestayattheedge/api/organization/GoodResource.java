package org.remit.architecture.planted.frameworksoftheedgestayattheedge.api.organization;

import jakarta.ws.rs.core.Response;

class GoodResource {
    Response response;
}
