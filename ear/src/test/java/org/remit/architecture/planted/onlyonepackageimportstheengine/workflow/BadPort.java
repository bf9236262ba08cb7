package org.remit.architecture.planted.onlyonepackageimportstheengine.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;

interface BadPort {
    void reached(DelegateTask task);
}
