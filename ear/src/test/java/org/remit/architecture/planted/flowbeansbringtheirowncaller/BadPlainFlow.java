package org.remit.architecture.planted.flowbeansbringtheirowncaller;

import jakarta.inject.Named;

@Named
class BadPlainFlow {
    public void apply(long requestId) {}
}
