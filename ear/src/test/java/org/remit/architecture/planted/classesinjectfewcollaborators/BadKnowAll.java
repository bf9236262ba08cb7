package org.remit.architecture.planted.classesinjectfewcollaborators;

import jakarta.inject.Inject;

class BadKnowAll {
    @Inject
    String first;

    @Inject
    String second;

    @Inject
    String third;

    @Inject
    String fourth;

    @Inject
    String fifth;
}
