package org.remit.architecture.planted.frameworksoftheedgestayattheedge.organization;

import jakarta.servlet.http.HttpServletRequest;

class BadServletUser {
    HttpServletRequest request;
}
